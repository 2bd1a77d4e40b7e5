// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QHash>
#include <QString>

#include <optional>

namespace streife {

/// What people write for a record that another one points to. Deleted records keep their names, so that old patrols
/// stay readable. Each table is read when the first name of it is asked for; the caller holds the read transaction as
/// long as the names are in use.
class RecordNames {
public:
    explicit RecordNames(Database& db) : m_db(db) {}

    /// Short name, else name; the full name where two authorities share the short one. Empty if unknown, as in all.
    [[nodiscard]] QString agency(qint64 id) const { return agencies().value(id); }
    /// "1001", or "PI/1001" where several officers have the number.
    [[nodiscard]] QString serviceNo(qint64 officer) const { return officers().value(officer).reference; }
    [[nodiscard]] QString officer(qint64 id) const { return officers().value(id).name; } ///< "Brandt, Petra"
    [[nodiscard]] QString officerAgency(qint64 id) const { return agency(officers().value(id).agency); }
    [[nodiscard]] QString hotspot(qint64 id) const {
        return names(m_hotspots, "SELECT id,name FROM hotspot").value(id);
    }
    [[nodiscard]] QString unit(qint64 id) const { return names(m_units, "SELECT id,name FROM unit").value(id); }
    [[nodiscard]] QString series(qint64 id) const {
        return names(m_series, "SELECT id,title FROM patrol_series").value(id);
    }
    [[nodiscard]] QString offer(qint64 id) const; ///< "PI, 27.11.2026 18:00–22:00"

    /// Of a record of any of these tables, by the table's name; empty for others.
    [[nodiscard]] QString of(const QByteArray& table, qint64 id) const;

private:
    struct OfficerName {
        QString reference;
        QString name;
        qint64 agency = 0;
    };
    using Names = QHash<qint64, QString>;
    using Officers = QHash<qint64, OfficerName>;
    [[nodiscard]] const Names& names(std::optional<Names>& of, const char* sql) const;
    [[nodiscard]] const Names& agencies() const;
    [[nodiscard]] const Officers& officers() const;

    Database& m_db;
    mutable std::optional<Names> m_agencies;
    mutable std::optional<Officers> m_officers;
    mutable std::optional<Names> m_hotspots;
    mutable std::optional<Names> m_units;
    mutable std::optional<Names> m_series;
    mutable std::optional<Names> m_partnerships;
};

} // namespace streife
