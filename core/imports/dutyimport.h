// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/availability.h"
#include "core/imports/importer.h"

#include <QHash>
#include <QSet>

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

    /// Somebody in the file as it names them, and the first line that does.
    struct Named {
        QString serviceNo;
        QString agency;
        bool operator==(const Named&) const = default;
        friend size_t qHash(const Named& n, size_t seed = 0) { return qHashMulti(seed, n.serviceNo, n.agency); }
    };

    void notePerson(const ImportRow& row, const Named& person);
    void noteDays(QDate first, QDate last);
    void noteFree(const ImportRow& row, NumberCells numbers);
    void noteSpan(const TimeSpan& span);
    [[nodiscard]] std::optional<OfficerId> ownOfficer(const Named& person, int line, const OfficerIndex& officers,
                                                      const AgencyIndex& agencies);
    [[nodiscard]] std::optional<TimeSpan> days() const;
    [[nodiscard]] static bool belongsTo(const TimeSpan& days, const TimeSpan& span);
    [[nodiscard]] std::vector<T> present(Database& db) const;
    void removeRest(const std::vector<T>& present, const std::vector<bool>& seen, const OfficerIndex& officers);
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
    // What --replace-span replaces: people and days of the file, free ones too.
    QHash<Named, int> m_named;
    QSet<OfficerId> m_people;
    QDate m_firstDay;
    QDate m_lastDay;
};

using DutyImport = SpanImport<Duty>;
using AbsenceImport = SpanImport<Absence>;

} // namespace streife
