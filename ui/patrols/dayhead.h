// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/board.h"
#include "ui/support/colors.h"

#include <QFont>
#include <QRect>

class QFontMetrics;
class QPainter;

namespace streife {

/// What the head of a day says below its date, in as many words as fit: "today · 3 · " and, in the colour of the alarm,
/// "1 post open".
struct HeadWords {
    QString plain;
    QString alarm;
};
[[nodiscard]] HeadWords headWords(const BoardDay& day, bool today, const QFontMetrics& metrics, int width);
/// All of it, one a line: date, holiday and clock, counts, strength.
[[nodiscard]] QString dayTip(const BoardDay& day);
/// As much of `text` as fits, ended by …; nothing where less than three letters would be left.
[[nodiscard]] QString elidedOrNothing(const QString& text, const QFontMetrics& metrics, int width);

/// Room below the heads for a line about strength; none where no day has one.
[[nodiscard]] int strengthRoom(const std::vector<BoardDay>& days, const QFont& base);
/// "! 3/4 Spät": sign and words, the colour comes on top.
void paintDayStrength(QPainter& p, const BoardDay& day, QRect rect, const QFont& base, const Colors& colors);

/// Two lines below each other where there is room, else beside each other.
void paintDayHead(QPainter& p, const BoardDay& day, QRect rect, bool today, const QFont& base, const Colors& colors);

} // namespace streife
