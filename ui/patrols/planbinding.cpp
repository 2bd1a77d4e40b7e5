// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the patrols that the plan shows.
#include "core/patrols/confirmationservice.h"
#include "core/patrols/patroltable.h"
#include "core/workspace/confirming.h"
#include "core/workspace/offering.h"
#include "ui/patrols/answersdialog.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/seriesdialog.h"
#include "ui/support/prompts.h"

#include <algorithm>

namespace streife {
namespace {

constexpr qint64 kYearMs = 366 * 24 * kHourMs;

QString doneText(const KeyTurn& turn, const KeysTurned& done, const QString& agency) {
    switch (turn.decision) {
    case Decision::Accept:
        return PlanArea::tr("%n patrol(s) confirmed for %1", nullptr, done.done).arg(agency);
    case Decision::Decline:
        return PlanArea::tr("%n patrol(s) declined for %1", nullptr, done.done).arg(agency);
    case Decision::Withdraw:
        break;
    }
    return PlanArea::tr("%n answer(s) of %1 taken back", nullptr, done.done).arg(agency);
}

} // namespace

/// A new patrol over the offer's hours, with its people promised and an open own post; chosen, to be named.
void PlanArea::planOffer(OfferId offer) {
    std::optional<PatrolId> made;
    if (m_prompts.guarded(this, [&] { made = planFromOffer(m_workspace, offer); }) && made)
        showPatrol(*made);
}

bool PlanArea::answer(const KeyTurn& turn) {
    return m_prompts.guarded(this, [&] {
        const KeysTurned done = turnKeys(m_workspace, turn);
        emit said(doneText(turn, done, labelOf(m_plan->agencies, turn.agency)));
        if (!done.refused.empty())
            m_prompts.tell(this, tr("Not confirmed: %n patrol(s)", nullptr, int(done.refused.size())),
                           refusedText(done.refused));
    });
}

void PlanArea::confirmChosen() {
    const auto own = m_workspace.ownAgencyId();
    if (!own || m_chosen.empty())
        return;
    std::vector<PatrolId> patrols;
    for (const PatrolId id : m_chosen)
        if (const PlannedPatrol* p = patrol(id))
            for (const AgencyKey& key : bindingOf(*p, m_plan->agencies).keys)
                if (key.agency == *own)
                    patrols.push_back(id);
    if (patrols.empty())
        emit said(tr("The own authority has no post in what is chosen."));
    else
        answer({*own, Decision::Accept, patrols});
}

void PlanArea::openAnswers() {
    AnswersDialog::Choices choices{m_plan->agencies, {}, {}};
    const QSet<AgencyId> own = ownHere();
    for (const AgencyId id : own)
        choices.own.push_back(id);
    const auto self = m_workspace.ownAgencyId();
    std::sort(choices.own.begin(), choices.own.end(), [&](AgencyId a, AgencyId b) {
        return std::pair(a != self, labelOf(m_plan->agencies, a)) < std::pair(b != self, labelOf(m_plan->agencies, b));
    });
    AnswerScope chosen{tr("chosen ones"), {}};
    AnswerScope shown{tr("all of the time shown"), {}};
    for (const PlannedPatrol& p : m_plan->patrols) {
        if (std::find(m_chosen.begin(), m_chosen.end(), p.patrol.id) != m_chosen.end())
            chosen.patrols.push_back(p);
        if (m_plan->covers(p.patrol))
            shown.patrols.push_back(p);
    }
    if (!chosen.patrols.empty())
        choices.scopes.push_back(chosen);
    if (const PlannedPatrol* p = m_selected ? patrol(*m_selected) : nullptr; p != nullptr && p->patrol.series)
        if (AnswerScope series = scopeOfSeries(*p); !series.patrols.empty())
            choices.scopes.push_back(std::move(series));
    choices.scopes.push_back(shown);
    auto* dialog = new AnswersDialog(
        std::move(choices), [this](const KeyTurn& turn) { return answer(turn); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// All of the series that is not over yet.
AnswerScope PlanArea::scopeOfSeries(const PlannedPatrol& of) {
    AnswerScope out{tr("all of the series from today on"), {}};
    m_prompts.guarded(this, [&] {
        const Instant now = m_workspace.now();
        out.patrols = m_workspace.read([&](Database& db) {
            std::vector<PlannedPatrol> found;
            for (const Patrol& p : Records<Patrol>(db).select("series=?1 AND \"end\">?2 AND start<?3", "start,id",
                                                              of.patrol.series->value(), now.ms, now.ms + kYearMs))
                if (auto planned = readPatrol(db, p.id))
                    found.push_back(std::move(*planned));
            return found;
        });
    });
    return out;
}

void PlanArea::connectKeys() {
    connect(m_inspector, &PatrolInspector::answered, this,
            [this](AgencyId agency, Decision decision, const QString& note, const std::vector<TimeSpan>& alternatives) {
                if (!m_selected)
                    return;
                KeyTurn turn{agency, decision, {*m_selected}, note};
                turn.alternatives = alternatives;
                answer(turn);
            });
    connect(m_inspector, &PatrolInspector::promised, this, [this](PhonePromise promise) {
        promise.takenBy = m_workspace.userName();
        m_prompts.guarded(this, [&] {
            m_workspace.change(tr("Note a promise on the phone"),
                               [&](Writer& w) { ConfirmationService(w).note(promise); });
        });
    });
    connect(m_inspector, &PatrolInspector::promiseRemoved, this, [this](PhonePromiseId id) {
        m_prompts.guarded(this, [&] {
            m_workspace.change(tr("Delete a promise on the phone"),
                               [&](Writer& w) { ConfirmationService(w).remove(id); });
        });
    });
}

} // namespace streife
