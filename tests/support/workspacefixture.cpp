// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspacefixture.h"

#include "core/agencies/agencyservice.h"
#include "core/base/localtime.h"
#include "core/hotspots/hotspotservice.h"
#include "core/officers/officerservice.h"
#include "core/patrols/patrolservice.h"

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

} // namespace streife
