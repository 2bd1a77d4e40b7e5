// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QFile>
#include <QString>

#include <sqlite3.h>

#include <initializer_list>

namespace streife {

/// Writes into a file past everything that protects it.
inline void tamper(const QString& path, const char* sql) {
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &db) == SQLITE_OK);
    const int code = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
    INFO(sql << ": " << sqlite3_errmsg(db));
    REQUIRE(code == SQLITE_OK);
    sqlite3_close(db);
}

/// A byte copy of a closed file, over whatever was there.
inline QString freshCopy(const QString& from, const QString& to) {
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(to + QLatin1String(suffix));
    REQUIRE(QFile::copy(from, to));
    return to;
}

} // namespace streife
