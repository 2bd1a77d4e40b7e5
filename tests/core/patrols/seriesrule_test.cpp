// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/seriesrule.h"

#include "core/base/error.h"
#include "core/base/localtime.h"
#include "tests/support/catch.h"

#include <random>
#include <set>

using namespace streife;

namespace {

constexpr int kMonday = 1, kWednesday = 4, kFriday = 16, kSaturday = 32;

PatrolSeries series(int weekdays, QDate first, QDate last, int startMinute = 18 * 60, int minutes = 240) {
    return {SeriesId(900), PartnershipId(1), ShortText(QStringLiteral("Abendstreife")), weekdays, 1, first, last,
            startMinute,   minutes};
}

/// The patrols that the series stands for, with ids 1, 2, 3 …
std::vector<Patrol> written(const PatrolSeries& s) {
    std::vector<Patrol> out;
    for (const SeriesOccurrence& o : occurrences(s)) {
        const auto n = qint64(out.size() + 1);
        out.push_back(Patrol{PatrolId(n),
                             s.partnership,
                             ShortText(QStringLiteral("KOD-%1").arg(n)),
                             s.title,
                             o.span,
                             PatrolMode::Foot,
                             {},
                             {},
                             PatrolState::Proposed,
                             PatrolOutcome::None,
                             {},
                             {},
                             s.id,
                             o.day.toString(Qt::ISODate)});
    }
    return out;
}

QString days(const std::vector<SeriesOccurrence>& all) {
    QStringList out;
    for (const SeriesOccurrence& o : all)
        out += o.day.toString(QStringLiteral("dd.MM."));
    return out.join(QLatin1Char(' '));
}

std::set<qint64> ids(const SeriesChange& c) {
    std::set<qint64> out;
    for (const auto& u : c.update)
        out.insert(u.before.id.value());
    return out;
}

const QDate kFirst(2026, 11, 2); // a Monday
const QDate kLast(2026, 11, 29);

} // namespace

TEST_CASE("a series falls on its weekdays, every so many weeks", "[series]") {
    CHECK(days(occurrences(series(kMonday | kFriday, kFirst, QDate(2026, 11, 13)))) == u"02.11. 06.11. 09.11. 13.11.");
    // starts on a Friday: the Monday of that week is over, weeks are calendar weeks
    PatrolSeries s = series(kMonday | kFriday, QDate(2026, 11, 6), kLast);
    s.everyWeeks = 2;
    CHECK(days(occurrences(s)) == u"06.11. 16.11. 20.11.");
    CHECK(occurrences(series(kMonday, QDate(2026, 11, 3), QDate(2026, 11, 8))).empty());
    const auto one = occurrences(series(kFriday, kFirst, kLast));
    CHECK(one.at(0).span
          == TimeSpan(fromLocal(QDate(2026, 11, 6), QTime(18, 0)), fromLocal(QDate(2026, 11, 6), QTime(22, 0))));
    CHECK(one.at(0).note.isEmpty());
}

TEST_CASE("a series without an end or of more than 53 weeks is refused with a sentence", "[series]") {
    const auto refused = [](PatrolSeries s) {
        CHECK_THROWS_AS(occurrences(s), Error);
        return seriesProblem(s);
    };
    CHECK(refused(series(kMonday, kFirst, QDate())).contains(QStringLiteral("needs an end")));
    CHECK(refused(series(kMonday, QDate(), kLast)).contains(QStringLiteral("first day")));
    CHECK(refused(series(kMonday, kLast, kFirst)).contains(QStringLiteral("02.11.2026")));
    CHECK(refused(series(0, kFirst, kLast)).contains(QStringLiteral("weekday")));
    CHECK_FALSE(refused(series(kMonday, kFirst, kLast, 1440)).isEmpty());
    CHECK_FALSE(refused(series(kMonday, kFirst, kLast, 0, 0)).isEmpty());
    CHECK_FALSE(refused(series(kMonday, kFirst, kLast, 0, 1441)).isEmpty());
    PatrolSeries never = series(kMonday, kFirst, kLast);
    never.everyWeeks = 0;
    CHECK_FALSE(refused(never).isEmpty());

    const QDate last = kFirst.addDays(53 * 7 - 1); // Sunday of the 53rd week
    CHECK(occurrences(series(kMonday, kFirst, last)).size() == 53);
    const QString tooLong = refused(series(kMonday, kFirst, last.addDays(1)));
    CHECK(tooLong.contains(QStringLiteral("53 weeks")));
    CHECK(tooLong.contains(QStringLiteral("07.11.2027")));
}

