// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/strengthreading.h"

#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/partnership/partnershiptable.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"
#include "core/strength/strengthreader.h"

namespace streife {
namespace {

Plan readDays(Database& db, const StrengthQuery& query) {
    const auto partnership = Records<Partnership>(db).find(query.partnership);
    if (!partnership)
        throwRecordGone(tableOf<Partnership>());
    const int border = partnership->dayBorder;
    return readPlan(db, {query.partnership,
                         {serviceDaySpan(query.from, border).start(), serviceDaySpan(query.to, border).start()},
                         8,
                         Availability::All});
}

QString agencyLabel(const Plan& plan, AgencyId id) {
    const auto agency = plan.agencies.constFind(id);
    return agency == plan.agencies.cend() ? QString() : agency->label();
}

QString unitLabel(const Plan& plan, std::optional<UnitId> id) {
    const auto unit = id ? plan.units.constFind(*id) : plan.units.cend();
    return unit == plan.units.cend() ? QString() : unit->name.str();
}

QString groupLabel(const Plan& plan, const GroupLoad& g) {
    const QString part = g.kind == GroupLoad::Kind::All    ? tr("all")
                         : g.kind == GroupLoad::Kind::Rest ? tr("small groups together")
                         : g.unit                          ? unitLabel(plan, g.unit)
                                                           : tr("without a unit");
    return QStringLiteral("%1, %2").arg(agencyLabel(plan, g.agency), part);
}

} // namespace

StrengthQuery StrengthQuery::of(const Workspace& ws, QDate from, QDate to) {
    return {ws.path(), ws.partnershipId(), from, to};
}

std::vector<StrengthLine> readStrength(const StrengthQuery& query) {
    Database db(query.path, Database::Mode::Read);
    const Transaction snapshot(db, Transaction::Kind::Read);
    const auto targets = readTargets(db, query.partnership);
    std::vector<StrengthLine> out;
    if (targets.empty())
        return out;
    const Plan plan = readDays(db, query);
    for (const StrengthRow& row : strengthOf(targets, plan)) {
        StrengthLine line{Id<StrengthLineTag>(qint64(out.size()) + 1),
                          row.date,
                          agencyLabel(plan, row.target.agency),
                          unitLabel(plan, row.target.unit),
                          row.target.function,
                          row.target.shift.str(),
                          row.window,
                          row.target.strength,
                          row.available,
                          row.bound,
                          row.holiday};
        out.push_back(std::move(line));
    }
    return out;
}

LoadPicture readLoad(const StrengthQuery& query, bool people) {
    Database db(query.path, Database::Mode::Read);
    const Transaction snapshot(db, Transaction::Kind::Read);
    // A civil day begins before its service day: one more on either side.
    StrengthQuery wider = query;
    wider.from = query.from.addDays(-1);
    wider.to = query.to.addDays(1);
    const Plan plan = readDays(db, wider);
    const std::vector<OfficerLoad> loads = loadsOf(plan, query.from, query.to);
    LoadPicture out;
    out.agreement = readAgreement(db);
    for (const GroupLoad& g : groupLoads(plan, loads))
        out.groups.push_back({Id<GroupLineTag>(qint64(out.groups.size()) + 1), groupLabel(plan, g), g.people, g.nights,
                              g.sundays, g.holidays});
    if (!people || out.agreement.isEmpty())
        return out;
    for (const OfficerLoad& l : loads) {
        const Officer& o = *plan.officers.constFind(l.officer);
        if (plan.agencies.contains(o.agency))
            out.people.push_back({Id<PersonLineTag>(qint64(out.people.size()) + 1), o.fullName(),
                                  unitLabel(plan, o.unit), l.nights, l.sundays, l.holidays});
    }
    return out;
}

QString strengthWords(const StrengthLine& line) {
    return QStringLiteral("%1/%2 %3").arg(line.available).arg(line.required).arg(line.shift);
}

QString whoIsNeeded(const StrengthLine& line) {
    QStringList parts{line.agency, line.unit, line.function};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString strengthSentence(const StrengthLine& line) {
    QStringList parts{tr("%1 of %2 available").arg(line.available).arg(line.required)};
    if (line.missing() > 0)
        parts << tr("%1 missing").arg(line.missing());
    if (line.bound > 0)
        parts << tr("%1 on patrol").arg(line.bound);
    return QStringLiteral("%1, %2 %3, %4: %5")
        .arg(formatDay(line.date), line.shift, formatSpan(line.window), whoIsNeeded(line),
             parts.join(QStringLiteral(", ")));
}

} // namespace streife
