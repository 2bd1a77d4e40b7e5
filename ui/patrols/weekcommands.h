// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/week.h"

#include <QString>

#include <functional>

class QWidget;

namespace streife {

class Prompts;
class Workspace;

/// Is told what was done, for the status bar and screen readers.
using Told = std::function<void(const QString&)>;

/// Asks which week to copy into `week` and which of its patrols; all that is taken over is one step.
void openWeekCopy(Workspace& workspace, Prompts& prompts, Week week, QWidget* window, const Told& told);

/// Offers the templates that are valid in `week`, `chosen` first, as openWeekCopy().
void openTemplateFill(Workspace& workspace, Prompts& prompts, Week week, QWidget* window, const Told& told,
                      const QString& chosen = {});

/// The dialog in which week templates are made and edited.
void openWeekTemplates(Workspace& workspace, Prompts& prompts, Week week, QWidget* window, const Told& told);

} // namespace streife
