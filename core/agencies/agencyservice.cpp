// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/agencyservice.h"

#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/tr.h"
#include "core/store/repository.h"

namespace streife {

void AgencyService::remember(const Agency& agency) {
    m_names.insert(folded(agency.name.str()), agency);
    if (!agency.shortName.isEmpty())
        m_shortNames.insert(folded(agency.shortName), agency);
}

void AgencyService::readNames(PartnershipId partnership) {
    if (m_namesOf == partnership)
        return;
    m_names.clear();
    m_shortNames.clear();
    for (const Agency& a : Records<Agency>(m_writer.db()).where("partnership=?1", partnership.value()))
        remember(a);
    m_namesOf = partnership;
}

void AgencyService::checkName(const Agency& agency) {
    readNames(agency.partnership);
    for (const Agency& other : m_names.values(folded(agency.name.str())))
        if (other.id != agency.id)
            throw Error(ErrorCode::Input, streife::tr("The authority \"%1\" exists already.").arg(agency.name.str()));
    if (agency.shortName.isEmpty())
        return;
    for (const Agency& other : m_shortNames.values(folded(agency.shortName)))
        if (other.id != agency.id)
            throw Error(ErrorCode::Input, streife::tr("The short name \"%1\" belongs to \"%2\" already.")
                                              .arg(agency.shortName, other.name.str()));
}

void AgencyService::checkParent(const Agency& agency) const {
    QSet<AgencyId> above; // an old ring of others ends the walk
    for (auto at = agency.parent; at && !above.contains(*at);) {
        if (*at == agency.id)
            throw Error(ErrorCode::Input, streife::tr("An authority cannot be its own superior."));
        above.insert(*at);
        const auto parent = Records<Agency>(m_writer.db()).find(*at);
        at = parent ? parent->parent : std::nullopt;
    }
}

AgencyId AgencyService::add(Agency agency) {
    checkName(agency);
    if (!agency.steward && m_writer.context().agency && *m_writer.context().agency != agency.id.value())
        agency.steward = AgencyId(m_writer.ownAgency());
    Repository<Agency>(m_writer).insert(agency, agency.partnership);
    remember(agency);
    return agency.id;
}

AgencyId AgencyService::addOwn(const Agency& agency) {
    checkName(agency);
    Repository<Agency>(m_writer).insert(agency, agency.partnership);
    remember(agency);
    return agency.id;
}

void AgencyService::save(const Agency& before, const Agency& after) {
    if (before.name != after.name || before.shortName != after.shortName)
        checkName(after);
    if (before.parent != after.parent)
        checkParent(after);
    Repository<Agency>(m_writer).save(before, after);
    if (m_namesOf == after.partnership) {
        m_names.remove(folded(before.name.str()), before);
        m_shortNames.remove(folded(before.shortName), before);
        remember(after);
    }
}

void AgencyService::remove(AgencyId id) {
    const auto count = [&](const QByteArray& sql) {
        Statement& s = m_writer.db().cached(sql);
        Cursor cursor(s);
        s.with(id.value());
        return cursor.next() ? s.integer(0) : 0;
    };
    if (isSelf(id))
        throw Error(ErrorCode::Forbidden, streife::tr("One's own authority cannot be deleted."));
    if (count("SELECT count(*) FROM officer_intern WHERE _del=0 AND agency=?1") > 0)
        throw Error(ErrorCode::Forbidden,
                    streife::tr("Officers still belong to this authority. Please delete or move them first."));
    if (count("SELECT count(*) FROM post p JOIN patrol v ON v.id=p.patrol AND v._del=0 WHERE p._del=0 AND p.agency=?1")
        > 0)
        throw Error(ErrorCode::Forbidden, streife::tr("Patrols still have posts of this authority."));
    if (count("SELECT count(*) FROM agency WHERE _del=0 AND (parent=?1 OR steward=?1)") > 0)
        throw Error(ErrorCode::Forbidden, streife::tr("Other authorities are below this one or kept by it."));
    Repository<Agency>(m_writer).remove(id);
    m_namesOf.reset();
}

UnitId AgencyService::unit(AgencyId agency, const QString& name) {
    const QString wanted = folded(name);
    for (const Unit& u : Records<Unit>(m_writer.db()).where("agency=?1", agency.value()))
        if (folded(u.name.str()) == wanted)
            return u.id;
    const auto owner = Repository<Agency>(m_writer).get(agency);
    Repository<Unit> units(m_writer);
    const Unit unit{units.newId(), agency, ShortText(name, streife::tr("The unit"))};
    units.insert(unit, owner.partnership);
    return unit.id;
}

bool AgencyService::isSelf(AgencyId id) const {
    const WriteContext& context = m_writer.context();
    return id.value() == context.agency || context.ownAgencies.contains(id.value());
}

bool AgencyService::isSameHouse(AgencyId a, AgencyId b) const {
    return a == b || (isSelf(a) && isSelf(b));
}

bool AgencyService::isOwn(AgencyId id) const {
    const WriteContext& context = m_writer.context();
    if (!context.agency || isSelf(id))
        return true;
    const auto find = [this](AgencyId wanted) { return Records<Agency>(m_writer.db()).find(wanted); };
    return isOwnAgency(id, AgencyId(*context.agency), find)
           || std::any_of(context.ownAgencies.begin(), context.ownAgencies.end(),
                          [&](qint64 self) { return isOwnAgency(id, AgencyId(self), find); });
}

bool AgencyService::isHouse(AgencyId id) const {
    std::optional<AgencyId> at = id;
    for (int depth = 0; at && depth < 8; ++depth) { // the chain is short, a loop ends it
        if (isSelf(*at))
            return true;
        const auto agency = Records<Agency>(m_writer.db()).find(*at);
        at = agency ? agency->parent : std::nullopt;
    }
    return false;
}

void AgencyService::requireOwn(AgencyId id) const {
    if (isOwn(id))
        return;
    const auto agency = Records<Agency>(m_writer.db()).find(id);
    throw Error(ErrorCode::Forbidden,
                streife::tr("Only %1 itself may change this.").arg(agency ? agency->label() : QString()));
}

} // namespace streife
