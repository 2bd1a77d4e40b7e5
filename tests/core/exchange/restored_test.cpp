// SPDX-License-Identifier: GPL-3.0-or-later
// Errors that a prototype of the exchange made with restored files and old receipts; each is a case by hand.
#include "tests/core/exchange/simulation.h"

#include "core/hotspots/hotspottable.h"
#include "core/store/repository.h"
#include "core/workspace/tables.h"

using namespace streife;
using namespace streife::test;

namespace {

/// Two houses; every package is delivered where a case says so, and only there.
struct TwoHouses {
    QTemporaryDir folder;
    Simulation world{folder.path(), 1, {2, 0, 0, 0, 0}};
    static constexpr size_t kA = 0;
    static constexpr size_t kB = 1;

    TwoHouses() { REQUIRE(world.settle()); }
    void writes(size_t who, int times = 3) {
        for (int i = 0; i < times; ++i)
            world.edit(who);
    }
    Reception send(size_t from, size_t to) { return world.deliver(to, world.pack(from, to)); }
    [[nodiscard]] qint64 ops(size_t of) { return world.sites()[of].db->integer("SELECT count(*) FROM op"); }
    void same() {
        REQUIRE(world.settle());
        const PartnershipId p = world.partnership();
        CHECK(shownState(*world.sites()[kA].db, p) == shownState(*world.sites()[kB].db, p));
    }
};

} // namespace

TEST_CASE_METHOD(TwoHouses, "what a restored house had sent comes back from whoever has it", "[exchange][prototype]") {
    world.snapshot(kA);
    writes(kA);
    (void)send(kA, kB);
    const qint64 before = ops(kA);
    world.restore(kA);
    REQUIRE(ops(kA) < before);
    (void)send(kA, kB); // from another site, which asks for it
    const Reception back = send(kB, kA);
    CHECK(back.ownBack);
    CHECK(ops(kA) == before);
    same();
    CHECK(ops(kA) == ops(kB));
}

TEST_CASE_METHOD(TwoHouses, "a request for what was lost stands until it is answered, whatever else comes",
                 "[exchange][prototype]") {
    world.snapshot(kA);
    writes(kA);
    (void)send(kA, kB);
    const qint64 before = ops(kA);
    writes(kB);
    const PackageContent underWay = world.pack(kB, kA); // made before anybody asked
    world.restore(kA);
    CHECK(world.pack(kA, kB).wantsBack);
    (void)world.deliver(kA, underWay);
    CHECK(world.pack(kA, kB).wantsBack);
    (void)send(kA, kB);
    CHECK(send(kB, kA).ownBack);
    CHECK_FALSE(world.pack(kA, kB).wantsBack);
    CHECK(ops(kA) > before);
    same();
}

TEST_CASE_METHOD(TwoHouses, "a receipt of the time before a restore confirms nothing", "[exchange][prototype]") {
    world.snapshot(kB);
    writes(kA);
    (void)send(kA, kB);
    const PackageContent old = world.pack(kB, kA); // tells that all has come in
    world.restore(kB);
    (void)world.deliver(kA, old);
    CHECK(world.pack(kA, kB).actions.empty()); // A believes it
    const Reception gap = world.deliver(kB, [&] {
        writes(kA, 1);
        return world.pack(kA, kB);
    }());
    CHECK(gap.kind == Reception::Kind::Gap); // and nothing of it is taken
    CHECK(gap.merged.ops == 0);
    (void)send(kB, kA);
    CHECK(send(kA, kB).kind == Reception::Kind::Taken);
    same();
}

TEST_CASE_METHOD(TwoHouses, "an answer to somebody else's request is none for us", "[exchange][prototype]") {
    writes(kA);
    (void)send(kA, kB);
    PackageContent forged = world.pack(kB, kA);
    const SimSite& a = world.sites()[kA];
    forged.answersFull = a.number;
    forged.spans = {{a.number, a.agency, a.context.counter, a.context.counter + 10}};
    ForeignAction action;
    action.stamp = {(qint64(a.number) << 32) + a.context.counter + 1, world.now() << 16, a.agency};
    forged.actions = {action};
    const Transaction transaction(*world.sites()[kA].db, Transaction::Kind::Write); // rolled back
    const Reception got =
        receive(*a.db, registry(), *a.guard,
                {a.number, a.agency, world.sites()[kB].agency, world.partnership().value()}, forged, 0);
    CHECK(got.kind == Reception::Kind::Foreign); // under the number that we alone write with
}

