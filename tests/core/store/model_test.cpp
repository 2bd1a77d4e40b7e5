// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hotspots/hotspottable.h"
#include "core/store/derived.h"
#include "core/store/repository.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/tables.h"
#include "tests/support/tamper.h"
#include "tests/support/workspacefixture.h"

#include <QRandomGenerator>

#include <map>
#include <set>

using namespace streife;

namespace {

using Cells = std::vector<Value>;

/// What the store should hold, kept the simplest way: every cell has the list of all ops that it ever got.
struct Model {
    struct Cell {
        std::vector<qint64> ops; ///< after the create op
        Value value;
    };
    struct Row {
        std::map<int, Cell> cells; ///< column 1 is the deletion
        [[nodiscard]] bool deleted() const { return asInt(cells.at(kDeletedColumn).value) == 1; }
    };
    struct Edit {
        qint64 row;
        int column;
        Value before, after;
    };
    std::map<qint64, Row> rows;
    std::vector<std::vector<Edit>> done, undone; ///< a created row is an edit of its deletion from 1 to 0
};

class Modelled : public WorkspaceFixture {
public:
    Modelled() : m_table(tableOf<Hotspot>()) {}

    Hotspot randomHotspot(HotspotId id) {
        static const QStringList names{QStringLiteral("Bahnhof"), QStringLiteral("Grünanlage Süd"),
                                       QStringLiteral("Łazarz-Straße 7"), QStringLiteral("ZOB"), QStringLiteral("Am")};
        return {id,
                ws().partnershipId(),
                ShortText(names[m_random.bounded(5)]),
                m_random.bounded(2) ? QStringLiteral("Lärm") : QString(),
                m_random.bounded(2) ? HotspotKind::Fear : HotspotKind::Watch,
                m_random.bounded(3) ? GeoPoint::fromE7(510'000'000 + m_random.bounded(9), 70'000'000) : std::nullopt,
                m_random.bounded(4),
                m_random.bounded(3) * 15,
                {}};
    }

    /// One action of up to four random writes, in the store and in the model.
    void act() {
        std::vector<Model::Edit> edits;
        const auto action = ws().change(QStringLiteral("step"), [&](Writer& w) {
            Repository<Hotspot> repo(w);
            std::vector<qint64> live;
            for (const auto& [id, row] : m_model.rows)
                if (!row.deleted())
                    live.push_back(id);
            for (int i = 1 + m_random.bounded(4); i > 0; --i) {
                const int kind = live.empty() ? 0 : m_random.bounded(6);
                if (kind == 0 || kind == 5) {
                    const Hotspot h = randomHotspot(repo.newId());
                    repo.insert(h, h.partnership);
                    created(h, edits);
                    live.push_back(h.id.value());
                    continue;
                }
                const size_t at = size_t(m_random.bounded(int(live.size())));
                const HotspotId id(live[at]);
                if (kind == 1) {
                    repo.remove(id);
                    wrote(id.value(), kDeletedColumn, qint64(1), edits);
                    live.erase(live.begin() + qsizetype(at));
                    continue;
                }
                const Hotspot before = repo.get(id);
                const Hotspot after = randomHotspot(id);
                repo.save(before, after);
                const Cells was = m_table.toCells(before);
                const Cells is = m_table.toCells(after);
                for (size_t c = 0; c < is.size(); ++c)
                    if (was[c] != is[c])
                        wrote(id.value(), m_table.columns[c].no, is[c], edits);
            }
        });
        REQUIRE(action.has_value() == !edits.empty());
        if (edits.empty())
            return;
        m_model.done.push_back(edits);
        m_model.undone.clear();
        takeOps(*action, edits.size());
    }

    void undo() { revert(m_model.done, m_model.undone, true); }
    void redo() { revert(m_model.undone, m_model.done, false); }

