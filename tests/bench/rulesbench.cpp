// SPDX-License-Identifier: GPL-3.0-or-later
// A year of 250 people with duties, absences and joint patrols: all rules over all of it, after one edit, and while a
// patrol is dragged. The plan is made here as values: how long reading takes is not in these figures.
#include "core/base/localtime.h"
#include "core/rules/candidates.h"
#include "core/rules/planchecker.h"
#include "tests/bench/measure.h"
#include "tests/bench/verbs.h"

#include <random>

namespace streife::bench {

namespace {

constexpr int kPeople = 250;
constexpr int kWeeks = 52;
constexpr int kPatrolsPerWeek = 40;
constexpr int kRuns = 15;
constexpr double kYearMs = 1000;
constexpr double kFrameMs = 16;
constexpr double kPickerMs = 100;
constexpr double kEditRatio = 0.1;
const QDate kMonday(2026, 1, 5);

TimeSpan onDay(int day, int fromMinute, int minutes) {
    const Instant start = fromLocal(kMonday.addDays(day), QTime(0, 0).addSecs(fromMinute * 60));
    return {start, start.plusMinutes(minutes)};
}

/// Two authorities; people work two early, two late and two night shifts, then four days off, each by an own offset.
class YearOfPlan {
public:
    YearOfPlan()
        : m_plan{Partnership{PartnershipId(next()),
                             ShortText(QStringLiteral("Musterstadt")),
                             QStringLiteral("NW"),
                             QStringLiteral("Hamm"),
                             {},
                             kDefaultDayBorder,
                             {}},
                 TimeSpan(onDay(0, 360, 1).start(), onDay(7 * kWeeks, 360, 1).start()),
                 {},
                 {},
                 {},
                 {},
                 {},
                 {},
                 {},
                 {},
                 {},
                 {},
                 {},
                 {}} {
        m_plan.powers = effectivePowers({});
        m_plan.holidays = holidays(QStringLiteral("NW"), QStringLiteral("Hamm"), kMonday, kMonday.addDays(7 * kWeeks));
        const AgencyId kod = agency("KOD", AgencyKind::Ordnungsamt);
        const AgencyId police = agency("PI", AgencyKind::Polizei);
        for (int i = 0; i < kPeople; ++i)
            person(i, i % 2 ? kod : police);
        for (int i = 0; i < 60; ++i)
            place(i);
        for (int i = 0; i < kWeeks * kPatrolsPerWeek; ++i)
            patrol(i, kod, police);
        std::stable_sort(m_plan.patrols.begin(), m_plan.patrols.end(),
                         [](const auto& a, const auto& b) { return a.patrol.span < b.patrol.span; });
    }

    [[nodiscard]] std::shared_ptr<const Plan> shared() const { return std::make_shared<const Plan>(m_plan); }
    [[nodiscard]] Plan& plan() { return m_plan; }

private:
    qint64 next() { return ++m_last; }
    int roll(int n) { return int(m_random() % unsigned(n)); }

    AgencyId agency(const char* name, AgencyKind kind) {
        const AgencyId id(next());
        m_plan.agencies.insert(
            id, Agency{id, m_plan.partnership.id, ShortText(QString::fromLatin1(name)), {}, kind, {}, {}, {}, {}, {}});
        return id;
    }

