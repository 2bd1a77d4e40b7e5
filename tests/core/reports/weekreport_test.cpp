// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/reports/sheetnames.h"
#include "tests/core/reports/paperplan.h"
#include "tests/support/catch.h"

using namespace streife;
using namespace streife::test;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

const WeekGrid& gridOf(const ReportDocument& d, size_t sheet = 0) {
    return std::get<WeekGrid>(d.sheets.at(sheet).sections.at(0));
}

ReportDocument week48(const PaperPlan& p) {
    return weekPlan(p.plan, {weekSheet(2026, 48, "K-3")}, options());
}

/// "K: Adam", as text
QStringList posts(const PatrolBlock& b) {
    QStringList lines;
    for (const PostLine& l : b.posts)
        lines.append(l.mark.letter + u(": ") + l.text + (l.open ? u(" [open]") : QString()) + l.aside);
    return lines;
}

} // namespace

TEST_CASE("a post prints names, then promised strength, then room for what is open", "[reports]") {
    const German german;
    PaperPlan p;
    const OfficerId brandt = p.officer(p.kod, "Brandt");
    PlannedPatrol& patrol = p.patrol("KOD-1", span("2026-11-23T18:00", "2026-11-23T22:00"), "Bahnhof");
    SECTION("a name with its function") {
        p.post(patrol, {p.kod, {brandt}, 1, 0, "Führung"});
        CHECK(posts(gridOf(week48(p)).days[0].blocks[0]) == QStringList{u("K: Brandt(Führung)")});
    }
    SECTION("promised strength with and without a unit") {
        p.post(patrol, {p.pi, {}, 2, 2, "", "Dienstgruppe C"});
        p.post(patrol, {p.pi, {}, 1, 1});
        CHECK(posts(gridOf(week48(p)).days[0].blocks[0]) == QStringList{u("P: 2 (Dienstgruppe C)"), u("P: 1 Kraft")});
    }
    SECTION("the partner's released names, the rest of the promise without") {
        p.post(patrol, {p.pi, {}, 3, 3, "", "DG C", "Kern, Vogt"});
        CHECK(posts(gridOf(week48(p)).days[0].blocks[0]) == QStringList{u("P: Kern"), u("P: Vogt"), u("P: 1 (DG C)")});
    }
    SECTION("open places, one line each to write on") {
        p.post(patrol, {p.kod, {brandt}, 3, 0});
        CHECK(posts(gridOf(week48(p)).days[0].blocks[0])
              == QStringList{u("K: Brandt"), u("K: 1 Platz offen: [open]"), u("K: 1 Platz offen: [open]")});
    }
    SECTION("many open places as one box") {
        p.post(patrol, {p.kod, {}, 9, 0});
        CHECK(posts(gridOf(week48(p)).days[0].blocks[0]) == QStringList{u("K: 9 Plätze offen: [open]")});
    }
    SECTION("in a post of several the function stands with those who hold it") {
        const OfficerId jost = p.officer(p.kod, "Jost");
        p.plan.functions.push_back({FunctionId(900), jost, ShortText(u("Führung")), {}, QDate(2026, 12, 31)});
        p.plan.functions.push_back({FunctionId(901), brandt, ShortText(u("Führung")), {}, QDate(2026, 11, 22)}); // over
        p.post(patrol, {p.kod, {brandt, jost}, 2, 0, "Führung"});
        CHECK(posts(gridOf(week48(p)).days[0].blocks[0]) == QStringList{u("K: Brandt"), u("K: Jost(Führung)")});
    }
}

TEST_CASE("people who share a family name are told apart", "[reports]") {
    PaperPlan p;
    const OfficerId one = p.officer(p.kod, "Adam", "Jonas");
    const OfficerId two = p.officer(p.kod, "Adam", "Mia");
    const OfficerId three = p.officer(p.kod, "Weiß", "Kim");
    const OfficerId four = p.officer(p.kod, "Weiß", "Karl");
    const OfficerId five = p.officer(p.kod, "Jost", "Ida");
    (void)p.officer(p.pi, "Jost", "Uwe"); // another authority's: the letter tells them apart
    PlannedPatrol& patrol = p.patrol("KOD-1", span("2026-11-23T18:00", "2026-11-23T22:00"), "Bahnhof");
    p.post(patrol, {p.kod, {one, two, three, four, five}, 5});
    CHECK(posts(gridOf(week48(p)).days[0].blocks[0])
          == QStringList{u("K: Adam, J."), u("K: Adam, M."), u("K: Weiß, Kim"), u("K: Weiß, Karl"), u("K: Jost")});
}

