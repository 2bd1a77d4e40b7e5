// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/outcomereason.h"
#include "core/patrols/patrol.h"

#include <QDate>

#include <vector>

namespace streife {

/// What became of a patrol. Only Joint counts for the agreement; for presence count all that went out, see
/// countingRule().
enum class BalanceKind { Joint, OneAgency, Aborted, Failed, Cancelled, Unreported, Ahead };

/// What the balance needs of a patrol.
struct BalancePatrol {
    PatrolId id{1};
    TimeSpan span{{0}, {kMinuteMs}};
    PatrolState state = PatrolState::Proposed;
    PatrolOutcome outcome = PatrolOutcome::None;
    QString reason; ///< as stored

    bool operator==(const BalancePatrol&) const = default;
};

/// A number and the records behind it.
struct BalanceCell {
    std::vector<PatrolId> patrols; ///< by start
    [[nodiscard]] int count() const { return int(patrols.size()); }
    bool operator==(const BalanceCell&) const = default;
};

/// A kind as a whole, or one reason of it.
struct BalanceLine {
    BalanceKind kind = BalanceKind::Joint;
    std::optional<OutcomeReason> reason; ///< none = all of the kind
    bool noReason = false;               ///< those of the kind for which nobody gave one
    std::vector<BalanceCell> months;     ///< one per month of the balance
    BalanceCell sum;

    bool operator==(const BalanceLine&) const = default;
};

struct Balance {
    std::vector<QDate> months; ///< first days, each once, in order
    std::vector<BalanceLine> lines;
    std::vector<BalanceCell> all; ///< per month, of all kinds
    BalanceCell sum;

    [[nodiscard]] bool operator==(const Balance&) const = default;
};

[[nodiscard]] BalanceKind kindOf(const BalancePatrol& patrol, Instant now);
[[nodiscard]] QString balanceLabel(BalanceKind kind);
[[nodiscard]] QString balanceLabel(const BalanceLine& line);
/// The rule in a sentence, to stand under the numbers.
[[nodiscard]] QString countingRule();

/// Months from `first` to `last`, any days of them. A patrol belongs to the month of its service day; those of other
/// months are left out. Kinds that nobody has are left out, but for Joint, OneAgency and Failed.
[[nodiscard]] Balance makeBalance(const std::vector<BalancePatrol>& patrols, QDate first, QDate last, Instant now,
                                  int dayBorder);

} // namespace streife
