// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/metrics.h"

#include <QApplication>
#include <QWidget>

namespace streife {

Metrics Metrics::from(const QFont& base) {
    const int px = base.pixelSize() > 0 ? base.pixelSize() : kBasePixels;
    const auto scaled = [px](int at100) { return (at100 * px + kBasePixels / 2) / kBasePixels; };
    return {scaled(4), scaled(30), scaled(32), scaled(196), scaled(344)};
}

Metrics Metrics::of(const QWidget*) {
    return from(QApplication::font());
}

QFont baseFont(int percent) {
    QFont f;
    f.setFamilies({QStringLiteral("Inter"), QStringLiteral("Open Sans"), QStringLiteral("DejaVu Sans")});
    f.setPixelSize(kBasePixels * percent / 100);
    f.setHintingPreference(QFont::PreferNoHinting);
    return f;
}

QFont scaledFont(const QFont& base, int pixelsAt100, QFont::Weight weight) {
    QFont f = base;
    const int px = base.pixelSize() > 0 ? base.pixelSize() : kBasePixels;
    f.setPixelSize((pixelsAt100 * px + kBasePixels / 2) / kBasePixels);
    f.setWeight(weight);
    return f;
}

} // namespace streife
