// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/dutyswap.h"

#include "core/patrols/weekplan.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

using namespace streife;
using namespace streife::test;

namespace {

struct SwapPlan : PlanBuilder {
    OfficerId adam = officer(kod, "1", "Adam");
    OfficerId brandt = officer(kod, "2", "Brandt");
    PatrolId late = patrol("KOD-1", "2026-11-26T18:00", "2026-11-26T21:00");
    PatrolId other = patrol("KOD-2", "2026-11-28T18:00", "2026-11-28T21:00");

    SwapPlan() {
        for (const OfficerId o : {adam, brandt})
            plan.officers.find(o)->ruleProfile = QStringLiteral("arbzg");
        duty(adam, span("2026-11-26T14:00", "2026-11-26T22:00"));
        duty(brandt, span("2026-11-27T14:00", "2026-11-27T22:00"));
        post(late, kod, {adam});
        post(other, kod, {adam});
    }
    [[nodiscard]] DutySwap swap() { return {plan.duties[0], plan.duties[1]}; }
};

} // namespace

TEST_CASE_METHOD(SwapPlan, "who takes a duty takes the patrols in it, and no others", "[swap]") {
    CHECK(swapFindings(plan, swap()).empty());
    const Plan after = swapped(plan, swap());
    CHECK(after.patrols[0].posts[0].crew[0].officer == brandt);
    CHECK(after.patrols[1].posts[0].crew[0].officer == adam);
    int ofAdam = 0;
    for (const Duty& d : after.duties)
        ofAdam += d.officer == adam && d.span == span("2026-11-27T14:00", "2026-11-27T22:00");
    CHECK(ofAdam == 1);
    const DutySwap back{after.duties[0], after.duties[1]};
    CHECK(swapped(after, back).patrols == plan.patrols); // twice is nothing
}

TEST_CASE_METHOD(SwapPlan, "the rules speak of both: who would come too early is told, first the breaches", "[swap]") {
    duty(brandt, span("2026-11-27T06:00", "2026-11-27T12:00")); // eight hours after the late duty
    const Findings found = swapFindings(plan, swap());
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().severity == Severity::Breach);
    CHECK(std::any_of(found.begin(), found.end(),
                      [&](const Finding& f) { return f.rule == QStringLiteral("rest-time") && f.officer == brandt; }));
}
