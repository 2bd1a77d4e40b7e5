// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/celltime.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>

#include <optional>
#include <set>

namespace streife {

/// How one authority's file is to be read: what its dialog saves and what `--map` gives. Whatever it does not say is
/// found out from the file. docs/import.md describes the JSON.
struct ImportMapping {
    QString sheet;                 ///< empty = the first with content
    std::optional<int> headerLine; ///< physical line; 0 = there is none; none = found
    int lastLine = 0;              ///< 0 = to the end
    std::set<int> skipLines;
    QMap<QString, QString> columns;   ///< header, "#3" or "C" → field name; empty field = not used
    QMap<QString, QString> constants; ///< field name → value for every row
    /// Shift code → times; none = this code is no duty.
    QMap<QString, std::optional<DayTimes>> shifts;
    bool skipUnknownShifts = false; ///< codes that `shifts` lacks are no duties either
    QString month;                  ///< "2026-11": columns named 1 to 31 are its days and hold shift codes

    bool operator==(const ImportMapping&) const = default;

    /// Throws Error(Input) with a sentence that names the entry in question.
    [[nodiscard]] static ImportMapping fromJson(const QByteArray& json);
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace streife
