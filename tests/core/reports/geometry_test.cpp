// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages look like before they are ink: nothing lies outside, nothing lies on something else, nothing is lost.
#include "core/base/formats.h"
#include "core/reports/reportwriter.h"
#include "core/reports/rosterreport.h"
#include "tests/core/reports/paperplan.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

#include <set>

using namespace streife;
using namespace streife::test;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// Clipped or overlapping texts, as sentences.
QStringList faults(const std::vector<PageLayout>& pages) {
    QStringList found;
    int number = 0;
    for (const PageLayout& page : pages) {
        ++number;
        const QRectF paper(QPointF(0, 0), page.size);
        const QRectF printable = paper.adjusted(14, 14, -14, -14); // printers leave 5 mm
        const auto note = [&](const QString& what, const TextMark& t) {
            found.append(u("page %1: %2: %3").arg(number).arg(what, t.text));
        };
        for (size_t i = 0; i < page.texts.size(); ++i) {
            const TextMark& t = page.texts[i];
            if (!printable.contains(t.rect()))
                note(u("off the page"), t);
            if (t.block >= 0 && !page.blocks.at(size_t(t.block)).adjusted(0, -0.5, 0.5, 0.5).contains(t.rect()))
                note(u("outside of its block"), t);
            for (size_t j = i + 1; j < page.texts.size(); ++j) {
                const QRectF common = t.rect().intersected(page.texts[j].rect());
                if (common.width() > 0.3 && common.height() > t.size * 0.25)
                    note(u("overlaps ") + page.texts[j].text, t);
            }
        }
        for (size_t i = 0; i < page.blocks.size(); ++i) {
            if (!printable.contains(page.blocks[i]))
                found.append(u("page %1: block off the page").arg(number));
            for (size_t j = i + 1; j < page.blocks.size(); ++j) {
                const QRectF common = page.blocks[i].intersected(page.blocks[j]);
                if (common.width() > 0.1 && common.height() > 0.1)
                    found.append(u("page %1: blocks overlap").arg(number));
            }
        }
    }
    return found;
}

double bodySize(const std::vector<PageLayout>& pages) { // of the first name in a block
    for (const TextMark& t : pages.front().texts) {
        if (t.block >= 0 && t.face == Face::Regular && t.size > 6)
            return t.size;
    }
    return 0;
}

/// All text of the pages without white space, letters of one line after the other.
QString allText(const std::vector<PageLayout>& pages) {
    QString text;
    for (const PageLayout& page : pages) {
        for (const TextMark& t : page.texts)
            text += t.text;
    }
    return text.remove(QRegularExpression(u("\\s")));
}

QString squeezed(QString text) {
    return text.remove(QRegularExpression(u("\\s")));
}

} // namespace

TEST_CASE("no text of a week is clipped, covered or lost, whatever stands in it", "[reports][geometry]") {
    const German german;
    const Paper paper = GENERATE(Paper::A4, Paper::A3);
    const int count = GENERATE(0, 1, 6, 12, 35, 60, 150);
    PaperPlan p = PaperPlan::crowded(count);
    for (size_t i = 0; i < p.plan.patrols.size(); i += 9)
        p.plan.patrols[i].patrol.meetingPoint = u("Parkplatz hinter dem alten Gaswerk");
    INFO("paper " << int(paper) << " patrols " << count);
    const auto document = weekPlan(p.plan, {weekSheet(2026, 48)}, options(paper));
    const auto pages = layoutPages(document);
    CHECK(faults(pages).join(u("\n")) == QString());
    size_t blocks = 0;
    for (const PageLayout& page : pages)
        blocks += page.blocks.size();
    CHECK(blocks == size_t(count));
    const QString text = allText(pages);
    for (const PlannedPatrol& planned : p.plan.patrols) {
        CHECK(text.contains(squeezed(formatSpan(planned.patrol.span))));
        CHECK(text.contains(planned.patrol.callSign.simplified().remove(u(" "))));
    }
    CHECK(text.count(u("ZeppelinalleeundWochenmarktNordstadtX")) == count);
    CHECK(text.count(u("Kulturforum")) == count);
}

