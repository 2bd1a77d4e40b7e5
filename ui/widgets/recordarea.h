// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/area.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/listview.h"

#include <functional>

class QFormLayout;
class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace streife {

/// A list of records with the chosen one's form beside it, edited in place.
class RecordArea : public Area {
    Q_OBJECT
public:
    struct Words {
        QString title, listName, emptyList, newRecord, nothingChosen;
    };
    explicit RecordArea(const Words& words, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* searchField() override { return m_search; }
    [[nodiscard]] ListView& list() { return *m_list; }

protected:
    /// Called once, before the first showForm().
    virtual QWidget* buildForm() = 0;
    /// Fills the form from the record; false where it does not exist any more.
    virtual bool fillForm(qint64 id) = 0;
    virtual void removeRecord(qint64 id) = 0;
    void showCurrent();
    void setListModel(QAbstractItemModel* model, const std::vector<int>& widths);
    void setEditable(bool editable);
    /// Extra buttons stand left of the primary one.
    void addButton(QWidget* button);

private:
    void makeForm();
    void removeCurrent();

    ListView* m_list;
    TextField* m_search;
    QPushButton* m_new;
    QPushButton* m_delete = nullptr;
    QStackedWidget* m_stack;
    QWidget* m_form = nullptr;
    std::optional<qint64> m_shownId;
};

/// Label over field, for the narrow forms beside lists.
class FormColumn : public QWidget {
    Q_OBJECT
public:
    explicit FormColumn(QWidget* parent = nullptr);
    void addHeading(QLabel* label);
    void addField(const QString& label, QWidget* field);
    void addPair(const QString& leftLabel, QWidget* left, const QString& rightLabel, QWidget* right);
    void addSection(const QString& title);
    void addWide(QWidget* widget);
    void finish();

private:
    QVBoxLayout* m_box;
};

} // namespace streife
