// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/listmodel.h"

#include "core/base/fold.h"

namespace streife {

ListFilter::ListFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(kSortRole);
    setDynamicSortFilter(true);
}

void ListFilter::setWords(const QString& text) {
    m_words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ListFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int c = 0; c < sourceModel()->columnCount(parent); ++c)
        all += folded(sourceModel()->index(row, c, parent).data().toString()) + QLatin1Char('\n');
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return all.contains(word); });
}

bool ListFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(kSortRole);
    const QVariant b = right.data(kSortRole);
    if (a.metaType().id() == QMetaType::QString)
        return folded(a.toString()) < folded(b.toString());
    return a.toLongLong() < b.toLongLong();
}

} // namespace streife
