// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/mends.h"
#include "tests/core/rules/ruletestsupport.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

using namespace streife;
using namespace streife::test;

namespace {

/// One joint patrol on Friday evening; Adam worked until eight in the morning.
struct Evening : PlanBuilder {
    PatrolId id = patrol("KOD-1", "2026-11-27T18:00", "2026-11-27T22:00");
    OfficerId adam = person("Adam", "2026-11-27T01:00", "2026-11-27T08:00");

    Evening() {
        post(id, kod, {adam});
        post(id, pi, {}, 1, 1);
    }
    OfficerId person(const char* name, const char* from, const char* to) {
        const OfficerId o = officer(kod, name, name);
        plan.officers.find(o)->ruleProfile = QStringLiteral("arbzg");
        duty(o, span(from, to));
        return o;
    }
    [[nodiscard]] Lines texts(const char* rule) {
        const Findings findings = only(plan, rule);
        REQUIRE(findings.size() == 1);
        Lines out;
        for (const Mend& m : mendsFor(findings.front(), at(id), plan, {kod}, 5))
            out.push_back(m.text.toStdString());
        return out;
    }
};

} // namespace

TEST_CASE("rest too short: somebody who rested, a later start, or one person less", "[mends][worktime]") {
    Evening e;
    e.person("Brandt", "2026-11-27T14:00", "2026-11-27T22:00");
    CHECK(e.texts("rest-time") == Lines{"Name Brandt instead of Adam", "Move the start to 19:00", "Take Adam off"});
}

TEST_CASE("a day too long ends earlier", "[mends][worktime]") {
    Evening e;
    e.plan.duties[0].span = span("2026-11-27T10:30", "2026-11-27T18:00");
    // A later start would leave a gap of 90 minutes, and that is too little rest.
    CHECK(e.texts("daily-hours") == Lines{"Move the end to 20:30", "Take Adam off"});
}

TEST_CASE("nobody is offered who would break a limit of the house", "[mends][worktime]") {
    Evening e;
    const OfficerId cem = e.person("Cem", "2026-11-27T14:00", "2026-11-27T22:00");
    e.duty(cem, span("2026-11-26T17:00", "2026-11-27T02:30")); // 11 h 30 min before the evening's duty
    CHECK(e.texts("rest-time").front() == "Name Cem instead of Adam");
    e.plan.ruleProfiles = {
        {RuleProfileId(1), QStringLiteral("haus"), ShortText(QStringLiteral("Haus")), QStringLiteral("arbzg")}};
    e.plan.ruleLimits = {{RuleLimitId(1),
                          QStringLiteral("haus"),
                          LimitKind::Rest,
                          12 * 60,
                          {},
                          {},
                          {},
                          {},
                          LimitState::Checked,
                          {},
                          {}}};
    for (const OfficerId o : {e.adam, cem})
        e.plan.officers.find(o)->ruleProfile = QStringLiteral("haus");
    const Lines now = e.texts("rest-time"); // found in the trial too, by the limits of the house
    CHECK(now == Lines{"Move the start to 20:00", "Take Adam off"});
}
