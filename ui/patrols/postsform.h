// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"
#include "ui/agencies/agencybadge.h"
#include "ui/officers/officerpicker.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace streife {

/// What the forms of a patrol offer to choose from.
struct PatrolChoices {
    std::shared_ptr<const Plan> plan;
    /// The plan with duties and absences of all people of these authorities; read when a list opens.
    std::function<Plan(const QSet<AgencyId>&)> everybody;
    QHash<AgencyId, AgencyBadge> badges;
    QSet<AgencyId> own; ///< ours and those we keep: only their posts take names and promises here
    QString series;     ///< rule of the series that the patrol belongs to, in words; empty = of none
};

/// Streifenteam: one part per post with strength, promise and the people named.
class PostsForm : public QWidget {
    Q_OBJECT
public:
    explicit PostsForm(QWidget* parent = nullptr);
    void setChoices(const PatrolChoices* choices) { m_choices = choices; }
    void show(PatrolId patrol, const PatrolDraft& draft, const QSet<OfficerId>& marked, bool readOnly);
    [[nodiscard]] const std::vector<PostDraft>& posts() const { return m_posts; }

signals:
    void changed();

private:
    void addHead();
    void addPart(size_t index);
    void addDetails(QVBoxLayout* box, size_t index);
    void addCrew(QVBoxLayout* box, size_t index);
    void addButton();
    void edit(size_t index, const std::function<void(PostDraft&)>& work);
    [[nodiscard]] std::vector<Candidate> candidates(size_t post) const;
    [[nodiscard]] QString officerName(OfficerId id) const;

    const PatrolChoices* m_choices = nullptr;
    std::optional<PatrolId> m_patrol;
    std::vector<PostDraft> m_posts;
    std::optional<PatrolDraft> m_draft;
    QSet<OfficerId> m_marked;
    bool m_readOnly = false;
    QWidget* m_body = nullptr;
};

} // namespace streife
