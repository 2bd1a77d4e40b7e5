// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worktime/rulelimit.h"

#include <QHash>

#include <array>

namespace streife {

/// The limits of one profile, by kind; those of the house come before those of the program.
class ProfileLimits {
public:
    /// The row that holds on that day and applies; null where there is none.
    [[nodiscard]] const RuleLimit* find(LimitKind kind, QDate day) const;
    /// Its value, `otherwise` where there is none.
    [[nodiscard]] int value(LimitKind kind, QDate day, int otherwise) const;
    [[nodiscard]] bool empty() const;

private:
    friend class WorkRules;
    std::array<std::vector<RuleLimit>, kLimitKinds> m_rows;
};

/// What profiles say, shipped rows and those of the house together.
class WorkRules {
public:
    WorkRules(const std::vector<RuleProfile>& own, const std::vector<RuleLimit>& ownLimits);

    /// Null for "none" and for keys that nobody knows.
    [[nodiscard]] const ProfileLimits* profile(const QString& key) const;
    /// All profiles to choose from: the program's, then the house's by name.
    [[nodiscard]] const std::vector<RuleProfile>& profiles() const { return m_profiles; }
    /// What people call it, an unknown key as it is.
    [[nodiscard]] QString nameOf(const QString& key) const;

private:
    std::vector<RuleProfile> m_profiles;
    QHash<QString, ProfileLimits> m_limits;
};

} // namespace streife
