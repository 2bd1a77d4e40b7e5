// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <vector>

namespace streife {

/// The one palette table of the window, once for Hell and once for Dunkel; every widget paints from it and nothing
/// else names a colour.
struct Colors {
    bool dark = false;
    QColor ink, muted;            ///< text
    QColor surface, ground, line; ///< paper, what lies behind it, hairlines
    QColor navy, onNavy;          ///< brand, primary button, solid edge; text on it
    QColor rail, railText, railMuted;
    QColor focus, tint;                      ///< selection ring; its pale ground (today, chosen rows)
    QColor edge;                             ///< border of controls, edge of what isn't bound yet
    QColor planned, track;                   ///< presence bars
    QColor breach, breachGround, breachSign; ///< text, card, filled badge
    QColor warning, warningGround, warningSign;
    QColor onSign;                    ///< figure in a filled badge
    std::array<QColor, 5> agency;     ///< letter ground: Ordnungsamt, Polizei, others
    std::array<QColor, 5> agencyTint; ///< chip ground
    QColor onAgency;                  ///< the letter
};

[[nodiscard]] const Colors& lightColors();
[[nodiscard]] const Colors& darkColors();
/// The table that a palette made by `paletteFrom` belongs to.
[[nodiscard]] const Colors& colorsOf(const QPalette& palette);
[[nodiscard]] QPalette paletteFrom(const Colors& colors);

/// Every text on every ground that the window uses.
struct ColorPair {
    const char* name;
    QColor text;
    QColor ground;
};
[[nodiscard]] std::vector<ColorPair> textPairs(const Colors& colors);
/// Contrast ratio after WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace streife
