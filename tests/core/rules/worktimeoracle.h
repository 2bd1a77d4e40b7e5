// SPDX-License-Identifier: GPL-3.0-or-later
// A second implementation of the working-time rules that knows nothing but minutes: it paints every duty and patrol
// into an array and counts. Dates come from Qt's time zones, not from core/base/localtime.
#pragma once

#include "core/base/enumtext.h"
#include "core/rules/finding.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

namespace streife::test {

constexpr int kDays = 35;
constexpr int kAround = 3 * 1440; ///< empty minutes on both sides, so that windows need no borders

inline QDateTime localAt(qint64 utcMinute) {
    static const QTimeZone berlin("Europe/Berlin");
    return QDateTime::fromMSecsSinceEpoch(utcMinute * 60'000, berlin);
}

struct Shift {
    int from;
    int until;
    int worked;
    QDate day;
};

/// "severity minutes" or "severity count", sorted by the oracle's order of time.
using Verdicts = std::multiset<std::string>;

class Oracle {
public:
    Oracle(qint64 zeroMinute, const std::vector<std::pair<int, int>>& duties,
           const std::vector<std::pair<int, int>>& patrols)
        : m_zero(zeroMinute), m_work(size_t(kDays * 1440 + 2 * kAround)), m_patrol(m_work.size()) {
        for (const auto& [from, until] : duties)
            std::fill(m_work.begin() + from, m_work.begin() + until, true);
        for (const auto& [from, until] : patrols) {
            std::fill(m_work.begin() + from, m_work.begin() + until, true);
            std::fill(m_patrol.begin() + from, m_patrol.begin() + until, true);
        }
        for (int i = 0; i < int(m_work.size()); ++i) {
            if (i % 30 == 0) { // clocks change at full hours only
                const QDateTime t = localAt(m_zero + i);
                m_days.push_back(t.date());
                m_hours.push_back(t.time().hour());
            }
            if (!m_work[size_t(i)])
                continue;
            if (m_shifts.empty() || i - m_shifts.back().until >= 60)
                m_shifts.push_back({i, i, 0, dayOf(i)});
            m_shifts.back().until = i + 1;
            ++m_shifts.back().worked;
        }
        for (const Shift& s : m_shifts) // a break at midnight does not make a free day
            for (int i = s.from; i < s.until; ++i)
                m_workedDays.insert(dayOf(i));
        m_inShift = m_work;
        for (const Shift& s : m_shifts)
            std::fill(m_inShift.begin() + s.from, m_inShift.begin() + s.until, true);
    }

    Verdicts restBetween(int limit) const {
        Verdicts out;
        for (size_t i = 1; i < m_shifts.size(); ++i)
            if (const int gap = m_shifts[i].from - m_shifts[i - 1].until; gap < limit)
                out.insert("B" + std::to_string(limit - gap));
        return out;
    }
    Verdicts restWithinDay(int limit) const {
        Verdicts out;
        for (const Shift& s : m_shifts)
            if (const int rest = longestFree(s.from, s.from + 1440); rest < limit)
                out.insert("B" + std::to_string(limit - rest));
        return out;
    }
    Verdicts daily(int limit) const {
        std::map<QDate, int> sums;
        for (const Shift& s : m_shifts)
            sums[s.day] += s.worked;
        Verdicts out;
        for (const auto& [day, sum] : sums)
            if (sum > limit)
                out.insert("B" + std::to_string(sum - limit));
        return out;
    }
    Verdicts weekly(int limit) const {
        std::set<QDate> mondays;
        for (const Shift& s : m_shifts)
            mondays.insert(s.day.addDays(1 - s.day.dayOfWeek()));
        Verdicts out;
        for (const QDate monday : mondays) {
            int missing = limit;
            for (int i = 0; i < int(m_work.size());) { // each stretch without work, whole
                if (m_work[size_t(i)]) {
                    ++i;
                    continue;
                }
                int length = 0;
                int inside = 0;
                for (; i < int(m_work.size()) && !m_work[size_t(i)]; ++i, ++length)
                    inside += monday <= dayOf(i) && dayOf(i) < monday.addDays(7);
                if (isMerged(i - length, i))
                    continue; // a break within a shift
                if (i == int(m_work.size()) || length == i)
                    length = std::max(length, limit); // nothing is known beyond
                if (inside > 0)
                    missing = std::min(missing, std::max({0, limit - length, 1440 - inside}));
            }
            if (missing > 0)
                out.insert("B" + std::to_string(missing));
        }
        return out;
    }
    Verdicts breaks() const {
        Verdicts out;
        for (int i = 0; i < int(m_patrol.size()); ++i)
            if (m_patrol[size_t(i)]) {
                int length = 0;
                for (; m_patrol[size_t(i)]; ++i)
                    ++length;
                if (length > 540)
                    out.insert("B45");
                else if (length > 360)
                    out.insert("W30");
            }
        return out;
    }
    Verdicts runs(bool nightsOnly, int should, int most) const {
        std::set<QDate> days;
        for (const Shift& s : m_shifts)
            if (!nightsOnly || classOf(s) == 'N')
                days.insert(s.day);
        Verdicts out;
        for (const QDate day : days) {
            if (days.count(day.addDays(-1)) > 0)
                continue;
            int n = 0;
            while (days.count(day.addDays(n)) > 0)
                ++n;
            if (n > should)
                out.insert((n > most ? "B" : "W") + std::to_string(n));
        }
        return out;
    }
    Verdicts rotation() const {
        Verdicts out;
        const std::string order = "ELN";
        for (size_t i = 1; i < m_shifts.size(); ++i) {
            const auto from = order.find(classOf(m_shifts[i - 1]));
            const auto to = order.find(classOf(m_shifts[i]));
            bool freeDay = false;
            for (QDate d = dayOf(m_shifts[i - 1].from); d <= m_shifts[i].day; d = d.addDays(1))
                freeDay = freeDay || !worksOn(d);
            if (from == std::string::npos || to == std::string::npos || to >= from || freeDay)
                continue;
            out.insert((from == 2 && to == 0 ? "B" : "W") + std::to_string(from - to));
        }
        return out;
    }
    Verdicts sundays(int need, int weeks) const {
        Verdicts out;
        for (QDate d = dayOf(0); d <= dayOf(int(m_work.size()) - 1); d = d.addDays(1)) {
            if (d.dayOfWeek() != 7 || !worksOn(d))
                continue;
            int free = 0;
            for (int w = 0; w < weeks; ++w)
                free += !worksOn(d.addDays(-7 * w));
            if (free < need)
                out.insert("W" + std::to_string(need - free));
        }
        return out;
    }
    /// Minutes of one patrol that lie where `barred` says so.
    template <class Barred> static int minutesWhere(qint64 zero, std::pair<int, int> patrol, Barred barred) {
        int n = 0;
        for (int i = patrol.first; i < patrol.second; ++i)
            n += barred(localAt(zero + i));
        return n;
    }

private:
    QDate dayOf(int minute) const { return m_days[size_t(minute / 30)]; }
    bool isMerged(int from, int until) const {
        return std::any_of(m_shifts.begin(), m_shifts.end(),
                           [&](const Shift& s) { return s.from < from && until < s.until; });
    }
    bool worksOn(QDate day) const { return m_workedDays.count(day) > 0; }
    /// A break within a shift is no rest.
    int longestFree(int from, int until) const {
        int best = 0;
        int run = 0;
        for (int i = from; i < until; ++i) {
            run = m_inShift[size_t(i)] ? 0 : run + 1;
            best = std::max(best, run);
        }
        return best;
    }
    char classOf(const Shift& s) const {
        std::map<QDate, int> perNight;
        for (int i = s.from; i < s.until; ++i)
            if (m_hours[size_t(i / 30)] < 5)
                ++perNight[dayOf(i)];
        for (const auto& [day, minutes] : perNight) {
            const QTimeZone berlin("Europe/Berlin");
            const qint64 whole = QDateTime(day, QTime(0, 0), berlin).secsTo(QDateTime(day, QTime(5, 0), berlin)) / 60;
            if (minutes == whole)
                return 'N';
        }
        const QTime start = localAt(m_zero + s.from).time();
        return start >= QTime(12, 0) ? 'L' : start >= QTime(4, 0) ? 'E' : 'D';
    }

    qint64 m_zero;
    std::vector<bool> m_work;
    std::vector<bool> m_patrol;
    std::vector<bool> m_inShift; ///< with its breaks
    std::vector<Shift> m_shifts;
    std::vector<QDate> m_days; ///< of each half hour
    std::vector<int> m_hours;  ///< on the clock, of each half hour
    std::set<QDate> m_workedDays;
};

} // namespace streife::test