TEST_CASE("a series keeps its wall-clock times when the clock changes and says what that does", "[series]") {
    const QDate spring(2026, 3, 28), autumn(2026, 10, 24); // Saturdays before the change
    const auto night = [](QDate day, int start, int minutes) {
        return occurrences(series(1 << (day.dayOfWeek() - 1), day, day, start, minutes)).at(0);
    };
    CHECK(night(spring, 22 * 60, 8 * 60).span.minutes() == 7 * 60);
    CHECK(night(spring, 22 * 60, 8 * 60).note.contains(QStringLiteral("7 h instead of 8 h")));
    CHECK(night(autumn, 22 * 60, 8 * 60).span.minutes() == 9 * 60);
    CHECK(night(autumn, 22 * 60, 8 * 60).note.contains(QStringLiteral("9 h instead of 8 h")));
    CHECK(night(spring.addDays(-7), 22 * 60, 8 * 60).note.isEmpty());

    const auto gap = night(spring.addDays(1), 2 * 60 + 30, 120); // 02:30 does not exist
    CHECK(gap.span == TimeSpan(fromLocal(spring.addDays(1), QTime(3, 0)), fromLocal(spring.addDays(1), QTime(4, 30))));
    CHECK(gap.note.contains(QStringLiteral("starts at 03:00")));
    CHECK(night(spring.addDays(1), 2 * 60 + 10, 30).span.minutes() == 30); // all of it in the missing hour
    const auto twice = night(autumn.addDays(1), 2 * 60 + 30, 120);
    CHECK(twice.span.minutes() == 180); // from the first 02:30
    CHECK(twice.note.contains(QStringLiteral("comes twice")));
}

TEST_CASE("editing all leaves what was changed by hand alone and names it", "[series]") {
    const PatrolSeries before = series(kFriday, kFirst, QDate(2026, 12, 31)); // eight Fridays
    std::vector<Patrol> all = written(before);
    REQUIRE(all.size() == 8);
    all[0].outcome = PatrolOutcome::Joint;
    all[1].state = PatrolState::Cancelled;
    all[2].span = TimeSpan(all[2].span.start().plusMinutes(30), all[2].span.end());
    all[3].title = ShortText(QStringLiteral("Adventsmarkt"));
    all.erase(all.begin() + 5); // deleted by somebody: 11.12.
    PatrolSeries after = before;
    after.startMinute = 19 * 60;
    const SeriesChange c =
        planSeriesEdit({before, after, SeriesReach::All, QDate(2026, 11, 6), all, {PatrolId(5)}, {}});
    CHECK(ids(c) == std::set<qint64>{7, 8});
    CHECK(c.update[0].after.span.start() == fromLocal(QDate(2026, 12, 18), QTime(19, 0)));
    CHECK(c.add.empty()); // the deleted one does not come back
    CHECK(c.remove.empty());
    CHECK(c.old == after);
    QStringList why;
    for (const auto& one : c.leftAlone)
        why += one.why;
    REQUIRE(why.size() == 5);
    CHECK(why[0] == u"KOD-1, Fri 06.11.: its outcome is recorded");
    CHECK(why[1].endsWith(QStringLiteral("cancelled")));
    CHECK(why[2].endsWith(QStringLiteral("moved by hand")));
    CHECK(why[3].endsWith(QStringLiteral("renamed by hand")));
    CHECK(why[4].startsWith(QStringLiteral("KOD-5")));
}

