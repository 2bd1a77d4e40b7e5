// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/rosterreport.h"
#include "tests/core/reports/reporttools.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <libical/ical.h>

#include <memory>
#include <random>

using namespace streife;
using namespace streife::test;

TEST_CASE("checklist 27: ics: one zone under one name, times as on the wall, stable uids", "[reports][ics]") {
    PaperPlan p = hostile();
    p.plan.patrols[5].patrol.state = PatrolState::Cancelled;
    const auto document = week(p);
    const QStringList lines = icsLines(document);
    CHECK(lines.contains(u("TZID:Europe/Berlin")));
    CHECK(lines.contains(u("DTSTART;TZID=Europe/Berlin:20261128T190000")));
    CHECK(lines.contains(u("DTEND;TZID=Europe/Berlin:20261129T010000")));
    CHECK(lines.count(u("BEGIN:VEVENT")) == 11);
    CHECK(lines.filter(u("STATUS:CANCELLED")).size() == 1);
    CHECK(lines.contains(u("UID:streife-%1@doppelstreife").arg(p.plan.patrols[0].patrol.id.value())));
    CHECK(lines.filter(QRegularExpression(u("^UID:"))).size() == 11);
    CHECK(render(week(p), ReportFormat::Ics) == render(document, ReportFormat::Ics)); // again = no change
    WeekSheet later = weekSheet(2026, 48);
    later.state.stand = later.state.stand.plusMinutes(3);
    const auto sequence = [](const QStringList& all) { return all.filter(u("SEQUENCE:")).first().mid(9).toInt(); };
    CHECK(sequence(icsLines(weekPlan(p.plan, {later}, options()))) > sequence(lines));
}

TEST_CASE("ics: the zone's rules give the instants that were meant, also in the hour that comes twice",
          "[reports][ics]") {
    PaperPlan p(QDate(2026, 10, 19), QDate(2026, 10, 26));
    const Instant first = at("2026-10-25T02:30"); // summer time
    const Instant second = first.plusMinutes(60); // the same clock again
    (void)p.patrol("KOD-1", TimeSpan(first, first.plusMinutes(240)), "Erste");
    (void)p.patrol("KOD-2", TimeSpan(second, second.plusMinutes(240)), "Zweite");
    const QStringList lines = icsLines(weekPlan(p.plan, {weekSheet(2026, 43)}, options()));
    CHECK(lines.filter(u("DTSTART")).mid(2)
          == QStringList{u("DTSTART;TZID=Europe/Berlin:20261025T023000"), u("DTSTART:20261025T013000Z")});
    // the written zone: last Sunday of March and October, 1:00 UTC, as the time-zone database says
    const QTimeZone berlin("Europe/Berlin");
    for (int year = 2024; year < 2036; ++year) {
        for (const int month : {3, 10}) {
            const QDate last(year, month, 31);
            const QDateTime change(last.addDays(-(last.dayOfWeek() % 7)), QTime(1, 0), Qt::UTC);
            CHECK(berlin.offsetFromUtc(change.addSecs(-1)) == (month == 3 ? 3600 : 7200));
            CHECK(berlin.offsetFromUtc(change) == (month == 3 ? 7200 : 3600));
        }
    }
    CHECK(lines.contains(u("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10")));
}

TEST_CASE("libical reads the calendar back: same instants through the zone in the file, same words", "[reports][ics]") {
    PaperPlan p(QDate(2026, 1, 1), QDate(2027, 1, 1));
    std::vector<WeekSheet> weeks;
    for (int n = 1; n <= 53; ++n) { // Saturday nights through both changes of the clock
        const Instant from = fromLocal(Week::of(2026, n)->monday().addDays(5), QTime(20, 0));
        PlannedPatrol& patrol =
            p.patrol(qPrintable(u("KOD-%1").arg(n)), TimeSpan(from, from.plusMinutes(600)), "Nacht; \"Mitte\", \\ Süd");
        patrol.patrol.meetingPoint = u("Tor,\nlinks");
        weeks.push_back(weekSheet(2026, n));
    }
    const QByteArray bytes = render(weekPlan(p.plan, weeks, options()), ReportFormat::Ics);
    const std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> calendar(icalparser_parse_string(bytes.constData()),
                                                                            icalcomponent_free);
    REQUIRE(calendar);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    CHECK(icalcomponent_count_components(calendar.get(), ICAL_VTIMEZONE_COMPONENT) == 1);
    icaltimezone* zone = icalcomponent_get_timezone(calendar.get(), "Europe/Berlin");
    REQUIRE(zone);
    size_t i = 0;
    for (icalcomponent* e = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); e;
         e = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        REQUIRE(i < p.plan.patrols.size());
        const Patrol& patrol = p.plan.patrols[i++].patrol;
        INFO(patrol.key.str());
        CHECK(icaltime_as_timet_with_zone(icalcomponent_get_dtstart(e), zone) * 1000 == patrol.span.start().ms);
        CHECK(icaltime_as_timet_with_zone(icalcomponent_get_dtend(e), zone) * 1000 == patrol.span.end().ms);
        CHECK(u(icalcomponent_get_summary(e)) == patrol.title.str());
        CHECK(u(icalcomponent_get_location(e)) == patrol.meetingPoint);
    }
    CHECK(i == 53);
}

