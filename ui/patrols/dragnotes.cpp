// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/dragnotes.h"

#include "core/base/tr.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace streife {
namespace {

constexpr size_t kMost = 3;

void box(QPainter& p, const QRect& r, const QColor& fill, const QPen& pen, int radius) {
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(pen);
    p.setBrush(fill);
    p.drawRoundedRect(QRectF(r).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    p.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

DragNotes dragNotes(const Findings& findings, const std::function<QString(OfficerId)>& nameOf) {
    DragNotes out;
    for (const Finding& f : findings) {
        if (out.size() == kMost) {
            out.push_back({findings[kMost].severity, tr("and %n more", nullptr, int(findings.size() - kMost))});
            break;
        }
        const QString who = f.officer ? nameOf(*f.officer) + QStringLiteral(": ") : QString();
        const QString word = f.severity == Severity::Breach ? tr("Breach") : tr("Warning");
        out.push_back({f.severity, word + QStringLiteral(" · ") + who + f.title});
    }
    return out;
}

void paintDragLabel(QPainter& p, QPoint at, const QRect& bounds, const QString& label, const DragNotes& notes,
                    const QFont& base, const Colors& c) {
    const QFont font = scaledFont(base, 12, QFont::DemiBold);
    const QFontMetrics fm(font);
    const int u = Metrics::from(base).u;
    const int line = fm.height() + 2 * u;
    const auto widthOf = [&](const QString& text) {
        return std::min(fm.horizontalAdvance(text) + 4 * u, bounds.width() - 2 * u);
    };
    int width = widthOf(label);
    for (const DragNote& note : notes)
        width = std::max(width, widthOf(note.text));
    const int height = line * int(1 + notes.size()) + (notes.empty() ? 0 : u);
    at.setX(std::max(bounds.left() + u, std::min(at.x(), bounds.right() - u - width)));
    at.setY(std::max(bounds.top() + u, std::min(at.y(), bounds.bottom() - u - height)));
    p.setFont(font);
    const QRect head(at, QSize(widthOf(label), line));
    box(p, head, c.navy, Qt::NoPen, u);
    p.setPen(c.onNavy);
    p.drawText(head, Qt::AlignCenter, fm.elidedText(label, Qt::ElideRight, head.width() - 2 * u));
    int y = head.bottom() + 1 + u;
    for (const DragNote& note : notes) {
        const bool breach = note.severity == Severity::Breach;
        const QRect r(at.x(), y, widthOf(note.text), line);
        box(p, r, breach ? c.breachGround : c.warningGround, QPen(breach ? c.breachSign : c.warningSign, 1), u);
        p.setPen(breach ? c.breach : c.warning);
        p.drawText(r.adjusted(2 * u, 0, -u, 0), Qt::AlignLeft | Qt::AlignVCenter,
                   fm.elidedText(note.text, Qt::ElideRight, r.width() - 3 * u));
        y += line;
    }
}

} // namespace streife
