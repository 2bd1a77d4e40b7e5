// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/override.h"
#include "core/store/writer.h"

#include <vector>

namespace streife {

/// Findings that the house takes on, and withdraws again.
class OverrideService {
public:
    explicit OverrideService(Writer& writer) : m_writer(writer) {}

    /// Names who writes as the one who releases. Throws Error(Forbidden) for people of another authority, Error(Input)
    /// where the reason needs a note and none is there.
    OverrideId add(const Override& released);
    void remove(OverrideId id);

private:
    Writer& m_writer;
};

/// Of patrols, and of shifts without one, that start in [from, to); by age. Empty for older files.
[[nodiscard]] std::vector<Override> readOverrides(Database& db, Instant from, Instant to);

} // namespace streife
