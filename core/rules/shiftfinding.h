// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"
#include "core/rules/workedshifts.h"

namespace streife {

/// A finding about one shift of a person: about its last patrol where it has one, else about the shift itself.
[[nodiscard]] Finding shiftFinding(const char* rule, Severity severity, const PersonWork& person,
                                   const WorkedShift& shift, const RuleLimit& limit);
/// A finding about two shifts: about the patrol that touches the time between them, or one in the later shift, and
/// `other` is the earlier one (the later one where only the earlier is a patrol).
[[nodiscard]] Finding pairFinding(const char* rule, Severity severity, const PersonWork& person,
                                  const WorkedShift& earlier, const WorkedShift& later, const RuleLimit& limit);

/// "This rule is not checked." with a blank before it, empty where somebody vouches for the number.
[[nodiscard]] QString uncheckedNote(const RuleLimit& limit);

} // namespace streife
