// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/reports/patrolpiece.h"
#include "core/reports/sectionlayout.h"

namespace streife {
namespace {

constexpr double kSlipBody = 10; // as large as the week plan sets it where there is room

PageLayout dayPiece(const DayColumn& day, PageFlow& flow) {
    PageLayout piece;
    Canvas canvas(piece, flow.type());
    const Style style{Face::Bold, kSlipBody * 1.2};
    const QString text =
        day.note.isEmpty() ? formatDayLong(day.date) : formatDayLong(day.date) + QStringLiteral(" – ") + day.note;
    piece.size = {flow.width(), canvas.paragraph(0, 0, flow.width(), style, text) + kSlipBody * 0.3};
    return piece;
}

PageLayout fittingPiece(const PatrolBlock& block, double most, PageFlow& flow) {
    BlockStyle style{kSlipBody, 1, false};
    PageLayout piece = patrolPiece(block, flow.width(), style, flow.type());
    while (piece.size.height() > most && style.body > 3) {
        style.compact = true;
        piece = patrolPiece(block, flow.width(), style, flow.type());
        style.body *= 0.9;
    }
    return piece;
}

} // namespace

/// The patrols of a day below its name, which stays with the first of them.
void layoutChanges(const ChangeList& section, PageFlow& flow) {
    if (section.days.empty()) {
        layoutText({{}, {section.empty}}, flow);
        return;
    }
    for (const DayColumn& day : section.days) {
        const PageLayout head = dayPiece(day, flow);
        flow.space(kSlipBody);
        bool first = true;
        for (const PatrolBlock& block : day.blocks) {
            const PageLayout piece = fittingPiece(block, flow.whole() - head.size.height(), flow);
            const double needed = piece.size.height() + (first ? head.size.height() : 0);
            if (!flow.atTop() && flow.left() < needed)
                flow.newPage();
            if (first || flow.atTop())
                flow.add(head);
            first = false;
            flow.add(piece);
            flow.space(kSlipBody * 0.5);
        }
    }
}

} // namespace streife
