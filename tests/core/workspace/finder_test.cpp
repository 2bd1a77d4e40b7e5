// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/finder.h"

#include "core/agencies/agencytable.h"
#include "core/base/fold.h"
#include "core/officers/officerservice.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"
#include "tests/support/workspacefixture.h"

#include <random>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

class FinderFixture : public WorkspaceFixture {
public:
    FinderFixture() {
        setNow(at("2026-11-24T09:00"));
        reopen();
    }

    [[nodiscard]] std::vector<Hit> find(const char* text, std::optional<HitKind> only = {}, int limit = 20) {
        return findRecords(ws(), QString::fromUtf8(text), only, limit);
    }
    [[nodiscard]] QStringList titles(const char* text, std::optional<HitKind> only = {}, int limit = 20) {
        QStringList out;
        for (const Hit& hit : find(text, only, limit))
            out << hit.title;
        return out;
    }
    PatrolId evening(const QString& title, const QDate& day, const QString& sign = {}) {
        const QByteArray date = day.toString(Qt::ISODate).toLatin1();
        const PatrolId id =
            addPatrol(title, span((date + "T18:00").constData(), (date + "T22:00").constData()), police);
        if (!sign.isEmpty())
            ws().change(u"sign"_s, [&](Writer& w) {
                PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), id));
                d.callSign = sign;
                PatrolService(w).update(id, d);
            });
        return id;
    }
    AgencyId police = addAgency(u"Polizeiinspektion Süd"_s, u"PI Süd"_s);
};

} // namespace

TEST_CASE_METHOD(FinderFixture, "checklist 20: people, places, patrols and partners are found by parts of words",
                 "[finder]") {
    const OfficerId jaeger = addOfficer(*ws().ownAgencyId(), u"1001"_s, u"Jäger-Großmann"_s);
    const HotspotId park = addHotspot(u"Grünanlage Weiße Straße"_s);
    const PatrolId patrol = evening(u"Marktstreife Süd"_s, {2026, 11, 27}, u"S 21"_s);
    const auto only = [&](const char* text, HitKind kind, qint64 id) {
        INFO(text);
        const std::vector<Hit> hits = find(text);
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].kind == kind);
        CHECK(hits[0].id == id);
    };
    for (const char* text : {"jäger", "JAEGER", "aeger-gross", "grossmann", "großmann", "1001", "jä", "j 10"})
        only(text, HitKind::Officer, jaeger.value());
    for (const char* text : {"grünanlage", "GRUENANL", "weisse", "weiße strasse", "anlage", "gr we"})
        only(text, HitKind::Hotspot, park.value());
    for (const char* text : {"marktstr", "rktst", "s 21", "S 21 markt", "markt sued", "markt süd"})
        only(text, HitKind::Patrol, patrol.value());
    only("inspektion", HitKind::Agency, police.value());
    CHECK(titles("sued").size() == 2); // partner and patrol
    for (const char* text : {"xq", "nirgends", "markt bahnhof", "%", "_", "\"", "'", "OR", "NOT markt", "(", "*", "\\"})
        CHECK(find(text).empty());
}

TEST_CASE_METHOD(FinderFixture, "a hit says what people need to tell it from its like", "[finder]") {
    addOfficer(*ws().ownAgencyId(), u"1001"_s, u"Brandt"_s);
    evening(u"Abendstreife"_s, {2026, 11, 27}, u"S 19"_s);
    const Hit patrol = find("abendstr").front();
    CHECK(patrol.title == u"S 19 Abendstreife"_s);
    CHECK(patrol.day == QDate(2026, 11, 27));
    CHECK(patrol.detail.contains(u"27.11.2026"_s));
    CHECK(patrol.detail.contains(u"18:00–22:00"_s));
    const Hit officer = find("brandt").front();
    CHECK(officer.detail.contains(u"1001"_s));
    CHECK(officer.detail.contains(ws().ownAgency()->label()));
    CHECK(find("inspektion").front().detail.startsWith(u"PI Süd"_s));
}

