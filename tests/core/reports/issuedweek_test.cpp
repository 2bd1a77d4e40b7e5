// SPDX-License-Identifier: GPL-3.0-or-later
// What is frozen when a week is issued, and what later sheets say about it.
#include "core/base/error.h"
#include "core/reports/sheetnames.h"
#include "tests/core/reports/randomplan.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <set>

using namespace streife;
using namespace streife::test;

namespace {

const Week kWeek = *Week::of(2026, 48);

WeekGrid gridOf(const PaperPlan& p, const IssuedWeek& previous) {
    WeekSheet sheet = weekSheet(2026, 48);
    sheet.previous = previous;
    sheet.previousIssue = u("K-1");
    const auto document = weekPlan(p.plan, {sheet}, options());
    return std::get<WeekGrid>(document.sheets.at(0).sections.at(0));
}

/// What the wall prints of a patrol, in English words that no writer makes.
QString print(const PlannedPatrol& planned) {
    const Patrol& p = planned.patrol;
    QString text = p.title.str() + u'|' + p.callSign + u'|' + p.meetingPoint + u'|' + QString::number(int(p.mode))
                   + u'|' + QString::number(p.span.start().ms) + u'-' + QString::number(p.span.end().ms);
    std::map<AgencyId, QStringList> people; // a post that moved up or down is no news
    for (const PlannedPost& post : planned.posts) {
        for (const CrewMember& c : post.crew)
            people[post.post.agency] << QString::number(c.officer.value()) + post.post.function;
        people[post.post.agency] << u("%1 promised %2 open %3")
                                        .arg(post.post.unit)
                                        .arg(std::max(0, post.post.promised - post.named()))
                                        .arg(post.open());
    }
    for (auto& [agency, all] : people) {
        all.sort();
        text += u'|' + all.join(u',');
    }
    for (const Visit& v : planned.visits)
        text += u("|%1 %2 %3").arg(v.hotspot.value()).arg(v.window.start().ms).arg(v.stayMinutes);
    return text;
}

} // namespace

TEST_CASE("a random week survives its frozen form, and an unchanged one has no marks", "[reports][changes]") {
    for (unsigned seed = 1; seed <= 30; ++seed) {
        Dice dice(seed);
        const PaperPlan p = randomPlan(dice, kWeek.monday(), 1, 30);
        const IssuedWeek frozen = issuedWeek(p.plan, kWeek);
        const IssuedWeek read = issuedWeekFromJson(toJson(frozen));
        INFO("seed " << seed);
        CHECK(read == frozen);
        for (const DayColumn& day : gridOf(p, read).days) {
            for (const PatrolBlock& b : day.blocks) {
                INFO(b.key.toStdString() << ": " << b.change.toStdString());
                CHECK_FALSE(b.changed);
            }
        }
    }
}

TEST_CASE("exactly the patrols that read differently are marked, whatever was edited", "[reports][changes]") {
    int marked = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Dice dice(seed);
        PaperPlan p = randomPlan(dice, kWeek.monday(), 1, 20);
        const IssuedWeek frozen = issuedWeekFromJson(toJson(issuedWeek(p.plan, kWeek)));
        const TimeSpan span = serviceWeekSpan(kWeek);
        std::map<PatrolId, std::pair<QString, bool>> before; // what it said, was it cancelled
        std::map<PatrolId, QString> keys;
        for (const PlannedPatrol& x : p.plan.patrols) {
            if (span.contains(x.patrol.span.start()))
                before[x.patrol.id] = {print(x), x.patrol.state == PatrolState::Cancelled};
        }
        QStringList edits;
        for (int n = 1 + dice.upTo(4); n > 0; --n)
            edits << randomEdit(dice, p);
        std::multiset<QString> expected;
        for (const PlannedPatrol& x : p.plan.patrols) {
            if (!span.contains(x.patrol.span.start()))
                continue;
            const auto was = before.find(x.patrol.id);
            const bool cancelled = x.patrol.state == PatrolState::Cancelled;
            // nobody needs to hear what else changed on a patrol that does not take place
            const bool news =
                was == before.end() || cancelled != was->second.second || (!cancelled && print(x) != was->second.first);
            if (news)
                expected.insert(x.patrol.key.str());
            keys[x.patrol.id] = x.patrol.key.str();
        }
        for (const IssuedPatrol& was : frozen.patrols) { // gone from the week
            if (!keys.contains(was.id) && !was.cancelled)
                expected.insert(was.key);
        }
        std::multiset<QString> got;
        for (const DayColumn& day : gridOf(p, frozen).days) {
            for (const PatrolBlock& b : day.blocks) {
                if (b.changed)
                    got.insert(b.key);
                CHECK(b.changed == !b.change.isEmpty());
            }
        }
        INFO("seed " << seed << ": " << edits.join(u(", ")).toStdString());
        CHECK(got == expected);
        marked += int(got.size());
    }
    CHECK(marked > 60);
}

