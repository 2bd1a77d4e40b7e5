// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/powers/power.h"

#include <QHash>

namespace streife {

using TaskMeasureId = Id<struct TaskMeasureTag>;

/// What a task asks for: a row of the house, or one that came with the program (then its id counts from 1).
struct TaskMeasure {
    TaskMeasureId id;
    ShortText task;  ///< as it is written in a patrol
    QString measure; ///< empty = none: takes a shipped row back

    [[nodiscard]] bool shipped() const { return id.value() < (qint64(1) << 32); }
    bool operator==(const TaskMeasure&) const = default;
};

/// One measure that a task needs, with the amount where the text names one.
struct MeasureNeed {
    QString measure;
    std::optional<qint64> cents;

    bool operator==(const MeasureNeed&) const = default;
};

[[nodiscard]] const std::vector<TaskMeasure>& shippedTaskMeasures();
/// The shipped ones with `own` in the place of those for the same text, by text.
[[nodiscard]] std::vector<TaskMeasure> effectiveTaskMeasures(const std::vector<TaskMeasure>& own);

/// The first amount in euro of a text: "60 €", "4,50 Euro", "1.000 EUR".
[[nodiscard]] std::optional<qint64> centsIn(const QString& text);

/// Tells what tasks need; prepared once for a plan, for thousands of patrols share few texts.
class TaskNeeds {
public:
    TaskNeeds(const std::vector<Power>& powers, const std::vector<TaskMeasure>& tasks);

    /// None for a text that nothing is known about.
    [[nodiscard]] const std::optional<MeasureNeed>& of(const QString& task);

private:
    [[nodiscard]] std::optional<MeasureNeed> find(const QString& task) const;

    QHash<QString, QString> m_tasks;                     ///< folded text → measure
    std::vector<std::pair<QString, QString>> m_measures; ///< folded name, name; longest first
    QHash<QString, std::optional<MeasureNeed>> m_known;
};

} // namespace streife
