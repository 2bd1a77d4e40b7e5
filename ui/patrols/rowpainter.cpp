// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/rowpainter.h"

#include "core/base/formats.h"
#include "core/base/tr.h"
#include "ui/patrols/dayhead.h"
#include "ui/support/metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace streife {
namespace {

void roundBox(QPainter& p, const QRect& r, const QColor& fill, const QPen& pen, qreal radius) {
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(pen);
    p.setBrush(fill);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    p.drawRoundedRect(QRectF(r).adjusted(inset, inset, -inset, -inset), radius, radius);
    p.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void RowPainter::setLook(const QFont& base, const Colors& colors) {
    m_base = base;
    m_colors = &colors;
    m_titleFont = scaledFont(base, 12);
    m_labelFont = labelFont(base);
    m_barFont = scaledFont(base, 11, QFont::DemiBold);
    m_letterFont = scaledFont(base, 9, QFont::Bold);
    m_u = Metrics::from(base).u;
    m_line = QFontMetrics(m_barFont).height() + m_u;
}

int RowPainter::advance(const QString& text) const {
    return QFontMetrics(m_barFont).horizontalAdvance(text);
}

void RowPainter::paintGround(QPainter& p, const RowPlan& plan, const RowLayout& layout, const RowBoardState& state,
                             int row, QRect exposed) {
    const Colors& c = *m_colors;
    for (int d = 0; d < layout.dayCount(); ++d) {
        const QRect cell = layout.cell(row, d);
        if (!cell.intersects(exposed))
            continue;
        const BoardDay& day = plan.days[size_t(d)];
        const bool free = day.date.dayOfWeek() >= 6 || !day.holiday.isEmpty();
        const bool today = state.now && serviceDay(*state.now, plan.dayBorder) == day.date;
        p.fillRect(cell, today ? c.tint : free ? c.ground : c.surface);
        p.fillRect(cell.x(), cell.y(), 1, cell.height(), c.line);
    }
    for (const int d : plan.rows[size_t(row)].gaps) {
        const QRect cell = layout.cell(row, d).adjusted(m_u, m_u, -m_u, -m_u - 1);
        QPen pen(c.warning, 1, Qt::CustomDashLine);
        pen.setDashPattern({3, 3});
        roundBox(p, cell, c.warningGround, pen, m_u);
    }
}

void RowPainter::paintBehind(QPainter& p, const RowItem& item, QRect r) {
    const Colors& c = *m_colors;
    const QRect box = r.adjusted(0, 1, -1, 0);
    QColor ink = c.muted;
    switch (item.kind) {
    case RowItem::Kind::Duty:
        p.fillRect(box, c.agencyTint[0]);
        p.fillRect(box.x(), box.bottom() - 2, box.width(), 3, c.agency[0]);
        ink = c.ink;
        break;
    case RowItem::Kind::OnCall:
        p.fillRect(box.x(), box.bottom() - 2, box.width(), 3, c.edge);
        break;
    case RowItem::Kind::Window:
        p.fillRect(box.x(), box.bottom() - 2, box.width(), 3, c.planned);
        break;
    case RowItem::Kind::Absence:
    case RowItem::Kind::Closed:
        p.fillRect(box, c.track);
        p.fillRect(box, QBrush(c.edge, Qt::BDiagPattern));
        break;
    case RowItem::Kind::Patrol:
        break;
    }
    if (item.text.isEmpty() || item.kind == RowItem::Kind::Window)
        return;
    const QFontMetrics fm(m_labelFont);
    const QString text = elidedOrNothing(item.text, fm, box.width() - m_u);
    if (text.isEmpty())
        return;
    const QRect line(box.x() + m_u / 2, box.bottom() - 3 - fm.height(), box.width() - m_u / 2, fm.height());
    if (item.kind == RowItem::Kind::Absence || item.kind == RowItem::Kind::Closed)
        p.fillRect(QRect(line.topLeft(), QSize(fm.horizontalAdvance(text) + m_u, line.height())), c.surface);
    p.setFont(m_labelFont);
    p.setPen(ink);
    p.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void RowPainter::paintPatrol(QPainter& p, const RowItem& item, const PlanRow& row, QRect r, const RowBoardState& state,
                             bool hovered) {
    const Colors& c = *m_colors;
    const bool ofChosen = item.patrol == state.selected;
    const bool selected = ofChosen && (!state.visit || state.visit == item.visit);
    const bool open = row.kind == PlanRow::Kind::Open || (row.kind == PlanRow::Kind::Partner && item.problem);
    const QColor fill = ofChosen ? c.tint : hovered ? c.ground : c.surface;
    QPen pen(selected ? c.focus : item.problem ? c.warningSign : c.edge, selected ? 2 : 1);
    if (open && !selected) {
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({3, 2});
    }
    roundBox(p, r, fill, pen, m_u * 0.75);
    const QColor edge = row.kind == PlanRow::Kind::Place ? c.navy : c.agency[size_t(row.colour)];
    p.fillRect(r.x() + 1, r.y() + 2, 3, r.height() - 4, item.binding == Binding::Cancelled ? c.muted : edge);
    const QFontMetrics fm(m_barFont);
    const QRect room = r.adjusted(m_u + 2, 0, -m_u / 2, 0);
    p.setFont(m_barFont);
    p.setPen(item.problem && row.kind != PlanRow::Kind::Partner ? c.warning : c.ink);
    const QString text = fm.elidedText(item.text, Qt::ElideRight, room.width());
    p.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (item.binding == Binding::Cancelled)
        p.fillRect(room.x(), room.center().y(), std::min(room.width(), fm.horizontalAdvance(text)), 1, c.ink);
}

void RowPainter::paintBody(QPainter& p, const RowPlan& plan, const RowLayout& layout, const RowBoardState& state,
                           QRect exposed) {
    const Colors& c = *m_colors;
    p.fillRect(exposed, c.surface);
    if (plan.rows.empty())
        return;
    const QDate today = state.now ? serviceDay(*state.now, plan.dayBorder) : QDate();
    const bool showsNow = today.isValid() && today >= plan.first && plan.first.daysTo(today) < layout.dayCount();
    const int first = layout.nearestRow(exposed.top());
    const int last = layout.nearestRow(exposed.bottom());
    for (int row = first; row <= last; ++row) {
        paintGround(p, plan, layout, state, row, exposed);
        const PlanRow& line = plan.rows[size_t(row)];
        for (size_t i = 0; i < line.items.size(); ++i) {
            const QRect r = layout.item({row, int(i)});
            if (line.items[i].kind != RowItem::Kind::Patrol && r.intersects(exposed))
                paintBehind(p, line.items[i], r);
        }
        if (state.wanted && line.kind == PlanRow::Kind::Officer) {
            QRect r = layout.row(row);
            r.setLeft(layout.xOf(state.wanted->span.start()));
            r.setRight(layout.xOf(state.wanted->span.end()));
            const bool fits = state.wanted->fitting.contains(line.id);
            p.fillRect(r.adjusted(0, 0, 0, -1),
                       QBrush(fits ? c.focus : c.edge, fits ? Qt::Dense6Pattern : Qt::Dense7Pattern));
            if (fits)
                p.fillRect(r.x(), r.y(), r.width(), 2, c.focus);
        }
        if (const QRect r = layout.row(row); showsNow) // behind the patrols
            p.fillRect(layout.xOf(*state.now) - 1, r.y(), 2, r.height(), c.breach);
        for (size_t i = 0; i < line.items.size(); ++i) {
            const RowItemAt at{row, int(i)};
            const QRect r = layout.item(at);
            const RowItem& item = line.items[i];
            if (item.kind != RowItem::Kind::Patrol || !r.intersects(exposed))
                continue;
            p.setOpacity(state.lifted == at ? 0.4 : 1);
            paintPatrol(p, item, line, r, state, state.hovered == at);
            p.setOpacity(1);
        }
        const QRect r = layout.row(row);
        p.fillRect(r.x(), r.bottom(), r.width(), 1, c.line);
        if (state.dropRow == row) {
            p.setPen(QPen(c.focus, 2));
            p.setBrush(Qt::NoBrush);
            p.drawRect(r.adjusted(layout.sizes().title + 1, 1, -layout.sizes().sum - 1, -2));
        }
    }
    if (state.focused && state.row < layout.rowCount()) {
        p.setPen(QPen(c.focus, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRect(layout.cell(state.row, state.day).adjusted(1, 1, -1, -2));
    }
}

void RowPainter::paintTitles(QPainter& p, const RowPlan& plan, const RowLayout& layout, const RowBoardState& state,
                             QRect exposed, int left) {
    const Colors& c = *m_colors;
    const int width = layout.sizes().title;
    p.fillRect(left, exposed.y(), width, exposed.height(), c.surface);
    p.fillRect(left + width - 1, exposed.y(), 1, exposed.height(), c.line);
    if (plan.rows.empty())
        return;
    const QFontMetrics tm(m_titleFont);
    const QFontMetrics lm(m_labelFont);
    for (int row = layout.nearestRow(exposed.top()); row <= layout.nearestRow(exposed.bottom()); ++row) {
        const PlanRow& line = plan.rows[size_t(row)];
        const QRect r = layout.row(row);
        int x = left + 3 * m_u;
        if (!line.letter.isEmpty()) {
            const QRect letter(x,
                               r.y() + (std::min(r.height(), layout.sizes().lane + layout.sizes().gap) - 4 * m_u) / 2,
                               4 * m_u, 4 * m_u);
            roundBox(p, letter, c.agency[size_t(line.colour)], Qt::NoPen, m_u * 0.75);
            p.setFont(m_letterFont);
            p.setPen(c.onAgency);
            p.drawText(letter, Qt::AlignCenter, line.letter);
            x += 6 * m_u;
        }
        const bool fits =
            state.wanted && state.wanted->fitting.contains(line.id) && line.kind == PlanRow::Kind::Officer;
        const bool weak = state.wanted && line.kind == PlanRow::Kind::Officer && !fits;
        QFont font = m_titleFont;
        font.setWeight(fits || line.kind == PlanRow::Kind::Open ? QFont::DemiBold : QFont::Normal);
        const QFontMetrics fm(font);
        const int room = left + width - 2 * m_u - x;
        const int base = r.y() + (layout.sizes().lane + layout.sizes().gap - fm.height()) / 2 + fm.ascent();
        p.setFont(font);
        p.setPen(weak ? c.muted : c.ink);
        const QString title = fm.elidedText(line.title, Qt::ElideRight, room);
        p.drawText(x, base, title);
        const QString reason = state.wanted ? state.wanted->reason.value(line.id) : QString();
        const QString detail = line.kind == PlanRow::Kind::Officer && !reason.isEmpty() ? reason : line.detail;
        const int used = fm.horizontalAdvance(title) + 2 * m_u;
        const QString rest = elidedOrNothing(detail, lm, room - used);
        p.setFont(m_labelFont);
        p.setPen(c.muted);
        p.drawText(x + used, base, rest);
        p.fillRect(left, r.bottom(), width, 1, c.line);
    }
}

void RowPainter::paintSums(QPainter& p, const RowPlan& plan, const RowLayout& layout, QRect exposed, int left) {
    const Colors& c = *m_colors;
    const int width = layout.sizes().sum;
    p.fillRect(left, exposed.y(), width, exposed.height(), c.surface);
    p.fillRect(left, exposed.y(), 1, exposed.height(), c.line);
    if (plan.rows.empty())
        return;
    const QFontMetrics fm(m_titleFont);
    p.setFont(m_titleFont);
    for (int row = layout.nearestRow(exposed.top()); row <= layout.nearestRow(exposed.bottom()); ++row) {
        const PlanRow& line = plan.rows[size_t(row)];
        const QRect r = layout.row(row);
        p.setPen(line.lacks ? c.warning : c.muted);
        const QString sign = line.lacks ? QStringLiteral("! ") : QString();
        const QRect room(left + 2 * m_u, r.y(), width - 3 * m_u, layout.sizes().lane + layout.sizes().gap);
        p.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                   fm.elidedText(sign + line.sum, Qt::ElideRight, room.width()));
        p.fillRect(left, r.bottom(), width, 1, c.line);
    }
}

void RowPainter::paintHeader(QPainter& p, const RowPlan& plan, const RowLayout& layout, QDate today, QRect exposed) {
    const Colors& c = *m_colors;
    p.fillRect(exposed, c.surface);
    for (int d = 0; d < layout.dayCount(); ++d) {
        const QRect r = layout.dayHeader(d);
        if (!r.intersects(exposed))
            continue;
        const BoardDay& day = plan.days[size_t(d)];
        if (day.date == today)
            p.fillRect(r, c.tint);
        else if (day.date.dayOfWeek() >= 6 || !day.holiday.isEmpty())
            p.fillRect(r, c.ground);
        p.fillRect(r.x(), r.y(), 1, r.height(), c.line);
        const int strip = strengthRoom(plan.days, m_base);
        paintDayHead(p, day, r.adjusted(0, 0, 0, -strip), day.date == today, m_base, c);
        paintDayStrength(p, day, r.adjusted(0, r.height() - strip, 0, 0), m_base, c);
    }
    p.fillRect(exposed.x(), layout.sizes().header - 1, exposed.width(), 1, c.line);
}

void RowPainter::paintGhost(QPainter& p, QRect r, bool copy) {
    const Colors& c = *m_colors;
    QColor fill = c.tint;
    fill.setAlpha(210);
    roundBox(p, r, fill, QPen(c.focus, 2, copy ? Qt::DashLine : Qt::SolidLine), m_u * 0.75);
}

} // namespace streife
