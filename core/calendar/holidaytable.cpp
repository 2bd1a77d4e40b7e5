// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidaytable.h"

namespace streife {
namespace {

constexpr int kStart = 1990; // no plan is older
constexpr int kOpen = 9999;  // until the law changes

constexpr HolidayRule on(int month, int day) {
    return {HolidayRule::Fixed, month, day};
}
constexpr HolidayRule easter(int days) {
    return {HolidayRule::Easter, days};
}

} // namespace

// clang-format off
const std::vector<HolidayRow>& holidayTable() {
    using enum HolidayPlaces;
    constexpr auto only = HolidayRow::OnlyIn;
    constexpr auto notIn = HolidayRow::NotIn;
    static const std::vector<HolidayRow> rows{
        // name, date, Länder, first year, last year, municipalities                      // law
        {"Neujahr", on(1, 1), "*", kStart, kOpen},
        {"Heilige Drei Könige", on(1, 6), "BW BY", kStart, kOpen},                         // FTG BW § 1, BayFTG Art. 1
        {"Heilige Drei Könige", on(1, 6), "ST", 1991, kOpen},                              // FeiertG LSA § 2
        {"Internationaler Frauentag", on(3, 8), "BE", 2019, kOpen},                        // FeiertG BE § 1
        {"Internationaler Frauentag", on(3, 8), "MV", 2023, kOpen},                        // FTG M-V § 2
        {"Karfreitag", easter(-2), "*", kStart, kOpen},
        {"Ostersonntag", easter(0), "BB", 1991, kOpen},                                    // FTG BB § 2
        {"Ostermontag", easter(1), "*", kStart, kOpen},
        {"Tag der Arbeit", on(5, 1), "*", kStart, kOpen},
        {"Tag der Befreiung", on(5, 8), "BE", 2020, 2020},                                 // FeiertG BE § 1a
        {"Tag der Befreiung", on(5, 8), "BE", 2025, 2025},                                 // FeiertG BE § 1a
        {"Christi Himmelfahrt", easter(39), "*", kStart, kOpen},
        {"Pfingstsonntag", easter(49), "BB", 1991, kOpen},                                 // FTG BB § 2
        {"Pfingstmontag", easter(50), "*", kStart, kOpen},
        {"Fronleichnam", easter(60), "BW BY HE NW RP SL", kStart, kOpen},
        {"Fronleichnam", easter(60), "SN", 1993, kOpen, only, CorpusChristiSaxony},        // FronleichnamsVO 1993
        {"Fronleichnam", easter(60), "TH", 1995, kOpen, only, CorpusChristiThuringia},     // ThürFGtG § 2 (2)
        {"Tag der deutschen Einheit", on(6, 17), "BW BY BE HB HH HE NI NW RP SL SH", 1990, 1990}, // until the 3 October
        {"Jahrestag des Aufstandes vom 17. Juni 1953", on(6, 17), "BE", 2028, 2028},       // FeiertG BE § 1a
        {"Augsburger Friedensfest", on(8, 8), "BY", kStart, kOpen, only, Augsburg},        // BayFTG Art. 1 (2)
        {"Mariä Himmelfahrt", on(8, 15), "SL", kStart, kOpen},                             // SFG SL § 2
        {"Mariä Himmelfahrt", on(8, 15), "BY", kStart, kOpen, notIn, AssumptionNever},     // BayFTG Art. 1 (1) no. 2
        {"Mariä Himmelfahrt", on(8, 15), "BY", 2014, kOpen, only, AssumptionSince2014},    // census 2011
        {"Mariä Himmelfahrt", on(8, 15), "BY", kStart, 2013, only, AssumptionUntil2013},
        {"Mariä Himmelfahrt", on(8, 15), "BY", kStart, 2013, only, AssumptionUntil2013Since2025},
        {"Mariä Himmelfahrt", on(8, 15), "BY", 2025, kOpen, only, AssumptionUntil2013Since2025}, // census 2022
        {"Mariä Himmelfahrt", on(8, 15), "BY", 2025, kOpen, only, AssumptionSince2025},
        {"Mariä Himmelfahrt", on(8, 15), "BY", kStart, 2024, only, AssumptionUntil2024},
        {"Weltkindertag", on(9, 20), "TH", 2019, kOpen},                                   // ThürFGtG § 2 (1)
        {"Tag der Deutschen Einheit", on(10, 3), "*", 1990, kOpen},                        // Einigungsvertrag Art. 2 (2)
        {"Reformationstag", on(10, 31), "BB MV SN ST TH", 1990, kOpen},
        {"Reformationstag", on(10, 31), "BW BY BE HB HH HE NI NW RP SL SH", 2017, 2017},   // 500 years, by ordinance
        {"Reformationstag", on(10, 31), "HB HH NI SH", 2018, kOpen},
        {"Allerheiligen", on(11, 1), "BW BY NW RP SL", kStart, kOpen},
        {"Buß- und Bettag", {HolidayRule::RepentanceDay}, "*", 1990, 1994},                // given up for Pflegeversicherung
        {"Buß- und Bettag", {HolidayRule::RepentanceDay}, "SN", 1995, kOpen},              // SächsSFG § 1
        {"1. Weihnachtsfeiertag", on(12, 25), "*", kStart, kOpen},
        {"2. Weihnachtsfeiertag", on(12, 26), "*", kStart, kOpen},
    };
    return rows;
}

const std::vector<std::pair<HolidayPlaces, const char*>>& holidayPlaces() {
    using enum HolidayPlaces;
    static const std::vector<std::pair<HolidayPlaces, const char*>> lists{
        {Augsburg, "Augsburg"},
        // Whole municipalities (Königswartha without Wartha, Neschwitz with Saritsch), then the parts of Bautzen,
        // Göda, Großdubrau and Hoyerswerda, which a partnership may name as its place.
        {CorpusChristiSaxony,
         "Crostwitz|Königswartha|Nebelschütz|Neschwitz|Panschwitz-Kuckau|Puschwitz|Räckelwitz|Radibor|Ralbitz-Rosenthal|"
         "Wittichenau|Bolbritz|Salzenforst|Salzenforst-Bolbritz|Prischwitz|Sdier|Dörgenhausen|Saritsch"},
        // Every municipality of Landkreis Eichsfeld; those named for Unstrut-Hainich-Kreis and Wartburgkreis.
        // Municipalities that were merged later stand beside their successors.
        {CorpusChristiThuringia,
         "Landkreis Eichsfeld|Heilbad Heiligenstadt|Heiligenstadt|Leinefelde-Worbis|Leinefelde|Worbis|Dingelstädt|"
         "Niederorschel|Am Ohmberg|Sonnenstein|Arenshausen|Asbach-Sickenberg|Berlingerode|Birkenfelde|Bodenrode-Westhausen|"
         "Bornhagen|Brehme|Breitenworbis|Buhla|Burgwalde|Büttstedt|Dieterode|Dietzenrode-Vatterode|Ecklingerode|Effelder|"
         "Eichstruth|Ferna|Freienhagen|Fretterode|Geisleden|Geismar|Gerbershausen|Gernrode|Glasehausen|Großbartloff|"
         "Haynrode|Heuthen|Hohengandern|Hohes Kreuz|Kella|Kirchgandern|Kirchworbis|Krombach|Küllstedt|Lenterode|"
         "Lindewerra|Lutter|Mackenrode|Marth|Pfaffschwende|Reinholterode|Röhrig|Rohrberg|Rustenfelde|Schachtebich|"
         "Schimberg|Schönhagen|Schwobfeld|Sickerode|Steinbach|Steinheuterode|Tastungen|Teistungen|Thalwenden|Uder|"
         "Volkerode|Wachstedt|Wahlhausen|Wehnde|Wiesenfeld|Wingerode|Wüstheuterode|"
         "Anrode|Dünwald|Katharinenberg|Heyerode|Hildebrandshausen|Lengenfeld unterm Stein|Rodeberg|Südeichsfeld|"
         "Geisa|Buttlar|Rockenstuhl|Schleid|Zella/Rhön"},
        // Complete for Schwaben; the Bavarian statistics office counts 348 in all (2025). Complete too for the kreisfreie
        // Städte and the districts Hof and Wunsiedel as far as they are towns; smaller places of Mittelfranken and
        // Oberfranken are not all known here and would wrongly get the day.
        {AssumptionNever,
         "Nürnberg|Fürth|Erlangen|Ansbach|Schwabach|Bayreuth|Coburg|Hof|"
         // Schwaben
         "Bächingen an der Brenz|Alerheim|Auhausen|Deiningen|Ederheim|Forheim|Harburg|Hohenaltheim|Mönchsdeggingen|"
         "Möttingen|Nördlingen|Wechingen|Lauben|Woringen|"
         // Oberpfalz, Unterfranken
         "Neustadt am Kulm|Illschwang|Birgland|Neukirchen bei Sulzbach-Rosenberg|Etzelwang|Weigendorf|Königstein|"
         "Hirschbach|Edelsfeld|Geroda|Zeitlofs|Ermershausen|Königsberg|Maroldsweisach|Rentweinsdorf|Untermerzbach|"
         "Abtswind|Albertshofen|Buchbrunn|Castell|Kitzingen|Kleinlangheim|Mainbernheim|Mainstockheim|Marktbreit|"
         "Marktsteft|Martinsheim|Obernbreit|Rödelsee|Rüdenhausen|Segnitz|Seinsheim|Wiesenbronn|Hasloch|Mittelsinn|"
         "Partenstein|Aubstadt|Willmars|"
         // Mittelfranken, towns
         "Roth|Lauf an der Pegnitz|Lauf a.d.Pegnitz|Zirndorf|Oberasbach|Stein|Weißenburg|Treuchtlingen|Gunzenhausen|"
         "Neustadt an der Aisch|Neustadt a.d.Aisch|Bad Windsheim|Rothenburg ob der Tauber|Feuchtwangen|Hersbruck|"
         "Altdorf bei Nürnberg|Feucht|Wendelstein|Schwarzenbruck|Cadolzburg|Langenzenn|Heilsbronn|Uffenheim|"
         // Oberfranken, towns
         "Kulmbach|Selb|Marktredwitz|Wunsiedel|Arzberg|Rehau|Münchberg|Naila|Helmbrechts|Schwarzenbach an der Saale|"
         "Neustadt bei Coburg|Rödental|Bad Rodach|Thurnau|Bindlach|Gefrees|Bad Berneck|Creußen|"
         // no holiday in some of the years, see the lists below
         "Maßbach|Sulzdorf an der Lederhecke|Geiselwind|Gochsheim|Thüngen|Walsdorf|Leipheim|Baiersdorf|Memmingerberg|"
         "Speichersdorf|Weisendorf|Marktrodach|Schwebheim|Oettingen|Seßlach|Marktschorgast"},
        {AssumptionSince2014, "Maßbach|Sulzdorf an der Lederhecke|Geiselwind|Gochsheim|Thüngen|Walsdorf|Leipheim"},
        {AssumptionUntil2013, "Speichersdorf"},
        {AssumptionUntil2013Since2025, "Baiersdorf|Memmingerberg"},
        {AssumptionSince2025, "Weisendorf|Marktrodach|Schwebheim|Oettingen"},
        {AssumptionUntil2024, "Seßlach|Marktschorgast"},
    };
    return lists;
}

const std::vector<std::pair<const char*, const char*>>& landNames() {
    static const std::vector<std::pair<const char*, const char*>> names{
        {"BW", "Baden-Württemberg"}, {"BY", "Bayern"}, {"BE", "Berlin"}, {"BB", "Brandenburg"}, {"HB", "Bremen"},
        {"HH", "Hamburg"}, {"HE", "Hessen"}, {"MV", "Mecklenburg-Vorpommern"}, {"NI", "Niedersachsen"},
        {"NW", "Nordrhein-Westfalen"}, {"RP", "Rheinland-Pfalz"}, {"SL", "Saarland"}, {"SN", "Sachsen"},
        {"ST", "Sachsen-Anhalt"}, {"SH", "Schleswig-Holstein"}, {"TH", "Thüringen"},
    };
    return names;
}
// clang-format on

} // namespace streife