TEST_CASE_METHOD(FinderFixture, "a night patrol is told with its service day", "[finder]") {
    addPatrol(u"Nachtstreife"_s, span("2026-11-28T02:00", "2026-11-28T05:00"), police);
    CHECK(find("nacht").front().day == QDate(2026, 11, 27));
    CHECK(find("nacht").front().detail.contains(u"27.11.2026"_s));
}

TEST_CASE_METHOD(FinderFixture, "whole words come before beginnings, beginnings before parts", "[finder]") {
    addHotspot(u"Altmarkt"_s);
    addHotspot(u"Markthalle"_s);
    addHotspot(u"Neuer Markt"_s);
    CHECK(titles("markt") == QStringList{u"Neuer Markt"_s, u"Markthalle"_s, u"Altmarkt"_s});
    CHECK(find("markt")[0].rank == 0);
    CHECK(find("markt")[1].rank == 1);
    CHECK(find("markt")[2].rank == 2);
}

TEST_CASE_METHOD(FinderFixture, "of equal patrols the one nearest to today comes first, before or after", "[finder]") {
    for (const QDate& day :
         {QDate(2026, 1, 5), QDate(2026, 11, 20), QDate(2026, 11, 25), QDate(2027, 6, 1), QDate(2026, 12, 24)})
        evening(u"Bahnhof"_s, day);
    QStringList days;
    for (const Hit& hit : find("bahnhof"))
        days << hit.day.toString(Qt::ISODate);
    CHECK(days == QStringList{u"2026-11-25"_s, u"2026-11-20"_s, u"2026-12-24"_s, u"2027-06-01"_s, u"2026-01-05"_s});
    CHECK(find("bahnhof", HitKind::Patrol, 2).size() == 2);
    CHECK(find("", HitKind::Patrol, 1).front().day == QDate(2026, 11, 25)); // without words the nearest of all
}

TEST_CASE_METHOD(FinderFixture, "a scope narrows the search", "[finder]") {
    addOfficer(*ws().ownAgencyId(), u"1001"_s, u"Markt"_s);
    addHotspot(u"Markt"_s);
    evening(u"Markt"_s, {2026, 11, 27});
    CHECK(find("markt").size() == 3);
    for (const HitKind kind : {HitKind::Patrol, HitKind::Officer, HitKind::Hotspot}) {
        REQUIRE(find("markt", kind).size() == 1);
        CHECK(find("markt", kind).front().kind == kind);
    }
    CHECK(find("markt", HitKind::Agency).empty());
    CHECK(find("", HitKind::Agency).size() == 2);
}

TEST_CASE_METHOD(FinderFixture, "what was deleted is not found, and found again after undo", "[finder]") {
    const PatrolId patrol = evening(u"Bahnhof"_s, {2026, 11, 27});
    const OfficerId officer = addOfficer(*ws().ownAgencyId(), u"1001"_s, u"Brandt"_s);
    ws().change(u"delete"_s, [&](Writer& w) {
        PatrolService(w).remove(patrol);
        OfficerService(w).remove(officer);
    });
    CHECK(find("bahnhof").empty());
    CHECK(find("brandt").empty());
    CHECK(find("br").empty());
    CHECK(find("", HitKind::Officer).empty());
    ws().undo();
    CHECK(find("bahnhof").size() == 1);
    CHECK(find("brandt").size() == 1);
}

TEST_CASE_METHOD(FinderFixture, "only the partnership that is worked in is searched, its people in every one",
                 "[finder]") {
    addHotspot(u"Bahnhof"_s);
    evening(u"Bahnhof"_s, {2026, 11, 27});
    addOfficer(*ws().ownAgencyId(), u"1001"_s, u"Brandt"_s);
    ws().addPartnership({u"Zweite"_s, u"NW"_s, u"Hamm"_s, u"KOD Musterstadt"_s, u"KOD"_s, AgencyKind::Ordnungsamt});
    CHECK(find("bahnhof").size() == 2);
    workIn(u"Zweite"_s);
    CHECK(find("bahnhof").empty());
    CHECK(find("inspektion").empty());
    CHECK(find("", HitKind::Agency).size() == 1);
    CHECK(find("brandt").size() == 1);
    addHotspot(u"Bahnhof Zwei"_s);
    CHECK(titles("bahnhof") == QStringList{u"Bahnhof Zwei"_s});
}

