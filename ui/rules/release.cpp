// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/release.h"

#include "core/base/tr.h"
#include "core/patrols/overrideservice.h"
#include "core/rules/rule.h"
#include "core/workspace/workspace.h"
#include "ui/rules/overridedialog.h"
#include "ui/support/prompts.h"

namespace streife {

QString releaseWords(const Finding& f) {
    const Rule* rule = findRule(f.rule);
    if (rule == nullptr || !rule->overridable || f.severity == Severity::Info)
        return {};
    return f.taken ? tr("Withdraw override") : tr("Override …");
}

void releaseFinding(Workspace& workspace, Prompts& prompts, QWidget* parent, const Finding& finding,
                    const std::vector<Override>& known, const std::function<void(const QString&)>& said) {
    const auto tell = [said](const QString& text) {
        if (said)
            said(text);
    };
    if (finding.taken) {
        prompts.guarded(parent, [&] {
            workspace.change(tr("Withdraw override"), [&](Writer& w) {
                for (const Override& old : known)
                    if (concerns(old, finding))
                        OverrideService(w).remove(old.id);
            });
            tell(tr("The override was withdrawn: %1.").arg(finding.title));
        });
        return;
    }
    auto* dialog = new OverrideDialog(
        finding, workspace.userName(),
        [&workspace, &prompts, window = parent->window(), finding, tell](OverrideReason reason, const QString& note) {
            return prompts.guarded(window, [&] {
                workspace.change(tr("Override finding"),
                                 [&](Writer& w) { OverrideService(w).add(overrideFor(finding, reason, note)); });
                tell(tr("Overridden: %1.").arg(finding.title));
            });
        },
        parent->window());
    // What asked for it may be gone before it is answered.
    QObject::connect(parent, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->show();
}

} // namespace streife
