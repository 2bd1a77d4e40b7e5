// SPDX-License-Identifier: GPL-3.0-or-later
// Step by step against check() of the whole plan: after every edit the lists are the same.
#include "core/rules/planchecker.h"
#include "tests/core/rules/ruletestsupport.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

#include <memory>

using namespace streife;
using namespace streife::test;

namespace {

constexpr int kPeople = 9;
constexpr int kPatrols = 14;
const QString kLeader = QStringLiteral("Streifenführung");

/// A week that breaks many rules, with something of everything a plan holds.
class RandomPlan {
public:
    explicit RandomPlan(unsigned seed) : m_dice(seed) {
        b.plan.powers = effectivePowers({});
        for (int i = 0; i < kPeople; ++i) {
            people.push_back(b.officer(m_dice(2) ? b.kod : b.pi, QByteArray::number(1000 + i).constData()));
            b.plan.officers.find(people.back())->ruleProfile =
                QStringList{QStringLiteral("arbzg"), QStringLiteral("azvopol-nw"), QString()}[m_dice(3)];
            for (int day = -1; day < 8; ++day)
                if (m_dice(3))
                    b.duty(people.back(), some(day, 9), m_dice(6) ? DutyKind::Dienst : DutyKind::Bereitschaft);
        }
        for (int i = 0; i < 4; ++i)
            places.push_back(b.hotspot(QByteArray("Platz ").append(QByteArray::number(i)).constData()));
        for (int i = 0; i < kPatrols; ++i)
            addPatrol();
        sortRows();
    }

    /// One edit of the kinds that people make; the name for whoever reads a failure.
    std::string edit() {
        const int kind = m_dice(int(std::size(kEdits)));
        (this->*kEdits[kind].second)();
        sortRows();
        return kEdits[kind].first;
    }

    PlannedPatrol& anyPatrol() { return b.plan.patrols[size_t(m_dice(int(b.plan.patrols.size())))]; }
    TimeSpan some(int day, int mostHours) {
        const Instant start = at("2026-11-23T00:00").plusMinutes(day * 1440LL + 60 * m_dice(24) + 15 * m_dice(4));
        return {start, start.plusMinutes(60 * (1 + m_dice(mostHours)))};
    }
    int roll(int n) { return m_dice(n); }

    PlanBuilder b;
    std::vector<OfficerId> people;
    std::vector<HotspotId> places;

private:
    using Edit = void (RandomPlan::*)();
    static const std::pair<const char*, Edit> kEdits[23];

    OfficerId anybody() { return people[size_t(m_dice(kPeople))]; }
    QDate someDay() { return QDate(2026, 11, 20).addDays(m_dice(14)); }

    void addPatrol() {
        const QByteArray key = "KOD-" + QByteArray::number(100 + int(b.plan.patrols.size()) - m_dice(8) / 7);
        const PatrolId id = b.patrol(key.constData(), some(m_dice(7), 11));
        fill(b.at(id));
        if (m_dice(2))
            b.visit(id, places[size_t(m_dice(4))], b.at(id).patrol.span, 15 + 15 * m_dice(8));
        if (m_dice(3) == 0)
            b.at(id).tasks.push_back({TaskId(b.next()), id, ShortText(QStringLiteral("Platzverweis")), int(m_dice(2))});
    }
    void fill(PlannedPatrol& p) {
        p.posts.clear();
        for (const AgencyId agency : {b.kod, b.pi})
            if (m_dice(8))
                b.post(p.patrol.id, agency, m_dice(4) ? std::vector{anybody(), anybody()} : std::vector{anybody()},
                       m_dice(4) == 0 ? 3 : 0);
    }
    template <class Row> void dropOne(std::vector<Row>& rows) {
        if (!rows.empty())
            rows.erase(rows.begin() + m_dice(int(rows.size())));
    }
    void sortRows() {
        const auto byOfficer = [](const auto& x, const auto& y) {
            return std::tie(x.officer, x.span, x.id) < std::tie(y.officer, y.span, y.id);
        };
        std::sort(b.plan.duties.begin(), b.plan.duties.end(), byOfficer);
        std::sort(b.plan.absences.begin(), b.plan.absences.end(), byOfficer);
        std::sort(b.plan.patrols.begin(), b.plan.patrols.end(), [](const auto& x, const auto& y) {
            return std::tie(x.patrol.span, x.patrol.key, x.patrol.id)
                   < std::tie(y.patrol.span, y.patrol.key, y.patrol.id);
        });
    }

