// SPDX-License-Identifier: GPL-3.0-or-later
// S-3 and S-5: what comes of single changes, in whatever order and how often they arrive.
#include "tests/core/merge/mergefixture.h"

#include "core/base/error.h"
#include "core/store/repository.h"
#include "core/workspace/filecheck.h"

#include <random>

using namespace streife;

namespace {

struct Merging : MergeFixture {
    int visits() { return shown(spot)->visitsPerWeek; }
    qint64 root = spot.value(); ///< the create op stands for the first value of every cell
    Made visits(int site, int minute, int n, qint64 base, std::vector<qint64> bases = {}) {
        return edit(site, minute, root, "visits_per_week", qint64(n), base, std::move(bases));
    }
    void whole() {
        const VerifyReport report = verifyWholeFile(path());
        INFO(report.damages.join(QLatin1Char('\n')).toStdString());
        CHECK(report.whole());
    }
    qint64 heads() { return integer("SELECT count(*) FROM head WHERE c=8"); }
};

} // namespace

TEST_CASE_METHOD(Merging, "two change one cell: both stay, the later is shown, in either order", "[merge]") {
    const Made a = visits(21, 1, 3, root);
    const Made b = visits(22, 2, 7, root);
    const bool firstFirst = GENERATE(true, false);
    (void)merge({firstFirst ? a : b});
    const MergeResult second = merge({firstFirst ? b : a});
    CHECK(visits() == 7);
    CHECK(heads() == 2);
    CHECK(second.conflicts.size() == 1);
    CHECK(merge({a, b}).known == 2); // again: nothing
    CHECK(heads() == 2);
    whole();
    const Made decided = visits(21, 3, 5, b.n, {a.n}); // has seen both
    (void)merge({decided});
    CHECK(visits() == 5);
    CHECK(heads() == 1);
    whole();
}

TEST_CASE_METHOD(Merging, "the same value twice is no conflict, other cells are none either", "[merge]") {
    const MergeResult same = merge(
        {visits(21, 1, 3, root), visits(22, 2, 3, root), edit(23, 3, root, "minutes_per_visit", qint64(15), root)});
    CHECK(same.conflicts.isEmpty());
    CHECK(visits() == 3);
    CHECK(shown(spot)->minutesPerVisit == 15);
    whole();
}

TEST_CASE_METHOD(Merging, "who has seen a change replaces it, even if his clock is behind", "[merge]") {
    const Made a = visits(21, 60, 3, root);
    const Made b = visits(22, 1, 7, a.n);
    const bool inOrder = GENERATE(true, false);
    (void)merge(inOrder ? std::vector{a, b} : std::vector{b, a});
    CHECK(visits() == 7);
    CHECK(heads() == 1);
    whole();
}

TEST_CASE_METHOD(Merging, "of equal clocks the higher site is shown, then the higher number, not the longer text",
                 "[merge][prototype]") {
    const Made a = visits(21, 1, 3, root);
    Made b = visits(22, 1, 4, root);
    (void)merge({b, a});
    CHECK(visits() == 4);
    // 9 and 10 of one site: numbers, not digits
    for (int i = 0; i < 7; ++i)
        (void)edit(23, 2, root, "minutes_per_visit", qint64(i), root);
    const Made nine = edit(24, 5, root, "category", QByteArray("9"), root);
    const Made ten = edit(24, 5, root, "category", QByteArray("10"), root);
    (void)merge({ten, nine});
    CHECK(shown(spot)->category == QStringLiteral("10"));
    whole();
}

TEST_CASE_METHOD(Merging, "an edit that a deletion has not seen keeps the record, one that it has seen does not",
                 "[merge]") {
    const Made change = visits(21, 1, 3, root);
    const Made blind = edit(22, 2, root, "_del", qint64(1), root, {root});
    const bool editFirst = GENERATE(true, false);
    (void)merge(editFirst ? std::vector{change, blind} : std::vector{blind, change});
    REQUIRE(shown(spot));
    CHECK(visits() == 3);
    whole();
    std::vector<qint64> seen{root, change.n, blind.n};
    std::sort(seen.begin(), seen.end());
    const MergeResult gone = merge({edit(23, 3, root, "_del", qint64(1), blind.n, seen)});
    CHECK_FALSE(shown(spot));
    CHECK(gone.deleted.value(tableOf<Hotspot>().no).contains(root));
    whole();
}

