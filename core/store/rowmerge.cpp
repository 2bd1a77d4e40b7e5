// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowmerge.h"

#include "core/store/journal.h"

#include <QSet>

#include <algorithm>

namespace streife {

MergedCell mergeCell(const std::vector<CellEdit>& edits) {
    QSet<qint64> seen;
    for (const CellEdit& e : edits) {
        seen.insert(e.base);
        for (const qint64 b : e.bases)
            seen.insert(b);
    }
    std::vector<const CellEdit*> heads;
    for (const CellEdit& e : edits)
        if (!seen.contains(e.n))
            heads.push_back(&e);
    std::sort(heads.begin(), heads.end(), [](const CellEdit* a, const CellEdit* b) {
        return std::pair(a->hlc, a->n) > std::pair(b->hlc, b->n); // n holds site and counter
    });
    MergedCell out;
    for (const CellEdit* head : heads)
        out.heads.push_back(head->n);
    if (heads.empty())
        return out;
    out.value = heads.front()->value;
    out.conflict =
        std::any_of(heads.begin(), heads.end(), [&](const CellEdit* head) { return head->value != out.value; });
    return out;
}

MergedRow mergeRow(const std::vector<CellEdit>& edits) {
    std::map<int, std::vector<CellEdit>> byColumn;
    for (const CellEdit& e : edits)
        byColumn[e.column].push_back(e);
    MergedRow out;
    for (const auto& [column, list] : byColumn)
        out.cells[column] = mergeCell(list);
    const auto flag = out.cells.find(kDeletedColumn);
    if (flag == out.cells.end() || asInt(flag->second.value) != 1)
        return out;
    QSet<qint64> seen; // by any deletion that still stands
    for (const CellEdit& e : byColumn[kDeletedColumn])
        if (asInt(e.value) == 1
            && std::find(flag->second.heads.begin(), flag->second.heads.end(), e.n) != flag->second.heads.end())
            for (const qint64 b : e.bases)
                seen.insert(b);
    for (const auto& [column, cell] : out.cells)
        if (column != kDeletedColumn)
            for (const qint64 head : cell.heads)
                out.deletedUnseen = out.deletedUnseen || !seen.contains(head);
    out.deleted = !out.deletedUnseen;
    return out;
}

} // namespace streife
