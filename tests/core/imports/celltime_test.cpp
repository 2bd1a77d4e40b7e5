// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/celltime.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QTimeZone>

#include <random>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

constexpr int h(int hours, int minutes = 0) {
    return hours * 3600 + minutes * 60;
}
const QDate kDay(2026, 11, 27);

qint64 utc(int year, int month, int day, int hour, int minute) {
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

TEST_CASE("cells: every way to write a time that files use", "[imports]") {
    struct Case {
        const char16_t* text;
        CellWhen expected;
    };
    const std::vector<Case> cases = {
        {u"2026-11-27T18:00", {kDay, h(18), {}}},
        {u"2026-11-27 18:00", {kDay, h(18), {}}},
        {u"2026-11-27T18:00:30", {kDay, h(18) + 30, {}}},
        {u"2026-11-27T18:00:30.123", {kDay, h(18) + 30, {}}},
        {u"2026-11-27T24:00", {kDay, h(24), {}}},
        {u"2026-11-27T18:00Z", {kDay, h(18), 0}},
        {u"2026-11-27T18:00:00+01:00", {kDay, h(18), 60}},
        {u"2026-11-27T18:00+0530", {kDay, h(18), 330}},
        {u"2026-11-27T18:00-05", {kDay, h(18), -300}},
        {u"2026-11-27", {kDay, {}, {}}},
        {u"27.11.2026 18:00", {kDay, h(18), {}}},
        {u"27.11.2026, 18:00 Uhr", {kDay, h(18), {}}},
        {u"27.11.26 6.30 Uhr", {kDay, h(6, 30), {}}},
        {u"  27.11.2026  ", {kDay, {}, {}}},
        {u"1.2.2027", {QDate(2027, 2, 1), {}, {}}},
        {u"Fr 27.11.2026", {kDay, {}, {}}},
        {u"Fr., 27.11.26", {kDay, {}, {}}},
        {u"Freitag, 27.11.2026 18 Uhr", {kDay, h(18), {}}},
        {u"So 29.11.2026", {QDate(2026, 11, 29), {}, {}}},
        {u"Sonnabend, 28.11.2026", {QDate(2026, 11, 28), {}, {}}},
        {u"FRI 2026-11-27 18:00", {kDay, h(18), {}}},
        {u"Thursday, 26.11.2026", {QDate(2026, 11, 26), {}, {}}},
        {u"18:00", {{}, h(18), {}}},
        {u"6:05", {{}, h(6, 5), {}}},
        {u"18:00:00", {{}, h(18), {}}},
        {u"18.00", {{}, h(18), {}}},
        {u"18 Uhr", {{}, h(18), {}}},
        {u"24:00", {{}, h(24), {}}},
        {u"T24:00", {{}, h(24), {}}},
        {u"29.02.2028", {QDate(2028, 2, 29), {}, {}}},
    };
    for (const Case& c : cases) {
        INFO(QString::fromUtf16(c.text));
        const auto when = parseWhen(QString::fromUtf16(c.text));
        REQUIRE(when);
        CHECK((*when == c.expected));
    }
}

TEST_CASE("cells: what is no time is none", "[imports]") {
    for (const char16_t* text : {u"",
                                 u"  ",
                                 u"18",
                                 u"F",
                                 u"heute",
                                 u"31.02.2026",
                                 u"29.02.2027",
                                 u"32.1.2026",
                                 u"1.13.2026",
                                 u"2026-13-01",
                                 u"2026-1-1",
                                 u"2026-02-30",
                                 u"2026-02-30T08:00",
                                 u"2026-02-30 08:00",
                                 u"2026-13-01T08:00",
                                 u"2026-00-10T08:00",
                                 u"1850-11-27T08:00",
                                 u"2200-01-01T08:00",
                                 u"30.02.2026 08:00",
                                 u"Fr 2026-02-30T08:00",
                                 u"Kommentar 27.11.2026",
                                 u"ab 27.11.2026 18:00",
                                 u"Fx 27.11.2026",
                                 u"Frei 27.11.2026",
                                 u"Montags 27.11.2026",
                                 u"Mo 18:00",
                                 u"Fr",
                                 u"Fr, ",
                                 u"heute 18:00",
                                 u"24:01",
                                 u"25:00",
                                 u"18:60",
                                 u"18:00:60",
                                 u"27.11.",
                                 u"27.11.2026x",
                                 u"27.11.202",
                                 u"27.11.2026 18",
                                 u"2026-11-27T",
                                 u"2026-11-27T18:00+99:00",
                                 u"2026-11-27T18:00 Z x",
                                 u"27.11.1850",
                                 u"27.11.2926",
                                 u"2026-11-2718:00",
                                 u"18:00 Uhr extra",
                                 u"46353",
                                 u"0.75",
                                 u"-1",
                                 u"1e3",
                                 u"nan",
                                 u"Kommentar 27.11.2026 18:00 und mehr"}) {
        INFO(QString::fromUtf16(text));
        CHECK_FALSE(parseWhen(QString::fromUtf16(text)));
    }
}

TEST_CASE("cells: a date exists exactly where the calendar has it, with and without a time behind it", "[imports]") {
    for (int year : {1969, 1970, 2000, 2026, 2028, 2100, 2199, 2200})
        for (int month = 0; month <= 13; ++month)
            for (int day = 0; day <= 32; ++day) {
                const bool exists = QDate::isValid(year, month, day) && year >= 1970 && year <= 2199;
                const QString iso = u"%1-%2-%3"_s.arg(year).arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
                const QString german = u"%1.%2.%3"_s.arg(day).arg(month).arg(year);
                for (const QString& date : {iso, german})
                    for (const QString& rest : {u""_s, u" 08:00"_s, u"T08:00"_s, u", 8 Uhr"_s})
                        for (const NumberCells numbers : {NumberCells::AreText, NumberCells::MayBeSerial}) {
                            const auto when = parseWhen(date + rest, numbers);
                            if (when.has_value() != exists)
                                FAIL(date + rest);
                            if (exists && when->date != QDate(year, month, day))
                                FAIL(date + rest);
                        }
            }
}

TEST_CASE("cells: bare numbers are times in spreadsheets only", "[imports]") {
    const auto serial = [](const char16_t* text) {
        return parseWhen(QString::fromUtf16(text), NumberCells::MayBeSerial);
    };
    CHECK((serial(u"46353") == CellWhen{kDay, {}, {}}));
    CHECK((serial(u"46353.75") == CellWhen{kDay, h(18), {}}));
    CHECK((serial(u"0.75") == CellWhen{{}, h(18), {}}));
    CHECK((serial(u"1") == CellWhen{{}, h(24), {}}));
    CHECK((serial(u"0.33333333333") == CellWhen{{}, h(8), {}}));
    for (const char16_t* text : {u"2", u"1001", u"-0.5", u"1e300", u"nan", u"inf", u"999999"}) {
        INFO(QString::fromUtf16(text));
        CHECK_FALSE(serial(text));
    }
}

TEST_CASE("cells: German civil time, its gap and its double hour", "[imports]") {
    CHECK(resolveWhen(kDay, h(18), {}).at.ms == utc(2026, 11, 27, 17, 0));
    CHECK(resolveWhen(kDay, h(24), {}).at.ms == utc(2026, 11, 27, 23, 0));
    CHECK(resolveWhen(QDate(2026, 7, 1), h(18), {}).at.ms == utc(2026, 7, 1, 16, 0));
    CHECK(resolveWhen(kDay, h(18), 0).at.ms == utc(2026, 11, 27, 18, 0));
    CHECK(resolveWhen(kDay, h(24), 0).at.ms == utc(2026, 11, 28, 0, 0));
    CHECK(resolveWhen(kDay, h(1), 330).at.ms == utc(2026, 11, 26, 19, 30));
    // 25.10.2026 02:30 exists twice: the first one, still summer time
    const ResolvedLocal twice = resolveWhen(QDate(2026, 10, 25), h(2, 30), {});
    CHECK(twice.kind == LocalKind::Overlap);
    CHECK(twice.at.ms == utc(2026, 10, 25, 0, 30));
    CHECK(resolveWhen(QDate(2026, 10, 25), h(2, 30), 60).kind == LocalKind::Plain); // an offset says which one
    CHECK(resolveWhen(QDate(2026, 10, 25), h(2, 30), 60).at.ms == utc(2026, 10, 25, 1, 30));
    CHECK(resolveWhen(QDate(2027, 3, 28), h(2, 30), {}).kind == LocalKind::Gap);
    CHECK(resolveWhen(QDate(2027, 3, 28), h(3), {}).kind == LocalKind::Plain);
}

TEST_CASE("cells: times agree with the time zone database of Qt on ordinary days", "[imports]") {
    const QTimeZone berlin("Europe/Berlin");
    std::mt19937 random(7);
    for (int i = 0; i < 2000; ++i) {
        const QDate date = QDate(2000, 1, 1).addDays(int(random() % 30000));
        const QTime time(4 + int(random() % 20), int(random() % 60)); // from 04:00 on no clock changes
        const QString german = date.toString(u"d.M.yyyy"_s) + time.toString(u" H:mm"_s);
        const QString iso = date.toString(Qt::ISODate) + u'T' + time.toString(u"HH:mm"_s);
        const auto a = parseWhen(german);
        const auto b = parseWhen(iso);
        INFO(german);
        REQUIRE((a && a == b));
        REQUIRE(resolveWhen(a->date, *a->seconds, {}).at.ms == QDateTime(date, time, berlin).toMSecsSinceEpoch());
    }
}

TEST_CASE("cells: spans of shift tables", "[imports]") {
    CHECK((parseDayTimes(u"06:00-14:00") == DayTimes{h(6), h(14)}));
    CHECK((parseDayTimes(u"22.00 – 6.00 Uhr") == DayTimes{h(22), h(6)}));
    CHECK((parseDayTimes(u"6-14") == DayTimes{h(6), h(14)}));
    CHECK((parseDayTimes(u"14:00-24:00") == DayTimes{h(14), h(24)}));
    for (const char16_t* text : {u"", u"F", u"06:00", u"-", u"06:00-", u"-14:00", u"06:00-25:00", u"24:00-06:00",
                                 u"2026-11-27", u"1-2-3", u"27.11.2026-28.11.2026"}) {
        INFO(QString::fromUtf16(text));
        CHECK_FALSE(parseDayTimes(QString::fromUtf16(text)));
    }
}
