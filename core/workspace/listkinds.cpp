// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/listkinds.h"

#include "core/base/enumtext.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/powers/power.h"
#include "core/rounds/planninground.h"
#include "core/rules/rule.h"
#include "core/strength/load.h"

#include <QDateTime>
#include <QJsonObject>

#include <iterator>

namespace streife {
namespace {

QString plain(const QJsonValue& value) {
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& v : value.toArray())
            parts << plain(v);
        return parts.join(QStringLiteral(", "));
    }
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 10) : value.toString();
}
QString yesNo(const QJsonValue& value) {
    return value.toBool() ? tr("yes") : QString();
}
Instant instantOf(const QString& iso) {
    return {QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch()};
}
QString time(const QJsonValue& value) {
    return value.isString() ? formatDateTime(instantOf(value.toString())) : QString();
}
QString date(const QJsonValue& value) {
    return value.isString() ? formatDate(QDate::fromString(value.toString(), Qt::ISODate)) : QString();
}
QString spans(const QJsonValue& value) {
    QStringList parts;
    for (const QJsonValue& v : value.toArray()) {
        const QStringList ends = v.toString().split(QLatin1Char('/'));
        parts << formatDateTime(instantOf(ends.constFirst())) + QChar(0x2013)
                     + formatDateTime(instantOf(ends.constLast()));
    }
    return parts.join(QStringLiteral(", "));
}
template <class E> QString label(const QJsonValue& value) {
    const auto known = enumFromKey<E>(value.toString());
    return known ? enumLabel(*known) : value.toString();
}
QString ruleLabel(const QJsonValue& value) {
    const Rule* rule = findRule(value.toString());
    return rule ? QCoreApplication::translate("streife", rule->label) : value.toString();
}
QString patrolState(const QJsonValue& value) {
    const QString state = value.toString();
    return state == QLatin1String("binding")    ? tr("binding")
           : state == QLatin1String("promised") ? tr("confirmed in part")
           : state == QLatin1String("declined") ? tr("declined")
                                                : label<PatrolState>(value);
}
QString powerState(const QJsonValue& value) {
    return value.toString() == QLatin1String("checked")    ? tr("checked")
           : value.toString() == QLatin1String("outdated") ? tr("checked more than 12 months ago")
                                                           : tr("not checked");
}
QString rosterState(const QJsonValue& value) {
    return value.toString() == QLatin1String("entered")    ? tr("entered")
           : value.toString() == QLatin1String("outdated") ? tr("moved since")
                                                           : tr("not entered yet");
}
QString openPosts(const QJsonValue& value) {
    return value.toInt() > 0 ? QString::number(value.toInt()) : QString();
}

QString loadGroup(const QJsonValue& value) {
    if (value.toString() == QLatin1String("all"))
        return tr("all");
    return value.toString() == QLatin1String("rest") ? tr("small groups together") : tr("unit");
}
QString range(const QJsonValue& value) {
    const QJsonObject o = value.toObject();
    return rangeText({o.value(QStringLiteral("min")).toInt(), o.value(QStringLiteral("median")).toDouble(),
                      o.value(QStringLiteral("max")).toInt()});
}

std::vector<ListColumn> officerColumns(ListColumn what) {
    return {{"agency", QT_TRANSLATE_NOOP("streife", "Authority"), plain},
            {"service_no", QT_TRANSLATE_NOOP("streife", "Service number"), plain},
            what,
            {"valid_from", QT_TRANSLATE_NOOP("streife", "Valid from"), date},
            {"valid_until", QT_TRANSLATE_NOOP("streife", "Valid until"), date}};
}

