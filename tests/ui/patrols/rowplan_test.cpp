// SPDX-License-Identifier: GPL-3.0-or-later
// The plan by people and by places, compared with what the plan itself holds.
#include "core/base/localtime.h"
#include "core/hotspots/windows.h"
#include "core/rules/rule.h"
#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "tests/support/sampleweek.h"
#include "ui/patrols/rowplan.h"

using namespace streife;
using namespace streife::test;

namespace {

struct DemoRows {
    DemoFile file;
    Workspace& ws = file.workspace();
    Week week = *Week::of(2026, 48);
    Plan plan = ws.weekPlan(week, week, Availability::All);
    QSet<AgencyId> own = ownAgencies(plan.agencies, ws.ownAgencyId());
    TimeSpan span = serviceWeekSpan(week);
    RowPlan forces = forcesPlan(plan, check(plan), week.monday(), 7, own);
    RowPlan places = placesPlan(plan, week.monday(), 7, week.monday());

    static int count(const PlanRow& row, RowItem::Kind kind) {
        return int(std::count_if(row.items.begin(), row.items.end(), [&](const RowItem& i) { return i.kind == kind; }));
    }
    const PlanRow& row(PlanRow::Kind kind, qint64 id, const RowPlan& of) const {
        for (const PlanRow& r : of.rows)
            if (r.kind == kind && r.id == id)
                return r;
        throw std::runtime_error("no such row");
    }
};

} // namespace

TEST_CASE_METHOD(DemoRows, "each own person has a row with all duties, absences and patrols of the time", "[rows]") {
    int officers = 0;
    for (const Officer& o : plan.officers) {
        if (!own.contains(o.agency))
            continue;
        ++officers;
        INFO(o.fullName().toStdString());
        int duties = 0, absences = 0, patrols = 0, live = 0;
        for (const Duty& d : plan.duties)
            duties += d.officer == o.id && d.span.overlaps(span);
        for (const Absence& a : plan.absences)
            absences += a.officer == o.id && a.span.overlaps(span);
        for (const PlannedPatrol& p : plan.patrols)
            for (const PlannedPost& post : p.posts)
                for (const CrewMember& c : post.crew)
                    if (c.officer == o.id && p.patrol.span.overlaps(span)) {
                        ++patrols;
                        live += p.patrol.state != PatrolState::Cancelled && plan.covers(p.patrol);
                    }
        const PlanRow& line = row(PlanRow::Kind::Officer, o.id.value(), forces);
        CHECK(count(line, RowItem::Kind::Duty) + count(line, RowItem::Kind::OnCall) == duties);
        CHECK(count(line, RowItem::Kind::Absence) == absences);
        CHECK(count(line, RowItem::Kind::Patrol) == patrols);
        CHECK(line.sum
              == (live == 0   ? QStringLiteral("none")
                  : live == 1 ? QStringLiteral("1 patrol")
                              : QStringLiteral("%1 patrols").arg(live)));
    }
    CHECK(officers > 5);
    CHECK(std::count_if(forces.rows.begin(), forces.rows.end(),
                        [](const PlanRow& r) { return r.kind == PlanRow::Kind::Officer; })
          == officers);
}

TEST_CASE("posts that nobody fills stand above the people, partners below them, with their strength", "[rows]") {
    const Plan plan = sampleWeek();
    AgencyId ordnungsamt = plan.agencies.constBegin()->id;
    for (const Agency& a : plan.agencies)
        if (a.kind != AgencyKind::Polizei)
            ordnungsamt = std::min(ordnungsamt, a.id);
    const QSet<AgencyId> own{ordnungsamt};
    const RowPlan rows = forcesPlan(plan, {}, kSampleMonday, 7, own);
    int open = 0, partnerStrength = 0, partnerOpen = 0, ownOpen = 0;
    QSet<AgencyId> partners;
    for (const PlannedPatrol& p : plan.patrols)
        for (const PlannedPost& post : p.posts) {
            const bool live = p.patrol.state != PatrolState::Cancelled;
            if (own.contains(post.post.agency)) {
                ownOpen += live ? post.open() : 0;
                open += live && post.open() > 0;
            } else {
                partners.insert(post.post.agency);
                partnerStrength += live ? post.post.strength - post.open() : 0;
                partnerOpen += live ? post.open() : 0;
            }
        }
    std::vector<PlanRow::Kind> order;
    int shownOpen = 0;
    for (const PlanRow& row : rows.rows) {
        order.push_back(row.kind);
        if (row.kind == PlanRow::Kind::Open)
            shownOpen += int(row.items.size());
        if (row.kind == PlanRow::Kind::Partner)
            CHECK(row.lacks == row.sum.contains(QStringLiteral("open")));
    }
    CHECK(std::is_sorted(order.begin(), order.end()));
    CHECK(shownOpen == open);
    CHECK(std::count(order.begin(), order.end(), PlanRow::Kind::Partner) == partners.size());
    CHECK(partnerStrength + partnerOpen > 0);
}

