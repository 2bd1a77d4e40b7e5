// SPDX-License-Identifier: GPL-3.0-or-later
// How tables, cards and months run over several pages.
#include "core/base/formats.h"
#include "core/reports/reportwriter.h"
#include "core/reports/rosterreport.h"
#include "tests/core/reports/paperplan.h"
#include "tests/support/catch.h"

using namespace streife;
using namespace streife::test;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

const SheetState kState{at("2026-11-24T09:40"), QStringLiteral("K-3"), QStringLiteral("AHORN 42")};

int count(const PageLayout& page, const QString& text) {
    int n = 0;
    for (const TextMark& t : page.texts)
        n += t.text == text ? 1 : 0;
    return n;
}

const TextMark* find(const PageLayout& page, const QString& text) {
    for (const TextMark& t : page.texts) {
        if (t.text == text)
            return &t;
    }
    return nullptr;
}

ReportDocument tableOf(int rows, bool struck = false) {
    ReportDocument d;
    d.title = u("Liste");
    d.stand = at("2026-11-24T09:40");
    d.landscape = false;
    ReportSheet sheet;
    sheet.title = u("Liste");
    sheet.stand = u("Stand");
    TableSection table{u("Überschrift"), {{u("Nummer"), 1}, {u("Wort"), 3}}, {}, u("Nichts.")};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{{u("Nr %1").arg(i), {}}, {u("Wort"), {}}}, i == 1, struck});
    sheet.sections.emplace_back(table);
    d.sheets.push_back(sheet);
    return d;
}

} // namespace

TEST_CASE("a long table repeats its header on every page and keeps the order of its rows", "[reports][pages]") {
    const auto pages = layoutPages(tableOf(150));
    REQUIRE(pages.size() >= 3);
    int next = 0;
    for (const PageLayout& page : pages) {
        CHECK(count(page, u("Nummer")) == 1);
        const double head = find(page, u("Nummer"))->at.y();
        double last = 0;
        for (const TextMark& t : page.texts) {
            if (!t.text.startsWith(u("Nr ")))
                continue;
            CHECK(t.text == u("Nr %1").arg(next++));
            CHECK(t.at.y() > head);
            CHECK(t.at.y() > last);
            last = t.at.y();
        }
    }
    CHECK(next == 150);
    CHECK(count(pages[0], u("Überschrift")) == 1);
    CHECK(count(pages[1], u("Überschrift")) == 0);
}

TEST_CASE("an empty table says so in a sentence, without a header", "[reports][pages]") {
    const auto pages = layoutPages(tableOf(0));
    REQUIRE(pages.size() == 1);
    CHECK(count(pages[0], u("Nichts.")) == 1);
    CHECK(count(pages[0], u("Nummer")) == 0);
}

TEST_CASE("rows that are cancelled are struck, rows that changed carry a bar", "[reports][pages]") {
    const auto lines = [](const PageLayout& page) {
        int struck = 0;
        for (const ShapeMark& s : page.shapes) {
            for (const TextMark& t : page.texts) // a line through the middle of a text
                struck += s.kind == ShapeMark::Line && t.block >= 0 && t.block == s.block
                                  && t.rect().contains(s.rect.center()) && s.rect.width() >= t.width - 0.1
                              ? 1
                              : 0;
        }
        return struck;
    };
    CHECK(lines(layoutPages(tableOf(5, true))[0]) == 10);
    const PageLayout plain = layoutPages(tableOf(5))[0];
    CHECK(lines(plain) == 0);
    int bars = 0;
    for (const ShapeMark& s : plain.shapes)
        bars += s.kind == ShapeMark::Rect && s.fill == kInk && s.block >= 0 ? 1 : 0;
    CHECK(bars == 1);
}

TEST_CASE("a heading goes to the next page with its table", "[reports][pages]") {
    for (int rows = 20; rows < 60; ++rows) {
        ReportDocument d = tableOf(rows);
        d.sheets[0].sections.emplace_back(
            TableSection{u("Zweite"), {{u("Spalte"), 1}}, {{{{u("Inhalt"), {}}}, false, false}}, {}});
        for (const PageLayout& page : layoutPages(d)) {
            INFO(rows);
            CHECK(count(page, u("Zweite")) == count(page, u("Inhalt")));
            CHECK(count(page, u("Spalte")) == count(page, u("Inhalt")));
        }
    }
}

