// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace streife::cli {

[[nodiscard]] QString helpText();
[[nodiscard]] QString helpText(const Command& command);
/// "doppelstreife-cli 0.1.0"; verbose also names every library and what SQLite can do.
[[nodiscard]] QString versionText(bool verbose);
[[nodiscard]] QJsonObject versionObject();

} // namespace streife::cli
