// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/imports/sourcefiles.h"
#include "tests/support/catch.h"

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

struct Calendar {
    SourceFiles files;
    std::vector<int> lines;
    ImportNotices notices;

    /// start, end, summary of every event of a calendar with this body
    std::vector<QString> events(const QByteArray& body) {
        const QString path = files.write(u"k.ics"_s, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + body + "END:VCALENDAR\r\n");
        RecordSource source(path);
        std::vector<QString> out;
        lines.clear();
        SourceRecord record;
        REQUIRE(source.next(record));
        REQUIRE(record.cells.size() >= 4);
        CHECK(record.cells[1] == u"start");
        CHECK(record.cells[2] == u"end");
        CHECK(record.cells[3] == u"summary");
        while (source.next(record)) {
            out.push_back(record.cells[1] + u'/' + record.cells[2] + u'/' + record.cells[3]);
            lines.push_back(record.line);
        }
        CHECK_FALSE(source.problem());
        notices = source.notices();
        return out;
    }
    QString refusal(const QByteArray& content) { return refusalOf(files.write(u"k.ics"_s, content)); }
};

QByteArray event(const QByteArray& lines) {
    return "BEGIN:VEVENT\r\nUID:1\r\n" + lines + "END:VEVENT\r\n";
}

} // namespace

TEST_CASE("ics: floating, German, foreign and UTC times", "[imports]") {
    Calendar c;
    CHECK(c.events(event("DTSTART:20261127T180000\r\nDTEND:20261127T220000\r\nSUMMARY:F\\, früh\r\n"))
          == std::vector{u"2026-11-27T18:00:00/2026-11-27T22:00:00/F, früh"_s});
    CHECK(c.events(event("DTSTART;TZID=Europe/Berlin:20261127T180000\r\nDURATION:PT4H\r\n"))
          == std::vector{u"2026-11-27T18:00:00/2026-11-27T22:00:00/"_s});
    // Outlook's name of the zone, and the prefix that libical and Mozilla write
    for (const QByteArray zone : {"W. Europe Standard Time", "/freeassociation.sourceforge.net/Europe/Berlin",
                                  "/mozilla.org/20050126_1/Europe/Berlin"})
        CHECK(c.events(event("DTSTART;TZID=\"" + zone + "\":20261127T180000\r\nDURATION:PT1H\r\n"))
              == std::vector{u"2026-11-27T18:00:00/2026-11-27T19:00:00/"_s});
    CHECK(c.events(event("DTSTART:20261127T170000Z\r\nDTEND:20261127T180000Z\r\n"))
          == std::vector{u"2026-11-27T17:00:00Z/2026-11-27T18:00:00Z/"_s});
    CHECK(c.events(event("DTSTART;TZID=America/New_York:20261127T180000\r\nDURATION:PT1H\r\n"))
          == std::vector{u"2026-11-27T23:00:00Z/2026-11-28T00:00:00Z/"_s});
    // Whole days: the end is the last day, not the one after.
    CHECK(c.events(event("DTSTART;VALUE=DATE:20261127\r\nDTEND;VALUE=DATE:20261130\r\nSUMMARY:Urlaub\r\n"))
          == std::vector{u"2026-11-27/2026-11-29/Urlaub"_s});
    CHECK(c.events(event("DTSTART;VALUE=DATE:20261127\r\n")) == std::vector{u"2026-11-27/2026-11-27/"_s});
}

TEST_CASE("ics: a zone that only the calendar knows", "[imports]") {
    Calendar c;
    const QByteArray zone = "BEGIN:VTIMEZONE\r\nTZID:Hausregel\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n"
                            "TZOFFSETFROM:+0400\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    // It may stand behind the event that uses it.
    const QByteArray body = event("DTSTART;TZID=Hausregel:20261127T180000\r\nDURATION:PT1H\r\n");
    CHECK(c.events(body + zone) == std::vector{u"2026-11-27T15:00:00Z/2026-11-27T16:00:00Z/"_s});
    const QString refused = c.refusal("BEGIN:VCALENDAR\r\n" + body + "END:VCALENDAR\r\n");
    CHECK(refused.contains(u"Line 2"));
    CHECK(refused.contains(u"\"Hausregel\""));
}

