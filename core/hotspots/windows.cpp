// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hotspots/windows.h"

#include "core/base/localtime.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace streife {
namespace {

constexpr int kDay = 24 * 60;

QString clock(int minute) {
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

/// "Mo-Mi, Fr"; "täglich" for the whole week.
QString daysText(const std::set<int>& days) {
    static const std::array<const char*, 7> names{"Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"};
    if (days.size() == 7)
        return QStringLiteral("täglich");
    QString out;
    for (int first = 0; first < 7; ++first) {
        if (!days.contains(first))
            continue;
        int last = first;
        while (days.contains(last + 1))
            ++last;
        if (!out.isEmpty())
            out += QStringLiteral(", ");
        out += QLatin1String(names[size_t(first)]);
        if (last > first)
            out += QLatin1Char('-') + QLatin1String(names[size_t(last)]);
        first = last;
    }
    return out;
}

Instant wallInstant(QDate day, int minute) {
    return fromLocal(day.addDays(minute / kDay), QTime::fromMSecsSinceStartOfDay(minute % kDay * int(kMinuteMs)));
}

} // namespace

Windows::Windows(std::vector<WeeklyWindow> windows) {
    std::sort(windows.begin(), windows.end());
    for (const WeeklyWindow& w : windows) {
        WeeklyWindow* last = m_windows.empty() ? nullptr : &m_windows.back();
        if (last && last->weekday == w.weekday && w.startMinute <= last->endMinute
            && w.endMinute <= last->startMinute + kDay)
            last->endMinute = std::max(last->endMinute, w.endMinute);
        else
            m_windows.push_back(w);
    }
}

QString Windows::text() const {
    std::map<std::pair<int, int>, std::set<int>> daysOf; // times → weekdays
    for (const WeeklyWindow& w : m_windows)
        daysOf[{w.startMinute, w.endMinute}].insert(w.weekday);
    std::vector<std::pair<std::set<int>, std::pair<int, int>>> entries;
    for (const auto& [times, days] : daysOf)
        entries.emplace_back(days, times);
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
        return std::pair(*a.first.begin(), a.second) < std::pair(*b.first.begin(), b.second);
    });
    QString out;
    for (const auto& [days, times] : entries) {
        if (!out.isEmpty())
            out += QStringLiteral(", ");
        const int end = times.second > kDay ? times.second - kDay : times.second;
        out += daysText(days) + QLatin1Char(' ') + clock(times.first) + QLatin1Char('-') + clock(end);
    }
    return out;
}

bool Windows::contains(Instant at) const {
    if (anyTime())
        return true;
    const QDate day = toLocal(at).date;
    const auto around = spans(*this, day, day.addDays(1));
    return std::any_of(around.begin(), around.end(), [at](const TimeSpan& s) { return s.contains(at); });
}

std::vector<TimeSpan> spans(const Windows& windows, QDate from, QDate to) {
    std::vector<TimeSpan> out;
    if (!from.isValid() || !to.isValid() || from >= to)
        return out;
    const Instant first = wallInstant(from, 0);
    const Instant last = wallInstant(to, 0);
    if (windows.anyTime())
        return {TimeSpan(first, last)};
    std::vector<std::pair<Instant, Instant>> pieces;
    for (QDate day = from.addDays(-1); day < to; day = day.addDays(1))
        for (const WeeklyWindow& w : windows.all()) {
            if (w.weekday != day.dayOfWeek() - 1)
                continue;
            const Instant start = std::max(first, wallInstant(day, w.startMinute));
            const Instant end = std::min(last, wallInstant(day, w.endMinute));
            if (start < end) // nothing is left of a window inside the missing hour
                pieces.emplace_back(start, end);
        }
    std::sort(pieces.begin(), pieces.end());
    for (const auto& [start, end] : pieces) {
        if (!out.empty() && start <= out.back().end())
            out.back() = TimeSpan(out.back().start(), std::max(out.back().end(), end));
        else
            out.emplace_back(start, end);
    }
    return out;
}

} // namespace streife
