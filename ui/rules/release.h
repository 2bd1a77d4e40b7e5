// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/override.h"
#include "core/rules/finding.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace streife {

class Prompts;
class Workspace;

/// What the link on a finding of our own house says: to take it on, or to withdraw that. Empty where neither is
/// possible.
[[nodiscard]] QString releaseWords(const Finding& finding);

/// Takes a finding on after the user has given a reason, or withdraws that where somebody did; `known` are the
/// overrides it may be found among. `said` gets what was done, for a status bar; it may be empty.
void releaseFinding(Workspace& workspace, Prompts& prompts, QWidget* parent, const Finding& finding,
                    const std::vector<Override>& known, const std::function<void(const QString&)>& said);

} // namespace streife
