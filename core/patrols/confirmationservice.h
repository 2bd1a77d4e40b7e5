// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/binding.h"
#include "core/store/writer.h"

namespace streife {

/// Keys of the own authority, and of those that it keeps. What the rules say is not asked here: a key is refused over a
/// double booking by `turnKeys` (core/workspace/confirming.h), through which every program goes.
class ConfirmationService {
public:
    explicit ConfirmationService(Writer& writer) : m_writer(writer) {}

    // Each gives false, and writes nothing, where the answer stands there already. Throw Error(Forbidden) for another
    // authority's key, Error(Input) where the authority has no post in the patrol or the patrol is cancelled.

    /// Of a note, names or another text that comes along: none where it fits.
    [[nodiscard]] static std::optional<QString> textProblem(const QString& text, const QString& what);

    /// Also promises the strength that is still open on its posts; `strength`: only so many people in all, the rest
    /// stays open.
    bool accept(PatrolId patrol, AgencyId agency, const QString& note = {}, std::optional<int> strength = {});
    /// Declining and withdrawing take the promise and the names that were shown along; own people stay named.
    bool decline(PatrolId patrol, AgencyId agency, const QString& note, const std::vector<TimeSpan>& alternatives = {});
    bool withdraw(PatrolId patrol, AgencyId agency, const QString& note);

    /// What the authority promised and showed of its people goes; its key and who is named stay as they are.
    void release(PatrolId patrol, AgencyId agency);
    /// What is seen of the people of an authority, at its first post in the patrol; empty: nothing.
    void showNames(PatrolId patrol, AgencyId agency, const QString& names);

    /// After a change by this house: its own keys that counted in `before` follow to the new seal, those of a patrol
    /// that was cancelled are taken back. Keys of authorities that are kept for others don't follow: they did not ask.
    void follow(const PlannedPatrol& before);

    /// Throws Error(Input) where name or authority are missing. Anybody of this house may note it.
    PhonePromiseId note(const PhonePromise& promise);
    void remove(PhonePromiseId id);

private:
    struct Found {
        PlannedPatrol patrol;
        QHash<AgencyId, Agency> agencies;
    };
    [[nodiscard]] Found find(PatrolId patrol) const;
    [[nodiscard]] AgencyKey ownKey(const Found& found, AgencyId agency) const;
    void takeBackOffered(PostId post);
    void promise(const PlannedPatrol& patrol, AgencyId agency, std::optional<int> strength);
    void requireFitting(const QString& note) const;
    void write(const Found& found, AgencyId agency, Decision decision, const QString& note,
               const std::vector<TimeSpan>& alternatives = {});

    Writer& m_writer;
};

} // namespace streife
