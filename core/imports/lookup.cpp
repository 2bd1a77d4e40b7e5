// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/lookup.h"

#include "core/agencies/agencytable.h"
#include "core/agencies/houserows.h"
#include "core/base/fold.h"
#include "core/base/tr.h"
#include "core/officers/officertable.h"
#include "core/store/records.h"

namespace streife {

AgencyIndex::AgencyIndex(Database& db, PartnershipId partnership, std::optional<AgencyId> own)
    : m_agencies(Records<Agency>(db).where("partnership=?1", partnership.value())) {
    for (size_t i = 0; i < m_agencies.size(); ++i) {
        const Agency& a = m_agencies[i];
        m_byId.insert(a.id, i);
        const QString name = folded(a.name.str());
        const QString shortName = folded(a.shortName);
        m_byName[name].push_back(i);
        if (!shortName.isEmpty() && shortName != name)
            m_byName[shortName].push_back(i);
    }
    collectOwn(own);
}

void AgencyIndex::collectOwn(std::optional<AgencyId> own) {
    for (const Agency& a : m_agencies) {
        const Agency* at = &a;
        for (int depth = 0; at && depth < 8; ++depth) { // a loop of parents ends it
            if (!own || at->id == *own || at->steward == own) {
                m_own.insert(a.id);
                break;
            }
            at = at->parent ? get(*at->parent) : nullptr;
        }
    }
}

const Agency* AgencyIndex::get(AgencyId id) const {
    const auto at = m_byId.constFind(id);
    return at == m_byId.cend() ? nullptr : &m_agencies[*at];
}

Found<AgencyId> AgencyIndex::find(const QString& text) const {
    const auto at = m_byName.constFind(folded(text));
    if (at == m_byName.cend())
        return {{}, streife::tr("The authority \"%1\" is unknown. Please enter or import it first.").arg(text)};
    if (at->size() > 1)
        return {{},
                streife::tr("\"%1\" is ambiguous: it may be \"%2\" or \"%3\".")
                    .arg(text, m_agencies[(*at)[0]].name.str(), m_agencies[(*at)[1]].name.str())};
    return {m_agencies[at->front()].id, {}};
}

OfficerIndex::OfficerIndex(Database& db, PartnershipId partnership, const AgencyIndex& agencies)
    : m_agencies(agencies), m_officers(Records<Officer>(db).all()) {
    const HouseRows house(db, partnership);
    for (Officer& o : m_officers) {
        const AgencyId here = house.here(o.agency);
        if (here != o.agency)
            m_storedAgency.insert(o.id, o.agency);
        o.agency = here;
    }
    for (size_t i = 0; i < m_officers.size(); ++i) {
        m_byId.insert(m_officers[i].id, i);
        if (agencies.get(m_officers[i].agency) != nullptr) // of another partnership, they are not found
            m_byNumber[folded(m_officers[i].serviceNo.str())].push_back(i);
    }
}

Officer OfficerIndex::stored(OfficerId id) const {
    Officer officer = get(id);
    officer.agency = m_storedAgency.value(id, officer.agency);
    return officer;
}

Found<OfficerId> OfficerIndex::find(const QString& serviceNo, const QString& agency) const {
    const QString key = agency.isEmpty() ? serviceNo : serviceNo + QChar(0) + agency;
    const auto known = m_remembered.constFind(key);
    if (known != m_remembered.cend())
        return *known;
    return *m_remembered.insert(key, search(serviceNo, agency));
}

Found<OfficerId> OfficerIndex::search(const QString& serviceNo, const QString& agency) const {
    if (serviceNo.isEmpty())
        return {{}, streife::tr("The service number is missing.")};
    QString number = serviceNo;
    QString within = agency;
    if (!m_byNumber.contains(folded(number)))
        if (const qsizetype slash = serviceNo.lastIndexOf(u'/'); slash > 0) {
            within = serviceNo.left(slash);
            number = serviceNo.mid(slash + 1);
        }
    std::optional<AgencyId> only;
    if (!within.isEmpty()) {
        const auto found = m_agencies.find(within);
        if (!found.id)
            return {{}, found.problem};
        only = found.id;
    }
    std::vector<size_t> fits;
    for (const size_t i : m_byNumber.value(folded(number)))
        if (!only || m_officers[i].agency == *only)
            fits.push_back(i);
    if (fits.empty())
        return {{}, streife::tr("Nobody has the service number %1. Please import the staff first.").arg(serviceNo)};
    if (fits.size() == 1)
        return {m_officers[fits[0]].id, {}};
    const auto named = [&](size_t i) {
        const Agency* a = m_agencies.get(m_officers[i].agency);
        return (a ? a->label() + u'/' : QString()) + m_officers[i].serviceNo.str() + QStringLiteral(" (")
               + m_officers[i].fullName() + u')';
    };
    return {{},
            streife::tr("The service number %1 is ambiguous: it may be %2 or %3.")
                .arg(serviceNo, named(fits[0]), named(fits[1]))};
}

std::vector<const Officer*> OfficerIndex::withNumber(const QString& serviceNo) const {
    std::vector<const Officer*> out;
    for (const size_t i : m_byNumber.value(folded(serviceNo)))
        out.push_back(&m_officers[i]);
    return out;
}

QString OfficerIndex::name(OfficerId id) const {
    const Officer& officer = get(id);
    if (m_byNumber.value(folded(officer.serviceNo.str())).size() < 2)
        return officer.serviceNo.str();
    const Agency* a = m_agencies.get(officer.agency);
    return (a ? a->label() + u'/' : QString()) + officer.serviceNo.str();
}

} // namespace streife
