// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/postsform.h"
#include "ui/patrols/visitrow.h"

class QVBoxLayout;

namespace streife {

class ChoiceField;

/// Anlaufpunkte: place, window and stay in the order of the patrol.
class VisitsForm : public QWidget {
    Q_OBJECT
public:
    explicit VisitsForm(QWidget* parent = nullptr);
    void setChoices(const PatrolChoices* choices) { m_choices = choices; }
    void show(const PatrolDraft& draft, bool readOnly);
    [[nodiscard]] const std::vector<VisitDraft>& visits() const { return m_visits; }

    void focusChooser();

signals:
    void changed();

private:
    void addRow(size_t index);
    void add(int row);
    void fillChooser();
    [[nodiscard]] QString nameOf(HotspotId place) const;

    const PatrolChoices* m_choices = nullptr;
    std::vector<VisitDraft> m_visits;
    std::optional<TimeSpan> m_span;
    bool m_readOnly = false;
    QWidget* m_body;
    QVBoxLayout* m_rows;
    std::vector<VisitRow*> m_shown;
    ChoiceField* m_chooser;
    std::vector<std::pair<HotspotId, QString>> m_offered; ///< to choose from
};

} // namespace streife
