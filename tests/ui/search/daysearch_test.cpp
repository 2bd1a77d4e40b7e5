// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/daysearch.h"

#include "tests/support/catch.h"

using namespace streife;
using namespace Qt::StringLiterals;

TEST_CASE("checklist 37: what is typed for a day or week is told in full before anybody goes there", "[search]") {
    const QDate today(2026, 11, 24);
    struct Row {
        const char* typed;
        const char* title;
        const char* detail;
        QDate day;
    };
    const Row rows[] = {
        {"27.11.", "Friday, 27.11.2026", "KW 48/2026", {2026, 11, 27}},
        {"1.3.", "Monday, 01.03.2027", "KW 9/2027", {2027, 3, 1}},
        {"01.03.25", "Saturday, 01.03.2025", "KW 9/2025", {2025, 3, 1}},
        {"01032025", "Saturday, 01.03.2025", "KW 9/2025", {2025, 3, 1}},
        {"010326", "Sunday, 01.03.2026", "KW 9/2026", {2026, 3, 1}},
        {"heute", "Tuesday, 24.11.2026", "KW 48/2026", {2026, 11, 24}},
        {"morgen", "Wednesday, 25.11.2026", "KW 48/2026", {2026, 11, 25}},
        {"Übermorgen", "Thursday, 26.11.2026", "KW 48/2026", {2026, 11, 26}},
        {"+7", "Tuesday, 01.12.2026", "KW 49/2026", {2026, 12, 1}},
        {"-1", "Monday, 23.11.2026", "KW 48/2026", {2026, 11, 23}},
        {"KW 48", "KW 48/2026", "23.11. – 29.11.2026", {2026, 11, 23}},
        {"kw48", "KW 48/2026", "23.11. – 29.11.2026", {2026, 11, 23}},
        {"KW 12", "KW 12/2027", "22.03. – 28.03.2027", {2027, 3, 22}},
        {"KW 12 Mi", "Wednesday, 24.03.2027", "KW 12/2027", {2027, 3, 24}},
        {"KW 53/2026", "KW 53/2026", "28.12.2026 – 03.01.2027", {2026, 12, 28}},
        {"1.1.", "Friday, 01.01.2027", "KW 53/2026", {2027, 1, 1}},
    };
    for (const Row& row : rows) {
        INFO(row.typed);
        const auto entry = dayEntry(QString::fromUtf8(row.typed), today);
        REQUIRE(entry);
        CHECK(entry->title == QString::fromUtf8(row.title));
        CHECK(entry->detail == QString::fromUtf8(row.detail));
        CHECK(entry->day == row.day);
        CHECK(entry->kind == SearchKind::Day);
    }
    for (const char* nothing : {"", " ", "Bahnhof", "KW 54", "31.02.", "32.1.", "KW 53/2025", "99999"}) {
        INFO(nothing);
        CHECK_FALSE(dayEntry(QString::fromUtf8(nothing), today));
    }
}

TEST_CASE("figures alone may be a service number as well: the day does not push itself in front", "[search]") {
    const QDate today(2026, 11, 24);
    REQUIRE(dayEntry(u"1001"_s, today));
    CHECK(dayEntry(u"1001"_s, today)->rank > 2);
    CHECK(dayEntry(u"10.01."_s, today)->rank == 0);
    CHECK(dayEntry(u"KW 10"_s, today)->rank == 0);
}
