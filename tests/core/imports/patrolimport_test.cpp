// SPDX-License-Identifier: GPL-3.0-or-later
// Patrols that come a second time: what a cell does not say stays as somebody planned it.
#include "core/agencies/agencytable.h"
#include "core/hotspots/hotspottable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"
#include "tests/core/imports/celltexts.h"
#include "tests/core/imports/importfixture.h"

#include <functional>
#include <random>

using namespace streife;
using namespace streife::test;
using namespace Qt::StringLiterals;

namespace {

class PatrolFixture : public ImportFixture {
public:
    PatrolFixture() {
        for (const QString& number : {u"1001"_s, u"1002"_s})
            addOfficer(own(), number, u"Muster"_s);
        for (const QString& name : {u"Bahnhof"_s, u"Stadtpark"_s})
            addHotspot(name);
        REQUIRE(counts(import(ImportKind::Patrols, "key;title;start;end;visits;posts\n"
                                                   "K-1;Abend;27.11.2026 18:00;28.11.2026 01:00;"
                                                   "Bahnhof@18:30/15|Stadtpark@19:00-20:00/20;KOD:1|PI:2\n"))
                == u"1/0/0/0");
    }
    PlannedPatrol patrol() {
        return *ws().read([&](Database& db) { return readPatrol(db, Records<Patrol>(db).all().front().id); });
    }
    /// As the desktop saves it.
    void plan(const std::function<void(PatrolDraft&)>& change) {
        ws().change(u"plan"_s, [&](Writer& w) {
            PatrolDraft d = PatrolDraft::of(patrol());
            change(d);
            PatrolService(w).update(patrol().patrol.id, d);
        });
    }
    ImportResult visits(const QByteArray& cell) {
        return import(ImportKind::Patrols, "key;visits\nK-1;" + cell + "\n");
    }
    ImportResult posts(const QByteArray& cell, const QByteArray& crew = {}) {
        return crew.isNull() ? import(ImportKind::Patrols, "key;posts\nK-1;" + cell + "\n")
                             : import(ImportKind::Patrols, "key;posts;crew\nK-1;" + cell + ";" + crew + "\n");
    }
    QString visitsText() {
        QHash<HotspotId, Hotspot> all;
        for (const Hotspot& h : ws().all<Hotspot>())
            all.insert(h.id, h);
        return visitsCell(patrol(), all);
    }
    QString postsText() {
        QHash<AgencyId, Agency> all;
        for (const Agency& a : ws().all<Agency>())
            all.insert(a.id, a);
        return postsCell(patrol(), all);
    }
    void partnerKeepsItself() {
        ws().change(u"an install of its own"_s, [&](Writer& w) {
            Repository<Agency> agencies(w);
            const Agency before = agencies.get(police());
            Agency after = before;
            after.steward = after.id;
            agencies.save(before, after);
        });
    }
};

} // namespace

TEST_CASE_METHOD(PatrolFixture, "visits: without a time the planned time stays, with another one it is the file's",
                 "[imports]") {
    CHECK(counts(visits("Bahnhof/15|Stadtpark/20")) == u"0/0/0/1");
    CHECK(counts(visits("Bahnhof|Stadtpark")) == u"0/0/0/1"); // the stay stays as well
    CHECK(visitsText() == u"Bahnhof@18:30/15|Stadtpark@19:00-20:00/20");
    CHECK(counts(visits("Bahnhof/25|Stadtpark/20")) == u"0/1/0/0");
    CHECK(patrol().visits[0].plannedAt == at("2026-11-27T18:30"));
    CHECK(patrol().visits[0].window == span("2026-11-27T18:30", "2026-11-27T18:55")); // a planned stay fills its window
    CHECK(patrol().visits[1].window == span("2026-11-27T19:00", "2026-11-27T20:00"));
    CHECK(counts(visits("Stadtpark|Bahnhof")) == u"0/1/0/0"); // only the order
    CHECK(visitsText() == u"Stadtpark@19:00-20:00/20|Bahnhof@18:30/25");
    CHECK(counts(visits("Stadtpark@21:00/10|Bahnhof")) == u"0/1/0/0");
    CHECK(visitsText() == u"Stadtpark@21:00/10|Bahnhof@18:30/25");
    CHECK(counts(visits("Bahnhof|Bahnhof/5")) == u"0/1/0/0"); // a second one of the same place is new
    CHECK(visitsText() == u"Bahnhof@18:30/25|Bahnhof/5");
    CHECK(counts(visits("")) == u"0/1/0/0"); // an empty cell clears
    CHECK(patrol().visits.empty());
}

TEST_CASE_METHOD(PatrolFixture, "visits: what a cell cannot say is not lost when it comes back unchanged",
                 "[imports]") {
    plan([&](PatrolDraft& d) {
        d.visits[0].window = span("2026-11-27T18:00", "2026-11-27T21:00"); // room around the planned minute
        d.visits[1].window = span("2026-11-27T17:00", "2026-11-27T19:00"); // begins before the patrol
    });
    const PlannedPatrol before = patrol();
    CHECK(counts(visits(visitsText().toUtf8())) == u"0/0/0/1");
    CHECK(patrol().visits == before.visits);
}

