// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times as planners type them, as tables and against the calendar itself.
#include "tests/support/catch.h"
#include "ui/support/dateinput.h"

#include "core/base/formats.h"
#include "core/base/week.h"

#include <random>

using namespace streife;

namespace {

const QDate kToday(2026, 11, 24); // a Tuesday

struct Row {
    const char* typed;
    const char* meant; ///< ISO, empty = refused
};

void check(const Row& row, QDate today = kToday) {
    INFO('"' << row.typed << "\" on " << today.toString(Qt::ISODate).toStdString());
    const auto day = parseDay(QString::fromUtf8(row.typed), today);
    CHECK((day ? day->toString(Qt::ISODate) : QString()) == QLatin1String(row.meant));
}

} // namespace

TEST_CASE("days: every way of writing them", "[input]") {
    for (const Row& row : {
             Row{"1.3.", "2027-03-01"},
             Row{"1.3", "2027-03-01"},
             Row{"01.03.", "2027-03-01"},
             Row{"1.3.26", "2026-03-01"},
             Row{"1.3.2026", "2026-03-01"},
             Row{"1.3. 2026", "2026-03-01"},
             Row{"010326", "2026-03-01"},
             Row{"01032026", "2026-03-01"},
             Row{"0103", "2027-03-01"},
             Row{"2026-3-1", "2026-03-01"},
             Row{"2026-03-01", "2026-03-01"},
             Row{"  27.11.2026  ", "2026-11-27"},
             Row{"Fr 27.11.2026", "2026-11-27"},
             Row{"Fr. 27.11.2026", "2026-11-27"},
             Row{"fri 27.11.", "2026-11-27"},
             Row{"Fr 30.11.2026", "2026-11-30"}, // the day was changed, the weekday left as it stood
             Row{"29.2.2028", "2028-02-29"},
             Row{"heute", "2026-11-24"},
             Row{"HEUTE", "2026-11-24"},
             Row{"today", "2026-11-24"},
             Row{"gestern", "2026-11-23"},
             Row{"yesterday", "2026-11-23"},
             Row{"morgen", "2026-11-25"},
             Row{"tomorrow", "2026-11-25"},
             Row{"übermorgen", "2026-11-26"},
             Row{"uebermorgen", "2026-11-26"},
             Row{"+0", "2026-11-24"},
             Row{"+7", "2026-12-01"},
             Row{"+38", "2027-01-01"},
             Row{"-24", "2026-10-31"},
             Row{"+999", "2029-08-19"},
             Row{"KW 48", "2026-11-23"},
             Row{"kw48", "2026-11-23"},
             Row{"KW 48 Fr", "2026-11-27"},
             Row{"KW 48 freitag", "2026-11-27"},
             Row{"KW 48 sunday", "2026-11-29"},
             Row{"KW 12/2026 Mi", "2026-03-18"},
             Row{"KW 12 2027", "2027-03-22"},
             Row{"KW 53/2026", "2026-12-28"},
         })
        check(row);
}

TEST_CASE("days: what the calendar does not have, or nobody can mean, is refused", "[input]") {
    for (const char* typed : {"",
                              " ",
                              "0.1.2026",
                              "32.1.2026",
                              "31.4.2026",
                              "29.2.2026",
                              "29.2.",
                              "30.2.",
                              "1.13.2026",
                              "1.0.2026",
                              "00000000",
                              "310226",
                              "2026-13-01",
                              "2026-00-10",
                              "27/11/2026",
                              "27-11-2026",
                              "27.11.20266",
                              "27.11.2",
                              "27",
                              "27.",
                              "+",
                              "-",
                              "+-7",
                              "+1000",
                              "7",
                              "++7",
                              "KW",
                              "KW 0",
                              "KW 54",
                              "KW 53/2025",
                              "KW 53/2027",
                              "KW 12 Xx",
                              "KW 12 12",
                              "KW -1",
                              "48",
                              "freitag",
                              "nächste Woche",
                              "heute morgen",
                              "27.11.2026 18:00",
                              "1e3",
                              "٢٧.١١.٢٠٢٦",
                              "<b>27.11.2026</b>"})
        check({typed, ""});
}

