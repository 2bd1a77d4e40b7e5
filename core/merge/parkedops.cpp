// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/parkedops.h"

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

/// Columns of an op, then its bases.
ForeignOp readParked(const Statement& s) {
    return {readOp(s), unpackBases(s.bytes(7))};
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

qint64 countParked(Database& db, Parking why) {
    Statement& s = db.cached("SELECT count(*) FROM parked WHERE reason=?1");
    Cursor cursor(s);
    s.with(parkingKey(why));
    return cursor.next() ? s.integer(0) : 0;
}

std::vector<ForeignOp> parkedOps(Database& db, qint64 scope, qint64 fromAction, qint64 toAction) {
    std::vector<ForeignOp> out;
    Statement& s = db.cached("SELECT " + QByteArray(kOpColumns)
                             + ",bases FROM parked WHERE scope=?1 AND action>?2 AND action<=?3 ORDER BY n");
    Cursor cursor(s);
    s.with(scope, fromAction, toAction);
    while (cursor.next())
        out.push_back(readParked(s));
    return out;
}

std::vector<std::pair<ForeignAction, ForeignOp>> takeParked(Database& db, qint64 row) {
    return takeOut(db, "p.row=?1 AND p.reason='record'", row);
}

std::vector<std::pair<ForeignAction, ForeignOp>> takeUndecided(Database& db) {
    return takeOut(db, "p.reason IN ('owner','version')", {});
}

} // namespace streife
