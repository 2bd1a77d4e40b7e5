// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/hotspots/hotspotservice.h"
#include "core/hotspots/hotspottable.h"
#include "core/store/repository.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/listing.h"
#include "core/workspace/undo.h"
#include "tests/support/tamper.h"
#include "tests/support/workspacefixture.h"

#include <QJsonObject>

using namespace streife;

namespace {

constexpr qint64 kTheirSite = qint64(77) << 32;

/// A hotspot whose number of visits was changed here, and at the same time by a partner who had not seen it.
class Concurrent : public WorkspaceFixture {
public:
    Concurrent()
        : m_spot(addHotspot(QStringLiteral("Bahnhof"))),
          m_column(tableOf<Hotspot>().column(QByteArray("visits_per_week"))->no) {}

    void visits(int n) {
        ws().change(QStringLiteral("visits"), [&](Writer& w) {
            Repository<Hotspot> repo(w);
            const Hotspot before = repo.get(m_spot);
            Hotspot after = before;
            after.visitsPerWeek = n;
            repo.save(before, after);
        });
    }
    int visits() {
        return ws().read([&](Database& db) { return Records<Hotspot>(db).find(m_spot); })->visitsPerWeek;
    }
    qint64 clockOfLastAction() {
        return ws().read([](Database& db) { return db.integer("SELECT max(hlc) FROM action"); });
    }
    /// What a package will do: an op of theirs on the create op, with the row showing the newest head.
    qint64 theirVisits(int counter, qint64 hlc, int n, bool shown) {
        const qint64 action = kTheirSite + 1000 + counter;
        const Op op{kTheirSite + counter, action, tableOf<Hotspot>().no, m_spot.value(), m_column, qint64(n),
                    m_spot.value()};
        const QByteArray h = opHash(op, {action, hlc, 5}, {}).toHex();
        close();
        const auto num = [](qint64 v) { return QByteArray::number(v); };
        tamper(path(), ("INSERT INTO action VALUES(" + num(action) + ",77," + num(hlc)
                        + ",5,NULL);INSERT INTO op VALUES(" + num(op.n) + ',' + num(action) + ',' + num(op.table) + ','
                        + num(op.row) + ',' + num(op.column) + ',' + num(n) + ',' + num(op.row) + ",x'" + h
                        + "');INSERT INTO head VALUES(" + num(op.row) + ',' + num(op.column) + ',' + num(op.n) + ");"
                        + (shown ? "UPDATE hotspot SET visits_per_week=" + num(n) : QByteArray()))
                           .constData());
        reopen();
        return op.n;
    }
    std::vector<qint64> heads() {
        return ws().read([&](Database& db) {
            Statement s(db.handle(), "SELECT op FROM head WHERE row=?1 AND c=?2 ORDER BY op");
            s.with(m_spot.value(), qint64(m_column));
            std::vector<qint64> out;
            while (s.step())
                out.push_back(s.integer(0));
            return out;
        });
    }
    static std::vector<qint64> sorted(std::vector<qint64> ids) {
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    qint64 shown() {
        return ws().read([&](Database& db) { return Journal(db).shownOp(m_spot.value(), m_column); });
    }

protected:
    HotspotId m_spot;
    int m_column;
};

} // namespace

TEST_CASE_METHOD(Concurrent, "of two concurrent values the later is shown, the other stays open", "[store][heads]") {
    visits(7);
    const qint64 mine = shown();
    const qint64 theirs = theirVisits(9, clockOfLastAction() + 1, 3, true);
    CHECK(heads() == sorted({mine, theirs}));
    CHECK(shown() == theirs);
    CHECK(visits() == 3);
    CHECK(verifyWholeFile(path()).damages == QStringList());
    const QJsonArray conflicts = listRecords(ws(), QStringLiteral("conflicts"));
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].toObject()[QLatin1String("record")].toString().contains(QStringLiteral("Bahnhof")));
}

TEST_CASE_METHOD(Concurrent, "an earlier concurrent value does not come to the front", "[store][heads]") {
    visits(7);
    const qint64 mine = shown();
    theirVisits(9, clockOfLastAction() - 1, 3, false);
    CHECK(shown() == mine);
    CHECK(visits() == 7);
    CHECK(heads().size() == 2);
    CHECK(verifyWholeFile(path()).damages == QStringList());
}

TEST_CASE_METHOD(Concurrent, "between equal clocks counters decide as numbers, not as text", "[store][heads]") {
    const qint64 clock = clockOfLastAction() + 1;
    theirVisits(9, clock, 9, true);
    const qint64 ten = theirVisits(10, clock, 10, true);
    CHECK(shown() == ten);
    CHECK(verifyWholeFile(path()).damages == QStringList());
}

TEST_CASE_METHOD(Concurrent, "editing goes on from what is shown and decides nothing", "[store][heads]") {
    visits(7);
    const qint64 mine = shown();
    const qint64 theirs = theirVisits(9, clockOfLastAction() + 1, 3, true);
    setNow(at("2026-11-22T13:00"));
    reopen();
    visits(5);
    const qint64 later = shown();
    CHECK(heads() == sorted({mine, later})); // theirs was seen and replaced, mine is still open
    CHECK(ws().read([&](Database& db) { return Journal(db).find(later)->base; }) == theirs);
    ws().undo();
    CHECK(visits() == 3);
    CHECK(heads().size() == 2);
    ws().redo();
    CHECK(visits() == 5);
    CHECK(heads().size() == 2);
    CHECK(verifyWholeFile(path()).damages == QStringList());
}

