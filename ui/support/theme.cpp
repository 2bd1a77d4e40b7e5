// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/support/widgetstyle.h"

#include <QApplication>
#include <QToolTip>

namespace streife {

Theme::Theme(QApplication& app, Appearance appearance, int fontPercent)
    : m_app(app), m_appearance(appearance), m_fontPercent(std::clamp(fontPercent, 100, 200)),
      m_systemDark(app.palette().color(QPalette::Window).lightness() < 128) {
    app.setStyle(new WidgetStyle);
    apply();
}

bool Theme::dark() const {
    return m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_systemDark);
}

void Theme::setAppearance(Appearance appearance) {
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::setFontPercent(int percent) {
    percent = std::clamp(percent, 100, 200);
    if (m_fontPercent == percent)
        return;
    m_fontPercent = percent;
    apply();
}

void Theme::apply() {
    const QPalette palette = paletteFrom(dark() ? darkColors() : lightColors());
    m_app.setFont(baseFont(m_fontPercent));
    m_app.setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(scaledFont(m_app.font(), 12));
    emit changed();
}

} // namespace streife