TEST_CASE("this and following splits the series at the day", "[series]") {
    const PatrolSeries before = series(kFriday, kFirst, kLast); // 06. 13. 20. 27.
    PatrolSeries after = series(kSaturday | kFriday, kFirst, QDate(2026, 12, 5), 20 * 60);
    after.id = SeriesId(901);
    const QDate day(2026, 11, 20);
    const SeriesChange c = planSeriesEdit({before, after, SeriesReach::ThisAndFollowing, day, written(before), {}, {}});
    CHECK(ids(c) == std::set<qint64>{3, 4});
    CHECK(c.update[0].after.series == SeriesId(901));
    CHECK(days(c.add) == u"21.11. 28.11. 04.12. 05.12.");
    REQUIRE(c.old);
    CHECK(c.old->lastDay == QDate(2026, 11, 19));
    REQUIRE(c.added);
    CHECK(c.added->firstDay == day);

    // from the first day on nothing is left of the old one: it is the same series
    const SeriesChange whole =
        planSeriesEdit({before, after, SeriesReach::ThisAndFollowing, kFirst, written(before), {}, {}});
    CHECK_FALSE(whole.added);
    CHECK(whole.old->id == before.id);
    CHECK(whole.update.size() == 4);
}

TEST_CASE("a shorter series removes what lies behind its end, except what has begun", "[series]") {
    const PatrolSeries before = series(kFriday, kFirst, kLast);
    PatrolSeries after = before;
    after.lastDay = QDate(2026, 11, 12);
    SeriesEdit edit{before, after, SeriesReach::All, QDate(2026, 11, 6), written(before), {}, {}};
    CHECK(planSeriesEdit(edit).remove == std::vector<PatrolId>{PatrolId(2), PatrolId(3), PatrolId(4)});
    edit.notBefore = fromLocal(QDate(2026, 11, 14), QTime(9, 0));
    const SeriesChange c = planSeriesEdit(edit);
    CHECK(c.remove == std::vector<PatrolId>{PatrolId(3), PatrolId(4)});
    CHECK(c.leftAlone.size() == 2); // those of the 6th and 13th
    edit.after.lastDay = QDate();
    CHECK_THROWS_AS(planSeriesEdit(edit), Error);
}

TEST_CASE("generated edits: an untouched series ends up exactly as if written anew", "[series]") {
    std::mt19937 random(5);
    const auto upTo = [&random](int n) { return int(random() % unsigned(n)); };
    for (int round = 0; round < 300; ++round) {
        const auto some = [&] {
            const QDate first = QDate(2026, 1, 1).addDays(upTo(300));
            PatrolSeries s = series(1 + upTo(127), first, first.addDays(upTo(200)), upTo(1440), 1 + upTo(1440));
            s.everyWeeks = 1 + upTo(3);
            return s;
        };
        const PatrolSeries before = some();
        const PatrolSeries after = some();
        const SeriesChange c =
            planSeriesEdit({before, after, SeriesReach::All, before.firstDay, written(before), {}, {}});
        CHECK(c.leftAlone.empty());
        std::set<std::pair<QString, TimeSpan>> got, expected;
        std::set<qint64> gone;
        for (const PatrolId id : c.remove)
            gone.insert(id.value());
        for (const Patrol& p : written(before)) {
            if (gone.contains(p.id.value()))
                continue;
            const auto u = std::find_if(c.update.begin(), c.update.end(), [&](auto& x) { return x.before.id == p.id; });
            const Patrol& now = u == c.update.end() ? p : u->after;
            got.emplace(now.seriesDay, now.span);
        }
        for (const SeriesOccurrence& o : c.add)
            got.emplace(o.day.toString(Qt::ISODate), o.span);
        for (const Patrol& p : written(after))
            expected.emplace(p.seriesDay, p.span);
        REQUIRE(got == expected);
    }
}