TEST_CASE("letters and boxes of agencies are unique and don't move when one is added", "[reports]") {
    PaperPlan p;
    const AgencyId nord = p.agency("PI Nord", "", AgencyKind::Polizei);
    const AgencyId kvd = p.agency("Kommunaler Vollzugsdienst", "KVD", AgencyKind::Ordnungsamt);
    const AgencyId pi3 = p.agency("Polizei", "", AgencyKind::Polizei);
    const AgencyId zoll = p.agency("Hauptzollamt", "Zoll", AgencyKind::Zoll);
    PlannedPatrol& patrol = p.patrol("KOD-1", span("2026-11-23T18:00", "2026-11-23T22:00"), "Bahnhof");
    for (const AgencyId a : {p.kod, p.pi, nord, kvd, pi3, zoll})
        p.post(patrol, {a, {}, 1, 1});
    const auto legend = week48(p).sheets[0].legend;
    QStringList letters;
    for (const LegendEntry& e : legend)
        letters.append(e.mark.letter);
    CHECK(letters == QStringList{u("K"), u("P"), u("PN"), u("K2"), u("P2"), u("Z")});
    CHECK(legend[0].mark.style == MarkStyle::Open);
    CHECK(legend[1].mark.style == MarkStyle::Filled);
    for (size_t i = 2; i < legend.size(); ++i)
        CHECK(legend[i].mark.style != legend[1].mark.style);
}

TEST_CASE("the legend names phones and who keeps whose data, and only agencies of the sheet", "[reports]") {
    const German german;
    PaperPlan p;
    const AgencyId jugend = p.agency("Jugendamt", "", AgencyKind::Jugendamt);
    p.plan.agencies.find(jugend)->steward = p.kod;
    (void)p.agency("Zoll", "", AgencyKind::Zoll);
    PlannedPatrol& patrol = p.patrol("KOD-1", span("2026-11-23T18:00", "2026-11-23T22:00"), "Bahnhof");
    p.post(patrol, {p.kod, {}, 1, 1});
    p.post(patrol, {jugend, {}, 1, 1});
    const auto legend = week48(p).sheets[0].legend;
    REQUIRE(legend.size() == 2);
    CHECK(legend[0].text == u("KOD Musterstadt, Tel. 0000 100"));
    CHECK(legend[1].text == u("Jugendamt (gepflegt von KOD)"));
}

TEST_CASE("a patrol stands on the service day of its start, what runs past the week is told on the next sheet",
          "[reports]") {
    const German german;
    PaperPlan p;
    (void)p.patrol("KOD-1", span("2026-11-29T22:00", "2026-11-30T01:00"), "Nacht", "S 21"); // Sunday
    (void)p.patrol("KOD-2", span("2026-11-30T02:00", "2026-11-30T05:00"), "Früh", "S 22"); // still Sunday's service day
    (void)p.patrol("KOD-3", span("2026-11-30T07:00", "2026-11-30T09:00"), "Montag", "S 23"); // next week
    (void)p.patrol("KOD-4", span("2026-11-29T20:00", "2026-11-30T00:00"), "Abend", "S 24");  // ends at midnight
    p.sort();
    const auto d = weekPlan(p.plan, {weekSheet(2026, 48), weekSheet(2026, 49)}, options());
    const WeekGrid& first = gridOf(d, 0);
    REQUIRE(first.days[6].blocks.size() == 3);
    CHECK(first.days[6].blocks[0].key == u("KOD-4"));
    CHECK(first.days[6].blocks[2].key == u("KOD-2"));
    CHECK(first.days[0].runningOn.isEmpty());
    const WeekGrid& second = gridOf(d, 1);
    CHECK(second.days[0].runningOn == QStringList{u("S 21 Nacht läuft bis 01:00"), u("S 22 Früh läuft bis 05:00")});
    REQUIRE(second.days[0].blocks.size() == 1);
    CHECK(second.days[0].blocks[0].key == u("KOD-3"));
    CHECK(d.title == u("Gemeinsame Streifen KW 48/2026 – KW 49/2026"));
}

