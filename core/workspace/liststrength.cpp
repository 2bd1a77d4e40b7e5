// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/patrols/planreader.h"
#include "core/strength/load.h"
#include "core/strength/strength.h"
#include "core/strength/strengthreader.h"
#include "core/workspace/celltext.h"
#include "core/workspace/listreaders.h"

namespace streife {
namespace {

constexpr int kWeeksAhead = 8;
constexpr int kWeeksBehind = 26;
constexpr int kMostDays = 3 * 366;

/// What is asked for, in service days; where an end is missing `back` days before and `ahead` after today's week.
std::pair<QDate, QDate> askedDays(const ListSource& source, int weeksBehind, int weeksAhead) {
    const Week now = Week::of(serviceDay(source.now, source.partnership.dayBorder));
    const QDate from =
        source.filter.from.value_or(source.filter.to ? source.filter.to->addDays(-7 * (weeksAhead + weeksBehind))
                                                     : now.plus(-weeksBehind).monday());
    const QDate to = source.filter.to.value_or(source.filter.from ? from.addDays(7 * (weeksAhead + weeksBehind))
                                                                  : now.plus(weeksAhead).monday());
    if (from.daysTo(to) > kMostDays)
        throw Error(ErrorCode::Usage, tr("At most three years can be listed at once. Please give --from and --to."));
    return {from, to};
}

Plan planOf(const ListSource& source, QDate from, QDate to) {
    const int border = source.partnership.dayBorder;
    return readPlan(source.db, {source.partnership.id,
                                {serviceDaySpan(from, border).start(), serviceDaySpan(to, border).start()},
                                8,
                                Availability::All});
}

QJsonValue dayCell(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject need(const ListSource& source, const StrengthTarget& t) {
    return {{QStringLiteral("agency"), textOrNull(source.names.agency(t.agency.value()))},
            {QStringLiteral("unit"), textOrNull(t.unit ? source.names.unit(t.unit->value()) : QString())},
            {QStringLiteral("function"), textOrNull(t.function)},
            {QStringLiteral("shift"), t.shift.str()}};
}

QJsonObject rangeJson(const LoadRange& range) {
    return {{QStringLiteral("min"), range.least},
            {QStringLiteral("median"), range.median},
            {QStringLiteral("max"), range.most}};
}

QString groupName(GroupLoad::Kind kind) {
    return kind == GroupLoad::Kind::All    ? QStringLiteral("all")
           : kind == GroupLoad::Kind::Rest ? QStringLiteral("rest")
                                           : QStringLiteral("unit");
}

} // namespace

QJsonArray listStrengthTargets(const ListSource& source) {
    QJsonArray out;
    for (const StrengthTarget& t : readTargets(source.db, source.partnership.id)) {
        QJsonObject record = need(source, t);
        record.insert(QStringLiteral("weekdays"), weekdaysText(t.weekdays));
        record.insert(QStringLiteral("start"), minuteOfDay(t.startMinute));
        record.insert(QStringLiteral("end"), minuteOfDay((t.startMinute + t.minutes) % (24 * 60)));
        record.insert(QStringLiteral("strength"), t.strength);
        record.insert(QStringLiteral("valid_from"), dayCell(t.validFrom));
        record.insert(QStringLiteral("valid_until"), dayCell(t.validUntil));
        out.append(record);
    }
    return out;
}

QJsonArray listStrength(const ListSource& source) {
    QJsonArray out;
    const auto targets = readTargets(source.db, source.partnership.id);
    if (targets.empty())
        return out;
    const auto [from, to] = askedDays(source, 0, kWeeksAhead);
    for (const StrengthRow& row : strengthOf(targets, planOf(source, from, to))) {
        QJsonObject record = need(source, row.target);
        record.insert(QStringLiteral("date"), dayCell(row.date));
        record.insert(QStringLiteral("holiday"), row.holiday);
        record.insert(QStringLiteral("start"), isoLocal(row.window.start()));
        record.insert(QStringLiteral("end"), isoLocal(row.window.end()));
        record.insert(QStringLiteral("target"), row.target.strength);
        record.insert(QStringLiteral("available"), row.available);
        record.insert(QStringLiteral("bound"), row.bound);
        record.insert(QStringLiteral("missing"), row.missing());
        out.append(record);
    }
    return out;
}

QJsonArray listLoad(const ListSource& source) {
    QJsonArray out;
    const auto [from, to] = askedDays(source, kWeeksBehind, 0);
    // A civil day begins before its service day: one more on either side.
    const Plan plan = planOf(source, from.addDays(-1), to.addDays(1));
    for (const GroupLoad& g : groupLoads(plan, loadsOf(plan, from, to)))
        out.append(
            QJsonObject{{QStringLiteral("agency"), textOrNull(source.names.agency(g.agency.value()))},
                        {QStringLiteral("group"), groupName(g.kind)},
                        {QStringLiteral("unit"), textOrNull(g.unit ? source.names.unit(g.unit->value()) : QString())},
                        {QStringLiteral("people"), g.people},
                        {QStringLiteral("nights"), rangeJson(g.nights)},
                        {QStringLiteral("sundays"), rangeJson(g.sundays)},
                        {QStringLiteral("holidays"), rangeJson(g.holidays)}});
    return out;
}

} // namespace streife
