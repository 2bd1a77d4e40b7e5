// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/load.h"

#include "core/base/fold.h"
#include "core/base/localtime.h"
#include "core/base/sorting.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace streife {
namespace {

constexpr int kNightEndHour = 5;

/// A civil day, or its hours from 0 to 5, as instants.
struct DayMark {
    QDate day;
    Instant start;
    Instant nightEnd;
    Instant end;
    bool holiday;
};

std::vector<DayMark> marksOf(const Plan& plan, QDate from, QDate to) {
    std::set<QDate> holidays;
    for (const Holiday& h : plan.holidays)
        holidays.insert(h.date);
    std::vector<DayMark> out;
    for (QDate day = from; day < to; day = day.addDays(1))
        out.push_back({day, fromLocal(day, QTime(0, 0)), fromLocal(day, QTime(kNightEndHour, 0)),
                       fromLocal(day.addDays(1), QTime(0, 0)), holidays.contains(day)});
    return out;
}

/// The parts of a duty that no absence takes away.
void addWorked(const TimeSpan& duty, const std::vector<TimeSpan>& absences, std::vector<TimeSpan>& out) {
    Instant at = duty.start();
    for (const TimeSpan& a : absences) { // by start
        if (a.start() >= duty.end())
            break;
        if (at < a.start())
            out.emplace_back(at, a.start());
        at = std::max(at, a.end());
        if (at >= duty.end())
            return;
    }
    if (at < duty.end())
        out.emplace_back(at, duty.end());
}

struct Work {
    std::vector<TimeSpan> duties;
    std::vector<TimeSpan> absences;
    std::vector<TimeSpan> patrols;
};

QHash<OfficerId, Work> workOf(const Plan& plan) {
    QHash<OfficerId, Work> out;
    for (const Duty& d : plan.duties)
        if (d.kind != DutyKind::Rufbereitschaft)
            out[d.officer].duties.push_back(d.span);
    for (const Absence& a : plan.absences)
        out[a.officer].absences.push_back(a.span);
    for (const PlannedPatrol& p : plan.patrols)
        if (p.patrol.state != PatrolState::Cancelled && p.patrol.outcome != PatrolOutcome::Failed)
            for (const PlannedPost& post : p.posts)
                for (const CrewMember& c : post.crew)
                    out[c.officer].patrols.push_back(p.patrol.span);
    for (const OtherBooking& b : plan.elsewhere)
        out[b.officer].patrols.push_back(b.span);
    return out;
}

/// Days are marked once, however many spans touch them.
OfficerLoad countLoad(OfficerId id, Work work, const std::vector<DayMark>& marks) {
    OfficerLoad out{id};
    std::sort(work.absences.begin(), work.absences.end());
    std::vector<TimeSpan> worked = std::move(work.patrols);
    for (const TimeSpan& duty : work.duties)
        addWorked(duty, work.absences, worked);
    std::vector<bool> nights(marks.size());
    std::vector<bool> days(marks.size());
    for (const TimeSpan& s : worked) {
        auto mark =
            std::partition_point(marks.begin(), marks.end(), [&](const DayMark& m) { return m.end <= s.start(); });
        for (; mark != marks.end() && mark->start < s.end(); ++mark) {
            const size_t i = size_t(mark - marks.begin());
            days[i] = true;
            nights[i] = nights[i] || s.start() < mark->nightEnd;
        }
    }
    for (size_t i = 0; i < marks.size(); ++i) {
        out.nights += nights[i] ? 1 : 0;
        out.sundays += days[i] && marks[i].day.dayOfWeek() == Qt::Sunday ? 1 : 0;
        out.holidays += days[i] && marks[i].holiday ? 1 : 0;
    }
    return out;
}

using Members = std::vector<const OfficerLoad*>;

LoadRange rangeOf(const Members& members, int OfficerLoad::*what) {
    std::vector<int> values;
    for (const OfficerLoad* l : members)
        values.push_back(l->*what);
    std::sort(values.begin(), values.end());
    const size_t n = values.size();
    return {values.front(), (values[(n - 1) / 2] + values[n / 2]) / 2.0, values.back()};
}

GroupLoad groupOf(AgencyId agency, GroupLoad::Kind kind, std::optional<UnitId> unit, const Members& members) {
    return {agency,
            kind,
            unit,
            int(members.size()),
            rangeOf(members, &OfficerLoad::nights),
            rangeOf(members, &OfficerLoad::sundays),
            rangeOf(members, &OfficerLoad::holidays)};
}

bool largeEnough(const Members& members) {
    return int(members.size()) >= kSmallestGroup;
}

void addAgency(AgencyId agency, std::vector<std::pair<std::optional<UnitId>, Members>> groups,
               std::vector<GroupLoad>& out) {
    Members all;
    Members rest;
    int shown = 0;
    for (const auto& [unit, members] : groups) {
        all.insert(all.end(), members.begin(), members.end());
        if (largeEnough(members)) {
            out.push_back(groupOf(agency, GroupLoad::Kind::Unit, unit, members));
            ++shown;
        } else {
            rest.insert(rest.end(), members.begin(), members.end());
        }
    }
    if (largeEnough(rest)) {
        out.push_back(groupOf(agency, GroupLoad::Kind::Rest, {}, rest));
        ++shown;
        rest.clear();
    }
    // With somebody hidden the whole less the parts would tell about them.
    if (rest.empty() && shown > 1)
        out.push_back(groupOf(agency, GroupLoad::Kind::All, {}, all));
}

} // namespace

