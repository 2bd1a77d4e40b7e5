// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace streife {

/// The sentence for a code of app/reader/refusal.h; `file` is the name as the user gave it.
[[nodiscard]] QString refusalText(const QString& code, const QString& file, const QString& value);
/// The sentence for something that was read with a reservation.
[[nodiscard]] QString readerNotice(const QString& code, const QString& value);

} // namespace streife
