// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/plan2.h"

#include "tests/core/calendar/kholidays.h"
#include "tests/support/catch.h"

using namespace streife::test;

namespace {

/// "2026-11-18 Buß- und Bettag" of one line, empty where that year has none.
QString in(int year, const char* line) {
    QStringList out;
    const auto days = publicHolidays(line, year);
    for (auto it = days.begin(); it != days.end(); ++it)
        out += it.key().toString(Qt::ISODate) + QLatin1Char(' ') + it.value();
    return out.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("the oracle reads every form of date that files about Germany use", "[holidays]") {
    struct Row {
        const char* line;
        int year;
        const char* expected;
    };
    const Row rows[] = {
        {R"("Neujahr"  public on 1.1.)", 2026, "2026-01-01 Neujahr"},
        {R"("F"  public religious on december 25)", 2026, "2026-12-25 F"},
        {R"("F"  public on 8.5.2020)", 2020, "2020-05-08 F"},
        {R"("F"  public on 8.5.2020)", 2021, ""},
        {R"("F"  public on easter)", 2024, "2024-03-31 F"},
        {R"("F"  public on easter minus 2 days)", 2024, "2024-03-29 F"},
        {R"("F"  public on easter plus 60 days)", 2026, "2026-06-04 F"},
        // "before" means on that day or before: 22 November 2017 was a Wednesday
        {R"("B"  public on wednesday before 22.11.)", 2017, "2017-11-22 B"},
        {R"("B"  public on wednesday before 22.11.)", 2026, "2026-11-18 B"},
        {R"("A"  public on sunday before december 24 minus 7 days)", 2017, "2017-12-17 A"},
        {R"("F"  public on ((year >= 2019) ? [march 8] : noop))", 2019, "2019-03-08 F"},
        {R"("F"  public on ((year >= 2019) ? [march 8] : noop))", 2018, ""},
        {R"("F"  public on ((year >= 1954 && year <= 1990) ? [17.6.] : noop))", 1990, "1990-06-17 F"},
        {R"("F"  public on ((year >= 1954 && year <= 1990) ? [17.6.] : noop))", 1991, ""},
        {R"("F"  public on ((year == 1999 || year == 2001) ? [17.6.] : [18.6.]))", 2000, "2000-06-18 F"},
        {R"("B"  public on ((year <= 1994) ? ([wednesday before ([22.11.])]) : noop))", 1994, "1994-11-16 B"},
        // neither another kind of day nor what is only a remark
        {R"("Nikolaus"  religious on 6.12.)", 2026, ""},
        {R"("B"  school on ((year >= 1995) ? ([wednesday before ([22.11.])]) : noop))", 2026, ""},
        {R"(:: "F"  public on 1.1.)", 2026, ""},
        {R"(name  "Germany")", 2026, ""},
    };
    for (const Row& row : rows) {
        INFO(row.line << " in " << row.year);
        CHECK(in(row.year, row.line) == QString::fromUtf8(row.expected));
    }
    CHECK(in(2008, "\"A\" public on 1.5.\n\"B\" public on easter plus 39 days") == QStringLiteral("2008-05-01 A + B"));
}

TEST_CASE("what the oracle does not understand it says, instead of passing it over", "[holidays]") {
    for (const char* line :
         {R"("F" public on second sunday in may)", R"("F" public on 1.1. shift to monday if sunday)",
          R"("F" public on ((year > 2019) ? [march 8] : noop))", R"("F" public on easter plus days)",
          R"("F" public on 1.1. length 2 days)", R"("F" public on)", R"(F public on 1.1.)", R"("F" public on [1.1.)"}) {
        INFO(line);
        CHECK_THROWS_WITH(publicHolidays(line, 2026), Catch::Contains("not understood"));
    }
}

TEST_CASE("a program without the resource gives none", "[holidays]") {
    const QString root = QStringLiteral("org.kde.kholidays");
    CHECK(embeddedResource({}, root).isEmpty());
    CHECK(embeddedResource(QByteArray(4096, '\0'), root).isEmpty());
    QByteArray names("\0\x11....", 6); // the names alone, without a tree
    for (const QChar c : root)
        names += QByteArray(1, '\0') + c.toLatin1();
    CHECK(embeddedResource(names, root).isEmpty());
}
