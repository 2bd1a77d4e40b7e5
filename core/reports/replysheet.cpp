// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/patrols/binding.h"
#include "core/reports/askedparts.h"
#include "core/reports/reportparts.h"

namespace streife {
namespace {

/// "2 (Diensthund), 1"
QString wantedText(const PlannedPatrol& p, AgencyId agency) {
    QStringList parts;
    for (const PlannedPost& post : p.posts)
        if (post.post.agency == agency)
            parts << (post.post.function.isEmpty()
                          ? QString::number(post.post.strength)
                          : QStringLiteral("%1 (%2)").arg(post.post.strength).arg(post.post.function));
    return parts.join(QStringLiteral(", "));
}

TableRow rowOf(const PlannedPatrol& p, AgencyId agency, const Plan& plan) {
    const PatrolBinding binding = bindingOf(p, plan.agencies);
    const AgencyKey* key = binding.key(agency);
    const bool given = key != nullptr && key->state == KeyState::Given;
    const bool declined = key != nullptr && key->state == KeyState::Declined;
    const int promised = given ? p.promisedBy(agency) : 0;
    TableRow row;
    row.cells = {{p.patrol.key.str(), {}}, {labelOf(plan.agencies, agency), {}}};
    for (TableCell& cell : whenAndWhat(plan, p.patrol))
        row.cells.push_back(std::move(cell));
    row.cells.push_back({p.patrol.meetingPoint, {}});
    row.cells.push_back({p.others(agency, plan.agencies).join(QStringLiteral(", ")), {}});
    row.cells.push_back({wantedText(p, agency), {}});
    row.cells.push_back({given ? tr("yes") : declined ? tr("no") : QString(), {}});
    row.cells.push_back(promised > 0 ? TableCell{QString::number(promised), double(promised)} : TableCell{});
    row.cells.push_back({given ? p.namesShown(agency) : QString(), {}});
    row.cells.push_back({given || declined ? key->last->note : QString(), {}});
    return row;
}

} // namespace

ReportDocument replySheet(const Plan& plan, AgencyId agency, const SheetState& state, const SheetOptions& options) {
    ReportDocument document = emptyDocument(plan, options);
    document.stand = state.stand;
    TableSection table{{}, {}, {}, tr("Nothing is asked for in this time.")};
    table.roomToWrite = true;
    // What comes back is recognised by these headers.
    table.columns = {{tr("Key"), 1.5}, {tr("Authority"), 1.3}};
    for (const TableColumn& column : whenAndWhatColumns())
        table.columns.push_back(column);
    for (const TableColumn& column : std::initializer_list<TableColumn>{{tr("Meeting point"), 2.6},
                                                                        {tr("Together with"), 1.7},
                                                                        {tr("Asked for"), 1.2},
                                                                        {tr("Answer"), 1.2},
                                                                        {tr("Strength"), 1.1},
                                                                        {tr("Names"), 2.6},
                                                                        {tr("Note"), 2.6}})
        table.columns.push_back(column);
    for (const PlannedPatrol& p : plan.patrols)
        if (plan.covers(p.patrol) && p.patrol.state != PatrolState::Cancelled && p.strengthOf(agency) > 0)
            table.rows.push_back(rowOf(p, agency, plan));
    ReportSheet sheet = askedSheet(plan, agency, tr("Reply sheet"), state, options);
    sheet.facts << tr("yes or no, strength, names if you like; please return to %1").arg(sheet.issuedBy);
    sheet.sections.push_back(std::move(table));
    document.sheets = {std::move(sheet)};
    return document;
}

} // namespace streife
