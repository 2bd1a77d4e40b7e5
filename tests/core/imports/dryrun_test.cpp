// SPDX-License-Identifier: GPL-3.0-or-later
// A dry run is a promise: the import after it does exactly that, says exactly that, and never stops half-way.
#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/hotspots/hotspotservice.h"
#include "core/hotspots/hotspottable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"
#include "tests/core/imports/importfixture.h"

#include <QElapsedTimer>

#include <random>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

class DryRunFixture : public ImportFixture {
public:
    DryRunFixture() {
        for (const QString& number : {u"1001"_s, u"1002"_s, u"1003"_s})
            addOfficer(own(), number, u"Muster"_s + number);
        addOfficer(police(), u"2001"_s, u"Wache"_s);
        addHotspot(u"Bahnhof"_s);
        addHotspot(u"Markt"_s);
        foreign = addAgency(u"Bundespolizei"_s, u"BPOL"_s);
        ws().change(u"an install of its own"_s, [&](Writer& w) {
            Repository<Agency> agencies(w);
            const Agency before = agencies.get(foreign);
            Agency after = before;
            after.steward = after.id;
            agencies.save(before, after);
        });
    }
    /// Runs both; the result of the real one.
    ImportResult both(ImportKind kind, const QByteArray& csv, bool replaceSpan = false) {
        INFO(csv);
        const ImportResult plan = dryRun(kind, csv, "{}", replaceSpan);
        ImportResult done;
        try {
            done = import(kind, csv, "{}", replaceSpan);
        } catch (const Error& e) {
            FAIL("the import stopped in the middle: " << e.text());
        }
        REQUIRE(done.errors == plan.errors);
        REQUIRE(done.notices == plan.notices);
        REQUIRE(done.changes == plan.changes);
        REQUIRE(counts(done) == counts(plan));
        if (!done.refused()) { // and the same file again is known, whatever it did
            const ImportResult again = import(kind, csv, "{}", replaceSpan);
            REQUIRE(again.added + again.updated + again.removed == 0);
        }
        return done;
    }
    AgencyId foreign{1};
};

class Words {
public:
    explicit Words(unsigned seed) : m_random(seed) {}
    QByteArray of(const std::vector<QByteArray>& list) { return list[size_t(m_random() % list.size())]; }
    int below(int n) { return int(m_random() % unsigned(n)); }

private:
    std::mt19937 m_random;
};

} // namespace

TEST_CASE_METHOD(DryRunFixture, "dry run: a short name that is taken is an error of its cell", "[imports]") {
    CHECK(places(both(ImportKind::Agencies, "name;short;kind\nPolizei Nord;PI;polizei\n"))
          == QStringList{u"2:short:PI"_s});
    CHECK(places(both(ImportKind::Agencies, "name;short;kind\nPolizei Nord;pi;polizei\n"))
          == QStringList{u"2:short:pi"_s});
    // Taken from one that gives it up in the same file: only when that one comes first.
    CHECK(counts(both(ImportKind::Agencies, "name;short\nPolizeiinspektion Mitte;PIM\nPolizei Nord;PI\n"))
          == u"1/1/0/0");
    ws().undo();
    CHECK(places(both(ImportKind::Agencies, "name;short\nPolizei Nord;PI\nPolizeiinspektion Mitte;PIM\n"))
          == QStringList{u"2:short:PI"_s});
    CHECK(counts(both(ImportKind::Agencies, "name;short\nPolizeiinspektion Mitte;PI\n")) == u"0/0/0/1");
}

