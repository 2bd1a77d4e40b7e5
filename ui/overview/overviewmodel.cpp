// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewmodel.h"

#include "core/base/formats.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/findingcard.h"

namespace streife {

void OverviewModel::setOverview(const Overview& overview) {
    beginResetModel();
    m_rows.clear();
    for (const OverviewSection& section : overview.sections) {
        m_rows.push_back(
            {true, {section.title, formatNumber(section.count), {}, Severity::Info, section.lines.front().target}});
        for (const OverviewLine& line : section.lines)
            m_rows.push_back({false, line});
    }
    endResetModel();
}

int OverviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OverviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& [head, line] = m_rows[size_t(index.row())];
    QStringList parts{line.text, line.when, line.detail};
    parts.removeAll(QString());
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::AccessibleTextRole:
        return head ? parts.join(QStringLiteral(": "))
               : std::holds_alternative<SlipNotice>(line.target)
                   ? parts.join(QStringLiteral(", ")) // something to do, no finding
                   : severityLabel(line.severity) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    case Qt::ToolTipRole:
        return head ? QVariant() : QVariant(plainTip(parts.join(QLatin1Char('\n'))));
    default:
        return {};
    }
}

Qt::ItemFlags OverviewModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || m_rows[size_t(index.row())].head)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace streife
