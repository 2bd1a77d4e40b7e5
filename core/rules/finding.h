// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/override.h"

#include <optional>
#include <vector>

namespace streife {

enum class Severity { Breach, Warning, Info };

/// Prüfhinweis: explains, never blocks. Names of rules are those of docs/cli.md.
struct Finding {
    QString rule; ///< "double-booking"
    Severity severity = Severity::Info;
    QString norm;                     ///< "ArbZG § 5 (1)", empty where no norm stands behind it
    std::optional<OfficerId> officer; ///< whom it is about; such findings never reach the wall
    std::optional<PatrolId> patrol;   ///< the later one
    QString other;                    ///< key of the earlier patrol, duty or hotspot, empty = none
    std::optional<int> minutesMissing;
    QString title;                      ///< what is wrong, the number first; one line
    QString text;                       ///< who and why, one or two sentences
    int amount = 0;                     ///< how bad it is, in minutes or in what the rule counts
    std::optional<Override> taken = {}; ///< by whom and why it was taken on; it then counts no more
    Instant at; ///< decides the week it belongs to: start of the patrol, else of the later shift

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

/// Is there something left to do about it? What somebody took on is told, but counts no more.
[[nodiscard]] inline bool isOpen(const Finding& f) {
    return !f.taken;
}

} // namespace streife
