// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/overview.h"

#include "core/base/language.h"
#include "core/rules/rule.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

#include <map>

using namespace streife;
using namespace streife::test;

namespace {

const Instant kNow = test::at("2026-11-24T08:57"); // a Tuesday

struct OverviewFixture : PlanBuilder {
    OverviewFixture()
        : PlanBuilder(overviewSpan(
            kNow, Partnership{PartnershipId(1), ShortText(QStringLiteral("M")), {}, {}, {}, kDefaultDayBorder, {}})) {
        setLanguage(Language::English); // plural forms
        // Four full weeks, so that a test speaks of what it adds alone.
        for (int week = 1; week <= kOverviewWeeksAhead; ++week) {
            const Instant start = fromLocal(QDate(2026, 11, 28).addDays(7 * week), QTime(18, 0));
            joint("VOLL", {start, start.plusMinutes(240)});
        }
    }
    /// Somebody of both is promised.
    PatrolId joint(const char* key, TimeSpan when) {
        const PatrolId id = patrol(key, when);
        post(id, kod, {}, 1, 1);
        post(id, pi, {}, 1, 1);
        return id;
    }
    PatrolId joint(const char* key, const char* from, const char* to) { return joint(key, span(from, to)); }

    void setTarget(HotspotId id, int visits, int minutes) {
        const auto place = plan.hotspots.find(id);
        place->visitsPerWeek = visits;
        place->minutesPerVisit = minutes;
    }
    [[nodiscard]] Overview overview(Instant now = kNow) {
        OverviewInput in{plan, check(plan), now, {kod}, notices, templates, strength};
        return makeOverview(in);
    }
    [[nodiscard]] std::optional<OverviewSection> section(OverviewKind kind, Instant now = kNow) {
        for (const OverviewSection& s : overview(now).sections)
            if (s.kind == kind)
                return s;
        return std::nullopt;
    }
    [[nodiscard]] QStringList texts(OverviewKind kind, Instant now = kNow) {
        QStringList out;
        if (const auto s = section(kind, now))
            for (const OverviewLine& line : s->lines)
                out << line.text;
        return out;
    }
    std::vector<StaleNotice> notices;
    std::vector<StrengthRow> strength;
    std::vector<WeekTemplateDraft> templates;
};

} // namespace

TEST_CASE_METHOD(OverviewFixture, "where nothing waits there is no section", "[overview]") {
    CHECK(overview().sections.empty());
    CHECK(overviewCounts(overview()).isEmpty());
}

TEST_CASE_METHOD(OverviewFixture, "a breach of the next 14 days says what, who and when and leads to its patrol",
                 "[overview]") {
    const OfficerId adam = officer(kod, "1001", "Adam");
    joint("KOD-1", "2026-11-25T18:00", "2026-11-25T22:00");
    const PatrolId late = joint("KOD-2", "2026-11-25T21:00", "2026-11-25T23:00");
    for (PlannedPatrol& p : plan.patrols)
        if (p.patrol.key.str().startsWith(QStringLiteral("KOD")))
            post(p.patrol.id, kod, {adam});
    const auto found = section(OverviewKind::Breaches);
    REQUIRE(found);
    CHECK(found->count == 1);
    REQUIRE(found->lines.size() == 1);
    const OverviewLine& line = found->lines.front();
    CHECK_FALSE(line.text.isEmpty());
    CHECK(line.detail.contains(QStringLiteral("Adam")));
    CHECK(line.when == QStringLiteral("Wed 25.11. 21:00–23:00"));
    CHECK(line.severity == Severity::Breach);
    CHECK(line.target == OverviewTarget(late));
}

