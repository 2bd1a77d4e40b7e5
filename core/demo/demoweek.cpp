// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoweek.h"

#include "core/base/localtime.h"
#include "core/demo/demorandom.h"

#include <algorithm>

namespace streife {
namespace {

enum Stream : qint64 { kWeeks = 200, kPatrols };
constexpr size_t kSeriesSlot = 5;                        // Wednesday evening at the station
constexpr size_t kOverlapFirst = 9, kOverlapSecond = 10; // Friday: two patrols at the same time
constexpr size_t kAbsentSlot = 6;
constexpr size_t kOpenSlot = 13; // Saturday night
constexpr size_t kOffDutySlot = 14;

/// What is planned of one patrol before it has ids.
struct Job {
    size_t slot;
    int district; ///< 0 = the middle of the town
    TimeSpan span;
    QDate day;
};

/// Fills the posts of one week; remembers who is already out.
class Crews {
public:
    explicit Crews(const DemoCity& city) : m_city(city) {}

    /// People of an agency who are on duty all the time and rested; fewer than asked where nobody is found.
    std::vector<const DemoPerson*> pick(int agency, const TimeSpan& span, int count, bool lead, DemoRandom& random) {
        std::vector<const DemoPerson*> out;
        const auto [from, to] = m_city.peopleOf(agency);
        const size_t n = to - from;
        const size_t first = size_t(random.below(int(n)));
        const size_t tries = std::min<size_t>(n, 120);
        for (size_t i = 0; i < tries && int(out.size()) < count; ++i) {
            const DemoPerson& p = m_city.people[from + (first + i) % n];
            if ((lead && out.empty() && !p.leads) || !fits(p, span))
                continue;
            take(p, span);
            out.push_back(&p);
        }
        return out;
    }

    /// Somebody of the agency without a shift then, for the finding.
    const DemoPerson* pickOffDuty(int agency, const TimeSpan& span) {
        const auto [from, to] = m_city.peopleOf(agency);
        for (size_t i = from; i < to; ++i)
            if (const DemoPerson& p = m_city.people[i]; !onDuty(p, span) && !demoAbsent(p, span) && rested(p, span)) {
                take(p, span);
                return &p;
            }
        return nullptr;
    }

private:
    [[nodiscard]] bool onDuty(const DemoPerson& p, const TimeSpan& span) const {
        const QDate day = toLocal(span.start()).date;
        for (const int back : {0, 1})
            if (const auto shift = demoShift(m_city, p, day.addDays(-back));
                shift && shift->kind == DutyKind::Dienst && shift->span.contains(span) && !demoAbsent(p, shift->span))
                return true;
        return false;
    }
    [[nodiscard]] bool rested(const DemoPerson& p, const TimeSpan& span) const {
        const auto it = m_lastEnd.constFind(p.officer.id);
        return it == m_lastEnd.constEnd() || it->plusMinutes(11 * 60) <= span.start();
    }
    [[nodiscard]] bool fits(const DemoPerson& p, const TimeSpan& span) const {
        return rested(p, span) && onDuty(p, span);
    }
    void take(const DemoPerson& p, const TimeSpan& span) { m_lastEnd.insert(p.officer.id, span.end()); }

