// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace streife {

/// What a cell of a synced table can hold: nothing, INTEGER or TEXT (as UTF-8). Nothing else is ever synced.
using Value = std::variant<std::monostate, qint64, QByteArray>;

[[nodiscard]] inline bool isNull(const Value& v) {
    return v.index() == 0;
}
[[nodiscard]] inline qint64 asInt(const Value& v, qint64 fallback = 0) {
    const auto* i = std::get_if<qint64>(&v);
    return i ? *i : fallback;
}
[[nodiscard]] inline QString asText(const Value& v) {
    if (const auto* t = std::get_if<QByteArray>(&v))
        return QString::fromUtf8(*t);
    if (const auto* i = std::get_if<qint64>(&v))
        return QString::number(*i);
    return {};
}

} // namespace streife