TEST_CASE_METHOD(OverviewFixture, "breaches count from what still runs to the end of the 14 days", "[overview]") {
    const char* times[][3] = {{"over", "2026-11-24T06:30", "2026-11-24T08:57"},
                              {"runs", "2026-11-24T06:30", "2026-11-24T08:58"},
                              {"last", "2026-12-08T08:56", "2026-12-08T10:00"},
                              {"later", "2026-12-08T08:57", "2026-12-08T10:00"}};
    std::map<QString, PatrolId> ids;
    for (const auto& [key, from, to] : times) {
        const PatrolId id = patrol(key, from, to); // one authority alone is a breach
        post(id, kod, {}, 1, 1);
        ids.emplace(QLatin1String(key), id);
    }
    std::vector<OverviewTarget> targets;
    const auto breaches = section(OverviewKind::Breaches);
    REQUIRE(breaches);
    for (const OverviewLine& line : breaches->lines)
        targets.push_back(line.target);
    CHECK(targets == std::vector<OverviewTarget>{ids.at(QStringLiteral("runs")), ids.at(QStringLiteral("last"))});
    at(ids.at(QStringLiteral("runs"))).patrol.state = PatrolState::Cancelled;
    CHECK(section(OverviewKind::Breaches)->count == 1);
}

TEST_CASE_METHOD(OverviewFixture, "warnings of rules are no breaches", "[overview]") {
    const OfficerId adam = officer(kod, "1001");
    const PatrolId id = joint("KOD-1", "2026-11-25T18:00", "2026-11-25T22:00");
    post(id, kod, {adam}, 2); // not on duty, and a post open
    CHECK_FALSE(section(OverviewKind::Breaches));
    CHECK(section(OverviewKind::OpenPosts));
}

TEST_CASE_METHOD(OverviewFixture, "open posts: ours first, then the partner's, each by time, several as one line",
                 "[overview]") {
    const PatrolId friday = joint("KOD-2", "2026-11-27T18:00", "2026-11-27T22:00");
    const PatrolId wednesday = joint("KOD-1", "2026-11-25T18:00", "2026-11-25T22:00");
    post(wednesday, pi, {}, 2);
    post(wednesday, pi, {}, 1);
    post(friday, kod, {}, 3, 1);
    post(friday, pi, {}, 1);
    std::stable_sort(plan.patrols.begin(), plan.patrols.end(),
                     [](const auto& a, const auto& b) { return a.patrol.span.start() < b.patrol.span.start(); });
    const auto open = section(OverviewKind::OpenPosts);
    REQUIRE(open);
    CHECK(open->count == 6);
    CHECK(texts(OverviewKind::OpenPosts)
          == QStringList{QStringLiteral("2 open: KOD"), QStringLiteral("3 open: PI Mitte"),
                         QStringLiteral("1 open: PI Mitte")});
    CHECK(open->lines[0].target == OverviewTarget(friday));
    CHECK(open->lines[1].target == OverviewTarget(wednesday));
    CHECK(open->lines[1].detail == QStringLiteral("KOD-1 Bahnhof"));
    CHECK(open->lines[1].severity == Severity::Warning);
}

TEST_CASE_METHOD(OverviewFixture, "posts of what is cancelled, over or far away do not wait", "[overview]") {
    const char* times[][2] = {{"2026-11-23T18:00", "2026-11-23T22:00"}, {"2026-12-09T18:00", "2026-12-09T22:00"}};
    for (const auto& [from, to] : times)
        post(joint("KOD-1", from, to), kod, {}, 1);
    const PatrolId off = joint("KOD-2", "2026-11-26T18:00", "2026-11-26T22:00");
    post(off, kod, {}, 1);
    at(off).patrol.state = PatrolState::Cancelled;
    CHECK_FALSE(section(OverviewKind::OpenPosts));
}

