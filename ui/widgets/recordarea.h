// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
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

class DraftBar;
class Prompts;

/// A list of records with the chosen one's form beside it, edited in place: every field that is left is one step that
/// can be undone. What was refused is told, and the form shows again what stands in the file.
class RecordArea : public Area {
    Q_OBJECT
public:
    struct Words {
        QString title, listName, emptyList, newRecord, nothingChosen;
    };
    RecordArea(Workspace& workspace, Prompts& prompts, const Words& words, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* searchField() override { return m_search; }
    [[nodiscard]] ListView& list() { return *m_list; }
    void showRecord(qint64 id); ///< chosen in the list, also where the filter hid it
    void removeCurrent();

protected:
    /// Called once, before the first showForm().
    virtual QWidget* buildForm() = 0;
    /// Fills the form from the record; false where it does not exist any more.
    virtual bool fillForm(qint64 id) = 0;
    virtual void removeRecord(qint64 id) = 0;
    void showCurrent();
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] Prompts& prompts() const { return m_prompts; }
    /// `work` reads the form and writes; it throws where that cannot be. Asks first where what is typed would replace
    /// something that changed meanwhile.
    void edit(const std::function<void()>& work);
    /// One step whose `add` gives the id of the new record, which is then chosen, ready to be named.
    void create(const QString& label, const std::function<qint64(Writer&)>& add);
    void remove(const QString& name, const Workspace::Work& work);
    /// `name`, else the first of "`pattern` 2", 3 … that no one of `taken` has, however it is written.
    [[nodiscard]] static QString freeName(const QString& name, const QString& pattern, const QStringList& taken);
    void setListModel(QAbstractItemModel* model, const std::vector<int>& widths);
    /// Extra buttons stand left of the primary one.
    void addButton(QWidget* button);

private:
    void makeForm();

    Workspace& m_workspace;
    Prompts& m_prompts;
    ListView* m_list;
    TextField* m_search;
    QPushButton* m_new;
    QPushButton* m_delete = nullptr;
    QStackedWidget* m_stack;
    QWidget* m_form = nullptr;
    DraftBar* m_drafts = nullptr; ///< made with the form
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
    void follow(QWidget* field); ///< Tab goes as the form is read, in whatever order its fields were made
    QWidget* m_last = nullptr;
    QVBoxLayout* m_box;
};

} // namespace streife
