// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace streife {

/// Stable, by `key(row)`, which is asked once per row: for keys that are dear, such as folded names.
template <class Row, class Key> void sortByKey(std::vector<Row>& rows, Key key) {
    std::vector<std::pair<decltype(key(rows.front())), size_t>> order;
    order.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        order.emplace_back(key(rows[i]), i);
    std::sort(order.begin(), order.end());
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const auto& [sortKey, index] : order)
        sorted.push_back(std::move(rows[index]));
    rows = std::move(sorted);
}

} // namespace streife
