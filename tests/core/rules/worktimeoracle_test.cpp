// SPDX-License-Identifier: GPL-3.0-or-later
// Working-time rules against the second implementation of worktimeoracle.h, on generated rosters.
#include "tests/core/rules/worktimeoracle.h"

#include "tests/core/rules/ruletestsupport.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

using namespace streife;
using namespace streife::test;

namespace {

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
