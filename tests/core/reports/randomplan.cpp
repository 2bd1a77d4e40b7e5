// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reports/randomplan.h"

namespace streife::test {
namespace {

const std::vector<const char*> kTitles{"Bahnhof",       "Nacht Innenstadt",       "Schulwege und Spielplätze West",
                                       "O'Neill-Platz", "Fußgängerzone Ölmühle",  "Wochenmarkt am Łazienki-Ufer",
                                       "Zeppelinallee", "Großveranstaltung Süd Q"};

} // namespace

PaperPlan randomPlan(Dice& dice, QDate monday, int weeks, int count) {
    PaperPlan p(monday, monday.addDays(7 * weeks));
    std::vector<OfficerId> people;
    for (const char* name : {"Brandt", "Öztürk-Weißenfels", "Adam", "Jost", "Freifrau von der Lindenau-Hohenlohe"})
        people.push_back(p.officer(p.kod, name));
    for (int i = 0; i < count; ++i) {
        const QDate day = monday.addDays(dice.upTo(7 * weeks + 5) - 4);
        const Instant from = fromLocal(day, QTime(dice.upTo(24), 15 * dice.upTo(4)));
        const int minutes = dice.of(std::vector<int>{60, 240, 480, 600, 1440, 2000, 6000});
        PlannedPatrol& patrol =
            p.patrol(qPrintable(u("KOD-%1").arg(1000 + i)), TimeSpan(from, from.plusMinutes(minutes)), dice.of(kTitles),
                     qPrintable(u("Q %1").arg(1000 + i)));
        if (dice.upTo(7) == 0)
            patrol.patrol.state = PatrolState::Cancelled;
        if (dice.upTo(3) == 0)
            patrol.patrol.meetingPoint = u("Wache Süd, Hof");
        p.post(patrol, {p.kod, {dice.of(people)}, 1 + dice.upTo(3), dice.upTo(2), dice.upTo(4) ? "" : "Führung"});
        if (dice.upTo(4))
            p.post(patrol, {p.pi, {}, 1 + dice.upTo(5), dice.upTo(2), "", "Dienstgruppe C"});
        for (int v = dice.upTo(4); v > 0; --v)
            p.visit(patrol, p.hotspot(dice.of(kTitles)), patrol.patrol.span, 5 + dice.upTo(40));
    }
    p.sort();
    return p;
}

QString randomEdit(Dice& dice, PaperPlan& p) {
    if (p.plan.patrols.empty())
        return {};
    const size_t at = size_t(dice.upTo(int(p.plan.patrols.size())));
    PlannedPatrol& x = p.plan.patrols[at];
    const QString key = x.patrol.key.str() + u' ';
    const auto people = p.plan.officers.keys();
    switch (dice.upTo(8)) {
    case 0:
        x.patrol.span = TimeSpan(x.patrol.span.start().plusMinutes(15), x.patrol.span.end().plusMinutes(30));
        return key + u("later");
    case 1:
        x.patrol.title = ShortText(u("Umbenannt %1").arg(dice.upTo(100)));
        return key + u("renamed");
    case 2:
        x.patrol.callSign = u("X %1").arg(dice.upTo(100));
        return key + u("call sign");
    case 3:
        x.patrol.state = x.patrol.state == PatrolState::Cancelled ? PatrolState::Proposed : PatrolState::Cancelled;
        return key + u("state");
    case 4:
        if (!x.posts.front().crew.empty())
            x.posts.front().crew.front().officer = people.at(dice.upTo(int(people.size())));
        return key + u("crew");
    case 5:
        x.posts.front().post.promised += 1;
        x.posts.front().post.strength += 1;
        return key + u("promise");
    case 6:
        p.plan.patrols.erase(p.plan.patrols.begin() + qsizetype(at));
        return key + u("deleted");
    default:
        break;
    }
    const Instant from = x.patrol.span.start();
    PlannedPatrol& added =
        p.patrol(qPrintable(u("KOD-%1").arg(5000 + dice.upTo(100'000))), TimeSpan(from, from.plusMinutes(60)), "Neu");
    p.post(added, {p.kod, {people.at(dice.upTo(int(people.size())))}, 1});
    const QString name = added.patrol.key.str();
    p.sort();
    return name + u(" added");
}

} // namespace streife::test
