// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered about each kind of finding, by name, in plans made by hand.
#include "core/rules/mends.h"

#include "tests/core/rules/ruletestsupport.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

using namespace streife;
using namespace streife::test;

namespace {

const char* const kStart = "2026-11-27T18:00";
const char* const kEnd = "2026-11-27T22:00";

/// One joint patrol on Friday evening; everybody made by person() is on duty all that evening.
struct Evening : PlanBuilder {
    PatrolId id = patrol("KOD-1", kStart, kEnd);
    QSet<AgencyId> own{kod};
    int numbers = 0;

    OfficerId person(const char* name) {
        const OfficerId o = officer(kod, std::to_string(100 + ++numbers).c_str(), name);
        duty(o, span("2026-11-27T14:00", "2026-11-28T02:00"));
        return o;
    }
    [[nodiscard]] std::vector<Mend> mends(const char* rule, int most = 4) {
        const Findings findings = only(plan, rule);
        REQUIRE_FALSE(findings.empty());
        return mendsFor(findings.front(), at(*findings.front().patrol), plan, own, most);
    }
    [[nodiscard]] Lines texts(const char* rule, int most = 4) {
        Lines out;
        for (const Mend& m : mends(rule, most))
            out.push_back(m.text.toStdString());
        return out;
    }
    void function(OfficerId officer, const char* name) {
        plan.functions.push_back({FunctionId(next()), officer, ShortText(QString::fromUtf8(name)), {}, {}});
    }
};

} // namespace

TEST_CASE("an open post: those on duty with the fewest patrols are named, a promise comes last", "[mends]") {
    Evening e;
    const OfficerId adam = e.person("Adam");
    const OfficerId brandt = e.person("Brandt");
    e.person("Cem");
    e.person("Dorn");
    e.officer(e.kod, "900", "Aab"); // no duty this week at all
    const OfficerId otherDay = e.officer(e.kod, "901", "Abt");
    e.duty(otherDay, span("2026-11-25T08:00", "2026-11-25T16:00"));
    e.post(e.id, e.kod, {}, 1);
    e.post(e.id, e.pi, {}, 1, 1);
    const PatrolId monday = e.patrol("KOD-2", "2026-11-23T10:00", "2026-11-23T12:00");
    e.post(monday, e.kod, {adam});
    CHECK(e.texts("strength") == Lines{"Name Brandt", "Name Cem", "Name Dorn", "Promise without a name"});
    const std::vector<Mend> mends = e.mends("strength");
    CHECK(mends[0].draft.posts[0].crew == std::vector<OfficerId>{brandt});
    CHECK(mends[3].draft.posts[0].promised == 1);
    PatrolDraft same = mends[0].draft;
    same.posts[0].crew.clear();
    CHECK(same == PatrolDraft::of(e.at(e.id))); // and nothing else is touched
    // Nobody on duty is left: who has no duty in the roster may be named, who is on duty another day may not.
    for (const OfficerId o : {adam, brandt})
        e.absence(o, span("2026-11-27T21:59", "2026-11-28T00:00"));
    e.plan.duties.erase(std::remove_if(e.plan.duties.begin(), e.plan.duties.end(),
                                       [&](const Duty& d) { return d.officer != otherDay; }),
                        e.plan.duties.end());
    CHECK(e.texts("strength", 9) == Lines{"Name Aab", "Name Cem", "Name Dorn", "Promise without a name"});
}

TEST_CASE("of two open posts one click fills one", "[mends]") {
    Evening e;
    e.person("Adam");
    e.person("Brandt");
    e.post(e.id, e.kod, {}, 2);
    e.post(e.id, e.pi, {}, 2); // theirs: nothing to click
    CHECK(e.texts("strength") == Lines{"Name Adam", "Name Brandt", "Promise without a name"});
    Findings findings = only(e.plan, "strength");
    REQUIRE(findings.size() == 2);
    CHECK(mendsFor(findings[1], e.at(e.id), e.plan, e.own).empty());
    CHECK(mendsFor(findings[0], e.at(e.id), e.plan, {}).empty());
    // Kept for the partner: theirs are ours to fill.
    const OfficerId kern = e.officer(e.pi, "5", "Kern");
    e.duty(kern, span(kStart, kEnd));
    const auto theirs = mendsFor(findings[1], e.at(e.id), e.plan, {e.kod, e.pi});
    REQUIRE(theirs.size() == 2);
    CHECK(theirs[0].text == QStringLiteral("Name Kern"));
}