TEST_CASE("ics: recurrences are written out in wall time, exceptions and changed dates respected", "[imports]") {
    Calendar c;
    const QByteArray series =
        "DTSTART;TZID=Europe/Berlin:20261023T220000\r\nDTEND;TZID=Europe/Berlin:20261024T060000\r\n"
        "SUMMARY:N\r\n";
    // The night of the clock change ends at 06:00 like every other.
    CHECK(c.events(event(series + "RRULE:FREQ=DAILY;COUNT=4\r\nEXDATE;TZID=Europe/Berlin:20261025T220000\r\n"))
          == std::vector{u"2026-10-23T22:00:00/2026-10-24T06:00:00/N"_s, u"2026-10-24T22:00:00/2026-10-25T06:00:00/N"_s,
                         u"2026-10-26T22:00:00/2026-10-27T06:00:00/N"_s});
    // UNTIL is in UTC: 25.10. 22:00 in Berlin is 21:00Z and belongs to it.
    CHECK(c.events(event(series + "RRULE:FREQ=DAILY;UNTIL=20261025T210000Z\r\n")).size() == 3);
    CHECK(c.events(event(series + "RRULE:FREQ=DAILY;UNTIL=20261025T205959Z\r\n")).size() == 2);
    CHECK(c.events(event(series + "RDATE;TZID=Europe/Berlin:20261101T220000,20261102T220000\r\n")).size() == 3);

    const QByteArray moved = event("RECURRENCE-ID;TZID=Europe/Berlin:20261024T220000\r\nDTSTART:20261024T230000\r\n"
                                   "DTEND:20261025T070000\r\nSUMMARY:später\r\n");
    const QByteArray gone = event("RECURRENCE-ID:20261023T200000Z\r\nDTSTART:20261023T220000\r\n"
                                  "DTEND:20261024T060000\r\nSTATUS:CANCELLED\r\nSUMMARY:fällt aus\r\n");
    CHECK(c.events(event(series + "RRULE:FREQ=DAILY;COUNT=3\r\n") + moved + gone)
          == std::vector{u"2026-10-25T22:00:00/2026-10-26T06:00:00/N"_s,
                         u"2026-10-24T23:00:00/2026-10-25T07:00:00/später"_s});
    REQUIRE(c.notices.size() == 1);
    CHECK(c.notices[0].text.contains(u"\"fällt aus\" is cancelled"));
}

TEST_CASE("ics: endless and monstrous recurrences are cut at 1,000 and said", "[imports]") {
    Calendar c;
    const QByteArray start = "DTSTART:20261127T180000\r\nDURATION:PT1H\r\nSUMMARY:X\r\n";
    for (const QByteArray rule :
         {"FREQ=WEEKLY", "FREQ=DAILY;COUNT=10000", "FREQ=DAILY;UNTIL=29991231T000000Z", "FREQ=MONTHLY;BYMONTHDAY=31"}) {
        INFO(rule);
        CHECK(c.events(event(start + "RRULE:" + rule + "\r\n")).size() == 1000);
        REQUIRE(c.notices.size() == 1);
        CHECK(c.notices[0].line == 3);
        CHECK(c.notices[0].text.contains(u"1,000"));
    }
    const QByteArray never = event(start + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3\r\n");
    CHECK(c.refusal("BEGIN:VCALENDAR\r\n" + never + "END:VCALENDAR\r\n").contains(u"RRULE"));
}

TEST_CASE("ics: what recurs by the hour or for ever in number is refused at once, with its line", "[imports]") {
    Calendar c;
    const std::vector<std::pair<QByteArray, QString>> rules = {
        {"FREQ=SECONDLY", u"SECONDLY"_s},
        {"FREQ=SECONDLY;COUNT=3", u"SECONDLY"_s},
        {"FREQ=MINUTELY;INTERVAL=30", u"MINUTELY"_s},
        {"FREQ=HOURLY;UNTIL=20261128T000000Z", u"HOURLY"_s},
        {"FREQ=DAILY;COUNT=10001", u"COUNT=10001"_s},
        {"FREQ=DAILY;COUNT=2147483647", u"COUNT=2147483647"_s},
        {"FREQ=WEEKLY;COUNT=99999999999999999999", u"RRULE"_s},
        {"FREQ=WEEKLY;COUNT=-5", u""_s},
    };
    for (const auto& [rule, names] : rules) {
        const QString said = c.refusal("BEGIN:VCALENDAR\r\n"
                                       + event("DTSTART:20261127T180000\r\nDURATION:PT1H\r\nRRULE:" + rule + "\r\n")
                                       + "END:VCALENDAR\r\n");
        INFO(rule << " -> " << said);
        CHECK(said.contains(u"Line 2: "));
        CHECK(said.contains(names));
        CHECK_FALSE(said.contains(u"memory"));
        CHECK_FALSE(said.contains(u"120"));
    }
}

TEST_CASE("ics: every event knows its line", "[imports]") {
    Calendar c;
    c.events(event("DTSTART:20261127T180000\r\nDURATION:PT1H\r\nSUMMARY:lang\r\n gefaltet\r\n")
             + event("DTSTART:20261128T180000\r\nDURATION:PT1H\r\n"));
    CHECK(c.lines == std::vector<int>{3, 10});
}

TEST_CASE("ics: what is no calendar or can't be understood is refused with its line", "[imports]") {
    Calendar c;
    const auto calendar = [](const QByteArray& body) { return "BEGIN:VCALENDAR\r\n" + body + "END:VCALENDAR\r\n"; };
    CHECK(c.refusal("a;b\n1;2\n").contains(u"BEGIN:VCALENDAR is missing"));
    CHECK(c.refusal("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261127T180000\r\n")
              .contains(u"Line 2: This calendar entry has no end"));
    CHECK(c.refusal(calendar(event("SUMMARY:ohne Zeit\r\n")))
              .contains(u"Line 2: The time of this calendar entry (DTSTART)"));
    CHECK(c.refusal(calendar(event("DTSTART:20261399T250000\r\n"))).contains(u"DTSTART"));
    CHECK(c.refusal(calendar(event("DTSTART:20261127T180000\r\nRRULE:FREQ=NEVER\r\n"))).contains(u"RRULE"));
    CHECK(c.refusal(calendar(event("DTSTART:20261127T180000\r\nEXDATE:unsinn\r\n"))).contains(u"EXDATE"));
    CHECK(c.refusal("BEGIN:VCALENDAR\r\n" + QByteArray(3 << 20, 'x')).contains(u"longer than 1 MB"));
}
