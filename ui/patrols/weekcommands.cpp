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

/// What the step is called, by the chosen source and the number of patrols.
using StepName = std::function<QString(const QString& source, int patrols)>;

WeekFillDialog::Save saveInto(Workspace& workspace, Prompts& prompts, QWidget* window, const Told& told,
                              const StepName& name) {
    return [&workspace, &prompts, window, told, name](const QString& source, const std::vector<PatrolDraft>& wanted) {
        return prompts.guarded(window, [&] {
            const PartnershipId partnership = workspace.partnershipId();
            const QString label = name(source, int(wanted.size()));
            workspace.change(label, [&](Writer& w) {
                PatrolService service(w);
                for (const PatrolDraft& draft : wanted)
                    (void)service.create(partnership, draft);
            });
            told(label);
        });
    };
}

} // namespace

void openWeekCopy(Workspace& workspace, Prompts& prompts, Week week, QWidget* window, const Told& told) {
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
        std::move(sources),
        saveInto(workspace, prompts, window, told,
                 [week](const QString&, int patrols) {
                     return tr("Copy %n patrol(s) into %1", nullptr, patrols).arg(week.label());
                 }),
        window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openTemplateFill(Workspace& workspace, Prompts& prompts, Week week, QWidget* window, const Told& told,
                      const QString& chosen) {
    std::vector<WeekSource> sources;
    prompts.guarded(window, [&] {
        const auto templates =
            workspace.readContent([&](Database& db) { return readTemplates(db, workspace.partnershipId()); });
        for (const LoadedTemplate& t : templates)
            if (t.draft.validIn(week))
                sources.insert(t.draft.name == chosen ? sources.begin() : sources.end(),
                               {t.draft.name, [&workspace, &prompts, window, week, draft = t.draft](bool) {
                                    std::vector<WeekProposal> out;
                                    prompts.guarded(window, [&] {
                                        out = templateProposals(
                                            draft, workspace.weekPlan(week, week, Availability::None), week);
                                    });
                                    return out;
                                }});
    });
    const QString empty =
        sources.empty() ? tr("No week template is valid in %1. Patrol > Week templates makes one.").arg(week.label())
                        : tr("The template has no patrols.");
    auto* dialog = new WeekFillDialog(
        {tr("Apply a template to %1").arg(week.label()), tr("Template"), empty, false}, std::move(sources),
        saveInto(workspace, prompts, window, told,
                 [week](const QString& source, int) {
                     return tr("Week template \"%1\" applied to %2").arg(source, week.label());
                 }),
        window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openWeekTemplates(Workspace& workspace, Prompts& prompts, Week week, QWidget* window, const Told& told) {
    prompts.guarded(window, [&] {
        auto* dialog = new WeekTemplateDialog(workspace, prompts, week, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &WeekTemplateDialog::applyRequested, dialog,
                         [&workspace, &prompts, dialog, told](Week to, const QString& name) {
                             openTemplateFill(workspace, prompts, to, dialog, told, name);
                         });
        dialog->open();
    });
}

} // namespace streife
