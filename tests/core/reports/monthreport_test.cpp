// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "tests/core/reports/randomplan.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <map>

using namespace streife;
using namespace streife::test;

namespace {

const SheetState kState{at("2026-11-24T09:40"), {}, {}};

MonthGrid gridOf(const PaperPlan& p, int year, int month) {
    return std::get<MonthGrid>(monthPlan(p.plan, year, month, kState, options()).sheets.at(0).sections.at(0));
}

} // namespace

TEST_CASE("each patrol of a random plan stands once in its month, under its service day", "[reports][month]") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        Dice dice(seed);
        // around ends of months, of the year, and both changes of the clock
        const QDate monday = dice.of(
            std::vector<QDate>{QDate(2026, 11, 23), QDate(2026, 12, 28), QDate(2027, 3, 22), QDate(2026, 10, 19)});
        const PaperPlan p = randomPlan(dice, monday, 2, 60);
        std::map<QString, QDate> expected;
        for (const PlannedPatrol& x : p.plan.patrols) {
            const QDateTime start =
                QDateTime::fromMSecsSinceEpoch(x.patrol.span.start().ms, QTimeZone("Europe/Berlin"));
            expected[x.patrol.callSign] = start.time() < QTime(6, 0) ? start.date().addDays(-1) : start.date();
        }
        std::map<QString, QDate> got;
        size_t entries = 0;
        for (QDate first = QDate(monday.year(), monday.month(), 1); first < monday.addDays(30);
             first = first.addMonths(1)) {
            const MonthGrid grid = gridOf(p, first.year(), first.month());
            CHECK(int(grid.days.size()) == first.daysInMonth());
            for (const MonthDay& day : grid.days) {
                for (const MonthEntry& e : day.entries) {
                    ++entries;
                    got[e.callSign] = day.date;
                }
                CHECK(std::is_sorted(day.entries.begin(), day.entries.end(),
                                     [](const auto& a, const auto& b) { return a.span.start() < b.span.start(); }));
            }
        }
        INFO("seed " << seed);
        CHECK(entries == p.plan.patrols.size());
        CHECK(got == expected);
    }
}

TEST_CASE("an entry of the month counts open places and names each authority once", "[reports][month]") {
    PaperPlan p;
    const OfficerId jost = p.officer(p.kod, "Jost");
    PlannedPatrol& patrol = p.patrol("KOD-1", span("2026-11-23T18:00", "2026-11-23T22:00"), "Bahnhof");
    p.post(patrol, {p.kod, {jost}, 2});
    p.post(patrol, {p.pi, {}, 3, 1});
    p.post(patrol, {p.kod, {}, 1, 1});
    const MonthEntry e = gridOf(p, 2026, 11).days[22].entries.at(0);
    CHECK(e.open == 1 + 2);
    REQUIRE(e.marks.size() == 2);
    CHECK(e.marks[0].letter == u("K"));
    CHECK(e.marks[1].letter == u("P"));
    patrol.patrol.state = PatrolState::Cancelled;
    const MonthEntry cancelled = gridOf(p, 2026, 11).days[22].entries.at(0);
    CHECK(cancelled.cancelled);
    CHECK(cancelled.open == 0); // nobody is looked for any more
}

TEST_CASE("every month of ten years fits its weeks on one page while few patrols are in it", "[reports][month]") {
    const German german;
    PaperPlan p(QDate(2024, 1, 1), QDate(2035, 1, 1));
    for (QDate day(2024, 1, 2); day.year() < 2034; day = day.addDays(9))
        p.post(p.patrol("KOD-1", TimeSpan(fromLocal(day, QTime(18, 0)), fromLocal(day, QTime(22, 0))), "Bahnhof"),
               {p.pi, {}, 1, 0});
    for (const Paper paper : {Paper::A4, Paper::A3}) {
        for (QDate first(2024, 1, 1); first.year() < 2034; first = first.addMonths(1)) {
            const auto pages = layoutPages(monthPlan(p.plan, first.year(), first.month(), kState, options(paper)));
            INFO(first.toString(Qt::ISODate) << " " << int(paper));
            REQUIRE(pages.size() == 1);
            QStringList dates;
            for (const TextMark& t : pages[0].texts) {
                if (QRegularExpression(u("^\\d\\d\\.\\d\\d\\.$")).match(t.text).hasMatch())
                    dates << t.text;
            }
            CHECK(dates.size() == first.daysInMonth());
        }
    }
}

TEST_CASE("holidays, the clock and week numbers of a month", "[reports][month]") {
    const German german;
    PaperPlan p(QDate(2026, 10, 1), QDate(2026, 11, 1));
    p.plan.holidays = holidays(u("NW"), u("Hamm"), QDate(2026, 10, 1), QDate(2026, 11, 2));
    const MonthGrid october = gridOf(p, 2026, 10);
    CHECK(october.days[2].note == u("Tag der Deutschen Einheit"));
    CHECK(october.days[23].note == u("Nacht eine Stunde länger")); // service day of Saturday the 24th
    CHECK(october.days[24].note.isEmpty());
    CHECK(gridOf(p, 2027, 3).days[26].note == u("Nacht eine Stunde kürzer"));
    QStringList weeks;
    for (const PageLayout& page : layoutPages(monthPlan(p.plan, 2027, 1, kState, options()))) {
        for (const TextMark& t : page.texts) {
            if (t.text.startsWith(u("KW ")))
                weeks << t.text;
        }
    }
    CHECK(weeks == QStringList{u("KW 53"), u("KW 1"), u("KW 2"), u("KW 3"), u("KW 4")});
}

TEST_CASE("the signs of an entry stand in its cell, beside the title or below it, never on it", "[reports][month]") {
    const German german;
    PaperPlan p;
    int n = 0;
    for (const char* title : {"Bahnhof", "Nacht Innenstadt", "Zeppelinallee und Wochenmarkt Nordstadt X"}) {
        ++n;
        PlannedPatrol& patrol =
            p.patrol(qPrintable(u("KOD-%1").arg(n)),
                     TimeSpan(at("2026-11-25T18:30").plusMinutes(n), at("2026-11-25T23:30")), title);
        p.post(patrol, {p.kod, {}, 1, 1});
        p.post(patrol, {p.pi, {}, 2, 0});
    }
    for (const Paper paper : {Paper::A4, Paper::A3}) {
        const auto pages = layoutPages(monthPlan(p.plan, 2026, 11, kState, options(paper)));
        REQUIRE(pages.size() == 1);
        double left = 0;
        double right = 0;
        for (const TextMark& t : pages[0].texts) {
            if (t.text == u("Mi"))
                left = t.at.x();
            if (t.text == u("Do"))
                right = t.at.x();
        }
        int open = 0;
        for (const TextMark& t : pages[0].texts) {
            if (t.text == u("2 offen")) {
                ++open;
                CHECK(t.at.x() > left);
                CHECK(t.at.x() + t.width < right);
            }
        }
        CHECK(open == 3);
    }
}
