// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/listmodel.h"

#include <QTableView>

namespace streife {

/// A calm list: rows of one height, no grid, sorting by heads, filter by words; says in one sentence why it is empty.
class ListView : public QTableView {
    Q_OBJECT
public:
    ListView(const QString& name, const QString& emptyText, QWidget* parent = nullptr);
    void setList(QAbstractItemModel* model);
    /// Shares of the width; the list never scrolls sideways for them.
    void setWeights(std::vector<int> weights);
    void setWords(const QString& words);
    [[nodiscard]] ListFilter& filter() { return *m_filter; }
    [[nodiscard]] std::optional<qint64> currentId() const;
    void setCurrentId(std::optional<qint64> id);
    /// More than one line can be chosen (Ctrl, Shift, Ctrl+A).
    void allowSeveral();
    [[nodiscard]] QList<qint64> chosenIds() const; ///< from top to bottom
    void setChosenIds(const QList<qint64>& ids, std::optional<qint64> current);

signals:
    void chosenChanged(); ///< only where several may be chosen
    void currentIdChanged(std::optional<qint64> id);
    void opened(qint64 id);
    void removeRequested(qint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void look();
    void shareWidth();
    [[nodiscard]] int leastWidth(int column) const; ///< at which its head can be read
    ListFilter* m_filter;
    QString m_emptyText;
    std::vector<int> m_weights;
    bool m_choosing = false; ///< chosen by the program
};

} // namespace streife
