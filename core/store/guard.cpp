// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_ENABLE_PREUPDATE_HOOK // Debian's library has it; the header hides the declaration without this
#include "core/store/guard.h"

#include <sqlite3.h>

namespace streife {

#ifdef STREIFE_GUARD_WRITES
namespace {
void onWrite(void* guard, sqlite3*, int, const char*, const char* table, sqlite3_int64, sqlite3_int64) {
    static_cast<WriteGuard*>(guard)->note(table);
}
} // namespace
#endif

WriteGuard::WriteGuard(Database& db, const Registry& registry) : m_db(db) {
    for (const TableInfo* t : registry.all())
        m_synced.insert(t->name);
#ifdef STREIFE_GUARD_WRITES
    sqlite3_preupdate_hook(m_db.handle(), onWrite, this);
#endif
}

WriteGuard::~WriteGuard() {
#ifdef STREIFE_GUARD_WRITES
    sqlite3_preupdate_hook(m_db.handle(), nullptr, nullptr);
#endif
}

void WriteGuard::note(const char* table) {
    if (m_permits == 0 && m_synced.contains(QByteArray::fromRawData(table, qsizetype(qstrlen(table)))))
        m_trespass = table;
}

QByteArray WriteGuard::takeTrespass() {
    return std::exchange(m_trespass, {});
}

} // namespace streife
