// SPDX-License-Identifier: GPL-3.0-or-later
// Working-time rules against a second implementation that knows nothing but minutes: it paints every duty and patrol
// into an array and counts. Dates come from Qt's time zones, not from core/base/localtime.
#include "core/base/enumtext.h"
#include "tests/core/rules/ruletestsupport.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <set>

using namespace streife;
using namespace streife::test;

namespace {

constexpr int kDays = 35;
constexpr int kAround = 3 * 1440; ///< empty minutes on both sides, so that windows need no borders

QDateTime localAt(qint64 utcMinute) {
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

struct Case {
    PlanBuilder b;
    OfficerId who;
    std::vector<std::pair<int, int>> duties;
    std::vector<std::pair<int, int>> patrols;
    qint64 zero;
};

/// Five weeks of one person; every third case holds a change of the clock.
Case makeCase(unsigned seed) {
    Dice dice(seed);
    const std::array starts{QDate(2026, 3, 16), QDate(2026, 10, 12), QDate(2026, 11, 9),
                            QDate(2026, 1, 5),  QDate(2027, 3, 15),  QDate(2026, 6, 1)};
    const Instant zero = fromLocal(starts[seed % starts.size()], QTime(0, 0));
    const qint64 base = zero.ms / kMinuteMs - kAround;
    const auto instant = [&](int minute) { return Instant{(base + minute) * kMinuteMs}; };
    Case c{PlanBuilder({instant(0), instant(kDays * 1440 + 2 * kAround)}), OfficerId(1), {}, {}, base};
    c.who = c.b.officer(c.b.kod, "1001");
    const int step = std::array{1, 5, 15, 60}[size_t(dice(4))];
    const int habit = dice(3); // early, late, night
    const int density = habit == 2 ? 6 : 2 + dice(5);
    for (int day = 0; day < kDays; ++day) {
        if (dice(7) >= density)
            continue;
        const int kind = dice(4) == 0 ? dice(3) : habit;
        const int start = kAround + day * 1440 + 6 * 60 + kind * 8 * 60 + step * (dice(120 / step + 1)) - 60;
        const int length = 60 * (3 + dice(7)) + step * dice(60 / step + 1);
        c.duties.emplace_back(start, start + length);
        if (dice(4) == 0)
            c.duties.emplace_back(start + length + step * dice(90 / step + 1), start + length + 180);
    }
    std::erase_if(c.duties, [](const auto& d) { return d.second <= d.first; });
    for (int n = dice(12); n > 0; --n) {
        const int start = kAround + step * dice(kDays * 1440 / step);
        const auto& near = c.duties.empty() ? std::pair(start, start) : c.duties[size_t(dice(int(c.duties.size())))];
        const int from = dice(2) ? start : near.second - 60 * dice(4);
        const std::pair patrol(from, from + 60 * (2 + dice(9)) + step * dice(2));
        const bool clash = std::any_of(c.patrols.begin(), c.patrols.end(), [&](const auto& p) {
            return p.first < patrol.second && patrol.first < p.second;
        });
        if (!clash)
            c.patrols.push_back(patrol);
    }
    for (const auto& [from, until] : c.duties)
        c.b.duty(c.who, {instant(from), instant(until)});
    for (const auto& [from, until] : c.patrols) {
        const PatrolId id = c.b.patrol(("K" + std::to_string(from)).c_str(), {instant(from), instant(until)});
        c.b.post(id, c.b.kod, {c.who});
    }
    c.b.plan.everybodysWork = true;
    return c;
}

Verdicts ours(Case& c, const char* profile, const char* rule) {
    c.b.plan.officers.find(c.who)->ruleProfile = QString::fromLatin1(profile);
    Verdicts out;
    for (const Finding& f : only(c.b.plan, rule)) {
        REQUIRE(f.officer == c.who);
        if (f.minutesMissing)
            REQUIRE(*f.minutesMissing == f.amount);
        out.insert((f.severity == Severity::Breach ? "B" : "W") + std::to_string(f.amount));
    }
    return out;
}

constexpr unsigned kCases = 240;

/// Runs `compare` on all cases; at least `least` of them have to have something to say, or nothing was tested.
template <class Compare> void onAllCases(size_t least, Compare compare) {
    size_t spoken = 0;
    for (unsigned seed = 1; seed <= kCases; ++seed) {
        INFO("case " << seed);
        Case c = makeCase(seed);
        const Oracle oracle(c.zero, c.duties, c.patrols);
        spoken += compare(c, oracle);
    }
    CHECK(spoken >= least);
}

bool agree(const Verdicts& theirs, const Verdicts& ours) {
    REQUIRE(ours == theirs);
    return !theirs.empty();
}

} // namespace

TEST_CASE("oracle: rest between two shifts", "[worktime][oracle]") {
    onAllCases(100, [](Case& c, const Oracle& o) { return agree(o.restBetween(660), ours(c, "arbzg", "rest-time")); });
}

TEST_CASE("oracle: rest within 24 hours of the start of a shift", "[worktime][oracle]") {
    onAllCases(
        100, [](Case& c, const Oracle& o) { return agree(o.restWithinDay(660), ours(c, "azvopol-nw", "rest-time")); });
}

TEST_CASE("oracle: hours of a day", "[worktime][oracle]") {
    onAllCases(100, [](Case& c, const Oracle& o) { return agree(o.daily(600), ours(c, "arbzg", "daily-hours")); });
}

TEST_CASE("oracle: weekly rest", "[worktime][oracle]") {
    onAllCases(60, [](Case& c, const Oracle& o) { return agree(o.weekly(2100), ours(c, "arbzg", "weekly-rest")); });
}

TEST_CASE("oracle: breaks on patrol", "[worktime][oracle]") {
    onAllCases(100, [](Case& c, const Oracle& o) { return agree(o.breaks(), ours(c, "arbzg", "break")); });
}

TEST_CASE("oracle: shifts in a row", "[worktime][oracle]") {
    onAllCases(60, [](Case& c, const Oracle& o) {
        return agree(o.runs(false, 5, 7), ours(c, "azvopol-nw", "consecutive-shifts"));
    });
}

TEST_CASE("oracle: nights in a row", "[worktime][oracle]") {
    onAllCases(20, [](Case& c, const Oracle& o) {
        return agree(o.runs(true, 3, 4), ours(c, "azvopol-nw", "consecutive-nights"));
    });
}

TEST_CASE("oracle: direction of the rotation", "[worktime][oracle]") {
    onAllCases(
        100, [](Case& c, const Oracle& o) { return agree(o.rotation(), ours(c, "azvopol-nw", "backward-rotation")); });
}

TEST_CASE("oracle: free Sundays", "[worktime][oracle]") {
    // Of five weeks, so that five weeks of data decide: three of five.
    onAllCases(60, [](Case& c, const Oracle& o) {
        const auto limit = [](LimitKind kind, int value) {
            return RuleLimit{
                RuleLimitId(1), QStringLiteral("azvopol-nw"), kind, value, {}, {}, {}, {}, LimitState::Checked, {}, {}};
        };
        c.b.plan.ruleLimits = {limit(LimitKind::FreeSundays, 3), limit(LimitKind::FreeSundaysWeeks, 5)};
        return agree(o.sundays(3, 5), ours(c, "azvopol-nw", "free-sundays"));
    });
}

TEST_CASE("oracle: restrictions", "[worktime][oracle]") {
    onAllCases(150, [](Case& c, const Oracle&) {
        bool any = false;
        const std::array barred{
            std::function<bool(const QDateTime&)>(
                [](const QDateTime& t) { return t.time().hour() >= 23 || t.time().hour() < 6; }),
            std::function<bool(const QDateTime&)>([](const QDateTime& t) { return t.date().dayOfWeek() >= 6; }),
            std::function<bool(const QDateTime&)>([](const QDateTime& t) { return t.time().hour() >= 20; }),
            std::function<bool(const QDateTime&)>([](const QDateTime&) { return true; })};
        for (size_t kind = 0; kind < barred.size(); ++kind) {
            c.b.plan.restrictions = {{RestrictionId(1), c.who, RestrictionKind(kind), {}, {}}};
            Verdicts theirs;
            for (const auto& patrol : c.patrols)
                if (const int n = Oracle::minutesWhere(c.zero, patrol, barred[kind]); n > 0)
                    theirs.insert("W" + std::to_string(n));
            any = agree(theirs, ours(c, "none", "restriction")) || any;
        }
        return any;
    });
}

TEST_CASE("oracle: short notice", "[worktime][oracle]") {
    Dice dice(7);
    size_t told = 0;
    for (int i = 0; i < 240; ++i) {
        const int days = 1 + dice(14);
        PlanBuilder b(span("2026-10-01T00:00", "2026-12-31T00:00"));
        const OfficerId who = b.officer(b.kod, "1001");
        b.plan.officers.find(who)->ruleProfile = QStringLiteral("arbzg");
        b.plan.ruleLimits = {{RuleLimitId(1),
                              QStringLiteral("arbzg"),
                              LimitKind::NoticeDays,
                              days,
                              {},
                              {},
                              {},
                              {},
                              LimitState::Checked,
                              {},
                              {}}};
        const Instant start = at("2026-11-27T18:00");
        const PatrolId id = b.patrol("K1", {start, start.plusMinutes(240)});
        b.post(id, b.kod, {who});
        const int ahead = dice(20 * 1440);
        b.plan.lateChanges.insert(id, start.plusMinutes(-ahead));
        const bool expected = ahead < days * 1440;
        told += expected;
        INFO(days << " days, changed " << ahead << " minutes ahead");
        REQUIRE(only(b.plan, "short-notice").size() == size_t(expected));
    }
    CHECK(told > 50);
}
