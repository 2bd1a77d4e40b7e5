// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/weekcommands.h"

#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/patrols/patrolservice.h"
#include "core/workspace/workspace.h"
#include "ui/patrols/weekfilldialog.h"
#include "ui/support/prompts.h"

namespace streife {
namespace {

constexpr int kOfferedWeeks = 12;

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
    const auto save = [&workspace, &prompts, window, week](const QString&, const std::vector<PatrolDraft>& wanted) {
        return prompts.guarded(window, [&] {
            const PartnershipId partnership = workspace.partnershipId();
            workspace.change(tr("Copy %n patrol(s) into %1", nullptr, int(wanted.size())).arg(week.label()),
                             [&](Writer& w) {
                                 PatrolService service(w);
                                 for (const PatrolDraft& draft : wanted)
                                     (void)service.create(partnership, draft);
                             });
        });
    };
    auto* dialog = new WeekFillDialog(
        {tr("Copy a week into %1").arg(week.label()), tr("Week"), tr("No patrol is planned in that week."), true},
        std::move(sources), save, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace streife
