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
    Ownerships(Database& db, const Registry& registry) : m_db(db), m_registry(registry) {}

    [[nodiscard]] bool mayWrite(const ForeignAction& action, const ForeignOp& op, const TableInfo& table);

private:
    [[nodiscard]] bool mayWriteFor(qint64 author, qint64 agency, int depth = 0);
    [[nodiscard]] std::vector<Value> valuesEver(qint64 row, int column);
    [[nodiscard]] std::vector<qint64> ownersOf(const TableInfo& table, const QByteArray& ownerColumn,
                                               const ForeignOp& op);

    Database& m_db;
    const Registry& m_registry;
};

/// The column of the same row that names who alone writes this one; empty where the table as a whole decides.
[[nodiscard]] QByteArray ownerColumnOf(const TableInfo& table, const ColumnInfo& column);

} // namespace streife
