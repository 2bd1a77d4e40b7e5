// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/daysearch.h"

#include "core/base/formats.h"
#include "core/base/week.h"
#include "ui/support/dateinput.h"

#include <QRegularExpression>

namespace streife {

std::optional<SearchEntry> dayEntry(const QString& text, QDate today) {
    const auto day = parseDay(text, today);
    if (!day)
        return std::nullopt;
    const Week week = Week::of(*day);
    static const QRegularExpression weekAlone(QStringLiteral("^\\s*kw[^a-z]*$"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits(QStringLiteral("^\\s*\\d+\\s*$"));
    const QString range = formatDateRange(week.monday(), week.sunday());
    SearchEntry entry{SearchKind::Day, formatDayLong(*day), week.label()};
    if (weekAlone.match(text).hasMatch()) {
        entry.title = week.label();
        entry.detail = range;
    }
    entry.day = *day;
    entry.rank = digits.match(text).hasMatch() ? 9 : 0; // may be a service number as well
    return entry;
}

} // namespace streife
