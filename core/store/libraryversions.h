// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace streife {

/// Name and version of what core runs on, with the SQLite features that the store needs ("missing" where one is).
[[nodiscard]] std::vector<std::pair<QString, QString>> libraryVersions();

} // namespace streife
