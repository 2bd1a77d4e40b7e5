// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the week looks like: the line that names a patrol and a person changes that crew and nothing else.
#include "core/patrols/wallnote.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

#include <random>

using namespace streife;
using namespace streife::test;

namespace {

/// A week of its own: patrols of one to three authorities, call signs that repeat, people with names that repeat.
struct RandomWeek : PlanBuilder {
    explicit RandomWeek(unsigned seed) : dice(seed) {
        const char* const names[] = {"Krause", "Müller", "Mueller", "Weber", "Öz", "von der Au", "Meyer-Schulz", "Łuk"};
        const char* const given[] = {"Anna", "Ben", "Çem", ""};
        for (int i = 0; i < 14; ++i) {
            const OfficerId id =
                officer(upTo(4) ? kod : pi, qPrintable(QString::number(1000 + i)), names[size_t(upTo(8))]);
            plan.officers.find(id)->givenName = QString::fromUtf8(given[size_t(upTo(4))]);
        }
        for (int i = 0; i < 12; ++i) {
            const Instant start = test::at("2026-11-23T06:00").plusMinutes(15 * upTo(7 * 96));
            const PatrolId id = patrol(qPrintable(QStringLiteral("KOD-%1").arg(100 + i)),
                                       TimeSpan(start, start.plusMinutes(60 + 15 * upTo(30))));
            at(id).patrol.callSign = upTo(5) ? QStringLiteral("S %1").arg(1 + upTo(8)) : QString();
            for (int n = upTo(4); n > 0; --n) {
                post(id, upTo(3) ? kod : pi, {}, 1 + upTo(3), 0);
                PlannedPost& made = at(id).posts.back();
                made.post.promised = upTo(made.post.strength + 1);
                made.post.function = upTo(3) ? QString() : QStringLiteral("Führung");
            }
        }
        fill();
    }
    int upTo(int n) { return int(dice() % unsigned(n)); }
    /// Some people on patrols, nobody twice on one.
    void fill() {
        for (PlannedPatrol& p : plan.patrols)
            for (PlannedPost& post : p.posts)
                for (const Officer& o : plan.officers)
                    if (o.agency == post.post.agency && upTo(6) == 0 && int(post.crew.size()) < post.post.strength
                        && !isOn(p, o.id))
                        post.crew.push_back({CrewId(next()), post.post.id, o.id, int(post.crew.size())});
    }
    static bool isOn(const PlannedPatrol& p, OfficerId who) { return crewOf(p).contains(who); }
    static QSet<OfficerId> crewOf(const PlannedPatrol& p) {
        QSet<OfficerId> all;
        for (const PlannedPost& post : p.posts)
            for (const CrewMember& c : post.crew)
                all.insert(c.officer);
        return all;
    }
    static QSet<OfficerId> crewOf(const PatrolDraft& d) {
        QSet<OfficerId> all;
        for (const PostDraft& post : d.posts)
            all.unite({post.crew.begin(), post.crew.end()});
        return all;
    }

    std::mt19937 dice;
};

/// All that no name may change.
PatrolDraft withoutCrew(PatrolDraft d, bool alsoStrength) {
    for (PostDraft& post : d.posts) {
        post.crew.clear();
        if (alsoStrength)
            post.strength = 1;
        if (alsoStrength)
            post.promised = 0;
    }
    return d;
}

/// How somebody would write it on the wall: the number always works.
QString numberOf(const Plan& plan, OfficerId who) {
    return plan.officers.constFind(who)->serviceNo.str();
}

} // namespace

