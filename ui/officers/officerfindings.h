// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/personreading.h"

#include <QBasicTimer>
#include <QWidget>

class QLabel;

namespace streife {

class FindingCard;
class LatestJob;
class Prompts;

/// What the rules say about one of our people, with duties alone too, from last week on for five weeks. Read in a
/// thread of its own, so that walking through the list of people stays quick.
class OfficerFindings : public QWidget {
    Q_OBJECT
public:
    OfficerFindings(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void show(OfficerId officer, bool readOnly);
    using QWidget::show;
    void clear();
    [[nodiscard]] bool isBusy() const; ///< what is shown is not yet what is asked for

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void read();
    void tell(OfficerId officer, const PersonFindings& found);
    void removeCards();

    Workspace& m_workspace;
    Prompts& m_prompts;
    LatestJob* m_job;
    QBasicTimer m_soon;
    std::optional<OfficerId> m_officer;
    bool m_readOnly = false;
    bool m_due = false;
    PersonFindings m_found;
    QLabel* m_state;
    std::vector<FindingCard*> m_cards;
};

} // namespace streife
