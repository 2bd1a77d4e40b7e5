// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/planningcalendar.h"

#include "core/base/language.h"
#include "tests/support/catch.h"

#include <map>
#include <random>

using namespace streife;

namespace {

PlanningRhythm rhythm(qint64 id, qint64 agency, PlanningCycle cycle, int proposals, int answers, int lockIn) {
    return {PlanningRhythmId(id), AgencyId(agency), cycle, proposals, answers, lockIn};
}
PlanningDate date(qint64 id, qint64 agency, QDate period, PlanningStage stage, QDate day) {
    return {PlanningDateId(id), AgencyId(agency), period, stage, day};
}

} // namespace

TEST_CASE("weeks run from Monday to Sunday, months as in the calendar, over every border", "[rounds]") {
    setLanguage(Language::English);
    // Counted on its own: every day of twelve years belongs to the period that Qt's calendar names.
    for (QDate day(2024, 1, 1); day < QDate(2036, 1, 1); day = day.addDays(1)) {
        const PlanningPeriod week = periodOf(PlanningCycle::Week, day);
        int year = 0;
        const int number = day.weekNumber(&year);
        if (week.first.dayOfWeek() != Qt::Monday || week.first.daysTo(week.last) != 6 || day < week.first
            || week.last < day || periodText(week) != QStringLiteral("KW %1/%2").arg(number).arg(year))
            FAIL_CHECK(day.toString(Qt::ISODate).toStdString() << ' ' << periodText(week).toStdString());
        const PlanningPeriod month = periodOf(PlanningCycle::Month, day);
        if (month.first != QDate(day.year(), day.month(), 1) || month.last.addDays(1).day() != 1 || month.last < day)
            FAIL_CHECK(day.toString(Qt::ISODate).toStdString());
    }
    CHECK(periodText(periodOf(PlanningCycle::Week, QDate(2027, 1, 1))) == QStringLiteral("KW 53/2026"));
    CHECK(periodAfter(periodOf(PlanningCycle::Month, QDate(2026, 12, 31))).first == QDate(2027, 1, 1));
}

TEST_CASE("what is due between two days is what a walk over all days finds", "[rounds]") {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<PlanningRhythm> rhythms;
        std::vector<PlanningDate> dates;
        for (qint64 agency = 1; agency <= 3; ++agency) {
            const int lock = int(random() % 20);
            const int answers = lock + int(random() % 20);
            rhythms.push_back(rhythm(agency, agency, random() % 2 ? PlanningCycle::Week : PlanningCycle::Month,
                                     answers + int(random() % 40), answers, lock));
        }
        for (int i = 0; i < 6; ++i) {
            const PlanningRhythm& r = rhythms[random() % 3];
            const PlanningPeriod p = periodOf(r.cycle, QDate(2026, 11, 1).addDays(int(random() % 90)));
            dates.push_back(date(i + 1, r.agency.value(), p.first, PlanningStage(random() % 3),
                                 p.first.addDays(-int(random() % 60))));
        }
        // Oracle: each authority, each period from far before to far after, each stage; the last row counts.
        const QDate from = QDate(2026, 11, 10).addDays(int(random() % 20));
        const QDate until = from.addDays(int(random() % 40));
        std::map<std::tuple<QDate, qint64, QDate, int>, bool> expected;
        for (const PlanningRhythm& r : rhythms)
            for (QDate first(2026, 6, 1); first < QDate(2028, 1, 1); first = first.addDays(1)) {
                const bool begins = r.cycle == PlanningCycle::Week ? first.dayOfWeek() == 1 : first.day() == 1;
                for (int stage = 0; begins && stage < 3; ++stage) {
                    const int before = stage == 0 ? r.proposals : stage == 1 ? r.answers : r.lockIn;
                    const QDate usual = first.addDays(-before);
                    QDate day = usual;
                    for (const PlanningDate& d : dates)
                        if (d.agency == r.agency && d.period == first && int(d.stage) == stage)
                            day = d.day;
                    if (from <= day && day <= until)
                        expected[{day, r.agency.value(), first, stage}] = day != usual;
                }
            }
        const PlanningCalendar calendar(rhythms, dates);
        std::map<std::tuple<QDate, qint64, QDate, int>, bool> found;
        const auto dues = calendar.dues(from, until);
        for (const PlanningDue& due : dues)
            found[{due.day, due.agency.value(), due.period.first, int(due.stage)}] = due.deviates;
        CHECK(found == expected);
        CHECK(dues.size() == expected.size()); // none twice
        CHECK(std::is_sorted(dues.begin(), dues.end(),
                             [](const PlanningDue& a, const PlanningDue& b) { return a.day < b.day; }));
    }
}

TEST_CASE("of two rhythms of one authority the newer one counts, and without one there are no dates", "[rounds]") {
    const std::vector<PlanningRhythm> rhythms{rhythm(9, 1, PlanningCycle::Week, 20, 10, 5),
                                              rhythm(4, 1, PlanningCycle::Month, 30, 20, 10)};
    const std::vector<PlanningDate> dates;
    const PlanningCalendar calendar(rhythms, dates);
    CHECK(calendar.rhythmOf(AgencyId(1))->cycle == PlanningCycle::Week);
    CHECK(calendar.lockIn(AgencyId(1), QDate(2026, 11, 29)) == QDate(2026, 11, 18)); // of Monday 23.11.
    CHECK(calendar.lockIn(AgencyId(2), QDate(2026, 11, 29)).isNull());
    for (const PlanningDue& due : calendar.dues(QDate(2026, 11, 1), QDate(2026, 12, 1)))
        CHECK(due.period.cycle == PlanningCycle::Week);
}
