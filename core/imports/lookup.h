// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"
#include "core/officers/officer.h"
#include "core/store/database.h"

#include <QHash>
#include <QSet>

namespace streife {

/// A record that a cell names, or why it can't be told.
template <class Id> struct Found {
    std::optional<Id> id;
    QString problem; ///< a sentence; empty where found
};

/// Authorities of a partnership by name or short name.
class AgencyIndex {
public:
    AgencyIndex(Database& db, PartnershipId partnership, std::optional<AgencyId> own);

    [[nodiscard]] Found<AgencyId> find(const QString& text) const;
    [[nodiscard]] const Agency* get(AgencyId id) const;
    /// Our own, below it, or kept by us: whose people and promises we may write.
    [[nodiscard]] bool isOwn(AgencyId id) const { return m_own.contains(id); }
    [[nodiscard]] const std::vector<Agency>& all() const { return m_agencies; }

private:
    void collectOwn(std::optional<AgencyId> own);

    std::vector<Agency> m_agencies;
    QHash<AgencyId, size_t> m_byId;
    QHash<QString, std::vector<size_t>> m_byName;
    QSet<AgencyId> m_own;
};

/// The officers of the authorities of a partnership, by service number; "PI/1001" names the authority where the number
/// alone is ambiguous.
class OfficerIndex {
public:
    OfficerIndex(Database& db, PartnershipId partnership, const AgencyIndex& agencies);

    /// `agency` narrows the search where a column names it. Answers are remembered: files name the same people again
    /// and again.
    [[nodiscard]] Found<OfficerId> find(const QString& serviceNo, const QString& agency = {}) const;
    /// Our people belong to our row of this partnership, whichever they were entered in.
    [[nodiscard]] const Officer& get(OfficerId id) const { return m_officers[m_byId[id]]; }
    [[nodiscard]] Officer stored(OfficerId id) const; ///< as the file has it
    /// All who have this number, of whatever authority.
    [[nodiscard]] std::vector<const Officer*> withNumber(const QString& serviceNo) const;
    /// "1001", or "PI/1001" where two authorities use the number.
    [[nodiscard]] QString name(OfficerId id) const;

private:
    [[nodiscard]] Found<OfficerId> search(const QString& serviceNo, const QString& agency) const;

    const AgencyIndex& m_agencies;
    std::vector<Officer> m_officers;
    QHash<OfficerId, size_t> m_byId;
    QHash<QString, std::vector<size_t>> m_byNumber;
    QHash<OfficerId, AgencyId> m_storedAgency;
    mutable QHash<QString, Found<OfficerId>> m_remembered;
};

} // namespace streife
