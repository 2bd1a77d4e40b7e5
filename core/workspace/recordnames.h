// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QHash>
#include <QString>

namespace streife {

/// What people write for a record that another one points to. Deleted records keep their names, so that old patrols
/// stay readable. Read once per listing; the caller holds the read transaction.
class RecordNames {
public:
    explicit RecordNames(Database& db);

    /// Short name, else name; the full name where two authorities share the short one. Empty if unknown, as in all.
    [[nodiscard]] QString agency(qint64 id) const { return m_agencies.value(id); }
    /// "1001", or "PI/1001" where several officers have the number.
    [[nodiscard]] QString serviceNo(qint64 officer) const { return m_officers.value(officer).reference; }
    [[nodiscard]] QString officer(qint64 id) const { return m_officers.value(id).name; } ///< "Brandt, Petra"
    [[nodiscard]] QString officerAgency(qint64 id) const { return agency(m_officers.value(id).agency); }
    [[nodiscard]] QString hotspot(qint64 id) const { return m_hotspots.value(id); }
    [[nodiscard]] QString unit(qint64 id) const { return m_units.value(id); }
    [[nodiscard]] QString series(qint64 id) const { return m_series.value(id); }

    /// Of a record of any of these tables, by the table's name; empty for others.
    [[nodiscard]] QString of(const QByteArray& table, qint64 id) const;

private:
    struct OfficerName {
        QString reference;
        QString name;
        qint64 agency = 0;
    };
    void readAgencies(Database& db);
    void readOfficers(Database& db);

    QHash<qint64, QString> m_agencies;
    QHash<qint64, OfficerName> m_officers;
    QHash<qint64, QString> m_hotspots;
    QHash<qint64, QString> m_units;
    QHash<qint64, QString> m_series;
};

} // namespace streife
