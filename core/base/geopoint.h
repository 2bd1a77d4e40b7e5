// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>

namespace streife {

/// WGS 84 in units of 1e-7 degrees, as the store and its R-tree keep it.
class GeoPoint {
public:
    /// none outside ±90° / ±180° or for NaN
    [[nodiscard]] static std::optional<GeoPoint> fromDegrees(double latitude, double longitude);
    [[nodiscard]] static std::optional<GeoPoint> fromE7(qint64 latitude, qint64 longitude);

    [[nodiscard]] qint32 latE7() const noexcept { return m_lat; }
    [[nodiscard]] qint32 lonE7() const noexcept { return m_lon; }
    [[nodiscard]] double latitude() const noexcept { return m_lat / 1e7; }
    [[nodiscard]] double longitude() const noexcept { return m_lon / 1e7; }
    auto operator<=>(const GeoPoint&) const = default;

private:
    GeoPoint(qint32 lat, qint32 lon) : m_lat(lat), m_lon(lon) {}
    qint32 m_lat;
    qint32 m_lon;
};

} // namespace streife