TEST_CASE("a patrol of the night before a service-day border counts to the day before", "[reports]") {
    PaperPlan p;
    (void)p.patrol("KOD-1", span("2026-11-25T05:59", "2026-11-25T08:00"), "Früh");
    (void)p.patrol("KOD-2", span("2026-11-25T06:00", "2026-11-25T08:00"), "Früh");
    CHECK(gridOf(week48(p)).days[1].blocks.at(0).key == u("KOD-1"));
    CHECK(gridOf(week48(p)).days[2].blocks.at(0).key == u("KOD-2"));
}

TEST_CASE("weeks at the turn of the year, holidays and nights of the clock change are right", "[reports]") {
    const German german;
    PaperPlan p(QDate(2026, 12, 28), QDate(2027, 1, 4));
    const auto d = weekPlan(p.plan, {weekSheet(2026, 53)}, options());
    CHECK(d.sheets[0].detail == u("KW 53/2026"));
    CHECK(d.sheets[0].facts[0] == u("28.12.2026 – 03.01.2027"));
    p.plan.holidays = {{QDate(2027, 1, 1), u("Neujahr")}};
    CHECK(gridOf(weekPlan(p.plan, {weekSheet(2026, 53)}, options())).days[4].note == u("Neujahr"));

    const PaperPlan spring(QDate(2026, 3, 23), QDate(2026, 3, 30));
    CHECK(gridOf(weekPlan(spring.plan, {weekSheet(2026, 13)}, options())).days[5].note
          == u("Nacht eine Stunde kürzer"));
    const PaperPlan autumn(QDate(2026, 10, 19), QDate(2026, 10, 26));
    CHECK(gridOf(weekPlan(autumn.plan, {weekSheet(2026, 43)}, options())).days[5].note
          == u("Nacht eine Stunde länger"));
}

TEST_CASE("head and foot tell draft from issue", "[reports]") {
    const German german;
    PaperPlan p;
    const auto issued = week48(p).sheets[0];
    CHECK(issued.facts == QStringList{u("23.11. – 29.11.2026"), u("Ausgabe K-3"), u("Planstand AHORN 42")});
    CHECK(issued.issuedBy == u("Ausgegeben von KOD Musterstadt, Einsatzplanung"));
    CHECK(issued.stand == u("Stand 24.11.2026, 09:40 Uhr"));
    const auto draft = weekPlan(p.plan, {weekSheet(2026, 48)}, options()).sheets[0];
    CHECK(draft.facts[1] == u("Entwurf"));
    CHECK(draft.issuedBy == u("Entwurf von KOD Musterstadt, Einsatzplanung"));
}

