// SPDX-License-Identifier: GPL-3.0-or-later
// The card that a crew takes along and the sheet of one person.
#include "core/base/formats.h"
#include "core/rules/rule.h"
#include "tests/core/reports/randomplan.h"
#include "tests/support/catch.h"

using namespace streife;
using namespace streife::test;

namespace {

const SheetState kState{at("2026-11-24T09:40"), QStringLiteral("K-3"), {}};

const Card& cardOf(const ReportDocument& d, size_t sheet = 0) {
    return std::get<Card>(d.sheets.at(sheet).sections.at(0));
}

QStringList texts(const std::vector<PageLayout>& pages) {
    QStringList out;
    for (const PageLayout& page : pages) {
        for (const TextMark& t : page.texts)
            out << t.text;
    }
    return out;
}

} // namespace

TEST_CASE("a card says when, who, where and what to do, with room for what happened", "[reports][card]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    PlannedPatrol& patrol = p.plan.patrols[9]; // the night of Saturday
    patrol.patrol.mode = PatrolMode::Car;
    patrol.patrol.meetingPoint = u("Wache  Süd");
    p.task(patrol, "Beleuchtung prüfen");
    p.task(patrol, "Kioske ansprechen");
    const auto document = patrolCards(p.plan, {patrol.patrol.id}, kState, options());
    CHECK(document.title == u("Streifenkarte KOD-110"));
    CHECK_FALSE(document.landscape);
    const ReportSheet& sheet = document.sheets.at(0);
    CHECK(sheet.facts == QStringList{u("Ausgabe K-3")});
    CHECK(sheet.legend.size() == 2);
    const Card& card = cardOf(document);
    CHECK(card.dayLine == u("Samstag, 28.11.2026 · KW 48/2026"));
    CHECK(card.tasks == QStringList{u("Beleuchtung prüfen"), u("Kioske ansprechen")});
    CHECK(card.patrol.details == QStringList{u("Pkw"), u("Treffpunkt: Wache Süd")});
    REQUIRE(card.outcomes.size() == 4);
    CHECK(card.outcomes[0] == u("gemeinsam"));
    CHECK(card.outcomes[1].startsWith(u("nur eine Behörde")));
    CHECK(card.outcomes[2].startsWith(u("abgebrochen")));
    CHECK(card.outcomes[3].startsWith(u("ausgefallen")));
    for (int i = 1; i < 4; ++i)
        CHECK(card.outcomes[i].contains(u("____"))); // to write on
    const QStringList words = texts(layoutPages(document));
    CHECK(words.contains(u("19:00–01:00 (So)")));
    CHECK(words.count(u("an")) == 2);
    CHECK(words.count(u("ab")) == 2);
}

TEST_CASE("a card of the early hours belongs to the service day before", "[reports][card]") {
    const German german;
    PaperPlan p;
    const PlannedPatrol& patrol = p.patrol("KOD-1", span("2026-11-28T03:00", "2026-11-28T05:00"), "Früh");
    const auto document = patrolCards(p.plan, {patrol.patrol.id}, kState, options());
    CHECK(cardOf(document).dayLine == u("Freitag, 27.11.2026 · KW 48/2026"));
    CHECK(texts(layoutPages(document)).contains(u("Sa 03:00–05:00"))); // nobody comes a day too early
}

TEST_CASE("nothing that is empty leaves a heading on the card", "[reports][card]") {
    const German german;
    PaperPlan p;
    const PlannedPatrol& patrol = p.patrol("KOD-1", span("2026-11-27T18:00", "2026-11-27T22:00"), "Bahnhof");
    const QStringList words = texts(layoutPages(patrolCards(p.plan, {patrol.patrol.id}, kState, options())));
    CHECK_FALSE(words.contains(u("Anlaufpunkte")));
    CHECK_FALSE(words.contains(u("Aufträge")));
    CHECK(words.contains(u("Ergebnis")));
    CHECK_FALSE(words.contains(u("abgesagt")));
}

