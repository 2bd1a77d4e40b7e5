// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/binding.h"
#include "core/planner/otherslots.h"
#include "ui/patrols/postsform.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace streife {

class WrapLayout;

/// Zusagen: how the key of each authority stands, and what can be said for one's own and for those that are kept.
class KeysPart : public QWidget {
    Q_OBJECT
public:
    explicit KeysPart(QWidget* parent = nullptr);
    void setChoices(const PatrolChoices* choices) { m_choices = choices; }
    void setNow(Instant now) { m_now = now; }
    void show(const PlannedPatrol& patrol, bool readOnly);
    void clear();
    [[nodiscard]] QList<QWidget*> links() const; ///< no stop on the way from the head to the crew

signals:
    void answered(streife::AgencyId agency, streife::Decision decision, const QString& note,
                  const std::vector<streife::TimeSpan>& alternatives);
    void slotTaken(const streife::TimeSpan& span); ///< the patrol shall move there
    void promised(const streife::PhonePromise& promise);
    void promiseRemoved(streife::PhonePromiseId id);
    void rearranged();

private:
    /// What the rows are made of: they stay while it is the same.
    struct Shown {
        PatrolId patrol;
        PatrolBinding binding;
        std::vector<PhonePromise> promises;
        QHash<AgencyId, AgencyBadge> badges;
        std::vector<KeyNews> news;
        bool readOnly = false;
        bool operator==(const Shown&) const = default;
    };
    void rebuild();
    void addKey(const AgencyKey& key);
    void addNews(const AgencyKey& key);
    void addAnswers(const AgencyKey& key);
    [[nodiscard]] WrapLayout* addLinks();
    void addAlternatives(const AgencyKey& key);
    void addPromise(const PhonePromise& promise);
    void openRefusal(AgencyId agency);
    void openPhone(AgencyId agency);
    void openForm(QWidget* form);
    void closeForm();
    [[nodiscard]] QString labelOf(AgencyId agency) const;

    const PatrolChoices* m_choices = nullptr;
    Instant m_now;
    std::optional<PlannedPatrol> m_patrol;
    std::optional<Shown> m_shown;
    QVBoxLayout* m_rows;
    QWidget* m_holder = nullptr; ///< of the rows
    QLabel* m_state;
    QWidget* m_form = nullptr; ///< a refusal or a promise that is being entered
};

} // namespace streife
