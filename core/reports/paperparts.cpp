// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paperparts.h"

namespace streife {
namespace {

void strip(PatrolBlock& block, const PaperParts& parts) {
    if (!parts.details)
        block.details.clear();
    if (!parts.visits)
        block.visits.clear();
    if (!parts.changes) {
        block.changed = false;
        block.change.clear();
    }
}

} // namespace

ReportDocument withParts(ReportDocument document, const PaperParts& parts) {
    for (ReportSheet& sheet : document.sheets)
        for (Section& section : sheet.sections) {
            auto* grid = std::get_if<WeekGrid>(&section);
            if (grid == nullptr)
                continue;
            for (DayColumn& day : grid->days)
                for (PatrolBlock& block : day.blocks)
                    strip(block, parts);
            if (!parts.changes)
                sheet.changeNote.clear();
        }
    return document;
}

} // namespace streife