TEST_CASE("a cancelled patrol says so on its card", "[reports][card]") {
    const German german;
    PaperPlan p;
    PlannedPatrol& patrol = p.patrol("KOD-1", span("2026-11-27T18:00", "2026-11-27T22:00"), "Bahnhof");
    patrol.patrol.state = PatrolState::Cancelled;
    CHECK(texts(layoutPages(patrolCards(p.plan, {patrol.patrol.id}, kState, options()))).contains(u("abgesagt")));
}

TEST_CASE("every card of a random plan holds all words of its patrol and stays on the page", "[reports][card]") {
    const German german;
    for (unsigned seed = 1; seed <= 8; ++seed) {
        Dice dice(seed);
        const PaperPlan p = randomPlan(dice, QDate(2026, 11, 23), 1, 12);
        for (const PlannedPatrol& planned : p.plan.patrols) {
            const auto document = patrolCards(p.plan, {planned.patrol.id}, kState, options());
            const auto pages = layoutPages(document);
            const Card& card = cardOf(document);
            QString all = texts(pages).join(QString());
            all.remove(u' ').remove(QChar(QChar::Nbsp));
            const auto holds = [&](QString text) {
                INFO(planned.patrol.key.str() << " " << text.toStdString());
                CHECK(all.contains(text.remove(u' ').remove(QChar(QChar::Nbsp))));
            };
            holds(formatSpan(planned.patrol.span));
            holds(card.patrol.title);
            holds(card.patrol.callSign);
            for (const PostLine& post : card.patrol.posts)
                holds(post.text + post.aside);
            for (const VisitLine& visit : card.patrol.visits) {
                holds(visit.when);
                holds(visit.place + u(" (") + visit.stay + u')');
            }
            for (const PageLayout& page : pages) {
                for (const TextMark& t : page.texts)
                    CHECK(QRectF(QPointF(), page.size).adjusted(14, 14, -14, -14).contains(t.rect()));
            }
        }
    }
}

TEST_CASE("a personal sheet of a random plan holds that person's patrols and nobody else's", "[reports][personal]") {
    const German german;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        Dice dice(seed);
        PaperPlan p = randomPlan(dice, QDate(2026, 11, 23), 2, 60);
        for (auto it = p.plan.officers.constBegin(); it != p.plan.officers.constEnd(); ++it) {
            for (const auto& [year, month] : {std::pair(2026, 11), std::pair(2026, 12)}) {
                QStringList expected;
                for (const PlannedPatrol& x : p.plan.patrols) {
                    bool named = false;
                    for (const PlannedPost& post : x.posts) {
                        for (const CrewMember& c : post.crew)
                            named = named || c.officer == it.key();
                    }
                    const QDate day = serviceDay(x.patrol.span.start());
                    if (named && day.year() == year && day.month() == month)
                        expected << (x.patrol.state == PatrolState::Cancelled ? u("abgesagt ") : QString())
                                        + x.patrol.callSign;
                }
                const auto document = personalSheet(p.plan, it.key(), year, month, {}, kState, options());
                QStringList got;
                for (const TableRow& row : std::get<TableSection>(document.sheets[0].sections[0]).rows) {
                    const QString what = row.cells.at(2).text;
                    CHECK(row.struck == what.endsWith(u("\nabgesagt")));
                    got << (row.struck ? u("abgesagt ") : QString()) + what.section(u' ', 0, 1);
                }
                INFO("seed " << seed << " " << it->fullName().toStdString());
                CHECK(got == expected);
                CHECK(document.events.size() == size_t(expected.size()));
            }
        }
    }
}

