// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/libraryversions.h"

#include <sqlite3.h>

namespace streife {

std::vector<std::pair<QString, QString>> libraryVersions() {
    std::vector<std::pair<QString, QString>> out{{QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
                                                 {QStringLiteral("SQLite"), QString::fromLatin1(sqlite3_libversion())}};
    for (const char* feature : {"ENABLE_FTS5", "ENABLE_RTREE", "ENABLE_PREUPDATE_HOOK", "SECURE_DELETE"})
        out.emplace_back(QStringLiteral("SQLite ") + QLatin1String(feature),
                         sqlite3_compileoption_used(feature) != 0 ? QStringLiteral("yes") : QStringLiteral("missing"));
    return out;
}

} // namespace streife