TEST_CASE("the wanted function decides who is offered for a post", "[mends]") {
    Evening e;
    e.person("Adam");
    const OfficerId leader = e.person("Zorn");
    e.function(leader, "Leitung");
    e.post(e.id, e.pi, {}, 1, 1);
    e.post(e.id, e.kod, {}, 1).post.function = QStringLiteral("leitung");
    CHECK(e.texts("strength") == Lines{"Name Zorn", "Promise without a name"});
    SECTION("nobody who is named holds it: somebody else instead") {
        e.at(e.id).posts[1].crew.push_back({CrewId(e.next()), PostId(1), e.person("Brandt"), 0});
        CHECK(e.texts("function-missing") == Lines{"Name Zorn instead of Brandt"});
    }
    SECTION("a place is left: he comes as well") {
        PlannedPost& post = e.at(e.id).posts[1];
        post.post.strength = 2;
        post.crew.push_back({CrewId(e.next()), PostId(1), e.person("Brandt"), 0});
        CHECK(e.texts("function-missing") == Lines{"Name Zorn"});
    }
}

TEST_CASE("somebody absent: others instead, a shorter patrol, or one person less", "[mends]") {
    Evening e;
    const OfficerId adam = e.person("Adam");
    e.person("Brandt");
    e.post(e.id, e.kod, {adam});
    e.post(e.id, e.pi, {}, 1, 1);
    e.absence(adam, span("2026-11-27T08:00", "2026-11-27T19:30"));
    CHECK(e.texts("absence") == Lines{"Name Brandt instead of Adam", "Move the start to 19:30", "Take Adam off"});
    const Mend later = e.mends("absence")[1];
    CHECK(later.draft.span == span("2026-11-27T19:30", kEnd));
    CHECK(later.draft.posts == PatrolDraft::of(e.at(e.id)).posts);
    SECTION("less than half of the patrol would remain") {
        e.absence(adam, span("2026-11-27T19:30", "2026-11-27T20:01"));
        CHECK(e.texts("absence") == Lines{"Name Brandt instead of Adam", "Take Adam off"});
    }
    SECTION("at both ends and in the middle nothing is gained by other times") {
        e.plan.absences.clear();
        e.absence(adam, span("2026-11-27T19:50", "2026-11-27T20:10"));
        CHECK(e.texts("absence").back() == "Take Adam off");
        CHECK(e.texts("absence").size() == 2);
    }
    SECTION("the evening's end") {
        e.plan.absences.clear();
        e.absence(adam, TimeSpan(at("2026-11-27T21:59").plusMinutes(0), at("2026-11-28T08:00")));
        CHECK(e.texts("absence")[1] == "Move the end to 21:59");
    }
    SECTION("a mend that another finding would follow is not offered") {
        e.absence(e.person("Cem"), span(kStart, kEnd));
        const HotspotId station = e.hotspot("Bahnhof");
        e.visit(e.id, station, span(kStart, "2026-11-27T19:00"), 15);
        // The visit would lie outside: a warning in the place of a breach, so it may stay on offer …
        CHECK(e.texts("absence").size() == 3);
        // … but where it is planned for the time that remains it simply stays there.
        e.at(e.id).visits.clear();
        e.visit(e.id, station, span(kStart, "2026-11-27T21:00"), 15);
        const auto mends = e.mends("absence");
        REQUIRE(mends.size() == 3);
        CHECK(mends[1].draft.visits[0].window == span("2026-11-27T19:30", "2026-11-27T21:00"));
    }
}