TEST_CASE_METHOD(TwoHouses, "what is shared follows from the row's own scope, and no intern op is named",
                 "[exchange][prototype][canary]") {
    writes(kA, 25);
    const PackageContent content = world.pack(kA, kB);
    REQUIRE_FALSE(content.actions.empty());
    Database& db = *world.sites()[kA].db;
    for (const ForeignAction& action : content.actions) {
        CHECK(action.user.isEmpty());
        CHECK(action.label.isEmpty());
        for (const ForeignOp& op : action.ops) {
            CHECK(registry().table(op.op.table)->sharing == Sharing::Shared);
            std::vector<qint64> named = op.bases;
            if (op.op.base)
                named.push_back(*op.op.base);
            for (const qint64 n : named) // of the same row, which is shared itself
                CHECK(db.integer("SELECT row FROM op WHERE n=" + QByteArray::number(n)) == op.op.row);
        }
    }
    for (const TableInfo* table : registry().all())
        if (table->scope == ScopeKind::House)
            CHECK(table->sharing == Sharing::Intern);
}

TEST_CASE_METHOD(TwoHouses, "two restored houses that answer each other's former sites still find together",
                 "[exchange][prototype]") {
    world.snapshot(kA);
    writes(kA);
    (void)send(kA, kB);
    world.snapshot(kB); // has what A is going to lose
    world.restore(kB);
    const PackageContent early = world.pack(kB, kA); // asks
    writes(kB);
    const PackageContent ofFormerB = world.pack(kB, kA); // tells what B is going to lose
    world.restore(kB);
    world.restore(kA);
    const PackageContent ofFormerA = world.pack(kA, kB);
    world.restore(kA);
    (void)world.deliver(kA, ofFormerB);
    (void)world.deliver(kA, early); // out of turn
    (void)world.deliver(kB, ofFormerA);
    CHECK(send(kA, kB).kind == Reception::Kind::Outdated);
    CHECK(send(kB, kA).kind != Reception::Kind::Foreign);
    same();
    CHECK(ops(kA) == ops(kB));
}

TEST_CASE("what waits for its record is passed on to whoever has lost it", "[exchange][prototype]") {
    const QTemporaryDir folder;
    Simulation world(folder.path(), 1, {3, 0, 0, 0, 0});
    REQUIRE(world.settle());
    const auto send = [&](size_t from, size_t to) { return world.deliver(to, world.pack(from, to)); };
    SimSite& a = world.sites()[0];
    SimSite& c = world.sites()[2];
    std::optional<HotspotId> spot;
    a.act(world.now(), [&](Writer& w) {
        Repository<Hotspot> repo(w);
        spot = repo.newId();
        repo.insert(
            {*spot, world.partnership(), ShortText(QStringLiteral("Markt")), {}, HotspotKind::Watch, {}, 0, 0, {}},
            world.partnership());
    });
    world.snapshot(2);
    (void)send(0, 2);
    c.act(world.now(), [&](Writer& w) {
        Repository<Hotspot> repo(w);
        const Hotspot before = repo.get(*spot);
        Hotspot after = before;
        after.visitsPerWeek = 5;
        repo.save(before, after);
    });
    CHECK(send(2, 1).merged.parked == 1); // B has not heard of the place yet
    world.restore(2);
    (void)send(2, 1); // asks
    const Reception back = send(1, 2);
    CHECK(back.kind == Reception::Kind::Taken);
    CHECK(back.merged.parked == 1); // there it waits again, for the same record
    REQUIRE(world.settle());
    for (SimSite& site : world.sites())
        CHECK(Records<Hotspot>(*site.db).find(*spot)->visitsPerWeek == 5);
}