    void move() { anyPatrol().patrol.span = some(m_dice(9) - 1, 10); }
    void cancel() { anyPatrol().patrol.state = m_dice(2) ? PatrolState::Cancelled : PatrolState::Proposed; }
    void abort() {
        Patrol& p = anyPatrol().patrol;
        p.outcome = m_dice(2) ? PatrolOutcome::Failed : PatrolOutcome::Aborted;
        p.abortedAt = p.span.start().plusMinutes(45);
    }
    void renumber() { anyPatrol().patrol.key = ShortText(QStringLiteral("KOD-%1").arg(100 + m_dice(20))); }
    void retitle() { anyPatrol().patrol.title = ShortText(QStringLiteral("Streife %1").arg(m_dice(9))); }
    void crew() { fill(anyPatrol()); }
    void need() {
        if (PlannedPatrol& p = anyPatrol(); !p.posts.empty())
            p.posts.front().post.function = QStringList{kLeader, QStringLiteral("Erste Hilfe"), QString()}[m_dice(3)];
    }
    void remove() {
        if (b.plan.patrols.size() > 4)
            dropOne(b.plan.patrols);
    }
    void dutyMore() { b.duty(anybody(), some(m_dice(7), 10)); }
    void dutyLess() { dropOne(b.plan.duties); }
    void absenceMore() { b.absence(anybody(), some(m_dice(7), 23)); }
    void absenceLess() { dropOne(b.plan.absences); }
    void function() {
        b.plan.functions.push_back({FunctionId(b.next()), anybody(), ShortText(QStringLiteral("Streifenführung")),
                                    m_dice(2) ? someDay() : QDate(), QDate()});
    }
    void learn() {
        b.plan.qualifications.push_back({QualificationId(b.next()), anybody(),
                                         ShortText(m_dice(2) ? QStringLiteral("Erste Hilfe") : kLeader), someDay()});
        if (m_dice(3) == 0)
            b.plan.functions.clear();
    }
    void restriction() {
        b.plan.restrictions.push_back(
            {RestrictionId(b.next()), anybody(), RestrictionKind(m_dice(4)), someDay(), QDate()});
    }
    void elsewhere() {
        const TimeSpan when = some(m_dice(7), 8);
        b.plan.elsewhere.push_back(
            {anybody(), when, QStringLiteral("B-1"), QStringLiteral("Fest"), QStringLiteral("B")});
    }
    void place() {
        const HotspotId id = places[size_t(m_dice(4))];
        if (m_dice(2))
            b.closed(id, some(m_dice(7), 20));
        else
            b.plan.hotspots.find(id)->name = ShortText(QStringLiteral("Platz %1").arg(m_dice(5)));
    }
    void person() {
        Officer& o = *b.plan.officers.find(anybody());
        if (m_dice(2))
            o.ruleProfile = QStringLiteral("arbzg");
        else
            o.serviceNo = ShortText(QString::number(1000 + m_dice(kPeople + 3)));
    }
    void limit() {
        RuleLimit row;
        row.id = RuleLimitId(b.next());
        row.profile = QStringLiteral("arbzg");
        row.kind = LimitKind::Rest;
        row.value = 60 * m_dice(14);
        row.norm = QStringLiteral("DV 3");
        b.plan.ruleLimits = {row};
    }
    void release() {
        const Findings all = check(b.plan);
        if (!all.empty())
            b.plan.overrides.push_back(
                overrideFor(all[size_t(m_dice(int(all.size())))], OverrideReason::OperationalNeed, {}));
    }
    void late() { b.plan.lateChanges.insert(anyPatrol().patrol.id, at("2026-11-22T12:00")); }
    void sunday() { b.plan.workedSundays[anybody()] = {QDate(2026, 11, 8), QDate(2026, 11, 15)}; }
    void municipality() {
        if (m_dice(4) == 0)
            b.plan.holidays = {{QDate(2026, 11, 23).addDays(m_dice(7)), QStringLiteral("Feiertag")}};
        else
            b.plan.partnership.land = m_dice(2) ? QStringLiteral("BY") : QStringLiteral("NW");
    }