TEST_CASE_METHOD(OverviewFixture, "a patrol that is over wants its outcome, for 14 days", "[overview]") {
    const PatrolId old = joint("ALT", "2026-11-10T06:30", "2026-11-10T08:57");
    const PatrolId first = joint("ERSTE", "2026-11-10T06:30", "2026-11-10T08:58");
    const PatrolId last = joint("LETZTE", "2026-11-24T06:30", "2026-11-24T08:57");
    joint("LAEUFT", "2026-11-24T06:30", "2026-11-24T08:58");
    const auto told = [&] {
        std::vector<OverviewTarget> out;
        if (const auto s = section(OverviewKind::MissingOutcomes))
            for (const OverviewLine& line : s->lines)
                out.push_back(line.target);
        return out;
    };
    CHECK(told() == std::vector<OverviewTarget>{first, last});
    CHECK(texts(OverviewKind::MissingOutcomes).front() == QStringLiteral("ERSTE Bahnhof"));
    at(first).patrol.outcome = PatrolOutcome::Failed;
    CHECK(told() == std::vector<OverviewTarget>{last});
    at(last).patrol.state = PatrolState::Cancelled;
    CHECK(told().empty());
    at(old).patrol.outcome = PatrolOutcome::None;
    CHECK(told().empty());
}

TEST_CASE_METHOD(OverviewFixture, "a stale notice names its issue and leads to the print page of its week",
                 "[overview]") {
    const Week week = *Week::of(2026, 48);
    notices = {{week, QStringLiteral("K-3"), test::at("2026-11-22T09:40")}, {week.plus(1), QStringLiteral("K-1"), {}}};
    const auto stale = section(OverviewKind::StaleNotices);
    REQUIRE(stale);
    const QString slip = QStringLiteral("Print a supplement slip"); // below each of them
    CHECK(texts(OverviewKind::StaleNotices) == QStringList{week.label(), slip, week.plus(1).label(), slip});
    CHECK(stale->count == 2); // a slip is no trouble of its own
    CHECK(stale->lines[0].detail.startsWith(QStringLiteral("K-3 of 22.11.2026, 09:40")));
    CHECK(stale->lines[2].detail.startsWith(QStringLiteral("K-1;")));
    CHECK(stale->lines[0].target == OverviewTarget(WallNotice{week}));
    CHECK(stale->lines[1].target == OverviewTarget(SlipNotice{week}));
    CHECK(stale->lines[3].target == OverviewTarget(SlipNotice{week.plus(1)}));
    CHECK(stale->lines[3].detail.contains(QStringLiteral("K-1")));
}

TEST_CASE_METHOD(OverviewFixture, "a week ahead is empty unless two authorities go together in it", "[overview]") {
    const Week week = *Week::of(2026, 50);
    const auto weekOf = [&](const PlannedPatrol& p) { return Week::of(serviceDay(p.patrol.span.start())); };
    std::erase_if(plan.patrols, [&](const PlannedPatrol& p) { return weekOf(p) == week; });
    CHECK(texts(OverviewKind::EmptyWeeks) == QStringList{week.label()});
    CHECK(section(OverviewKind::EmptyWeeks)->lines.front().target == OverviewTarget(week));
    // One authority alone, an authority with its own Dienststelle, a cancelled one: still nothing joint.
    post(patrol("ALLEIN", "2026-12-08T18:00", "2026-12-08T22:00"), kod, {}, 1, 1);
    const PatrolId within = patrol("EIGEN", "2026-12-09T18:00", "2026-12-09T22:00");
    post(within, kod, {}, 1, 1);
    post(within, agency("KOD Nord", kod), {}, 1, 1);
    const PatrolId off = joint("AB", "2026-12-10T18:00", "2026-12-10T22:00");
    at(off).patrol.state = PatrolState::Cancelled;
    CHECK(texts(OverviewKind::EmptyWeeks) == QStringList{week.label()});
    // Sunday night belongs to the week in which it begins.
    joint("NACHT", "2026-12-14T01:00", "2026-12-14T05:00");
    CHECK_FALSE(section(OverviewKind::EmptyWeeks));
}

