// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace streife {

/// Identity of a row: site << 32 | counter, unique over all tables and all installs, so never 0.
/// One C++ type per entity; "none" is `std::optional<Id>`. New ids come from Writer::newId only.
template <class Tag> class Id {
public:
    explicit constexpr Id(qint64 value) noexcept : m_value(value) { Q_ASSERT(value > 0); }

    [[nodiscard]] constexpr qint64 value() const noexcept { return m_value; }
    auto operator<=>(const Id&) const = default;

private:
    qint64 m_value;
};

template <class Tag> size_t qHash(Id<Tag> id, size_t seed = 0) noexcept {
    return ::qHash(id.value(), seed);
}

} // namespace streife

template <class Tag> struct std::hash<streife::Id<Tag>> {
    size_t operator()(streife::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
