// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

namespace streife {

/// What keys and mouse always do in the patrol plan.
struct FixedKey {
    QString keys;
    QString what;
};
[[nodiscard]] std::vector<FixedKey> planKeys();

/// Why nobody may give these keys to an action; empty where they may.
[[nodiscard]] QString reservedBecause(const QKeySequence& keys);

} // namespace streife
