// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/binding.h"

#include "core/base/tr.h"
#include "core/patrols/seal.h"

#include <algorithm>

namespace streife {
namespace {

bool anyIs(const PatrolBinding& binding, KeyState state) {
    return std::any_of(binding.keys.begin(), binding.keys.end(), [&](const AgencyKey& k) { return k.state == state; });
}

QString labels(const PatrolBinding& binding, KeyState state, const QHash<AgencyId, Agency>& agencies) {
    QStringList out;
    for (const AgencyKey& key : binding.keys)
        if (key.state == state)
            out << labelOf(agencies, key.agency);
    return out.join(QStringLiteral(", "));
}

} // namespace

const AgencyKey* PatrolBinding::key(AgencyId agency) const {
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const AgencyKey& k) { return k.agency == agency; });
    return found == keys.end() ? nullptr : &*found;
}

int PatrolBinding::given() const {
    return int(std::count_if(keys.begin(), keys.end(), [](const AgencyKey& k) { return k.state == KeyState::Given; }));
}

bool PatrolBinding::declined() const {
    return anyIs(*this, KeyState::Declined);
}

bool PatrolBinding::reopened() const {
    return anyIs(*this, KeyState::Reopened);
}

KeyState keyState(const std::optional<Confirmation>& last, const QString& seal) {
    if (!last)
        return KeyState::Open;
    switch (last->decision) {
    case Decision::Accept:
        return last->seal == seal ? KeyState::Given : KeyState::Reopened;
    case Decision::Decline:
        return last->seal == seal ? KeyState::Declined : KeyState::Open; // of another proposal
    case Decision::Withdraw:
        break;
    }
    return KeyState::Withdrawn;
}

PatrolBinding bindingOf(const PlannedPatrol& patrol, const QHash<AgencyId, Agency>& agencies) {
    PatrolBinding out;
    out.conflict = patrol.sealedConflict;
    QString seal; // costs a hash: only where somebody has decided
    if (!patrol.confirmations.empty())
        seal = sealOf(patrol, agencies);
    QSet<AgencyId> authorities;
    for (const PlannedPost& post : patrol.posts) {
        authorities.insert(authorityAbove(agencies, post.post.agency));
        if (out.key(post.post.agency))
            continue;
        AgencyKey key{post.post.agency};
        for (const Confirmation& c : patrol.confirmations)
            if (c.agency == key.agency)
                key.last = c;
        key.state = keyState(key.last, seal);
        out.keys.push_back(std::move(key));
    }
    const int given = out.given();
    if (patrol.patrol.state == PatrolState::Cancelled)
        out.state = Binding::Cancelled;
    else if (given > 0 && given == int(out.keys.size()) && authorities.size() >= 2 && !out.conflict)
        out.state = Binding::Bound;
    else if (given > 0)
        out.state = Binding::Partly;
    return out;
}

PhoneState phoneState(const PhonePromise& promise, const PatrolBinding& binding) {
    const AgencyKey* key = binding.key(promise.agency);
    if (!key || !key->last || !key->last->at || !promise.at || *key->last->at < *promise.at)
        return PhoneState::Waiting;
    switch (key->state) {
    case KeyState::Given:
        return PhoneState::Kept;
    case KeyState::Declined:
    case KeyState::Withdrawn:
        return PhoneState::Contradicted;
    case KeyState::Open:
    case KeyState::Reopened:
        break;
    }
    return PhoneState::Waiting;
}

QString keyStateKey(KeyState state) {
    static const QHash<KeyState, QString> keys{{KeyState::Open, QStringLiteral("open")},
                                               {KeyState::Given, QStringLiteral("given")},
                                               {KeyState::Reopened, QStringLiteral("reopened")},
                                               {KeyState::Declined, QStringLiteral("declined")},
                                               {KeyState::Withdrawn, QStringLiteral("withdrawn")}};
    return keys.value(state);
}

QString phoneStateKey(PhoneState state) {
    return state == PhoneState::Kept           ? QStringLiteral("kept")
           : state == PhoneState::Contradicted ? QStringLiteral("contradicted")
                                               : QStringLiteral("waiting");
}

QString bindingKey(const PatrolBinding& binding) {
    switch (binding.state) {
    case Binding::Cancelled:
        return QStringLiteral("cancelled");
    case Binding::Bound:
        return QStringLiteral("binding");
    case Binding::Partly:
    case Binding::Proposed:
        break;
    }
    if (binding.declined())
        return QStringLiteral("declined");
    return binding.state == Binding::Partly ? QStringLiteral("promised") : QStringLiteral("proposed");
}

QString bindingWords(const PatrolBinding& binding, const QHash<AgencyId, Agency>& agencies) {
    switch (binding.state) {
    case Binding::Cancelled:
        return tr("cancelled");
    case Binding::Bound:
        return tr("binding");
    case Binding::Partly:
    case Binding::Proposed:
        break;
    }
    if (binding.declined())
        return tr("declined: %1").arg(labels(binding, KeyState::Declined, agencies));
    if (binding.state == Binding::Partly)
        return binding.conflict && binding.given() == int(binding.keys.size())
                   ? tr("confirmed, but a conflict is open")
                   : tr("confirmed: %1").arg(labels(binding, KeyState::Given, agencies));
    return binding.reopened() ? tr("to be confirmed again") : tr("proposed");
}

} // namespace streife