    const DemoCity& m_city;
    QHash<OfficerId, Instant> m_lastEnd; ///< jobs come by start, so the last one is enough
};

TimeSpan slotSpan(QDate day, const DemoSlot& slot) {
    const auto wall = [day](int minute) {
        return fromLocal(day.addDays(minute / 1440), QTime::fromMSecsSinceStartOfDay(minute % 1440 * int(kMinuteMs)));
    };
    return {wall(slot.startMinute), wall(slot.startMinute + slot.minutes)};
}

std::vector<Job> jobsOf(const DemoCity& city, Week week) {
    std::vector<Job> out;
    const auto perDistrict = demoSlots().size();
    for (int district = 0; district < city.figures.districts; ++district)
        for (size_t slot = 0; slot < perDistrict; ++slot) {
            const QDate day = week.monday().addDays(demoSlots()[slot].weekday);
            out.push_back({slot, district, slotSpan(day, demoSlots()[slot]), day});
        }
    if (city.spec.scale == DemoScale::Large) {
        // 6 districts × 15 make 90; with these it is 96, and 97 in 2 weeks of 13: 50,000 in ten years.
        const auto n = city.spec.start.monday().daysTo(week.monday()) / 7 + city.figures.weeksBefore;
        for (int i = 0; i < (n % 13 < 2 ? 7 : 6); ++i) {
            const auto slot = size_t((i * 5 + n) % qint64(perDistrict));
            const QDate day = week.monday().addDays(demoSlots()[slot].weekday);
            out.push_back({slot, 6 + i, slotSpan(day, demoSlots()[slot]), day});
        }
    } else if (city.spec.scale == DemoScale::City) {
        for (const size_t slot : {size_t(1), size_t(9), size_t(13)}) { // a second team where it is busiest
            const QDate day = week.monday().addDays(demoSlots()[slot].weekday);
            out.push_back({slot, 1, slotSpan(day, demoSlots()[slot]), day});
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const Job& a, const Job& b) { return a.span < b.span; });
    return out;
}

/// Builds the patrols of one week, job by job.
class WeekBuilder {
public:
    WeekBuilder(const DemoCity& city, const DemoSeries& series, Week week, int& next, const DemoIds& ids)
        : m_city(city), m_series(series), m_week(week), m_next(next), m_ids(ids), m_crews(city),
          m_ahead(int(city.spec.start.monday().daysTo(week.monday()) / 7)) {}

    DemoWeek run() {
        DemoWeek out;
        int sign = 11;
        for (const Job& job : jobsOf(m_city, m_week))
            out.patrols.push_back(patrol(job, sign++));
        if (m_ahead == 0)
            addFindings(out);
        return out;
    }

private:
    [[nodiscard]] bool past() const { return m_ahead < 0; }
    [[nodiscard]] DemoRandom random(const Job& job) const {
        return {m_city.spec.seed, {kPatrols, m_week.monday().toJulianDay(), qint64(job.slot), job.district}};
    }

    PlannedPatrol patrol(const Job& job, int sign) {
        const DemoSlot& slot = demoSlots()[job.slot];
        DemoRandom dice = random(job);
        PlannedPatrol p{Patrol{PatrolId(m_ids()),
                               m_city.partnership,
                               ShortText(key()),
                               ShortText(title(job)),
                               job.span,
                               slot.mode,
                               QStringLiteral("S %1").arg(sign),
                               dice.pick(demoMeetingPoints()),
                               PatrolState::Proposed,
                               PatrolOutcome::None,
                               {},
                               {},
                               {},
                               {}},
                        {},
                        {},
                        {}};
        addVisits(p, job, dice);
        for (int n = m_city.spec.scale == DemoScale::Large ? 1 : dice.below(3); n > 0; --n)
            p.tasks.push_back({TaskId(m_ids()), p.patrol.id, ShortText(dice.pick(demoTasks())), int(p.tasks.size())});
        addPosts(p, job, dice);
        decide(p, dice);
        joinSeries(p, job);
        return p;
    }

    QString key() { return QStringLiteral("%1-%2").arg(m_city.agencies.front().label()).arg(m_next++); }

    [[nodiscard]] QString title(const Job& job) const {
        const QString title = QString::fromUtf8(demoSlots()[job.slot].title);
        if (job.district == 0)
            return title;
        return title + QLatin1Char(' ')
               + (m_city.spec.scale == DemoScale::City ? QStringLiteral("2") : demoDistricts().at(job.district));
    }

    /// Hotspots of the middle are those of the slot; each district has its own ones. Nobody goes to a school at night:
    /// the dice are thrown again where the time does not suit the hotspot.
    [[nodiscard]] int hotspotAt(const Job& job, int i, Instant when, DemoRandom& dice) const {
        int found = hotspotOf(job, i, dice);
        for (int tries = 0; tries < 6 && !m_city.windows[size_t(found)].contains(when); ++tries)
            found = hotspotOf(job, i, dice);
        return found;
    }

