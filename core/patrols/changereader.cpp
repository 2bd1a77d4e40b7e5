// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/changereader.h"

#include "core/availability/availabilitytable.h"
#include "core/base/localtime.h"
#include "core/patrols/patroltable.h"
#include "core/store/journal.h"

#include <algorithm>

namespace streife {
namespace {

constexpr qint64 kDayMs = 24 * kHourMs;
constexpr int kSundaysKept = 53; ///< a year

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

} // namespace

void readLateChanges(Database& db, Plan& plan) {
    const int start = tableOf<Patrol>().column("start")->no;
    constexpr int kAnyColumn = 1'000;
    RowChangesOf changes(db);
    Statement& posts = db.cached("SELECT id FROM post WHERE patrol=?1"); // deleted ones too: that is a change
    Statement& crew = db.cached("SELECT id FROM crew_intern WHERE post=?1");
    for (const PlannedPatrol& p : plan.patrols) {
        if (!plan.covers(p.patrol))
            continue;
        const RowChangesOf::Made made = changes.made(p.patrol.id.value());
        qint64 last = changes.changed(p.patrol.id.value(), start, start + 1, made.action);
        const auto look = [&](qint64 row) {
            const RowChangesOf::Made child = changes.made(row);
            last = std::max(
                {last, child.action == made.action ? 0 : child.hlc, changes.changed(row, 1, kAnyColumn, child.action)});
        };
        for (const qint64 post : idsOf(posts, p.patrol.id.value())) {
            look(post);
            for (const qint64 member : idsOf(crew, post))
                look(member);
        }
        if (last > 0 && hlcMs(last) < p.patrol.span.start().ms)
            plan.lateChanges.insert(p.patrol.id, {hlcMs(last)});
    }
}

void readWorkedSundays(Database& db, Instant before, Plan& plan) {
    QSet<OfficerId> asked;
    for (const Duty& d : plan.duties)
        asked.insert(d.officer);
    for (const PlannedPatrol& p : plan.patrols)
        for (const PlannedPost& post : p.posts)
            for (const CrewMember& c : post.crew)
                asked.insert(c.officer);
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
    const qint64 first = before.ms - kSundaysKept * 7 * kDayMs;
    Statement& duties = db.cached("SELECT start,\"end\" FROM duty_intern WHERE officer=?1 AND start>=?2 AND start<?3 "
                                  "AND _del=0 AND kind<>'rufbereitschaft'");
    for (const OfficerId officer : asked) {
        Cursor cursor(duties);
        duties.with(officer.value(), first, before.ms);
        while (cursor.next())
            add(officer, {duties.integer(0)}, {duties.integer(1)});
    }
    Statement& patrols = db.cached("SELECT c.officer,v.start,v.\"end\" FROM patrol v JOIN post p ON p.patrol=v.id AND "
                                   "p._del=0 JOIN crew_intern c ON c.post=p.id AND c._del=0 WHERE v._del=0 AND "
                                   "v.start>=?1 AND v.start<?2 AND v.state<>'cancelled' AND v.outcome<>'failed'");
    Cursor cursor(patrols);
    patrols.with(first, before.ms);
    while (cursor.next())
        if (const OfficerId officer(std::max<qint64>(1, patrols.integer(0))); asked.contains(officer))
            add(officer, {patrols.integer(1)}, {patrols.integer(2)});
    for (auto& days : plan.workedSundays) {
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
    }
}

} // namespace streife
