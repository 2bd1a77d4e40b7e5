// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backups.h"

#include "core/store/backup.h"
#include "core/store/schema.h"
#include "core/workspace/filecheck.h"

namespace streife {

QString backupByHand(const QString& databasePath, Instant now) {
    return makeBackup(databasePath, BackupKind::Manual, now, verifyWholeFile);
}

void copyFile(const QString& databasePath, const QString& target) {
    (void)checkFile(databasePath);
    copyDatabase(databasePath, target, verifyWholeFile);
}

QString restoreFile(const QString& backup, const QString& target, Instant now) {
    return restoreBackup(backup, target, now, verifyWholeFile);
}

} // namespace streife