TEST_CASE("text sections wrap over lines and pages", "[reports][pages]") {
    ReportDocument d = tableOf(0);
    d.sheets[0].sections = {TextSection{u("Bericht"), {u("Wort ").repeated(4000).trimmed(), u("Schluss")}}};
    const auto pages = layoutPages(d);
    CHECK(pages.size() >= 3);
    int words = 0;
    for (const PageLayout& page : pages) {
        for (const TextMark& t : page.texts)
            words += int(t.text.count(u("Wort")));
    }
    CHECK(words == 4000);
    CHECK(count(pages.back(), u("Schluss")) == 1);
}

TEST_CASE("a card with many visits goes on between two of them", "[reports][pages]") {
    const German german;
    PaperPlan p;
    PlannedPatrol& patrol = p.patrol("KOD-1", span("2026-11-23T15:00", "2026-11-23T23:00"), "Große Runde", "S 1");
    p.post(patrol, {p.pi, {}, 2, 0});
    for (int i = 0; i < 45; ++i) {
        p.visit(patrol, p.hotspot(qPrintable(u("Ort %1").arg(i))), span("2026-11-23T15:00", "2026-11-23T18:00"));
        p.task(patrol, qPrintable(u("Aufgabe Nummer %1").arg(i)));
    }
    const auto pages = layoutPages(patrolCards(p.plan, {patrol.patrol.id}, kState, options()));
    REQUIRE(pages.size() >= 3);
    int visits = 0;
    int arrivals = 0;
    for (const PageLayout& page : pages) {
        CHECK(count(page, u("KOD-1")) == 1); // head on every page
        for (int i = 0; i < 45; ++i)
            visits += count(page, u("Ort %1 (15 min)").arg(i));
        arrivals += count(page, u("an"));
    }
    CHECK(visits == 45);
    CHECK(arrivals == 45);
    CHECK(count(pages.back(), u("Notizen (keine Namen, keine Kennzeichen)")) == 1);
}

TEST_CASE("every card is a sheet of its own, in the order of the plan", "[reports][pages]") {
    const PaperPlan p = PaperPlan::sample();
    const auto document = patrolCards(
        p.plan, {p.plan.patrols[4].patrol.id, p.plan.patrols[1].patrol.id, PatrolId(987654)}, kState, options());
    REQUIRE(document.sheets.size() == 2);
    CHECK(document.sheets[0].detail == u("KOD-102"));
    CHECK(document.sheets[1].detail == u("KOD-105"));
    CHECK(document.sheets[0].legend.size() == 2);
    CHECK_FALSE(document.landscape);
}

TEST_CASE("the days of a month stand under their weekday", "[reports][pages]") {
    const German german;
    const PaperPlan p = PaperPlan::sample();
    for (const auto& [year, month] :
         {std::pair(2026, 11), std::pair(2026, 2), std::pair(2027, 8), std::pair(2028, 2)}) {
        const auto pages = layoutPages(monthPlan(p.plan, year, month, kState, options()));
        REQUIRE(pages.size() == 1);
        for (QDate day(year, month, 1); day.month() == month; day = day.addDays(1)) {
            INFO(day);
            const TextMark* date = find(pages[0], formatDayMonth(day));
            const TextMark* head = find(pages[0], formatWeekday(day));
            REQUIRE(date);
            REQUIRE(head);
            CHECK(date->at.x() == Approx(head->at.x()));
            CHECK(date->at.y() > head->at.y());
        }
        for (QDate day(year, month, 1); day.addDays(7).month() == month; day = day.addDays(1))
            CHECK(find(pages[0], formatDayMonth(day.addDays(7)))->at.y() > find(pages[0], formatDayMonth(day))->at.y());
    }
}

TEST_CASE("a patrol of a month stands in the cell of its day", "[reports][pages]") {
    const German german;
    const PaperPlan p = PaperPlan::sample();
    const PageLayout page = layoutPages(monthPlan(p.plan, 2026, 11, kState, options()))[0];
    const TextMark* night = find(page, u("Nacht Innenstadt"));
    const TextMark* saturday = find(page, u("28.11."));
    const TextMark* sunday = find(page, u("29.11."));
    REQUIRE(night);
    CHECK(night->at.x() >= saturday->at.x());
    CHECK(night->at.x() < sunday->at.x());
    CHECK(night->at.y() > saturday->at.y());
    CHECK(night->at.y() < find(page, u("30.11."))->at.y());
}

