// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/commands.h"

#include <optional>

namespace streife {

class Settings;

/// Gives the actions the keys that this person has chosen. What cannot be read counts as not chosen; where a chosen key
/// is the usual one of another action, the chosen one wins.
void applyKeys(const std::vector<Command>& commands, const Settings& settings);

/// Why `keys` cannot be given to `command`, naming who holds them; none where they can.
[[nodiscard]] std::optional<QString> keyRefusal(const std::vector<Command>& commands, const Command& command,
                                                const QKeySequence& keys);

/// The action has these keys from now on, also at the next start.
void setKeys(const Command& command, const QList<QKeySequence>& keys, Settings& settings);
/// The usual keys again, except those that another action holds now.
void resetKeys(const std::vector<Command>& commands, const Command& command, Settings& settings);
void resetAllKeys(const std::vector<Command>& commands, Settings& settings);

} // namespace streife
