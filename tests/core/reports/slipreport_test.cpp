// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/weekgrid.h"
#include "tests/core/reports/randomplan.h"
#include "tests/support/catch.h"

using namespace streife;
using namespace streife::test;

namespace {

const Week kWeek = *Week::of(2026, 48);

SlipSheet slipOf(const IssuedWeek& issued, std::vector<PatrolId> only = {}) {
    WeekSheet sheet = weekSheet(2026, 48);
    sheet.previous = issued;
    sheet.previousIssue = u("K-3");
    return {sheet, u("AHORN 427"), std::move(only)};
}

ReportDocument slip(const PaperPlan& p, const IssuedWeek& issued, std::vector<PatrolId> only = {}) {
    return supplementSlip(p.plan, {slipOf(issued, std::move(only))}, options());
}

ChangeList changesOf(const ReportDocument& d) {
    return std::get<ChangeList>(d.sheets.at(0).sections.at(0));
}

QStringList keysOf(const ReportDocument& d) {
    QStringList keys;
    for (const DayColumn& day : changesOf(d).days)
        for (const PatrolBlock& b : day.blocks)
            keys << b.key;
    return keys;
}

const PatrolBlock* blockOf(const ChangeList& list, const char* key) {
    for (const DayColumn& day : list.days)
        for (const PatrolBlock& b : day.blocks)
            if (b.key == u(key))
                return &b;
    return nullptr;
}

QString textOf(const std::vector<PageLayout>& pages) {
    QStringList all;
    for (const PageLayout& page : pages)
        for (const TextMark& t : page.texts)
            all << t.text;
    return all.join(u' ');
}

} // namespace

TEST_CASE("the slip holds the changes of the week and nothing else", "[slip][reports]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    const IssuedWeek issued = issuedWeek(p.plan, kWeek);
    p.plan.patrols[2].patrol.span = span("2026-11-24T12:00", "2026-11-24T14:00"); // KOD-103, start was 11:00
    p.plan.patrols[4].posts[0].crew.pop_back();                                   // KOD-105 without its own name
    p.plan.patrols[6].patrol.state = PatrolState::Cancelled;                      // KOD-107
    p.plan.patrols.erase(p.plan.patrols.begin() + 10);                            // KOD-111
    PlannedPatrol& fresh = p.patrol("KOD-200", span("2026-11-25T09:00", "2026-11-25T11:00"), "Schulwege", "S 30");
    p.post(fresh, {p.pi, {}, 1, 1});
    p.visit(fresh, p.hotspot("Bahnhof"), span("2026-11-25T09:00", "2026-11-25T10:00"));
    p.sort();
    const ReportDocument d = slip(p, issued);
    CHECK(keysOf(d) == QStringList{u("KOD-103"), u("KOD-200"), u("KOD-105"), u("KOD-107"), u("KOD-111")});
    const ChangeList list = changesOf(d);
    CHECK(list.days.size() == 4); // Tuesday, Wednesday, Friday, Sunday
    CHECK(blockOf(list, "KOD-103")->change == u("Beginn war 11:00"));
    CHECK(blockOf(list, "KOD-105")->change == u("K war: Öztürk-Weißenfels"));
    CHECK(blockOf(list, "KOD-107")->change == u("abgesagt"));
    CHECK(blockOf(list, "KOD-107")->cancelled);
    CHECK(blockOf(list, "KOD-111")->change == u("entfällt"));
    CHECK(blockOf(list, "KOD-200")->change == u("neu"));
    CHECK(blockOf(list, "KOD-200")->visits.size() == 1);
    CHECK(blockOf(list, "KOD-105")->visits.empty()); // read on the wall as they are
    const ReportSheet& sheet = d.sheets[0];
    CHECK(sheet.title == u("Änderungszettel"));
    CHECK(sheet.detail == u("KW 48/2026"));
    CHECK(sheet.facts.contains(u("gehört zu K-3, Planstand AHORN 427")));
    CHECK(sheet.facts.contains(u("Planstand jetzt AHORN 42")));
    CHECK(sheet.stand.contains(u("24.11.2026")));
    CHECK(d.paper == Paper::A5);
    CHECK(layoutPages(d)[0].size.width() == Approx(419.5).margin(1));
    CHECK(layoutPages(d)[0].size.height() == Approx(595.3).margin(1));
}

TEST_CASE("a slip marks exactly what the week plan marks, whatever was edited", "[slip][reports]") {
    int told = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Dice dice(seed);
        PaperPlan p = randomPlan(dice, kWeek.monday(), 1, 20);
        const IssuedWeek issued = issuedWeekFromJson(toJson(issuedWeek(p.plan, kWeek)));
        CHECK(wallShows(p.plan, kWeek, issued));
        for (int n = dice.upTo(4); n > 0; --n)
            randomEdit(dice, p);
        WeekSheet sheet = weekSheet(2026, 48);
        sheet.previous = issued;
        const auto week = weekPlan(p.plan, {sheet}, options());
        QStringList expected;
        for (const DayColumn& day : std::get<WeekGrid>(week.sheets.at(0).sections.at(0)).days)
            for (const PatrolBlock& b : day.blocks)
                if (b.changed)
                    expected << b.key + u'|' + b.when + u'|' + b.change + (b.cancelled ? u("|struck") : QString());
        const ReportDocument d = slip(p, issued);
        QStringList got;
        for (const DayColumn& day : changesOf(d).days)
            for (const PatrolBlock& b : day.blocks)
                got << b.key + u'|' + b.when + u'|' + b.change + (b.cancelled ? u("|struck") : QString());
        INFO("seed " << seed);
        CHECK(got == expected);
        CHECK(wallShows(p.plan, kWeek, issued) == got.isEmpty()); // out of date means: there is something to tell
        told += int(got.size());
        const QString paper = textOf(layoutPages(d));
        for (const QString& line : got)
            CHECK(paper.contains(line.section(u'|', 1, 1).section(u' ', 0, 0)));
    }
    CHECK(told > 40);
}

