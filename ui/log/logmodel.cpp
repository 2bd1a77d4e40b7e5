// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logmodel.h"

#include "core/base/formats.h"
#include "ui/support/listmodel.h"
#include "ui/support/tooltip.h"

namespace streife {
namespace {

enum LogColumn { At, Who, What, Reason, Records, Columns };

} // namespace

LogModel::LogModel(Workspace& workspace, QObject* parent) : QAbstractTableModel(parent), m_workspace(workspace) {
}

void LogModel::show(const ActionFilter& filter) {
    ActionPage page = actionPage(m_workspace, filter, {});
    beginResetModel();
    m_filter = filter;
    m_actions = std::move(page.actions);
    m_next = page.next;
    m_records.clear();
    endResetModel();
    if (m_actions.empty())
        fetchMore({});
}

const LoggedAction* LogModel::find(qint64 id) const {
    for (const LoggedAction& action : m_actions)
        if (action.id.value() == id)
            return &action;
    return nullptr;
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_actions.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

bool LogModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_next.has_value();
}

void LogModel::fetchMore(const QModelIndex&) {
    ActionPage page;
    while (page.actions.empty() && m_next) { // rare words
        page = actionPage(m_workspace, m_filter, m_next);
        m_next = page.next;
    }
    if (page.actions.empty())
        return;
    const int first = int(m_actions.size());
    beginInsertRows({}, first, first + int(page.actions.size()) - 1);
    m_actions.insert(m_actions.end(), std::make_move_iterator(page.actions.begin()),
                     std::make_move_iterator(page.actions.end()));
    endInsertRows();
}

QString LogModel::records(ActionId action) const {
    QString& text = m_records[action];
    if (text.isEmpty()) {
        const RecordCount count = recordCount(m_workspace, action);
        text = count.more ? tr("over %1").arg(formatNumber(count.records)) : formatNumber(count.records);
    }
    return text;
}

QString LogModel::text(const LoggedAction& action, int column) const {
    switch (column) {
    case At:
        return formatDateTime(action.at());
    case Who:
        return action.who();
    case What:
        return action.label.isEmpty() ? tr("Change by a partner") : action.label;
    case Reason:
        return action.reason;
    default:
        return records(action.id);
    }
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const LoggedAction& action = m_actions[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(action, index.column());
    case Qt::ToolTipRole:
        return plainTip(text(action, index.column()));
    case kIdRole:
        return QVariant::fromValue(qlonglong(action.id.value()));
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("When"), tr("Who"), tr("What"), tr("Reason"), tr("Records")};
    return titles[section];
}

} // namespace streife