TEST_CASE_METHOD(Merging, "two deletions have seen together what each has seen alone", "[merge]") {
    const Made a = visits(21, 1, 3, root);
    const Made b = edit(22, 1, root, "minutes_per_visit", qint64(15), root);
    std::vector<qint64> first{root, a.n};
    std::vector<qint64> second{root, b.n};
    std::sort(first.begin(), first.end());
    std::sort(second.begin(), second.end());
    (void)merge(
        {a, b, edit(23, 2, root, "_del", qint64(1), root, first), edit(24, 3, root, "_del", qint64(1), root, second)});
    CHECK_FALSE(shown(spot));
    whole();
}

TEST_CASE_METHOD(Merging, "an edit of a record that was deleted before brings nothing back by itself",
                 "[merge][prototype]") {
    ws().change(QStringLiteral("delete"), [&](Writer& w) { Repository<Hotspot>(w).remove(spot); });
    CHECK_THROWS_AS(ws().change(QStringLiteral("edit"),
                                [&](Writer& w) {
                                    Hotspot before = Hotspot{spot,
                                                             ws().partnershipId(),
                                                             ShortText(QStringLiteral("Bahnhof")),
                                                             {},
                                                             HotspotKind::Objective,
                                                             {},
                                                             0,
                                                             0,
                                                             {}};
                                    Hotspot after = before;
                                    after.visitsPerWeek = 3;
                                    Repository<Hotspot>(w).save(before, after);
                                }),
                    Error);
    CHECK_FALSE(shown(spot));
}

TEST_CASE_METHOD(Merging, "a change waits for its record, and is passed on as known meanwhile", "[merge]") {
    const Made made = created(21, 1, "Markt");
    const Made change = edit(22, 2, made.n, "visits_per_week", qint64(3), made.n);
    const MergeResult early = merge({change});
    CHECK(early.parked == 1);
    CHECK(early.ops == 0);
    CHECK(integer("SELECT count(*) FROM parked") == 1);
    CHECK(merge({change}).known == 1);
    whole();
    const MergeResult late = merge({made});
    CHECK(late.created.value(tableOf<Hotspot>().no).contains(made.n));
    REQUIRE(shown(HotspotId(made.n)));
    CHECK(shown(HotspotId(made.n))->visitsPerWeek == 3);
    CHECK(integer("SELECT count(*) FROM parked") == 0);
    whole();
}

TEST_CASE_METHOD(Merging, "what a newer program writes is kept and not shown", "[merge]") {
    Made newer = visits(21, 1, 3, root);
    newer.action.ops[0].op.column = 900;
    newer.action.ops[0].op.value = QByteArray("from the future");
    (void)merge({newer});
    CHECK(visits() == 0);
    CHECK(integer("SELECT count(*) FROM op WHERE c=900") == 1);
    Made table = visits(22, 1, 3, root);
    table.action.ops[0].op.table = 9'999;
    CHECK(merge({table}).parked == 1);
    whole();
}

TEST_CASE_METHOD(Merging, "the preview counts what a reader would: new, changed, gone, in conflict", "[merge]") {
    const int table = tableOf<Hotspot>().no;
    const Made fresh = created(21, 1, "Markt");
    const Made gone = edit(21, 2, fresh.n, "_del", qint64(1), fresh.n, {fresh.n});
    const MergeResult never = merge({fresh, gone}); // came and went in one package
    CHECK(never.created.value(table).isEmpty());
    CHECK(never.deleted.value(table).isEmpty());
    CHECK(merge({visits(21, 1, 3, root), visits(22, 2, 3, root)}).conflicts.isEmpty()); // two heads, one value
    CHECK(merge({visits(23, 3, 9, root)}).conflicts.size() == 1);
    CHECK(merge({visits(24, 4, 8, root)}).conflicts.isEmpty()); // was one before
    whole();
}

TEST_CASE_METHOD(Merging, "who may not write somewhere is heard and not followed", "[merge]") {
    const MergeResult judged = merge({visits(21, 1, 3, root)}, [](auto&, auto&, auto&) { return false; });
    CHECK(judged.quarantined == 1);
    CHECK(visits() == 0);
    CHECK(integer("SELECT count(*) FROM parked WHERE reason='owner'") == 1);
    whole();
}

