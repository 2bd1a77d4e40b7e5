// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/patrols/binding.h"
#include "core/reports/askedparts.h"
#include "core/reports/reportparts.h"

#include <map>
#include <optional>

namespace streife {
namespace {

/// What one unit is asked for on one patrol.
struct Wanted {
    const PlannedPatrol* patrol;
    const PlannedPost* post;
};

QString answerText(const Plan& plan, const Wanted& w) {
    const PatrolBinding binding = bindingOf(*w.patrol, plan.agencies);
    const AgencyKey* key = binding.key(w.post->post.agency);
    if (binding.state == Binding::Bound)
        return tr("binding");
    if (key != nullptr && key->state == KeyState::Given)
        return tr("confirmed");
    if (key != nullptr && key->state == KeyState::Declined)
        return tr("declined");
    return tr("answer pending");
}

/// "2 (Diensthund), 1 open"
QString strengthText(const PlannedPost& post) {
    QString text = QString::number(post.post.strength);
    if (!post.post.function.isEmpty())
        text += QStringLiteral(" (%1)").arg(post.post.function);
    if (post.open() > 0)
        text += QStringLiteral(", ") + tr("%n open", "posts", post.open());
    return text;
}

TableRow rowOf(const Plan& plan, const Wanted& w, AgencyId agency) {
    TableRow row;
    row.cells = whenAndWhat(plan, w.patrol->patrol);
    row.cells.push_back({strengthText(*w.post), {}});
    row.cells.push_back({w.patrol->others(agency, plan.agencies).join(QStringLiteral(", ")), {}});
    row.cells.push_back({w.patrol->patrol.meetingPoint, {}});
    row.cells.push_back({answerText(plan, w), {}});
    return row;
}

TableSection unitTable(const Plan& plan, const QString& unit, const std::vector<Wanted>& wanted, AgencyId agency) {
    int people = 0;
    for (const Wanted& w : wanted)
        people += w.post->post.strength;
    TableSection table{
        QStringLiteral("%1 – %2").arg(unit.isEmpty() ? tr("Any unit") : unit, tr("%n post(s)", nullptr, people)),
        whenAndWhatColumns(),
        {},
        {}};
    for (const TableColumn& column : std::initializer_list<TableColumn>{
             {tr("Strength"), 1.5}, {tr("Together with"), 1.6}, {tr("Meeting point"), 2.6}, {tr("State"), 1.8}})
        table.columns.push_back(column);
    for (const Wanted& w : wanted)
        table.rows.push_back(rowOf(plan, w, agency));
    return table;
}

/// What the authority itself has offered for joint work, and what of it is taken.
std::optional<TableSection> offersTable(const Plan& plan, AgencyId agency) {
    TableSection table{streife::tr("Offered by us"),
                       {{tr("Day"), 1.6},
                        {tr("Time"), 1.9},
                        {tr("Unit"), 2.6},
                        {tr("Strength"), 1.5},
                        {streife::tr("Taken"), 1.6},
                        {streife::tr("Note"), 4.4}},
                       {},
                       {}};
    for (const PlannedOffer& o : plan.offers) {
        if (o.offer.agency != agency || !plan.span.contains(o.offer.span.start()))
            continue;
        const QDate day = serviceDay(o.offer.span.start(), plan.partnership.dayBorder);
        table.rows.push_back({{{formatDay(day), day},
                               {spanOn(o.offer.span, day), {}},
                               {o.offer.unit, {}},
                               {QString::number(o.offer.strength), double(o.offer.strength)},
                               {QString::number(o.used), double(o.used)},
                               {o.offer.note, {}}},
                              {}});
    }
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

} // namespace

ReportDocument wantedReport(const Plan& plan, AgencyId agency, const SheetState& state, const SheetOptions& options) {
    ReportDocument document = emptyDocument(plan, options);
    document.stand = state.stand;
    std::map<QString, std::vector<Wanted>> units; // by name; without one first
    for (const PlannedPatrol& p : plan.patrols)
        if (plan.covers(p.patrol) && p.patrol.state != PatrolState::Cancelled)
            for (const PlannedPost& post : p.posts)
                if (post.post.agency == agency)
                    units[post.post.unit.trimmed()].push_back({&p, &post});
    document.landscape = false;
    const auto addSheet = [&](Section section) {
        document.sheets.push_back(askedSheet(plan, agency, tr("What is asked of us"), state, options));
        document.sheets.back().sections = {std::move(section)};
    };
    for (const auto& [unit, wanted] : units) // each hangs in the room of its own
        addSheet(unitTable(plan, unit, wanted, agency));
    if (auto offers = offersTable(plan, agency))
        addSheet(std::move(*offers));
    if (document.sheets.empty())
        addSheet(TextSection{{}, {tr("Nothing is asked for in this time.")}});
    return document;
}

} // namespace streife
