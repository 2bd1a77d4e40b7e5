// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace streife {

/// A tooltip that shows exactly this text. Qt guesses whether a tooltip is markup: what it would take for some is
/// escaped, anything else must not be ("Hamm & Umland" would read "Hamm &amp; Umland").
[[nodiscard]] QString plainTip(const QString& text);

} // namespace streife
