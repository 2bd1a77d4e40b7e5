// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localtime.h"
#include "core/demo/demoincidents.h"
#include "core/demo/demoweek.h"
#include "core/hotspots/windows.h"
#include "core/patrols/seriesrule.h"
#include "core/rules/rule.h"
#include "tests/support/catch.h"

#include <map>
#include <set>

using namespace streife;

namespace {

const Week kStart = *Week::of(2026, 48);

/// A demo city outside of any file: ids count up from 10.
struct World {
    explicit World(DemoScale scale, quint32 seed = 1, Week start = kStart, std::optional<int> weeks = {})
        : city(makeDemoCity({scale, seed, start, weeks}, PartnershipId(1), founder(), ids)),
          series(makeDemoSeries(city, ids)) {
        for (Week w = start.plus(-1); w < start.plus(3); w = w.plus(1))
            made.emplace(w, makeDemoWeek(city, series, w, next, ids));
    }

    static Agency founder() {
        return {AgencyId(2),
                PartnershipId(1),
                ShortText(QStringLiteral("KOD Musterstadt")),
                QStringLiteral("KOD"),
                AgencyKind::Ordnungsamt,
                QStringLiteral("NW"),
                QStringLiteral("Musterstadt"),
                {},
                {},
                {}};
    }

    /// What a reader of the file would see of a week, with the duties around it.
    [[nodiscard]] Plan plan(Week week) const {
        Plan p{
            Partnership{
                PartnershipId(1), ShortText(QStringLiteral("x")), QStringLiteral("NW"), {}, {}, kDefaultDayBorder, {}},
            serviceWeekSpan(week),
            made.at(week).patrols,
            {},
            {},
            {},
            {},
            city.closures,
            {},
            {},
            city.functions,
            {},
            {},
            holidays(QStringLiteral("NW"), {}, week.monday(), week.monday().addDays(8))};
        for (const Agency& a : city.agencies)
            p.agencies.insert(a.id, a);
        for (const Hotspot& h : city.hotspots)
            p.hotspots.insert(h.id, h);
        for (const DemoPerson& who : city.people) {
            p.officers.insert(who.officer.id, who.officer);
            for (const TimeSpan& span : who.absences)
                p.absences.push_back({AbsenceId(1), who.officer.id, span});
            for (QDate d = week.monday().addDays(-1); d < week.monday().addDays(8); d = d.addDays(1))
                if (const auto shift = demoShift(city, who, d); shift && !demoAbsent(who, shift->span))
                    p.duties.push_back({DutyId(1), who.officer.id, shift->span, shift->kind, {}});
        }
        for (const auto& [w, content] : made)
            p.absences.insert(p.absences.end(), content.absences.begin(), content.absences.end());
        return p;
    }

    [[nodiscard]] std::map<std::string, int> findings(Week week) const {
        std::map<std::string, int> out;
        for (const Finding& f : check(plan(week)))
            ++out[f.rule.toStdString()];
        return out;
    }

    qint64 last = 9;
    DemoIds ids = [this] { return ++last; };
    DemoCity city;
    DemoSeries series;
    int next = 1;
    std::map<Week, DemoWeek> made;
};

/// Everything that a list of the city would show, as one text.
QString text(const World& w) {
    QString out;
    for (const DemoPerson& p : w.city.people)
        out += p.officer.serviceNo.str() + p.officer.fullName() + p.officer.rank + QString::number(p.absences.size());
    for (const Hotspot& h : w.city.hotspots)
        out += h.name.str() + QString::number(h.where->latE7()) + h.windows;
    for (const auto& [week, content] : w.made)
        for (const PlannedPatrol& p : content.patrols) {
            out += p.patrol.key.str() + p.patrol.title.str() + isoLocal(p.patrol.span.start());
            for (const PlannedPost& post : p.posts)
                for (const CrewMember& c : post.crew)
                    out += QString::number(c.officer.value());
        }
    return out;
}

} // namespace

TEST_CASE("the demo city is the same for the same seed and another for another", "[demo]") {
    CHECK(text(World(DemoScale::Small, 7)) == text(World(DemoScale::Small, 7)));
    CHECK(text(World(DemoScale::Small, 7)) != text(World(DemoScale::Small, 8)));
    CHECK(demoScale(QStringLiteral("city")) == DemoScale::City);
    CHECK_FALSE(demoScale(QStringLiteral("huge")));
}