    Dice m_dice;
};

const std::pair<const char*, RandomPlan::Edit> RandomPlan::kEdits[23] = {
    {"move", &RandomPlan::move},
    {"cancel", &RandomPlan::cancel},
    {"abort", &RandomPlan::abort},
    {"renumber", &RandomPlan::renumber},
    {"title", &RandomPlan::retitle},
    {"crew", &RandomPlan::crew},
    {"need", &RandomPlan::need},
    {"new patrol", &RandomPlan::addPatrol},
    {"patrol gone", &RandomPlan::remove},
    {"duty", &RandomPlan::dutyMore},
    {"duty gone", &RandomPlan::dutyLess},
    {"absence", &RandomPlan::absenceMore},
    {"absence gone", &RandomPlan::absenceLess},
    {"function", &RandomPlan::function},
    {"restriction", &RandomPlan::restriction},
    {"elsewhere", &RandomPlan::elsewhere},
    {"place", &RandomPlan::place},
    {"person", &RandomPlan::person},
    {"limit", &RandomPlan::limit},
    {"override", &RandomPlan::release},
    {"late change", &RandomPlan::late},
    {"Sundays", &RandomPlan::sunday},
    {"qualification", &RandomPlan::learn},
};

std::shared_ptr<const Plan> shared(const Plan& plan) {
    return std::make_shared<const Plan>(plan);
}

bool isAbout(const Finding& f, RuleSubject subject) {
    return findRule(f.rule)->subject == subject;
}

/// A plan of two people and two patrols that have nothing to do with each other.
struct TwoPatrols {
    TwoPatrols() {
        adam = b.officer(b.kod, "1001");
        berg = b.officer(b.pi, "1002", "Berg");
        first = b.patrol("KOD-1", "2026-11-27T18:00", "2026-11-27T22:00");
        second = b.patrol("KOD-2", "2026-11-28T18:00", "2026-11-28T22:00");
        b.post(first, b.kod, {adam});
        b.post(second, b.pi, {berg});
        for (const OfficerId id : {adam, berg})
            b.plan.officers.find(id)->ruleProfile = QStringLiteral("arbzg");
        checker.take(shared(b.plan));
    }
    PlanBuilder b;
    OfficerId adam{1}, berg{1};
    PatrolId first{1}, second{1};
    PlanChecker checker;
};

} // namespace

TEST_CASE("findings step by step equal those of the whole plan after every edit", "[rules][incremental]") {
    QSet<QString> met; // the plans must be bad enough to prove something
    int partly = 0;
    for (unsigned seed = 1; seed <= 240; ++seed) {
        RandomPlan random(seed);
        PlanChecker checker;
        REQUIRE(checker.take(shared(random.b.plan)) == check(random.b.plan));
        std::string story;
        for (int step = 0; step < 5; ++step) {
            story += random.edit() + ", ";
            INFO("seed " << seed << ": " << story);
            const Findings whole = check(random.b.plan);
            REQUIRE(checker.take(shared(random.b.plan)) == whole);
            partly += !checker.lookedAt().everything;
            for (const Finding& f : whole)
                met.insert(f.rule);
        }
    }
    CHECK(partly > 900);
    CHECK(met.size() >= 18);
    for (const char* rule :
         {"double-booking", "absence", "rest-time", "daily-hours", "weekly-rest", "function-missing",
          "qualification-missing", "power-missing", "hotspot-closed", "short-notice", "restriction", "duplicate"})
        CHECK(met.contains(QLatin1String(rule)));
}

TEST_CASE("what would be found about a changed patrol is what is found once it is changed", "[rules][incremental]") {
    for (unsigned seed = 1; seed <= 240; ++seed) {
        RandomPlan random(seed + 1000);
        PlanChecker checker;
        checker.take(shared(random.b.plan));
        const Findings before = checker.findings();
        PlannedPatrol& place = random.anyPatrol();
        const PlannedPatrol stored = place;
        PlannedPatrol wanted = stored;
        wanted.patrol.span = random.some(random.roll(8), 9);
        const QSet<OfficerId> people = namedOn(stored);
        const Findings tried = checker.tried({&wanted, 1});
        place = wanted;
        Findings expected = check(random.b.plan);
        std::erase_if(expected, [&](const Finding& f) {
            return isAbout(f, RuleSubject::Records)
                   || (isAbout(f, RuleSubject::Patrols) && f.patrol != stored.patrol.id)
                   || (isAbout(f, RuleSubject::People) && !people.contains(*f.officer));
        });
        INFO("seed " << seed);
        CHECK(tried == expected);
        CHECK(checker.findings() == before);
    }
}

TEST_CASE("what is found about one person is the part of all findings that is about this person",
          "[rules][incremental]") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        RandomPlan random(seed + 2000);
        random.b.plan.everybodysWork = seed % 2 == 0;
        const Findings all = check(random.b.plan);
        for (const OfficerId id : random.people) {
            Findings expected = all;
            std::erase_if(expected,
                          [&](const Finding& f) { return f.officer != id || isAbout(f, RuleSubject::Records); });
            INFO("seed " << seed);
            CHECK(checkPeople(random.b.plan, {id}) == expected);
        }
    }
}

TEST_CASE("somebody taken off a patrol on trial is looked at too", "[rules][incremental]") {
    TwoPatrols t;
    const PatrolId third = t.b.patrol("KOD-3", "2026-11-27T20:00", "2026-11-27T23:00");
    t.b.post(third, t.b.kod, {t.adam});
    t.checker.take(shared(t.b.plan));
    PlannedPatrol wanted = t.b.at(third);
    REQUIRE_FALSE(t.checker.tried({&wanted, 1}).empty());
    wanted.posts.front().crew.clear();
    for (const Finding& f : t.checker.tried({&wanted, 1}))
        CHECK(f.rule != QStringLiteral("double-booking"));
}

