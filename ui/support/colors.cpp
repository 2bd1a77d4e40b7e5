// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/colors.h"

#include <cmath>

namespace streife {
namespace {

QColor rgb(QRgb value) {
    return QColor::fromRgb(value);
}

Colors makeLight() {
    Colors c;
    c.ink = rgb(0x1B2430);
    c.muted = rgb(0x5B6776);
    c.surface = rgb(0xFFFFFF);
    c.ground = rgb(0xF4F6F8);
    c.line = rgb(0xDDE3EA);
    c.navy = rgb(0x1F3A5F);
    c.onNavy = rgb(0xFFFFFF);
    c.rail = rgb(0x1F3A5F);
    c.railText = rgb(0xE3EAF3);
    c.railMuted = rgb(0xA9BBD3);
    c.focus = rgb(0x2F6FDE);
    c.tint = rgb(0xEAF1FC);
    c.edge = rgb(0xC3CCD8);
    c.planned = rgb(0x9DB7E0);
    c.track = rgb(0xE6EAEF);
    c.breach = rgb(0xB42318);
    c.breachGround = rgb(0xFDECEA);
    c.breachSign = rgb(0xB42318);
    c.warning = rgb(0x8A5300);
    c.warningGround = rgb(0xFFF3D6);
    c.warningSign = rgb(0x9A5B00);
    c.onSign = rgb(0xFFFFFF);
    c.agency = {rgb(0x0B6E63), rgb(0x1D4FA8), rgb(0x7A3E9D), rgb(0x8A5300), rgb(0x475467)};
    c.agencyTint = {rgb(0xE3F3F0), rgb(0xE4ECF9), rgb(0xF2E9F7), rgb(0xFBF0DD), rgb(0xECEFF3)};
    c.onAgency = rgb(0xFFFFFF);
    return c;
}

Colors makeDark() {
    Colors c;
    c.dark = true;
    c.ink = rgb(0xE8EDF3);
    c.muted = rgb(0x9AA8B8);
    c.surface = rgb(0x1C232C);
    c.ground = rgb(0x151A21);
    c.line = rgb(0x323C49);
    c.navy = rgb(0x7FA6DB);
    c.onNavy = rgb(0x10161D);
    c.rail = rgb(0x10161D);
    c.railText = rgb(0xD5DEE9);
    c.railMuted = rgb(0x93A3B6);
    c.focus = rgb(0x6FA0F5);
    c.tint = rgb(0x212D3F);
    c.edge = rgb(0x4A5768);
    c.planned = rgb(0x4C6891);
    c.track = rgb(0x2A333E);
    c.breach = rgb(0xFFB4A9);
    c.breachGround = rgb(0x4A1F1B);
    c.breachSign = rgb(0xFFB4A9);
    c.warning = rgb(0xFFD58A);
    c.warningGround = rgb(0x463413);
    c.warningSign = rgb(0xFFD58A);
    c.onSign = rgb(0x10161D);
    c.agency = {rgb(0x58C3B4), rgb(0x8DB4F5), rgb(0xCFA0EA), rgb(0xEBB765), rgb(0xAEBACA)};
    c.agencyTint = {rgb(0x1E3536), rgb(0x223149), rgb(0x342B41), rgb(0x3A3022), rgb(0x2C3540)};
    c.onAgency = rgb(0x10161D);
    return c;
}

double channel(int value) {
    const double v = value / 255.0;
    return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * channel(c.red()) + 0.7152 * channel(c.green()) + 0.0722 * channel(c.blue());
}

} // namespace

const Colors& lightColors() {
    static const Colors c = makeLight();
    return c;
}

const Colors& darkColors() {
    static const Colors c = makeDark();
    return c;
}

const Colors& colorsOf(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Base).lightness() < 128 ? darkColors() : lightColors();
}

QPalette paletteFrom(const Colors& c) {
    QPalette p;
    p.setColor(QPalette::Window, c.surface);
    p.setColor(QPalette::WindowText, c.ink);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.ground);
    p.setColor(QPalette::Text, c.ink);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.ink);
    p.setColor(QPalette::BrightText, c.breach);
    p.setColor(QPalette::ToolTipBase, c.dark ? c.line : c.ink);
    p.setColor(QPalette::ToolTipText, c.dark ? c.ink : c.surface);
    p.setColor(QPalette::Highlight, c.tint);
    p.setColor(QPalette::HighlightedText, c.ink);
    p.setColor(QPalette::Link, c.dark ? c.focus : c.agency[1]);
    p.setColor(QPalette::LinkVisited, c.dark ? c.focus : c.agency[1]);
    p.setColor(QPalette::Light, c.surface);
    p.setColor(QPalette::Midlight, c.ground);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.edge);
    p.setColor(QPalette::Shadow, c.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.muted);
    return p;
}

std::vector<ColorPair> textPairs(const Colors& c) {
    std::vector<ColorPair> out{
        {"ink on surface", c.ink, c.surface},
        {"ink on ground", c.ink, c.ground},
        {"ink on tint", c.ink, c.tint},
        {"muted on surface", c.muted, c.surface},
        {"muted on ground", c.muted, c.ground},
        {"muted on tint", c.muted, c.tint},
        {"text on navy", c.onNavy, c.navy},
        {"navy on surface", c.navy, c.surface},
        {"navy on tint", c.navy, c.tint},
        {"rail text", c.railText, c.rail},
        {"rail keys", c.railMuted, c.rail},
        {"breach on card", c.breach, c.breachGround},
        {"breach on surface", c.breach, c.surface},
        {"breach on tint", c.breach, c.tint},
        {"ink on breach card", c.ink, c.breachGround},
        {"breach badge", c.onSign, c.breachSign},
        {"warning on card", c.warning, c.warningGround},
        {"warning on surface", c.warning, c.surface},
        {"warning on tint", c.warning, c.tint},
        {"ink on warning card", c.ink, c.warningGround},
        {"warning badge", c.onSign, c.warningSign},
        {"link on surface", c.dark ? c.focus : c.agency[1], c.surface},
        {"link on breach card", c.dark ? c.focus : c.agency[1], c.breachGround},
        {"link on warning card", c.dark ? c.focus : c.agency[1], c.warningGround},
        {"link on card", c.dark ? c.focus : c.agency[1], c.ground},
        {"tooltip", c.dark ? c.ink : c.surface, c.dark ? c.line : c.ink},
    };
    for (size_t i = 0; i < c.agency.size(); ++i) {
        out.push_back({"agency letter", c.onAgency, c.agency[i]});
        out.push_back({"name on agency chip", c.ink, c.agencyTint[i]});
        out.push_back({"agency colour on surface", c.agency[i], c.surface});
    }
    return out;
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace streife