TEST_CASE_METHOD(DryRunFixture, "dry run: a superior above itself, through the file or through what is there",
                 "[imports]") {
    CHECK(counts(both(ImportKind::Agencies, "name;parent\nWache Süd;PI\nPosten West;Wache Süd\n")) == u"2/0/0/0");
    for (const QByteArray csv :
         {"name;parent\nPolizeiinspektion Mitte;PI\n", "name;parent\nPolizeiinspektion Mitte;Posten West\n",
          "name;parent\nPolizeiinspektion Mitte;Wache Süd\nWache Süd;Posten West\n"}) {
        const ImportResult r = both(ImportKind::Agencies, csv);
        INFO(csv);
        CHECK(r.refused());
        CHECK(r.errors[0].column == u"parent");
    }
    CHECK(counts(both(ImportKind::Agencies, "name;parent\nWache Süd;\nPolizeiinspektion Mitte;Wache Süd\n"))
          == u"0/2/0/0");
}

TEST_CASE_METHOD(DryRunFixture, "dry run: names and promises of an authority with its own install are not touched",
                 "[imports]") {
    const QByteArray head = "key;title;start;end;posts\n";
    const QByteArray when = ";Abend;27.11.2026 18:00;27.11.2026 22:00;";
    CHECK(counts(both(ImportKind::Patrols, head + "K-1" + when + "KOD:1|BPOL:2\n")) == u"1/0/0/0");
    CHECK(places(both(ImportKind::Patrols, head + "K-2" + when + "KOD:1|BPOL:2::2\n")) == QStringList{u"2:posts:"_s});
    ws().change(u"promise"_s, [&](Writer& w) { // as it comes with a package
        Repository<Post> posts(w);
        for (const Post& post : posts.where("agency=?1", foreign.value())) {
            Post after = post;
            after.promised = 2;
            posts.save(post, after);
        }
    });
    CHECK(counts(both(ImportKind::Patrols, head + "K-1" + when + "KOD:2|BPOL:2\n")) == u"0/1/0/0");
    for (const QByteArray posts : {"KOD:2", "KOD:2|BPOL:1", "KOD:2|BPOL:2::0"}) {
        const ImportResult r = both(ImportKind::Patrols, head + "K-1" + when + posts + "\n");
        INFO(posts);
        REQUIRE(r.errors.size() == 1);
        CHECK(r.errors[0].column == u"posts");
        CHECK(r.errors[0].text.contains(u"BPOL"));
    }
}

TEST_CASE_METHOD(DryRunFixture, "dry run: what it says is what happens, for random files", "[imports]") {
    for (unsigned seed = 1; seed <= 25; ++seed) {
        Words w(seed);
        QByteArray agencies = "name;short;kind;land;parent\n";
        for (int i = w.below(5); i >= 0; --i)
            agencies += w.of({"Zollamt", "Feuerwehr", "Polizeiinspektion Mitte", "KOD Musterstadt", "Bundespolizei",
                              "Forstamt"})
                        + ';' + w.of({"", "", "ZA", "PI", "KOD", "FW"}) + ";"
                        + w.of({"zoll", "polizei", "räuber", "zivil", ""}) + ";NW;"
                        + w.of({"", "", "PI", "Zollamt", "Feuerwehr", "KOD Musterstadt"}) + '\n';
        both(ImportKind::Agencies, agencies);

        QByteArray staff = "agency;service_no;family_name;qualifications;unit\n";
        for (int i = w.below(5); i >= 0; --i)
            staff += w.of({"KOD", "PI", "BPOL", "Nirgends", "Polizeiinspektion Mitte"}) + ';'
                     + w.of({"1001", "1002", "2001", "77", ""}) + ';' + w.of({"Muster", "", "Łukasik"}) + ';'
                     + w.of({"", "A|B", "A|a", "Hundeführer"}) + ';' + w.of({"", "Team A", "team a", "B"}) + '\n';
        both(ImportKind::Staff, staff);

        QByteArray hotspots = "name;category;visits_per_week;windows;closed\n";
        for (int i = w.below(4); i >= 0; --i)
            hotspots += w.of({"Bahnhof", "markt", "Park", "Brücke"}) + ';' + w.of({"", "Lärm"}) + ';'
                        + w.of({"", "3", "1001", "-1"}) + ';' + w.of({"", "Mo-Fr 18-24", "Mo 25-26"}) + ';'
                        + w.of({"", "27.11.2026/28.11.2026", "29.11.2026/27.11.2026"}) + '\n';
        both(ImportKind::Hotspots, hotspots);

        QByteArray patrols = "key;title;start;end;crew;visits;tasks;posts\n";
        for (int i = w.below(4); i >= 0; --i)
            patrols += w.of({"K-1", "K-2", "k-1", "K-3"}) + ";Abend;27.11.2026 " + w.of({"18:00", "20:00", "23:00"})
                       + ";28.11.2026 " + w.of({"01:00", "02:00"}) + ';'
                       + w.of({"", "1001", "1001|1002", "1001|2001", "1001|1001", "9"}) + ';'
                       + w.of({"", "Bahnhof/15", "Bahnhof@23:30/10|Markt", "Mond/3", "Markt@00:30-01:00/20"}) + ';'
                       + w.of({"", "Glas", "Glas|Jugend"}) + ';'
                       + w.of({"", "", "KOD:2|PI:1", "KOD:1|BPOL:2", "PI:2::2|KOD:2", "BPOL:1::1", "PI:1:Führung"})
                       + '\n';
        both(ImportKind::Patrols, patrols);

        QByteArray duties = "service_no;start;end;shift\n";
        for (int i = w.below(6); i >= 0; --i)
            duties += w.of({"1001", "1002", "2001", "PI/2001"}) + ";2" + w.of({"4", "5", "6"}) + ".11.2026 0"
                      + w.of({"6", "7"}) + ":00;2" + w.of({"6", "7"}) + ".11.2026 14:00;" + w.of({"F", "S", ""}) + '\n';
        both(ImportKind::Duties, duties, w.below(2) == 0);
    }
}

