// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/patrolfilter.h"

#include "core/base/fold.h"

#include <algorithm>

namespace streife {

void PatrolFilter::setWords(const QString& text) {
    m_text = text;
    m_words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool PatrolFilter::accepts(const QStringList& texts) const {
    if (m_words.isEmpty())
        return true;
    const QString all = folded(texts.join(QLatin1Char('\n')));
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return all.contains(word); });
}

bool PatrolFilter::accepts(const PatrolLine& line) const {
    return m_words.isEmpty() || accepts({line.key, line.callSign, line.title, line.crew, line.places});
}

Board filtered(Board board, const QSet<PatrolId>& shown) {
    for (BoardDay& day : board.days)
        day.patrols = day.breaches = day.open = 0;
    std::erase_if(board.blocks, [&](const BoardBlock& b) { return !shown.contains(b.id); });
    for (const BoardBlock& block : board.blocks) {
        if (block.binding == Binding::Cancelled)
            continue;
        BoardDay& day = board.days[size_t(board.first.daysTo(serviceDay(block.span.start(), board.dayBorder)))];
        ++day.patrols;
        day.breaches += block.breaches;
        day.open += int(std::count_if(block.posts.begin(), block.posts.end(),
                                      [](const BoardPost& p) { return p.state == PostState::Open; }));
    }
    return board;
}

} // namespace streife