TEST_CASE("a day or week without a year is the nearest one", "[input]") {
    struct Near {
        QDate today;
        Row row;
    };
    for (const Near& n : {Near{{2026, 12, 30}, {"2.1.", "2027-01-02"}}, Near{{2027, 1, 2}, {"30.12.", "2026-12-30"}},
                          Near{{2026, 6, 30}, {"1.1.", "2026-01-01"}}, Near{{2026, 7, 5}, {"1.1.", "2027-01-01"}},
                          Near{{2027, 11, 1}, {"29.2.", "2028-02-29"}}, Near{{2026, 12, 28}, {"KW 1", "2027-01-04"}},
                          Near{{2026, 12, 28}, {"KW 2 Mi", "2027-01-13"}}, Near{{2027, 1, 5}, {"KW 52", "2026-12-21"}},
                          Near{{2027, 1, 5}, {"KW 53", "2026-12-28"}}, Near{{2026, 11, 24}, {"KW 50", "2026-12-07"}},
                          Near{{2026, 11, 24}, {"KW 40", "2026-09-28"}}})
        check(n.row, n.today);
}

TEST_CASE("whatever a day field shows is read back as the same day", "[input]") {
    std::mt19937 random(5);
    for (int i = 0; i < 400; ++i) {
        const QDate day = QDate(2020, 1, 1).addDays(int(random() % 7000));
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(parseDay(formatDate(day), kToday) == day);
        CHECK(parseDay(formatWeekday(day) + QLatin1Char(' ') + formatDate(day), kToday) == day);
        CHECK(parseDay(day.toString(QStringLiteral("ddMMyyyy")), kToday) == day);
        CHECK(parseDay(day.toString(QStringLiteral("ddMMyy")), kToday) == day);
        CHECK(parseDay(day.toString(QStringLiteral("d.M.yy")), kToday) == day);
        CHECK(parseDay(day.toString(Qt::ISODate), kToday) == day);
        const Week week = Week::of(day);
        const char* weekdays[] = {"Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"};
        const QString typed =
            week.label() + QLatin1Char(' ') + QLatin1String(weekdays[size_t(day.dayOfWeek() - 1)]); // "KW 48/2026 Fr"
        CHECK(parseDay(typed, kToday) == day);
    }
}

TEST_CASE("a day without its year is never more than half a year away", "[input]") {
    for (int i = 0; i < 365; ++i) {
        const QDate day = QDate(2026, 1, 1).addDays(i);
        const auto read = parseDay(day.toString(QStringLiteral("d.M.")), kToday);
        REQUIRE(read);
        CHECK(read->day() == day.day());
        CHECK(read->month() == day.month());
        CHECK(std::abs(kToday.daysTo(*read)) <= 183);
    }
}

TEST_CASE("times: every way of writing them", "[input]") {
    const auto clock = [](const char* typed) {
        const auto time = parseClock(QString::fromUtf8(typed));
        return time ? time->toString(QStringLiteral("HH:mm")) : QString();
    };
    for (const Row& row : {Row{"0", "00:00"}, Row{"00:00", "00:00"}, Row{"7", "07:00"}, Row{"07", "07:00"},
                           Row{"705", "07:05"}, Row{"0705", "07:05"}, Row{"7:05", "07:05"}, Row{"7.05", "07:05"},
                           Row{"7 Uhr", "07:00"}, Row{"07:05 Uhr", "07:05"}, Row{" 18:30 ", "18:30"},
                           Row{"24", "00:00"}, Row{"24:00", "00:00"}, Row{"2400", "00:00"}, Row{"23:59", "23:59"}}) {
        INFO(row.typed);
        CHECK(clock(row.typed) == QLatin1String(row.meant));
    }
    for (const char* typed : {"", "uhr", "24:01", "25", "2500", "18:60", "18:5", "18:", ":30", "1 8", "18:30:00", "-3",
                              "18-20", "halb acht", "１８:00"}) {
        INFO(typed);
        CHECK(clock(typed).isEmpty());
    }
    for (int minute = 0; minute < 24 * 60; ++minute) { // whatever a field shows is read back
        const QTime time = QTime(0, 0).addSecs(minute * 60);
        CHECK(parseClock(formatTime(time)) == time);
        CHECK(parseClock(time.toString(QStringLiteral("HHmm"))) == time);
    }
}
