// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/reply.h"

#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/patrols/binding.h"
#include "core/patrols/confirmationservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"

namespace streife {

bool isKnown(const Reply& reply, const PlannedPatrol& patrol, const QHash<AgencyId, Agency>& agencies) {
    const PatrolBinding binding = bindingOf(patrol, agencies);
    const AgencyKey* key = binding.key(reply.agency);
    if (key == nullptr || key->state != (reply.accepted ? KeyState::Given : KeyState::Declined)
        || (reply.note && key->last->note != reply.note->trimmed()))
        return false;
    if (!reply.accepted)
        return true;
    return (!reply.strength
            || patrol.promisedBy(reply.agency) == std::min(*reply.strength, patrol.strengthOf(reply.agency)))
           && (!reply.names || patrol.namesShown(reply.agency) == reply.names->trimmed());
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
    if (const auto problem =
            ConfirmationService::textProblem(reply.names.value_or(QString()), streife::tr("The names")))
        throw Error(ErrorCode::Input, *problem);
    const PatrolBinding binding = bindingOf(*patrol, agencies);
    const AgencyKey* key = binding.key(reply.agency);
    const bool given = key != nullptr && key->state == KeyState::Given;
    const QString note = reply.note.value_or(key != nullptr && key->last ? key->last->note : QString());
    ConfirmationService keys(m_writer);
    if (!reply.accepted) {
        keys.decline(reply.patrol, reply.agency, note);
        return true;
    }
    std::optional<int> strength = reply.strength;
    if (given && !strength)
        strength = patrol->promisedBy(reply.agency);
    QString names = reply.names.value_or(patrol->namesShown(reply.agency));
    if (given && key->last->note != note.trimmed())
        keys.withdraw(reply.patrol, reply.agency, {}); // the note belongs to the key: it is given anew
    keys.accept(reply.patrol, reply.agency, note, strength);
    keys.showNames(reply.patrol, reply.agency, names);
    return true;
}

} // namespace streife