TEST_CASE_METHOD(DemoRows, "a place tells its visits, its target and the days on which a visit is missing", "[rows]") {
    int lacking = 0;
    for (const Hotspot& h : plan.hotspots) {
        INFO(h.name.str().toStdString());
        const PlanRow& line = row(PlanRow::Kind::Place, h.id.value(), places);
        int minutes = 0, visits = 0;
        QSet<QDate> visited;
        for (const PlannedPatrol& p : plan.patrols)
            for (const Visit& v : p.visits) {
                if (v.hotspot != h.id || !p.patrol.span.overlaps(span))
                    continue;
                ++visits;
                if (p.patrol.state == PatrolState::Cancelled || p.patrol.outcome == PatrolOutcome::Failed)
                    continue;
                minutes += v.stayMinutes;
                visited.insert(serviceDay(p.patrol.span.start()));
            }
        CHECK(count(line, RowItem::Kind::Patrol) == visits);
        const int target = h.visitsPerWeek * h.minutesPerVisit;
        CHECK(line.lacks == (minutes < target));
        lacking += line.lacks;
        if (target > 0)
            CHECK(line.sum.startsWith(QStringLiteral("%1 / %2").arg(minutes).arg(target)));
        const Windows windows = parseWindows(h.windows).windows;
        for (int d = 0; d < 7; ++d) {
            const QDate day = week.monday().addDays(d);
            bool worth = windows.anyTime();
            for (const TimeSpan& w : spans(windows, day, day.addDays(2)))
                worth = worth || serviceDaySpan(day).contains(w.start());
            bool closed = false;
            for (const HotspotClosure& c : plan.closures)
                closed = closed || (c.hotspot == h.id && c.span.contains(serviceDaySpan(day)));
            const bool gap = std::find(line.gaps.begin(), line.gaps.end(), d) != line.gaps.end();
            CHECK(gap == (minutes < target && !visited.contains(day) && worth && !closed));
        }
    }
    CHECK(lacking > 0);
    CHECK(std::is_sorted(places.rows.begin(), places.rows.end(),
                         [](const PlanRow& a, const PlanRow& b) { return a.lacks > b.lacks; }));
}

TEST_CASE_METHOD(DemoRows, "days that are over are no gaps any more, and single days know no target", "[rows]") {
    const RowPlan late = placesPlan(plan, week.monday(), 7, week.monday().addDays(5));
    for (const PlanRow& line : late.rows)
        for (const int gap : line.gaps)
            CHECK(gap >= 5);
    for (const PlanRow& line : placesPlan(plan, week.monday(), 1, week.monday()).rows) {
        CHECK_FALSE(line.lacks);
        CHECK_FALSE(line.sum.contains(QLatin1Char('/')));
    }
}

TEST_CASE_METHOD(DemoRows, "what a row says has the person's name for each patrol, in words", "[rows]") {
    for (const PlanRow& line : forces.rows)
        for (const RowItem& item : line.items) {
            CHECK_FALSE(item.description.isEmpty());
            if (item.kind == RowItem::Kind::Patrol)
                CHECK(item.patrol.has_value());
            else
                CHECK_FALSE(item.patrol.has_value());
        }
}
