// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/reply.h"

#include "core/agencies/agencytable.h"
#include "core/patrols/binding.h"
#include "core/patrols/confirmationservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"

namespace streife {
namespace {

int promisedBy(const PlannedPatrol& patrol, AgencyId agency) {
    int out = 0;
    for (const PlannedPost& p : patrol.posts)
        if (p.post.agency == agency)
            out += std::max(p.post.promised, p.named());
    return out;
}

int strengthOf(const PlannedPatrol& patrol, AgencyId agency) {
    int out = 0;
    for (const PlannedPost& p : patrol.posts)
        if (p.post.agency == agency)
            out += p.post.strength;
    return out;
}

/// The names stand at the first post of the authority.
QString namesOf(const PlannedPatrol& patrol, AgencyId agency) {
    for (const PlannedPost& p : patrol.posts)
        if (p.post.agency == agency && !p.releasedName.isEmpty())
            return p.releasedName;
    return {};
}

} // namespace

bool isKnown(const Reply& reply, const PlannedPatrol& patrol, const QHash<AgencyId, Agency>& agencies) {
    const PatrolBinding binding = bindingOf(patrol, agencies);
    const AgencyKey* key = binding.key(reply.agency);
    if (key == nullptr || key->state != (reply.accepted ? KeyState::Given : KeyState::Declined)
        || key->last->note != reply.note.trimmed())
        return false;
    if (!reply.accepted)
        return true;
    const int wanted =
        std::min(reply.strength.value_or(strengthOf(patrol, reply.agency)), strengthOf(patrol, reply.agency));
    return promisedBy(patrol, reply.agency) == wanted
           && (!reply.names || namesOf(patrol, reply.agency) == reply.names->trimmed());
}

bool ReplyService::take(const Reply& reply) {
    const auto patrol = readPatrol(m_writer.db(), reply.patrol);
    if (!patrol)
        throwRecordGone(tableOf<Patrol>());
    QHash<AgencyId, Agency> agencies;
    for (Agency& a : Records<Agency>(m_writer.db()).where("partnership=?1", patrol->patrol.partnership.value()))
        agencies.insert(a.id, std::move(a));
    if (isKnown(reply, *patrol, agencies))
        return false;
    ConfirmationService keys(m_writer);
    if (!reply.accepted) {
        keys.decline(reply.patrol, reply.agency, reply.note);
        takeNames(*patrol, {reply.patrol, reply.agency, false, {}, QString()});
        return true;
    }
    const AgencyKey* key = nullptr;
    const PatrolBinding binding = bindingOf(*patrol, agencies);
    key = binding.key(reply.agency);
    if (key != nullptr && key->state == KeyState::Given && key->last->note != reply.note.trimmed())
        keys.withdraw(reply.patrol, reply.agency, {}); // the note belongs to the key: it is given anew
    keys.accept(reply.patrol, reply.agency, reply.note, reply.strength);
    takeNames(*patrol, reply);
    return true;
}

bool ReplyService::takeNames(const PlannedPatrol& patrol, const Reply& reply) {
    if (!reply.names)
        return false;
    Repository<ReleasedName> rows(m_writer);
    QString wanted = reply.names->trimmed();
    bool changed = false;
    for (const PlannedPost& p : patrol.posts) {
        if (p.post.agency != reply.agency)
            continue;
        bool there = false;
        for (const ReleasedName& r : rows.where("post=?1", p.post.id.value())) {
            there = !there && !wanted.isEmpty() && r.text.str() == wanted;
            if (!there) {
                rows.remove(r.id);
                changed = true;
            }
        }
        if (!there && !wanted.isEmpty()) {
            rows.insert({rows.newId(), p.post.id, ShortText(wanted)}, patrol.patrol.partnership);
            changed = true;
        }
        wanted.clear();
    }
    return changed;
}

} // namespace streife
