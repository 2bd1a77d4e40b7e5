// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/weekcommands.h"

#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/patrols/patrolservice.h"
#include "core/templates/weektemplateservice.h"
#include "core/workspace/workspace.h"
#include "ui/patrols/weekfilldialog.h"
#include "ui/patrols/weektemplatedialog.h"
#include "ui/support/prompts.h"

namespace streife {
namespace {

constexpr int kOfferedWeeks = 12;

WeekFillDialog::Save saveInto(Workspace& workspace, Prompts& prompts, Week week, QWidget* window) {
    return [&workspace, &prompts, window, week](const QString&, const std::vector<PatrolDraft>& wanted) {
        return prompts.guarded(window, [&] {
            const PartnershipId partnership = workspace.partnershipId();
            const QString label = tr("Copy %n patrol(s) into %1", nullptr, int(wanted.size())).arg(week.label());
            workspace.change(label, [&](Writer& w) {
                PatrolService service(w);
                for (const PatrolDraft& draft : wanted)
                    (void)service.create(partnership, draft);
            });
        });
    };
}

} // namespace

void openWeekCopy(Workspace& workspace, Prompts& prompts, Week week, QWidget* window) {
    std::vector<WeekSource> sources;
    for (int back = 1; back <= kOfferedWeeks; ++back) {
        const Week from = week.plus(-back);
        sources.push_back({QStringLiteral("%1 (%2)").arg(from.label(), formatDateRange(from.monday(), from.sunday())),
                           [&workspace, &prompts, window, from, week](bool withCrew) {
                               std::vector<WeekProposal> out;
                               prompts.guarded(window, [&] {
                                   const Plan source = workspace.weekPlan(from, from, Availability::None);
                                   const Plan target = workspace.weekPlan(week, week, Availability::None);
                                   out = weekCopy(
                                       source, target,
                                       {from, week, withCrew, ownAgencies(target.agencies, workspace.ownAgencyId())});
                               });
                               return out;
                           }});
    }
    auto* dialog = new WeekFillDialog(
        {tr("Copy a week into %1").arg(week.label()), tr("Week"), tr("No patrol is planned in that week."), true},
        std::move(sources), saveInto(workspace, prompts, week, window), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openTemplateFill(Workspace& workspace, Prompts& prompts, Week week, QWidget* window) {
    std::vector<WeekSource> sources;
    prompts.guarded(window, [&] {
        const auto templates =
            workspace.readContent([&](Database& db) { return readTemplates(db, workspace.partnershipId()); });
        for (const LoadedTemplate& t : templates)
            if (t.draft.validIn(week))
                sources.push_back({t.draft.name, [&workspace, &prompts, window, week, draft = t.draft](bool) {
                                       std::vector<WeekProposal> out;
                                       prompts.guarded(window, [&] {
                                           out = templateProposals(
                                               draft, workspace.weekPlan(week, week, Availability::None), week);
                                       });
                                       return out;
                                   }});
    });
    const QString empty =
        sources.empty() ? tr("No week template is valid in %1.").arg(week.label()) : tr("The template has no patrols.");
    auto* dialog = new WeekFillDialog({tr("Apply a template to %1").arg(week.label()), tr("Template"), empty, false},
                                      std::move(sources), saveInto(workspace, prompts, week, window), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openWeekTemplates(Workspace& workspace, Prompts& prompts, Week week, QWidget* window) {
    prompts.guarded(window, [&] {
        auto* dialog = new WeekTemplateDialog(workspace, prompts, week, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &WeekTemplateDialog::applyRequested, dialog,
                         [&workspace, &prompts, dialog](Week to) { openTemplateFill(workspace, prompts, to, dialog); });
        dialog->open();
    });
}

} // namespace streife