TEST_CASE("a double booking ends by other people or other times, in the patrol that comes later", "[mends]") {
    Evening e;
    const OfficerId adam = e.person("Adam");
    const OfficerId jost = e.person("Jost");
    const PatrolId before = e.patrol("KOD-2", "2026-11-27T15:00", "2026-11-27T19:00");
    e.post(before, e.kod, {adam});
    e.post(before, e.pi, {}, 1, 1);
    e.post(e.id, e.kod, {adam});
    e.post(e.id, e.pi, {}, 1, 1);
    CHECK(e.texts("double-booking") == Lines{"Name Jost instead of Adam", "Move the start to 19:00", "Take Adam off"});
    e.at(before).posts[0].crew.push_back({CrewId(e.next()), PostId(1), jost, 1}); // Jost is busy now, too
    e.at(before).posts[0].post.strength = 2;
    CHECK(e.texts("double-booking") == Lines{"Move the start to 19:00", "Take Adam off"});
    SECTION("people of one name are told apart") {
        e.plan.officers.find(jost)->givenName = QStringLiteral("Eva");
        e.at(before).posts[0].crew.pop_back();
        const OfficerId second = e.person("Jost");
        e.plan.officers.find(second)->givenName = QStringLiteral("Ida");
        CHECK(e.texts("double-booking")[0] == "Name Jost, Eva instead of Adam");
        CHECK(e.texts("double-booking")[1] == "Name Jost, Ida instead of Adam");
    }
    SECTION("named twice in the same patrol") {
        e.at(before).posts[0].crew.clear();
        e.at(e.id).posts[0].crew.push_back({CrewId(e.next()), PostId(1), adam, 1});
        const auto mends = e.mends("double-booking");
        REQUIRE_FALSE(mends.empty());
        CHECK(mends[0].text == QStringLiteral("Name Adam only once"));
        CHECK(mends[0].draft.posts[0].crew == std::vector<OfficerId>{adam});
    }
    SECTION("a patrol of another partnership") {
        e.at(before).posts[0].crew.clear();
        e.plan.elsewhere.push_back({adam, span("2026-11-27T21:00", "2026-11-28T02:00"), QStringLiteral("X-1"),
                                    QStringLiteral("Nachbarn"), QStringLiteral("Nachbarstadt")});
        CHECK(e.texts("double-booking")
              == Lines{"Name Jost instead of Adam", "Move the end to 21:00", "Take Adam off"});
    }
}

TEST_CASE("outside of duty is a warning: nobody is taken off for it", "[mends]") {
    Evening e;
    const OfficerId adam = e.officer(e.kod, "1", "Adam");
    e.duty(adam, span("2026-11-27T10:00", "2026-11-27T21:00"));
    e.post(e.id, e.kod, {adam});
    e.post(e.id, e.pi, {}, 1, 1);
    CHECK(e.texts("not-on-duty") == Lines{"Move the end to 21:00"});
    e.person("Brandt");
    CHECK(e.texts("not-on-duty") == Lines{"Name Brandt instead of Adam", "Move the end to 21:00"});
    e.plan.duties.clear(); // an unknown roster is for information
    CHECK(e.texts("not-on-duty").empty());
}

TEST_CASE("a closed place is visited at another time or not at all", "[mends]") {
    Evening e;
    e.post(e.id, e.kod, {}, 1, 1);
    e.post(e.id, e.pi, {}, 1, 1);
    const HotspotId station = e.hotspot("Bahnhof");
    const HotspotId park = e.hotspot("Park");
    e.visit(e.id, park, span(kStart, kEnd), 15);
    e.visit(e.id, station, span("2026-11-27T19:00", "2026-11-27T20:00"), 15);
    e.closed(station, span("2026-11-27T19:00", "2026-11-27T20:30"));
    CHECK(e.texts("hotspot-closed")
          == Lines{"Visit Bahnhof at 18:00–19:00", "Visit Bahnhof at 20:30–22:00", "Remove the visit Bahnhof"});
    const auto mends = e.mends("hotspot-closed");
    CHECK(mends[1].draft.visits[1].window == span("2026-11-27T20:30", kEnd));
    CHECK(mends[2].draft.visits.size() == 1);
    CHECK(mends[2].draft.visits[0].hotspot == park);
    e.closed(station, span("2026-11-27T10:00", "2026-11-28T10:00"));
    CHECK(e.texts("hotspot-closed") == Lines{"Remove the visit Bahnhof"});
}