TEST_CASE("what the last issue said is told in one line", "[reports][changes]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    const OfficerId brandt = p.plan.patrols[0].posts[0].crew[0].officer;
    WeekSheet sheet = weekSheet(2026, 48, "K-3");
    // through JSON, as it is kept
    sheet.previous = issuedWeekFromJson(toJson(issuedWeek(p.plan, sheet.week)));
    sheet.previousIssue = u("K-2");
    const auto lineAfter = [&](size_t index, auto change) {
        PaperPlan copy = p;
        change(copy.plan.patrols.at(index));
        const auto d = weekPlan(copy.plan, {sheet}, options());
        QStringList found;
        for (const DayColumn& day : gridOf(d).days) {
            for (const PatrolBlock& b : day.blocks) {
                CHECK(b.changed == !b.change.isEmpty());
                if (b.changed)
                    found.append(b.change);
            }
        }
        CHECK(d.sheets[0].changeNote == (found.isEmpty() ? QString() : u("geändert seit Ausgabe K-2")));
        return found.join(u(" | "));
    };
    const auto shift = [](PlannedPatrol& x) { // half an hour later, visits and all
        x.patrol.span = TimeSpan(x.patrol.span.start().plusMinutes(30), x.patrol.span.end().plusMinutes(30));
        for (Visit& v : x.visits)
            v.window = TimeSpan(v.window.start().plusMinutes(30), v.window.end().plusMinutes(30));
    };
    CHECK(lineAfter(0, shift) == u("War 15:00–19:00"));
    CHECK(lineAfter(0,
                    [&](PlannedPatrol& x) {
                        shift(x);
                        x.visits[1].stayMinutes = 20;
                    })
          == u("War 15:00–19:00 · Anlaufpunkte geändert"));
    CHECK(lineAfter(0, [](PlannedPatrol& x) { x.visits[0].window = x.patrol.span; }) == u("Anlaufpunkte geändert"));
    CHECK(lineAfter(0, [](PlannedPatrol&) {}).isEmpty());
    CHECK(lineAfter(7, [](PlannedPatrol& x) { x.patrol.span = span("2026-11-27T17:30", "2026-11-27T22:00"); })
          == u("Beginn war 18:00"));
    CHECK(lineAfter(7, [](PlannedPatrol& x) { x.patrol.span = span("2026-11-27T18:00", "2026-11-27T23:00"); })
          == u("Ende war 22:00"));
    CHECK(lineAfter(7, [](PlannedPatrol& x) { x.patrol.span = span("2026-11-27T19:00", "2026-11-27T23:00"); })
          == u("War 18:00–22:00"));
    CHECK(lineAfter(7, [](PlannedPatrol& x) { x.patrol.span = span("2026-11-26T18:00", "2026-11-26T22:00"); })
          == u("War Fr 27.11., 18:00–22:00"));
    CHECK(lineAfter(8, [&](PlannedPatrol& x) { x.posts[0].crew[0].officer = brandt; }) == u("K war: Jost"));
    CHECK(lineAfter(8, [](PlannedPatrol& x) { x.posts[1].releasedName = u("Kern"); }) == u("P war: Vogt"));
    CHECK(lineAfter(9, [](PlannedPatrol& x) { x.posts[1].post.promised = 1; }) == u("P war: 1 Platz offen"));
    CHECK(lineAfter(8,
                    [&](PlannedPatrol& x) {
                        x.posts[0].post.strength = 2;
                        x.posts[0].crew.push_back({CrewId(9000), x.posts[0].post.id, brandt, 1});
                    })
          == u("Neu: K Brandt"));
    CHECK(lineAfter(8, [](PlannedPatrol& x) { x.patrol.title = ShortText(u("Markt")); }) == u("Hieß Wochenmarkt"));
    CHECK(lineAfter(8, [](PlannedPatrol& x) { x.patrol.callSign = u("S 99"); }) == u("Rufname war S 20"));
    CHECK(lineAfter(8, [](PlannedPatrol& x) { x.patrol.mode = PatrolMode::Car; }) == u("Art war zu Fuß"));
    CHECK(lineAfter(8, [](PlannedPatrol& x) { x.posts[0].post.function = u("Führung"); }) == u("Neu: Funktion K"));
    CHECK(lineAfter(8, [](PlannedPatrol& x) { x.patrol.meetingPoint = u("Wache"); }) == u("Treffpunkt neu"));
    CHECK(lineAfter(0, [](PlannedPatrol& x) { x.visits.pop_back(); }) == u("Anlaufpunkte geändert"));
    CHECK(lineAfter(8,
                    [](PlannedPatrol& x) {
                        x.patrol.span = span("2026-11-28T14:00", "2026-11-28T16:00");
                        x.patrol.callSign = u("S 99");
                    })
          == u("Beginn war 13:00 · Rufname war S 20"));
    CHECK(lineAfter(8, [](PlannedPatrol& x) { x.patrol.state = PatrolState::Cancelled; }) == u("abgesagt"));
    CHECK(lineAfter(8, [](PlannedPatrol& x) { x.patrol.id = PatrolId(7777); }) == u("neu | entfällt"));
    CHECK(lineAfter(8, [](PlannedPatrol& x) { x.patrol.span = span("2026-12-01T13:00", "2026-12-01T16:00"); })
          == u("verlegt auf Di 01.12., 13:00–16:00"));
    // The night belongs to the service day before: the column under which the patrol stands.
    CHECK(lineAfter(8, [](PlannedPatrol& x) { x.patrol.span = span("2026-11-29T01:00", "2026-11-29T04:00"); })
          == u("War 13:00–16:00"));
    CHECK(lineAfter(8, [](PlannedPatrol& x) { x.patrol.span = span("2026-12-02T01:00", "2026-12-02T04:00"); })
          == u("verlegt auf Di 01.12., Mi 01:00–04:00"));
}

