// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/week.h"

#include "core/base/localtime.h"

#include <algorithm>

namespace streife {

std::optional<Week> Week::of(int year, int number) {
    if (year < 1970 || year > 2199 || number < 1 || number > 53)
        return std::nullopt;
    const Week w{year, number};
    int isoYear = 0;
    const QDate monday = w.monday();
    if (monday.weekNumber(&isoYear) != number || isoYear != year)
        return std::nullopt;
    return w;
}

Week Week::of(QDate date) {
    int year = 0;
    const int number = date.weekNumber(&year);
    return {year, number};
}

std::optional<Week> Week::parse(const QString& text) {
    if (text.size() != 8 || text[4] != QLatin1Char('-') || text[5].toUpper() != QLatin1Char('W'))
        return std::nullopt;
    const QStringView year = QStringView(text).left(4);
    const QStringView number = QStringView(text).mid(6);
    const auto digits = [](QStringView part) { // no sign, no space, no digits of other scripts
        return std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    return digits(year) && digits(number) ? of(year.toInt(), number.toInt()) : std::nullopt;
}

QDate Week::monday() const {
    const QDate fourth(m_year, 1, 4); // always in week 1
    return fourth.addDays(1 - fourth.dayOfWeek() + 7 * (m_number - 1));
}

QString Week::iso() const {
    return QStringLiteral("%1-W%2").arg(m_year, 4, 10, QLatin1Char('0')).arg(m_number, 2, 10, QLatin1Char('0'));
}

QString Week::label() const {
    return QStringLiteral("KW %1/%2").arg(m_number).arg(m_year);
}

QDate serviceDay(Instant at, int dayBorder) {
    const LocalTime l = toLocal(at);
    const int minute = l.time.hour() * 60 + l.time.minute();
    return minute < dayBorder ? l.date.addDays(-1) : l.date;
}

namespace {
/// Of a damaged file, too: a border always lies within the day.
QTime borderTime(int dayBorder) {
    return QTime::fromMSecsSinceStartOfDay(std::clamp(dayBorder, 0, 24 * 60 - 1) * int(kMinuteMs));
}
} // namespace

TimeSpan serviceDaySpan(QDate day, int dayBorder) {
    const QTime border = borderTime(dayBorder);
    return {fromLocal(day, border), fromLocal(day.addDays(1), border)};
}

TimeSpan serviceWeekSpan(Week week, int dayBorder) {
    const QTime border = borderTime(dayBorder);
    return {fromLocal(week.monday(), border), fromLocal(week.monday().addDays(7), border)};
}

} // namespace streife