TEST_CASE_METHOD(DryRunFixture, "import: names of thousands are compared in time, and in one service after each change",
                 "[imports]") {
    QByteArray agencies = "name;short;kind\n";
    QByteArray hotspots = "name;category\n";
    for (int i = 0; i < 1500; ++i) {
        agencies += "Amt " + QByteArray::number(i) + ";A" + QByteArray::number(i) + ";zivil\n";
        hotspots += "Platz " + QByteArray::number(i) + ";Lärm\n";
    }
    QElapsedTimer timer; // comparing each with each took minutes
    timer.start();
    CHECK(counts(both(ImportKind::Agencies, agencies)) == u"1500/0/0/0");
    CHECK(counts(both(ImportKind::Hotspots, hotspots)) == u"1500/0/0/0");
    CHECK(timer.elapsed() < 60'000);

    ws().change(u"one service"_s, [&](Writer& w) {
        AgencyService service(w);
        Repository<Agency> repository(w);
        const auto called = [&](const QString& name) { return repository.where("name=?1", name).front(); };
        Agency moved = called(u"Amt 1"_s);
        Agency after = moved;
        after.name = ShortText(u"Forstamt"_s);
        after.shortName = u"FA"_s;
        service.save(moved, after);
        Agency second = called(u"Amt 2"_s);
        Agency taken = second;
        taken.shortName = u"fa"_s;
        CHECK_THROWS_AS(service.save(second, taken), Error);
        taken.name = ShortText(u"Amt 1"_s); // given up, so it is free
        taken.shortName = u"A1"_s;
        service.save(second, taken);
        service.remove(after.id);
        Agency third = called(u"Amt 3"_s);
        taken = third;
        taken.shortName = u"FA"_s;
        service.save(third, taken);
        HotspotService places(w);
        Repository<Hotspot> all(w);
        const Hotspot place = all.where("name=?1", u"Platz 1"_s).front();
        Hotspot other = place;
        other.name = ShortText(u"PLATZ 2"_s);
        CHECK_THROWS_AS(places.save(place, other), Error);
        places.remove(all.where("name=?1", u"Platz 2"_s).front().id);
        places.save(place, other);
        Hotspot again = other;
        again.id = all.newId();
        CHECK_THROWS_AS(places.add(again), Error);
        again.name = ShortText(u"Platz 1"_s);
        places.add(again);
    });
}