TEST_CASE("duties of the personal sheet: kinds in words, nights to their evening, other people's left out",
          "[reports][personal]") {
    const German german;
    PaperPlan p;
    const OfficerId jost = p.officer(p.kod, "Jost", "Ida");
    const OfficerId adam = p.officer(p.kod, "Adam", "Kai");
    const auto duty = [&](OfficerId who, const char* from, const char* to, DutyKind kind, const char* shift) {
        p.plan.duties.push_back({DutyId(qint64(9000 + p.plan.duties.size())), who, span(from, to), kind, u(shift)});
    };
    duty(jost, "2026-11-30T22:00", "2026-12-01T06:00", DutyKind::Dienst, "N");
    duty(jost, "2026-11-02T06:00", "2026-11-02T14:00", DutyKind::Bereitschaft, "");
    duty(jost, "2026-11-03T06:00", "2026-11-03T14:00", DutyKind::Rufbereitschaft, "R 1");
    duty(jost, "2026-11-04T08:00", "2026-11-04T16:00", DutyKind::Lehrgang, "Recht");
    duty(jost, "2026-12-01T02:00", "2026-12-01T05:00", DutyKind::Dienst, "Früh"); // November's last service day
    duty(adam, "2026-11-05T08:00", "2026-11-05T16:00", DutyKind::Dienst, "S");
    const auto document = personalSheet(p.plan, jost, 2026, 11, {}, kState, options());
    QStringList rows;
    for (const TableRow& row : std::get<TableSection>(document.sheets[0].sections[0]).rows)
        rows << row.cells.at(0).text + u' ' + row.cells.at(1).text + u' ' + row.cells.at(2).text;
    CHECK(rows
          == QStringList{u("Mo 02.11. 06:00–14:00 Bereitschaft"), u("Di 03.11. 06:00–14:00 Rufbereitschaft R 1"),
                         u("Mi 04.11. 08:00–16:00 Lehrgang Recht"), u("Mo 30.11. 22:00–06:00 (Di) Dienst N"),
                         u("Mo 30.11. Di 02:00–05:00 Dienst Früh")});
    CHECK(document.sheets[0].title == u("Jost, Ida"));
    CHECK(document.sheets[0].sections.size() == 1); // no findings, no heading for them
}

TEST_CASE("a restriction stands on the sheet of whom it is about, with the release and without, and on no other",
          "[reports][personal]") {
    const German german;
    PaperPlan p;
    const OfficerId adam = p.officer(p.kod, "Adam");
    const OfficerId brandt = p.officer(p.kod, "Brandt");
    p.plan.restrictions.push_back({RestrictionId(8002), adam, RestrictionKind::NoNight, {}, {}});
    for (const char* key : {"KOD-1", "KOD-2"}) {
        const TimeSpan night = qstrcmp(key, "KOD-1") == 0 ? span("2026-11-24T22:00", "2026-11-25T01:00")
                                                          : span("2026-11-26T22:00", "2026-11-27T01:00");
        PlannedPatrol& patrol = p.patrol(key, night, "Nacht");
        p.post(patrol, {.agency = p.kod, .crew = {adam, brandt}, .strength = 2});
        p.post(patrol, {.agency = p.pi, .promised = 1});
    }
    Override release;
    release.rule = u("restriction");
    release.patrol = p.plan.patrols[0].patrol.id;
    release.officer = adam;
    release.breach = true;
    release.amount = 24 * 60;
    release.note = u("Az. 5");
    release.by = u("Zimmermann");
    release.madeAt = at("2026-11-23T15:50");
    p.plan.overrides.push_back(release);

    const Findings findings = check(p.plan);
    const auto sheet = [&](OfficerId who) { return personalSheet(p.plan, who, 2026, 11, findings, kState, options()); };
    const auto own = sheet(adam);
    REQUIRE(own.sheets.at(0).sections.size() == 2);
    std::vector<QString> why;
    for (const TableRow& row : std::get<TableSection>(own.sheets[0].sections[1]).rows)
        if (row.cells.at(1).text.contains(u("Nacht")))
            why.push_back(row.cells.at(2).text);
    REQUIRE(why.size() == 2);
    CHECK(why[0].contains(u("Freigegeben durch Zimmermann am 23.11.2026")));
    CHECK(why[0].endsWith(u("Az. 5")));
    CHECK_FALSE(why[1].contains(u("reigegeben")));

    const QString wall = pdfText(written(weekPlan(p.plan, {weekSheet(2026, 48)}, options()), "pdf"));
    const QString others = pdfText(written(sheet(brandt), "pdf"));
    for (const QString& paper : {wall, others}) {
        CHECK(paper.contains(u("Nacht"))); // the patrol itself
        for (const char* word : {"Zimmermann", "Az. 5", "Freigegeben", "Einschränkung", "keine Nacht"})
            CHECK_FALSE(paper.contains(u(word)));
    }
    for (const Finding& f : findings)
        if (f.rule == u("restriction"))
            CHECK_FALSE(others.contains(f.title));
}