    [[nodiscard]] int hotspotOf(const Job& job, int i, DemoRandom& dice) const {
        const DemoSlot& slot = demoSlots()[job.slot];
        const auto fixed = int(slot.hotspots.size());
        if (job.district == 0 && i < fixed)
            return slot.hotspots[size_t(i)];
        const auto all = int(m_city.hotspots.size());
        if (m_city.spec.scale == DemoScale::City)
            return 8 + dice.below(all - 8);
        return (job.district * 41 + dice.below(41)) % all;
    }

    void addVisits(PlannedPatrol& p, const Job& job, DemoRandom& dice) const {
        const int asked = m_city.figures.visitsPerPatrol;
        const int count = asked > 0 ? asked : int(demoSlots()[job.slot].hotspots.size());
        const qint64 quarters = job.span.minutes() / 15;
        const auto border = [&](int i) { return job.span.start().plusMinutes(quarters * i / count * 15); };
        for (int i = 0; i < count; ++i) {
            const Hotspot& h = m_city.hotspots[size_t(hotspotAt(job, i, border(i), dice))];
            const TimeSpan window(border(i), i + 1 == count ? job.span.end() : border(i + 1));
            const int stay = std::min(std::clamp(h.minutesPerVisit, 10, 25), int(window.minutes()));
            p.visits.push_back({VisitId(m_ids()), p.patrol.id, h.id, i, window, stay, {}});
        }
    }

    void addPosts(PlannedPatrol& p, const Job& job, DemoRandom& dice) {
        const DemoSlot& slot = demoSlots()[job.slot];
        const QString function = QString::fromUtf8(slot.function);
        if (!function.isEmpty()) // one leads, whoever else comes along needs no function
            addPost(p, 0, 1, function, dice);
        if (const int others = slot.ownStrength - (function.isEmpty() ? 0 : 1); others > 0)
            addPost(p, 0, others, {}, dice);
        int partner = slot.partner < m_city.figures.agencies ? slot.partner : 1;
        if (m_city.figures.agencies > 6 && dice.chance(10))
            partner = dice.between(1, m_city.figures.agencies - 1);
        addPost(p, partner, 1, {}, dice);
        if (m_city.figures.agencies > 5 && job.slot == 0
            && dice.chance(60)) // the station: the tram company comes along
            addPost(p, 5, 1, {}, dice);
    }

    void addPost(PlannedPatrol& p, int agency, int strength, const QString& function, DemoRandom& dice) {
        Post post{PostId(m_ids()), p.patrol.id, m_city.agencies[size_t(agency)].id, int(p.posts.size()), strength, 0,
                  function,        {}};
        PlannedPost planned{post, {}, {}};
        // Partners promise strength first and name people as the week comes nearer.
        const int namedPercent = agency == 0 ? 100 : past() ? 90 : m_ahead == 0 ? 65 : m_ahead == 1 ? 40 : 15;
        if (dice.chance(namedPercent))
            for (const DemoPerson* who : m_crews.pick(agency, p.patrol.span, strength, !function.isEmpty(), dice))
                planned.crew.push_back({CrewId(m_ids()), post.id, who->officer.id, int(planned.crew.size())});
        const int missing = strength - planned.named();
        const int openPercent = past() || m_ahead == 0 ? 0 : m_ahead == 1 ? 10 : 25;
        if (missing > 0 && !dice.chance(openPercent)) {
            planned.post.promised = strength;
            planned.post.unit = unitOf(agency, dice);
        }
        p.posts.push_back(std::move(planned));
    }

    [[nodiscard]] QString unitOf(int agency, DemoRandom& dice) const {
        std::vector<const Unit*> own;
        for (const Unit& u : m_city.units)
            if (u.agency == m_city.agencies[size_t(agency)].id)
                own.push_back(&u);
        return dice.pick(own)->name.str();
    }

    void decide(PlannedPatrol& p, DemoRandom& dice) const {
        static const QStringList reasons =
            QStringLiteral("operation|staff|weather|vehicle").split(QLatin1Char('|')); // as outcomereason.h stores them
        const int fate = dice.below(100);
        Patrol& row = p.patrol;
        if (!past()) {
            if (m_ahead > 0 && fate < 4)
                row.state = PatrolState::Cancelled;
            return;
        }
        if (fate < 3) {
            row.state = PatrolState::Cancelled;
        } else if (fate < 6) {
            row.outcome = PatrolOutcome::Failed;
        } else if (fate < 9) {
            row.outcome = PatrolOutcome::Aborted;
            row.abortedAt = row.span.start().plusMinutes(15 * dice.between(3, int(row.span.minutes() / 15) - 1));
        } else if (fate < 15) {
            row.outcome = PatrolOutcome::OneAgency;
        } else {
            row.outcome = PatrolOutcome::Joint;
        }
        if (row.outcome != PatrolOutcome::None && row.outcome != PatrolOutcome::Joint)
            row.outcomeReason = dice.pick(reasons);
    }

