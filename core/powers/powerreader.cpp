// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/powers/powerreader.h"

#include "core/powers/powertable.h"
#include "core/store/records.h"

namespace streife {
namespace {

template <class T> std::vector<T> rowsIfThere(Database& db) {
    Statement& s = db.cached("SELECT count(*) FROM sqlite_master WHERE type='table' AND name=?1");
    {
        Cursor cursor(s);
        s.with(tableOf<T>().name);
        if (!cursor.next() || s.integer(0) == 0)
            return {};
    }
    return Records<T>(db).all();
}

} // namespace

std::vector<Power> readOwnPowers(Database& db) {
    return rowsIfThere<Power>(db);
}

std::vector<TaskMeasure> readOwnTaskMeasures(Database& db) {
    return rowsIfThere<TaskMeasure>(db);
}

} // namespace streife
