// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/patrols/binding.h"
#include "core/reports/reportparts.h"

namespace streife {
namespace {

bool asks(const PlannedPatrol& p, AgencyId agency) {
    return p.patrol.state != PatrolState::Cancelled
           && std::any_of(p.posts.begin(), p.posts.end(),
                          [&](const PlannedPost& post) { return post.post.agency == agency; });
}

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

int promisedBy(const PlannedPatrol& p, AgencyId agency) {
    int out = 0;
    for (const PlannedPost& post : p.posts)
        if (post.post.agency == agency)
            out += std::max(post.post.promised, post.named());
    return out;
}

QString namesSeen(const PlannedPatrol& p, AgencyId agency) {
    QStringList out;
    for (const PlannedPost& post : p.posts)
        if (post.post.agency == agency && !post.releasedName.isEmpty())
            out << post.releasedName;
    return out.join(QStringLiteral(", "));
}

/// Who else takes part, by name of the authority alone: no people of another house stand on this sheet.
QString othersText(const PlannedPatrol& p, AgencyId agency, const Plan& plan) {
    QStringList out;
    for (const PlannedPost& post : p.posts)
        if (const QString label = labelOf(plan.agencies, post.post.agency);
            post.post.agency != agency && !out.contains(label))
            out << label;
    return out.join(QStringLiteral(", "));
}

TableRow rowOf(const PlannedPatrol& p, AgencyId agency, const Plan& plan) {
    const QDate day = serviceDay(p.patrol.span.start(), plan.partnership.dayBorder);
    const PatrolBinding binding = bindingOf(p, plan.agencies);
    const AgencyKey* key = binding.key(agency);
    const bool given = key != nullptr && key->state == KeyState::Given;
    const bool declined = key != nullptr && key->state == KeyState::Declined;
    const int promised = given ? promisedBy(p, agency) : 0;
    const QString what = (p.patrol.callSign + QLatin1Char(' ') + p.patrol.title.str()).trimmed();
    return {{{p.patrol.key.str(), {}},
             {labelOf(plan.agencies, agency), {}},
             {formatDay(day), day},
             {spanOn(p.patrol.span, day), {}},
             {what, {}, true},
             {p.patrol.meetingPoint, {}},
             {othersText(p, agency, plan), {}},
             {wantedText(p, agency), {}},
             {given      ? tr("yes")
              : declined ? tr("no")
                         : QString(),
              {}},
             promised > 0 ? TableCell{QString::number(promised), double(promised)} : TableCell{},
             {given ? namesSeen(p, agency) : QString(), {}},
             {given || declined ? key->last->note : QString(), {}}},
            false,
            false};
}

} // namespace

ReportDocument replySheet(const Plan& plan, AgencyId agency, const SheetState& state, const SheetOptions& options) {
    const SheetNames names(plan);
    ReportDocument document = emptyDocument(plan, options);
    document.stand = state.stand;
    // What comes back is recognised by these headers.
    TableSection table{{},
                       {{tr("Key"), 1.5},
                        {tr("Authority"), 1.3},
                        {tr("Day"), 1.6},
                        {tr("Time"), 1.9},
                        {tr("Patrol"), 2.6},
                        {tr("Meeting point"), 2.6},
                        {tr("Together with"), 1.7},
                        {tr("Asked for"), 1.2},
                        {tr("Answer"), 1.2},
                        {tr("Strength"), 1.1},
                        {tr("Names"), 2.6},
                        {tr("Note"), 2.6}},
                       {},
                       tr("Nothing is asked for in this time.")};
    table.roomToWrite = true;
    for (const PlannedPatrol& p : plan.patrols)
        if (plan.covers(p.patrol) && asks(p, agency))
            table.rows.push_back(rowOf(p, agency, plan));
    ReportSheet sheet = emptySheet(plan, names, {}, state, options);
    sheet.title = tr("Reply sheet");
    sheet.detail = labelOf(plan.agencies, agency);
    const QDate first = serviceDay(plan.span.start(), plan.partnership.dayBorder);
    const QDate last = serviceDay({plan.span.end().ms - 1}, plan.partnership.dayBorder);
    const QString house = options.issuedBy.isEmpty() ? options.author : options.issuedBy;
    sheet.facts = {formatDateRange(first, last),
                   tr("yes or no, strength, names if you like; please return to %1").arg(house)};
    sheet.issuedBy = house; // nothing that is issued or a draft of it
    sheet.sections.push_back(std::move(table));
    document.sheets = {std::move(sheet)};
    return document;
}

} // namespace streife
