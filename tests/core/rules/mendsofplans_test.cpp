// SPDX-License-Identifier: GPL-3.0-or-later
// Generated plans in a real file: every mend is carried out as the window does it, and the file is checked again.
#include "core/rules/mends.h"

#include "core/availability/availabilitytable.h"
#include "core/hotspots/hotspotservice.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/rules/rule.h"
#include "core/store/repository.h"
#include "tests/core/rules/ruletestsupport.h"
#include "tests/support/workspacefixture.h"

#include <set>

using namespace streife;
using streife::test::Dice;

namespace {

const Week kWeek = *Week::of(2026, 48);

class GeneratedPlan : public WorkspaceFixture {
public:
    void make(unsigned seed);
    /// Carries every mend out, looks, and takes it back; gives their number by rule.
    std::map<QString, int> tryAll();

private:
    [[nodiscard]] Plan saved() { return ws().weekPlan(kWeek, kWeek); }
    void tryOne(const Finding& finding, const PlannedPatrol& patrol, const Mend& mend, const Plan& before);
    void checkPeople(const PlannedPatrol& before, const PlannedPatrol& after);
    void addPeople(Dice& dice);
    void addPatrols(Dice& dice);

    AgencyId police = addAgency(QStringLiteral("PI Mitte"), QStringLiteral("PI"));
    AgencyId customs = addAgency(QStringLiteral("Zoll"), QStringLiteral("ZA"));
    AgencyId kod = *ws().ownAgencyId();
    std::vector<OfficerId> people;
    std::vector<HotspotId> places;
};

Instant some(Dice& dice) {
    return at("2026-11-24T12:00").plusMinutes(30 * dice(4 * 48));
}

TimeSpan some(Dice& dice, int most) {
    const Instant from = some(dice);
    return {from, from.plusMinutes(30 * (2 + dice(most)))};
}

void GeneratedPlan::addPeople(Dice& dice) {
    for (int i = 0; i < 10; ++i)
        people.push_back(addOfficer(kod, QString::number(100 + i), QStringLiteral("Kraft%1").arg(i)));
    ws().change(QStringLiteral("roster"), [&](Writer& w) {
        for (int i = 0; i < 25; ++i)
            Repository<Duty>(w).insert(
                {w.newId<Duty>(), people[size_t(dice(9))], some(dice, 20), DutyKind(dice(4)), {}});
        for (int i = 0; i < 4; ++i)
            Repository<Absence>(w).insert({w.newId<Absence>(), people[size_t(dice(10))], some(dice, 40)});
        for (int i = 0; i < 3; ++i)
            Repository<Function>(w).insert(
                {w.newId<Function>(), people[size_t(dice(10))], ShortText(QStringLiteral("Leitung")), {}, {}});
        for (const HotspotId place : places)
            HotspotService(w).setClosures(place, {some(dice, 40)});
    });
}

void GeneratedPlan::addPatrols(Dice& dice) {
    for (int i = 0; i < 9; ++i) {
        PatrolDraft d{{}, QStringLiteral("Streife"), some(dice, 10), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
        std::set<OfficerId> named;
        for (int n = dice(3); n > 0; --n)
            named.insert(people[size_t(dice(10))]);
        const int strength = std::max(1, int(named.size()) + dice(2));
        d.posts.push_back(
            {kod, strength, 0, dice(3) == 0 ? QStringLiteral("Leitung") : QString(), {}, {named.begin(), named.end()}});
        if (dice(5) > 0)
            d.posts.push_back({police, 1 + dice(2), 0, {}, {}, {}});
        for (int n = dice(3); n > 0; --n) {
            const Instant from = d.span.start().plusMinutes(15 * (dice(10) - 2));
            const bool planned = dice(2) == 0;
            d.visits.push_back({places[size_t(dice(2))],
                                {from, from.plusMinutes(15 * (2 + dice(6)))},
                                15 * (1 + dice(4)),
                                planned ? std::optional(from) : std::nullopt});
        }
        ws().change(QStringLiteral("patrol"), [&](Writer& w) { PatrolService(w).create(ws().partnershipId(), d); });
    }
}

void GeneratedPlan::make(unsigned seed) {
    Dice dice(seed);
    places = {addHotspot(QStringLiteral("Bahnhof")), addHotspot(QStringLiteral("Park"))};
    addPeople(dice);
    addPatrols(dice);
}

/// What a finding is about, without its words.
using Matter = std::tuple<QString, qint64, qint64, QString>;

Matter matterOf(const Finding& f) {
    return {f.rule, f.officer ? f.officer->value() : 0, f.patrol ? f.patrol->value() : 0, f.other};
}

std::multiset<Matter> matters(const Findings& findings, Severity severity) {
    std::multiset<Matter> out;
    for (const Finding& f : findings)
        if (f.severity == severity)
            out.insert(matterOf(f));
    return out;
}

const PlannedPatrol& patrolIn(const Plan& plan, PatrolId id) {
    return *std::find_if(plan.patrols.begin(), plan.patrols.end(), [&](auto& p) { return p.patrol.id == id; });
}

void GeneratedPlan::checkPeople(const PlannedPatrol& before, const PlannedPatrol& after) {
    QSet<OfficerId> was;
    for (const PlannedPost& post : before.posts)
        for (const CrewMember& c : post.crew)
            was.insert(c.officer);
    const Plan all = ws().weekPlan(kWeek, kWeek, Availability::All);
    for (const PlannedPost& post : after.posts) {
        if (post.post.agency != kod)
            CHECK(post.crew.empty());
        for (const CrewMember& c : post.crew) {
            if (was.contains(c.officer))
                continue;
            CHECK(all.officers.constFind(c.officer)->agency == post.post.agency);
            for (const Absence& a : all.absences)
                CHECK_FALSE((a.officer == c.officer && a.span.overlaps(after.patrol.span)));
            for (const Patrol* p : streife::test::livePatrolsOf(all, c.officer))
                CHECK((p->id == after.patrol.id || !p->span.overlaps(after.patrol.span)));
        }
    }
}

void GeneratedPlan::tryOne(const Finding& finding, const PlannedPatrol& patrol, const Mend& mend, const Plan& before) {
    INFO(finding.title.toStdString() << " / " << finding.text.toStdString() << " / " << mend.text.toStdString());
    const PatrolDraft seen = PatrolDraft::of(patrol);
    REQUIRE(mend.draft != seen);
    ws().change(mend.text, [&](Writer& w) { PatrolService(w).update(patrol.patrol.id, seen, mend.draft); });
    const Plan plan = saved();
    const PlannedPatrol& now = patrolIn(plan, patrol.patrol.id);
    const Findings then = check(before);
    const Findings after = check(plan);
    if (finding.rule == QStringLiteral("strength"))
        CHECK(now.open() < patrol.open());
    else
        CHECK(matters(after, finding.severity).count(matterOf(finding))
              < matters(then, finding.severity).count(matterOf(finding)));
    const auto breaches = matters(then, Severity::Breach);
    for (const Matter& m : matters(after, Severity::Breach))
        CHECK(matters(after, Severity::Breach).count(m) <= breaches.count(m));
    if (finding.severity == Severity::Warning)
        CHECK(matters(after, Severity::Warning).size() <= matters(then, Severity::Warning).size());
    for (const PlannedPost& post : patrol.posts)
        if (post.post.agency != kod)
            CHECK(std::any_of(now.posts.begin(), now.posts.end(), [&](auto& p) { return p.post == post.post; }));
    checkPeople(patrol, now);
    ws().undo();
    REQUIRE(PatrolDraft::of(patrolIn(saved(), patrol.patrol.id)) == seen);
}

std::map<QString, int> GeneratedPlan::tryAll() {
    std::map<QString, int> tried;
    const Plan before = saved();
    const Plan everybody = ws().plan(before.span, Availability::All, 8);
    for (const Finding& finding : check(before)) {
        if (!finding.patrol)
            continue;
        const PlannedPatrol& patrol = patrolIn(before, *finding.patrol);
        const auto mends = mendsFor(finding, patrol, everybody, {kod});
        CHECK(mends.size() <= 4);
        for (const Mend& mend : mends) {
            tryOne(finding, patrol, mend, before);
            ++tried[finding.rule];
        }
    }
    return tried;
}

} // namespace

TEST_CASE("every mend of generated plans removes its finding and harms nothing", "[mends]") {
    std::map<QString, int> tried;
    for (unsigned seed = 1; seed <= 6; ++seed) {
        INFO("seed " << seed);
        GeneratedPlan plan;
        plan.make(seed);
        for (const auto& [rule, count] : plan.tryAll())
            tried[rule] += count;
    }
    // The plans were such that each kind of mend was really tried.
    for (const char* rule : {"double-booking", "absence", "not-on-duty", "strength", "joint-crew", "function-missing",
                             "hotspot-closed", "visits-exceed-patrol"}) {
        INFO(rule);
        CHECK(tried[QLatin1String(rule)] > 0);
    }
}
