// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"

namespace streife {

/// vorgeschlagen → zugesagt (by some) → verbindlich (by all); derived from confirmations, never written.
enum class Binding { Proposed, Partly, Bound, Cancelled };

/// How the key of one authority stands.
enum class KeyState {
    Open,      ///< no answer yet, or one to a patrol that has changed since and was declined before
    Given,     ///< zugesagt, and it counts
    Reopened,  ///< zugesagt, but what was agreed on has changed since
    Declined,  ///< abgelehnt
    Withdrawn, ///< zurückgezogen
};

struct AgencyKey {
    AgencyId agency;
    KeyState state = KeyState::Open;
    std::optional<Confirmation> last = {}; ///< the newest row of the authority

    bool operator==(const AgencyKey&) const = default;
};

struct PatrolBinding {
    Binding state = Binding::Proposed;
    std::vector<AgencyKey> keys; ///< one per authority that has a post, in the order of the posts
    bool conflict = false;       ///< two values wait for a decision in what the keys would seal

    [[nodiscard]] const AgencyKey* key(AgencyId agency) const;
    [[nodiscard]] int given() const;
    [[nodiscard]] bool declined() const;
    [[nodiscard]] bool reopened() const;
    bool operator==(const PatrolBinding&) const = default;
};

/// Bound only where every authority with a post has given its key, at least two authorities take part (Dienststellen of
/// one authority are one), and no conflict is open in a sealed field.
[[nodiscard]] PatrolBinding bindingOf(const PlannedPatrol& patrol, const QHash<AgencyId, Agency>& agencies);
/// What the newest row of an authority is worth under this seal.
[[nodiscard]] KeyState keyState(const std::optional<Confirmation>& last, const QString& seal);

/// How a promise on the phone stands: the authority's own answer after it confirms or contradicts it.
enum class PhoneState { Waiting, Kept, Contradicted };
[[nodiscard]] PhoneState phoneState(const PhonePromise& promise, const PatrolBinding& binding);

/// "open", "given", "reopened", "declined", "withdrawn"; "waiting", "kept", "contradicted"
[[nodiscard]] QString keyStateKey(KeyState state);
[[nodiscard]] QString phoneStateKey(PhoneState state);
/// "proposed", "promised", "declined", "binding", "cancelled": in files, JSON and history
[[nodiscard]] QString bindingKey(const PatrolBinding& binding);
/// "vorgeschlagen", "zugesagt: KOD", "verbindlich", "abgelehnt: PI"
[[nodiscard]] QString bindingWords(const PatrolBinding& binding, const QHash<AgencyId, Agency>& agencies);

} // namespace streife
