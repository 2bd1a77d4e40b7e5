// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule.h"
#include "tests/core/rules/ruletestsupport.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

using namespace streife;
using namespace streife::test;

namespace {

constexpr auto kFrom = "2026-11-27T18:00";
constexpr auto kTo = "2026-11-27T22:00";

} // namespace

TEST_CASE("strength: only an open post is a finding, a promise is not", "[rules]") {
    PlanBuilder b;
    const OfficerId adam = b.officer(b.kod, "1001");
    const PatrolId p = b.patrol("K1", kFrom, kTo);
    b.post(p, b.kod, {adam});  // named
    b.post(p, b.pi, {}, 2, 2); // promised
    CHECK(found(b.plan, "strength").empty());
    b.post(p, b.pi, {}, 3, 1);      // one promised of three
    b.post(p, b.kod, {adam}, 2, 1); // the promise and the name are the same person
    const Findings all = only(b.plan, "strength");
    REQUIRE(all.size() == 2);
    CHECK(all[0].title == QStringLiteral("2 posts open: PI Mitte"));
    CHECK(all[1].title == QStringLiteral("1 post open: KOD"));
    CHECK(all[0].severity == Severity::Warning);
    CHECK_FALSE(all[0].officer);
    b.at(p).patrol.state = PatrolState::Cancelled;
    CHECK(found(b.plan, "strength").empty());
}

TEST_CASE("joint-crew: two authorities have posts, two stations of one do not count", "[rules]") {
    PlanBuilder b;
    const AgencyId north = b.agency("PI Nord", b.pi);
    const AgencyId south = b.agency("PI Süd", b.pi);
    const PatrolId p = b.patrol("K1", kFrom, kTo);
    CHECK(found(b.plan, "joint-crew") == Lines{" K1/ "}); // no post at all
    b.post(p, north, {}, 1);
    CHECK(found(b.plan, "joint-crew").size() == 1);
    b.post(p, south, {}, 1);
    CHECK(found(b.plan, "joint-crew").size() == 1);
    b.post(p, b.kod, {}, 1); // open, but they take part
    CHECK(found(b.plan, "joint-crew").empty());
}

TEST_CASE("joint-crew: a ring of parents is one authority, not an endless walk", "[rules]") {
    PlanBuilder b;
    b.plan.agencies.find(b.kod)->parent = b.pi;
    b.plan.agencies.find(b.pi)->parent = b.kod;
    const PatrolId p = b.patrol("K1", kFrom, kTo);
    b.post(p, b.kod, {}, 1);
    b.post(p, b.pi, {}, 1);
    const Findings all = only(b.plan, "joint-crew");
    REQUIRE(all.size() == 1);
    CHECK(all[0].severity == Severity::Breach);
}

TEST_CASE("function-missing: somebody named holds it on the service day", "[rules]") {
    PlanBuilder b;
    const OfficerId adam = b.officer(b.kod, "1001");
    const OfficerId jost = b.officer(b.kod, "1002", "Jost");
    const PatrolId p = b.patrol("K1", "2026-11-28T01:00", "2026-11-28T05:00"); // service day is the 27th
    PlannedPost& post = b.post(p, b.kod, {adam, jost});
    CHECK(found(b.plan, "function-missing").empty()); // none is required
    post.post.function = QStringLiteral("Streifenführung");
    CHECK(found(b.plan, "function-missing").size() == 1);

    const auto holds = [&](QDate from, QDate until, const char* name = "STREIFENFUEHRUNG") {
        b.plan.functions = {{FunctionId(b.next()), jost, ShortText(QString::fromUtf8(name)), from, until}};
        return found(b.plan, "function-missing").empty();
    };
    CHECK(holds({}, {})); // upper case and ü do not matter
    CHECK(holds({}, QDate(2026, 11, 27)));
    CHECK_FALSE(holds({}, QDate(2026, 11, 26)));
    CHECK(holds(QDate(2026, 11, 27), {}));
    CHECK_FALSE(holds(QDate(2026, 11, 28), {}));
    CHECK_FALSE(holds({}, {}, "Praxisanleitung"));

    b.plan.functions.clear();
    post.post.promised = 1; // the agency sees to it
    CHECK(found(b.plan, "function-missing").empty());
    post.post.promised = 0;
    post.crew.clear(); // open: that is what `strength` says
    CHECK(found(b.plan, "function-missing").empty());
    CHECK(found(b.plan, "strength").size() == 1);
}

TEST_CASE("holiday: civil days, so a night patrol before the holiday touches it", "[rules]") {
    PlanBuilder b(serviceWeekSpan(*Week::of(2026, 52)));
    b.plan.holidays = {{QDate(2026, 12, 25), QStringLiteral("1. Weihnachtsfeiertag")}};
    b.patrol("K1", "2026-12-24T18:00", "2026-12-25T00:00"); // ends with the day
    CHECK(found(b.plan, "holiday").empty());
    b.patrol("K2", "2026-12-24T20:00", "2026-12-25T01:00");
    b.patrol("K3", "2026-12-26T00:00", "2026-12-26T04:00"); // a service night of the 25th, but the 26th
    CHECK(found(b.plan, "holiday") == Lines{" K2/1. Weihnachtsfeiertag "});
    const QString text = only(b.plan, "holiday").at(0).text;
    CHECK(text.endsWith(QStringLiteral("25.12.2026.")));                           // one full stop, and the year
    b.plan.holidays.push_back({QDate(2026, 12, 25), QStringLiteral("Stadtfest")}); // two on one day: one finding
    CHECK(found(b.plan, "holiday") == Lines{" K2/1. Weihnachtsfeiertag, Stadtfest "});
}

TEST_CASE("duplicate: records with one natural key, after a merge", "[rules]") {
    PlanBuilder b;
    const PatrolId first = b.patrol("K1", kFrom, kTo);
    const PatrolId second = b.patrol("K1", "2026-11-28T18:00", "2026-11-28T22:00");
    b.at(first).patrol.state = PatrolState::Cancelled; // keeps its key
    const OfficerId adam = b.officer(b.kod, "1001", "Adam");
    const OfficerId twin = b.officer(b.kod, "1001", "Jost");
    b.officer(b.pi, "1001", "Kern"); // another agency may use the number
    b.hotspot("Bahnhof");
    b.hotspot("bahnhof ");
    b.agency("kod");
    const Findings all = only(b.plan, "duplicate");
    REQUIRE(all.size() == 4);
    CHECK(std::count_if(all.begin(), all.end(), [&](auto& f) { return f.patrol == second && f.other == u"K1"; }) == 1);
    const auto person = std::find_if(all.begin(), all.end(), [](auto& f) { return bool(f.officer); });
    REQUIRE(person != all.end());
    CHECK(person->officer == twin);
    CHECK(person->officer != adam);
    CHECK(person->text == QStringLiteral("KOD: Adam and Jost."));
    for (const char* name : {"Hotspot", "Agency"})
        CHECK(std::count_if(all.begin(), all.end(), [&](auto& f) { return f.title.startsWith(QLatin1String(name)); })
              == 1);
    for (const Finding& f : all)
        CHECK(f.severity == Severity::Info);
}
