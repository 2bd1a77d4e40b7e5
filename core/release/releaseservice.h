// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patrol.h"
#include "core/release/namerelease.h"
#include "core/store/writer.h"

namespace streife {

/// What an authority lets its partners see of its people.
class ReleaseService {
public:
    explicit ReleaseService(Writer& writer) : m_writer(writer) {}

    /// Throws Error(Forbidden) for an authority that is neither ours nor kept by us, Error(Input) where the days do not
    /// fit. Names follow in the same action.
    void set(AgencyId agency, NameMode mode, int days);
    /// Nothing of its own any more: the release of the one above holds, or nothing is decided and nothing is shown.
    void reset(AgencyId agency);
    /// Writes and withdraws the names that are due at the writer's instant.
    void apply();
    /// How many are named on posts that are not over, where the posts do not say so yet: files of older versions.
    void tellNamed();
    [[nodiscard]] static std::vector<PostId> untold(Database& db, Instant now);

private:
    struct House;
    void apply(AgencyId agency, const std::vector<NameRelease>& releases, const House& house);

    Writer& m_writer;
};

} // namespace streife
