// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/enumtext.h"
#include "core/rules/rule.h"
#include "core/rules/spans.h"
#include "tests/core/rules/ruletestsupport.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

#include <QElapsedTimer>

using namespace streife;
using namespace streife::test;

namespace {

/// A world with something of everything: `days` days, `people` officers in two agencies.
PlanBuilder busyWorld(int days, int people, int patrols, unsigned seed) {
    const Instant zero = fromLocal(QDate(2026, 1, 5), QTime(6, 0));
    PlanBuilder b({zero, zero.plusMinutes(qint64(days) * 1440)});
    Dice dice(seed);
    std::vector<OfficerId> all;
    for (int i = 0; i < people; ++i)
        all.push_back(b.officer(i % 2 ? b.kod : b.pi, QByteArray::number(1000 + i).constData()));
    std::vector<HotspotId> spots;
    for (int i = 0; i < 40; ++i)
        spots.push_back(b.hotspot(("Ort " + QByteArray::number(i)).constData()));
    for (const OfficerId who : all) {
        for (int day = 0; day < days; ++day)
            if (dice(7) < 5)
                b.duty(who, {zero.plusMinutes(day * 1440 + 480 * dice(3)),
                             zero.plusMinutes(day * 1440 + 480 * (3 + dice(2)))});
        for (int day = dice(30); day < days; day += 20 + dice(60))
            b.absence(who, {zero.plusMinutes(day * 1440), zero.plusMinutes((day + 1 + dice(10)) * 1440)});
    }
    for (int i = 0; i < patrols; ++i) {
        const Instant start = zero.plusMinutes(15 * dice(days * 96));
        const PatrolId p =
            b.patrol(("K" + QByteArray::number(i)).constData(), {start, start.plusMinutes(60 * (2 + dice(5)))});
        b.post(p, b.kod, {all[size_t(dice(people))], all[size_t(dice(people))]}, 2 + dice(2));
        b.post(p, b.pi, {all[size_t(dice(people))]}, 1 + dice(2), dice(2));
        for (int n = dice(5); n > 0; --n)
            b.visit(p, spots[size_t(dice(40))], {start, start.plusMinutes(120)}, 10 + dice(40));
    }
    for (int i = 0; i < 20; ++i) {
        const Instant start = zero.plusMinutes(60 * dice(days * 24));
        b.closed(spots[size_t(dice(40))], {start, start.plusMinutes(3 * 1440)});
    }
    return b;
}

} // namespace

TEST_CASE("every rule of the registry has its own name and a label", "[rules]") {
    QSet<QString> keys;
    for (const Rule& rule : allRules()) {
        keys.insert(QString::fromLatin1(rule.key));
        CHECK(findRule(QString::fromLatin1(rule.key)) == &rule);
        CHECK(qstrlen(rule.label) > 0);
    }
    CHECK(keys
          == QSet<QString>{QStringLiteral("double-booking"),
                           QStringLiteral("absence"),
                           QStringLiteral("not-on-duty"),
                           QStringLiteral("strength"),
                           QStringLiteral("joint-crew"),
                           QStringLiteral("function-missing"),
                           QStringLiteral("qualification-missing"),
                           QStringLiteral("power-missing"),
                           QStringLiteral("power-unchecked"),
                           QStringLiteral("holiday"),
                           QStringLiteral("hotspot-closed"),
                           QStringLiteral("visits-exceed-patrol"),
                           QStringLiteral("duplicate"),
                           QStringLiteral("rest-time"),
                           QStringLiteral("daily-hours"),
                           QStringLiteral("weekly-rest"),
                           QStringLiteral("break"),
                           QStringLiteral("consecutive-shifts"),
                           QStringLiteral("consecutive-nights"),
                           QStringLiteral("backward-rotation"),
                           QStringLiteral("free-sundays"),
                           QStringLiteral("restriction"),
                           QStringLiteral("short-notice")});
    CHECK(findRule(QStringLiteral("no-such-rule")) == nullptr);
    CHECK(enumKey(Severity::Breach) == QStringLiteral("breach"));
}

TEST_CASE("findings come by time, then gravity, whatever order the plan has", "[rules]") {
    PlanBuilder b = busyWorld(14, 12, 40, 3);
    const Findings all = check(b.plan);
    REQUIRE(all.size() > 50);
    for (size_t i = 1; i < all.size(); ++i)
        REQUIRE(std::pair(all[i - 1].at, all[i - 1].severity) <= std::pair(all[i].at, all[i].severity));
    std::reverse(b.plan.patrols.begin(), b.plan.patrols.end());
    std::reverse(b.plan.duties.begin(), b.plan.duties.end());
    std::reverse(b.plan.absences.begin(), b.plan.absences.end());
    std::reverse(b.plan.closures.begin(), b.plan.closures.end());
    CHECK(check(b.plan) == all);
}

TEST_CASE("only findings of the asked span are reported, however much is read", "[rules]") {
    PlanBuilder b = busyWorld(28, 12, 80, 5);
    const Findings all = check(b.plan);
    const TimeSpan week(b.plan.span.start().plusMinutes(7 * 1440), b.plan.span.start().plusMinutes(14 * 1440));
    Findings expected;
    std::copy_if(all.begin(), all.end(), std::back_inserter(expected),
                 [&](const Finding& f) { return week.contains(f.at); });
    b.plan.span = week;
    REQUIRE(expected.size() > 20);
    CHECK(check(b.plan) == expected);
}

TEST_CASE("a year of 250 people is checked in well under a second", "[rules]") {
    const PlanBuilder b = busyWorld(365, 250, 1000, 1);
    REQUIRE(b.plan.duties.size() > 60'000);
    QElapsedTimer clock;
    clock.start();
    const Findings all = check(b.plan);
    const qint64 ms = clock.elapsed();
    CHECK(all.size() > 2'000);
    CHECK(ms < 5'000); // with sanitizers; a release build takes about a hundredth
}

TEST_CASE("unions and gaps of spans", "[rules]") {
    const auto s = [](int from, int to) { return TimeSpan{{from * kMinuteMs}, {to * kMinuteMs}}; };
    CHECK(unionOf({s(5, 9), s(0, 5), s(20, 30), s(21, 22)}) == SpanUnion{s(0, 9), s(20, 30)});
    CHECK(uncovered({s(0, 9), s(20, 30)}, s(5, 40)) == std::vector{s(9, 20), s(30, 40)});
    CHECK(uncovered({s(0, 9)}, s(2, 5)).empty());
    CHECK(covered({s(0, 9), s(20, 30)}, s(9, 20)).empty());
    CHECK(minutesOf({TimeSpan({0}, {1})}) == 1); // a second is not "0 min"
    CHECK(minutesOf({}) == 0);
}
