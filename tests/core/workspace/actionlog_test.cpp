// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/actionlog.h"

#include "core/hotspots/hotspottable.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"
#include "tests/support/tamper.h"
#include "tests/support/workspacefixture.h"

#include <QElapsedTimer>

using namespace streife;

namespace {

struct LogFile : WorkspaceFixture {
    LogFile() { pi = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI")); }
    ActionId rename(HotspotId id, const QString& name, const QString& label, const QString& reason = {}) {
        return *ws().change(label, reason, [&](Writer& w) {
            Repository<Hotspot> repo(w);
            const Hotspot before = repo.get(id);
            Hotspot after = before;
            after.name = ShortText(name);
            repo.save(before, after);
        });
    }
    [[nodiscard]] std::vector<LoggedAction> all(const ActionFilter& filter = {}, int most = 200) {
        std::vector<LoggedAction> out;
        std::optional<ActionPlace> after;
        for (int pages = 0; pages < 500; ++pages) {
            ActionPage page = actionPage(ws(), filter, after, most);
            CHECK(int(page.actions.size()) <= most);
            out.insert(out.end(), page.actions.begin(), page.actions.end());
            if (!page.next)
                return out;
            after = page.next;
        }
        FAIL("the log has no end");
        return out;
    }
    [[nodiscard]] QStringList labels(const ActionFilter& filter, int most = 200) {
        QStringList out;
        for (const LoggedAction& action : all(filter, most))
            out << action.label;
        return out;
    }
    /// The day, with the clock set to its noon.
    void on(const char* day) {
        setNow(at((QByteArray(day) + "T12:00").constData()));
        reopen();
    }
    AgencyId pi{1};
};

} // namespace

TEST_CASE_METHOD(LogFile, "the log tells who did what and why, newest first", "[log]") {
    const HotspotId station = addHotspot(QStringLiteral("Bahnhof"));
    rename(station, QStringLiteral("Hauptbahnhof"), QStringLiteral("Rename"), QStringLiteral("so heißt er"));
    const auto log = all();
    REQUIRE(log.size() >= 3);
    CHECK(log[0].label == QStringLiteral("Rename"));
    CHECK(log[0].reason == QStringLiteral("so heißt er"));
    CHECK(log[0].who().contains(QStringLiteral("Planung")));
    CHECK(log[0].agency == QStringLiteral("KOD"));
    CHECK(log[0].at() == ws().now());
    CHECK(log[1].label == QStringLiteral("hotspot"));
    CHECK(std::is_sorted(log.begin(), log.end(),
                         [](const LoggedAction& a, const LoggedAction& b) { return a.hlc > b.hlc; }));
}

TEST_CASE_METHOD(LogFile, "pages of any size give every action once", "[log]") {
    const HotspotId station = addHotspot(QStringLiteral("Bahnhof"));
    for (int i = 0; i < 23; ++i)
        rename(station, QStringLiteral("Bahnhof %1").arg(i), QStringLiteral("step %1").arg(i));
    const auto whole = all();
    CHECK(whole.size() == 26); // founding, partner, place and the steps
    for (const int size : {1, 2, 5, 7, 25, 26, 27, 1000}) {
        INFO(size);
        CHECK(all({}, size) == whole);
    }
}

TEST_CASE_METHOD(LogFile, "words are looked for in who, label and reason, however they are written", "[log]") {
    const HotspotId station = addHotspot(QStringLiteral("Bahnhof"));
    rename(station, QStringLiteral("A"), QStringLiteral("Brennpunkt geändert"), QStringLiteral("Umbau Süd"));
    rename(station, QStringLiteral("B"), QStringLiteral("Brennpunkt geändert"));
    CHECK(labels({QStringLiteral("GEAENDERT"), {}, {}}).size() == 2);
    CHECK(labels({QStringLiteral("geändert sued"), {}, {}}).size() == 1);
    CHECK(labels({QStringLiteral("  umbau  PLANUNG kod "), {}, {}}).size() == 1);
    CHECK(labels({QStringLiteral("gibt es nicht"), {}, {}}).isEmpty());
    CHECK(labels({QStringLiteral("geändert"), {}, {}}, 1).size() == 2); // page by page
}

TEST_CASE_METHOD(LogFile, "days are whole local days, both ends belong to the range", "[log]") {
    const HotspotId station = addHotspot(QStringLiteral("Bahnhof"));
    const char* times[] = {"2026-11-23T23:59", "2026-11-24T00:00", "2026-11-24T23:59", "2026-11-25T00:00"};
    for (const char* time : times) {
        setNow(at(time));
        reopen();
        rename(station, QLatin1String(time), QLatin1String(time));
    }
    const QDate day(2026, 11, 24);
    CHECK(labels({{}, day, day}) == QStringList{QLatin1String(times[2]), QLatin1String(times[1])});
    CHECK(labels({{}, day.addDays(1), {}}) == QStringList{QLatin1String(times[3])});
    CHECK(labels({{}, {}, day.addDays(-1)}).front() == QLatin1String(times[0]));
    CHECK(labels({{}, day, day.addDays(-1)}).isEmpty());
    CHECK(labels({QStringLiteral("23:59"), day, day}) == QStringList{QLatin1String(times[2])});
}

TEST_CASE_METHOD(LogFile, "an action lists its records with what it changed in them and nothing else", "[log]") {
    const HotspotId station = addHotspot(QStringLiteral("Bahnhof"));
    const HotspotId park = addHotspot(QStringLiteral("Park"));
    rename(station, QStringLiteral("Nord"), QStringLiteral("first"));
    const ActionId both = *ws().change(QStringLiteral("both"), [&](Writer& w) {
        Repository<Hotspot> repo(w);
        for (const HotspotId id : {station, park}) {
            const Hotspot before = repo.get(id);
            Hotspot after = before;
            after.category = QStringLiteral("Thema");
            after.visitsPerWeek = 3;
            repo.save(before, after);
        }
    });
    rename(station, QStringLiteral("West"), QStringLiteral("last"));
    CHECK(recordCount(ws(), both).records == 2);
    const auto records = actionRecords(ws(), both, 10);
    REQUIRE(records.size() == 2);
    CHECK(records[0].row == station.value());
    CHECK(records[0].table == tableOf<Hotspot>().no);
    CHECK(records[0].name == QStringLiteral("West")); // as it is called today
    CHECK(records[0].exists);
    REQUIRE(records[0].changes.size() == 2);
    CHECK(changeText(records[0].changes[0]) == QStringLiteral("Theme: – → Thema"));
    CHECK(changeText(records[0].changes[1]).endsWith(QStringLiteral("0 → 3")));
    CHECK(actionRecords(ws(), both, 1).size() == 1);
}

TEST_CASE_METHOD(LogFile, "what hangs on a patrol belongs to the patrol", "[log]") {
    const HotspotId station = addHotspot(QStringLiteral("Bahnhof"));
    const OfficerId adam = addOfficer(*ws().ownAgencyId(), QStringLiteral("1001"), QStringLiteral("Adam"));
    const PatrolId id = addPatrol(QStringLiteral("Abend"), span("2026-11-27T18:00", "2026-11-27T22:00"), pi);
    const ActionId action = *ws().change(QStringLiteral("crew"), [&](Writer& w) {
        PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), id));
        d.posts.front().crew = {adam};
        d.visits = {{station, d.span, 15, {}}};
        PatrolService(w).update(id, d);
    });
    CHECK(recordCount(ws(), action).records == 1);
    const auto records = actionRecords(ws(), action, 10);
    REQUIRE(records.size() == 1);
    CHECK(records[0].table == tableOf<Patrol>().no);
    CHECK(records[0].name == QStringLiteral("KOD-1 Abend"));
    QStringList fields;
    for (const HistoryEntry& e : records[0].changes)
        fields << e.field;
    fields.sort();
    CHECK(fields == QStringList{QStringLiteral("crew"), QStringLiteral("visits")});
    // The making of it has the patrol itself and both posts.
    const auto made = actionRecords(ws(), all()[1].id, 10);
    REQUIRE(made.size() == 1);
    CHECK(made[0].changes.size() == 3);
}

