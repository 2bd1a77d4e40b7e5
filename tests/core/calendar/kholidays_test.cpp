// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/kholidays.h"

#include "core/calendar/holidays.h"
#include "tests/core/calendar/plan2.h"
#include "tests/support/catch.h"

#include <set>

using namespace streife;
using namespace streife::test;

namespace {

constexpr int kFirst = 2015;
constexpr int kLast = 2035;

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// A place that is compared: "BY Nürnberg", or "BY " for the rest of the Land.
struct Place {
    const char* land;
    const char* municipality;
};
const Place kPlaces[] = {
    {"BW", ""},
    {"BY", ""},
    {"BY", "München"},
    {"BY", "Nürnberg"},
    {"BY", "Augsburg"},
    {"BE", ""},
    {"BB", ""},
    {"HB", ""},
    {"HH", ""},
    {"HE", ""},
    {"MV", ""},
    {"NI", ""},
    {"NW", ""},
    {"NW", "Augsburg"},
    {"RP", ""},
    {"SL", ""},
    {"SN", "Dresden"},
    {"SN", "Crostwitz"},
    {"SN", "Salzenforst"},
    {"SN", ""},
    {"ST", ""},
    {"SH", ""},
    {"TH", ""},
    {"TH", "Erfurt"},
    {"TH", "Heilbad Heiligenstadt"},
};

enum class Day { Fixed, Easter, RepentanceDay };

/// One reason why this program and KHolidays 5.103 differ. `where`: "BE", "BY Nürnberg", "BY " (the Land without
/// a municipality), several by "|".
struct Deviation {
    const char* where;
    bool ours; ///< this program has the day and KHolidays hasn't, or the other way round
    Day kind;
    int a, b; ///< month and day, or days after Easter
    int from, to;
    const char* why;
};

// clang-format off
const Deviation kDeviations[] = {
    {"BB", true, Day::Easter, 0, 0, kFirst, kLast, "FTG BB § 2: Ostersonntag is a public holiday; there it is religious only"},
    {"BB", true, Day::Easter, 49, 0, kFirst, kLast, "FTG BB § 2: Pfingstsonntag is a public holiday; there it is religious only"},
    {"BE", true, Day::Fixed, 5, 8, 2025, 2025, "FeiertG BE § 1a, made in 2024, after that release"},
    {"BE", true, Day::Fixed, 6, 17, 2028, 2028, "FeiertG BE § 1a, made in 2024, after that release"},
    {"HB|HH", true, Day::Fixed, 10, 31, 2018, kLast, "laws of 2018; that release has no file for Bremen and Hamburg, Germany's is used"},
    {"MV", true, Day::Fixed, 3, 8, 2023, kLast, "FTG M-V § 2 as of 2022; that file is of 2018"},
    {"TH", true, Day::Fixed, 9, 20, 2019, kLast, "ThürFGtG § 2 (1) as of 2019; that file is of 2018"},
    {"BW|BY|BE|HB|HH|HE|NW|RP|SL", true, Day::Fixed, 10, 31, 2017, 2017, "500 years of the Reformation: once, everywhere, by ordinance or law"},
    {"BY Augsburg", true, Day::Fixed, 8, 8, kFirst, kLast, "BayFTG Art. 1 (2): Friedensfest in the city alone; that file knows no cities"},
    {"BY Nürnberg", false, Day::Fixed, 8, 15, kFirst, kLast, "BayFTG Art. 1 (1) no. 2: only where Catholics outnumber Protestants; there \"regional\""},
    {"BY", false, Day::RepentanceDay, 0, 0, kFirst, kLast, "BayFTG Art. 4: protected and free of school, but no public holiday; there \"schulfrei\""},
    {"NI|SH", false, Day::Fixed, 10, 31, 2015, 2016, "laws of 2018 (2017 by ordinance); that file has no years"},
    {"SN |SN Dresden", false, Day::Easter, 60, 0, kFirst, kLast, "SächsSFG § 1 and ordinance of 1993: only in the named places; there \"regional\""},
    {"TH |TH Erfurt", false, Day::Easter, 60, 0, kFirst, kLast, "ThürFGtG § 2 (2): Eichsfeld and named places only; there \"regional\""},
};
// clang-format on

bool meets(const QString& where, const Place& place) {
    for (const QString& one : where.split(QLatin1Char('|')))
        if (one == u(place.land) || one == u(place.land) + QLatin1Char(' ') + u(place.municipality))
            return true;
    return false;
}

QDate dateOf(const Deviation& d, int year) {
    switch (d.kind) {
    case Day::Fixed:
        return {year, d.a, d.b};
    case Day::Easter:
        return easterByTable(year).addDays(d.a);
    case Day::RepentanceDay:
        for (QDate day(year, 11, 22);; day = day.addDays(-1))
            if (day.dayOfWeek() == 3)
                return day;
    }
    return {};
}

/// "+ BE 2025-05-08 why": what the table explains at one place.
std::set<QString> explained(const Place& place) {
    std::set<QString> out;
    for (const Deviation& d : kDeviations)
        for (int year = d.from; year <= d.to && meets(u(d.where), place); ++year)
            out.insert(QLatin1String(d.ours ? "+ " : "- ") + dateOf(d, year).toString(Qt::ISODate));
    return out;
}

/// One way of writing for names that the two write differently.
QString plainName(QString name) {
    static const QMap<QString, QString> same{
        {u("1. Mai"), u("Tag der Arbeit")},
        {u("75. Jahrestag der Befreiung vom Nationalsozialismus und der Beendigung des Zweiten Weltkrieges in Europa"),
         u("Tag der Befreiung")},
        {u("80. Jahrestag der Befreiung vom Nationalsozialismus und der Beendigung des Zweiten Weltkrieges in Europa"),
         u("Tag der Befreiung")},
        {u("75-jährige Jubiläum des Volksaufstands in der DDR"), u("Jahrestag des Aufstandes vom 17. Juni 1953")},
    };
    name.remove(QStringLiteral(" (regional)"));
    return same.value(name, name);
}

struct Comparison {
    std::set<QString> days;        ///< "+ 2025-05-08": only ours · "- …": only theirs
    std::vector<QString> misnamed; ///< the same day under two names
    int common = 0;
};

Comparison compare(const Place& place, const QByteArray& plan) {
    Comparison out;
    for (int year = kFirst; year <= kLast; ++year) {
        QMap<QDate, QString> theirs = publicHolidays(plan, year);
        for (const Holiday& ours :
             holidays(u(place.land), u(place.municipality), QDate(year, 1, 1), QDate(year + 1, 1, 1))) {
            if (!theirs.contains(ours.date)) {
                out.days.insert(QStringLiteral("+ ") + ours.date.toString(Qt::ISODate));
                continue;
            }
            ++out.common;
            if (const QString name = plainName(theirs.take(ours.date)); name != ours.name)
                out.misnamed.push_back(ours.name + QStringLiteral(" / ") + name);
        }
        for (const QDate day : theirs.keys())
            out.days.insert(QStringLiteral("- ") + day.toString(Qt::ISODate));
    }
    return out;
}

std::vector<QString> without(const std::set<QString>& these, const std::set<QString>& those) {
    std::vector<QString> out;
    std::set_difference(these.begin(), these.end(), those.begin(), those.end(), std::back_inserter(out));
    return out;
}

} // namespace

