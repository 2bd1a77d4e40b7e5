// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace streife {

/// `application_id` of every .streife file: "DStr".
inline constexpr qint32 kApplicationId = 0x44537472;

/// Number of the newest step in resources/migrations; `user_version` of files that this program writes.
[[nodiscard]] int schemaVersion();

struct FileStamp {
    bool exists = false;
    qint32 applicationId = 0;
    qint32 version = 0;
};
/// Reads the first 100 bytes without SQLite, so that nothing foreign is ever opened. Throws Error(File) with a sentence
/// where `path` is missing, a folder, unreadable, empty or not a Doppelstreife database, Error(Newer) where only a
/// newer program may read it.
[[nodiscard]] FileStamp checkFile(const QString& path);

/// Runs the missing steps, each in one transaction together with its version; `from` 0 is a new file.
/// The caller has made a verified backup before.
void migrate(Database& db);

/// Statements of step `number`; for tests and for building a reference schema.
[[nodiscard]] QList<QByteArray> migrationStatements(int number);

} // namespace streife
