// SPDX-License-Identifier: GPL-3.0-or-later
// Who could be named for a time: the same plan seen by an oracle that walks minute by minute.
#include "tests/core/rules/ruletestsupport.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

#include "core/rules/candidates.h"

using namespace streife;
using namespace streife::test;

namespace {

const TimeSpan kEvening = span("2026-11-27T18:00", "2026-11-27T22:00");

struct People : PlanBuilder {
    CandidateQuery query{{kod}, kEvening, {}, {}, {}};

    [[nodiscard]] CandidateState of(OfficerId officer) const {
        for (const RankedOfficer& r : candidatesFor(plan, query))
            if (r.officer == officer)
                return r.state;
        throw std::runtime_error("not listed");
    }
    [[nodiscard]] Lines names() const {
        Lines out;
        for (const RankedOfficer& r : candidatesFor(plan, query))
            out.push_back(plan.officers.constFind(r.officer)->familyName.str().toStdString());
        return out;
    }
    void function(OfficerId officer, const char* name, QDate from = {}, QDate until = {}) {
        plan.functions.push_back({FunctionId(next()), officer, ShortText(QString::fromUtf8(name)), from, until});
    }
};

} // namespace

TEST_CASE("one officer, one state: the gravest counts", "[candidates]") {
    People p;
    const OfficerId o = p.officer(p.kod, "1");
    CHECK(p.of(o) == CandidateState::Free);
    SECTION("a duty on call leaves him free") {
        p.duty(o, kEvening, DutyKind::Rufbereitschaft);
        CHECK(p.of(o) == CandidateState::Free);
    }
    SECTION("two duties cover it together") {
        p.duty(o, span("2026-11-27T14:00", "2026-11-27T20:00"));
        CHECK(p.of(o) == CandidateState::PartlyOnDuty);
        p.duty(o, span("2026-11-27T20:00", "2026-11-28T00:00"), DutyKind::Bereitschaft);
        CHECK(p.of(o) == CandidateState::OnDuty);
    }
    SECTION("a duty that ends when the patrol begins covers nothing of it") {
        p.duty(o, span("2026-11-27T10:00", "2026-11-27T18:00"));
        CHECK(p.of(o) == CandidateState::Free);
    }
    SECTION("training, patrol, absence: each graver than the one before") {
        p.duty(o, kEvening);
        p.duty(o, span("2026-11-27T21:00", "2026-11-27T23:00"), DutyKind::Lehrgang);
        CHECK(p.of(o) == CandidateState::InTraining);
        const PatrolId other = p.patrol("KOD-7", "2026-11-27T21:59", "2026-11-28T02:00");
        p.post(other, p.kod, {o});
        CHECK(p.of(o) == CandidateState::Busy);
        p.absence(o, span("2026-11-27T00:00", "2026-11-27T18:01"));
        CHECK(p.of(o) == CandidateState::Absent);
    }
    SECTION("a patrol of another partnership counts as well") {
        p.plan.elsewhere.push_back({o, kEvening, QStringLiteral("X-1"), {}, {}});
        CHECK(p.of(o) == CandidateState::Busy);
    }
    SECTION("cancelled and touching patrols do not count, nor the patrol in question") {
        const PatrolId cancelled = p.patrol("KOD-7", kEvening);
        p.post(cancelled, p.kod, {o});
        p.at(cancelled).patrol.state = PatrolState::Cancelled;
        const PatrolId before = p.patrol("KOD-8", "2026-11-27T16:00", "2026-11-27T18:00");
        p.post(before, p.kod, {o});
        CHECK(p.of(o) == CandidateState::Free);
        const PatrolId itself = p.patrol("KOD-9", kEvening);
        p.post(itself, p.kod, {o});
        CHECK(p.of(o) == CandidateState::Busy);
        p.query.patrol = itself;
        CHECK(p.of(o) == CandidateState::Free);
    }
}

TEST_CASE("a function counts on the service day, however it is written", "[candidates]") {
    People p;
    const OfficerId leader = p.officer(p.kod, "1", "Brandt");
    const OfficerId other = p.officer(p.kod, "2", "Adam");
    const OfficerId expired = p.officer(p.kod, "3", "Cem");
    p.function(leader, "Hundeführung", QDate(2026, 11, 27), QDate(2026, 11, 27));
    p.function(expired, "Hundeführung", {}, QDate(2026, 11, 26));
    p.query.function = QStringLiteral("hundefuehrung");
    CHECK(p.of(leader) == CandidateState::Free);
    CHECK(p.of(other) == CandidateState::OtherFunction);
    CHECK(p.of(expired) == CandidateState::OtherFunction);
    CHECK(p.names().front() == "Brandt");
    p.query.span = span("2026-11-28T05:00", "2026-11-28T05:59"); // still Friday's service day
    CHECK(p.of(leader) == CandidateState::Free);
    p.query.span = span("2026-11-28T06:00", "2026-11-28T08:00");
    CHECK(p.of(leader) == CandidateState::OtherFunction);
}