std::vector<ListKind> recordKinds() {
    return {
        {"partnerships",
         false,
         listPartnerships,
         {{"name", QT_TRANSLATE_NOOP("streife", "Name"), plain},
          {"land", QT_TRANSLATE_NOOP("streife", "Land"), plain},
          {"municipality", QT_TRANSLATE_NOOP("streife", "Municipality"), plain},
          {"zone", QT_TRANSLATE_NOOP("streife", "Zone"), plain},
          {"marking", QT_TRANSLATE_NOOP("streife", "Marking"), plain}}},
        {"agencies",
         false,
         listAgencies,
         {{"short", QT_TRANSLATE_NOOP("streife", "Short name"), plain},
          {"name", QT_TRANSLATE_NOOP("streife", "Name"), plain},
          {"kind", QT_TRANSLATE_NOOP("streife", "Kind"), label<AgencyKind>},
          {"municipality", QT_TRANSLATE_NOOP("streife", "Municipality"), plain},
          {"parent", QT_TRANSLATE_NOOP("streife", "Superior authority"), plain},
          {"steward", QT_TRANSLATE_NOOP("streife", "Kept by"), plain},
          {"own", QT_TRANSLATE_NOOP("streife", "Own"), yesNo}}},
        {"units",
         false,
         listUnits,
         {{"agency", QT_TRANSLATE_NOOP("streife", "Authority"), plain},
          {"name", QT_TRANSLATE_NOOP("streife", "Name"), plain}}},
        {"officers",
         false,
         listOfficers,
         {{"agency", QT_TRANSLATE_NOOP("streife", "Authority"), plain},
          {"service_no", QT_TRANSLATE_NOOP("streife", "Service number"), plain},
          {"family_name", QT_TRANSLATE_NOOP("streife", "Family name"), plain},
          {"given_name", QT_TRANSLATE_NOOP("streife", "Given name"), plain},
          {"rank", QT_TRANSLATE_NOOP("streife", "Rank"), plain},
          {"unit", QT_TRANSLATE_NOOP("streife", "Unit"), plain},
          {"rule_profile", QT_TRANSLATE_NOOP("streife", "Rule profile"), plain},
          {"qualifications", QT_TRANSLATE_NOOP("streife", "Qualifications"), plain},
          {"functions", QT_TRANSLATE_NOOP("streife", "Functions"), plain}}},
        {"qualifications", false, listQualifications,
         officerColumns({"name", QT_TRANSLATE_NOOP("streife", "Qualification"), plain})},
        {"functions", false, listFunctions, officerColumns({"name", QT_TRANSLATE_NOOP("streife", "Function"), plain})},
        {"restrictions", false, listRestrictions,
         officerColumns({"kind", QT_TRANSLATE_NOOP("streife", "Restriction"), label<RestrictionKind>})},
        {"duties",
         true,
         listDuties,
         {{"service_no", QT_TRANSLATE_NOOP("streife", "Service number"), plain},
          {"officer", QT_TRANSLATE_NOOP("streife", "Officer"), plain},
          {"start", QT_TRANSLATE_NOOP("streife", "Start"), time},
          {"end", QT_TRANSLATE_NOOP("streife", "End"), time},
          {"shift", QT_TRANSLATE_NOOP("streife", "Shift"), plain},
          {"kind", QT_TRANSLATE_NOOP("streife", "Kind"), label<DutyKind>}}},
        {"absences",
         true,
         listAbsences,
         {{"service_no", QT_TRANSLATE_NOOP("streife", "Service number"), plain},
          {"officer", QT_TRANSLATE_NOOP("streife", "Officer"), plain},
          {"start", QT_TRANSLATE_NOOP("streife", "Start"), time},
          {"end", QT_TRANSLATE_NOOP("streife", "End"), time}}},
    };
}

