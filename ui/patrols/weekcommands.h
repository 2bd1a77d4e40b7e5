// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/week.h"

class QWidget;

namespace streife {

class Prompts;
class Workspace;

/// Asks which week to copy into `week` and which of its patrols; all that is taken over is one step.
void openWeekCopy(Workspace& workspace, Prompts& prompts, Week week, QWidget* window);

} // namespace streife