TEST_CASE("visits that do not fit are moved, the patrol made longer, or one struck", "[mends]") {
    Evening e;
    const OfficerId adam = e.person("Adam");
    e.post(e.id, e.kod, {adam});
    e.post(e.id, e.pi, {}, 1, 1);
    const HotspotId station = e.hotspot("Bahnhof");
    const HotspotId park = e.hotspot("Park");
    SECTION("outside of the patrol") {
        e.visit(e.id, station, span("2026-11-27T15:00", "2026-11-27T16:00"), 30);
        CHECK(e.texts("visits-exceed-patrol") == Lines{"Visit Bahnhof at 18:00–22:00", "Remove the visit Bahnhof"});
    }
    SECTION("two at the same time") {
        e.visit(e.id, station, span(kStart, "2026-11-27T18:30"), 30, at(kStart));
        e.visit(e.id, park, span("2026-11-27T18:10", "2026-11-27T18:30"), 20, at("2026-11-27T18:10"));
        const auto mends = e.mends("visits-exceed-patrol");
        REQUIRE(mends.size() == 4);
        CHECK(mends[0].text == QStringLiteral("Visit Bahnhof at 18:30"));
        CHECK(mends[0].draft.visits[0].plannedAt == at("2026-11-27T18:30"));
        CHECK(mends[1].text == QStringLiteral("Visit Park at 18:30"));
        CHECK(mends[2].text == QStringLiteral("Remove the visit Bahnhof"));
    }
    SECTION("too many minutes") {
        e.visit(e.id, station, span(kStart, kEnd), 200);
        e.visit(e.id, park, span(kStart, kEnd), 60);
        CHECK(e.texts("visits-exceed-patrol")
              == Lines{"Move the end to 22:20", "Remove the visit Park", "Remove the visit Bahnhof"});
        CHECK(e.mends("visits-exceed-patrol")[0].draft.visits[0].window.end() == at("2026-11-27T22:20"));
        // His duty ends before that: the patrol is not made longer.
        e.plan.duties[0].span = span("2026-11-27T14:00", "2026-11-27T22:10");
        CHECK(e.texts("visits-exceed-patrol") == Lines{"Remove the visit Park", "Remove the visit Bahnhof"});
    }
}

TEST_CASE("a patrol of one authority gets a post of those that are on most patrols", "[mends]") {
    Evening e;
    const AgencyId zoll = e.agency("Zoll");
    e.agency("Wache Mitte", e.pi);
    e.post(e.id, e.kod, {}, 1, 1);
    const PatrolId other = e.patrol("KOD-2", "2026-11-24T10:00", "2026-11-24T12:00");
    e.post(other, e.kod, {}, 1, 1);
    e.post(other, zoll, {}, 1, 1);
    CHECK(e.texts("joint-crew") == Lines{"Add a post of Zoll", "Add a post of PI Mitte"});
    const Mend mend = e.mends("joint-crew")[0];
    REQUIRE(mend.draft.posts.size() == 2);
    CHECK(mend.draft.posts[1].agency == zoll);
    CHECK(mend.draft.posts[1].promised == 0); // asked for, not promised in their name
    e.at(e.id).posts.clear();
    CHECK(e.texts("joint-crew") == Lines{"Add posts of KOD and Zoll"});
}

TEST_CASE("of two patrols with one number the later one gets another", "[mends]") {
    Evening e;
    e.post(e.id, e.kod, {}, 1, 1);
    e.post(e.id, e.pi, {}, 1, 1);
    const PatrolId twin = e.patrol("KOD-1", "2026-11-28T18:00", "2026-11-28T22:00");
    e.post(twin, e.kod, {}, 1, 1);
    e.post(twin, e.pi, {}, 1, 1);
    const auto mends = e.mends("duplicate");
    REQUIRE(mends.size() == 1);
    CHECK(mends[0].text == QStringLiteral("Give a new number"));
    CHECK(mends[0].draft == [&] {
        PatrolDraft d = PatrolDraft::of(e.at(twin));
        d.key.clear();
        return d;
    }());
}