    void joinSeries(PlannedPatrol& p, const Job& job) const {
        const PatrolSeries& s = m_series.series;
        if (job.slot != m_series.slot || job.district != 0 || job.day < s.firstDay || s.lastDay < job.day)
            return;
        p.patrol.series = s.id;
        p.patrol.seriesDay = job.day.toString(Qt::ISODate);
    }

    /// The first patrol of the week with this title is that of the middle of the town.
    static PlannedPatrol* bySlot(DemoWeek& week, size_t slot) {
        const QString title = QString::fromUtf8(demoSlots()[slot].title);
        const auto it = std::find_if(week.patrols.begin(), week.patrols.end(), [&](const PlannedPatrol& p) {
            const LocalTime start = toLocal(p.patrol.span.start());
            return p.patrol.title.str() == title && start.date.dayOfWeek() - 1 == demoSlots()[slot].weekday
                   && start.time.msecsSinceStartOfDay() == demoSlots()[slot].startMinute * kMinuteMs;
        });
        return it == week.patrols.end() ? nullptr : &*it;
    }

    void setCrew(PlannedPost& post, OfficerId officer) const {
        post.crew = {{CrewId(m_ids()), post.post.id, officer, 0}};
        post.post.promised = 0;
    }

    /// What a planner finds on an ordinary Monday.
    void addFindings(DemoWeek& week) {
        PlannedPatrol* evening = bySlot(week, kOverlapFirst);
        PlannedPatrol* town = bySlot(week, kOverlapSecond);
        for (const size_t post : {size_t(1), size_t(0)})
            if (!evening->posts[post].crew.empty()) { // named for both by mistake
                setCrew(town->posts[0], evening->posts[post].crew.back().officer);
                break;
            }
        if (PlannedPatrol* p = bySlot(week, kAbsentSlot); !p->posts[0].crew.empty()) // entered after the planning
            week.absences.push_back(
                {AbsenceId(m_ids()), p->posts[0].crew[0].officer,
                 TimeSpan(fromLocal(toLocal(p->patrol.span.start()).date, QTime(0, 0)),
                          fromLocal(toLocal(p->patrol.span.start()).date.addDays(1), QTime(0, 0)))});
        PlannedPost& open = bySlot(week, kOpenSlot)->posts[1];
        open.crew.clear();
        open.post.promised = 0;
        PlannedPatrol* sunday = bySlot(week, kOffDutySlot);
        if (const DemoPerson* who = m_crews.pickOffDuty(0, sunday->patrol.span))
            setCrew(sunday->posts[0], who->officer.id);
    }

    const DemoCity& m_city;
    const DemoSeries& m_series;
    Week m_week;
    int& m_next;
    const DemoIds& m_ids;
    Crews m_crews;
    int m_ahead; ///< weeks after the present one
};

} // namespace

DemoSeries makeDemoSeries(const DemoCity& city, const DemoIds& ids) {
    const DemoSlot& slot = demoSlots()[kSeriesSlot];
    const Week first = city.spec.start.plus(-std::min(4, city.figures.weeksBefore));
    const Week last = city.spec.start.plus(std::min(8, city.figures.weeksFrom) - 1);
    return {PatrolSeries{SeriesId(ids()), city.partnership, ShortText(QString::fromUtf8(slot.title)), 1 << slot.weekday,
                         1, first.monday().addDays(slot.weekday), last.monday().addDays(slot.weekday), slot.startMinute,
                         slot.minutes},
            kSeriesSlot};
}

DemoWeek makeDemoWeek(const DemoCity& city, const DemoSeries& series, Week week, int& next, const DemoIds& ids) {
    return WeekBuilder(city, series, week, next, ids).run();
}

} // namespace streife
