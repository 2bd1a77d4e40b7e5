// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/seal.h"
#include "core/reports/planreports.h"
#include "core/reports/reportwriter.h"
#include "core/reports/sheetnames.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

using namespace streife;
using namespace streife::test;

namespace {

struct PromisedPlan : PlanBuilder {
    Week week = *Week::of(2026, 48);
    PatrolId id = patrol("KOD-1", "2026-11-27T18:00", "2026-11-27T22:00");

    PromisedPlan() {
        post(id, kod, {}, 1, 1);
        post(id, pi, {}, 1, 0);
        PhonePromise promise;
        promise.patrol = id;
        promise.agency = pi;
        promise.name = ShortText(QStringLiteral("Krause"));
        promise.function = QStringLiteral("DGL");
        promise.at = test::at("2026-11-20T15:52");
        at(id).phonePromises = {promise};
    }
    void answer(Decision decision) {
        Confirmation c;
        c.patrol = id;
        c.agency = pi;
        c.decision = decision;
        c.at = test::at("2026-11-21T09:00");
        c.seal = sealOf(at(id), plan.agencies);
        at(id).confirmations = {c};
    }
    [[nodiscard]] QByteArray wall() {
        return render(weekPlan(plan, {{week, {Instant{0}, {}, {}}, {}, {}}}, {}), ReportFormat::Html);
    }
    [[nodiscard]] QByteArray card() {
        return render(patrolCards(plan, {id}, {Instant{0}, {}, {}}, {}), ReportFormat::Html);
    }
};

} // namespace

TEST_CASE_METHOD(PromisedPlan, "a promise on the phone stands on wall and card with name, function and time",
                 "[reports][binding]") {
    for (const QByteArray& paper : {wall(), card()}) {
        CHECK(paper.contains("promised on the phone: PI Mitte, Krause (DGL), 20.11.2026 15:52"));
        CHECK_FALSE(paper.contains("contradicted"));
    }
    answer(Decision::Decline);
    for (const QByteArray& paper : {wall(), card()})
        CHECK(paper.contains("Krause (DGL), 20.11.2026 15:52 – contradicted since"));
    answer(Decision::Accept); // now it is the authority's own word
    for (const QByteArray& paper : {wall(), card()})
        CHECK_FALSE(paper.contains("Krause"));
}

TEST_CASE_METHOD(PromisedPlan, "the notice is out of date when a promise comes, is contradicted or confirmed",
                 "[reports][binding][changes]") {
    const IssuedWeek issued = issuedWeek(plan, week);
    CHECK(issuedWeekFromJson(toJson(issued)) == issued);
    const SheetNames names(plan);
    answer(Decision::Decline);
    const IssuedWeek declined = issuedWeek(plan, week);
    CHECK_FALSE(declined == issued);
    CHECK(changeLine(issued.patrols[0], declined.patrols[0], names) == QStringLiteral("Promise on the phone new"));
    answer(Decision::Accept);
    const IssuedWeek kept = issuedWeek(plan, week);
    CHECK_FALSE(kept == issued);
    CHECK(changeLine(issued.patrols[0], kept.patrols[0], names) == QStringLiteral("No longer promised on the phone"));
    // What was frozen before such promises were printed reads on.
    QByteArray old = toJson(kept);
    old.replace("\"phone_promises\":[],", "");
    CHECK(issuedWeekFromJson(old) == kept);
}