TEST_CASE("nothing is offered where nothing is to be planned any more, or nothing follows from the plan", "[mends]") {
    Evening e;
    e.person("Adam");
    e.post(e.id, e.kod, {}, 1);
    e.post(e.id, e.pi, {}, 1, 1);
    Finding finding = only(e.plan, "strength").front();
    REQUIRE_FALSE(mendsFor(finding, e.at(e.id), e.plan, e.own).empty());
    CHECK(mendsFor(finding, e.at(e.id), e.plan, e.own, 1).size() == 1);
    CHECK(mendsFor(finding, e.at(e.id), e.plan, e.own, 0).empty());
    SECTION("the patrol took place") {
        e.at(e.id).patrol.outcome = PatrolOutcome::Joint;
        CHECK(mendsFor(finding, e.at(e.id), e.plan, e.own).empty());
    }
    SECTION("the finding is an old one") {
        finding.title = QStringLiteral("7 posts open: KOD");
        CHECK(mendsFor(finding, e.at(e.id), e.plan, e.own).empty());
    }
    SECTION("the finding speaks of another patrol") {
        finding.patrol = PatrolId(999);
        CHECK(mendsFor(finding, e.at(e.id), e.plan, e.own).empty());
    }
    SECTION("public holidays happen") {
        e.plan.holidays.push_back({QDate(2026, 11, 27), QStringLiteral("Feiertag")});
        CHECK(e.texts("holiday").empty());
    }
}

TEST_CASE("nobody is offered twice for one patrol, and what settles several findings says so", "[mends]") {
    Evening e;
    const OfficerId adam = e.person("Adam");
    const OfficerId beer = e.person("Beer");
    for (const char* name : {"Cem", "Dorn", "Esser", "Falk", "Gero", "Haas"})
        e.person(name);
    e.post(e.id, e.kod, {adam, beer});
    e.post(e.id, e.pi, {}, 1, 1);
    const auto told = [&](int most = 4) {
        Findings findings;
        for (const Finding& f : check(e.plan))
            if (f.patrol == e.id && f.severity != Severity::Info)
                findings.push_back(f);
        std::vector<Lines> out;
        for (const auto& mends : mendsForAll(findings, e.at(e.id), e.plan, e.own, most)) {
            out.emplace_back();
            for (const Mend& mend : mends)
                out.back().push_back(mend.text.toStdString());
        }
        return out;
    };
    SECTION("two persons are absent: each gets other people") {
        for (const OfficerId o : {adam, beer})
            e.absence(o, span("2026-11-27T08:00", "2026-11-27T23:30"));
        CHECK(told()
              == std::vector<Lines>{{"Name Cem instead of Adam", "Name Dorn instead of Adam",
                                     "Name Esser instead of Adam", "Take Adam off"},
                                    {"Name Falk instead of Beer", "Name Gero instead of Beer",
                                     "Name Haas instead of Beer", "Take Beer off"}});
        CHECK(told(9).back() == Lines{"Take Beer off"}); // all six stand under the first
    }
    SECTION("one person is absent and has no duty either: one click ends both") {
        e.at(e.id).posts[0].crew.pop_back();
        e.at(e.id).posts[0].post.strength = 1;
        e.absence(adam, span("2026-11-27T08:00", "2026-11-27T23:30"));
        const PatrolId other = e.patrol("KOD-0", "2026-11-27T17:00", "2026-11-27T19:00");
        e.post(other, e.kod, {adam});
        e.post(other, e.pi, {}, 1, 1);
        const auto all = told();
        REQUIRE(all.size() == 2);
        CHECK(all[0].front() == "Name Beer instead of Adam (settles 2 findings)");
        for (const std::string& text : all[1])
            CHECK(text.find("Beer") == std::string::npos);
    }
    SECTION("an order of findings asks nobody twice, whatever it is") {
        for (const OfficerId o : {adam, beer})
            e.absence(o, span("2026-11-27T08:00", "2026-11-27T23:30"));
        Findings findings = only(e.plan, "absence");
        std::reverse(findings.begin(), findings.end());
        QSet<OfficerId> asked;
        std::vector<PatrolDraft> drafts;
        for (const auto& mends : mendsForAll(findings, e.at(e.id), e.plan, e.own))
            for (const Mend& mend : mends) {
                CHECK(std::find(drafts.begin(), drafts.end(), mend.draft) == drafts.end());
                drafts.push_back(mend.draft);
                if (mend.person) {
                    CHECK_FALSE(asked.contains(*mend.person));
                    asked.insert(*mend.person);
                }
            }
        CHECK(asked.size() == 6);
    }
}