TEST_CASE("three scales have the agencies, people and hotspots that they promise", "[demo]") {
    for (const auto& [scale, agencies, people, hotspots] :
         {std::tuple{DemoScale::Small, 2, 30, 8}, {DemoScale::City, 6, 250, 40}, {DemoScale::Large, 10, 2000, 500}}) {
        const World w(scale);
        CHECK(int(w.city.agencies.size()) == agencies);
        CHECK(int(w.city.people.size()) == people);
        CHECK(int(w.city.hotspots.size()) == hotspots);
        std::set<QString> numbers, names;
        for (const DemoPerson& p : w.city.people)
            numbers.insert(p.officer.serviceNo.str());
        for (const Hotspot& h : w.city.hotspots) {
            names.insert(h.name.str());
            CHECK(h.where);
            const ParsedWindows windows = parseWindows(h.windows);
            CHECK(windows.windows.text() == h.windows); // in the form that is stored
        }
        CHECK(int(numbers.size()) == people); // no natural key twice
        CHECK(int(names.size()) == hotspots);
        for (size_t i = 1; i < w.city.agencies.size(); ++i)
            CHECK(w.city.agencies[i].steward == w.city.agencies[0].id);
    }
}

TEST_CASE("names with the letters that programs get wrong are among the first thirty", "[demo]") {
    QString all;
    const World w(DemoScale::Small);
    for (const DemoPerson& p : w.city.people)
        all += p.officer.fullName();
    for (const char* letter : {"Ł", "ı", "'", "-", "Ö", "Š"})
        CHECK(all.contains(QString::fromUtf8(letter)));
}

TEST_CASE("a present week looks like a week: 12 to 20 patrols, several on Friday evening", "[demo]") {
    for (const DemoScale scale : {DemoScale::Small, DemoScale::City}) {
        const World w(scale);
        for (const auto& [week, content] : w.made) {
            CHECK(content.patrols.size() >= 12);
            CHECK(content.patrols.size() <= 20);
            const TimeSpan friday(fromLocal(week.monday().addDays(4), QTime(18, 0)),
                                  fromLocal(week.monday().addDays(5), QTime(2, 0)));
            CHECK(std::count_if(content.patrols.begin(), content.patrols.end(),
                                [&](auto& p) { return friday.contains(p.patrol.span.start()); })
                  >= 3);
            for (size_t i = 1; i < content.patrols.size(); ++i)
                CHECK(content.patrols[i - 1].patrol.span.start() <= content.patrols[i].patrol.span.start());
            for (const PlannedPatrol& p : content.patrols)
                CHECK((p.posts.size() >= 2 && !p.visits.empty() && p.patrol.span.contains(p.visits.front().window)));
        }
    }
}

TEST_CASE("the present week has findings of several kinds, the week before hardly any", "[demo]") {
    for (quint32 seed = 1; seed <= 15; ++seed)
        for (const DemoScale scale : {DemoScale::Small, DemoScale::City}) {
            INFO("seed " << seed << ", scale " << int(scale));
            const World w(scale, seed);
            auto now = w.findings(kStart);
            CHECK(now["double-booking"] == 1);
            CHECK(now["absence"] == 1);
            CHECK(now["strength"] == 1);
            CHECK(now["hotspot-closed"] >= 1);
            CHECK(now["not-on-duty"] >= 1);
            CHECK(now["not-on-duty"] <= 3);
            CHECK(now["joint-crew"] + now["duplicate"] + now["visits-exceed-patrol"] == 0);
            auto before = w.findings(kStart.plus(-1));
            CHECK(before["double-booking"] + before["absence"] + before["strength"] + before["joint-crew"] == 0);
            CHECK(before["not-on-duty"] == 0);
        }
}

TEST_CASE("the past has outcomes, the present has none", "[demo]") {
    World w(DemoScale::City);
    std::map<PatrolOutcome, int> past;
    for (int back = 2; back < 30; ++back)
        for (const PlannedPatrol& p : makeDemoWeek(w.city, w.series, kStart.plus(-back), w.next, w.ids).patrols) {
            ++past[p.patrol.outcome];
            CHECK((p.patrol.state == PatrolState::Cancelled) == (p.patrol.outcome == PatrolOutcome::None));
            if (p.patrol.abortedAt)
                CHECK(p.patrol.span.contains(*p.patrol.abortedAt));
        }
    CHECK(past.size() == 5);
    CHECK(past[PatrolOutcome::Joint] > 8 * past[PatrolOutcome::OneAgency]);
    for (int ahead = 0; ahead < 3; ++ahead)
        for (const PlannedPatrol& p : w.made.at(kStart.plus(ahead)).patrols)
            CHECK(p.patrol.outcome == PatrolOutcome::None);
}

