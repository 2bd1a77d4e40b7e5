// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace streife {

inline constexpr int kBasePixels = 13; ///< size of the base font at 100 %

/// Sizes of the window, all derived from the base font so that larger type enlarges everything alike (4 px grid at
/// 100 %).
struct Metrics {
    int u = 4;        ///< one grid step
    int row = 30;     ///< row of a list
    int control = 32; ///< button, field
    int rail = 196;
    int inspector = 344;

    [[nodiscard]] static Metrics from(const QFont& base);
    [[nodiscard]] static Metrics of(const QWidget* widget);
};

/// Inter where it is installed, else the system's own; `percent` is the reader's font size.
[[nodiscard]] QFont baseFont(int percent = 100);
[[nodiscard]] QFont scaledFont(const QFont& base, int pixelsAt100, QFont::Weight weight = QFont::Normal);
/// A width in grid steps that follows the type while the window is open.
void fixWidth(QWidget* widget, int steps);
[[nodiscard]] inline QFont labelFont(const QFont& base, QFont::Weight w = QFont::Normal) {
    return scaledFont(base, 11, w);
}
[[nodiscard]] inline QFont titleFont(const QFont& base) {
    return scaledFont(base, 16, QFont::DemiBold);
}

} // namespace streife
