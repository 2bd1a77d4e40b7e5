// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/mends.h"
#include "ui/patrols/postsform.h"

#include <QBasicTimer>
#include <QWidget>

class QLabel;

namespace streife {

class FindingCard;

/// The findings of the patrol beside the plan. What can be done about them is looked for once they are on screen, never
/// while the patrol is being chosen.
class FindingsPart : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPart(QWidget* parent = nullptr);
    void setChoices(const PatrolChoices* choices) { m_choices = choices; }
    void show(const PlannedPatrol& patrol, const Findings& findings, bool readOnly);
    void clear();
    /// Are the mends of what is shown still to be looked for?
    [[nodiscard]] bool isDue() const { return m_due; }

signals:
    void mendChosen(const streife::Mend& mend);
    void releaseAsked(const streife::Finding& finding); ///< to take it on, or to withdraw that where it was taken
    void rearranged();                                  ///< there are new stops for the Tab key

protected:
    void showEvent(QShowEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild(const Findings& findings);
    void findMends();
    [[nodiscard]] const Plan& everybody();
    [[nodiscard]] std::optional<size_t> focusedCard() const;
    void restoreFocus();
    void carryOut(const Finding& finding, const QString& text);
    [[nodiscard]] QString releaseWordsFor(const Finding& finding) const;

    const PatrolChoices* m_choices = nullptr;
    std::optional<PlannedPatrol> m_patrol;
    bool m_readOnly = false;
    std::vector<FindingCard*> m_cards;
    std::vector<std::vector<Mend>> m_mends; ///< by card; of the state before while m_due
    QBasicTimer m_timer;
    bool m_due = false;
    std::optional<size_t> m_focusTo; ///< the card that was mended, or its heir
    QLabel* m_none;
    std::shared_ptr<const Plan> m_of; ///< what m_everybody was made from
    QSet<AgencyId> m_known;           ///< whose people it knows
    std::optional<Plan> m_everybody;
};

} // namespace streife