TEST_CASE_METHOD(Merging, "what contradicts itself or what is known is refused, and nothing of it stays", "[merge]") {
    const Made good = visits(21, 1, 3, root);
    (void)merge({good});
    const auto refused = [&](const std::function<void(ForeignAction&)>& how) {
        Made bad = visits(25, 5, 9, root);
        const Made first = visits(25, 4, 8, root);
        how(bad.action);
        try {
            (void)merge({first, bad});
            FAIL("taken");
        } catch (const Error& e) { // told as what it is, not as trouble of the file
            CHECK(e.text().contains(QLatin1String("contradicts")));
        }
        reopen();
        CHECK(visits() == 3);
        CHECK(integer("SELECT count(*) FROM op WHERE n>>32=25") == 0);
    };
    const auto op = [](ForeignAction& a) -> ForeignOp& { return a.ops[0]; };
    refused([&](ForeignAction& a) { op(a).op.n = good.n; }); // another site's number
    refused([&](ForeignAction& a) {
        a = good.action;
        op(a).op.value = qint64(4);
    }); // known with another value
    refused([&](ForeignAction& a) {
        a = good.action;
        a.stamp.hlc += 1;
    });
    refused([&](ForeignAction& a) { op(a).op.row = -5; });
    refused([&](ForeignAction& a) { op(a).op.base = op(a).op.n; });
    refused([&](ForeignAction& a) { op(a).bases = {7, 5}; });
    refused([&](ForeignAction& a) { op(a).op.value = QByteArray("many"); }); // text in a number
    refused([&](ForeignAction& a) {
        op(a).op.value = Value();
        op(a).op.column = 3;
    }); // a name is needed
    refused([&](ForeignAction& a) {
        op(a).op.column = kDeletedColumn;
        op(a).op.value = qint64(2);
    });
    refused([&](ForeignAction& a) { op(a).op.column = -1; });
    refused([&](ForeignAction& a) {
        op(a).op.column = kCreateColumn;
        op(a).op.row = op(a).op.n;
        op(a).op.base.reset();
        op(a).op.value = QByteArray("no pack");
    });
    refused([&](ForeignAction& a) { a.stamp.id = 0; });
    whole();
}

TEST_CASE_METHOD(Merging, "order, parts and repetition of one set of changes play no part", "[merge][permutations]") {
    // A random history of five sites, each of which has seen some of the others.
    std::mt19937 random(7);
    std::vector<Made> all{created(21, 0, "Markt")};
    const qint64 second = all[0].n;
    std::map<std::pair<qint64, int>, std::vector<qint64>> cells;
    for (int i = 1; i < 14; ++i) {
        const qint64 row = random() % 2 ? root : second;
        const int kind = int(random() % 4);
        const char* column = kind == 0 ? "_del" : kind == 1 ? "minutes_per_visit" : "visits_per_week";
        auto& of = cells[{row, kind}];
        const qint64 base = of.empty() || random() % 3 == 0 ? row : of[random() % of.size()];
        std::vector<qint64> bases;
        const qint64 value = kind == 0 ? qint64(random() % 2) : qint64(random() % 5);
        if (kind == 0 && value == 1)
            for (const auto& [place, ops] : cells)
                if (place.first == row && !ops.empty() && random() % 2)
                    bases.push_back(ops[random() % ops.size()]);
        std::sort(bases.begin(), bases.end());
        bases.erase(std::unique(bases.begin(), bases.end()), bases.end());
        all.push_back(edit(21 + int(random() % 5), int(random() % 6), row, column, value, base, bases));
        of.push_back(all.back().n);
    }
    const QByteArray start = [&] {
        close();
        QFile file(path());
        REQUIRE(file.open(QFile::ReadOnly));
        return file.readAll();
    }();
    const auto state = [&] {
        return ws().read([&](Database& db) {
            QByteArray out;
            for (const char* sql : {"SELECT id,_del,visits_per_week,minutes_per_visit FROM hotspot ORDER BY id",
                                    "SELECT row,c,op,0 FROM head ORDER BY 1,2,3"}) {
                Statement s(db.handle(), sql);
                while (s.step())
                    for (int i = 0; i < 4; ++i)
                        out += s.bytes(i) + ';';
            }
            return out;
        });
    };
    std::optional<QByteArray> expected;
    for (int run = 0; run < 200; ++run) {
        INFO("run " << run);
        close();
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(path() + QLatin1String(suffix));
        QFile file(path());
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(start);
        file.close();
        std::vector<Made> shuffled = all;
        for (int i = 0; i < 4; ++i)
            shuffled.push_back(all[random() % all.size()]);
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        for (size_t i = 0; i < shuffled.size();) {
            const size_t part = std::min(shuffled.size() - i, size_t(1 + random() % 8));
            (void)merge({shuffled.begin() + qsizetype(i), shuffled.begin() + qsizetype(i + part)});
            i += part;
        }
        if (!expected)
            expected = state();
        REQUIRE(state() == *expected);
    }
    whole();
}
