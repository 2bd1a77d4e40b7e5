// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officers/officer.h"
#include "core/store/repository.h"

#include <algorithm>

namespace streife {

/// Rows of one officer become `wanted`: equal ids are saved, missing ones removed, the others are new.
template <class T> void replaceOfficerRows(Writer& writer, OfficerId officer, const std::vector<T>& wanted) {
    Repository<T> rows(writer);
    const auto present = rows.where("officer=?1", officer.value());
    const auto byId = [](const std::vector<T>& list, auto id) {
        return std::find_if(list.begin(), list.end(), [&](const T& r) { return r.id == id; });
    };
    for (const T& row : present)
        if (byId(wanted, row.id) == wanted.end())
            rows.remove(row.id);
    for (const T& row : wanted) {
        const auto old = byId(present, row.id);
        if (old != present.end()) {
            rows.save(*old, row);
            continue;
        }
        T added = row;
        added.id = rows.newId();
        added.officer = officer;
        rows.insert(added);
    }
}

} // namespace streife
