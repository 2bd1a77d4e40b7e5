// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/hotspots/hotspottable.h"
#include "core/store/repository.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

qint64 ops(Workspace& ws) {
    return ws.read([](Database& db) { return db.integer("SELECT count(*) FROM op"); });
}

Hotspot hotspot(Workspace& ws, HotspotId id) {
    return *ws.read([&](Database& db) { return Records<Hotspot>(db).find(id); });
}

} // namespace

TEST_CASE_METHOD(WorkspaceFixture, "saving writes one op for each cell that differs, based on the one shown before",
                 "[store]") {
    const HotspotId id = addHotspot(QStringLiteral("Bahnhof"));
    const qint64 before = ops(ws());
    const Hotspot old = hotspot(ws(), id);
    Hotspot changed = old;
    changed.category = QStringLiteral("Trinkerszene");
    changed.visitsPerWeek = 7;
    const auto action =
        ws().change(QStringLiteral("edit"), [&](Writer& w) { Repository<Hotspot>(w).save(old, changed); });
    REQUIRE(action);
    CHECK(ops(ws()) == before + 2);
    CHECK(hotspot(ws(), id) == changed);

    ws().change(QStringLiteral("edit again"), [&](Writer& w) {
        Hotspot third = changed;
        third.visitsPerWeek = 8;
        Repository<Hotspot>(w).save(changed, third);
    });
    ws().read([&](Database& db) {
        Journal journal(db);
        const auto list = journal.opsOfAction(*action);
        REQUIRE(list.size() == 2);
        CHECK(list[0].base == id.value()); // the create op stands for every cell
        const auto last = journal.find(journal.shownOp(id.value(), 8));
        REQUIRE(last);
        CHECK(last->base == list[1].n);
        CHECK(asInt(last->value) == 8);
        CHECK(asInt(journal.valueOf(list[1].n, 8)) == 7);
        CHECK(asInt(journal.valueOf(id.value(), 8)) == 0); // out of the pack
        CHECK(db.integer("SELECT count(*) FROM head WHERE row=" + QByteArray::number(id.value())) == 2);
    });
}

TEST_CASE_METHOD(WorkspaceFixture, "an action that changes nothing leaves no trace and no signal", "[store]") {
    const HotspotId id = addHotspot(QStringLiteral("Bahnhof"));
    const qint64 before = ops(ws());
    int signals_ = 0;
    QObject::connect(&ws(), &Workspace::changed, &ws(), [&] { ++signals_; });
    const Hotspot same = hotspot(ws(), id);
    const QString undo = ws().undoLabel();
    CHECK_FALSE(ws().change(QStringLiteral("nothing"), [&](Writer& w) { Repository<Hotspot>(w).save(same, same); }));
    CHECK(ops(ws()) == before);
    CHECK(signals_ == 0);
    CHECK(ws().undoLabel() == undo);
}

TEST_CASE_METHOD(WorkspaceFixture, "work that throws rolls everything back, ids included", "[store]") {
    const HotspotId id = addHotspot(QStringLiteral("Bahnhof"));
    const qint64 before = ops(ws());
    std::optional<HotspotId> lost;
    CHECK_THROWS_AS(ws().change(QStringLiteral("fails"),
                                [&](Writer& w) {
                                    lost = Repository<Hotspot>(w).newId();
                                    Repository<Hotspot>(w).remove(id);
                                    throw Error(ErrorCode::Input, QStringLiteral("no"));
                                }),
                    Error);
    CHECK(ops(ws()) == before);
    CHECK(hotspot(ws(), id).name.str() == QStringLiteral("Bahnhof"));
    REQUIRE(lost);
    CHECK(addHotspot(QStringLiteral("Park")) == *lost);  // the counter has not run away
    CHECK(addHotspot(QStringLiteral("Markt")) != *lost); // or back
}

TEST_CASE_METHOD(WorkspaceFixture, "a cell that was changed underneath is not overwritten", "[store]") {
    const HotspotId id = addHotspot(QStringLiteral("Bahnhof"));
    const Hotspot seen = hotspot(ws(), id);
    Hotspot theirs = seen;
    theirs.category = QStringLiteral("Lärm");
    ws().change(QStringLiteral("theirs"), [&](Writer& w) { Repository<Hotspot>(w).save(seen, theirs); });
    Hotspot mine = seen;
    mine.category = QStringLiteral("Müll");
    try {
        ws().change(QStringLiteral("mine"), [&](Writer& w) { Repository<Hotspot>(w).save(seen, mine); });
        FAIL("overwritten unseen");
    } catch (const Error& e) {
        CHECK(e.code() == ErrorCode::Stale);
        CHECK(e.text().contains(QStringLiteral("Theme")));
    }
    // another cell of the same row is free
    Hotspot other = seen;
    other.minutesPerVisit = 12;
    ws().change(QStringLiteral("other"), [&](Writer& w) { Repository<Hotspot>(w).save(seen, other); });
    CHECK(hotspot(ws(), id).category == QStringLiteral("Lärm"));
    CHECK(hotspot(ws(), id).minutesPerVisit == 12);
}

TEST_CASE_METHOD(WorkspaceFixture, "a write past the repositories is noticed and rolled back", "[store]") {
    const HotspotId id = addHotspot(QStringLiteral("Bahnhof"));
    CHECK_THROWS_AS(ws().change(QStringLiteral("trespass"),
                                [&](Writer& w) {
                                    Repository<Hotspot> repo(w);
                                    const Hotspot old = repo.get(id);
                                    Hotspot h = old;
                                    h.visitsPerWeek = 3;
                                    repo.save(old, h);
                                    w.db().exec("UPDATE hotspot SET category='x'");
                                }),
                    Error);
    CHECK(hotspot(ws(), id).category.isEmpty());
    CHECK(hotspot(ws(), id).visitsPerWeek == 0);
}

TEST_CASE("the hash of an op covers everything that makes it a fact", "[store]") {
    const Op op{5, 4, 10, 5, 8, qint64(7), 3};
    const ActionStamp stamp{4, 100, 9};
    const QByteArray h = opHash(op, stamp, {1, 2});
    CHECK(h.size() == 20);
    const auto differs = [&](auto edit) {
        Op o = op;
        ActionStamp s = stamp;
        std::vector<qint64> bases{1, 2};
        edit(o, s, bases);
        CHECK(opHash(o, s, bases) != h);
    };
    differs([](Op& o, ActionStamp&, auto&) { o.n = 6; });
    differs([](Op& o, ActionStamp&, auto&) { o.table = 11; });
    differs([](Op& o, ActionStamp&, auto&) { o.row = 6; });
    differs([](Op& o, ActionStamp&, auto&) { o.column = 9; });
    differs([](Op& o, ActionStamp&, auto&) { o.value = QByteArray("7"); });
    differs([](Op& o, ActionStamp&, auto&) { o.value = std::monostate{}; });
    differs([](Op& o, ActionStamp&, auto&) { o.base = 2; });
    differs([](Op&, ActionStamp& s, auto&) { s.id = 1; });
    differs([](Op&, ActionStamp& s, auto&) { s.hlc = 101; });
    differs([](Op&, ActionStamp& s, auto&) { s.agency = 8; });
    differs([](Op&, ActionStamp&, auto& b) { b = {1, 3}; });
}
