// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/overrideservice.h"
#include "core/rules/rule.h"
#include "core/workspace/workspace.h"
#include "ui/patrols/overridedialog.h"
#include "ui/patrols/planarea.h"
#include "ui/support/prompts.h"

namespace streife {

/// Takes a finding on, or withdraws that where somebody did.
void PlanArea::release(const Finding& finding) {
    if (finding.taken) {
        m_prompts.guarded(this, [&] {
            m_workspace.change(tr("Withdraw override"), [&](Writer& w) {
                for (const Override& old : m_plan->overrides)
                    if (concerns(old, finding))
                        OverrideService(w).remove(old.id);
            });
            emit said(tr("The override was withdrawn: %1.").arg(finding.title));
        });
        return;
    }
    auto* dialog = new OverrideDialog(
        finding, m_workspace.userName(),
        [this, finding](OverrideReason reason, const QString& note) {
            return m_prompts.guarded(window(), [&] {
                m_workspace.change(tr("Override finding"),
                                   [&](Writer& w) { OverrideService(w).add(overrideFor(finding, reason, note)); });
                emit said(tr("Overridden: %1.").arg(finding.title));
            });
        },
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->show();
}

} // namespace streife
