// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/rules/rule.h"
#include "tests/core/reports/reporttools.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace streife;
using namespace streife::test;

namespace {

struct Day {
    const char* land;
    const char* municipality;
    const char* date;
    const char* name; ///< empty: a working day there
};

/// A night from the evening before into the day, a patrol on the day, and a night duty, all of one person.
struct Sheets {
    PaperPlan p;
    OfficerId officer;
    QDate day;

    explicit Sheets(const Day& d)
        : p(QDate::fromString(u(d.date), Qt::ISODate).addDays(-40),
            QDate::fromString(u(d.date), Qt::ISODate).addDays(40)),
          officer(p.officer(p.kod, "Adam")), day(QDate::fromString(u(d.date), Qt::ISODate)) {
        p.plan.partnership.land = u(d.land);
        p.plan.partnership.municipality = u(d.municipality);
        p.plan.holidays = holidays(u(d.land), u(d.municipality), day.addDays(-40), day.addDays(40));
        add("KOD-1", "Nacht Innenstadt", {local(-1, 21), local(0, 1)});
        add("KOD-2", "Rathausplatz", {local(0, 10), local(0, 12)});
        p.plan.duties.push_back({DutyId(8001), officer, {local(-1, 20), local(0, 4)}, DutyKind::Dienst, u("N")});
    }

    [[nodiscard]] Instant local(int days, int hour) const { return fromLocal(day.addDays(days), QTime(hour, 0)); }
    void add(const char* key, const char* title, const TimeSpan& when) {
        PlannedPatrol& patrol = p.patrol(key, when, title);
        p.post(patrol, {.agency = p.kod, .crew = {officer}});
        p.post(patrol, {.agency = p.pi, .promised = 1});
    }
    [[nodiscard]] ReportDocument week(int days = 0) const {
        const Week w = Week::of(day.addDays(days));
        return weekPlan(p.plan, {weekSheet(w.year(), w.number())}, options());
    }
    [[nodiscard]] ReportDocument personal() const {
        return personalSheet(p.plan, officer, day.year(), day.month(), {}, {}, options());
    }
    [[nodiscard]] ReportDocument card(int n) const {
        return patrolCards(p.plan, {p.plan.patrols.at(size_t(n)).patrol.id}, {}, options());
    }
};

} // namespace

TEST_CASE("a public holiday of the place stands on every paper of its day, elsewhere it doesn't",
          "[reports][holidays]") {
    const German german;
    const Day days[] = {
        {"NW", "Hamm", "2026-06-04", "Fronleichnam"},
        {"BE", "Berlin", "2026-06-04", ""},
        {"BY", "Stadt Augsburg", "2026-08-08", "Augsburger Friedensfest"},
        {"BY", "München", "2026-08-08", ""},
        {"BY", "München", "2026-08-15", "Mariä Himmelfahrt"},
        {"BY", "Nürnberg", "2026-08-15", ""},
        {"SN", "Crostwitz", "2026-06-04", "Fronleichnam"},
        {"SN", "Dresden", "2026-06-04", ""},
        {"SN", "Dresden", "2026-11-18", "Buß- und Bettag"},
        {"TH", "Heilbad Heiligenstadt", "2026-06-04", "Fronleichnam"},
        {"TH", "Erfurt", "2026-06-04", ""},
        {"BE", "Berlin", "2025-05-08", "Tag der Befreiung"},
    };
    for (const Day& d : days) {
        INFO(d.municipality << " " << d.date);
        const Sheets paper(d);
        const QString name = u(d.name);
        const int wanted = name.isEmpty() ? 0 : 1;
        const auto told = [&](const QString& text) {
            return name.isEmpty() ? text.count(u("Feiertag")) : text.count(name);
        };

        CHECK(pdfText(written(paper.week(), "pdf")).count(name.isEmpty() ? u("Fronleichnam") : name) == wanted);
        CHECK(pdfText(written(monthPlan(paper.p.plan, paper.day.year(), paper.day.month(), {}, options()), "pdf"))
                  .contains(name.isEmpty() ? u("Friedensfest") : name)
              == !name.isEmpty());
        const QString heading = formatDayLong(paper.day) + (name.isEmpty() ? QString() : u(" – ") + name);
        CHECK(rendered(paper.week(), ReportFormat::Html).contains(u("<h2>") + heading + u("</h2>")));
        CHECK(told(unzipped(written(paper.week(), "odt"), "content.xml")) == wanted);

        // spreadsheets: in the row of the day's own patrol, not in that of the evening before
        const auto rows = xlsxTabs(written(paper.week(), "xlsx")).at(0).second;
        const auto row =
            std::find_if(rows.begin(), rows.end(), [](const QStringList& r) { return r.contains(u("KOD-2")); });
        REQUIRE(row != rows.end());
        CHECK(row->at(8) == name);
        for (const QStringList& other : rows)
            CHECK((other.contains(u("KOD-2")) || other.value(8).isEmpty() || other.value(0) == u("Tag")));

        const QString weekday = formatWeekday(paper.day);
        const QString late = name.isEmpty() ? QString() : u(" · ") + weekday + u(": ") + name;
        const auto line = [&](int n) { return std::get<Card>(paper.card(n).sheets.at(0).sections.at(0)).dayLine; };
        CHECK(line(0).endsWith(Week::of(paper.day.addDays(-1)).label() + late));
        CHECK(line(1).endsWith(Week::of(paper.day).label() + (name.isEmpty() ? QString() : u(" · ") + name)));

        const ReportDocument personal = paper.personal();
        const auto& times = std::get<TableSection>(personal.sheets.at(0).sections.at(0)).rows;
        REQUIRE(times.size() == 3);
        const QString added = name.isEmpty() ? QString() : u("\n") + weekday + u(": ") + name;
        CHECK(times[0].cells.at(1).text == u("20:00–04:00 (%1)").arg(weekday) + added);
        CHECK(times[1].cells.at(1).text == u("21:00–01:00 (%1)").arg(weekday) + added);
        CHECK(times[2].cells.at(1).text == u("10:00–12:00") + (name.isEmpty() ? QString() : u("\n") + name));
        const QString sheet = pdfText(written(personal, "pdf")); // long names break over lines
        CHECK((name.isEmpty() || sheet.count(name.section(QLatin1Char(' '), -1)) == 3));

        const Findings findings = check(paper.p.plan);
        CHECK(std::count_if(findings.begin(), findings.end(), [](const Finding& f) { return f.rule == u("holiday"); })
              == 2 * wanted);
    }
}

TEST_CASE("what ends at midnight does not touch the holiday that begins then", "[reports][holidays]") {
    const German german;
    Sheets paper({"NW", "Hamm", "2026-11-01", "Allerheiligen"});
    paper.p.plan.patrols.clear();
    paper.p.plan.duties.clear();
    paper.add("KOD-3", "Abend", {paper.local(-1, 18), paper.local(0, 0)});
    paper.add("KOD-4", "Sonntag", {paper.local(0, 0), paper.local(0, 1)}); // of Saturday's service day
    paper.add("KOD-5", "Montag", {paper.local(1, 0), paper.local(1, 2)});
    const auto line = [&](int n) { return std::get<Card>(paper.card(n).sheets.at(0).sections.at(0)).dayLine; };
    CHECK(line(0) == u("Samstag, 31.10.2026 · KW 44/2026"));
    CHECK(line(1) == u("Samstag, 31.10.2026 · KW 44/2026 · So: Allerheiligen"));
    CHECK(line(2) == u("Sonntag, 01.11.2026 · KW 44/2026")); // the Monday's small hours
}
