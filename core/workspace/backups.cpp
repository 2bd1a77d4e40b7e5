// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backups.h"

#include "core/store/backup.h"

namespace streife {

QString backupByHand(const QString& databasePath, Instant now) {
    return makeBackup(databasePath, BackupKind::Manual, now);
}

} // namespace streife
