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
    CHECK(day("KW 12") == QDate(2027, 3, 22)); // the nearest one
    CHECK(day("kw12 mi") == QDate(2027, 3, 24));
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

TEST_CASE("every day of ten years is read back in each way in which it can be written", "[input]") {
    const QStringList forms{QStringLiteral("dd.MM.yyyy"), QStringLiteral("d.M.yyyy"), QStringLiteral("dd.MM.yy"),
                            QStringLiteral("ddMMyyyy"),   QStringLiteral("ddMMyy"),   QStringLiteral("yyyy-MM-dd")};
    const QDate today(2026, 11, 24);
    int wrong = 0;
    for (QDate date(2020, 1, 1); date < QDate(2030, 1, 1); date = date.addDays(1))
        for (const QString& form : forms)
            if (parseDay(date.toString(form), today) != date)
                ++wrong;
    CHECK(wrong == 0);
}

TEST_CASE("a day without a year is never more than half a year away", "[input]") {
    for (const QDate today : {QDate(2026, 11, 24), QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2024, 2, 29)})
        for (QDate date = today.addDays(-182); date <= today.addDays(182); date = date.addDays(1)) {
            if (date.month() == 2 && date.day() == 29)
                continue; // the nearest one that exists may be years away
            INFO(today.toString(Qt::ISODate).toStdString() << " " << date.toString(Qt::ISODate).toStdString());
            CHECK(parseDay(date.toString(QStringLiteral("d.M.")), today) == date);
        }
}

TEST_CASE("29 February without a year means one that exists", "[input]") {
    CHECK(parseDay(QStringLiteral("29.2."), QDate(2024, 3, 10)) == QDate(2024, 2, 29));
    CHECK(parseDay(QStringLiteral("29.2."), QDate(2025, 1, 10)) == QDate(2024, 2, 29));
    CHECK_FALSE(parseDay(QStringLiteral("29.2."), QDate(2026, 6, 1))); // neither last year nor next
}

TEST_CASE("every week of ten years is read back, with each weekday", "[input]") {
    const QStringList names{QStringLiteral("Mo"), QStringLiteral("Di"), QStringLiteral("Mi"), QStringLiteral("Do"),
                            QStringLiteral("Fr"), QStringLiteral("Sa"), QStringLiteral("So")};
    int wrong = 0;
    for (QDate day(2021, 1, 4); day < QDate(2031, 1, 1); day = day.addDays(1)) {
        int year = 0;
        const int week = day.weekNumber(&year); // Qt's own count of ISO weeks
        const QString typed = QStringLiteral("KW %1/%2 %3").arg(week).arg(year).arg(names[day.dayOfWeek() - 1]);
        if (parseDay(typed, QDate(2026, 11, 24)) != day)
            ++wrong;
    }
    CHECK(wrong == 0);
}

TEST_CASE("days in the words that people use", "[input]") {
    struct Case {
        const char* typed;
        QDate wanted;
    };
    for (const Case& c :
         {Case{"gestern", QDate(2026, 11, 23)}, Case{"HEUTE", QDate(2026, 11, 24)},
          Case{"tomorrow", QDate(2026, 11, 25)}, Case{"uebermorgen", QDate(2026, 11, 26)},
          Case{"+0", QDate(2026, 11, 24)}, Case{"-365", QDate(2025, 11, 24)}, Case{"+38", QDate(2027, 1, 1)},
          Case{"kw 1", QDate(2027, 1, 4)}, Case{"KW 53", QDate(2026, 12, 28)}, Case{"kw 48 so", QDate(2026, 11, 29)},
          Case{"Fr. 27.11.2026", QDate(2026, 11, 27)}, Case{"fri 27.11.", QDate(2026, 11, 27)},
          Case{"27.11. 2026", QDate(2026, 11, 27)}, Case{"27.11", QDate(2026, 11, 27)}}) {
        INFO(c.typed);
        CHECK(day(c.typed) == c.wanted);
    }
    for (const char* typed :
         {"+", "+1000", "--1", "heute morgen", "KW", "KW 0", "KW 1/26", "KW 12 Xx", "2026", "11.2026", "0.1.2026",
          "1.0.2026", "2026-13-01", "2026-2-30", "310226", "27.11.20267", "27. Nov"}) {
        INFO(typed);
        CHECK_FALSE(parseDay(QString::fromLatin1(typed), QDate(2026, 11, 24)));
    }
}

TEST_CASE("every minute of a day is read back in each way in which it can be written", "[input]") {
    int wrong = 0;
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const QTime time = QTime(0, 0).addSecs(minute * 60);
        for (const char* form : {"HH:mm", "H:mm", "HH.mm", "HHmm", "Hmm"})
            if (parseClock(time.toString(QString::fromLatin1(form))) != time)
                ++wrong;
        if (parseClock(time.toString(QStringLiteral("HH:mm")) + QStringLiteral(" Uhr")) != time)
            ++wrong;
    }
    CHECK(wrong == 0);
    for (const char* typed : {"24:30", "2400 1", "6-14", "6:5", "06:00:00", "12h", "::", "0x10", "1 8"}) {
        INFO(typed);
        CHECK_FALSE(parseClock(QString::fromLatin1(typed)));
    }
    CHECK(clock("2400") == QTime(0, 0));
    CHECK(clock("24") == QTime(0, 0));
    CHECK(clock("0") == QTime(0, 0));
}