TEST_CASE("the series of the demo is written as its rule says", "[demo]") {
    World w(DemoScale::Small);
    CHECK(seriesProblem(w.series.series).isEmpty());
    std::map<QString, TimeSpan> expected, got;
    for (const SeriesOccurrence& o : occurrences(w.series.series))
        expected.emplace(o.day.toString(Qt::ISODate), o.span);
    for (Week week = kStart.plus(-8); week < kStart.plus(4); week = week.plus(1))
        for (const PlannedPatrol& p : makeDemoWeek(w.city, w.series, week, w.next, w.ids).patrols)
            if (p.patrol.series)
                got.emplace(p.patrol.seriesDay, p.patrol.span);
    CHECK(got == expected);
    CHECK(got.size() == 8);
}

TEST_CASE("shifts are those of a real house", "[demo]") {
    const World w(DemoScale::City);
    qint64 minutes = 0;
    for (const DemoPerson& p : w.city.people) {
        std::optional<TimeSpan> last;
        for (int day = 0; day < 210; ++day)
            if (const auto shift = demoShift(w.city, p, kStart.monday().addDays(day))) {
                minutes += shift->span.minutes();
                if (last && shift->kind == DutyKind::Dienst && shift->span.start() < last->end())
                    FAIL("two shifts at a time: " << p.officer.serviceNo.str().toStdString());
                last = shift->span;
            }
    }
    const double hours = double(minutes) / 60 / 30 / double(w.city.people.size()); // a week
    CHECK(hours > 30);
    CHECK(hours < 45);
    // somebody of each police station is there at every hour, on the night of the clock change too
    for (const int agency : {1, 2})
        for (int hour = 0; hour < 26; ++hour) {
            const Instant at = fromLocal(QDate(2026, 10, 24), QTime(12, 0)).plusMinutes(60 * hour);
            const auto [from, to] = w.city.peopleOf(agency);
            bool there = false;
            for (size_t i = from; i < to; ++i)
                for (const int back : {0, 1})
                    if (const auto s = demoShift(w.city, w.city.people[i], toLocal(at).date.addDays(-back)))
                        there = there || s->span.contains(at);
            CHECK(there);
        }
}

TEST_CASE("the large city has 50,000 patrols and 250,000 visits in ten years", "[demo]") {
    const DemoFigures figures = demoFigures({DemoScale::Large, 1, kStart, {}});
    CHECK(figures.weeksBefore + figures.weeksFrom == 520);
    World w(DemoScale::Large);
    size_t patrols = 0, visits = 0;
    for (int back = 3; back < 16; ++back) // thirteen weeks are the period in which counts repeat: 40 of them
        for (const PlannedPatrol& p : makeDemoWeek(w.city, w.series, kStart.plus(-back), w.next, w.ids).patrols) {
            ++patrols;
            visits += p.visits.size();
            REQUIRE(p.posts.size() >= 2);
        }
    CHECK(patrols * 40 == 50'000);
    CHECK(visits * 40 == 250'000);
}

TEST_CASE("every incident lies in its year and has a reference of its own", "[demo]") {
    for (const auto& [scale, expected] : {std::pair{DemoScale::Small, 600}, {DemoScale::City, 8000}}) {
        const World w(scale);
        std::set<QString> references;
        for (const int year : demoIncidentYears(w.city))
            for (const Incident& i : makeDemoIncidents(w.city, year).incidents) {
                references.insert(i.reference);
                if (toLocal(i.occurredAt).date.year() != year || i.occurredAt >= serviceWeekSpan(kStart).start())
                    FAIL("outside of its year or in the future");
            }
        CHECK(int(references.size()) == expected);
    }
}

TEST_CASE("the large city has 500,000 incidents", "[demo]") {
    const World w(DemoScale::Large);
    size_t incidents = 0;
    for (const int year : demoIncidentYears(w.city))
        incidents += makeDemoIncidents(w.city, year).incidents.size();
    CHECK(incidents == 500'000);
}

TEST_CASE("a few weeks alone are made without a past", "[demo]") {
    const DemoFigures f = demoFigures({DemoScale::Large, 1, kStart, 3});
    CHECK(f.weeksBefore == 0);
    CHECK(f.weeksFrom == 3);
    const World w(DemoScale::Small, 1, kStart, 3);
    CHECK(w.findings(kStart).count("double-booking") == 1);
}
