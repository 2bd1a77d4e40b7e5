// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/geopoint.h"

#include <cmath>

namespace streife {

std::optional<GeoPoint> GeoPoint::fromDegrees(double latitude, double longitude) {
    if (!(std::abs(latitude) <= 90.0) || !(std::abs(longitude) <= 180.0))
        return std::nullopt;
    return GeoPoint{qint32(std::llround(latitude * 1e7)), qint32(std::llround(longitude * 1e7))};
}

std::optional<GeoPoint> GeoPoint::fromE7(qint64 latitude, qint64 longitude) {
    const auto within = [](qint64 value, qint64 limit) { return -limit <= value && value <= limit; };
    if (!within(latitude, 900'000'000) || !within(longitude, 1'800'000'000))
        return std::nullopt;
    return GeoPoint{qint32(latitude), qint32(longitude)};
}

} // namespace streife
