// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/availability.h"
#include "core/imports/importer.h"

namespace streife {

/// What duties and absences share: a person and a span, the key is person and start. Up to a million rows, so nothing
/// here asks the database row by row.
template <class T> class SpanImport : public Importer {
public:
    using Importer::Importer;

    void take(const ImportRow& row, NumberCells numbers) override;
    void compare(Database& db, const ImportTarget& target) override;
    void write(Writer& writer, const ImportTarget& target, Progress& progress) override;

private:
    struct Row {
        int line;
        QString serviceNo;
        QString agency;
        T value; ///< the officer is found in compare()
    };
    struct Update {
        T before;
        T after;
    };

    void readRest(const ImportRow& row, T& value);
    [[nodiscard]] T merged(const T& before, const T& fromFile) const;
    void resolvePeople(const OfficerIndex& officers, const AgencyIndex& agencies);
    void refuseDoubles(const OfficerIndex& officers);
    void match(std::vector<T> present, const OfficerIndex& officers);
    [[nodiscard]] QString words(const T& value, const OfficerIndex& officers) const;

    std::vector<Row> m_rows;
    bool m_hasKind = false;
    bool m_hasShift = false;
    QString m_personColumn;
    std::vector<size_t> m_added; ///< into m_rows
    std::vector<Update> m_updated;
    std::vector<T> m_removed;
    int m_free = 0;
};

using DutyImport = SpanImport<Duty>;
using AbsenceImport = SpanImport<Absence>;

} // namespace streife