TEST_CASE("a change is the same one in both languages", "[reports][changes]") {
    PaperPlan p = PaperPlan::sample();
    WeekSheet sheet = weekSheet(2026, 48, "K-3");
    sheet.previous = issuedWeek(p.plan, sheet.week); // English
    const German german;
    const auto d = weekPlan(p.plan, {sheet}, options());
    CHECK(d.sheets[0].changeNote.isEmpty());
}

TEST_CASE("issued paper is told apart by what it says, not by how people are spelled", "[reports][changes]") {
    PaperPlan p = PaperPlan::sample();
    p.plan.patrols[8].posts[0].post.function = u("Führung");
    const Week week = *Week::of(2026, 48);
    const IssuedWeek issued = issuedWeekFromJson(toJson(issuedWeek(p.plan, week)));
    const auto same = [&](auto change) {
        PaperPlan copy = p;
        change(copy);
        return issuedWeek(copy.plan, week) == issued;
    };
    SECTION("another language, a new name, a namesake change nothing") {
        const German german;
        const OfficerId who = p.plan.patrols[0].posts[0].crew[0].officer;
        CHECK(same([](PaperPlan&) {}));
        CHECK(same([&](PaperPlan& x) { x.plan.officers.find(who)->familyName = ShortText(u("Anders")); }));
        CHECK(same([&](PaperPlan& x) { (void)x.officer(x.kod, "Brandt", "Zoe"); }));
    }
    SECTION("mode and function do, and the line says what it was") {
        const German german;
        CHECK_FALSE(same([](PaperPlan& x) { x.plan.patrols[8].patrol.mode = PatrolMode::Car; }));
        CHECK_FALSE(same([](PaperPlan& x) { x.plan.patrols[8].posts[0].post.function.clear(); }));
        PaperPlan later = p;
        later.plan.patrols[8].posts[0].post.function.clear();
        const SheetNames names(later.plan);
        const auto was = std::find_if(issued.patrols.begin(), issued.patrols.end(),
                                      [&](const IssuedPatrol& x) { return x.id == p.plan.patrols[8].patrol.id; });
        REQUIRE(was != issued.patrols.end());
        CHECK(changeLine(*was, issuedPatrol(later.plan.patrols[8], later.plan, names), names)
              == u("Funktion K war: Führung"));
    }
}

TEST_CASE("a cancelled patrol stays on the sheet, struck", "[reports]") {
    PaperPlan p = PaperPlan::sample();
    p.plan.patrols[3].patrol.state = PatrolState::Cancelled;
    const auto d = week48(p);
    CHECK(gridOf(d).days[1].blocks[1].cancelled);
    CHECK_FALSE(gridOf(d).days[1].blocks[1].changed); // nothing was issued before
}

TEST_CASE("frozen content that is not ours is refused", "[reports][changes]") {
    for (const char* json : {"", "[]", "{}", "{\"patrols\":[{\"id\":\"x\"}]}",
                             "{\"patrols\":[{\"id\":\"5\",\"start\":\"9\",\"end\":\"9\"}]}"}) {
        INFO(json);
        CHECK_THROWS_AS(issuedWeekFromJson(json), Error);
    }
    const IssuedWeek week = issuedWeek(PaperPlan::sample().plan, *Week::of(2026, 48));
    CHECK(week.patrols.size() == 11);
    CHECK(issuedWeekFromJson(toJson(week)) == week);
}