TEST_CASE("any free officer on any patrol: the line gives exactly that crew", "[wallnote]") {
    int lines = 0;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        const RandomWeek week(seed);
        const Plan& plan = week.plan;
        const QSet<AgencyId> own{week.kod, week.pi};
        for (const PlannedPatrol& p : plan.patrols)
            for (const Officer& o : plan.officers) {
                INFO("seed " << seed << ' ' << p.patrol.key.str().toStdString() << " + " << o.fullName().toStdString());
                const bool on = RandomWeek::isOn(p, o.id);
                const WallNote note = readWallNote(
                    plan, own,
                    p.patrol.key.str() + (on ? QStringLiteral(" - ") : QStringLiteral(" + ")) + numberOf(plan, o.id));
                REQUIRE(note.complete());
                REQUIRE(note.wanted.size() == 1);
                CHECK(note.wanted[0].patrol == p.patrol.id);
                QSet<OfficerId> expected = RandomWeek::crewOf(p);
                if (on)
                    expected.remove(o.id);
                else
                    expected.insert(o.id);
                CHECK(RandomWeek::crewOf(note.wanted[0].draft) == expected);
                const PatrolDraft before = PatrolDraft::of(p);
                PatrolDraft after = note.wanted[0].draft;
                int room = 0;
                for (const PostDraft& post : before.posts)
                    room += post.agency == o.agency && int(post.crew.size()) < post.strength ? 1 : 0;
                for (const PostDraft& post : after.posts)
                    if (std::find(post.crew.begin(), post.crew.end(), o.id) != post.crew.end())
                        CHECK(post.agency == o.agency);
                if (on || room > 0) // where there is room nothing but the crew changes
                    CHECK(withoutCrew(after, false) == withoutCrew(before, false));
                else if (after.posts.size() == before.posts.size())
                    CHECK(withoutCrew(after, true) == withoutCrew(before, true));
                ++lines;
            }
    }
    CHECK(lines == 25 * 12 * 14);
}

TEST_CASE("by call sign and family name: the one that is meant, or a choice that leads to it", "[wallnote]") {
    int chosen = 0;
    int asked = 0;
    for (unsigned seed = 101; seed <= 125; ++seed) {
        const RandomWeek week(seed);
        const Plan& plan = week.plan;
        const QSet<AgencyId> own{week.kod, week.pi};
        for (const PlannedPatrol& p : plan.patrols) {
            if (p.patrol.callSign.isEmpty())
                continue;
            for (const Officer& o : plan.officers) {
                if (RandomWeek::isOn(p, o.id))
                    continue;
                INFO("seed " << seed << ' ' << p.patrol.callSign.toStdString() << " + " << o.fullName().toStdString());
                // The choices are followed as a user would, until the line is understood.
                std::vector<QString> open{p.patrol.callSign + QStringLiteral(" + ") + o.familyName.str()};
                bool reached = false;
                for (int round = 0; round < 200 && !open.empty(); ++round) {
                    const QString line = open.back();
                    open.pop_back();
                    const WallNote note = readWallNote(plan, own, line);
                    if (note.complete()) {
                        chosen += 1;
                        reached = reached || (note.steps[0].patrol == p.patrol.id && note.steps[0].comes == o.id);
                        continue;
                    }
                    for (const WallNoteChoice& choice : note.problem->choices) {
                        asked += 1;
                        open.push_back(QString(line).replace(note.problem->from, note.problem->length, choice.type));
                    }
                }
                // who stands in the shade of a namesake of the patrol's own authorities needs a first name or number
                const bool here = std::any_of(p.posts.begin(), p.posts.end(),
                                              [&](const PlannedPost& post) { return post.post.agency == o.agency; });
                CHECK((reached || !here));
            }
        }
    }
    CHECK(chosen > 1000);
    CHECK(asked > 1000);
}

TEST_CASE("no string of words breaks the reader", "[wallnote]") {
    const QStringList parts{QStringLiteral("S"),     QStringLiteral("1"),     QStringLiteral("+"),
                            QStringLiteral("-"),     QStringLiteral(";"),     QStringLiteral("statt"),
                            QStringLiteral("19:30"), QStringLiteral("Mo"),    QStringLiteral("27.11."),
                            QStringLiteral("1003"),  QStringLiteral("Weber"), QStringLiteral("KOD-104"),
                            QStringLiteral(","),     QStringLiteral("–"),     QStringLiteral("of")};
    const RandomWeek week(7);
    std::mt19937 dice(3);
    int understood = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString line = dice() % 2 ? QStringLiteral("KOD-104 ") : QString();
        for (int n = 1 + int(dice() % 9); n > 0; --n)
            line +=
                parts.at(qsizetype(dice() % unsigned(parts.size()))) + (dice() % 3 ? QStringLiteral(" ") : QString());
        const WallNote note = readWallNote(week.plan, {week.kod}, line);
        CHECK(note.complete() == !note.problem);
        understood += note.complete() ? 1 : 0;
        for (const WallNote::Wanted& w : note.wanted) { // never the same person twice, never room for fewer than named
            size_t named = 0;
            for (const PostDraft& post : w.draft.posts) {
                named += post.crew.size();
                CHECK(int(post.crew.size()) <= post.strength);
            }
            CHECK(size_t(RandomWeek::crewOf(w.draft).size()) == named);
        }
    }
    CHECK(understood > 50);
}
