// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"
#include "core/patrols/seriesrule.h"

#include <QObject>

class QWidget;

namespace streife {

class Prompts;
class Workspace;

/// What a planner does to patrols, each as one named step that can be undone. Trouble is shown, nothing is thrown.
class PatrolCommands : public QObject {
    Q_OBJECT
public:
    PatrolCommands(Workspace& workspace, Prompts& prompts, QWidget* window);

    /// A new patrol with a post of the own authority, filled by `officer`, and one of its usual partner.
    [[nodiscard]] PatrolDraft newPatrol(const TimeSpan& span, const Plan& plan, std::optional<OfficerId> officer) const;
    /// Own people stay named; others are promised and named by their own authority alone.
    [[nodiscard]] PatrolDraft copyOf(const PlannedPatrol& patrol, const TimeSpan& span) const;

    /// The same, stored; none if it was refused.
    std::optional<PatrolId> create(const TimeSpan& span, const Plan& plan,
                                   std::optional<OfficerId> officer = std::nullopt);
    bool move(const PlannedPatrol& patrol, const TimeSpan& span);
    std::optional<PatrolId> copy(const PlannedPatrol& patrol, const TimeSpan& span);
    /// Asks where what changes may concern a whole series: this one, this and the following, all.
    /// `step` names it where it is more than the change of a field.
    bool update(PatrolId id, const PatrolDraft& seen, const PatrolDraft& wanted, const QString& step = {});
    bool remove(const PlannedPatrol& patrol);

    // Several at once, as one step. Of a series only those chosen are meant.
    /// By whole days on the wall clock, then by minutes.
    bool moveAll(const std::vector<const PlannedPatrol*>& patrols, int days, int minutes);
    std::vector<PatrolId> copyAll(const std::vector<const PlannedPatrol*>& patrols, int days);
    bool setStateOfAll(const std::vector<const PlannedPatrol*>& patrols, PatrolState state);
    bool removeAll(const std::vector<const PlannedPatrol*>& patrols);

    /// The dialog that makes a series of a patrol or changes the one it belongs to.
    void openSeries(const PlannedPatrol& patrol);
    [[nodiscard]] std::optional<PatrolSeries> seriesOf(const Patrol& patrol);

private:
    /// "S 19 Abendstreife", else the key
    [[nodiscard]] static QString nameOf(const PatrolDraft& patrol);
    [[nodiscard]] static QStringList bothValues(const PatrolDraft& seen, const PatrolDraft& wanted,
                                                const PatrolDraft& now);
    [[nodiscard]] QString stepFor(const PatrolDraft& seen, const PatrolDraft& wanted) const;
    [[nodiscard]] static bool concernsSeries(const PatrolDraft& seen, const PatrolDraft& wanted);
    [[nodiscard]] std::optional<SeriesReach> askReach(const QString& title, const QString& question);
    void tellLeftAlone(const QStringList& names);
    bool makeSeries(PatrolId id, const PatrolDraft& pattern, const PatrolSeries& series);
    bool editSeries(PatrolId id, const PatrolDraft& seen, const PatrolDraft& wanted,
                    const std::optional<PatrolSeries>& rule, SeriesReach reach);
    bool removeSeries(PatrolId id, const QString& name, SeriesReach reach);

    Workspace& m_workspace;
    Prompts& m_prompts;
    QWidget* m_window;
};

} // namespace streife
