// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/powersreport.h"

#include "core/base/enumtext.h"
#include "core/base/formats.h"
#include "core/base/tr.h"

namespace streife {
namespace {

TableCell text(const QString& words) {
    return {words, {}, false};
}
TableCell date(QDate day) {
    return day.isValid() ? TableCell{formatDate(day), day, false} : text({});
}
TableCell euro(int amount) {
    return amount > 0 ? TableCell{QString::number(amount), double(amount), false} : text({});
}

} // namespace

ReportDocument powersReport(const Partnership& partnership, const std::vector<Power>& powers, Instant now) {
    TableSection table;
    table.columns = {{tr("Land"), 0.6},       {tr("Municipality"), 1.2}, {tr("Kind of authority"), 1.4},
                     {tr("Measure"), 2},      {tr("Allowed"), 1},        {tr("Norm"), 2},
                     {tr("Condition"), 2.4},  {tr("From (€)"), 0.8},     {tr("Up to (€)"), 0.8},
                     {tr("Valid from"), 1.1}, {tr("Valid until"), 1.1},  {tr("Source"), 2},
                     {tr("Checked by"), 1.2}, {tr("Checked on"), 1.1}};
    for (const Power& p : powers)
        table.rows.push_back(
            {{text(p.land), text(p.municipality), text(enumLabel(p.agencyKind)), text(p.measure.str()),
              text(enumLabel(p.verdict)), text(p.norm), text(p.note), euro(p.minEuro), euro(p.maxEuro),
              date(p.validFrom), date(p.validUntil), text(p.source), text(p.checkedBy), date(p.checkedOn)},
             false,
             false});
    ReportSheet sheet;
    sheet.title = tr("Powers");
    sheet.partnership = partnership.name.str();
    sheet.stand = formatStand(now);
    sheet.sections = {std::move(table)};
    ReportDocument document;
    document.title = tr("Powers");
    document.author = partnership.name.str();
    document.marking = partnership.marking;
    document.stand = now;
    document.sheets = {std::move(sheet)};
    return document;
}

} // namespace streife
