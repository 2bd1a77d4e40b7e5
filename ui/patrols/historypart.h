// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/history.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace streife {

/// What one person changed in one step.
struct HistoryStep {
    QString when;             ///< "yesterday 16:12"
    QString who;              ///< account, of a partner its authority; may be empty
    QStringList changes;      ///< "Start: 17:30 → 18:00"
    bool shortNotice = false; ///< touches what people plan by, within seven days before the start

    bool operator==(const HistoryStep&) const = default;
};

/// The history of a patrol that starts at `start`, newest first. What was entered when it was made is one line.
[[nodiscard]] std::vector<HistoryStep> historySteps(const History& history, Instant now, Instant start);

/// The newest steps in the narrow column beside the plan; the others open in place.
class HistoryPart : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPart(QWidget* parent = nullptr);
    /// `anew`: another record, so only the newest are shown again.
    void show(const std::vector<HistoryStep>& steps, bool anew);

signals:
    void rearranged(); ///< there are new stops for the Tab key

private:
    void build();
    void addStep(size_t at, const HistoryStep& step);

    struct Row {
        HistoryStep step;
        QWidget* part;
    };
    std::vector<HistoryStep> m_steps;
    bool m_all = false;
    QVBoxLayout* m_box;
    std::vector<Row> m_shown;
    QPushButton* m_more;
};

} // namespace streife
