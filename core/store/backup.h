// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/store/verify.h"

namespace streife {

enum class BackupKind {
    Daily,  ///< 7 kept, and of the older ones one a week for 4 weeks
    Before, ///< before an import or a migration; the last 5 are kept
    Manual, ///< asked for by somebody; the last 10 are kept
};

/// `<FILE>-sicherung`
[[nodiscard]] QString backupFolder(const QString& databasePath);

/// Says whether a file is whole; nothing is called a copy or a backup before it has.
using FileVerifier = std::function<VerifyReport(const QString& path)>;

/// Verified copy of a database (which may be open elsewhere) to `target`, which must not exist: written as a temporary
/// file, verified, made durable, renamed. Throws Error; leaves nothing half-made.
void copyDatabase(const QString& databasePath, const QString& target, const FileVerifier& verify);

/// Makes a backup in backupFolder() and removes those that are no longer to be kept, and what killed runs have left
/// there. Returns its path.
QString makeBackup(const QString& databasePath, BackupKind kind, Instant now, const FileVerifier& verify);

/// Is there a daily backup of the civil day of `now`?
[[nodiscard]] bool hasDailyBackup(const QString& databasePath, Instant now);

/// Names in `files` (as made by makeBackup; all others are left alone) that rotation removes.
[[nodiscard]] QStringList superfluousBackups(const QStringList& files);

/// Puts a verified copy of `backup` in the place of `target`, which must be missing or a Doppelstreife file; a file
/// that was there is kept as `<FILE>.vor-restore-<time>`, whose path is returned (empty if there was none). A damaged
/// backup replaces nothing. The copy knows that it is one: the next writing open starts a new site.
QString restoreBackup(const QString& backup, const QString& target, Instant now, const FileVerifier& verify);

} // namespace streife
