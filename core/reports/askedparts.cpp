// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/askedparts.h"

#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/reports/reportparts.h"

namespace streife {

ReportSheet askedSheet(const Plan& plan, AgencyId agency, const QString& title, const SheetState& state,
                       const SheetOptions& options) {
    ReportSheet sheet = emptySheet(plan, SheetNames(plan), {}, state, options);
    sheet.title = title;
    sheet.detail = labelOf(plan.agencies, agency);
    const int border = plan.partnership.dayBorder;
    sheet.facts = {
        formatDateRange(serviceDay(plan.span.start(), border), serviceDay({plan.span.end().ms - 1}, border))};
    sheet.issuedBy = options.issuedBy.isEmpty() ? options.author : options.issuedBy; // neither issued nor a draft
    return sheet;
}

std::vector<TableCell> whenAndWhat(const Plan& plan, const Patrol& patrol) {
    const QDate day = serviceDay(patrol.span.start(), plan.partnership.dayBorder);
    return {{formatDay(day), day}, {spanOn(patrol.span, day), {}}, {patrol.called(), {}, true}};
}

std::vector<TableColumn> whenAndWhatColumns() {
    return {{tr("Day"), 1.6}, {tr("Time"), 1.9}, {tr("Patrol"), 2.6}};
}

} // namespace streife
