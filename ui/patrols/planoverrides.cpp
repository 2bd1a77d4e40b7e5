// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/planarea.h"
#include "ui/rules/release.h"

namespace streife {

void PlanArea::release(const Finding& finding) {
    releaseFinding(m_workspace, m_prompts, this, finding, m_plan->overrides,
                   [this](const QString& text) { emit said(text); });
}

} // namespace streife
