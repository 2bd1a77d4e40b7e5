// SPDX-License-Identifier: GPL-3.0-or-later
// Random plans against plain counting: each patrol once on the sheet of its week, in the column of its service day.
#include "core/base/formats.h"
#include "core/reports/reportwriter.h"
#include "core/rules/rule.h"
#include "tests/core/reports/randomplan.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <map>

using namespace streife;
using namespace streife::test;

namespace {

/// Service day by Qt's own calendar: the civil day of the start six hours earlier on the clock of the wall.
QDate serviceDayOracle(Instant start) {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(start.ms, QTimeZone("Europe/Berlin"));
    return local.time() < QTime(6, 0) ? local.date().addDays(-1) : local.date();
}

QString squeezed(QString text) {
    return text.remove(QRegularExpression(u("\\s")));
}

/// Text of one block in the order in which it was drawn.
QString blockText(const PageLayout& page, size_t block) {
    QString text;
    for (const TextMark& t : page.texts) {
        if (t.block == int(block))
            text += t.text;
    }
    return squeezed(text);
}

} // namespace

TEST_CASE("each patrol of a random plan stands once, under its service day", "[reports][random]") {
    const German german;
    const int seed = GENERATE(range(1, 25));
    Dice dice{unsigned(seed)};
    // Mondays around both changes of the clock and the turn of a 53-week year
    const QDate monday =
        dice.of(std::vector<QDate>{QDate(2026, 11, 23), QDate(2026, 10, 19), QDate(2027, 3, 22), QDate(2026, 12, 28)});
    const PaperPlan p = randomPlan(dice, monday, 2, 5 + dice.upTo(60));
    const Week first = Week::of(monday);
    std::vector<WeekSheet> sheets;
    for (const Week week : {first, first.plus(1)})
        sheets.push_back({week, {at("2026-11-24T09:40"), {}, {}}, {}, {}});
    const ReportDocument document = weekPlan(p.plan, sheets, options());
    INFO("seed " << seed);
    std::map<QString, std::vector<QDate>> columns;
    for (const ReportSheet& sheet : document.sheets) {
        const WeekGrid& grid = std::get<WeekGrid>(sheet.sections.at(0));
        REQUIRE(grid.days.size() == 7);
        for (const DayColumn& day : grid.days) {
            for (const PatrolBlock& b : day.blocks)
                columns[b.key].push_back(day.date);
            CHECK(std::is_sorted(day.blocks.begin(), day.blocks.end(), [](const auto& a, const auto& b) {
                return std::pair(a.span.start(), a.key) < std::pair(b.span.start(), b.key);
            }));
        }
    }
    for (const PlannedPatrol& planned : p.plan.patrols) {
        INFO(planned.patrol.key.str() << " " << planned.patrol.span.start().ms);
        const QDate day = serviceDayOracle(planned.patrol.span.start());
        const bool here = day >= monday && day < monday.addDays(14);
        CHECK(columns[planned.patrol.key.str()] == (here ? std::vector<QDate>{day} : std::vector<QDate>{}));
    }
}

TEST_CASE("days on which a patrol of a random plan runs on are exactly those it is still out", "[reports][random]") {
    const German german;
    const int seed = GENERATE(range(100, 116));
    Dice dice{unsigned(seed)};
    const QDate monday = dice.of(std::vector<QDate>{QDate(2026, 11, 23), QDate(2026, 10, 19), QDate(2027, 3, 22)});
    const PaperPlan p = randomPlan(dice, monday, 1, 40);
    const auto document = weekPlan(p.plan, {{Week::of(monday), {at("2026-11-24T09:40"), {}, {}}, {}, {}}}, options());
    const WeekGrid& grid = std::get<WeekGrid>(document.sheets[0].sections[0]);
    const QTimeZone berlin("Europe/Berlin");
    for (int i = 0; i < 7; ++i) {
        const QDate day = monday.addDays(i);
        const qint64 six = QDateTime(day, QTime(6, 0), berlin).toMSecsSinceEpoch();
        const qint64 midnight = QDateTime(day, QTime(0, 0), berlin).toMSecsSinceEpoch();
        QStringList expected;
        for (const PlannedPatrol& planned : p.plan.patrols) {
            const Patrol& x = planned.patrol;
            const bool out = x.span.start().ms < six && x.span.end().ms > (i == 0 ? midnight : six);
            if (out && x.state != PatrolState::Cancelled)
                expected.append(x.callSign + u' ' + x.title.str());
        }
        QStringList told;
        for (const QString& line : grid.days[size_t(i)].runningOn)
            told.append(line.left(line.indexOf(u(" läuft bis"))));
        INFO("seed " << seed << " day " << i);
        CHECK(told == expected);
    }
}