TEST_CASE("one very long word, very long names, a very long patrol", "[reports][geometry]") {
    const Paper paper = GENERATE(Paper::A4, Paper::A3);
    PaperPlan p;
    p.plan.partnership.name = ShortText(u("Ordnungspartnerschaft ").repeated(8));
    p.plan.partnership.marking = u("Verschlusssache – nur für den Dienstgebrauch, ").repeated(6);
    PlannedPatrol& patrol = p.patrol("KOD-1", span("2026-11-23T18:00", "2026-11-25T22:00"),
                                     "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenkontrolle",
                                     "Rufname mit sehr vielen Worten ohne Ende");
    const OfficerId long1 = p.officer(p.kod, "Freifrau-von-und-zu-Hohenlohe-Schillingsfürst-Waldenburg", "Anna");
    p.post(patrol, {p.kod, {long1}, 1, 0, "Einsatzabschnittsleitungsstellvertretung"});
    p.post(patrol, {p.pi, {}, 3, 0, "Diensthundführung mit Schutzhund"});
    for (int i = 0; i < 80; ++i)
        p.visit(patrol, p.hotspot(qPrintable(u("Anlaufpunkt Nummer %1").arg(i))),
                span("2026-11-23T18:30", "2026-11-23T22:00"));
    const auto pages = layoutPages(weekPlan(p.plan, {weekSheet(2026, 48)}, options(paper)));
    CHECK(faults(pages).join(u("\n")) == QString());
    CHECK(allText(pages).contains(u("AnlaufpunktNummer79")));
}

TEST_CASE("the type is as large as the week allows, within the scale of the paper", "[reports][geometry]") {
    const auto pagesOf = [](const PaperPlan& p, Paper paper) {
        return layoutPages(weekPlan(p.plan, {weekSheet(2026, 48)}, options(paper)));
    };
    const PaperPlan sample = PaperPlan::sample();
    CHECK(bodySize(pagesOf(sample, Paper::A3)) == Approx(12).margin(0.05));
    const double a4 = bodySize(pagesOf(sample, Paper::A4));
    CHECK(a4 >= 9); // 10 at most, a point less where names would be squeezed
    CHECK(a4 <= 10);
    CHECK(pagesOf(sample, Paper::A4).size() == 1);
    const PaperPlan full = PaperPlan::crowded(60);
    CHECK(bodySize(pagesOf(full, Paper::A4)) >= 7.0); // compact lines are set a little smaller than the scale's size
    CHECK(bodySize(pagesOf(full, Paper::A3)) >= 7.5);
    CHECK(pagesOf(full, Paper::A3).size() <= 2);
}

TEST_CASE("a full day takes two columns on A3 and goes on with its name on A4", "[reports][geometry]") {
    const German german;
    PaperPlan p;
    for (int i = 0; i < 14; ++i) {
        const Instant from = at("2026-11-27T08:00").plusMinutes(45 * i);
        PlannedPatrol& patrol = p.patrol(qPrintable(u("KOD-%1").arg(10 + i)), TimeSpan(from, from.plusMinutes(180)),
                                         "Weihnachtsmarkt", "S 1");
        p.post(patrol, {p.kod, {}, 2, 2});
        p.post(patrol, {p.pi, {}, 2, 1});
        p.visit(patrol, p.hotspot("Marktplatz"), patrol.patrol.span);
        p.visit(patrol, p.hotspot("Domplatz"), patrol.patrol.span);
    }
    const auto a3 = layoutPages(weekPlan(p.plan, {weekSheet(2026, 48)}, options(Paper::A3)));
    REQUIRE(a3.size() == 1);
    std::set<int> columns;
    for (const QRectF& block : a3[0].blocks)
        columns.insert(int(block.left()));
    CHECK(columns.size() == 2);
    CHECK_FALSE(allText(a3).contains(u("(Fortsetzung)")));
    CHECK(faults(a3).isEmpty());

    for (int i = 0; i < 14; ++i) { // too much for one page of A4
        const Instant from = at("2026-11-27T08:10").plusMinutes(45 * i);
        PlannedPatrol& patrol = p.patrol(qPrintable(u("KOD-%1").arg(50 + i)), TimeSpan(from, from.plusMinutes(180)),
                                         "Weihnachtsmarkt", "S 2");
        p.post(patrol, {p.kod, {}, 2, 2});
    }
    p.sort();
    const auto a4 = layoutPages(weekPlan(p.plan, {weekSheet(2026, 48)}, options()));
    REQUIRE(a4.size() == 2);
    CHECK(allText({a4[1]}).contains(u("Fr27.11.(Fortsetzung)")));
    CHECK(allText({a4[1]}).contains(u("InternerDienstplan–nichtfürDritte"))); // head and marking again
    CHECK(allText({a4[1]}).contains(u("Seite2/2")));
    CHECK(faults(a4).isEmpty());
}