TEST_CASE("where nothing changed the slip says so", "[slip][reports]") {
    const German german;
    const PaperPlan p = PaperPlan::sample();
    const IssuedWeek issued = issuedWeek(p.plan, kWeek);
    const ReportDocument d = slip(p, issued);
    CHECK(changesOf(d).days.empty());
    CHECK(d.sheets[0].legend.empty());
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Pdf}) {
        const QString text = format == ReportFormat::Html ? rendered(d, format) : textOf(layoutPages(d));
        CHECK(text.contains(u("Seit K-3 hat sich nichts geändert")));
    }
}

TEST_CASE("a slip of single patrols tells of these alone and how much it leaves out", "[slip][reports]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    const IssuedWeek issued = issuedWeek(p.plan, kWeek);
    const PatrolId first = p.plan.patrols[0].patrol.id;
    const PatrolId second = p.plan.patrols[1].patrol.id;
    const PatrolId same = p.plan.patrols[5].patrol.id;
    p.plan.patrols[0].patrol.callSign = u("S 99");
    p.plan.patrols[1].patrol.state = PatrolState::Cancelled;
    p.plan.patrols[7].patrol.state = PatrolState::Cancelled;
    const ReportDocument one = slip(p, issued, {first});
    CHECK(keysOf(one) == QStringList{u("KOD-101")});
    CHECK(one.sheets[0].facts.contains(u("nur S 99")));
    CHECK(one.sheets[0].facts.contains(u("2 weitere Änderungen nicht auf diesem Zettel")));
    CHECK(keysOf(slip(p, issued, {second, first})).size() == 2);
    const ReportDocument none = slip(p, issued, {same});
    CHECK(keysOf(none).isEmpty());
    CHECK(changesOf(none).empty.contains(u("K-3")));
    p.plan.patrols.erase(p.plan.patrols.begin()); // gone: its name is known from the wall
    const ReportDocument gone = slip(p, issued, {first});
    CHECK(keysOf(gone) == QStringList{u("KOD-101")});
    CHECK(gone.sheets[0].facts.contains(u("nur S 11")));
}

TEST_CASE("a slip tells names as the wall does", "[slip][reports]") {
    PaperPlan p = PaperPlan::sample();
    const IssuedWeek issued = issuedWeek(p.plan, kWeek);
    for (PlannedPatrol& x : p.plan.patrols)
        x.patrol.callSign += u("X");
    WeekSheet sheet = weekSheet(2026, 48);
    const auto week = weekPlan(p.plan, {sheet}, options());
    const WeekGrid grid = std::get<WeekGrid>(week.sheets[0].sections[0]);
    const ReportDocument d = slip(p, issued);
    const ChangeList list = changesOf(d);
    for (const DayColumn& day : grid.days)
        for (const PatrolBlock& b : day.blocks) {
            const PatrolBlock* told = blockOf(list, qPrintable(b.key));
            REQUIRE(told != nullptr);
            CHECK(told->posts == b.posts);
            CHECK(told->details == b.details);
        }
}

TEST_CASE("many changes take more pages, none is cut and the day is named on each", "[slip][reports]") {
    const German german;
    const PaperPlan p = PaperPlan::crowded(40);
    const ReportDocument d = slip(p, {});
    const auto pages = layoutPages(d);
    CHECK(pages.size() > 5);
    int blocks = 0;
    for (const PageLayout& page : pages) {
        double last = 0;
        bool day = false;
        for (const TextMark& t : page.texts) {
            day = day || (t.text.endsWith(u("2026")) && t.face == Face::Bold);
            CHECK(t.rect().right() <= page.size.width());
            CHECK(t.rect().bottom() <= page.size.height());
        }
        CHECK(day);
        for (const QRectF& b : page.blocks) {
            CHECK(b.top() >= last - 0.5);
            CHECK(b.bottom() < page.size.height() - 40);
            last = b.bottom();
            ++blocks;
        }
    }
    CHECK(blocks >= 40);
    CHECK(textOf(pages).count(u("neu")) == 40);
}

TEST_CASE("every format tells the same changes", "[slip][reports]") {
    const German german;
    PaperPlan p = hostile();
    const IssuedWeek issued = issuedWeek(PaperPlan::sample().plan, kWeek);
    p.plan.patrols[3].patrol.state = PatrolState::Cancelled;
    const ReportDocument d = slip(p, issued);
    const int n = int(keysOf(d).size());
    REQUIRE(n > 4);
    const QString html = rendered(d, ReportFormat::Html);
    CHECK_FALSE(html.contains(u("<script>")));
    CHECK(html.contains(u("size:A5 portrait")));
    int rows = 0;
    for (const auto& [heading, table] : htmlTables(html))
        rows += int(table.size()) - 1;
    CHECK(rows == n);
    CHECK(csvTables(rendered(d, ReportFormat::Csv)).value(0).size() == n + 1);
    const QString xlsx = written(d, "xlsx");
    CHECK(xlsxTabs(xlsx).value(0).first == u("KW 48-2026"));
    CHECK(xlsxTabs(xlsx).value(0).second.size() == n + 1);
    rows = 0;
    for (const Grid& table : odtTables(written(d, "odt")))
        rows += int(table.size()) - 1;
    CHECK(rows == n);
    CHECK(pdfText(written(d, "pdf")).contains(u("Änderungszettel")));
}