TEST_CASE_METHOD(Concurrent, "who sees the row only as it is shown is stopped where it has moved on",
                 "[store][heads]") {
    const Hotspot seen = *ws().read([&](Database& db) { return Records<Hotspot>(db).find(m_spot); });
    theirVisits(9, clockOfLastAction() + 1, 3, true);
    Hotspot mine = seen;
    mine.visitsPerWeek = 9;
    try {
        ws().change(QStringLiteral("save"), [&](Writer& w) { Repository<Hotspot>(w).save(seen, mine); });
        FAIL("overwritten unseen");
    } catch (const Error& e) {
        CHECK(e.code() == ErrorCode::Stale);
    }
    CHECK(visits() == 3);
}

TEST_CASE_METHOD(Concurrent, "a deletion names all that it had seen, and only that", "[store][heads]") {
    visits(7);
    const qint64 mine = shown();
    const qint64 theirs = theirVisits(9, clockOfLastAction() + 1, 3, true);
    ws().change(QStringLiteral("delete"), [&](Writer& w) { HotspotService(w).remove(m_spot); });
    ws().read([&](Database& db) {
        const qint64 deletion = Journal(db).shownOp(m_spot.value(), kDeletedColumn);
        Statement s(db.handle(), "SELECT base FROM op_base WHERE op=?1 ORDER BY base");
        s.with(deletion);
        std::vector<qint64> seen;
        while (s.step())
            seen.push_back(s.integer(0));
        CHECK(seen == sorted({m_spot.value(), mine, theirs}));
    });
    CHECK(verifyWholeFile(path()).damages == QStringList());
}

TEST_CASE_METHOD(Concurrent, "a deleted record is not revived by an edit of one of its cells", "[store][heads]") {
    const Hotspot seen = *ws().read([&](Database& db) { return Records<Hotspot>(db).find(m_spot); });
    ws().change(QStringLiteral("delete"), [&](Writer& w) { HotspotService(w).remove(m_spot); });
    Hotspot mine = seen;
    mine.visitsPerWeek = 9;
    const auto refusal = [&](const std::function<void(Repository<Hotspot>&)>& work) {
        try {
            ws().change(QStringLiteral("edit"), [&](Writer& w) {
                Repository<Hotspot> repo(w);
                work(repo);
            });
        } catch (const Error& e) {
            return std::optional(e.code());
        }
        return std::optional<ErrorCode>();
    };
    CHECK(refusal([&](auto& repo) { repo.save(seen, mine); }) == ErrorCode::Stale);
    CHECK(refusal([&](auto& repo) { repo.remove(m_spot); }) == ErrorCode::NotFound);
    CHECK(refusal([&](auto& repo) { (void)repo.get(m_spot); }) == ErrorCode::NotFound);
    CHECK(ws().all<Hotspot>().empty());
    ws().undo();
    CHECK(visits() == 0);
    CHECK(verifyWholeFile(path()).damages == QStringList());
}

TEST_CASE_METHOD(Concurrent, "undo is refused with the names of three cells at most where all has moved on",
                 "[store][undo]") {
    ws().change(QStringLiteral("mine"), [&](Writer& w) {
        Repository<Hotspot> repo(w);
        const Hotspot before = repo.get(m_spot);
        Hotspot after = before;
        after.name = ShortText(QStringLiteral("ZOB"));
        after.category = QStringLiteral("Lärm");
        after.visitsPerWeek = 4;
        after.minutesPerVisit = 30;
        after.kind = HotspotKind::Fear;
        repo.save(before, after);
    });
    const auto overwrite = [&](const QByteArray& column, const Value& value) {
        // an edit that this sitting's stack does not know, as a package brings it
        ws().read([](Database&) {});
        close();
        reopen();
        ws().change(QStringLiteral("theirs"), [&](Writer& w) {
            w.setCell(tableOf<Hotspot>(), m_spot.value(), tableOf<Hotspot>().column(column)->no, value);
        });
    };
    const ActionId mine =
        ws().read([](Database& db) { return ActionId(db.integer("SELECT id FROM action ORDER BY hlc DESC LIMIT 1")); });
    const struct {
        QByteArray column;
        Value value;
        int cells;
    } steps[] = {{"name", QByteArray("Markt"), 1},
                 {"category", QByteArray("Müll"), 2},
                 {"visits_per_week", qint64(9), 3},
                 {"minutes_per_visit", qint64(9), 3}};
    for (const auto& step : steps) {
        overwrite(step.column, step.value);
        UndoStack stack;
        stack.push(mine, QStringLiteral("mine"));
        try {
            ws().change(QStringLiteral("undo"), [&](Writer& w) { (void)stack.revert(w, mine); });
            FAIL("undone over newer values");
        } catch (const Error& e) {
            CHECK(e.code() == ErrorCode::Stale);
            CHECK(e.text().count(QStringLiteral("Hotspot: ")) == step.cells);
        }
        CHECK(ws().read([&](Database& db) { return Records<Hotspot>(db).find(m_spot); })->kind == HotspotKind::Fear);
    }
}
