// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/powers/taskmeasure.h"
#include "core/store/writer.h"

#include <QHash>

#include <optional>

namespace streife {

/// Rows of the house beside and in the place of those that came with the program; keys are unique.
class PowerService {
public:
    explicit PowerService(Writer& writer) : m_writer(writer) {}

    /// A new row; the id of `power` is not read.
    PowerId add(const Power& power);
    /// Changes a row of the house; of a shipped one a copy is made, which keeps its key unless `after` has another.
    PowerId save(const Power& before, const Power& after);
    /// A shipped row that was replaced by this one counts again. Shipped rows can't be removed.
    void remove(PowerId id);
    /// Who answers for the row, from that day on.
    PowerId markChecked(const Power& power, const QString& by, QDate on);

    /// Makes the task need this measure; empty = none.
    void setTaskMeasure(const QString& task, const QString& measure);
    /// What the program says about the task counts again.
    void resetTaskMeasure(const QString& task);

private:
    void check(const Power& power, std::optional<PowerId> self);
    [[nodiscard]] QHash<QString, PowerId>& keys();
    Writer& m_writer;
    std::optional<QHash<QString, PowerId>> m_keys; ///< read once: an import asks for each row
};

/// Why a row cannot be kept so, as a sentence; empty = it can.
[[nodiscard]] QString powerProblem(const Power& power);

} // namespace streife