TEST_CASE_METHOD(OverviewFixture, "this week and the fifth are not told as empty", "[overview]") {
    plan.patrols.clear();
    CHECK(texts(OverviewKind::EmptyWeeks)
          == QStringList{QStringLiteral("KW 49/2026"), QStringLiteral("KW 50/2026"), QStringLiteral("KW 51/2026"),
                         QStringLiteral("KW 52/2026")});
    CHECK(texts(OverviewKind::EmptyWeeks, test::at("2026-12-28T05:59")).back() == QStringLiteral("KW 3/2027"));
}

TEST_CASE_METHOD(OverviewFixture, "presence of this week is measured against its target, neighbours do not count",
                 "[overview]") {
    const HotspotId station = hotspot("Bahnhof");
    setTarget(station, 3, 20);
    const auto stay = [&](const char* from, const char* to, int minutes) {
        const PatrolId id = joint("KOD-1", from, to);
        at(id).patrol.outcome = PatrolOutcome::Joint;
        visit(id, station, span(from, to), minutes);
    };
    stay("2026-11-22T18:00", "2026-11-22T22:00", 60); // last week
    stay("2026-11-30T18:00", "2026-11-30T22:00", 60); // the next
    stay("2026-11-24T06:00", "2026-11-24T08:00", 25);
    const auto missed = section(OverviewKind::MissedPresence);
    REQUIRE(missed);
    CHECK(missed->lines.front().text == QStringLiteral("Bahnhof: 35 min missing"));
    CHECK(missed->lines.front().detail == QStringLiteral("25 min of 1 h planned"));
    CHECK(missed->lines.front().target == OverviewTarget(station));
    stay("2026-11-30T01:00", "2026-11-30T05:00", 35); // Sunday's night still belongs to the week
    CHECK_FALSE(section(OverviewKind::MissedPresence));
}

TEST_CASE_METHOD(OverviewFixture, "a long section is cut, counts all and says where it goes on", "[overview]") {
    for (int day = 0; day < 14; ++day) {
        const Instant start = fromLocal(QDate(2026, 11, 24).addDays(day), QTime(18, 0));
        post(joint("KOD-1", {start, start.plusMinutes(60)}), kod, {}, 2);
    }
    const auto open = section(OverviewKind::OpenPosts);
    REQUIRE(open);
    CHECK(open->count == 28);
    REQUIRE(open->lines.size() == 13);
    CHECK(open->lines.back().text == QStringLiteral("2 more"));
    CHECK(open->lines.back().detail.contains(QStringLiteral("06.12.")));
    CHECK(open->lines.back().target == OverviewTarget(*Week::of(2026, 49)));
}

TEST_CASE_METHOD(OverviewFixture, "sections come by urgency, the status bar counts them", "[overview]") {
    plan.patrols.clear();
    const HotspotId station = hotspot("Bahnhof");
    setTarget(station, 1, 20);
    post(patrol("KOD-1", "2026-11-25T18:00", "2026-11-25T22:00"), kod, {}, 2);
    joint("KOD-2", "2026-11-23T18:00", "2026-11-23T22:00");
    notices = {{*Week::of(2026, 48), QStringLiteral("K-3"), {}}};
    std::vector<OverviewKind> kinds;
    for (const OverviewSection& s : overview().sections) {
        kinds.push_back(s.kind);
        CHECK_FALSE(s.title.isEmpty());
    }
    using enum OverviewKind;
    CHECK(kinds
          == std::vector<OverviewKind>{Breaches, OpenPosts, MissingOutcomes, StaleNotices, EmptyWeeks, MissedPresence});
    CHECK(overviewCounts(overview())
          == QStringLiteral("1 breach · 2 posts open · 1 outcome missing · 1 notice out of date"));
}