TEST_CASE_METHOD(PatrolFixture, "visits: when the file moves the patrol, those without a time move along",
                 "[imports]") {
    CHECK(
        counts(import(ImportKind::Patrols, "key;start;end;visits\n"
                                           "K-1;27.11.2026 19:00;28.11.2026 02:00;Bahnhof|Stadtpark@19:00-20:00/20\n"))
        == u"0/1/0/0");
    CHECK(visitsText() == u"Bahnhof@19:30/15|Stadtpark@19:00-20:00/20");
}

TEST_CASE_METHOD(PatrolFixture, "posts: a promise without names can be entered for those we keep", "[imports]") {
    CHECK(counts(posts("KOD:1|PI:2::2")) == u"0/1/0/0");
    CHECK(patrol().posts[1].post.promised == 2);
    CHECK(postsText() == u"KOD:1|PI:2::2");
    CHECK(counts(posts("KOD:1|PI:2")) == u"0/0/0/1"); // not said is not withdrawn
    CHECK(counts(posts(postsText().toUtf8())) == u"0/0/0/1");
    CHECK(counts(posts("KOD:1|PI:3:Streifenführung:zugesichert")) == u"0/1/0/0");
    CHECK(postsText() == u"KOD:1|PI:3:Streifenführung:3");
    CHECK(counts(posts("KOD:1|PI:3:Streifenführung:1")) == u"0/1/0/0");
    CHECK(counts(posts("KOD:1|PI:3:Streifenführung:offen")) == u"0/1/0/0");
    CHECK(postsText() == u"KOD:1|PI:3:Streifenführung");
    CHECK(counts(posts("KOD:1::1|PI:1", "1001")) == u"0/1/0/0"); // promised and named at once
    for (const QByteArray wrong : {"PI:2::3", "PI:2::-1", "PI:2::viel", "PI:2:a:1:x", "PI::2"}) {
        INFO(wrong);
        CHECK(places(posts(wrong)) == QStringList{u"2:posts:"_s + QString::fromUtf8(wrong)});
    }
    partnerKeepsItself();
    CHECK(places(posts("KOD:1::1|PI:1::1")) == QStringList{u"2:posts:"_s});
}

TEST_CASE_METHOD(PatrolFixture, "patrols: what a list prints, an import takes as known", "[imports]") {
    std::mt19937 random(7);
    for (int round = 0; round < 25; ++round) {
        plan([&](PatrolDraft& d) {
            d.visits.clear();
            const auto hotspots = ws().all<Hotspot>("name");
            for (auto n = random() % 4; n > 0; --n) {
                const Instant from = d.span.start().plusMinutes(int(random() % 300));
                VisitDraft v{hotspots[random() % 2].id,
                             TimeSpan(from, from.plusMinutes(1 + int(random() % 90))),
                             5 + int(random() % 30),
                             {}};
                if (random() % 3 == 0)
                    v.plannedAt = from.plusMinutes(int(random() % 30));
                else if (random() % 3 == 0)
                    v.window = d.span;
                d.visits.push_back(v);
            }
            d.posts[1].strength = 1 + int(random() % 5);
            d.posts[1].promised = int(random() % unsigned(d.posts[1].strength + 1));
            d.posts[1].function = random() % 2 ? u"Führung"_s : QString();
        });
        const PlannedPatrol before = patrol();
        const QByteArray csv = "key;visits;posts\nK-1;" + visitsText().toUtf8() + ';' + postsText().toUtf8() + '\n';
        INFO(csv);
        REQUIRE(counts(import(ImportKind::Patrols, csv)) == u"0/0/0/1");
        REQUIRE(patrol().visits == before.visits);
    }
}

TEST_CASE_METHOD(PatrolFixture, "starts: an empty start is the start's error, whatever stands in the shift",
                 "[imports]") {
    const QByteArray head = "service_no;start;end;shift\n";
    CHECK(places(import(ImportKind::Duties, head + "1001;;2026-11-27T14:00;F\n")) == QStringList{u"2:start:"_s});
    CHECK(places(import(ImportKind::Duties, head + "1001;;2026-11-27T14:00;\n")) == QStringList{u"2:start:"_s});
    // Who gives codes times is told about the code that has none.
    CHECK(places(import(ImportKind::Duties, head + "1001;;2026-11-27T14:00;Q\n", R"({"shifts": {"F": "06:00-14:00"}})"))
          == QStringList{u"2:shift:Q"_s});
    CHECK(places(import(ImportKind::Patrols, "key;title;start;end\nK-9;T;;27.11.2026 20:00\n"))
          == QStringList{u"2:start:"_s});
    CHECK(places(import(ImportKind::Patrols, "key;title;end\nK-9;T;27.11.2026 20:00\n")) == QStringList{u"2:start:"_s});
}
