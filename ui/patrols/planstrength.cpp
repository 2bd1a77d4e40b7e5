// SPDX-License-Identifier: GPL-3.0-or-later
// The line about strength below the days of the plan.
#include "core/workspace/workspace.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/latestjob.h"

namespace streife {
namespace {

constexpr int kSoon = 250; ///< milliseconds without a further edit

/// The worst shift stands in the head: what lacks most, else what has least to spare.
bool isWorse(const StrengthLine& a, const StrengthLine& b) {
    return std::pair(-a.missing(), a.available - a.required) < std::pair(-b.missing(), b.available - b.required);
}

} // namespace

void PlanArea::askStrength() {
    if (m_strengthShown && m_painted)
        m_strengthSoon.start(kSoon, this);
}

void PlanArea::readStrength() {
    if (!m_strengthShown)
        return;
    const StrengthQuery query = StrengthQuery::of(m_workspace, m_first, m_first.addDays(m_days));
    m_strengthJob->start([this, query] {
        auto lines = streife::readStrength(query);
        return [this, lines = std::move(lines)] { tellStrength(lines); };
    });
}

void PlanArea::tellStrength(const std::vector<StrengthLine>& lines) {
    QHash<QDate, DayStrength> days;
    QHash<QDate, const StrengthLine*> worst;
    for (const StrengthLine& line : lines) {
        const QDate date = line.date;
        DayStrength& day = days[date];
        day.missing += line.missing();
        day.details += (day.details.isEmpty() ? QString() : QStringLiteral("\n")) + strengthSentence(line);
        const StrengthLine*& known = worst[date];
        if (known == nullptr || isWorse(line, *known))
            known = &line;
        day.words = strengthWords(*known);
    }
    if (days == m_strength)
        return;
    m_strength = std::move(days);
    Board board = m_board->board();
    putStrength(board);
    m_selecting = true;
    m_board->setBoard(std::move(board));
    m_selecting = false;
    QStringList missing;
    for (const StrengthLine& line : lines)
        if (line.missing() > 0)
            missing << strengthSentence(line);
    m_board->setAccessibleDescription(missing.join(QStringLiteral("; ")));
    showRows();
}

void PlanArea::putStrength(Board& board) const {
    for (BoardDay& day : board.days)
        day.strength = m_strengthShown ? m_strength.value(day.date) : DayStrength();
}

void PlanArea::setStrengthShown(bool shown) {
    if (shown == m_strengthShown)
        return;
    m_strengthShown = shown;
    m_strength.clear();
    if (shown) {
        readStrength();
    } else {
        m_strengthSoon.stop();
        m_strengthJob->forget();
        showBoards();
        m_board->setAccessibleDescription({});
    }
    emit viewChanged();
}

} // namespace streife