    /// The file says what the model says: shown values, heads, and which op builds on which.
    void compare() {
        ws().read([&](Database& db) {
            REQUIRE(db.integer("SELECT count(*) FROM hotspot") == qint64(m_model.rows.size()));
            Journal journal(db);
            for (const auto& [id, row] : m_model.rows) {
                QByteArray sql = "SELECT _del";
                for (const ColumnInfo& c : m_table.columns)
                    sql += ',' + c.sql();
                Statement s(db.handle(), sql + " FROM hotspot WHERE id=" + QByteArray::number(id));
                REQUIRE(s.step());
                REQUIRE(s.value(0) == row.cells.at(kDeletedColumn).value);
                for (size_t c = 0; c < m_table.columns.size(); ++c)
                    REQUIRE(s.value(int(c) + 1) == row.cells.at(m_table.columns[c].no).value);
                for (const auto& [column, cell] : row.cells) {
                    const qint64 newest = cell.ops.empty() ? id : cell.ops.back();
                    REQUIRE(journal.shownOp(id, column) == newest);
                    REQUIRE(journal.valueOf(newest, column) == cell.value);
                    Statement heads(db.handle(), "SELECT op FROM head WHERE row=?1 AND c=?2");
                    heads.with(id, qint64(column));
                    REQUIRE(heads.step() == !cell.ops.empty()); // the create op is a head without a row
                    if (!cell.ops.empty()) {
                        REQUIRE(heads.integer(0) == newest);
                        REQUIRE_FALSE(heads.step());
                    }
                    for (size_t i = 0; i < cell.ops.size(); ++i)
                        REQUIRE(journal.find(cell.ops[i])->base == (i == 0 ? id : cell.ops[i - 1]));
                }
            }
        });
    }

    QRandomGenerator m_random{20261127};
    Model m_model;

private:
    void created(const Hotspot& h, std::vector<Model::Edit>& edits) {
        Model::Row& row = m_model.rows[h.id.value()];
        const Cells cells = m_table.toCells(h);
        for (size_t c = 0; c < cells.size(); ++c)
            row.cells[m_table.columns[c].no].value = cells[c];
        row.cells[kDeletedColumn].value = qint64(0);
        edits.push_back({h.id.value(), kCreateColumn, qint64(1), qint64(0)});
    }
    void wrote(qint64 row, int column, const Value& value, std::vector<Model::Edit>& edits) {
        Value& cell = m_model.rows[row].cells[column].value;
        edits.push_back({row, column, cell, value});
        cell = value;
    }
    /// The ops that the action has written, given to their cells in their order.
    void takeOps(ActionId action, size_t expected) {
        const auto ops = ws().read([&](Database& db) { return Journal(db).opsOfAction(action); });
        REQUIRE(ops.size() == expected); // one per changed cell, one per new row
        for (const Op& op : ops) {
            REQUIRE(op.table == m_table.no);
            if (op.column == kCreateColumn)
                REQUIRE(op.n == op.row);
            else
                m_model.rows[op.row].cells[op.column].ops.push_back(op.n);
        }
    }
    void revert(std::vector<std::vector<Model::Edit>>& from, std::vector<std::vector<Model::Edit>>& to, bool undoing) {
        if (from.empty()) {
            CHECK_FALSE((undoing ? ws().canUndo() : ws().canRedo()));
            return;
        }
        const auto edits = from.back();
        from.pop_back();
        to.push_back(edits);
        const auto actions = [&] {
            return ws().read([](Database& db) { return db.integer("SELECT count(*) FROM action"); });
        };
        const qint64 before = actions();
        undoing ? ws().undo() : ws().redo();
        // The store may leave out what a deleted new row hides; whatever it writes must give these values.
        const auto apply = [&](const Model::Edit& e) {
            const int column = e.column == kCreateColumn ? kDeletedColumn : e.column;
            m_model.rows[e.row].cells[column].value = undoing ? e.before : e.after;
        };
        std::set<qint64> born;
        for (const Model::Edit& e : edits)
            if (e.column == kCreateColumn)
                born.insert(e.row);
        const auto hidden = [&](const Model::Edit& e) { return e.column != kCreateColumn && born.count(e.row) > 0; };
        if (undoing)
            std::for_each(edits.rbegin(), edits.rend(), [&](const Model::Edit& e) { hidden(e) ? void() : apply(e); });
        else
            std::for_each(edits.begin(), edits.end(), [&](const Model::Edit& e) { hidden(e) ? void() : apply(e); });
        for (const qint64 row : born) { // deleted with the step that made it, back with it as it was at its end
            const bool goneAtEnd = std::any_of(edits.begin(), edits.end(), [&](const Model::Edit& e) {
                return e.row == row && e.column == kDeletedColumn;
            });
            m_model.rows[row].cells[kDeletedColumn].value = qint64(undoing || goneAtEnd ? 1 : 0);
        }
        if (actions() == before)
            return; // all that the step had made it had taken back itself
        const ActionId action = ws().read(
            [](Database& db) { return ActionId(db.integer("SELECT id FROM action ORDER BY hlc DESC LIMIT 1")); });
        for (const Op& op : ws().read([&](Database& db) { return Journal(db).opsOfAction(action); }))
            m_model.rows[op.row].cells[op.column].ops.push_back(op.n);
    }