TEST_CASE("a month with more than a page keeps its week days and names the continuation", "[reports][pages]") {
    const German german;
    PaperPlan p = PaperPlan::crowded(7 * 45);
    const auto pages = layoutPages(monthPlan(p.plan, 2026, 11, kState, options()));
    REQUIRE(pages.size() > 1);
    int titles = 0;
    int continued = 0;
    for (const PageLayout& page : pages) {
        CHECK(count(page, u("Mo")) == 1);
        for (const TextMark& t : page.texts)
            titles += t.text.startsWith(u("Zeppelinallee")) ? 1 : 0;
        continued += count(page, u("(Forts.)"));
    }
    CHECK(titles == 7 * 45);
    CHECK(continued >= 7);
}

TEST_CASE("head and foot give way to long names, many agencies and a missing marking", "[reports][pages]") {
    PaperPlan p;
    PlannedPatrol& patrol = p.patrol("KOD-1", span("2026-11-23T15:00", "2026-11-23T19:00"), "Bahnhof");
    const auto topOf = [&] {
        const auto pages = layoutPages(weekPlan(p.plan, {weekSheet(2026, 48)}, options()));
        REQUIRE(pages.size() == 1);
        REQUIRE(pages[0].blocks.size() == 1);
        return pages[0].blocks[0].top();
    };
    const double usual = topOf();
    p.plan.partnership.marking.clear();
    CHECK(topOf() < usual);
    p.plan.partnership.name =
        ShortText(u("Sicherheits- und Ordnungspartnerschaft der kreisfreien Stadt Musterstadt ").repeated(2));
    CHECK(topOf() > usual - 20);
    for (int i = 0; i < 14; ++i)
        p.post(p.plan.patrols.front(), {p.agency(qPrintable(u("Behörde mit einem langen Namen %1").arg(i)), "",
                                                 AgencyKind::Sonstige, "0000 99"),
                                        {},
                                        1,
                                        1});
    const auto pages = layoutPages(weekPlan(p.plan, {weekSheet(2026, 48)}, options()));
    int legend = 0;
    for (const TextMark& t : pages[0].texts)
        legend += t.text.startsWith(u("Behörde mit einem langen Namen")) ? 1 : 0;
    CHECK(legend == 14);
    (void)patrol;
}

TEST_CASE("white space grows where patrols are few", "[reports][pages]") {
    const auto gapOf = [](int count) {
        const PageLayout page =
            layoutPages(weekPlan(PaperPlan::crowded(count).plan, {weekSheet(2026, 48)}, options(Paper::A3)))[0];
        return page.blocks.at(1).top() - page.blocks.at(0).bottom(); // Monday's first two
    };
    CHECK(gapOf(14) > gapOf(28));
    CHECK(gapOf(28) > 3);
}

TEST_CASE("an empty week says so", "[reports][pages]") {
    const German german;
    const PaperPlan p;
    const auto pages = layoutPages(weekPlan(p.plan, {weekSheet(2026, 48)}, options()));
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].blocks.empty());
    CHECK(count(pages[0], u("In dieser Woche sind keine gemeinsamen Streifen geplant.")) == 1);
    CHECK(count(pages[0], u("Mo 23.11.")) == 1);
}

TEST_CASE("the bar of a change runs along the whole left edge of its block", "[reports][pages]") {
    PaperPlan p = PaperPlan::sample();
    WeekSheet sheet = weekSheet(2026, 48, "K-3");
    sheet.previous = issuedWeek(p.plan, sheet.week);
    p.plan.patrols[7].patrol.span = span("2026-11-27T17:30", "2026-11-27T22:00");
    for (const Paper paper : {Paper::A4, Paper::A3}) {
        const PageLayout page = layoutPages(weekPlan(p.plan, {sheet}, options(paper)))[0];
        std::vector<int> marked;
        for (const ShapeMark& s : page.shapes) {
            if (s.block < 0 || s.fill != kInk || s.kind != ShapeMark::Rect)
                continue;
            const QRectF block = page.blocks.at(size_t(s.block));
            if (s.rect.height() < block.height() - 0.1)
                continue; // an agency's filled box
            CHECK(s.rect.left() == Approx(block.left()));
            CHECK(s.rect.width() >= 3); // seen from two metres
            marked.push_back(s.block);
        }
        CHECK(marked.size() == 1);
    }
}