TEST_CASE("frozen content with any part cut out or changed is read or refused, never half", "[reports][changes]") {
    const PaperPlan p = PaperPlan::sample();
    const QByteArray good = toJson(issuedWeek(p.plan, kWeek));
    Dice dice(5);
    int refused = 0;
    for (int round = 0; round < 800; ++round) {
        QByteArray bad = good;
        const int at = dice.upTo(int(bad.size()));
        if (dice.upTo(2))
            bad.remove(at, 1 + dice.upTo(60));
        else
            bad[at] = char('!' + dice.upTo(90));
        try {
            for (const IssuedPatrol& x : issuedWeekFromJson(bad).patrols)
                CHECK(x.span.start() < x.span.end());
        } catch (const Error& e) {
            CHECK(e.code() == ErrorCode::Damaged);
            CHECK(e.text().contains(u("Issue the week again")));
            ++refused;
        }
    }
    CHECK(refused > 300);
}

TEST_CASE("numbers beyond what JSON can count survive", "[reports][changes]") {
    PaperPlan p = PaperPlan::sample();
    p.plan.patrols[0].patrol.id = PatrolId((qint64(0x7ffffffe) << 32) + 12345);
    const IssuedWeek read = issuedWeekFromJson(toJson(issuedWeek(p.plan, kWeek)));
    CHECK(read.patrols.front().id == p.plan.patrols[0].patrol.id);
    const QJsonObject first =
        QJsonDocument::fromJson(toJson(read)).object().value(u("patrols")).toArray().first().toObject();
    CHECK(first.value(u("id")).isString());
}

TEST_CASE("what is gone stands on its old day in the order of the day, struck", "[reports][changes]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    const IssuedWeek frozen = issuedWeek(p.plan, kWeek);
    p.plan.patrols.erase(p.plan.patrols.begin()); // Monday 15:00, before Monday 19:30
    const WeekGrid grid = gridOf(p, frozen);
    REQUIRE(grid.days[0].blocks.size() == 2);
    const PatrolBlock& gone = grid.days[0].blocks[0];
    CHECK(gone.key == u("KOD-101"));
    CHECK(gone.cancelled);
    CHECK(gone.change == u("entfällt"));
    CHECK(gone.posts.at(0).text == u("Brandt"));
    CHECK(gone.posts.at(0).aside == u("(Führung)"));
    CHECK_FALSE(grid.days[0].blocks[1].changed);
    // a cancelled one that was deleted is no news
    PaperPlan cancelled = PaperPlan::sample();
    cancelled.plan.patrols[0].patrol.state = PatrolState::Cancelled;
    const IssuedWeek before = issuedWeek(cancelled.plan, kWeek);
    CHECK(gridOf(p, before).days[0].blocks.size() == 1);
}

TEST_CASE("the same person on another post of the same authority is no change, on another authority's it is",
          "[reports][changes]") {
    PaperPlan p;
    const OfficerId jost = p.officer(p.kod, "Jost");
    PlannedPatrol& patrol = p.patrol("KOD-1", span("2026-11-23T18:00", "2026-11-23T22:00"), "Bahnhof");
    p.post(patrol, {p.kod, {jost}});
    p.post(patrol, {p.kod, {}, 1, 1});
    p.post(patrol, {p.pi, {}, 1, 1});
    const IssuedWeek frozen = issuedWeek(p.plan, kWeek);
    std::swap(patrol.posts[0], patrol.posts[1]);
    CHECK_FALSE(gridOf(p, frozen).days[0].blocks[0].changed);
    std::swap(patrol.posts[0].crew, patrol.posts[1].crew);
    std::swap(patrol.posts[0].post.promised, patrol.posts[1].post.promised);
    CHECK_FALSE(gridOf(p, frozen).days[0].blocks[0].changed);
    patrol.posts[2].post.agency = p.kod;
    CHECK(gridOf(p, frozen).days[0].blocks[0].changed);
}
