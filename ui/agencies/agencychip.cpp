// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/agencychip.h"

#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/support/tooltip.h"

#include <QFontMetrics>
#include <QPainter>

namespace streife {

AgencyChip::AgencyChip(const AgencyBadge& badge, const QString& text, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    tell(badge, text);
}

void AgencyChip::tell(const AgencyBadge& badge, const QString& text) {
    m_badge = badge;
    m_text = text;
    setAccessibleName(badge.label == text ? text : badge.label + QStringLiteral(": ") + text);
    setToolTip(plainTip(text));
    updateGeometry();
    update();
}

void AgencyChip::setHeading(bool heading) {
    m_heading = heading;
    updateGeometry();
    update();
}

QFont AgencyChip::textFont() const {
    return scaledFont(font(), 12, m_heading ? QFont::DemiBold : QFont::Normal);
}

int AgencyChip::letterWidth() const {
    const int u = Metrics::of(this).u;
    return std::max(4 * u - 2, QFontMetrics(scaledFont(font(), 9, QFont::Bold)).horizontalAdvance(m_badge.letter) + u);
}

QSize AgencyChip::sizeHint() const {
    const int u = Metrics::of(this).u;
    return {letterWidth() + QFontMetrics(textFont()).horizontalAdvance(m_text) + 4 * u, 5 * u};
}

QSize AgencyChip::minimumSizeHint() const {
    const int u = Metrics::of(this).u;
    return {std::min(sizeHint().width(), letterWidth() + 12 * u), 5 * u};
}

void AgencyChip::paintEvent(QPaintEvent*) {
    const Colors& c = colorsOf(palette());
    const int u = Metrics::of(this).u;
    const size_t colour = size_t(m_badge.colour);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(c.agencyTint[colour]);
    const QRect whole(0, 0, std::min(width(), sizeHint().width()), height());
    if (!m_heading)
        p.drawRoundedRect(whole, u, u);
    const QRect letter(u / 2, (height() - 4 * u + 1) / 2, letterWidth(), 4 * u - 1);
    p.setBrush(c.agency[colour]);
    p.drawRoundedRect(letter, u * 0.75, u * 0.75);
    p.setFont(scaledFont(font(), 9, QFont::Bold));
    p.setPen(c.onAgency);
    p.drawText(letter, Qt::AlignCenter, m_badge.letter);
    const QFont text = textFont();
    p.setFont(text);
    p.setPen(c.ink);
    const QRect room = whole.adjusted(letter.right() + u + u / 2, 0, -u, 0);
    p.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
               QFontMetrics(text).elidedText(m_text, Qt::ElideRight, room.width()));
}

} // namespace streife