TEST_CASE_METHOD(OverviewFixture,
                 "weeks below the minimum strength of a valid template are told, each with its template",
                 "[overview][template]") {
    const Week week = *Week::of(2026, 49);
    WeekTemplateDraft winter{QStringLiteral("Winter"), week, week.plus(1)};
    winter.patrols = {{{}, 2, 18 * 60, 240, QStringLiteral("Bahnhof"), {}, PatrolMode::Foot, {}, {{kod, 2, {}}}, {}},
                      {{}, 3, 18 * 60, 240, QStringLiteral("Park"), {}, PatrolMode::Foot, {}, {}, {}}};
    templates = {winter};
    CHECK(texts(OverviewKind::BelowMinimum)
          == QStringList{QStringLiteral("KW 49/2026: 2 patrols"), QStringLiteral("KW 50/2026: 2 patrols")});
    const PatrolId id = joint("KOD-1", "2026-12-02T18:00", "2026-12-02T22:00");
    post(id, kod, {}, 1, 1);
    const auto below = section(OverviewKind::BelowMinimum);
    REQUIRE(below);
    CHECK(below->count == 3);
    CHECK(below->lines[0].text == QStringLiteral("KW 49/2026: 1 patrol"));
    CHECK(below->lines[0].detail == QStringLiteral("Winter"));
    CHECK(below->lines[0].target == OverviewTarget(week));
    templates[0].validFrom = *Week::of(2027, 20);
    CHECK_FALSE(section(OverviewKind::BelowMinimum));
}

TEST_CASE_METHOD(OverviewFixture, "shifts below the required strength in the next 14 days are told, soonest first",
                 "[overview][strength]") {
    const auto row = [&](const char* from, const char* to, int available) {
        const TimeSpan window = span(from, to);
        StrengthTarget t{
            StrengthTargetId(next()), kod, {}, {}, ShortText(QStringLiteral("Late")), kEveryWeekday, 0, 1, 3, {}, {}};
        strength.push_back({t, toLocal(window.start()).date, window, available, 0, false});
    };
    row("2026-11-24T00:00", "2026-11-24T08:00", 0); // over
    row("2026-11-25T14:00", "2026-11-25T22:00", 3); // enough
    row("2026-11-26T14:00", "2026-11-26T22:00", 1);
    row("2026-12-24T14:00", "2026-12-24T22:00", 0); // far
    const auto below = section(OverviewKind::BelowStrength);
    REQUIRE(below);
    CHECK(below->count == 2);
    REQUIRE(below->lines.size() == 1);
    CHECK(below->lines[0].text == QStringLiteral("Late: 2 missing"));
    CHECK(below->lines[0].detail == QStringLiteral("KOD: 1 of 3 available"));
    CHECK(below->lines[0].when.startsWith(QStringLiteral("Thu 26.11.")));
    CHECK(below->lines[0].target == OverviewTarget(*Week::of(2026, 48)));
}

TEST_CASE("the span of an overview holds all that it tells, on every day of the week and across clock changes",
          "[overview]") {
    const Partnership partnership{PartnershipId(1), ShortText(QStringLiteral("M")), {}, {}, {}, kDefaultDayBorder, {}};
    for (const QDate first : {QDate(2026, 3, 20), QDate(2026, 10, 16), QDate(2026, 12, 20)})
        for (int hour = 0; hour < 24 * 20; hour += 5) {
            const Instant now = fromLocal(first.addDays(hour / 24), QTime(hour % 24, 30));
            const TimeSpan span = overviewSpan(now, partnership);
            INFO(first << " + " << hour);
            CHECK(span.start().ms <= now.ms - 14 * 24 * kHourMs - 8 * kHourMs); // a night patrol that ended 14 days ago
            CHECK(span.contains(overviewAhead(now)));
            const Week week = Week::of(serviceDay(now));
            CHECK(span.contains(serviceWeekSpan(week)));
            CHECK(span.contains(serviceWeekSpan(week.plus(kOverviewWeeksAhead))));
            CHECK_FALSE(span.contains(serviceWeekSpan(week.plus(kOverviewWeeksAhead + 1)).start()));
        }
}
