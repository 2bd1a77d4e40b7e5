// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/binding.h"
#include "core/patrols/patroldraft.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace streife {

/// A real file in a folder of its own, founded by "KOD Musterstadt" in Hamm (NW), at a fixed instant.
class WorkspaceFixture {
public:
    WorkspaceFixture();

    [[nodiscard]] QString path(const QString& name = QStringLiteral("a.streife")) const { return m_dir.filePath(name); }
    [[nodiscard]] WorkspaceOptions options() const;
    /// Closes the file and opens it again.
    void reopen(Workspace::Access access = Workspace::Access::Write);
    void close() { m_ws.reset(); }
    /// Closes the file and opens it again in this one of its partnerships, from now on.
    void workIn(const QString& partnership);
    [[nodiscard]] Workspace& ws() { return *m_ws; }
    void setNow(Instant now) { m_now = now; }

    AgencyId addAgency(const QString& name, const QString& shortName, AgencyKind kind = AgencyKind::Polizei);
    OfficerId addOfficer(AgencyId agency, const QString& serviceNo, const QString& name);
    HotspotId addHotspot(const QString& name);
    /// A patrol of our agency and `partner`, one post each.
    PatrolId addPatrol(const QString& title, const TimeSpan& span, AgencyId partner);
    /// It has an install of its own from now on: nobody's steward.
    void letGo(AgencyId agency);
    [[nodiscard]] PlannedPatrol read(PatrolId id);
    [[nodiscard]] PatrolBinding binding(PatrolId id);
    void edit(PatrolId id, const std::function<void(PatrolDraft&)>& change);

private:
    QTemporaryDir m_dir;
    Instant m_now;
    QString m_partnership;
    std::unique_ptr<Workspace> m_ws;
};

/// Local time of Musterstadt.
[[nodiscard]] Instant at(const char* iso);
[[nodiscard]] TimeSpan span(const char* from, const char* to);

} // namespace streife
