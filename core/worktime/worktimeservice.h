// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/writer.h"
#include "core/worktime/rulelimit.h"

namespace streife {

/// What the house itself says about working time. Rows of the program cannot be changed; a row of the house with the
/// same profile and kind comes before them.
struct OwnWorkRules {
    std::vector<RuleProfile> profiles;
    std::vector<RuleLimit> limits;
};
/// Empty for files of a version before these tables.
[[nodiscard]] OwnWorkRules readOwnWorkRules(Database& db);

class WorktimeService {
public:
    explicit WorktimeService(Writer& writer) : m_writer(writer) {}

    /// Throws Error(Input) for a key or name that is taken.
    RuleProfileId add(const RuleProfile& profile);
    void save(const RuleProfile& before, const RuleProfile& after);
    /// Refused while officers work by it.
    void remove(RuleProfileId id);

    /// Throws Error(Input) for a number outside of what its kind can mean, for a day on which two rows would hold, and
    /// for "checked" without a name and a day.
    RuleLimitId add(const RuleLimit& limit);
    void save(const RuleLimit& before, const RuleLimit& after);
    void remove(RuleLimitId id);

private:
    void check(const RuleProfile& profile) const;
    void check(const RuleLimit& limit) const;
    Writer& m_writer;
};

} // namespace streife
