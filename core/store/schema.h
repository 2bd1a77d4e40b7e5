// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <map>

namespace streife {

/// `application_id` of every .streife file: "DStr".
inline constexpr qint32 kApplicationId = 0x44537472;

/// Number of the newest step in resources/migrations; `user_version` of files that this program writes.
[[nodiscard]] int schemaVersion();

struct FileStamp {
    bool exists = false;
    qint32 applicationId = 0;
    qint32 version = 0;

    /// Written by a newer program that lets this one read it: never to be written.
    [[nodiscard]] bool newer() const { return version > schemaVersion(); }
};
/// Reads the first 100 bytes without SQLite, so that nothing foreign is ever opened. Throws Error(File) with a sentence
/// where `path` is missing, a folder, unreadable, empty or not a Doppelstreife database, Error(Newer) where only a
/// newer program may read it (its `meta` says from which file version on).
[[nodiscard]] FileStamp checkFile(const QString& path);
/// The same, and Error(Newer) also where this program may read the file but not write it.
FileStamp requireWritableVersion(const QString& path);
/// Why a newer file is open for reading only, and which program writes it.
[[nodiscard]] QString newerFileNote(const QString& path, const FileStamp& stamp);

/// Runs the missing steps, each in one transaction together with its version; `from` 0 is a new file.
/// The caller has made a verified backup before.
void migrate(Database& db);

/// Statements of step `number`; for tests and for building a reference schema.
[[nodiscard]] QList<QByteArray> migrationStatements(int number);

/// A table, index, trigger or view, as sqlite_schema knows it.
struct SchemaObject {
    QByteArray type;
    QByteArray sql;
    bool operator==(const SchemaObject&) const = default;
};
using SchemaObjects = std::map<QByteArray, SchemaObject>; ///< by name; SQLite's own are left out
[[nodiscard]] SchemaObjects schemaObjects(Database& db);
/// What the steps up to `version` build.
[[nodiscard]] SchemaObjects referenceSchema(int version);

} // namespace streife