TEST_CASE_METHOD(LogFile, "what was deleted since has its name and no place", "[log]") {
    const HotspotId station = addHotspot(QStringLiteral("Bahnhof"));
    const ActionId gone =
        *ws().change(QStringLiteral("delete"), [&](Writer& w) { Repository<Hotspot>(w).remove(station); });
    for (const ActionId id : {gone, all()[1].id}) {
        const auto records = actionRecords(ws(), id, 10);
        REQUIRE(records.size() == 1);
        CHECK(records[0].name == QStringLiteral("Bahnhof"));
        CHECK_FALSE(records[0].exists);
        CHECK(records[0].changes.size() == 1);
    }
    ws().undo();
    CHECK(actionRecords(ws(), gone, 10).front().exists);
    CHECK(all().front().label.contains(QStringLiteral("delete"))); // the undo is an action of its own
    CHECK(actionRecords(ws(), all().front().id, 10).front().name == QStringLiteral("Bahnhof"));
}

TEST_CASE_METHOD(LogFile, "a very large action says that there is more than was counted", "[log]") {
    const ActionId many = *ws().change(QStringLiteral("many"), [&](Writer& w) {
        Repository<Hotspot> repo(w);
        for (int i = 0; i < 501; ++i)
            repo.insert(Hotspot{repo.newId(),
                                ws().partnershipId(),
                                ShortText(QString::number(i)),
                                {},
                                HotspotKind::Objective,
                                {},
                                0,
                                0,
                                {}},
                        ws().partnershipId());
    });
    CHECK(recordCount(ws(), many).more);
    CHECK(recordCount(ws(), many).records >= 500);
    CHECK(actionRecords(ws(), many, 20).size() == 20);
    CHECK_FALSE(recordCount(ws(), all()[1].id).more);
}

TEST_CASE_METHOD(LogFile, "the first page of a log of 100,000 actions comes at once", "[log]") {
    const auto newest = all().front();
    close();
    // As a file of many years has them, in one go; the newest real one stays the last.
    tamper(path(), "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<100000) "
                   "INSERT INTO action(id,site,hlc) SELECT 1000000000000+i,232,i*65536 FROM n");
    reopen();
    QElapsedTimer timer;
    timer.start();
    const ActionPage page = actionPage(ws(), {}, {});
    const qint64 first = timer.restart();
    REQUIRE(page.actions.size() == 200);
    CHECK(page.actions.front() == newest);
    (void)actionPage(ws(), {}, page.next);
    CHECK(first + timer.elapsed() < 1000); // generous: a debug build on a busy machine
}

TEST_CASE_METHOD(LogFile, "a page that holds the last action says that there are no more", "[log]") {
    const int count = int(all().size());
    REQUIRE(count > 0);
    CHECK_FALSE(actionPage(ws(), {}, {}, count + 1).next);
    if (count > 1)
        CHECK(actionPage(ws(), {}, {}, count - 1).next);
}
