// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/seal.h"
#include "core/reports/planreports.h"
#include "core/reports/reportwriter.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

using namespace streife;
using namespace streife::test;

namespace {

struct WantedPlan : PlanBuilder {
    OfficerId canary = officer(kod, "4711", "Kanarienvogel");
    PatrolId first = patrol("KOD-1", "2026-11-23T18:00", "2026-11-23T22:00");
    PatrolId second = patrol("KOD-2", "2026-11-24T18:00", "2026-11-24T22:00");
    PatrolId cancelled = patrol("KOD-3", "2026-11-25T18:00", "2026-11-25T22:00");

    WantedPlan() {
        for (const PatrolId id : {first, second, cancelled}) {
            post(id, kod, {canary});
            post(id, pi, {}, 2, 1).post.unit = QStringLiteral("Dienstgruppe C");
        }
        post(second, pi, {}, 1).post.function = QStringLiteral("Diensthund");
        at(cancelled).patrol.state = PatrolState::Cancelled;
    }
    [[nodiscard]] ReportDocument report() { return wantedReport(plan, pi, {Instant{0}, {}, {}}, {}); }
    [[nodiscard]] std::vector<TableSection> tables() {
        std::vector<TableSection> out;
        for (const ReportSheet& sheet : report().sheets) // one per unit
            for (const Section& s : sheet.sections)
                if (const auto* table = std::get_if<TableSection>(&s))
                    out.push_back(*table);
        return out;
    }
};

} // namespace

TEST_CASE_METHOD(WantedPlan, "what is asked of an authority stands unit by unit, with strength and answer",
                 "[wanted][reports]") {
    auto all = tables();
    REQUIRE(all.size() == 2);
    CHECK(all[0].heading.startsWith(QStringLiteral("Any unit")));
    REQUIRE(all[0].rows.size() == 1);
    CHECK(all[0].rows[0].cells[3].text.startsWith(QStringLiteral("1 (Diensthund), 1 open")));
    CHECK(all[1].heading.startsWith(QStringLiteral("Dienstgruppe C")));
    REQUIRE(all[1].rows.size() == 2); // the cancelled one asks for nobody
    CHECK(all[1].rows[0].cells[4].text == QStringLiteral("KOD"));
    CHECK(all[1].rows[0].cells[6].text == QStringLiteral("answer pending"));
    Confirmation yes;
    yes.patrol = first;
    yes.agency = pi;
    yes.seal = sealOf(at(first), plan.agencies);
    at(first).confirmations = {yes};
    CHECK(tables()[1].rows[0].cells[6].text == QStringLiteral("confirmed"));
    Confirmation other = yes;
    other.agency = kod;
    at(first).confirmations.push_back(other);
    CHECK(tables()[1].rows[0].cells[6].text == QStringLiteral("binding"));
}

TEST_CASE_METHOD(WantedPlan, "it names nobody of the house that asks", "[wanted][canary]") {
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Csv})
        CHECK_FALSE(render(report(), format).toLower().contains("kanarien"));
    CHECK_FALSE(render(report(), ReportFormat::Html).contains("4711"));
    plan.patrols.clear();
    CHECK(render(report(), ReportFormat::Html).contains("Nothing is asked for"));
}

TEST_CASE_METHOD(WantedPlan, "what the authority itself has offered stands below, with what is taken of it",
                 "[wanted][offers]") {
    Offer offer;
    offer.agency = pi;
    offer.unit = QStringLiteral("Dienstgruppe C");
    offer.span = span("2026-11-27T18:00", "2026-11-27T22:00");
    offer.strength = 3;
    plan.offers = {{offer, 1}};
    offer.agency = kod;
    plan.offers.push_back({offer, 0}); // of the house that asks
    const auto all = tables();
    REQUIRE(all.size() == 3);
    CHECK(all[2].heading == QStringLiteral("Offered by us"));
    REQUIRE(all[2].rows.size() == 1);
    CHECK(all[2].rows[0].cells[2].text == QStringLiteral("Dienstgruppe C"));
    CHECK(all[2].rows[0].cells[3].text == QStringLiteral("3"));
    CHECK(all[2].rows[0].cells[4].text == QStringLiteral("1"));
    plan.patrols.clear();
    CHECK(tables().size() == 1); // nothing is asked for, yet something is offered
}
