// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"
#include "core/workspace/keynews.h"
#include "ui/agencies/agencybadge.h"
#include "ui/officers/officerpicker.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QSpacerItem;
class QVBoxLayout;

namespace streife {

class PostPart;
struct ShownPost;

/// What the forms of a patrol offer to choose from.
struct PatrolChoices {
    std::shared_ptr<const Plan> plan;
    /// The plan with duties and absences of all people of these authorities; read when a list opens.
    std::function<Plan(const QSet<AgencyId>&)> everybody;
    QHash<AgencyId, AgencyBadge> badges;
    QSet<AgencyId> own;             ///< ours and those we keep: only their posts take names and promises here
    QString series;                 ///< rule of the series that the patrol belongs to, in words; empty = of none
    std::vector<KeyNews> news = {}; ///< what each authority has not agreed to yet, or not heard of
};

/// Streifenteam: one part per authority with strength, promise and the people named.
class PostsForm : public QWidget {
    Q_OBJECT
public:
    explicit PostsForm(QWidget* parent = nullptr);
    void setChoices(const PatrolChoices* choices) { m_choices = choices; }
    void show(PatrolId patrol, const PatrolDraft& draft, const QSet<OfficerId>& marked, bool readOnly);
    [[nodiscard]] const std::vector<PostDraft>& posts() const { return m_posts; }

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] ShownPost shownPost(const PostDraft& post, const QSet<OfficerId>& marked) const;
    void addPart(size_t index, const ShownPost& shown);
    void tellTitle();
    [[nodiscard]] int offered(size_t post) const;
    void fillMenu();
    [[nodiscard]] std::vector<Candidate> candidates(size_t post) const;

    const PatrolChoices* m_choices = nullptr;
    std::optional<PatrolId> m_patrol;
    std::vector<PostDraft> m_posts;
    std::optional<PatrolDraft> m_draft;
    bool m_readOnly = false;
    QLabel* m_title = nullptr;
    std::vector<QLabel*> m_columns;
    QSpacerItem* m_columnsEnd = nullptr;
    QVBoxLayout* m_parts = nullptr;
    std::vector<PostPart*> m_shown;
    std::vector<std::pair<AgencyId, QString>> m_offered; ///< in the menu
    QPushButton* m_add = nullptr;
};

} // namespace streife
