// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "ui/patrols/historylines.h"

#include "core/base/localtime.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"

using namespace streife;

TEST_CASE("the history beside the plan names what changed, newest first", "[history]") {
    const Instant now = fromLocal(QDate(2026, 11, 24), QTime(9, 0));
    HistoryEntry made{now.plusMinutes(-3 * 24 * 60), {}, {}, {}, QStringLiteral("created"), {}, {}, {}, {}, {}, {}};
    HistoryEntry posts = made;
    posts.field = QStringLiteral("posts");
    posts.label = QStringLiteral("Posts");
    HistoryEntry start{now.plusMinutes(-17 * 60),
                       {},
                       {},
                       {},
                       QStringLiteral("start"),
                       QStringLiteral("Start"),
                       {},
                       {},
                       QStringLiteral("17:30"),
                       QStringLiteral("18:00"),
                       QStringLiteral("Dienstwechsel")};
    HistoryEntry crew{now.plusMinutes(-5),    {}, {}, {}, QStringLiteral("crew"), QStringLiteral("Crew"), {}, {}, {},
                      QStringLiteral("Adam"), {}};
    const QStringList lines = historyLines({made, posts, start, crew}, now);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == QStringLiteral("today 08:55 · Crew: – → Adam"));
    CHECK(lines[1] == QStringLiteral("yesterday 16:00 · Start: 17:30 → 18:00 (Dienstwechsel)"));
    CHECK(lines[2] == QStringLiteral("21.11.2026 09:00 · created"));
    CHECK(historyLines({made, posts, start, crew}, now, 1).size() == 1);
}

TEST_CASE("a moved patrol says so in its history", "[history]") {
    test::DemoFile file;
    Workspace& ws = file.workspace();
    const Patrol patrol = ws.all<Patrol>("start").back();
    const TimeSpan later{patrol.span.start().plusMinutes(30), patrol.span.end().plusMinutes(30)};
    ws.change(QStringLiteral("later"), [&](Writer& w) { PatrolService(w).move(patrol.id, later); });
    const QString all =
        historyLines(recordHistory(ws, tableOf<Patrol>().no, patrol.id.value()), ws.now()).join(QLatin1Char('\n'));
    CHECK(all.contains(QStringLiteral("today 08:57")));
    CHECK(all.contains(QStringLiteral("→")));
}
