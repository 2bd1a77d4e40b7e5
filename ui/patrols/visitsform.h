// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/postsform.h"

namespace streife {

/// Anlaufpunkte: place, window and stay in the order of the patrol.
class VisitsForm : public QWidget {
    Q_OBJECT
public:
    explicit VisitsForm(QWidget* parent = nullptr);
    void setChoices(const PatrolChoices* choices) { m_choices = choices; }
    void show(const PatrolDraft& draft, bool readOnly);
    [[nodiscard]] const std::vector<VisitDraft>& visits() const { return m_visits; }

signals:
    void changed();

private:
    void addPart(size_t index);
    void addChooser();

    const PatrolChoices* m_choices = nullptr;
    std::vector<VisitDraft> m_visits;
    std::optional<TimeSpan> m_span;
    bool m_readOnly = false;
    QWidget* m_body = nullptr;
};

/// The span that begins at or after `from` at the wall time `start` and ends at the next wall time `end`.
[[nodiscard]] TimeSpan windowFrom(Instant from, QTime start, QTime end);

} // namespace streife
