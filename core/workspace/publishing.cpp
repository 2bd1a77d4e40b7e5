// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/publishing.h"

#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/language.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/issuing/issuedversiontable.h"
#include "core/issuing/planstand.h"
#include "core/release/partnerview.h"
#include "core/reports/rosterreport.h"
#include "core/reports/weekgrid.h"
#include "core/rules/rule.h"
#include "core/store/journal.h"
#include "core/store/repository.h"
#include "core/workspace/balancing.h"
#include "core/workspace/digest.h"
#include "core/workspace/rostermappings.h"

namespace streife {
namespace {

const QString kWeekKind = QStringLiteral("week");
const QString kRosterKind = QStringLiteral("roster");

SheetOptions sheetOptions(Workspace& ws, Paper paper) {
    SheetOptions options;
    if (const auto own = ws.ownAgency()) {
        options.author = own->name.str();
        options.issuedBy = streife::tr("%1, operational planning").arg(own->name.str());
    }
    options.paper = paper;
    options.language = currentLanguage() == Language::German ? QStringLiteral("de") : QStringLiteral("en");
    return options;
}

std::vector<IssuedVersion> versions(Workspace& ws, const QString& kind, const QString& subject) {
    return ws.read([&](Database& db) {
        return Records<IssuedVersion>(db).select("kind=?1 AND subject=?2", "number,id", kind, subject);
    });
}

Instant stand(Workspace& ws, const TimeSpan& span) {
    const auto touched = ws.read([&](Database& db) { return lastTouched(db, ws.partnershipId(), span); });
    if (touched)
        return *touched;
    // An untouched span is as old as the file's last action: the same state gives the same paper.
    return ws.read([](Database& db) { return Instant{hlcMs(db.integer("SELECT max(hlc) FROM action"))}; });
}

/// Issued where the paper shows what the last version froze; else a draft that marks changes against it.
WeekSheet weekSheet(Workspace& ws, const Plan& plan, Week week) {
    const QByteArray digest = ws.read([&](Database& db) { return weekDigest(db, plan.partnership, week); });
    WeekSheet sheet{week, {stand(ws, weeksSpan(plan.partnership, week, week)), {}, planstand(digest)}, {}, {}};
    const auto issued = versions(ws, kWeekKind, week.iso());
    if (issued.empty())
        return sheet;
    const bool unchanged = wallShows(plan, week, issuedWeekFromJson(issued.back().content.toUtf8()));
    if (unchanged)
        sheet.state.issue = issued.back().label;
    const size_t older = unchanged ? 1 : 0;
    if (issued.size() > older) {
        const IssuedVersion& previous = issued[issued.size() - 1 - older];
        sheet.previous = issuedWeekFromJson(previous.content.toUtf8());
        sheet.previousIssue = previous.label;
    }
    return sheet;
}

/// Patrols that hung there and now lie further away than the plan reaches: the paper says where they went.
void addMovedFar(Workspace& ws, Plan& plan, const std::optional<IssuedWeek>& previous) {
    if (!previous)
        return;
    QSet<PatrolId> there;
    for (const PlannedPatrol& p : plan.patrols)
        there.insert(p.patrol.id);
    for (const IssuedPatrol& was : previous->patrols) {
        if (there.contains(was.id))
            continue;
        auto now = ws.read([&](Database& db) { return readPatrol(db, was.id); });
        if (now && now->patrol.partnership == plan.partnership.id)
            plan.patrols.push_back(std::move(*now));
    }
}

/// Paper for a partner shows of our people what is released; that of an authority that belongs to us shows all.
bool isForPartner(const Plan& plan, Workspace& ws, const PaperRequest& r) {
    return r.agency && ws.ownAgencyId() && !isBelow(plan.agencies, *r.agency, *ws.ownAgencyId());
}

ReportDocument weekPaper(Workspace& ws, const PaperRequest& r) {
    Plan plan = ws.weekPlan(r.first, r.last, Availability::None);
    const bool partner = isForPartner(plan, ws, r);
    std::vector<WeekSheet> sheets;
    for (Week week = r.first; week <= r.last; week = week.plus(1)) {
        sheets.push_back(weekSheet(ws, plan, week));
        if (partner) // what was issued names our people
            sheets.back().previous.reset(), sheets.back().previousIssue.clear();
        else
            addMovedFar(ws, plan, sheets.back().previous);
    }
    if (partner)
        plan = partnerView(std::move(plan), *r.agency);
    return weekPlan(plan, sheets, sheetOptions(ws, r.paper));
}

ReportDocument slipPaper(Workspace& ws, const PaperRequest& r) {
    Plan plan = ws.weekPlan(r.first, r.last, Availability::None);
    std::vector<SlipSheet> slips;
    for (Week week = r.first; week <= r.last; week = week.plus(1)) {
        const auto issued = versions(ws, kWeekKind, week.iso());
        if (issued.empty())
            throw Error(ErrorCode::Input,
                        streife::tr("%1 has not been issued yet, so there is no notice that a slip could belong to. "
                                    "Issue the week plan first.")
                            .arg(week.label()));
        const IssuedVersion& last = issued.back();
        WeekSheet sheet = weekSheet(ws, plan, week);
        sheet.previous = issuedWeekFromJson(last.content.toUtf8());
        sheet.previousIssue = last.label;
        addMovedFar(ws, plan, sheet.previous);
        slips.push_back({sheet, last.planstand, r.patrols});
    }
    return supplementSlip(plan, slips, sheetOptions(ws, Paper::A5));
}

TimeSpan monthSpan(const Partnership& partnership, QDate day) {
    const QDate first(day.year(), day.month(), 1);
    return {serviceDaySpan(first, partnership.dayBorder).start(),
            serviceDaySpan(first.addMonths(1), partnership.dayBorder).start()};
}

ReportDocument personalPaper(Workspace& ws, const PaperRequest& r) {
    if (!r.officer)
        throw Error(ErrorCode::Usage, streife::tr("The personal sheet needs an officer."));
    const TimeSpan span = monthSpan(ws.partnership(), r.month);
    const Plan plan = ws.plan(span, Availability::Roster); // the sheet tells of duties alone, too
    return personalSheet(plan, *r.officer, r.month.year(), r.month.month(), checkPeople(plan, {*r.officer}),
                         {stand(ws, span), {}, {}}, sheetOptions(ws, r.paper));
}

ReportDocument cardPaper(Workspace& ws, const PaperRequest& r) {
    Plan plan = ws.weekPlan(r.first, r.last, Availability::None);
    std::vector<PatrolId> wanted = r.patrols;
    if (wanted.empty())
        for (const PlannedPatrol& p : plan.patrols)
            if (plan.covers(p.patrol) && p.patrol.state != PatrolState::Cancelled)
                wanted.push_back(p.patrol.id);
    // Cards of one week say whether it hangs on the wall as it is.
    const SheetState state =
        r.first == r.last ? weekSheet(ws, plan, r.first).state : SheetState{stand(ws, plan.span), {}, {}};
    if (isForPartner(plan, ws, r))
        plan = partnerView(std::move(plan), *r.agency);
    return patrolCards(plan, wanted, state, sheetOptions(ws, r.paper));
}

ReportDocument rosterPaper(Workspace& ws, const PaperRequest& r) {
    const std::optional<AgencyId> agency = r.agency ? r.agency : ws.ownAgencyId();
    if (!agency)
        throw Error(ErrorCode::Usage, streife::tr("The roster needs an authority."));
    const Plan plan = ws.weekPlan(r.first, r.last, Availability::None);
    const auto issued = versions(ws, kRosterKind, QString::number(agency->value()));
    std::optional<IssuedRoster> previous;
    if (!issued.empty())
        previous = issuedRosterFromJson(issued.back().content.toUtf8());
    SheetState state{stand(ws, plan.span), {}, {}};
    return rosterReport(plan, *agency, r.rosterMapping ? *r.rosterMapping : rosterMapping(ws, *agency), previous, state,
                        sheetOptions(ws, r.paper));
}

/// What one authority is asked for.
ReportDocument askedPaper(Workspace& ws, const PaperRequest& r) {
    if (!r.agency)
        throw Error(ErrorCode::Usage, streife::tr("This report needs an authority: who is asked."));
    const Plan plan = ws.weekPlan(r.first, r.last, Availability::None);
    const SheetState state{stand(ws, plan.span), {}, {}};
    return r.report == PaperRequest::Report::Replies ? replySheet(plan, *r.agency, state, sheetOptions(ws, r.paper))
                                                     : wantedReport(plan, *r.agency, state, sheetOptions(ws, r.paper));
}

IssuedVersion writeVersion(Workspace& ws, const QString& label, IssuedVersion version) {
    const auto own = ws.ownAgency();
    if (!own)
        throw Error(ErrorCode::Forbidden, streife::tr("Only an authority can issue a version."));
    version.agency = own->id;
    ws.change(label, [&](Writer& w) {
        Repository<IssuedVersion> repo(w);
        const auto before = repo.select("kind=?1 AND subject=?2", "number DESC", version.kind, version.subject);
        version.id = repo.newId();
        version.number = before.empty() ? 1 : before.front().number + 1;
        version.label = QStringLiteral("%1-%2").arg(own->label().left(1).toUpper()).arg(version.number);
        version.issuedAt = w.now();
        repo.insert(version);
    });
    return version;
}

ReportDocument paperOf(Workspace& ws, const PaperRequest& r) {
    switch (r.report) {
    case PaperRequest::Report::Week:
        return weekPaper(ws, r);
    case PaperRequest::Report::PatrolCard:
        return cardPaper(ws, r);
    case PaperRequest::Report::Personal:
        return personalPaper(ws, r);
    case PaperRequest::Report::Roster:
        return rosterPaper(ws, r);
    case PaperRequest::Report::Replies:
    case PaperRequest::Report::Wanted:
        return askedPaper(ws, r);
    case PaperRequest::Report::Slip:
        return slipPaper(ws, r);
    case PaperRequest::Report::Balance:
        return balancePaper(ws, r.month, r.lastMonth.isValid() ? r.lastMonth : r.month, sheetOptions(ws, r.paper));
    case PaperRequest::Report::Month:
        break;
    }
    const TimeSpan span = monthSpan(ws.partnership(), r.month);
    Plan plan = ws.plan(span, Availability::None);
    if (isForPartner(plan, ws, r))
        plan = partnerView(std::move(plan), *r.agency);
    return monthPlan(plan, r.month.year(), r.month.month(), {stand(ws, span), {}, {}}, sheetOptions(ws, r.paper));
}

} // namespace

std::optional<PaperRequest::Report> paperReport(const QString& name) {
    static const QHash<QString, PaperRequest::Report> all{
        {QStringLiteral("week"), PaperRequest::Report::Week},
        {QStringLiteral("month"), PaperRequest::Report::Month},
        {QStringLiteral("balance"), PaperRequest::Report::Balance},
        {QStringLiteral("patrol-card"), PaperRequest::Report::PatrolCard},
        {QStringLiteral("personal"), PaperRequest::Report::Personal},
        {QStringLiteral("roster"), PaperRequest::Report::Roster},
        {QStringLiteral("replies"), PaperRequest::Report::Replies},
        {QStringLiteral("wanted"), PaperRequest::Report::Wanted},
        {QStringLiteral("slip"), PaperRequest::Report::Slip}};
    const auto it = all.constFind(name);
    return it == all.cend() ? std::nullopt : std::optional(*it);
}

ReportDocument makePaper(Workspace& ws, const PaperRequest& request) {
    return ws.read([&](Database&) { return paperOf(ws, request); }); // plan, versions and Stand of one moment
}

IssuedVersion issueWeek(Workspace& ws, Week week) {
    const Plan plan = ws.weekPlan(week, week, Availability::None);
    const QByteArray digest = ws.read([&](Database& db) { return weekDigest(db, plan.partnership, week); });
    return writeVersion(ws, streife::tr("Issue %1").arg(week.label()),
                        {IssuedVersionId(1),
                         AgencyId(1),
                         kWeekKind,
                         week.iso(),
                         1,
                         {},
                         {},
                         planstand(digest),
                         QString::fromUtf8(toJson(issuedWeek(plan, week)))});
}

IssuedVersion issueRoster(Workspace& ws, AgencyId agency, Week first, Week last) {
    const Plan plan = ws.weekPlan(first, last, Availability::None);
    IssuedRoster roster = rosterOf(plan, agency);
    const QString subject = QString::number(agency.value());
    const auto issued = versions(ws, kRosterKind, subject);
    if (!issued.empty())
        for (const RosterEntry& e : issuedRosterFromJson(issued.back().content.toUtf8()).entries)
            if (!plan.span.contains(e.span.start()))
                roster.entries.push_back(e);
    return writeVersion(
        ws, streife::tr("Issue roster"),
        {IssuedVersionId(1), AgencyId(1), kRosterKind, subject, 1, {}, {}, {}, QString::fromUtf8(toJson(roster))});
}

std::vector<IssuedVersion> issuedVersions(Workspace& ws, Week week) {
    return versions(ws, kWeekKind, week.iso());
}

std::vector<IssuedVersion> issuedRosters(Workspace& ws, AgencyId agency) {
    return versions(ws, kRosterKind, QString::number(agency.value()));
}

bool wallOutdated(Workspace& ws, Week week) {
    const auto issued = issuedVersions(ws, week);
    return !issued.empty()
           && !wallShows(ws.weekPlan(week, week, Availability::None), week,
                         issuedWeekFromJson(issued.back().content.toUtf8()));
}

} // namespace streife