    void person(int i, AgencyId agency) {
        const OfficerId id(next());
        const QString number = QString::number(10'000 + i);
        m_plan.officers.insert(id, Officer{id,
                                           agency,
                                           {},
                                           ShortText(number),
                                           ShortText(QStringLiteral("Name ") + number),
                                           {},
                                           {},
                                           i % 2 ? QStringLiteral("azvo-nw") : QStringLiteral("azvopol-nw"),
                                           {}});
        m_people.push_back(id);
        static constexpr int kStarts[] = {360, 360, 840, 840, 1320, 1320};
        for (int day = 0; day < 7 * kWeeks; ++day)
            if (const int turn = (day + i) % 10; turn < 6)
                m_plan.duties.push_back({DutyId(next()), id, onDay(day, kStarts[turn], 480), DutyKind::Dienst, {}});
        for (int n = 0; n < 5; ++n)
            m_plan.absences.push_back({AbsenceId(next()), id, onDay(n * 70 + roll(60), 0, 6 * 1440)});
        m_plan.functions.push_back(
            {FunctionId(next()), id, ShortText(QStringLiteral("Streifenführung")), QDate(), QDate()});
        if (i % 10 == 0)
            m_plan.restrictions.push_back({RestrictionId(next()), id, RestrictionKind::NoNight, QDate(), QDate()});
    }

    void place(int i) {
        const HotspotId id(next());
        m_plan.hotspots.insert(id, Hotspot{id,
                                           m_plan.partnership.id,
                                           ShortText(QStringLiteral("Platz %1").arg(i)),
                                           {},
                                           HotspotKind::Objective,
                                           {},
                                           0,
                                           0,
                                           {}});
        m_plan.closures.push_back({HotspotClosureId(next()), id, onDay(roll(7 * kWeeks), 0, 3 * 1440)});
        m_places.push_back(id);
    }

    void patrol(int i, AgencyId kod, AgencyId police) {
        const int day = i / kPatrolsPerWeek * 7 + i % 7;
        const PatrolId id(next());
        const TimeSpan span = onDay(day, 14 * 60 + 30 * roll(18), 180 + 60 * roll(4));
        PlannedPatrol p{Patrol{id,
                               m_plan.partnership.id,
                               ShortText(QStringLiteral("KOD-%1").arg(i)),
                               ShortText(QStringLiteral("Streife")),
                               span,
                               PatrolMode::Foot,
                               {},
                               {},
                               PatrolState::Proposed,
                               PatrolOutcome::None,
                               {},
                               {},
                               {},
                               {}},
                        {},
                        {},
                        {}};
        for (const auto& [agency, parity] : {std::pair(kod, 1), std::pair(police, 0)}) {
            const PostId post(next());
            PlannedPost planned{Post{post, id, agency, parity, 2, 0, QStringLiteral("Streifenführung"), {}}, {}, {}};
            for (int n = 0; n < 2; ++n)
                planned.crew.push_back({CrewId(next()), post, m_people[size_t(2 * roll(kPeople / 2) + parity)], n});
            p.posts.push_back(std::move(planned));
        }
        for (int n = 0; n < 3; ++n)
            p.visits.push_back({VisitId(next()), id, m_places[size_t(roll(60))], n, span, 30, {}});
        p.tasks.push_back({TaskId(next()), id, ShortText(QStringLiteral("Identitätsfeststellung")), 0});
        m_plan.patrols.push_back(std::move(p));
    }

    std::mt19937 m_random{48};
    qint64 m_last = 0;
    Plan m_plan;
    std::vector<OfficerId> m_people;
    std::vector<HotspotId> m_places;
};

/// The plan of some weeks of the year, as the window reads it.
Plan weeksOf(const Plan& year, int first, int weeks) {
    Plan out = year;
    out.span = onDay(7 * first, 360, 7 * weeks * 1440);
    std::erase_if(out.patrols, [&](const PlannedPatrol& p) { return !out.span.contains(p.patrol.span.start()); });
    std::erase_if(out.duties, [&](const Duty& d) { return !out.span.overlaps(d.span); });
    std::erase_if(out.absences, [&](const Absence& a) { return !out.span.overlaps(a.span); });
    return out;
}

/// One patrol of the plan, moved by a quarter of an hour to and fro: never twice to the same place.
struct Mover {
    explicit Mover(YearOfPlan& y) : year(y) {}
    YearOfPlan& year;
    int step = 0;

    PlannedPatrol& next() {
        auto& patrols = year.plan().patrols;
        ++step;
        PlannedPatrol& p = patrols[size_t(step * 131) % patrols.size()];
        p.patrol.span = {p.patrol.span.start().plusMinutes(15), p.patrol.span.end().plusMinutes(15)};
        return p;
    }
};

} // namespace

bool rules() {
    YearOfPlan year;
    const auto start = year.shared();
    const Findings found = check(*start);
    require(start->duties.size() > 50'000 && start->patrols.size() == size_t(kWeeks * kPatrolsPerWeek),
            QStringLiteral("this is not a year of 250 people"));
    QSet<QString> kinds;
    for (const Finding& f : found)
        kinds.insert(f.rule);
    require(kinds.size() >= 10, QStringLiteral("the year breaks too few rules to tell anything"));

    const auto whole = [&](const Plan& plan, const Findings& expected) {
        Findings again;
        const double ms = timed([&] { again = check(plan); });
        require(again == expected, QStringLiteral("a plan gave other findings than step by step, or than before"));
        return ms;
    };
    bool met = measure(QStringLiteral("rules.year_full"), [&] { return whole(*start, found); }, kRuns, {{}, kYearMs});

    PlanChecker checker;
    checker.take(start);
    Mover mover(year);
    std::shared_ptr<const Plan> edited = start;
    met &= compare(
        QStringLiteral("rules.year_after_an_edit"), QStringLiteral("the whole plan again"),
        [&] {
            mover.next();
            edited = year.shared();
            const double ms = timed([&] { checker.take(edited); });
            require(!checker.lookedAt().everything, QStringLiteral("an edit made the checker look at everything"));
            return ms;
        },
        [&] { return whole(*edited, checker.findings()); }, kRuns, {kEditRatio, {}});

    Series drags;
    for (int i = 0; i < 200; ++i) {
        PlannedPatrol wanted = mover.next();
        const int back = i % 40;
        wanted.patrol.span = {wanted.patrol.span.start().plusMinutes(-15 * back),
                              wanted.patrol.span.end().plusMinutes(-15 * back)};
        Findings tried;
        drags.ms.push_back(timed([&] { tried = checker.tried({&wanted, 1}); }));
    }
    met &= report(QStringLiteral("rules.year_drag_step_p95"), {}, drags, {}, {{}, kFrameMs, 0.95});
    const Plan weeks = weeksOf(*start, 20, 6); // four weeks and what is read around them
    const PlannedPatrol& asked = weeks.patrols[weeks.patrols.size() / 2];
    const CandidateQuery query{{asked.posts.front().post.agency}, asked.patrol.span, {}, asked.patrol.id, {}};
    met &= measure(QStringLiteral("rules.six_weeks_picker"),
                   [&] {
                       std::vector<RankedOfficer> people;
                       const double ms = timed([&] { people = explainedCandidates(weeks, query); });
                       require(people.size() == kPeople / 2, QStringLiteral("not everybody was looked at"));
                       return ms;
                   },
                   kRuns, {{}, kPickerMs});
    met &= reportNumber(QStringLiteral("rules.year_findings"), double(found.size()), QStringLiteral("findings"), {});
    return met;
}

} // namespace streife::bench