QString rangeText(const LoadRange& range) {
    QString median = QString::number(range.median, 'f', range.median == std::floor(range.median) ? 0 : 1);
    median.replace(u'.', u',');
    const QString dash{QChar(0x2013)};
    return QString::number(range.least) + dash + median + dash + QString::number(range.most);
}

std::vector<OfficerLoad> loadsOf(const Plan& plan, QDate from, QDate to) {
    const std::vector<DayMark> marks = marksOf(plan, from, to);
    QHash<OfficerId, Work> work = workOf(plan);
    std::vector<OfficerLoad> out;
    for (const Officer& o : plan.officers)
        if (!plan.formerOfficers.contains(o.id))
            out.push_back(countLoad(o.id, work.take(o.id), marks));
    sortByKey(out, [&](const OfficerLoad& l) {
        const Officer& o = *plan.officers.constFind(l.officer);
        return std::tuple(folded(o.familyName.str()), folded(o.givenName), o.serviceNo.str(), o.id);
    });
    return out;
}

std::vector<GroupLoad> groupLoads(const Plan& plan, const std::vector<OfficerLoad>& loads) {
    using UnitKey = std::tuple<bool, QString, qint64>; // those without a unit last
    std::map<std::pair<QString, AgencyId>, std::map<UnitKey, std::pair<std::optional<UnitId>, Members>>> agencies;
    for (const OfficerLoad& l : loads) {
        const Officer& o = *plan.officers.constFind(l.officer);
        const auto agency = plan.agencies.constFind(o.agency);
        if (agency == plan.agencies.cend())
            continue; // of another partnership of the file
        const auto unit = o.unit ? plan.units.constFind(*o.unit) : plan.units.cend();
        const bool known = unit != plan.units.cend();
        auto& group = agencies[{folded(agency->label()), agency->id}]
                              [{!known, known ? folded(unit->name.str()) : QString(), known ? o.unit->value() : 0}];
        group.first = known ? o.unit : std::nullopt;
        group.second.push_back(&l);
    }
    std::vector<GroupLoad> out;
    for (const auto& [agency, units] : agencies) {
        std::vector<std::pair<std::optional<UnitId>, Members>> groups;
        for (const auto& [key, group] : units)
            groups.push_back(group);
        addAgency(agency.second, std::move(groups), out);
    }
    return out;
}

} // namespace streife
