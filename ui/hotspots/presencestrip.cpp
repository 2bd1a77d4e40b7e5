// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hotspots/presencestrip.h"

#include "core/base/formats.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"

#include <QPainter>

namespace streife {
namespace {

constexpr int kMaxRows = 4;

struct Columns {
    int name, bar, barEnd, minutes, words;
};

Columns columnsOf(int width, int u) {
    const int name = 5 * u;
    const int bar = name + std::clamp(width / 5, 30 * u, 44 * u);
    const int barEnd = std::clamp(width / 2 + 8 * u, bar + 20 * u, bar + 110 * u);
    return {name, bar, barEnd, barEnd + 6 * u, barEnd + 30 * u};
}

} // namespace

PresenceStrip::PresenceStrip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Presence this week"));
}

void PresenceStrip::setPresence(std::vector<Presence> rows) {
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    QStringList words;
    for (const Presence& row : m_rows)
        words << QStringLiteral("%1: %2 / %3 min, %4").arg(row.name).arg(row.planned).arg(row.target).arg(verdict(row));
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int PresenceStrip::shownRows() const {
    return std::min(kMaxRows, int(m_rows.size()));
}

QSize PresenceStrip::sizeHint() const {
    const int u = Metrics::of(this).u;
    return {100 * u, (4 + 5 * (1 + shownRows()) + 3) * u};
}

QSize PresenceStrip::minimumSizeHint() const {
    return {10, sizeHint().height()};
}

QString PresenceStrip::verdict(const Presence& row) {
    if (row.missing() > 0)
        return tr("%1 min missing").arg(formatNumber(row.missing()));
    return tr("on target, %n visit(s)", nullptr, row.visits);
}

void PresenceStrip::paintRow(QPainter& p, const Presence& row, int y, int maximum) const {
    const Colors& c = colorsOf(palette());
    const int u = Metrics::of(this).u;
    const Columns x = columnsOf(width(), u);
    const QFontMetrics fm = p.fontMetrics();
    const QRect nameRoom(x.name, y, x.bar - x.name - 3 * u, 5 * u);
    p.setPen(c.ink);
    const QString name = fm.elidedText(row.name, Qt::ElideRight, nameRoom.width());
    p.drawText(nameRoom, Qt::AlignVCenter | Qt::AlignLeft, name);
    if (!row.kind.isEmpty()) {
        p.setPen(c.muted);
        const QRect rest = nameRoom.adjusted(fm.horizontalAdvance(name) + u, 0, 0, 0);
        p.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                   fm.elidedText(QStringLiteral("(%1)").arg(row.kind), Qt::ElideRight, rest.width()));
    }
    const QRectF track(x.bar, y + 1.25 * u, x.barEnd - x.bar, 2.5 * u);
    const auto bar = [&](int minutes, const QColor& colour) {
        const qreal w = track.width() * std::min(1.0, double(minutes) / maximum);
        if (w <= 0)
            return;
        p.setBrush(colour);
        p.drawRoundedRect(QRectF(track.x(), track.y(), std::max<qreal>(w, 2), track.height()), 1.25 * u, 1.25 * u);
    };
    p.setPen(Qt::NoPen);
    p.setRenderHint(QPainter::Antialiasing);
    bar(maximum, c.track);
    bar(row.planned, c.planned);
    bar(row.delivered, c.navy);
    p.setRenderHint(QPainter::Antialiasing, false);
    p.fillRect(QRectF(track.x() + track.width() * row.target / maximum - 1, track.y() - u / 2.0, 2, track.height() + u),
               c.ink);
    p.setPen(c.ink);
    p.drawText(QRect(x.minutes, y, x.words - x.minutes, 5 * u), Qt::AlignVCenter | Qt::AlignLeft,
               QStringLiteral("%1 / %2").arg(formatNumber(row.planned), formatNumber(row.target)));
    p.setPen(row.missing() > 0 ? c.warning : c.muted);
    p.drawText(QRect(x.words, y, width() - x.words - 2 * u, 5 * u), Qt::AlignVCenter | Qt::AlignLeft,
               fm.elidedText(verdict(row), Qt::ElideRight, width() - x.words - 2 * u));
}

void PresenceStrip::paintEvent(QPaintEvent*) {
    const Colors& c = colorsOf(palette());
    const int u = Metrics::of(this).u;
    const Columns x = columnsOf(width(), u);
    QPainter p(this);
    p.fillRect(rect(), c.surface);
    p.fillRect(0, 0, width(), 1, c.line);
    if (m_rows.empty())
        return;
    p.setFont(labelFont(font()));
    p.setPen(c.muted);
    int y = 3 * u;
    p.drawText(QRect(x.name, y, x.bar - x.name, 5 * u), Qt::AlignVCenter, tr("Presence this week"));
    p.drawText(QRect(x.bar, y, x.barEnd - x.bar, 5 * u), Qt::AlignVCenter, tr("target │ planned • delivered"));
    p.drawText(QRect(x.minutes, y, x.words - x.minutes, 5 * u), Qt::AlignVCenter, tr("Minutes"));
    const int hidden = int(m_rows.size()) - shownRows();
    if (hidden > 0)
        p.drawText(QRect(x.words, y, width() - x.words - 2 * u, 5 * u), Qt::AlignVCenter,
                   p.fontMetrics().elidedText(tr("and %n more place(s)", nullptr, hidden), Qt::ElideRight,
                                              width() - x.words - 2 * u));
    p.setFont(scaledFont(font(), 12));
    for (int i = 0; i < shownRows(); ++i) {
        y += 5 * u;
        paintRow(p, m_rows[size_t(i)], y, m_rows[size_t(i)].target * 5 / 4);
    }
}

} // namespace streife
