// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/week.h"

class QWidget;

namespace streife {

class Prompts;
class Workspace;

/// Asks which week to copy into `week` and which of its patrols; all that is taken over is one step.
void openWeekCopy(Workspace& workspace, Prompts& prompts, Week week, QWidget* window);

/// Offers the templates that are valid in `week`, as openWeekCopy().
void openTemplateFill(Workspace& workspace, Prompts& prompts, Week week, QWidget* window);

/// The dialog in which week templates are made and edited.
void openWeekTemplates(Workspace& workspace, Prompts& prompts, Week week, QWidget* window);

} // namespace streife
