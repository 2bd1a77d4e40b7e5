// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/parkedops.h"

#include <QHash>

#include <algorithm>

namespace streife {
namespace {

/// Bases as one blob: eight bytes each, the lowest first.
QByteArray packBases(const std::vector<qint64>& bases) {
    QByteArray out;
    for (const qint64 b : bases)
        for (int shift = 0; shift < 64; shift += 8)
            out.append(char((quint64(b) >> shift) & 0xff));
    return out;
}

std::vector<qint64> unpackBases(const QByteArray& bytes) {
    std::vector<qint64> out;
    for (qsizetype i = 0; i + 8 <= bytes.size(); i += 8) {
        quint64 b = 0;
        for (int k = 7; k >= 0; --k)
            b = b << 8 | quint8(bytes[i + k]);
        out.push_back(qint64(b));
    }
    return out;
}

void bindCell(Statement& s, qint64 row, std::optional<int> column) {
    s.bind(1, row);
    if (column)
        s.bind(2, qint64(*column));
}

/// `where` is over ?1 and, if `column` is given, ?2; it says c>0 for the index.
std::vector<CellEdit> edits(Database& db, const QByteArray& where, qint64 row, std::optional<int> column) {
    std::vector<CellEdit> out;
    QHash<qint64, size_t> place;
    {
        Statement& s =
            db.cached("SELECT o.n,a.hlc,o.c,o.val,o.base FROM op o JOIN action a ON a.id=o.action WHERE " + where);
        Cursor cursor(s);
        bindCell(s, row, column);
        while (cursor.next()) {
            place.insert(s.integer(0), out.size());
            out.push_back({s.integer(0), s.integer(1), int(s.integer(2)), s.value(3), s.integer(4)});
        }
    }
    Statement& s = db.cached("SELECT b.op,b.base FROM op o JOIN op_base b ON b.op=o.n WHERE " + where);
    Cursor cursor(s);
    bindCell(s, row, column);
    while (cursor.next())
        if (const auto at = place.constFind(s.integer(0)); at != place.cend())
            out[*at].bases.push_back(s.integer(1));
    return out;
}

/// Columns n, action, t, row, c, val, base, bases.
ForeignOp readParked(const Statement& s) {
    ForeignOp op;
    op.op = {s.integer(0),      s.integer(1), int(s.integer(2)),   s.integer(3),
             int(s.integer(4)), s.value(5),   s.optionalInteger(6)};
    op.bases = unpackBases(s.bytes(7));
    return op;
}

std::vector<std::pair<ForeignAction, ForeignOp>> takeOut(Database& db, const QByteArray& which,
                                                         std::optional<qint64> row) {
    std::vector<std::pair<ForeignAction, ForeignOp>> out;
    {
        Statement& s = db.cached("SELECT p.n,p.action,p.t,p.row,p.c,p.val,p.base,p.bases,a.hlc,a.agency FROM parked p "
                                 "JOIN action a ON a.id=p.action WHERE "
                                 + which + " ORDER BY p.n");
        Cursor cursor(s);
        if (row)
            s.with(*row);
        while (cursor.next()) {
            ForeignAction action;
            action.stamp = {s.integer(1), s.integer(8), s.integer(9)};
            out.emplace_back(std::move(action), readParked(s));
        }
    }
    if (out.empty())
        return out;
    Statement& gone = db.cached("DELETE FROM parked AS p WHERE " + which);
    if (row)
        gone.with(*row);
    gone.run();
    return out;
}

} // namespace

QString parkingKey(Parking why) {
    return why == Parking::Record    ? QStringLiteral("record")
           : why == Parking::Version ? QStringLiteral("version")
                                     : QStringLiteral("owner");
}

void parkOp(Database& db, qint64 scope, const ForeignAction& action, const ForeignOp& op, Parking why) {
    const Op& o = op.op;
    Statement& s = db.cached("INSERT INTO parked(n,action,t,row,c,val,base,bases,h,reason,scope) "
                             "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)");
    s.bind(1, o.n).bind(2, action.stamp.id).bind(3, qint64(o.table)).bind(4, o.row).bind(5, qint64(o.column));
    if (op.creates())
        s.bindBlob(6, std::get<QByteArray>(o.value));
    else
        s.bind(6, o.value);
    s.bind(7, o.base ? Value(*o.base) : Value());
    s.bindBlob(8, packBases(op.bases));
    s.bindBlob(9, opHash(o, action.stamp, op.bases));
    s.bind(10, parkingKey(why)).bind(11, scope).run();
}

std::vector<ForeignOp> parkedOps(Database& db, qint64 scope, qint64 fromAction, qint64 toAction) {
    std::vector<ForeignOp> out;
    Statement& s = db.cached("SELECT n,action,t,row,c,val,base,bases FROM parked WHERE scope=?1 AND action>?2 AND "
                             "action<=?3 ORDER BY n");
    Cursor cursor(s);
    s.with(scope, fromAction, toAction);
    while (cursor.next())
        out.push_back(readParked(s));
    return out;
}

std::vector<std::pair<ForeignAction, ForeignOp>> takeParked(Database& db, qint64 row) {
    return takeOut(db, "p.row=?1 AND p.reason='record'", row);
}

std::vector<std::pair<ForeignAction, ForeignOp>> takeQuarantined(Database& db) {
    return takeOut(db, "p.reason='owner'", {});
}

std::vector<CellEdit> cellEdits(Database& db, qint64 row, int column) {
    return edits(db, "o.row=?1 AND o.c=?2 AND o.c>0", row, column);
}

std::vector<CellEdit> rowEdits(Database& db, qint64 row) {
    return edits(db, "o.row=?1 AND o.c>0", row, {});
}

bool hasHeads(Database& db, qint64 row, int column) {
    Statement& s = db.cached("SELECT 1 FROM head WHERE row=?1 AND c=?2 LIMIT 1");
    Cursor cursor(s);
    s.with(row, qint64(column));
    return cursor.next();
}

int rewriteHeads(Database& db, qint64 row, int column, std::vector<qint64> heads) {
    std::vector<qint64> before;
    {
        Statement& s = db.cached("SELECT op FROM head WHERE row=?1 AND c=?2 ORDER BY op");
        Cursor cursor(s);
        s.with(row, qint64(column));
        while (cursor.next())
            before.push_back(s.integer(0));
    }
    std::sort(heads.begin(), heads.end());
    if (heads != before) {
        if (!before.empty())
            db.cached("DELETE FROM head WHERE row=?1 AND c=?2").with(row, qint64(column)).run();
        for (const qint64 op : heads)
            db.cached("INSERT INTO head(row,c,op) VALUES(?1,?2,?3)").with(row, qint64(column), op).run();
    }
    return int(before.size());
}

} // namespace streife
