// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace streife {

/// What a change of a field of a patrol does to the keys that are there; the strongest comes first.
enum class KeyEffect {
    Reopens, ///< part of the seal: keys of the other authorities no longer count
    Informs, ///< they count on; the other authorities see the change "zur Kenntnis"
    None,    ///< nobody is told: order of rows, bookkeeping
};

struct FieldEffect {
    QByteArray table;
    QByteArray column;
    KeyEffect effect;
};

/// The one table of what reopens: every column of a patrol and of all that hangs on it.
[[nodiscard]] const std::vector<FieldEffect>& fieldEffects();
/// None for columns that are not in the table.
[[nodiscard]] KeyEffect effectOf(const QByteArray& table, const QByteArray& column);

} // namespace streife