TEST_CASE("all Länder and the special places agree with KHolidays from 2015 to 2035, but for what is explained",
          "[holidays]") {
    const KHolidays oracle = installedKHolidays();
    INFO(oracle.trouble.toStdString());
    REQUIRE(oracle.trouble.isEmpty());
    REQUIRE(oracle.files.size() >= 15); // Germany and at least fourteen of its Länder

    std::set<QString> compared;
    for (const Place& place : kPlaces) {
        INFO("KHolidays " << oracle.version.toStdString() << ", " << place.land << " " << place.municipality);
        compared.insert(u(place.land));
        const QByteArray plan = oracle.files.value(QStringLiteral("DE-") + u(place.land), oracle.files.value(u("DE")));
        const Comparison found = compare(place, plan);
        CHECK(found.common >= 9 * (kLast - kFirst + 1));
        CHECK(found.misnamed == std::vector<QString>{});
        const std::set<QString> known = explained(place);
        CHECK(without(found.days, known) == std::vector<QString>{});
        // Later releases know more of the laws; then a deviation may vanish, but none may come.
        if (oracle.version == QStringLiteral("5.103.0"))
            CHECK(without(known, found.days) == std::vector<QString>{});
    }
    CHECK(compared.size() == laender().size());
}

TEST_CASE("KHolidays is read out of its library file by file", "[holidays]") {
    const KHolidays oracle = installedKHolidays();
    INFO(oracle.trouble.toStdString());
    REQUIRE(oracle.files.contains(u("DE")));
    for (const QString& land : laender())
        if (const QString key = QStringLiteral("DE-") + land; oracle.files.contains(key))
            CHECK(oracle.files.value(key).contains('"' + key.toUtf8() + '"'));
    CHECK(oracle.files.value(u("DE")).contains("\"DE\""));
    for (const char* land : {"DE-NW", "DE-BY", "DE-SN", "DE-TH"}) // those with places of their own, and the demo city's
        CHECK(oracle.files.contains(u(land)));
}

TEST_CASE("every reason of the list is needed at one of the compared places", "[holidays]") {
    for (const Deviation& d : kDeviations) {
        INFO(d.where << ": " << d.why);
        CHECK(
            std::any_of(std::begin(kPlaces), std::end(kPlaces), [&](const Place& p) { return meets(u(d.where), p); }));
        CHECK(std::string(d.why).size() > 20);
    }
}