TEST_CASE("the query of a post asks for its function until somebody on it brings it", "[candidates]") {
    People p;
    const OfficerId leader = p.officer(p.kod, "1", "Brandt");
    const OfficerId second = p.officer(p.kod, "2", "Adam");
    const OfficerId partner = p.officer(p.pi, "3", "Kern");
    p.function(leader, "Leitung");
    const PatrolId id = p.patrol("KOD-1", kEvening);
    p.post(id, p.kod, {second}, 3).post.function = QStringLiteral("Leitung");
    p.post(id, p.pi, {partner}, 2);
    PatrolDraft draft = PatrolDraft::of(p.at(id));
    CandidateQuery query = candidateQuery(p.plan, draft, 0, id);
    CHECK(query.agencies == QSet<AgencyId>{p.kod});
    CHECK(query.function == QStringLiteral("Leitung"));
    CHECK(query.without == QSet<OfficerId>{second, partner});
    CHECK(query.patrol == id);
    CHECK(candidateQuery(p.plan, draft, 1, id).function.isEmpty());
    draft.posts[0].crew.push_back(leader);
    CHECK(candidateQuery(p.plan, draft, 0, id).function.isEmpty());
}

TEST_CASE("within a state those with fewer patrols in the week come first, then names", "[candidates]") {
    People p;
    const OfficerId adam = p.officer(p.kod, "1", "Adam");
    const OfficerId oetzi = p.officer(p.kod, "2", "Özil");
    const OfficerId ober = p.officer(p.kod, "3", "Oden");
    const OfficerId zaun = p.officer(p.kod, "4", "Zaun");
    p.duty(zaun, kEvening);
    CHECK(p.names() == Lines{"Zaun", "Adam", "Oden", "Özil"});
    const PatrolId monday = p.patrol("KOD-1", "2026-11-23T06:00", "2026-11-23T08:00");
    p.post(monday, p.kod, {adam, zaun});
    CHECK(p.names() == Lines{"Zaun", "Oden", "Özil", "Adam"});
    // Patrols of the weeks around and cancelled ones do not count: Monday 05:59 belongs to the week before.
    const PatrolId before = p.patrol("KOD-2", "2026-11-23T05:59", "2026-11-23T06:30");
    p.post(before, p.kod, {ober, oetzi});
    const PatrolId off = p.patrol("KOD-3", "2026-11-24T08:00", "2026-11-24T10:00");
    p.post(off, p.kod, {ober});
    p.at(off).patrol.state = PatrolState::Cancelled;
    CHECK(p.names() == Lines{"Zaun", "Oden", "Özil", "Adam"});
}

TEST_CASE("only people of the asked authorities are listed, no former ones, nobody twice", "[candidates]") {
    People p;
    const OfficerId own = p.officer(p.kod, "1", "Adam");
    p.officer(p.pi, "2", "Kern");
    const OfficerId former = p.officer(p.kod, "3", "Cem");
    p.plan.formerOfficers.insert(former);
    CHECK(p.names() == Lines{"Adam"});
    p.query.agencies = {p.kod, p.pi};
    CHECK(p.names() == Lines{"Adam", "Kern"});
    p.query.without = {own};
    CHECK(p.names() == Lines{"Kern"});
    p.query.agencies = {};
    CHECK(p.names().empty());
    CHECK(candidatesFor(p.plan, p.query).empty());
}

TEST_CASE("generated rosters: the list agrees with a walk through the minutes", "[candidates]") {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        Dice dice(seed);
        People p;
        const auto moment = [&] { return at("2026-11-27T12:00").plusMinutes(30 * dice(32)); };
        const auto some = [&] {
            const Instant from = moment();
            return TimeSpan(from, from.plusMinutes(30 * (1 + dice(12))));
        };
        std::vector<OfficerId> all;
        for (int i = 0; i < 8; ++i)
            all.push_back(p.officer(p.kod, std::to_string(i).c_str(), "Adam"));
        for (int i = 0; i < 14; ++i)
            p.duty(all[size_t(dice(8))], some(), DutyKind(dice(4)));
        for (int i = 0; i < 2; ++i)
            p.absence(all[size_t(dice(8))], some());
        for (int i = 0; i < 3; ++i)
            p.post(p.patrol(("K" + std::to_string(i)).c_str(), some()), p.kod, {all[size_t(dice(8))]});
        p.query.span = some();
        const auto rows = candidatesFor(p.plan, p.query);
        REQUIRE(rows.size() == all.size());
        CHECK(std::is_sorted(rows.begin(), rows.end(), [](auto& a, auto& b) { return a.state < b.state; }));
        for (const RankedOfficer& r : rows) {
            int minutes = 0, onDuty = 0;
            bool absent = false, busy = false, training = false;
            for (Instant t = p.query.span.start(); t < p.query.span.end(); t = t.plusMinutes(30)) {
                ++minutes;
                bool covered = false;
                for (const Duty& d : p.plan.duties)
                    if (d.officer == r.officer && d.span.contains(t)) {
                        covered = covered || d.kind == DutyKind::Dienst || d.kind == DutyKind::Bereitschaft;
                        training = training || d.kind == DutyKind::Lehrgang;
                    }
                onDuty += covered;
                for (const Absence& a : p.plan.absences)
                    absent = absent || (a.officer == r.officer && a.span.contains(t));
                for (const Patrol* patrol : livePatrolsOf(p.plan, r.officer))
                    busy = busy || patrol->span.contains(t);
            }
            INFO("seed " << seed << ", officer " << r.officer.value());
            CHECK(r.state
                  == (absent              ? CandidateState::Absent
                      : busy              ? CandidateState::Busy
                      : training          ? CandidateState::InTraining
                      : onDuty == minutes ? CandidateState::OnDuty
                      : onDuty > 0        ? CandidateState::PartlyOnDuty
                                          : CandidateState::Free));
        }
    }
}
