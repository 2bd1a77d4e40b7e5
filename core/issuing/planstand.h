// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace streife {

/// Planstand: a short word made from the digest of a week, "AHORN 427", that two people compare on the phone. Equal
/// digests give equal words; two different ones share a word once in 230,000 pairs (words x 900 numbers).
[[nodiscard]] QString planstand(const QByteArray& digest);

/// German nouns without umlauts that no one mixes up on the phone: no two share a sound code (Kölner Phonetik), an
/// ending or all but two letters. The order is part of the format: other installs must find the same word.
[[nodiscard]] const QStringList& planstandWords();

} // namespace streife
