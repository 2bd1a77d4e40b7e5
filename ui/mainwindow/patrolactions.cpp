// SPDX-License-Identifier: GPL-3.0-or-later
// What the menu Streife does.
#include "core/base/localtime.h"
#include "core/workspace/workspace.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workframe.h"
#include "ui/patrols/balancedialog.h"
#include "ui/patrols/dutyswapdialog.h"
#include "ui/patrols/offersdialog.h"
#include "ui/patrols/outagedialog.h"
#include "ui/patrols/patrolinspector.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/repliesdialog.h"
#include "ui/patrols/rosterentrydialog.h"
#include "ui/patrols/standdowndialog.h"
#include "ui/patrols/wallnotedialog.h"
#include "ui/patrols/weekcommands.h"
#include "ui/support/prompts.h"

#include <QAction>

namespace streife {

void MainWindow::connectPatrolActions() {
    const auto on = [this](Act act, auto work) { connect(m_actions[act], &QAction::triggered, this, work); };
    on(Act::EditPatrol, [this] { m_frame->plan().inspector().focusTitle(); });
    on(Act::EditCrew, [this] { m_frame->plan().inspector().focusCrew(); });
    on(Act::EditPlaces, [this] { m_frame->plan().inspector().focusPlaces(); });
    on(Act::CopyPatrol, [this] { m_frame->plan().copySelected(); });
    const Told told = [this](const QString& text) { say(text); };
    on(Act::CopyWeek, [this, told] { openWeekCopy(*m_workspace, m_prompts, m_frame->plan().week(), this, told); });
    on(Act::EnterReplies, [this, told] {
        const PlanArea& plan = m_frame->plan();
        openReplies(*m_workspace, m_prompts, plan.week(), Week::of(plan.firstDay().addDays(plan.days() - 1)), this,
                    told);
    });
    on(Act::Outage, [this, told] {
        m_prompts.guarded(this, [&] {
            auto* dialog = new OutageDialog(
                *m_workspace, m_prompts, m_frame->plan().selection(), told,
                [this](Week week, const std::vector<PatrolId>& only) { showSlip(week, only); }, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    });
    on(Act::DutySwap, [this, told] { openDutySwap(*m_workspace, m_prompts, m_frame->plan().firstDay(), this, told); });
    on(Act::RosterEntries, [this, told] {
        const PlanArea& plan = m_frame->plan();
        openRosterEntries(*m_workspace, m_prompts, plan.week(), Week::of(plan.firstDay().addDays(plan.days() - 1)),
                          this, told);
    });
    on(Act::Balance, [this] {
        m_prompts.guarded(this, [this] {
            auto* dialog = new BalanceDialog(
                *m_workspace, m_prompts,
                [this](PatrolId patrol) {
                    showPlace(Place::Plan);
                    m_frame->plan().showPatrol(patrol);
                },
                [this](QDate first, QDate last) { showBalance(first, last); }, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    });
    on(Act::Offers, [this, told] {
        const PlanArea& plan = m_frame->plan();
        openOffers(*m_workspace, m_prompts, plan.week(), Week::of(plan.firstDay().addDays(plan.days() - 1)), this,
                   told);
    });
    on(Act::StandDown, [this, told] {
        const PlanArea& plan = m_frame->plan();
        const QDate today = serviceDay(m_workspace->now(), m_workspace->partnership().dayBorder);
        const bool shown = plan.firstDay() <= today && today < plan.firstDay().addDays(plan.days());
        openStandDown(*m_workspace, m_prompts, shown ? today : plan.firstDay(), this, told);
    });
    on(Act::WallNote, [this, told] {
        const PlanArea& plan = m_frame->plan();
        openWallNote(*m_workspace, m_prompts, plan.week(), Week::of(plan.firstDay().addDays(plan.days() - 1)), this,
                     told);
    });
    on(Act::ApplyTemplate,
       [this, told] { openTemplateFill(*m_workspace, m_prompts, m_frame->plan().week(), this, told); });
    on(Act::WeekTemplates,
       [this, told] { openWeekTemplates(*m_workspace, m_prompts, m_frame->plan().week(), this, told); });
    on(Act::TakeCopy, [this] { m_frame->plan().takeCopies(); });
    on(Act::Paste, [this] { m_frame->plan().paste(); });
    on(Act::SeriesOfPatrol, [this] { m_frame->plan().openSeries(); });
    on(Act::ConfirmPatrols, [this] { m_frame->plan().confirmChosen(); });
    on(Act::Answers, [this] { m_frame->plan().openAnswers(); });
    on(Act::DeletePatrol, [this] { m_frame->plan().removeSelected(); });
}

} // namespace streife
