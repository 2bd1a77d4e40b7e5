// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hotspots/hotspottable.h"
#include "core/merge/merger.h"
#include "core/store/guard.h"
#include "core/store/pack.h"
#include "core/workspace/tables.h"
#include "tests/support/workspacefixture.h"

namespace streife {

/// A file with the hotspot "Bahnhof", and actions of other sites for it, written down op by op.
class MergeFixture : public WorkspaceFixture {
public:
    HotspotId spot = addHotspot(QStringLiteral("Bahnhof"));
    static constexpr qint64 kAgency = 4'711;

    /// One op in an action of its own; `minute` is its clock, numbers count up per site.
    struct Made {
        ForeignAction action;
        qint64 n = 0; ///< of the op
    };
    Made edit(int site, int minute, qint64 row, const char* column, const Value& value, qint64 base,
              std::vector<qint64> bases = {}) {
        const int no = QByteArray(column) == "_del" ? kDeletedColumn : tableOf<Hotspot>().column(column)->no;
        return made(site, minute, [&](qint64 action, qint64 n) {
            return ForeignOp{{n, action, tableOf<Hotspot>().no, row, no, value, base}, std::move(bases)};
        });
    }
    Made created(int site, int minute, const char* name) {
        return made(site, minute, [&](qint64 action, qint64 n) {
            Hotspot h{HotspotId(n),
                      ws().partnershipId(),
                      ShortText(QString::fromUtf8(name)),
                      {},
                      HotspotKind::Watch,
                      {},
                      0,
                      0,
                      {}};
            const std::vector<Value> cells = tableOf<Hotspot>().toCells(h);
            Pack pack{{kDeletedColumn, ws().partnershipId().value()}};
            for (size_t i = 0; i < cells.size(); ++i)
                pack.emplace_back(tableOf<Hotspot>().columns[i].no, cells[i]);
            return ForeignOp{{n, action, tableOf<Hotspot>().no, n, kCreateColumn, packCells(pack), std::nullopt}};
        });
    }

    MergeResult merge(const std::vector<Made>& all, const Merger::Judge& judge = {}) {
        close();
        MergeResult out;
        {
            Database db(path(), Database::Mode::Write);
            WriteGuard guard(db, registry());
            Transaction transaction(db, Transaction::Kind::Write);
            Merger merger(db, registry(), guard, ws0);
            merger.setJudge(judge);
            std::vector<ForeignAction> actions;
            for (const Made& m : all)
                actions.push_back(m.action);
            out = merger.merge(actions);
            transaction.commit();
        }
        reopen();
        return out;
    }
    [[nodiscard]] std::optional<Hotspot> shown(HotspotId id) {
        return ws().read([&](Database& db) { return Records<Hotspot>(db).find(id); });
    }
    [[nodiscard]] qint64 integer(const char* sql) {
        return ws().read([&](Database& db) { return db.integer(sql); });
    }

private:
    template <class F> Made made(int site, int minute, F op) {
        qint64& counter = m_counters[site];
        const qint64 action = qint64(site) << 32 | ++counter;
        const qint64 n = qint64(site) << 32 | ++counter;
        Made out;
        out.action.stamp = {action, (at("2026-12-01T08:00").ms + minute * kMinuteMs) << 16, kAgency};
        out.action.ops.push_back(op(action, n));
        out.n = n;
        return out;
    }
    std::map<int, qint64> m_counters;
    qint64 ws0 = ws().partnershipId().value();
};

} // namespace streife
