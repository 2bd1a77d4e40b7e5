// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/changereader.h"

#include "core/availability/availabilitytable.h"
#include "core/base/localtime.h"
#include "core/patrols/patroltable.h"
#include "core/store/journal.h"
#include "core/worktime/workrules.h"

#include <algorithm>

namespace streife {
namespace {

constexpr qint64 kDayMs = 24 * kHourMs;
/// Patrols lie within duties as a rule; those that do not are looked at this far back.
constexpr int kPatrolWeeks = 8;

/// The newest change of a row after the action that made it, 0 where there is none.
class RowChangesOf {
public:
    explicit RowChangesOf(Database& db)
        : m_made(db.cached("SELECT o.action,a.hlc FROM op o JOIN action a ON a.id=o.action WHERE o.n=?1")),
          m_changed(db.cached("SELECT max(a.hlc) FROM op o JOIN action a ON a.id=o.action "
                              "WHERE o.row=?1 AND o.c>0 AND o.c BETWEEN ?2 AND ?3 AND o.action<>?4")) {}

    struct Made {
        qint64 action = 0;
        qint64 hlc = 0;
    };
    [[nodiscard]] Made made(qint64 row) {
        Cursor cursor(m_made);
        m_made.with(row);
        return cursor.next() ? Made{m_made.integer(0), m_made.integer(1)} : Made{};
    }
    [[nodiscard]] qint64 changed(qint64 row, int firstColumn, int lastColumn, qint64 notBy) {
        Cursor cursor(m_changed);
        m_changed.with(row, qint64(firstColumn), qint64(lastColumn), notBy);
        return cursor.next() ? m_changed.integer(0) : 0;
    }

private:
    Statement& m_made;
    Statement& m_changed;
};

std::vector<qint64> idsOf(Statement& s, qint64 parent) {
    std::vector<qint64> out;
    Cursor cursor(s);
    s.with(parent);
    while (cursor.next())
        out.push_back(s.integer(0));
    return out;
}

bool touchesSunday(const TimeSpan& span) {
    const QDate end = toLocal({span.end().ms - 1}).date;
    const QDate start = toLocal(span.start()).date;
    return start.addDays((7 - start.dayOfWeek()) % 7) <= end;
}

/// How many weeks back their rule looks, for those who work on a Sunday of the plan: nothing is said of anybody else.
QHash<OfficerId, int> weeksAskedFor(const Plan& plan) {
    const WorkRules rules(plan.ruleProfiles, plan.ruleLimits);
    const QDate day = toLocal(plan.span.start()).date;
    QHash<QString, int> weeks;
    for (const RuleProfile& profile : rules.profiles())
        if (const ProfileLimits* limits = rules.profile(profile.key);
            limits && limits->find(LimitKind::FreeSundays, day))
            weeks.insert(profile.key, limits->value(LimitKind::FreeSundaysWeeks, day, 0));
    QHash<OfficerId, int> out;
    const auto ask = [&](OfficerId id, const TimeSpan& span) {
        if (out.contains(id) || !touchesSunday(span))
            return;
        const auto officer = plan.officers.constFind(id);
        if (officer != plan.officers.cend() && weeks.value(officer->ruleProfile) > 0)
            out.insert(id, weeks.value(officer->ruleProfile));
    };
    if (plan.everybodysWork)
        for (const Duty& d : plan.duties)
            ask(d.officer, d.span);
    for (const PlannedPatrol& p : plan.patrols)
        if (touchesSunday(p.patrol.span))
            for (const PlannedPost& post : p.posts)
                for (const CrewMember& c : post.crew)
                    ask(c.officer, p.patrol.span);
    return out;
}

} // namespace

void readLateChanges(Database& db, Plan& plan) {
    const int start = tableOf<Patrol>().column("start")->no;
    const int promised = tableOf<Post>().column("promised")->no;
    const int rosteredFrom = tableOf<CrewMember>().column("rostered_start")->no;
    const int rosteredTo = tableOf<CrewMember>().column("rostered_end")->no;
    constexpr int kAnyColumn = 1'000;
    RowChangesOf changes(db);
    Statement& posts = db.cached("SELECT id FROM post WHERE patrol=?1"); // deleted ones too: that is a change
    Statement& crew = db.cached("SELECT id FROM crew_intern WHERE post=?1");
    for (const PlannedPatrol& p : plan.patrols) {
        if (!plan.covers(p.patrol))
            continue;
        const RowChangesOf::Made made = changes.made(p.patrol.id.value());
        qint64 last = changes.changed(p.patrol.id.value(), start, start + 1, made.action);
        const auto look = [&](qint64 row, int without, int to) { // all columns but these
            const RowChangesOf::Made child = changes.made(row);
            last = std::max({last, child.action == made.action ? 0 : child.hlc,
                             changes.changed(row, 1, without - 1, child.action),
                             changes.changed(row, to + 1, kAnyColumn, child.action)});
        };
        for (const qint64 post : idsOf(posts, p.patrol.id.value())) {
            look(post, promised, promised); // who keeps a promise or gives one changes nobody's duty
            for (const qint64 member : idsOf(crew, post))
                look(member, rosteredFrom, rosteredTo); // nor does entering it elsewhere
        }
        if (last > 0 && hlcMs(last) < p.patrol.span.start().ms)
            plan.lateChanges.insert(p.patrol.id, {hlcMs(last)});
    }
}

void readWorkedSundays(Database& db, Instant before, Plan& plan) {
    const QHash<OfficerId, int> asked = weeksAskedFor(plan);
    if (asked.isEmpty())
        return;
    const QDate lastDay = toLocal(before).date;
    const QDate last = lastDay.addDays(-(lastDay.dayOfWeek() % 7)); // the Sunday on or before it
    const auto add = [&](OfficerId officer, Instant from, Instant to) {
        const QDate end = toLocal({to.ms - 1}).date;
        for (QDate day = toLocal(from).date; day <= end; day = day.addDays(1))
            if (day.dayOfWeek() == Qt::Sunday && day <= last)
                plan.workedSundays[officer].push_back(day);
    };
    // 1 January 1970 was a Thursday. What starts on another day of the week reaches a Sunday only if it is long.
    const QByteArray weekend = "((start/86400000+3)%7>=5 OR \"end\"-start>86400000)";
    Statement& duties =
        db.cached("SELECT start,\"end\" FROM duty_intern WHERE officer=?1 AND start>=?2 AND start<?3 AND " + weekend
                  + " AND _del=0 AND kind<>'rufbereitschaft'");
    for (auto it = asked.cbegin(); it != asked.cend(); ++it) {
        Cursor cursor(duties);
        duties.with(it.key().value(), before.ms - *it * 7 * kDayMs, before.ms);
        while (cursor.next())
            add(it.key(), {duties.integer(0)}, {duties.integer(1)});
    }
    Statement& patrols = db.cached("SELECT c.officer,v.start,v.\"end\" FROM (SELECT id,start,\"end\" FROM patrol WHERE "
                                   "_del=0 AND start>=?1 AND start<?2 AND state<>'cancelled' AND outcome<>'failed' AND "
                                   + weekend
                                   + ") v JOIN post p ON p.patrol=v.id AND p._del=0 "
                                     "JOIN crew_intern c ON c.post=p.id AND c._del=0");
    Cursor cursor(patrols);
    patrols.with(before.ms - kPatrolWeeks * 7 * kDayMs, before.ms);
    while (cursor.next())
        if (const OfficerId officer(std::max<qint64>(1, patrols.integer(0))); asked.contains(officer))
            add(officer, {patrols.integer(1)}, {patrols.integer(2)});
    for (auto& days : plan.workedSundays) {
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
    }
}

} // namespace streife
