// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/table.h"
#include "core/workspace/recordnames.h"

#include <QJsonValue>

namespace streife {

/// A stored cell as JSON shows it: times with offset, degrees as numbers, references as names, enums as keys.
[[nodiscard]] QJsonValue cellJson(const ColumnInfo& column, const Value& value, const RecordNames& names);
/// The same for people: German order of dates, yes and no; empty for null.
[[nodiscard]] QString cellText(const ColumnInfo& column, const Value& value, const RecordNames& names);

/// What a person reads of a cell: values by the words of the forms, references by name, no keys and no ids.
[[nodiscard]] QString cellWords(const TableInfo& table, const ColumnInfo& column, const Value& value,
                                const RecordNames& names);

/// German abbreviations of a weekday mask (bit 0 = Monday), as in time windows.
[[nodiscard]] QStringList weekdayNames(qint64 mask);
[[nodiscard]] QString minuteOfDay(qint64 minute); ///< "20:00"

} // namespace streife
