// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verify.h"

namespace streife {

/// verifyFile() for a whole .streife: all tables of the program, the incident batches, and what the file says about
/// itself. May run in any thread; reads only.
[[nodiscard]] VerifyReport verifyWholeFile(const QString& path);

/// Only what SQLite says about the pages and indexes of a copy just made: a hundredth of the time, for backups that
/// somebody waits for. What it leaves out, the daily backup finds.
[[nodiscard]] VerifyReport verifyPages(const QString& path);

} // namespace streife
