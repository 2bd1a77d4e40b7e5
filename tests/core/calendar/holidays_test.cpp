// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"

#include "tests/core/calendar/plan2.h"
#include "tests/support/catch.h"

#include <QProcess>

#include <set>

using namespace streife;
using streife::test::easterByTable;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// Name of the holiday on `date`, empty where it is none.
QString on(const char* land, const char* municipality, QDate date) {
    QStringList names;
    for (const Holiday& h : holidays(u(land), u(municipality), date, date.addDays(1)))
        names += h.name;
    return names.join(QStringLiteral(" + "));
}

/// What the Perl module Date::Holidays::DE (Debian: libdate-holidays-de-perl) says, line by line.
QStringList fromPerl(const char* script) {
    QProcess perl;
    perl.start(QStringLiteral("perl"),
               {QStringLiteral("-MDate::Holidays::DE=holidays"), QStringLiteral("-e"), u(script)});
    REQUIRE(perl.waitForFinished(60'000));
    INFO(perl.readAllStandardError().toStdString());
    REQUIRE(perl.exitCode() == 0);
    return QString::fromUtf8(perl.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("Easter and what hangs on it is right from 1990 to 2100", "[holidays]") {
    for (int year = 1990; year <= 2100; ++year) {
        INFO(year);
        const QDate easter = easterByTable(year);
        CHECK(on("NI", "", easter.addDays(1)).contains(u("Ostermontag")));
        CHECK(on("NI", "", easter.addDays(-2)).contains(u("Karfreitag")));
        CHECK(on("BB", "", easter) == (year == 1990 ? QString() : u("Ostersonntag")));
        CHECK(on("NW", "", easter.addDays(39)).contains(u("Christi Himmelfahrt")));
        CHECK(on("NW", "", easter.addDays(50)).contains(u("Pfingstmontag")));
        CHECK(on("NW", "", easter.addDays(60)).contains(u("Fronleichnam")));
    }
    CHECK(easterByTable(2008) == QDate(2008, 3, 23)); // the earliest of the century, and the latest
    CHECK(easterByTable(2038) == QDate(2038, 4, 25));
}

TEST_CASE("all Länder agree with an independent program from 2015 to 2035", "[holidays]") {
    const QStringList lines =
        fromPerl("for my $y (2015..2035) { for my $l (qw(bw by be bb hb hh he mv ni nw rp sl sn st "
                 "sh th)) { print uc $l, \" $_\\n\" for @{holidays(YEAR => $y, WHERE => "
                 "['common', $l], FORMAT => '%Y-%m-%d')} } }");
    std::set<QString> theirs(lines.begin(), lines.end());
    REQUIRE(theirs.size() > 16 * 21 * 9);
    std::set<QString> ours;
    for (const QString& land : laender())
        // a place in Bavaria where 15 August is a working day, as the other program knows no municipalities
        for (const Holiday& h :
             holidays(land, land == u("BY") ? u("Nürnberg") : QString(), QDate(2015, 1, 1), QDate(2036, 1, 1)))
            ours.insert(land + QLatin1Char(' ') + h.date.toString(Qt::ISODate));
    std::vector<QString> onlyOurs;
    std::set_difference(ours.begin(), ours.end(), theirs.begin(), theirs.end(), std::back_inserter(onlyOurs));
    std::vector<QString> onlyTheirs;
    std::set_difference(theirs.begin(), theirs.end(), ours.begin(), ours.end(), std::back_inserter(onlyTheirs));
    // Berlin made these two single holidays after that program's release (version 2.06 of 2022).
    CHECK(onlyOurs == std::vector<QString>{u("BE 2025-05-08"), u("BE 2028-06-17")});
    CHECK(onlyTheirs == std::vector<QString>{});
}

TEST_CASE("the days that plans most often have wrong", "[holidays]") {
    CHECK(on("NW", "Hamm", QDate(2026, 6, 4)) == u("Fronleichnam"));
    CHECK(on("BE", "Berlin", QDate(2026, 6, 4)).isEmpty());
    CHECK(on("SN", "Dresden", QDate(2026, 11, 18)) == u("Buß- und Bettag"));
    CHECK(on("NW", "Hamm", QDate(2026, 11, 18)).isEmpty());
    CHECK(on("NW", "Hamm", QDate(1994, 11, 16)) == u("Buß- und Bettag"));
    CHECK(on("BY", "Augsburg", QDate(2026, 8, 8)) == u("Augsburger Friedensfest"));
    CHECK(on("BY", "Stadt Augsburg", QDate(2026, 8, 8)) == u("Augsburger Friedensfest"));
    CHECK(on("BY", "München", QDate(2026, 8, 8)).isEmpty());
    CHECK(on("NW", "Augsburg", QDate(2026, 8, 8)).isEmpty()); // a place of that name elsewhere
    CHECK(on("BE", "", QDate(2018, 3, 8)).isEmpty());
    CHECK(on("BE", "", QDate(2019, 3, 8)) == u("Internationaler Frauentag"));
    CHECK(on("MV", "", QDate(2022, 3, 8)).isEmpty());
    CHECK(on("MV", "", QDate(2023, 3, 8)) == u("Internationaler Frauentag"));
    CHECK(on("TH", "", QDate(2018, 9, 20)).isEmpty());
    CHECK(on("TH", "", QDate(2019, 9, 20)) == u("Weltkindertag"));
    CHECK(on("BY", "", QDate(2017, 10, 31)) == u("Reformationstag"));
    CHECK(on("BY", "", QDate(2018, 10, 31)).isEmpty());
    CHECK(on("HH", "", QDate(2016, 10, 31)).isEmpty());
    CHECK(on("HH", "", QDate(2018, 10, 31)) == u("Reformationstag"));
    CHECK(on("BE", "", QDate(2020, 5, 8)) == u("Tag der Befreiung"));
    CHECK(on("BE", "", QDate(2021, 5, 8)).isEmpty());
    CHECK(on("NW", "", QDate(2008, 5, 1)) == u("Tag der Arbeit + Christi Himmelfahrt")); // two on one day
    CHECK(on("NW", "Hamm", QDate(2026, 12, 24)).isEmpty());
}

TEST_CASE("holidays of single municipalities", "[holidays]") {
    const QDate corpusChristi(2026, 6, 4);
    CHECK(on("SN", "Crostwitz", corpusChristi) == u("Fronleichnam"));
    CHECK(on("SN", "RADIBOR", corpusChristi) == u("Fronleichnam"));
    CHECK(on("SN", "Bautzen", corpusChristi).isEmpty()); // only in two parts of the town
    CHECK(on("SN", "Salzenforst", corpusChristi) == u("Fronleichnam"));
    CHECK(on("SN", "Crostwitz", QDate(1992, 6, 18)).isEmpty()); // ordinance of 1993
    CHECK(on("TH", "Heilbad Heiligenstadt", corpusChristi) == u("Fronleichnam"));
    CHECK(on("TH", "Erfurt", corpusChristi).isEmpty());

    const auto assumption = [](const char* place, int year) { return !on("BY", place, QDate(year, 8, 15)).isEmpty(); };
    for (const char* place :
         {"München", "Augsburg", "Würzburg", "Regensburg", "Ingolstadt", "Bamberg", "Pegnitz", "Kronach"}) {
        INFO(place);
        CHECK(assumption(place, 2026));
    }
    for (const char* place :
         {"Nürnberg", "Nürnberg, Stadt", "Fürth", "Erlangen", "Bayreuth", "Nördlingen", "Weißenburg i.Bay."}) {
        INFO(place);
        CHECK_FALSE(assumption(place, 2026));
    }
    // changes after the censuses of 2011 and 2022
    CHECK((!assumption("Leipheim", 2013) && assumption("Leipheim", 2014) && assumption("Leipheim", 2026)));
    CHECK((assumption("Baiersdorf", 2013) && !assumption("Baiersdorf", 2014) && assumption("Baiersdorf", 2025)));
    CHECK((!assumption("Oettingen in Bayern", 2024) && assumption("Oettingen in Bayern", 2025)));
    CHECK((assumption("Seßlach", 2024) && !assumption("Seßlach", 2025)));
    CHECK((assumption("Speichersdorf", 2013) && !assumption("Speichersdorf", 2026)));
    CHECK(on("SL", "Saarbrücken", QDate(2026, 8, 15)) == u("Mariä Himmelfahrt"));
}

TEST_CASE("a span over the turn of the year comes in order, an unknown Land gives what holds everywhere",
          "[holidays]") {
    const auto all = holidays(u("NW"), u("Hamm"), QDate(2026, 12, 25), QDate(2027, 1, 2));
    CHECK(all
          == std::vector<Holiday>{{QDate(2026, 12, 25), u("1. Weihnachtsfeiertag")},
                                  {QDate(2026, 12, 26), u("2. Weihnachtsfeiertag")},
                                  {QDate(2027, 1, 1), u("Neujahr")}});
    CHECK(holidays(u("NW"), {}, QDate(2026, 12, 25), QDate(2026, 12, 26)).size() == 1); // the end is exclusive
    CHECK(holidays(u("??"), {}, QDate(2026, 1, 1), QDate(2027, 1, 1)).size() == 9);
    CHECK(holidays(u("nw"), {}, QDate(2026, 1, 1), QDate(2027, 1, 1)).size() == 11);
    CHECK(holidays(u("NW"), {}, QDate(2027, 1, 1), QDate(2026, 1, 1)).empty());
    CHECK(holidays(u("NW"), {}, QDate(), QDate(2026, 1, 1)).empty());

    CHECK(laender().size() == 16);
    CHECK(laender().front() == u("BW"));
    CHECK(landName(u("th")) == u("Thüringen"));
    CHECK(landName(u("XX")).isEmpty());
}