TEST_CASE("only what an edit touches is looked at again", "[rules][incremental]") {
    TwoPatrols t;
    CHECK(t.checker.lookedAt().everything);

    SECTION("nothing, where the plan is the same") {
        t.checker.take(shared(t.b.plan));
        CHECK(t.checker.lookedAt().scope.empty());
        CHECK_FALSE(t.checker.lookedAt().records);
    }
    SECTION("a move: the patrol and whoever is named on it") {
        t.b.at(t.first).patrol.span = span("2026-11-27T19:00", "2026-11-27T23:00");
        t.checker.take(shared(t.b.plan));
        CHECK(t.checker.lookedAt().scope.patrols == QSet{t.first});
        CHECK(t.checker.lookedAt().scope.people == QSet{t.adam});
        CHECK_FALSE(t.checker.lookedAt().records);
    }
    SECTION("a replacement: also whoever has gone") {
        t.b.at(t.first).posts.front().crew.front().officer = t.berg;
        t.checker.take(shared(t.b.plan));
        CHECK(t.checker.lookedAt().scope.people == QSet{t.adam, t.berg});
        CHECK(t.checker.lookedAt().scope.patrols == QSet{t.first});
    }
    SECTION("a duty: the person and the patrols of this person") {
        t.b.duty(t.berg, span("2026-11-28T06:00", "2026-11-28T14:00"));
        t.checker.take(shared(t.b.plan));
        CHECK(t.checker.lookedAt().scope.people == QSet{t.berg});
        CHECK(t.checker.lookedAt().scope.patrols == QSet{t.second});
    }
    SECTION("a closed place: whoever goes there") {
        const HotspotId place = t.b.hotspot("Markt");
        t.b.visit(t.second, place, t.b.at(t.second).patrol.span, 15);
        t.checker.take(shared(t.b.plan));
        t.b.closed(place, span("2026-11-28T00:00", "2026-11-29T00:00"));
        t.checker.take(shared(t.b.plan));
        CHECK(t.checker.lookedAt().scope.patrols == QSet{t.second});
        CHECK(t.checker.lookedAt().scope.people.isEmpty());
    }
    SECTION("an override: nothing, and yet it is told") {
        PlannedPatrol& p = t.b.at(t.second);
        p.patrol.span = span("2026-11-28T02:00", "2026-11-28T06:00");
        t.b.post(t.second, t.b.kod, {t.adam});
        const Findings open = t.checker.take(shared(t.b.plan));
        const auto rest =
            std::find_if(open.begin(), open.end(), [](auto& f) { return f.rule == QStringLiteral("rest-time"); });
        REQUIRE(rest != open.end());
        t.b.plan.overrides.push_back(overrideFor(*rest, OverrideReason::OperationalNeed, {}));
        const Findings& now = t.checker.take(shared(t.b.plan));
        CHECK(t.checker.lookedAt().scope.empty());
        const auto taken =
            std::find_if(now.begin(), now.end(), [](auto& f) { return f.rule == QStringLiteral("rest-time"); });
        REQUIRE(taken != now.end());
        CHECK_FALSE(isOpen(*taken));
    }
    SECTION("another limit, another Land, another week: everything") {
        Plan other = t.b.plan;
        SECTION("limit") {
            RuleLimit row;
            row.profile = QStringLiteral("arbzg");
            other.ruleLimits.push_back(row);
        }
        SECTION("Land") {
            other.partnership.land = QStringLiteral("BY");
        }
        SECTION("week") {
            other.span = serviceWeekSpan(*Week::of(2026, 49));
        }
        t.checker.take(shared(other));
        CHECK(t.checker.lookedAt().everything);
    }
}

TEST_CASE("a patrol number given twice is told of, and no more once it is mended", "[rules][incremental]") {
    TwoPatrols t;
    const auto twins = [](const Findings& all) {
        return std::count_if(all.begin(), all.end(),
                             [](const Finding& f) { return f.rule == QStringLiteral("duplicate"); });
    };
    CHECK(twins(t.checker.findings()) == 0);
    t.b.at(t.second).patrol.key = ShortText(QStringLiteral("KOD-1"));
    CHECK(twins(t.checker.take(shared(t.b.plan))) == 1);
    t.b.at(t.first).patrol.title = ShortText(QStringLiteral("Markt"));
    t.checker.take(shared(t.b.plan));
    CHECK(t.checker.findings() == check(t.b.plan)); // the title stands in the text about the other one
    t.b.at(t.second).patrol.key = ShortText(QStringLiteral("KOD-2"));
    CHECK(twins(t.checker.take(shared(t.b.plan))) == 0);
}