TEST_CASE("every report's calendar holds its patrols with the same instants and words", "[reports][ics]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    p.plan.patrols[5].patrol.state = PatrolState::Cancelled;
    p.plan.patrols[5].patrol.meetingPoint = u("Tor 2, \"Nord\"; links\\rechts");
    p.task(p.plan.patrols[5], "Beleuchtung, Wege; prüfen");
    const SheetState state{at("2026-11-24T09:40"), {}, {}};
    const OfficerId adam = p.plan.patrols[2].posts[0].crew[0].officer;
    struct Case {
        ReportDocument document;
        std::vector<size_t> patrols;
    };
    const std::vector<Case> cases{
        {week(p), {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}},
        {monthPlan(p.plan, 2026, 11, state, options()), {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}},
        {monthPlan(p.plan, 2026, 12, state, options()), {}},
        {patrolCards(p.plan, {p.plan.patrols[5].patrol.id}, state, options()), {5}},
        {personalSheet(p.plan, adam, 2026, 11, {}, state, options()), {2, 5, 7, 10}},
        {rosterReport(p.plan, p.pi, defaultRosterMapping(), {}, state, options()), {}},
    };
    for (const Case& c : cases) {
        INFO(c.document.title);
        const auto events = calendarEvents(icsLines(c.document));
        REQUIRE(events.size() == qsizetype(c.patrols.size()));
        for (qsizetype i = 0; i < events.size(); ++i) {
            const PlannedPatrol& planned = p.plan.patrols[c.patrols[size_t(i)]];
            const CalendarEvent& e = events[i];
            INFO(planned.patrol.key.str());
            CHECK(TimeSpan(e.start, e.end) == planned.patrol.span);
            CHECK(e.text[u("SUMMARY")] == planned.patrol.callSign + u' ' + planned.patrol.title.str());
            CHECK(e.text[u("LOCATION")] == planned.patrol.meetingPoint);
            CHECK(e.text[u("STATUS")]
                  == (planned.patrol.state == PatrolState::Cancelled ? u("CANCELLED") : u("TENTATIVE")));
            CHECK(e.text[u("UID")] == u("streife-%1@doppelstreife").arg(planned.patrol.id.value()));
            CHECK(e.text[u("DTSTAMP")] == u("20261124T084000Z"));
        }
    }
    const QString told = calendarEvents(icsLines(cases[3].document))[0].text[u("DESCRIPTION")];
    CHECK(told
          == u("K: Adam\nP: Kern\n15–16:30 Am Teich (10 min)\n16–17:30 Rosenhof (10 min)\n"
               "Beleuchtung, Wege; prüfen"));
}

TEST_CASE("random spans survive the calendar to the minute, through both changes of the clock", "[reports][ics]") {
    std::mt19937 random(11);
    PaperPlan p(QDate(2026, 1, 1), QDate(2028, 1, 1));
    std::vector<PatrolId> all;
    for (int i = 0; i < 300; ++i) {
        // every third within two days of a change
        const QDate day = i % 3 ? QDate(2026, 1, 1).addDays(int(random() % 700))
                                : (i % 2 ? QDate(2026, 10, 24) : QDate(2027, 3, 27)).addDays(int(random() % 2));
        const Instant from{QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + qint64(random() % 1440) * 60'000};
        all.push_back(p.patrol(qPrintable(u("KOD-%1").arg(1000 + i)),
                               TimeSpan(from, from.plusMinutes(1 + qint64(random() % 3000))), "Probe")
                          .patrol.id);
    }
    const auto events = calendarEvents(icsLines(patrolCards(p.plan, all, {at("2026-11-24T09:40"), {}, {}}, options())));
    REQUIRE(events.size() == 300);
    for (qsizetype i = 0; i < events.size(); ++i) {
        INFO(i);
        CHECK(TimeSpan(events[i].start, events[i].end) == p.plan.patrols[size_t(i)].patrol.span);
    }
}