TEST_CASE_METHOD(FinderFixture, "searching works in a file that is only read", "[finder]") {
    evening(u"Bahnhof"_s, {2026, 11, 27});
    reopen(Workspace::Access::Read);
    CHECK(find("bahnh").size() == 1);
    CHECK(find("ba").size() == 1);
}

TEST_CASE_METHOD(FinderFixture, "what is found equals a look at every record", "[finder][property]") {
    std::mt19937 random(7); // NOLINT: the same names every time
    const QStringList parts{u"Markt"_s, u"Süd"_s, u"Straße"_s, u"Bahn"_s, u"Hof"_s,
                            u"Grün"_s,  u"am"_s,  u"S 21"_s,   u"Łódź"_s, u"Weg-3"_s};
    const auto any = [&] { return parts[int(random() % unsigned(parts.size()))]; };
    QHash<qint64, QString> texts;
    for (int i = 0; i < 40; ++i) {
        const QString name = any() + (random() % 2 == 0 ? u" "_s : QString()) + any() + QString::number(i);
        texts.insert(addHotspot(name).value(), folded(name));
    }
    for (int i = 0; i < 200; ++i) {
        QString typed = any();
        typed = typed.mid(int(random() % 2), 1 + int(random() % 5));
        if (random() % 3 == 0)
            typed += u' ' + any().left(3);
        QSet<qint64> expected;
        const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
        for (auto it = texts.constBegin(); it != texts.constEnd(); ++it) {
            const QStringList own = it.value().split(u' ');
            const auto holds = [&](const QString& w) {
                return (w.size() >= 3 && it.value().contains(w))
                       || std::any_of(own.begin(), own.end(), [&](const QString& o) { return o.startsWith(w); });
            };
            if (std::all_of(words.begin(), words.end(), holds))
                expected.insert(it.key());
        }
        QSet<qint64> found;
        for (const Hit& hit : findRecords(ws(), typed, HitKind::Hotspot, 1000))
            found.insert(hit.id);
        INFO('"' << typed.toStdString() << '"');
        CHECK(found == expected);
    }
}

TEST_CASE_METHOD(FinderFixture, "where very many patrols match, the nearest ones and the one with that key are found",
                 "[finder]") {
    // More than the search looks at one by one: a patrol every four hours since 2025.
    const Instant first = at("2025-09-01T08:00");
    ws().change(u"many"_s, [&](Writer& w) {
        Repository<Patrol> rows(w);
        for (int i = 0; i < 3000; ++i) {
            const TimeSpan when(first.plusMinutes(240 * i), first.plusMinutes(240 * i + 120));
            const Patrol p{rows.newId(),
                           ws().partnershipId(),
                           ShortText(u"KOD-%1"_s.arg(i + 1)),
                           ShortText(u"Streife"_s),
                           when,
                           PatrolMode::Foot,
                           {},
                           {},
                           PatrolState::Proposed,
                           PatrolOutcome::None,
                           {},
                           {},
                           {},
                           {}};
            rows.insert(p, ws().partnershipId());
        }
    });
    const std::vector<Hit> hits = find("streife", HitKind::Patrol, 5);
    REQUIRE(hits.size() == 5);
    for (const Hit& hit : hits)
        CHECK(std::abs(hit.day.daysTo(QDate(2026, 11, 24))) <= 1);
    REQUIRE_FALSE(find("kod-1", HitKind::Patrol, 5).empty());
    CHECK(find("kod-1", HitKind::Patrol, 5).front().day == QDate(2025, 9, 1)); // far away, but just that
    CHECK(find("KOD-3000", HitKind::Patrol, 5).size() == 1);
    CHECK(find("st", HitKind::Patrol, 5).size() == 5);
    CHECK(find("zz", HitKind::Patrol, 5).empty());
}
