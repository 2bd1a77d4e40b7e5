// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keynews.h"

#include "core/patrols/confirmationtable.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"

#include <QSet>

#include <algorithm>

namespace streife {
namespace {

bool isAnswer(const HistoryEntry& e) {
    return e.table == tableOf<Confirmation>().no;
}

/// Who fills a post is told by the name that its house releases, if any.
bool concernsKeys(const HistoryEntry& e) {
    return e.effect != KeyEffect::None && e.table != tableOf<CrewMember>().no;
}

/// The first value and the last of every field, or row that hangs on the patrol.
History joinedByPlace(const History& news) {
    History out;
    for (const HistoryEntry& e : news) {
        const auto same = std::find_if(out.begin(), out.end(), [&](const HistoryEntry& o) {
            return o.table == e.table && o.row == e.row && o.field == e.field;
        });
        if (same == out.end()) {
            out.push_back(e);
            continue;
        }
        same->afterText = e.afterText;
        same->after = e.after;
    }
    std::erase_if(out, [](const HistoryEntry& e) { return e.afterText == e.beforeText && e.after == e.before; });
    return out;
}

/// A row that went and one that came with the same words: nothing has changed for a reader.
void dropExchanged(History& news) {
    for (size_t i = 0; i < news.size();) {
        const auto twin = std::find_if(news.begin() + qsizetype(i) + 1, news.end(), [&](const HistoryEntry& o) {
            return o.table == news[i].table && o.field == news[i].field && o.row != news[i].row
                   && o.beforeText == news[i].afterText && o.afterText == news[i].beforeText;
        });
        if (twin == news.end()) {
            ++i;
            continue;
        }
        news.erase(twin);
        news.erase(news.begin() + qsizetype(i));
    }
}

} // namespace

std::vector<KeyNews> newsSinceKeys(const History& history, const PatrolBinding& binding,
                                   const QHash<AgencyId, Agency>& agencies) {
    QSet<qint64> answering;
    for (const HistoryEntry& e : history)
        if (isAnswer(e))
            answering.insert(e.actionId);
    std::vector<KeyNews> out;
    for (const AgencyKey& key : binding.keys) {
        if (key.state != KeyState::Given && key.state != KeyState::Reopened)
            continue;
        const auto given = std::find_if(history.begin(), history.end(), [&](const HistoryEntry& e) {
            return isAnswer(e) && e.row == key.last->id.value();
        });
        if (given == history.end())
            continue;
        const AgencyId house = authorityAbove(agencies, key.agency);
        History news;
        for (const HistoryEntry& e : history) {
            const bool later = e.hlc > given->hlc && e.actionId != given->actionId;
            const bool own = e.author > 0 && authorityAbove(agencies, AgencyId(e.author)) == house;
            // What an authority promises together with its answer stands beside its key.
            const bool answer =
                e.table == tableOf<Post>().no && e.effect == KeyEffect::Informs && answering.contains(e.actionId);
            if (later && !own && !answer && concernsKeys(e))
                news.push_back(e);
        }
        news = joinedByPlace(news);
        dropExchanged(news);
        KeyNews told{key.agency, {}};
        for (const HistoryEntry& e : news)
            told.changes << changeText(e);
        if (!told.changes.isEmpty())
            out.push_back(std::move(told));
    }
    return out;
}

} // namespace streife
