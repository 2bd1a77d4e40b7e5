// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/wallnote.h"

namespace streife {

/// Whom somebody means by a name on the wall.
class NoteNames {
public:
    NoteNames(const Plan& plan, const QSet<AgencyId>& own) : m_plan(plan), m_own(own) {}

    struct Found {
        std::optional<OfficerId> officer = {};
        WallNoteProblem::Kind kind = WallNoteProblem::Kind::Unknown; ///< else why not
        QString text = {};
        std::vector<WallNoteChoice> choices = {};
    };
    /// One of the people who are named here; of namesakes those whose authority stands on the patrol.
    [[nodiscard]] Found own(const PatrolDraft& draft, const QStringList& words) const;
    /// One of those who stand on the patrol as it is wanted so far.
    [[nodiscard]] Found onPatrol(const PlannedPatrol& patrol, const PatrolDraft& draft, const QStringList& words) const;

    /// "Krause, Anna"
    [[nodiscard]] QString text(OfficerId officer) const;
    [[nodiscard]] QString onItAlready(OfficerId officer, const QString& patrol) const;

private:
    [[nodiscard]] std::vector<OfficerId> meant(const std::vector<OfficerId>& among, const QStringList& words,
                                               qsizetype least) const;
    [[nodiscard]] Found oneOf(const std::vector<OfficerId>& found, const QString& said) const;
    [[nodiscard]] QString house(AgencyId agency) const;
    [[nodiscard]] QString notOurs(const QString& who, AgencyId agency) const;
    [[nodiscard]] std::vector<OfficerId> everybody(bool ours) const;

    const Plan& m_plan;
    const QSet<AgencyId>& m_own;
};

} // namespace streife
