// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/actionlog.h"

#include <QAbstractTableModel>
#include <QHash>

namespace streife {

/// The actions of a file, newest first, read page by page as the list is scrolled; records are counted where a line is
/// seen.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit LogModel(Workspace& workspace, QObject* parent = nullptr);

    /// Reads anew from the newest action.
    void show(const ActionFilter& filter);
    [[nodiscard]] const LoggedAction* find(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    [[nodiscard]] QString text(const LoggedAction& action, int column) const;
    [[nodiscard]] QString records(ActionId action) const;

    Workspace& m_workspace;
    ActionFilter m_filter;
    std::vector<LoggedAction> m_actions;
    std::optional<ActionPlace> m_next;
    mutable QHash<ActionId, QString> m_records;
};

} // namespace streife