std::vector<ListKind> planKinds() {
    return {
        {"hotspots",
         false,
         listHotspots,
         {{"name", QT_TRANSLATE_NOOP("streife", "Name"), plain},
          {"category", QT_TRANSLATE_NOOP("streife", "Theme"), plain},
          {"kind", QT_TRANSLATE_NOOP("streife", "Kind"), label<HotspotKind>},
          {"visits_per_week", QT_TRANSLATE_NOOP("streife", "Visits per week"), plain},
          {"minutes_per_visit", QT_TRANSLATE_NOOP("streife", "Minutes per visit"), plain},
          {"windows", QT_TRANSLATE_NOOP("streife", "Time windows"), plain},
          {"closed", QT_TRANSLATE_NOOP("streife", "Closed spans"), spans}}},
        {"series",
         true,
         listSeries,
         {{"title", QT_TRANSLATE_NOOP("streife", "Title"), plain},
          {"weekdays", QT_TRANSLATE_NOOP("streife", "Weekdays"), plain},
          {"every_weeks", QT_TRANSLATE_NOOP("streife", "Every n weeks"), plain},
          {"start_time", QT_TRANSLATE_NOOP("streife", "Start"), plain},
          {"minutes", QT_TRANSLATE_NOOP("streife", "Minutes"), plain},
          {"first_day", QT_TRANSLATE_NOOP("streife", "First day"), date},
          {"last_day", QT_TRANSLATE_NOOP("streife", "Last day"), date},
          {"patrols", QT_TRANSLATE_NOOP("streife", "Patrols"), plain}}},
        {"patrols",
         true,
         listPatrols,
         {{"key", QT_TRANSLATE_NOOP("streife", "Key"), plain},
          {"start", QT_TRANSLATE_NOOP("streife", "Start"), time},
          {"end", QT_TRANSLATE_NOOP("streife", "End"), time},
          {"title", QT_TRANSLATE_NOOP("streife", "Title"), plain},
          {"call_sign", QT_TRANSLATE_NOOP("streife", "Call sign"), plain},
          {"mode", QT_TRANSLATE_NOOP("streife", "Means"), label<PatrolMode>},
          {"posts", QT_TRANSLATE_NOOP("streife", "Posts"), plain},
          {"open", QT_TRANSLATE_NOOP("streife", "Open"), openPosts},
          {"crew", QT_TRANSLATE_NOOP("streife", "Crew"), plain},
          {"visits", QT_TRANSLATE_NOOP("streife", "Visits"), plain},
          {"state", QT_TRANSLATE_NOOP("streife", "State"), patrolState},
          {"outcome", QT_TRANSLATE_NOOP("streife", "Outcome"), label<PatrolOutcome>}}},
        {"offers",
         true,
         listOffers,
         {{"key", QT_TRANSLATE_NOOP("streife", "Key"), plain},
          {"unit", QT_TRANSLATE_NOOP("streife", "Unit"), plain},
          {"start", QT_TRANSLATE_NOOP("streife", "Start"), time},
          {"end", QT_TRANSLATE_NOOP("streife", "End"), time},
          {"strength", QT_TRANSLATE_NOOP("streife", "Strength"), plain},
          {"used", QT_TRANSLATE_NOOP("streife", "Taken"), openPosts},
          {"left", QT_TRANSLATE_NOOP("streife", "Left"), plain},
          {"note", QT_TRANSLATE_NOOP("streife", "Note"), plain}}},
        {"findings",
         true,
         listFindings,
         {{"severity", QT_TRANSLATE_NOOP("streife", "Severity"), label<Severity>},
          {"rule", QT_TRANSLATE_NOOP("streife", "Rule"), ruleLabel},
          {"patrol", QT_TRANSLATE_NOOP("streife", "Patrol"), plain},
          {"officer", QT_TRANSLATE_NOOP("streife", "Officer"), plain},
          {"title", QT_TRANSLATE_NOOP("streife", "Finding"), plain},
          {"text", QT_TRANSLATE_NOOP("streife", "Explanation"), plain}}},
        {"conflicts",
         false,
         listConflicts,
         {{"kind", QT_TRANSLATE_NOOP("streife", "Kind"), plain},
          {"record", QT_TRANSLATE_NOOP("streife", "Record"), plain},
          {"field", QT_TRANSLATE_NOOP("streife", "Field"), plain},
          {"shown", QT_TRANSLATE_NOOP("streife", "Shown value"), plain}}},
        {"powers",
         false,
         listPowers,
         {{"land", QT_TRANSLATE_NOOP("streife", "Land"), plain},
          {"municipality", QT_TRANSLATE_NOOP("streife", "Municipality"), plain},
          {"agency_kind", QT_TRANSLATE_NOOP("streife", "Kind of authority"), label<AgencyKind>},
          {"measure", QT_TRANSLATE_NOOP("streife", "Measure"), plain},
          {"verdict", QT_TRANSLATE_NOOP("streife", "Allowed"), label<PowerVerdict>},
          {"norm", QT_TRANSLATE_NOOP("streife", "Norm"), plain},
          {"state", QT_TRANSLATE_NOOP("streife", "State"), powerState},
          {"source", QT_TRANSLATE_NOOP("streife", "Source"), plain}}},
        {"task-measures",
         false,
         listTaskMeasures,
         {{"task", QT_TRANSLATE_NOOP("streife", "Task"), plain},
          {"measure", QT_TRANSLATE_NOOP("streife", "Measure"), plain},
          {"own", QT_TRANSLATE_NOOP("streife", "Own"), yesNo}}},
        {"holidays",
         true,
         listHolidays,
         {{"date", QT_TRANSLATE_NOOP("streife", "Date"), date}, {"name", QT_TRANSLATE_NOOP("streife", "Name"), plain}}},
        {"issues",
         true,
         listIssues,
         {{"label", QT_TRANSLATE_NOOP("streife", "Issued version"), plain},
          {"subject", QT_TRANSLATE_NOOP("streife", "Subject"), plain},
          {"issued_at", QT_TRANSLATE_NOOP("streife", "Issued at"), time},
          {"agency", QT_TRANSLATE_NOOP("streife", "Authority"), plain},
          {"planstand", QT_TRANSLATE_NOOP("streife", "Plan word"), plain}}},
    };
}

