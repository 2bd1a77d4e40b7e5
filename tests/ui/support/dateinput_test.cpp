// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/dateinput.h"

using namespace streife;

namespace {

QDate day(const char* text) {
    return parseDay(QString::fromUtf8(text), QDate(2026, 11, 24)).value_or(QDate()); // a Tuesday
}

QTime clock(const char* text) {
    return parseClock(QString::fromUtf8(text)).value_or(QTime());
}

} // namespace

TEST_CASE("days as people type them", "[input]") {
    CHECK(day("27.11.2026") == QDate(2026, 11, 27));
    CHECK(day("Fr 27.11.2026") == QDate(2026, 11, 27)); // as the field itself shows it
    CHECK(day("01.03.25") == QDate(2025, 3, 1));
    CHECK(day("01032025") == QDate(2025, 3, 1));
    CHECK(day("010325") == QDate(2025, 3, 1));
    CHECK(day("2026-02-28") == QDate(2026, 2, 28));
    CHECK(day("heute") == QDate(2026, 11, 24));
    CHECK(day(" Morgen ") == QDate(2026, 11, 25));
    CHECK(day("übermorgen") == QDate(2026, 11, 26));
    CHECK(day("+7") == QDate(2026, 12, 1));
    CHECK(day("-1") == QDate(2026, 11, 23));
    CHECK(day("KW 12") == QDate(2026, 3, 16));
    CHECK(day("kw12 mi") == QDate(2026, 3, 18));
    CHECK(day("KW 53/2026") == QDate(2026, 12, 28));
}

TEST_CASE("a day without a year is the nearest one", "[input]") {
    CHECK(day("1.3.") == QDate(2027, 3, 1));
    CHECK(day("1.9.") == QDate(2026, 9, 1));
    CHECK(day("1.1.") == QDate(2027, 1, 1));
    CHECK(day("0103") == QDate(2027, 3, 1));
}

TEST_CASE("what is no day is refused", "[input]") {
    for (const char* text : {"", "31.2.2026", "29.02.2027", "KW 54", "KW 53/2025", "KW 12 xy", "32.1.", "bald",
                             "27/11/2026", "1.13.2026"}) {
        INFO(text);
        CHECK_FALSE(parseDay(QString::fromUtf8(text), QDate(2026, 11, 24)));
    }
}

TEST_CASE("times as people type them", "[input]") {
    CHECK(clock("18") == QTime(18, 0));
    CHECK(clock("8 Uhr") == QTime(8, 0));
    CHECK(clock("1830") == QTime(18, 30));
    CHECK(clock("830") == QTime(8, 30));
    CHECK(clock("18:30") == QTime(18, 30));
    CHECK(clock("18.05 Uhr") == QTime(18, 5));
    CHECK(clock("24:00") == QTime(0, 0));
    for (const char* text : {"", "25", "18:60", "24:01", "achtzehn", "18:3", "-1"}) {
        INFO(text);
        CHECK_FALSE(parseClock(QString::fromUtf8(text)));
    }
}
