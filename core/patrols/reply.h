// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/confirmation.h"
#include "core/store/writer.h"

namespace streife {

struct PlannedPatrol;

/// What an authority without an install answers on its reply sheet about one patrol.
struct Reply {
    PatrolId patrol;
    AgencyId agency;
    bool accepted = true;
    std::optional<int> strength = {};  ///< how many come; none = as many as asked for, or as were promised before
    std::optional<QString> names = {}; ///< as the partner writes them; none = nothing said, what is there stays
    std::optional<QString> note = {};  ///< none = nothing said, what is there stays

    bool operator==(const Reply&) const = default;
};

/// Takes answers for authorities that are kept here: their key, their promise and the names that they let us see.
class ReplyService {
public:
    explicit ReplyService(Writer& writer) : m_writer(writer) {}
    /// Throws what ConfirmationService throws, and Error(Input) for texts that do not fit, before anything is written.
    /// False where all of it was known.
    bool take(const Reply& reply);

private:
    Writer& m_writer;
};

/// Does the patrol say already what the reply says?
[[nodiscard]] bool isKnown(const Reply& reply, const PlannedPatrol& patrol, const QHash<AgencyId, Agency>& agencies);

} // namespace streife
