// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/wallnoteposts.h"

#include "core/base/tr.h"
#include "core/officers/holders.h"

#include <algorithm>
#include <tuple>

namespace streife {
namespace {

bool isOn(const PatrolDraft& patrol, OfficerId officer) {
    return std::any_of(patrol.posts.begin(), patrol.posts.end(), [officer](const PostDraft& post) {
        return std::find(post.crew.begin(), post.crew.end(), officer) != post.crew.end();
    });
}

} // namespace

std::optional<QString> putOn(PatrolDraft& patrol, const PlannedPatrol& planned, const Plan& plan, OfficerId officer,
                             QDate day) {
    const auto who = plan.officers.constFind(officer);
    if (who == plan.officers.constEnd() || isOn(patrol, officer))
        return std::nullopt;
    const auto promised = [&](const PostDraft& post) {
        const auto at = size_t(&post - patrol.posts.data());
        return std::max(post.promised, at < planned.posts.size() ? planned.posts[at].offered : 0);
    };
    PostDraft* best = nullptr;
    std::tuple<bool, int, bool> bestRank;
    for (PostDraft& post : patrol.posts) {
        if (post.agency != who->agency)
            continue;
        const int named = int(post.crew.size());
        const bool holds =
            !post.function.isEmpty()
            && Holders(plan.functions, plan.qualifications, post.function, plan.deputies).holds(officer, day);
        // room before none, then his function, no function, another one; then open before promised
        const std::tuple rank(named >= post.strength,
                              holds                     ? 0
                              : post.function.isEmpty() ? 1
                                                        : 2,
                              promised(post) > named);
        if (best == nullptr || rank < bestRank) {
            best = &post;
            bestRank = rank;
        }
    }
    const auto agency = plan.agencies.constFind(who->agency);
    const QString house = agency == plan.agencies.constEnd() ? streife::tr("unknown authority") : agency->label();
    if (best == nullptr) {
        patrol.posts.push_back({who->agency, 1, 0, {}, {}, {officer}});
        return streife::tr("one more place of %1").arg(house);
    }
    const int named = int(best->crew.size());
    const QString place = named >= best->strength   ? streife::tr("one more place of %1").arg(house)
                          : promised(*best) > named ? streife::tr("promised place of %1").arg(house)
                                                    : streife::tr("open place of %1").arg(house);
    const QString function = best->function.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(best->function);
    best->crew.push_back(officer);
    best->strength = std::max(best->strength, int(best->crew.size()));
    return place + function;
}

bool putInstead(PatrolDraft& patrol, OfficerId comes, OfficerId goes) {
    if (isOn(patrol, comes))
        return false;
    for (PostDraft& post : patrol.posts) {
        const auto place = std::find(post.crew.begin(), post.crew.end(), goes);
        if (place != post.crew.end()) {
            *place = comes;
            return true;
        }
    }
    return false;
}

} // namespace streife
