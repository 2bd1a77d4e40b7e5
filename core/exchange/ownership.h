// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merger.h"

namespace streife {

/// May the author of the action write this, as design §4 (Ownership) has it? An authority writes what is its own, and
/// what it is or was steward of; a Dienststelle's authority writes for it. Who the owner is, or was, is asked of all
/// that the log says: a change that names another owner makes no earlier one wrong, so the order in which packages
/// arrive plays no part.
class Ownerships {
public:
    /// `scope`: of the partnership in which the package speaks; no row of another one is written or pointed to.
    Ownerships(Database& db, const Registry& registry, qint64 scope) : m_db(db), m_registry(registry), m_scope(scope) {}

    [[nodiscard]] bool mayWrite(const ForeignAction& action, const ForeignOp& op, const TableInfo& table);

private:
    [[nodiscard]] bool mayWriteFor(qint64 author, qint64 agency, int depth = 0);
    [[nodiscard]] std::vector<Value> valuesEver(qint64 row, int column);
    [[nodiscard]] std::vector<qint64> ownersOf(const TableInfo& table, const QByteArray& ownerColumn,
                                               const ForeignOp& op);

    [[nodiscard]] bool isInScope(const ForeignOp& op, const TableInfo& table);
    [[nodiscard]] bool pointsInside(const ColumnInfo& column, const Value& value);

    Database& m_db;
    const Registry& m_registry;
    qint64 m_scope;
};

} // namespace streife
