// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspacefixture.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/base/localtime.h"
#include "core/hotspots/hotspotservice.h"
#include "core/officers/officerservice.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"

#include <QDateTime>

namespace streife {

Instant at(const char* iso) {
    const QDateTime t = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    REQUIRE(t.isValid());
    return fromLocal(t.date(), t.time());
}

TimeSpan span(const char* from, const char* to) {
    return {at(from), at(to)};
}

WorkspaceFixture::WorkspaceFixture() : m_now(at("2026-11-22T12:00")) {
    m_ws = Workspace::create(path(),
                             {QStringLiteral("Sicherheitspartnerschaft Musterstadt"),
                              QStringLiteral("NW"),
                              QStringLiteral("Hamm"),
                              QStringLiteral("KOD Musterstadt"),
                              {},
                              AgencyKind::Ordnungsamt},
                             options());
}

WorkspaceOptions WorkspaceFixture::options() const {
    WorkspaceOptions out{Clock(m_now), QStringLiteral("Planung"), m_dir.filePath(QStringLiteral("state"))};
    out.partnership = m_partnership;
    return out;
}

void WorkspaceFixture::workIn(const QString& partnership) {
    m_partnership = partnership;
    reopen();
}

void WorkspaceFixture::reopen(Workspace::Access access) {
    m_ws.reset();
    m_ws = Workspace::open(path(), access, options());
}

AgencyId WorkspaceFixture::addAgency(const QString& name, const QString& shortName, AgencyKind kind) {
    std::optional<AgencyId> id;
    m_ws->change(QStringLiteral("agency"), [&](Writer& w) {
        id = AgencyService(w).add(
            {w.newId<Agency>(), m_ws->partnershipId(), ShortText(name), shortName, kind, {}, {}, {}, {}, {}});
    });
    return *id;
}

OfficerId WorkspaceFixture::addOfficer(AgencyId agency, const QString& serviceNo, const QString& name) {
    std::optional<OfficerId> id;
    m_ws->change(QStringLiteral("officer"), [&](Writer& w) {
        id = OfficerService(w).add(
            {w.newId<Officer>(), agency, {}, ShortText(serviceNo), ShortText(name), {}, {}, {}, {}});
    });
    return *id;
}

HotspotId WorkspaceFixture::addHotspot(const QString& name) {
    std::optional<HotspotId> id;
    m_ws->change(QStringLiteral("hotspot"), [&](Writer& w) {
        id = HotspotService(w).add(
            {w.newId<Hotspot>(), m_ws->partnershipId(), ShortText(name), {}, HotspotKind::Objective, {}, 0, 0, {}});
    });
    return *id;
}

PatrolId WorkspaceFixture::addPatrol(const QString& title, const TimeSpan& when, AgencyId partner) {
    std::optional<PatrolId> id;
    PatrolDraft d{{}, title, when, PatrolMode::Foot, {}, {}, PatrolState::Proposed, PatrolOutcome::None, {}, {}, {}, {},
                  {}, {},    {}};
    d.posts = {{*m_ws->ownAgencyId(), 1, 0, {}, {}, {}}, {partner, 1, 0, {}, {}, {}}};
    m_ws->change(QStringLiteral("patrol"), [&](Writer& w) { id = PatrolService(w).create(m_ws->partnershipId(), d); });
    return *id;
}

void WorkspaceFixture::letGo(AgencyId agency) {
    m_ws->change(QStringLiteral("own install"), [&](Writer& w) {
        Repository<Agency> agencies(w);
        const Agency before = agencies.get(agency);
        Agency after = before;
        after.steward.reset();
        agencies.save(before, after);
    });
}

PlannedPatrol WorkspaceFixture::read(PatrolId id) {
    return *m_ws->read([&](Database& db) { return readPatrol(db, id); });
}

PatrolBinding WorkspaceFixture::binding(PatrolId id) {
    QHash<AgencyId, Agency> agencies;
    for (const Agency& a : m_ws->all<Agency>())
        agencies.insert(a.id, a);
    return bindingOf(read(id), agencies);
}

void WorkspaceFixture::edit(PatrolId id, const std::function<void(PatrolDraft&)>& change) {
    PatrolDraft draft = PatrolDraft::of(read(id));
    change(draft);
    m_ws->change(QStringLiteral("edit"), [&](Writer& w) { PatrolService(w).update(id, draft); });
}

} // namespace streife
