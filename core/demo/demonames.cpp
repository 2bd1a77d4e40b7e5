// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demonames.h"

namespace streife {
namespace {

QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

} // namespace

// clang-format off
const std::vector<DemoAgency>& demoAgencies() {
    using enum AgencyKind;
    static const std::vector<DemoAgency> all{
        {"KOD Musterstadt", "KOD", Ordnungsamt, "0000 100", 440, DemoRoster::City, 3, "Dienstgruppe %1", "StS|StOS|StHS|StI|EG 8|EG 9a", "arbzg"},
        {"Polizeiinspektion Mitte", "PI Mitte", Polizei, "0000 200", 240, DemoRoster::Police, 5, "Dienstgruppe %1", "PK|PK|POK|POK|PHK", "azvopol-nw"},
        {"Polizeiinspektion Süd", "PI Süd", Polizei, "0000 300", 160, DemoRoster::Police, 5, "Dienstgruppe %1", "PK|POK|POK|PHK", "azvopol-nw"},
        {"Bundespolizeirevier Musterstadt", "BPOL", Bundespolizei, "0000 400", 80, DemoRoster::Police, 5, "Dienstgruppe %1", "PM|POM|PHM|PK", "none"},
        {"Jugendamt Musterstadt", "JA", Jugendamt, "0000 500", 40, DemoRoster::Office, 1, "Jugendschutz", "SuE 12|SuE 14", "arbzg"},
        {"Verkehrsbetriebe Musterstadt", "VB", Verkehr, "0000 600", 40, DemoRoster::City, 3, "Servicegruppe %1", "EG 5|EG 6", "arbzg"},
        {"Hauptzollamt Musterstadt", "HZA", Zoll, "0000 700", 20, DemoRoster::Office, 2, "Kontrolleinheit %1", "ZS|ZOS|ZI", "none"},
        {"Feuerwehr Musterstadt", "FW", Feuerwehr, "0000 800", 20, DemoRoster::Office, 1, "Vorbeugender Brandschutz", "BOI|BA", "azvo-nw"},
        {"Umwelt- und Grünflächenamt", "UGA", Stadtraum, "0000 900", 20, DemoRoster::Office, 1, "Parkaufsicht", "EG 6|EG 8", "arbzg"},
        {"Schulamt Musterstadt", "SchA", Schule, "0000 950", 20, DemoRoster::Office, 1, "Schulsozialarbeit", "SuE 11|SuE 12", "arbzg"},
    };
    return all;
}

const std::vector<DemoHotspot>& demoHotspots() {
    using enum HotspotKind;
    static const std::vector<DemoHotspot> all{
        {"Bahnhof", "Trinkerszene", Objective, 7, 15, "täglich 14:00-24:00"},
        {"Nordpark", "Angstraum", Fear, 6, 12, "täglich 17:00-24:00"},
        {"Innenstadt", "Einzelhandel", Objective, 6, 15, "Mo-Sa 10:00-24:00"},
        {"Schulzentrum", "Schule", Complaint, 2, 20, "Mo-Fr 07:00-16:00"},
        {"Stadtgarten", "Jugendschutz", Complaint, 4, 15, "täglich 14:00-24:00"},
        {"Marktplatz", "Gaststätten", Objective, 4, 15, "täglich 18:00-02:00, Sa 08:00-13:00"},
        {"Rosenhof", "Lärm", Complaint, 2, 10, ""},
        {"Spielplatz Am Teich", "Spielplätze", Watch, 2, 10, "täglich 12:00-20:00"},
        {"Busbahnhof", "Trinkerszene", Objective, 5, 12, "täglich 12:00-24:00"},
        {"Unterführung Gleis 1", "Angstraum", Fear, 5, 10, "täglich 18:00-24:00"},
        {"Fußgängerzone", "Bettelei", Complaint, 4, 15, "Mo-Sa 10:00-20:00"},
        {"Kanalufer", "Jugendschutz", Watch, 3, 15, "Fr-Sa 18:00-02:00"},
        {"Gymnasium Am Wall", "Schule", Complaint, 2, 15, "Mo-Fr 07:00-16:00"},
        {"Südpark", "Angstraum", Fear, 4, 12, "täglich 17:00-24:00"},
        {"Kneipenviertel Altstadt", "Gaststätten", Objective, 4, 20, "Fr-Sa 20:00-04:00"},
        {"Parkhaus Rathaus", "Poser", Complaint, 3, 10, "Fr-So 18:00-02:00"},
        {"Westring", "Raser", Complaint, 3, 20, "Fr-So 18:00-02:00"},
        {"Einkaufszentrum Mühlenhof", "Jugendschutz", Objective, 4, 15, "Mo-Sa 12:00-21:00"},
        {"Wertstoffhof Ost", "Müll", Complaint, 2, 10, ""},
        {"Skatepark", "Vandalismus", Watch, 3, 10, "täglich 14:00-22:00"},
        {"Stadtbibliothek", "Vandalismus", Complaint, 2, 10, ""},
        {"Festwiese", "Lärm", Watch, 1, 15, ""},
        {"Klosterhof", "Trinkerszene", Objective, 3, 12, "täglich 10:00-22:00"},
        {"Hallenbad", "Jugendschutz", Watch, 2, 10, "täglich 12:00-21:00"},
        {"Moltkeplatz", "Betäubungsmittel", Objective, 5, 15, "täglich 10:00-24:00"},
        {"Schillerpark", "Betäubungsmittel", Fear, 5, 12, "täglich 12:00-24:00"},
        {"Hauptschule Ost", "Schule", Complaint, 2, 15, "Mo-Fr 07:00-16:00"},
        {"Gewerbegebiet Nord", "Poser", Watch, 2, 15, "Fr-So 20:00-02:00"},
        {"Shisha-Bars Hafenstraße", "Gaststätten", Objective, 2, 25, "Do-Sa 20:00-04:00"},
        {"Wohnpark Lerchenweg", "Müll", Complaint, 2, 10, ""},
        {"Tiefgarage Markt", "Angstraum", Fear, 3, 10, ""},
        {"Stadion Vorplatz", "Veranstaltung", Watch, 1, 20, ""},
        {"Friedhof Ost", "Vandalismus", Complaint, 1, 10, ""},
        {"Haltestelle Ostring", "Trinkerszene", Complaint, 3, 10, "täglich 12:00-22:00"},
        {"Spielplatz Drosselweg", "Spielplätze", Watch, 2, 10, "täglich 12:00-20:00"},
        {"Kirchplatz St. Anna", "Trinkerszene", Complaint, 3, 12, ""},
        {"Radweg Kanalbrücke", "Angstraum", Fear, 2, 10, ""},
        {"Realschule West", "Schule", Complaint, 2, 15, "Mo-Fr 07:00-16:00"},
        {"Grillplatz Waldsee", "Müll", Watch, 2, 10, "Sa-So 12:00-22:00"},
        {"Volkshochschule", "Vandalismus", Watch, 1, 10, ""},
    };
    return all;
}

const QStringList& demoPlaces() {
    static const QStringList all = words("Spielplatz|Haltestelle|Grünzug|Schulhof|Parkplatz|Bolzplatz|Einkaufsmeile|Unterführung|"
        "Jugendtreff|Kita-Vorplatz|Sportanlage|Bahnhaltepunkt|Markthalle|Imbissmeile|Uferweg|Kirchvorplatz|Wendehammer|"
        "Garagenhof|Quartiersplatz|Kleingartenweg|Brückenkopf|Wertstoffinsel|Festplatz|Parkbank-Allee");
    return all;
}
const QStringList& demoDistricts() {
    static const QStringList all = words("Westfeld|Ostheide|Nordhafen|Südhang|Altenkamp|Birkenbusch|Drosselsiedlung|Eichholz|"
        "Fliederberg|Galgenbreite|Hochfeld|Im Winkel|Kaiserviertel|Lindenau|Mühlenbach|Neue Mitte|Papenbusch|Rosental|"
        "Steinacker|Weidenbrink");
    return all;
}
const QStringList& demoFamilyNames() {
    static const QStringList all = words("Adam|Brandt|Jost|Öztürk-Weißenfels|Łukasik|Kern|Vogt|O'Neill|Yıldız|Hartmann|Grünewald|"
        "Nowak|Schäfer-Lohmann|Krüger|D'Angelo|Petersen|Große-Allermann|Šimić|Weber|Kowalczyk|Böhm|Hoffmann|Çelik|Ritter|Jansen|"
        "Müller-Lüdenscheid|van der Berg|Thiele|Fuchs|Nguyen|Albers|Bergmann|Czerny|Dietrich|Engelhardt|Feldmann|Gökçe|Haase|Ilgner|"
        "Jürgens|Kaya|Lindner|Mertens|Neumann|Ostrowski|Pohl|Quast|Reuter|Sommer|Tüfekçi|Ulrich|Voß|Wagner|Xanthopoulos|Yaşar|"
        "Zimmermann|Arslan|Brüggemann|Claßen|Dörr|Eberle|Frings|Gerlach|Hüsken|Ivanova|Jahn|Kötter|Lammers|Möhring|Niehues|Overbeck|"
        "Pöppelmann|Rademacher|Schlüter|Terhorst|Uhlenbrock|Völker|Westhoff|Zumbusch|Aydın|Bäcker|Demir|Erdoğan-Schmitz|Faßbender|"
        "Groß|Hölscher|Jäger|Kılıç|Löwe|Marković|Nieländer|Oberhaus|Peters|Rößler|Saßmannshausen|Tiemann|Upmann|Vennemann|Wörmann|"
        "Zielińska|Ahlers|Bußmann|Dąbrowski|Evers|Funke|Göbel|Heitkamp|Jankowski|Kühn|Lange|Möller|Nolte|Ortmann|Pfeiffer|Rüther|"
        "Stöcker|Töpfer|Unland|Vogel|Winkelmann|Zander");
    return all;
}
const QStringList& demoGivenNames() {
    static const QStringList all = words("Jana|Thomas|Aylin|Michał|Sabine|Deniz|Katharina|Björn|Fatma|Ole|Anna-Lena|Stefan|Miriam|"
        "Jörg|Ewa|Tobias|Sinéad|Markus|Nele|Hakan|Christin|Rüdiger|Leonie|Emre|Birgit|Sven|Zeynep|Holger|Mareike|Paweł|Ulrike|"
        "Florian|Gül|Henrik|Ines|Jonas|Karin|Lars|Melanie|Norbert|Petra|Ralf|Svenja|Tim|Vanessa|Wiebke|Can|Dörte|Frank|Heike");
    return all;
}

const std::vector<DemoSlot>& demoSlots() {
    using enum PatrolMode;
    static const std::vector<DemoSlot> all{
        {0, 15 * 60, 240, "Bahnhof", {0, 4}, 1, "", 1, Foot},
        {0, 19 * 60 + 30, 210, "Innenstadt", {5, 0}, 1, "", 1, Foot},
        {1, 11 * 60, 180, "Schulwege", {3}, 1, "", 4, Foot},
        {1, 18 * 60, 240, "Nordpark", {1, 4}, 1, "", 1, Bicycle},
        {2, 14 * 60 + 30, 150, "Rosenhof", {6, 7}, 1, "", 2, Foot},
        {2, 18 * 60, 240, "Bahnhof", {0, 2}, 1, "", 3, Foot},
        {3, 14 * 60, 180, "Spielplätze", {7, 6}, 1, "", 4, Bicycle},
        {3, 19 * 60, 210, "Innenstadt", {5, 2}, 1, "", 1, Foot},
        {4, 15 * 60, 180, "Bahnhof", {0, 2}, 1, "", 3, Foot},
        {4, 18 * 60, 240, "Abendstreife", {0, 1, 4}, 2, "Streifenführung", 1, Foot},
        {4, 19 * 60 + 30, 240, "Innenstadt", {2, 5}, 1, "", 2, Foot},
        {4, 21 * 60, 240, "Nacht Nordpark", {1, 4}, 2, "", 1, Car},
        {5, 10 * 60, 180, "Wochenmarkt", {5, 2}, 1, "", 1, Foot},
        {5, 19 * 60, 360, "Nacht Innenstadt", {5, 1, 0}, 1, "", 1, Foot},
        {6, 16 * 60, 180, "Stadtgarten", {4, 1}, 1, "", 2, Bicycle},
    };
    return all;
}
const QStringList& demoTasks() {
    static const QStringList all = words("Gespräche mit Anliegern|Gaststätten auf Jugendschutz ansehen|Beleuchtung am Hauptweg prüfen|"
        "Kontakt zur Straßensozialarbeit halten|Alkoholverbotszone überwachen|Abgestellte Räder melden|Schulwegsicherung bei Unterrichtsschluss|"
        "Müllablagerungen aufnehmen|Händlerinnen und Händler ansprechen|Lärmbeschwerde nachgehen|Fahrgastraum der Linie 3 begehen|"
        "Sperrzeiten kontrollieren|Spritzenfunde an den Bauhof melden|Poser-Treffpunkt beobachten");
    return all;
}
const QStringList& demoMeetingPoints() {
    static const QStringList all = words("Wache Mitte|Rathaus, Haupteingang|Bahnhofsvorplatz|Wache Süd|Stadtgarten, Pavillon|Leitstelle Ordnung");
    return all;
}
const QStringList& demoThemes() {
    static const QStringList all = words("Trinkerszene|Lärm|Müll|Vandalismus|Betäubungsmittel|Jugendschutz|Poser|Raser|Gaststätten|"
        "Bettelei|Angstraum|Sachbeschädigung|Körperverletzung|Ladendiebstahl");
    return all;
}
// clang-format on

} // namespace streife
