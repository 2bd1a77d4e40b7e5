// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reports/reporttools.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

using namespace streife;
using namespace streife::test;

TEST_CASE("ics: one zone under one name, times as on the wall, stable uids", "[reports][ics]") {
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
