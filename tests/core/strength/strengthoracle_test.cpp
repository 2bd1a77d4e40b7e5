// SPDX-License-Identifier: GPL-3.0-or-later
// Strength against a second implementation that counts minute by minute.
#include "tests/core/strength/strengthfixture.h"

#include "core/base/fold.h"
#include "core/calendar/holidays.h"

#include <random>
#include <set>

using namespace streife;
using namespace streife::test;

namespace {

/// Minute by minute and person by person, without anything sorted or merged.
std::vector<StrengthRow> slowly(const std::vector<StrengthTarget>& targets, const Plan& plan) {
    std::vector<StrengthRow> out;
    const auto needed = [&](const StrengthTarget& t, QDate day) {
        bool holiday = false;
        for (const Holiday& h : plan.holidays)
            holiday = holiday || h.date == day;
        if (t.strength == 0 || !t.validOn(day))
            return false;
        if (!holiday)
            return (t.weekdays & (1 << (day.dayOfWeek() - 1))) != 0;
        if ((t.weekdays & kHolidayBit) != 0)
            return true;
        for (const StrengthTarget& o : targets)
            if ((o.weekdays & kHolidayBit) != 0 && o.validOn(day) && o.agency == t.agency && o.unit == t.unit
                && folded(o.function) == folded(t.function) && folded(o.shift.str()) == folded(t.shift.str()))
                return false;
        return (t.weekdays & (1 << (day.dayOfWeek() - 1))) != 0;
    };
    for (QDate day = serviceDay(plan.span.start()); serviceDaySpan(day).start() < plan.span.end(); day = day.addDays(1))
        for (const StrengthTarget& t : targets) {
            if (!needed(t, day))
                continue;
            const int endMinute = t.startMinute + t.minutes;
            const Instant start = fromLocal(day, QTime(t.startMinute / 60, t.startMinute % 60));
            const Instant end = fromLocal(day.addDays(endMinute / 1440), QTime(endMinute % 1440 / 60, endMinute % 60));
            if (end <= start)
                continue;
            StrengthRow row{t, day, {start, end}, 0, 0, false};
            for (const Holiday& h : plan.holidays)
                row.holiday = row.holiday || h.date == day;
            for (const Officer& o : plan.officers) {
                bool below = false;
                for (std::optional<AgencyId> a = o.agency; a; a = plan.agencies.constFind(*a)->parent)
                    below = below || *a == t.agency;
                bool holds = t.function.isEmpty();
                for (const Function& f : plan.functions)
                    holds = holds
                            || (f.officer == o.id && folded(f.name.str()) == folded(t.function)
                                && !(f.validFrom.isValid() && day < f.validFrom)
                                && !(f.validUntil.isValid() && f.validUntil < day));
                bool there = below && holds && (!t.unit || o.unit == t.unit);
                bool bound = false;
                for (Instant at = start; at < end && there; at = at.plusMinutes(1)) {
                    bool duty = false;
                    for (const Duty& d : plan.duties)
                        duty = duty
                               || (d.officer == o.id && d.span.contains(at)
                                   && (d.kind == DutyKind::Dienst || d.kind == DutyKind::Bereitschaft));
                    bool absent = false;
                    for (const Absence& a : plan.absences)
                        absent = absent || (a.officer == o.id && a.span.contains(at));
                    for (const PlannedPatrol& p : plan.patrols)
                        for (const PlannedPost& post : p.posts)
                            for (const CrewMember& c : post.crew)
                                bound = bound
                                        || (c.officer == o.id && p.patrol.state != PatrolState::Cancelled
                                            && p.patrol.span.contains(at));
                    there = duty && !absent;
                }
                row.available += there ? 1 : 0;
                row.bound += there && bound ? 1 : 0;
            }
            out.push_back(row);
        }
    std::stable_sort(out.begin(), out.end(), [](const StrengthRow& a, const StrengthRow& b) {
        return std::pair(a.date, a.window.start()) < std::pair(b.date, b.window.start());
    });
    return out;
}

/// A few days around one of the clock changes or a holiday, with people who just do or just do not fit.
StrengthFixture generated(unsigned seed) {
    std::mt19937 random(seed);
    const auto dice = [&](int n) { return int(random() % unsigned(n)); };
    const std::vector<QDate> starts{QDate(2026, 3, 27), QDate(2026, 10, 23), QDate(2026, 6, 3), QDate(2026, 12, 24)};
    const QDate first = starts[size_t(dice(4))];
    const int days = 2 + dice(2);
    StrengthFixture f({serviceDaySpan(first).start(), serviceDaySpan(first.addDays(days)).start()});
    f.plan.holidays = holidays(QStringLiteral("NW"), QStringLiteral("Hamm"), first, first.addDays(days + 1));
    const AgencyId station = f.agency("Wache", f.kod);
    const UnitId unit(f.next());
    f.plan.units.insert(unit, Unit{unit, f.kod, text("A")});
    std::vector<OfficerId> people;
    for (int i = 0; i < 7; ++i) {
        people.push_back(f.officer(i % 3 == 0 ? station : i % 5 == 0 ? f.pi : f.kod, "1"));
        if (dice(2) == 0)
            f.plan.officers.find(people.back())->unit = unit;
        if (dice(2) == 0)
            f.function(people.back(), "Führung", dice(3) == 0 ? first.addDays(dice(3)) : QDate(),
                       dice(3) == 0 ? first.addDays(dice(3)) : QDate());
    }
    const auto moment = [&] { return fromLocal(first.addDays(dice(days + 1)), QTime(dice(24), dice(2) * 30)); };
    for (const OfficerId p : people) {
        for (int n = 2 + dice(5); n > 0; --n)
            f.duty(p, {moment(), Instant{kFarMs}}, DutyKind(dice(4)));
        if (dice(3) == 0)
            f.absence(p, {moment(), Instant{kFarMs}});
    }
    for (Duty& d : f.plan.duties)
        d.span = {d.span.start(), d.span.start().plusMinutes(60 * (4 + dice(20)))};
    for (Absence& a : f.plan.absences)
        a.span = {a.span.start(), a.span.start().plusMinutes(30 + 60 * dice(10))};
    for (int i = 0; i < 8; ++i) {
        const Instant start = moment();
        const PatrolId p = f.patrol("K", {start, start.plusMinutes(30 * (1 + dice(12)))});
        f.post(p, f.kod, {people[size_t(dice(7))], people[size_t(dice(7))]});
        if (dice(4) == 0)
            f.at(p).patrol.state = PatrolState::Cancelled;
    }
    for (int i = 0; i < 4; ++i) {
        StrengthTarget& t = f.target(1 + dice(255), dice(24), 1 + dice(11), dice(4), dice(2) == 0 ? "Früh" : "früh");
        t.agency = dice(3) == 0 ? station : f.kod;
        if (dice(3) == 0)
            t.unit = unit;
        if (dice(3) == 0)
            t.function = QStringLiteral("führung");
        if (dice(4) == 0)
            t.validFrom = first.addDays(dice(3));
    }
    return f;
}

} // namespace

TEST_CASE("strength is what counting minute by minute gives", "[strength]") {
    int rows = 0;
    int people = 0;
    int bound = 0;
    int onHolidays = 0;
    for (unsigned seed = 1; seed <= 240; ++seed) {
        const StrengthFixture f = generated(seed);
        INFO("seed " << seed);
        const auto fast = f.rows();
        REQUIRE(fast == slowly(f.targets, f.plan));
        rows += int(fast.size());
        for (const StrengthRow& r : fast) {
            people += r.available;
            bound += r.bound;
            onHolidays += r.holiday ? 1 : 0;
        }
    }
    CHECK(rows > 500); // the cases do speak of something
    CHECK(people > 200);
    CHECK(bound > 30);
    CHECK(onHolidays > 50);
}
