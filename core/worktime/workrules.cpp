// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worktime/workrules.h"

#include "core/base/tr.h"

#include <algorithm>

namespace streife {

const RuleLimit* ProfileLimits::find(LimitKind kind, QDate day) const {
    for (const RuleLimit& row : m_rows[size_t(kind)])
        if (row.holdsOn(day))
            return row.value < 0 ? nullptr : &row; // switched off by the house
    return nullptr;
}

int ProfileLimits::value(LimitKind kind, QDate day, int otherwise) const {
    const RuleLimit* row = find(kind, day);
    return row ? row->value : otherwise;
}

bool ProfileLimits::empty() const {
    return std::all_of(m_rows.begin(), m_rows.end(), [](const auto& rows) { return rows.empty(); });
}

WorkRules::WorkRules(const std::vector<RuleProfile>& own, const std::vector<RuleLimit>& ownLimits)
    : m_profiles(shippedProfiles()) {
    for (RuleProfile& p : m_profiles) // a name of the program is a text of the program
        p.name = ShortText::fromStore(QCoreApplication::translate("streife", p.name.str().toUtf8().constData()));
    std::vector<RuleProfile> mine = own;
    std::sort(mine.begin(), mine.end(), [](const RuleProfile& a, const RuleProfile& b) {
        return std::pair(a.name.str(), a.id) < std::pair(b.name.str(), b.id);
    });
    m_profiles.insert(m_profiles.end(), mine.begin(), mine.end());

    // Newest first, so that the first row that holds is the one that counts.
    const auto add = [&](const QString& key, const std::vector<RuleLimit>& rows, const QString& of) {
        ProfileLimits& out = m_limits[key];
        for (int kind = 0; kind < kLimitKinds; ++kind) {
            const size_t from = out.m_rows[size_t(kind)].size();
            for (const RuleLimit& row : rows)
                if (row.profile == of && int(row.kind) == kind)
                    out.m_rows[size_t(kind)].push_back(row);
            std::stable_sort(out.m_rows[size_t(kind)].begin() + qsizetype(from), out.m_rows[size_t(kind)].end(),
                             [](const RuleLimit& a, const RuleLimit& b) { return a.validFrom > b.validFrom; });
        }
    };
    for (const RuleProfile& p : m_profiles) {
        add(p.key, ownLimits, p.key);
        add(p.key, shippedLimits(), p.key);
        if (p.basedOn.isEmpty() || p.basedOn == p.key)
            continue;
        add(p.key, ownLimits, p.basedOn);
        add(p.key, shippedLimits(), p.basedOn);
    }
}

const ProfileLimits* WorkRules::profile(const QString& key) const {
    const auto it = m_limits.constFind(key);
    return it == m_limits.cend() || it->empty() ? nullptr : &*it;
}

QString WorkRules::nameOf(const QString& key) const {
    const auto it = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const auto& p) { return p.key == key; });
    return it == m_profiles.end() ? key : it->name.str();
}

} // namespace streife