TEST_CASE("blocks of a column follow each other in the order of the plan", "[reports][geometry]") {
    const PaperPlan p = PaperPlan::crowded(30);
    const auto pages = layoutPages(weekPlan(p.plan, {weekSheet(2026, 48)}, options(Paper::A3)));
    REQUIRE(pages.size() == 1);
    std::map<int, std::pair<double, QString>> last; // column → top and start of the block above
    for (size_t b = 0; b < pages[0].blocks.size(); ++b) {
        QString start;
        for (const TextMark& t : pages[0].texts) {
            if (t.block == int(b) && start.isEmpty())
                start = t.text;
        }
        auto& [top, before] = last[int(pages[0].blocks[b].left())];
        CHECK(pages[0].blocks[b].top() > top);
        CHECK(start > before);
        top = pages[0].blocks[b].top();
        before = start;
    }
    CHECK(last.size() == 7);
}

TEST_CASE("checklist 25: paper is readable without colour: greys only, text dark, nothing transparent",
          "[reports][geometry]") {
    PaperPlan p = PaperPlan::sample();
    for (const char* name : {"Zoll", "Jugendamt", "Feuerwehr", "Bundespolizei"})
        p.post(p.plan.patrols[0], {p.agency(name, "", AgencyKind::Sonstige), {}, 1, 1});
    for (const PageLayout& page : layoutPages(weekPlan(p.plan, {weekSheet(2026, 48)}, options()))) {
        for (const ShapeMark& s : page.shapes) {
            for (const QRgb c : {s.ink, s.fill}) {
                CHECK((c == 0 || qAlpha(c) == 255));
                CHECK((qRed(c) == qGreen(c) && qGreen(c) == qBlue(c)));
            }
        }
        for (const TextMark& t : page.texts) {
            CHECK(qAlpha(t.ink) == 255);
            CHECK((qGray(t.ink) <= 0x50 || t.ink == kWhite)); // white only inside filled boxes
        }
    }
}

TEST_CASE("no text of month, card, personal sheet and roster is clipped or covered", "[reports][geometry]") {
    const German german;
    const int count = GENERATE(0, 11, 60, 400);
    PaperPlan p = PaperPlan::crowded(std::max(count, 1));
    if (count == 0)
        p.plan.patrols.clear();
    for (size_t i = 0; i < p.plan.patrols.size(); i += 2)
        p.task(p.plan.patrols[i],
               "Gespräch mit den Betreibern der Kioske am Vorplatz führen und Erreichbarkeiten notieren");
    const SheetState state{at("2026-11-24T09:40"), {}, {}};
    INFO("patrols " << count);
    CHECK(faults(layoutPages(monthPlan(p.plan, 2026, 11, state, options()))).join(u("\n")) == QString());
    CHECK(faults(layoutPages(monthPlan(p.plan, 2026, 2, state, options(Paper::A3)))).join(u("\n")) == QString());
    if (count == 0)
        return;
    CHECK(faults(layoutPages(patrolCards(p.plan, {p.plan.patrols[0].patrol.id}, state, options()))).join(u("\n"))
          == QString());
    const OfficerId someone = p.plan.patrols[0].posts[0].crew[0].officer;
    CHECK(faults(layoutPages(personalSheet(p.plan, someone, 2026, 11, {}, state, options()))).join(u("\n"))
          == QString());
    CHECK(faults(layoutPages(rosterReport(p.plan, p.kod, defaultRosterMapping(), {}, state, options()))).join(u("\n"))
          == QString());
}
