// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localtime.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace streife {
namespace {

struct Transition {
    qint64 ms;
    int offsetMinutes; ///< from here on
};

std::vector<Transition> readTransitions() {
    const QTimeZone zone("Europe/Berlin");
    if (!zone.isValid())
        throw Error(ErrorCode::Internal,
                    tr("The time zone Europe/Berlin is missing on this computer. Please install the package tzdata."));
    const QDateTime from(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    // One list over all years ends with the zone file's table (2037); asked from behind it, Qt goes on by the rule.
    const QDateTime listed(QDate(2037, 12, 31), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(2200, 1, 1), QTime(0, 0), Qt::UTC);
    std::vector<Transition> out{{std::numeric_limits<qint64>::min(), zone.offsetFromUtc(from) / 60}};
    for (const auto& part : {zone.transitions(from, listed), zone.transitions(listed, to)})
        for (const auto& t : part)
            if (out.back().ms < t.atUtc.toMSecsSinceEpoch())
                out.push_back({t.atUtc.toMSecsSinceEpoch(), t.offsetFromUtc / 60});
    return out;
}

const std::vector<Transition>& transitions() {
    static const std::vector<Transition> all = readTransitions();
    return all;
}

size_t indexAt(qint64 ms) {
    const auto& all = transitions();
    const auto it =
        std::upper_bound(all.begin(), all.end(), ms, [](qint64 v, const Transition& t) { return v < t.ms; });
    return size_t(it - all.begin()) - 1;
}

constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kEpochJulianDay = 2'440'588;

qint64 floorDiv(qint64 a, qint64 b) {
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

} // namespace

LocalTime toLocal(Instant at) {
    const int offset = transitions()[indexAt(at.ms)].offsetMinutes;
    const qint64 local = std::clamp(at.ms, -kFarMs, kFarMs) + offset * kMinuteMs;
    const qint64 day = floorDiv(local, kDayMs);
    return {QDate::fromJulianDay(kEpochJulianDay + day), QTime::fromMSecsSinceStartOfDay(int(local - day * kDayMs)),
            offset};
}

ResolvedLocal resolveLocal(QDate date, QTime time) {
    const qint64 wall = (date.toJulianDay() - kEpochJulianDay) * kDayMs + time.msecsSinceStartOfDay();
    const auto& all = transitions();
    // One hour is the largest change since 1970, so the candidates are the offsets a day before and after.
    const size_t before = indexAt(wall - kDayMs);
    const size_t after = indexAt(wall + kDayMs);
    const qint64 first = wall - all[before].offsetMinutes * kMinuteMs;
    if (before == after)
        return {{first}, LocalKind::Plain};
    const qint64 second = wall - all[after].offsetMinutes * kMinuteMs;
    const qint64 change = all[after].ms;
    const bool firstHolds = first < change;
    const bool secondHolds = second >= change;
    if (firstHolds && secondHolds)
        return {{first}, LocalKind::Overlap};
    if (!firstHolds && !secondHolds)
        return {{change}, LocalKind::Gap};
    return {{firstHolds ? first : second}, LocalKind::Plain};
}

Instant fromLocal(QDate date, QTime time) {
    return resolveLocal(date, time).at;
}

QString isoLocal(Instant at) {
    // By hand: listings write hundreds of thousands of these.
    const LocalTime l = toLocal(at);
    int year = 0;
    int month = 0;
    int day = 0;
    l.date.getDate(&year, &month, &day);
    QString out(25, Qt::Uninitialized);
    QChar* to = out.data();
    const auto two = [&to](int n, char after) {
        *to++ = QLatin1Char(char('0' + n / 10 % 10));
        *to++ = QLatin1Char(char('0' + n % 10));
        if (after != 0)
            *to++ = QLatin1Char(after);
    };
    two(year / 100, 0);
    two(year % 100, '-');
    two(month, '-');
    two(day, 'T');
    two(l.time.hour(), ':');
    two(l.time.minute(), ':');
    two(l.time.second(), '+');
    two(l.offsetMinutes / 60, ':');
    two(l.offsetMinutes % 60, 0);
    return out;
}

} // namespace streife
