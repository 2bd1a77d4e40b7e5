// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>

namespace streife {

/// A verified copy in `<FILE>-sicherung` that somebody asked for; it never pushes out those made before an import. May
/// run in any thread, so it takes values instead of the open file. Returns its path; throws Error.
QString backupByHand(const QString& databasePath, Instant now);

/// A verified copy anywhere; `target` must not exist.
void copyFile(const QString& databasePath, const QString& target);

/// restoreBackup() of a verified backup. Returns where the replaced file is kept, empty if there was none.
QString restoreFile(const QString& backup, const QString& target, Instant now);

} // namespace streife
