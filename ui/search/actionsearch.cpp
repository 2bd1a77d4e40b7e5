// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/actionsearch.h"

#include "core/base/fold.h"

#include <algorithm>

namespace streife {
namespace {

constexpr int kNoMatch = -1;

/// 0: the title begins with what was typed · 1: each word begins one of the title's · 2: somewhere in title or category
int rankOf(const QString& title, const QString& category, const QString& typed, const QStringList& words) {
    if (title.startsWith(typed))
        return 0;
    const QString spaced = QLatin1Char(' ') + title;
    const QString all = category + QLatin1Char(' ') + title;
    int rank = 1;
    for (const QString& word : words) {
        if (!all.contains(word))
            return kNoMatch;
        if (!spaced.contains(QLatin1Char(' ') + word))
            rank = 2;
    }
    return rank;
}

} // namespace

std::vector<SearchEntry> matchingActions(const std::vector<Command>& commands, const QString& text,
                                         const QStringList& recent) {
    const QString typed = folded(text);
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<SearchEntry> out;
    for (const Command& command : commands) {
        if (!command.action->isVisible())
            continue;
        const QString title = plainWords(command.action->text());
        const int rank = rankOf(folded(title), folded(command.category), typed, words);
        if (rank == kNoMatch)
            continue;
        SearchEntry entry{SearchKind::Action, title, command.category};
        entry.command = command.id;
        entry.keys = keyText(command.action->shortcuts());
        entry.enabled = command.action->isEnabled();
        entry.rank = rank;
        out.push_back(entry);
    }
    const auto age = [&](const SearchEntry& e) {
        const qsizetype at = recent.indexOf(e.command);
        return at < 0 ? recent.size() : at;
    };
    std::stable_sort(out.begin(), out.end(), [&](const SearchEntry& a, const SearchEntry& b) {
        return std::pair(a.rank, age(a)) < std::pair(b.rank, age(b));
    });
    return out;
}

} // namespace streife