TEST_CASE("every block of a random week holds all of its patrol and lies whole on one page", "[reports][random]") {
    const German german;
    const int seed = GENERATE(range(200, 212));
    Dice dice{unsigned(seed)};
    const Paper paper = dice.upTo(2) ? Paper::A3 : Paper::A4;
    const int count = dice.of(std::vector<int>{1, 4, 20, 60, 110});
    const PaperPlan p = randomPlan(dice, QDate(2026, 11, 23), 1, count);
    const auto document = weekPlan(p.plan, {weekSheet(2026, 48)}, options(paper));
    const auto pages = layoutPages(document);
    std::map<QString, int> seen;
    size_t runningOn = 0;
    const WeekGrid& grid = std::get<WeekGrid>(document.sheets[0].sections[0]);
    std::map<QString, const PatrolBlock*> blocks; // by call sign, which is unique here
    for (const DayColumn& day : grid.days) {
        runningOn += size_t(day.runningOn.size());
        for (const PatrolBlock& b : day.blocks)
            blocks[squeezed(b.callSign)] = &b;
    }
    size_t pieces = 0;
    for (const PageLayout& page : pages) {
        const QRectF printable = QRectF(QPointF(), page.size).adjusted(20, 20, -20, -20);
        for (size_t i = 0; i < page.blocks.size(); ++i) {
            ++pieces;
            CHECK(printable.contains(page.blocks[i]));
            const QString text = blockText(page, i);
            for (const auto& [sign, block] : blocks) {
                if (!text.contains(sign) || text.contains(u("läuft")))
                    continue;
                ++seen[sign];
                INFO("seed " << seed << " " << block->key.toStdString() << ": " << text.toStdString());
                CHECK(text.contains(squeezed(formatSpan(block->span))));
                CHECK(text.contains(squeezed(block->title)));
                for (const PostLine& post : block->posts) {
                    CHECK(text.contains(squeezed(post.mark.letter + u(":") + post.text)));
                    CHECK(text.contains(squeezed(post.aside)));
                }
                for (const VisitLine& visit : block->visits) {
                    CHECK(text.contains(squeezed(visit.when)));
                    CHECK(text.contains(squeezed(visit.place)));
                    CHECK(text.contains(squeezed(visit.stay)));
                }
                CHECK(text.contains(u("abgesagt")) == block->cancelled);
            }
        }
    }
    CHECK(pieces == blocks.size() + runningOn);
    for (const auto& [sign, block] : blocks)
        CHECK(seen[sign] == 1);
}

TEST_CASE("findings of a random plan are never on the wall", "[reports][random]") {
    const German german;
    for (int seed = 300; seed < 306; ++seed) {
        Dice dice{unsigned(seed)};
        PaperPlan p = randomPlan(dice, QDate(2026, 11, 23), 1, 40);
        for (auto it = p.plan.officers.constBegin(); it != p.plan.officers.constEnd(); ++it)
            p.plan.absences.push_back(
                {AbsenceId(9000 + it.key().value()), it.key(), span("2026-11-24T00:00", "2026-11-27T00:00")});
        std::sort(p.plan.absences.begin(), p.plan.absences.end(),
                  [](const Absence& a, const Absence& b) { return a.officer < b.officer; });
        const Findings findings = check(p.plan);
        QSet<QString> rules;
        for (const Finding& f : findings)
            rules.insert(f.rule);
        REQUIRE(rules.contains(u("absence")));
        REQUIRE(rules.contains(u("double-booking")));
        const auto document = weekPlan(p.plan, {weekSheet(2026, 48)}, options());
        const QString html = QString::fromUtf8(render(document, ReportFormat::Html));
        QString paper;
        for (const PageLayout& page : layoutPages(document)) {
            for (const TextMark& t : page.texts)
                paper += t.text + u' ';
        }
        for (const Finding& f : findings) {
            if (!f.officer)
                continue;
            INFO(f.title.toStdString());
            CHECK_FALSE(squeezed(paper).contains(squeezed(f.title)));
            CHECK_FALSE(html.contains(f.title.toHtmlEscaped()));
            CHECK_FALSE(html.contains(f.text.toHtmlEscaped()));
        }
        for (const char* word : {"Verstoß", "Warnung", "abwesend", "Abwesenheit", "doppelt"}) {
            CHECK_FALSE(paper.contains(u(word)));
            CHECK_FALSE(html.contains(u(word)));
        }
    }
}
