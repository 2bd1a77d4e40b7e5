// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/sampleweek.h"
#include "ui/hotspots/hotspotsarea.h"
#include "ui/hotspots/presencestrip.h"

#include "core/base/error.h"
#include "core/base/localtime.h"

using namespace streife;

namespace {

Plan planWithVisits() {
    Plan plan = test::sampleWeek();
    const auto place = [&](qint64 id, const char* name, int visits) {
        plan.hotspots.insert(HotspotId(id), {HotspotId(id),
                                             plan.partnership.id,
                                             ShortText(QString::fromUtf8(name)),
                                             {},
                                             HotspotKind::Objective,
                                             {},
                                             visits,
                                             20,
                                             {}});
    };
    place(501, "Bahnhof", 3);
    place(502, "Nordpark", 2);
    place(503, "Ohne Ziel", 0);
    const auto visit = [&](size_t patrol, qint64 hotspot, int minutes) {
        PlannedPatrol& p = plan.patrols[patrol];
        p.visits.push_back({VisitId(900 + qint64(p.visits.size()) + 10 * qint64(patrol)),
                            p.patrol.id,
                            HotspotId(hotspot),
                            0,
                            p.patrol.span,
                            minutes,
                            {}});
    };
    visit(0, 501, 25);
    visit(1, 501, 20);
    visit(2, 503, 60);
    visit(11, 502, 40); // of a cancelled patrol
    plan.patrols[0].patrol.outcome = PatrolOutcome::Joint;
    return plan;
}

} // namespace

TEST_CASE("presence adds the stays of patrols that take place", "[presence]") {
    const std::vector<Presence> rows = presenceOf(planWithVisits());
    REQUIRE(rows.size() == 2); // a place without a target is not promised
    CHECK(rows[0].name == QStringLiteral("Nordpark"));
    CHECK(rows[0].missing() == 40);
    CHECK(rows[1].target == 60);
    CHECK(rows[1].planned == 45);
    CHECK(rows[1].delivered == 25);
    CHECK(rows[1].visits == 2);
    CHECK(PresenceStrip::verdict(rows[1]).contains(QStringLiteral("15")));
    Plan failed = planWithVisits();
    failed.patrols[1].patrol.outcome = PatrolOutcome::Failed;
    CHECK(presenceOf(failed)[1].planned == 25);
}

TEST_CASE("closed spans are read back as they are shown", "[hotspots]") {
    const QDate today(2026, 11, 24);
    const std::vector<TimeSpan> spans = closuresFrom(
        QStringLiteral("01.12.2026 08:00 – 24.12.2026 20:00\n\n3.12. bis 4.12.\n5.12. 22 - 6.12. 24"), today);
    REQUIRE(spans.size() == 3);
    CHECK(spans[0]
          == TimeSpan{fromLocal(QDate(2026, 12, 1), QTime(8, 0)), fromLocal(QDate(2026, 12, 24), QTime(20, 0))});
    CHECK(spans[1] == TimeSpan{fromLocal(QDate(2026, 12, 3), QTime(0, 0)), fromLocal(QDate(2026, 12, 5), QTime(0, 0))});
    CHECK(spans[2].end() == fromLocal(QDate(2026, 12, 7), QTime(0, 0)));
    CHECK(closuresFrom(closuresText(spans), today) == spans);
    for (const char* bad : {"immer", "24.12.2026 - 01.12.2026", "1.12. - 2.12. - 3.12.", "30.02.2026"})
        CHECK_THROWS_AS(closuresFrom(QString::fromUtf8(bad), today), Error);
}