    const Table<Hotspot>& m_table;
};

QStringList derivedOf(Database& db) {
    QStringList out;
    for (const char* sql : {"SELECT s.rowid||' '||k.t||' '||s.text FROM search s JOIN search_kind k ON k.row=s.rowid",
                            "SELECT id||' '||lat0||' '||lat1||' '||lon0||' '||lon1 FROM place"}) {
        Statement s(db.handle(), sql);
        while (s.step())
            out << s.text(0);
    }
    out.sort();
    return out;
}

} // namespace

TEST_CASE_METHOD(Modelled, "random actions leave exactly what the simplest journal would hold", "[store][model]") {
    for (int step = 0; step < 250; ++step) {
        INFO("step " << step);
        act();
        if (step % 5 == 0)
            compare();
    }
    compare();
    CHECK(m_model.rows.size() > 60);
    CHECK(verifyWholeFile(path()).damages == QStringList());
}

TEST_CASE_METHOD(Modelled, "with undo and redo in between it is still the simplest journal", "[store][model][undo]") {
    for (int step = 0; step < 300; ++step) {
        INFO("step " << step);
        const int kind = m_random.bounded(10);
        if (kind < 4)
            act();
        else if (kind < 8)
            undo();
        else
            redo();
        compare();
    }
    while (!m_model.done.empty())
        undo();
    compare();
    CHECK(ws().all<Hotspot>().empty()); // everything that was made has been taken back
    CHECK(verifyWholeFile(path()).damages == QStringList());
}

TEST_CASE_METHOD(Modelled, "search and place index are what a rebuild makes of the rows", "[store][model]") {
    for (int step = 0; step < 60; ++step)
        m_random.bounded(4) ? act() : undo();
    close();
    const QString copy = freshCopy(path(), path(QStringLiteral("copy.streife")));
    Database db(copy, Database::Mode::Write);
    const QStringList kept = derivedOf(db);
    CHECK(kept.size() > 10);
    rebuildDerived(db, registry());
    CHECK(derivedOf(db) == kept);
    db.exec("DELETE FROM search; DELETE FROM place");
    CHECK(derivedOf(db).isEmpty());
    rebuildDerived(db, registry());
    CHECK(derivedOf(db) == kept);
}

TEST_CASE("the hash of an op is the one that any other program computes", "[store]") {
    // Python: hashlib.blake2b(b"\x01" + little-endian 64-bit n, t, row, c, base or 0, action, hlc, agency, number of
    // bases, bases, then the kind of value and the value, digest_size=20)
    const ActionStamp night{4294967299, 117'000'000'000'000'000, 4294967297};
    const ActionStamp nobody{4294967299, qint64(1) << 40, 0};
    const ActionStamp five{4294967299, 99, 5};
    const qint64 row = 4294967298;
    const struct {
        Op op;
        ActionStamp stamp;
        std::vector<qint64> bases;
        const char* hash;
    } vectors[] = {{{4294967301, night.id, 13, row, 4, QByteArray("Nachtstreife"), row},
                    night,
                    {},
                    "f24f0ff9a11ad1ff9f70b9f44786995cfb797095"},
                   {{4294967302, nobody.id, 10, row, 8, qint64(-7), std::nullopt},
                    nobody,
                    {},
                    "c7172f707a6961f840b716c53241da1c5322378f"},
                   {{4294967303, five.id, 13, row, 1, qint64(1), row},
                    five,
                    {row, 4294967301},
                    "851bdbe7ee45cb1b571e2ba59c47a7261b797852"},
                   {{4294967304, five.id, 13, row, 6, std::monostate{}, 4294967301},
                    five,
                    {},
                    "7d9dc7dd4e2c20e4473b0da21e228aa09b61e901"},
                   {{4294967305, five.id, 13, row, 6, QByteArray(""), 4294967301},
                    five,
                    {},
                    "9555419cff6d0e6490bf2676922ac1507c41e6d5"}};
    for (const auto& v : vectors)
        CHECK(opHash(v.op, v.stamp, v.bases).toHex() == QByteArray(v.hash));
}
