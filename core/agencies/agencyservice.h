// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"
#include "core/store/writer.h"

#include <QMultiHash>

#include <optional>

namespace streife {

/// Authorities and their units: natural keys and who may edit what.
class AgencyService {
public:
    explicit AgencyService(Writer& writer) : m_writer(writer) {}

    /// Checks the name; without an install of its own the new agency is kept (stewarded) by ours.
    AgencyId add(Agency agency);
    /// Our own authority in a partnership that it enters.
    AgencyId addOwn(const Agency& agency);
    void save(const Agency& before, const Agency& after);
    /// Refused while patrols, officers or other agencies refer to it.
    void remove(AgencyId id);
    /// The unit of that name, made where it is missing.
    UnitId unit(AgencyId agency, const QString& name);

    /// Is it ours, or one that we keep?
    [[nodiscard]] bool isOwn(AgencyId id) const;
    /// Is it ours, or a Dienststelle below it: not one that is only kept for others?
    [[nodiscard]] bool isHouse(AgencyId id) const;
    /// Do both stand for our own authority, in one partnership or in two?
    [[nodiscard]] bool isSameHouse(AgencyId a, AgencyId b) const;
    /// Throws Error(Forbidden) naming the agency.
    void requireOwn(AgencyId id) const;

private:
    [[nodiscard]] bool isSelf(AgencyId id) const;
    void checkName(const Agency& agency);
    void checkParent(const Agency& agency) const;
    void readNames(PartnershipId partnership);
    void remember(const Agency& agency);

    Writer& m_writer;
    // Names of the partnership that was asked about last: an import of thousands asks for each.
    std::optional<PartnershipId> m_namesOf;
    QMultiHash<QString, Agency> m_names; ///< by folded name
    QMultiHash<QString, Agency> m_shortNames;
};

} // namespace streife
