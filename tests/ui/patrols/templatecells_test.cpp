// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the cells of a week template, and what stands there.
#include "tests/support/catch.h"
#include "ui/patrols/templatecells.h"

#include "core/base/error.h"

using namespace streife;

namespace {

TemplateWords words() {
    TemplateWords out;
    const auto place = [&](qint64 id, const char* name, int minutes) {
        out.hotspots.insert(HotspotId(id), {HotspotId(id),
                                            PartnershipId(1),
                                            ShortText(QString::fromUtf8(name)),
                                            {},
                                            HotspotKind::Objective,
                                            {},
                                            0,
                                            minutes,
                                            {}});
    };
    place(1, "Bahnhof", 0);
    place(2, "Stadtpark", 30);
    place(3, "Club 24/7", 10);
    place(4, "Hof@Nord", 0);
    return out;
}

/// Friday 18:00 to 02:00.
TemplatePatrolDraft night() {
    return {{}, 4, 18 * 60, 8 * 60, QStringLiteral("Nacht"), {}, PatrolMode::Foot, {}, {}, {}};
}

} // namespace

TEST_CASE("places to visit are read as they are written", "[template]") {
    struct Row {
        const char* typed;
        std::vector<TemplateVisitDraft> visits;
        const char* written;
    };
    const HotspotId station(1), park(2), club(3), yard(4);
    for (const Row& row : std::vector<Row>{
             {"", {}, ""},
             {" | ", {}, ""},
             {"bahnhof", {{station, 0, 480, 15}}, "Bahnhof/15"},
             {"Stadtpark", {{park, 0, 480, 30}}, "Stadtpark/30"},
             {"Stadtpark/5", {{park, 0, 480, 5}}, "Stadtpark/5"},
             {"Bahnhof@18:30-19:30/20", {{station, 30, 60, 20}}, "Bahnhof@18:30-19:30/20"},
             {"Bahnhof@18:30–19:30", {{station, 30, 60, 15}}, "Bahnhof@18:30-19:30/15"},
             {"Bahnhof @ 23 - 1 / 20", {{station, 300, 120, 20}}, "Bahnhof@23:00-01:00/20"},
             {"Bahnhof@1:00-2:00", {{station, 420, 60, 15}}, "Bahnhof@01:00-02:00/15"},
             {"Club 24/7", {{club, 0, 480, 10}}, "Club 24/7/10"},
             {"Club 24/7/20", {{club, 0, 480, 20}}, "Club 24/7/20"},
             {"Hof@Nord", {{yard, 0, 480, 15}}, "Hof@Nord/15"},
             {"Hof@Nord@19-20/15", {{yard, 60, 60, 15}}, "Hof@Nord@19:00-20:00/15"},
             {"Bahnhof/15 | Stadtpark@20:00-21:00/10",
              {{station, 0, 480, 15}, {park, 120, 60, 10}},
              "Bahnhof/15 | Stadtpark@20:00-21:00/10"},
         }) {
        INFO(row.typed);
        const ParsedVisits parsed = parseVisits(QString::fromUtf8(row.typed), night(), words());
        CHECK(parsed.problem == QString());
        CHECK(parsed.visits == row.visits);
        TemplatePatrolDraft patrol = night();
        patrol.visits = parsed.visits;
        const QString written = visitsText(patrol, words());
        CHECK(written == QString::fromUtf8(row.written));
        CHECK(parseVisits(written, patrol, words()).visits == row.visits); // and can be read again
    }
}

TEST_CASE("what is no place, time or stay is told", "[template]") {
    for (const char* typed :
         {"Nirgendwo", "Bahnhof/0", "Bahnhof/x", "Bahnhof/1441", "Bahnhof@18:30", "Bahnhof@abends",
          "Bahnhof@17:00-18:30", "Bahnhof@01:00-03:00", "Bahnhof@25:00-26:00", "Bahnhof/15 | Nirgendwo/15"}) {
        INFO(typed);
        const ParsedVisits parsed = parseVisits(QString::fromUtf8(typed), night(), words());
        CHECK_FALSE(parsed.problem.isEmpty());
        TemplatePatrolDraft patrol = night();
        CHECK_THROWS_AS(setTemplateCell(patrol, TemplateColumn::Visits, QString::fromUtf8(typed), words()), Error);
        CHECK(patrol == night());
    }
    CHECK(parseVisits(QStringLiteral("Bahnhof@17-18"), night(), words())
              .problem.contains(QStringLiteral("Bahnhof@18:00-02:00/15")));
}

TEST_CASE("visits stay inside of a patrol whose times change", "[template]") {
    TemplatePatrolDraft patrol = night();
    setTemplateCell(patrol, TemplateColumn::Visits, QStringLiteral("Bahnhof | Stadtpark@00:00-02:00/30"), words());
    setTemplateCell(patrol, TemplateColumn::End, QStringLiteral("22:00"), words());
    CHECK(patrol.visits == std::vector<TemplateVisitDraft>{{HotspotId(1), 0, 240, 15}, {HotspotId(2), 120, 120, 30}});
    setTemplateCell(patrol, TemplateColumn::End, QStringLiteral("19:00"), words());
    CHECK(patrol.visits[1].startMinute + patrol.visits[1].minutes <= patrol.minutes);
    CHECK(visitsText(patrol, words()) == QStringLiteral("Bahnhof/15 | Stadtpark/30"));
    CHECK(templateCell(patrol, TemplateColumn::Visits, words()) == visitsText(patrol, words()));
}