std::vector<ListKind> strengthKinds() {
    return {
        {"deputies",
         false,
         listDeputies,
         {{"officer", QT_TRANSLATE_NOOP("streife", "Officer"), plain},
          {"deputy", QT_TRANSLATE_NOOP("streife", "Deputy"), plain},
          {"first_day", QT_TRANSLATE_NOOP("streife", "First day"), date},
          {"last_day", QT_TRANSLATE_NOOP("streife", "Last day"), date}}},
        {"rounds",
         true,
         listRounds,
         {{"agency", QT_TRANSLATE_NOOP("streife", "Authority"), plain},
          {"period", QT_TRANSLATE_NOOP("streife", "Period"), plain},
          {"stage", QT_TRANSLATE_NOOP("streife", "What is due"), label<PlanningStage>},
          {"day", QT_TRANSLATE_NOOP("streife", "Day"), date},
          {"deviates", QT_TRANSLATE_NOOP("streife", "Deviates"), yesNo}}},
        {"roster-entries",
         true,
         listRosterEntries,
         {{"service_no", QT_TRANSLATE_NOOP("streife", "Service number"), plain},
          {"officer", QT_TRANSLATE_NOOP("streife", "Officer"), plain},
          {"patrol", QT_TRANSLATE_NOOP("streife", "Patrol"), plain},
          {"start", QT_TRANSLATE_NOOP("streife", "Start"), time},
          {"end", QT_TRANSLATE_NOOP("streife", "End"), time},
          {"state", QT_TRANSLATE_NOOP("streife", "In the roster"), rosterState}}},
        {"released",
         true,
         listReleased,
         {{"agency", QT_TRANSLATE_NOOP("streife", "Authority"), plain},
          {"patrol", QT_TRANSLATE_NOOP("streife", "Patrol"), plain},
          {"start", QT_TRANSLATE_NOOP("streife", "Start"), time},
          {"strength", QT_TRANSLATE_NOOP("streife", "Strength"), plain},
          {"names", QT_TRANSLATE_NOOP("streife", "Names"), plain}}},
        {"strength-targets",
         false,
         listStrengthTargets,
         {{"agency", QT_TRANSLATE_NOOP("streife", "Authority"), plain},
          {"unit", QT_TRANSLATE_NOOP("streife", "Unit"), plain},
          {"function", QT_TRANSLATE_NOOP("streife", "Function"), plain},
          {"shift", QT_TRANSLATE_NOOP("streife", "Shift"), plain},
          {"weekdays", QT_TRANSLATE_NOOP("streife", "Weekdays"), plain},
          {"start", QT_TRANSLATE_NOOP("streife", "Start"), plain},
          {"end", QT_TRANSLATE_NOOP("streife", "End"), plain},
          {"strength", QT_TRANSLATE_NOOP("streife", "Strength"), plain},
          {"valid_from", QT_TRANSLATE_NOOP("streife", "Valid from"), date},
          {"valid_until", QT_TRANSLATE_NOOP("streife", "Valid until"), date}}},
        {"strength",
         true,
         listStrength,
         {{"date", QT_TRANSLATE_NOOP("streife", "Date"), date},
          {"agency", QT_TRANSLATE_NOOP("streife", "Authority"), plain},
          {"unit", QT_TRANSLATE_NOOP("streife", "Unit"), plain},
          {"function", QT_TRANSLATE_NOOP("streife", "Function"), plain},
          {"shift", QT_TRANSLATE_NOOP("streife", "Shift"), plain},
          {"start", QT_TRANSLATE_NOOP("streife", "Start"), time},
          {"end", QT_TRANSLATE_NOOP("streife", "End"), time},
          {"target", QT_TRANSLATE_NOOP("streife", "Required"), plain},
          {"available", QT_TRANSLATE_NOOP("streife", "Available"), plain},
          {"bound", QT_TRANSLATE_NOOP("streife", "On patrol"), plain},
          {"missing", QT_TRANSLATE_NOOP("streife", "Missing"), openPosts}}},
        {"load",
         true,
         listLoad,
         {{"agency", QT_TRANSLATE_NOOP("streife", "Authority"), plain},
          {"group", QT_TRANSLATE_NOOP("streife", "Group"), loadGroup},
          {"unit", QT_TRANSLATE_NOOP("streife", "Unit"), plain},
          {"people", QT_TRANSLATE_NOOP("streife", "People"), plain},
          {"nights", QT_TRANSLATE_NOOP("streife", "Nights"), range},
          {"sundays", QT_TRANSLATE_NOOP("streife", "Sundays"), range},
          {"holidays", QT_TRANSLATE_NOOP("streife", "Public holidays"), range}}},
    };
}

} // namespace

const std::vector<ListKind>& listKindTable() {
    static const std::vector<ListKind> all = [] {
        std::vector<ListKind> kinds = recordKinds();
        for (auto more : {planKinds(), strengthKinds()})
            std::move(more.begin(), more.end(), std::back_inserter(kinds));
        return kinds;
    }();
    return all;
}

} // namespace streife
