// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"

#include "core/base/localtime.h"
#include "core/base/tr.h"

#include <array>

namespace streife {
namespace {

QString two(int n) {
    return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0'));
}

QString shortTime(QTime t) {
    return t.minute() == 0 ? two(t.hour()) : formatTime(t);
}

/// " (So)", further away " (29.11.)", empty for the same day
QString endDay(QDate from, QDate to) {
    const qint64 days = from.daysTo(to);
    return days == 0 ? QString() : QStringLiteral(" (%1)").arg(days == 1 ? formatWeekday(to) : formatDayMonth(to));
}

} // namespace

QString formatDate(QDate date) {
    return formatDayMonth(date) + QString::number(date.year());
}

QString formatDayMonth(QDate date) {
    return two(date.day()) + QLatin1Char('.') + two(date.month()) + QLatin1Char('.');
}

QString formatWeekday(QDate date) {
    switch (date.dayOfWeek()) {
    case 1:
        return tr("Mon");
    case 2:
        return tr("Tue");
    case 3:
        return tr("Wed");
    case 4:
        return tr("Thu");
    case 5:
        return tr("Fri");
    case 6:
        return tr("Sat");
    case 7:
        return tr("Sun");
    default:
        return {};
    }
}

QString formatDay(QDate date) {
    return formatWeekday(date) + QLatin1Char(' ') + formatDayMonth(date);
}

QString formatDayLong(QDate date) {
    const std::array<QString, 7> names{tr("Monday"), tr("Tuesday"),  tr("Wednesday"), tr("Thursday"),
                                       tr("Friday"), tr("Saturday"), tr("Sunday")};
    return names.at(size_t(date.dayOfWeek() - 1)) + QStringLiteral(", ") + formatDate(date);
}

QString formatMonth(int year, int month) {
    const std::array<QString, 12> names{tr("January"),   tr("February"), tr("March"),    tr("April"),
                                        tr("May"),       tr("June"),     tr("July"),     tr("August"),
                                        tr("September"), tr("October"),  tr("November"), tr("December")};
    return names.at(size_t(month - 1)) + QLatin1Char(' ') + QString::number(year);
}

QString formatTime(QTime time) {
    return two(time.hour()) + QLatin1Char(':') + two(time.minute());
}

QString formatTime(Instant at) {
    return formatTime(toLocal(at).time);
}

QString formatDateTime(Instant at) {
    const LocalTime l = toLocal(at);
    return formatDate(l.date) + QLatin1Char(' ') + formatTime(l.time);
}

QString formatStand(Instant at) {
    const LocalTime l = toLocal(at);
    return tr("%1, %2", "date, time of day").arg(formatDate(l.date), formatTime(l.time));
}

QString formatSpan(const TimeSpan& span) {
    const LocalTime from = toLocal(span.start());
    const LocalTime to = toLocal(span.end());
    return formatTime(from.time) + QChar(0x2013) + formatTime(to.time) + endDay(from.date, to.date);
}

QString formatSpanShort(const TimeSpan& span) {
    const LocalTime from = toLocal(span.start());
    const LocalTime to = toLocal(span.end());
    const QString text = shortTime(from.time) + QChar(0x2013) + shortTime(to.time);
    return span.minutes() > 24 * 60 ? text + endDay(from.date, to.date) : text;
}

QString formatDateRange(QDate first, QDate last) {
    const QString from = first.year() == last.year() ? formatDayMonth(first) : formatDate(first);
    return from + QStringLiteral(" – ") + formatDate(last);
}

QString formatDuration(qint64 minutes) {
    const qint64 h = minutes / 60;
    const qint64 m = minutes % 60;
    if (h == 0)
        return QStringLiteral("%1 min").arg(m);
    return m == 0 ? QStringLiteral("%1 h").arg(h) : QStringLiteral("%1 h %2 min").arg(h).arg(m);
}

QString formatNumber(qint64 value) {
    QString digits = QString::number(value < 0 ? 0 - quint64(value) : quint64(value));
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, QLatin1Char('.'));
    return value < 0 ? QChar(0x2212) + digits : digits;
}

} // namespace streife
