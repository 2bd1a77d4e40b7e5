// SPDX-License-Identifier: GPL-3.0-or-later
// The finished files, judged by other people's programs: pdftotext, pdffonts, qpdf, PDFBox Preflight.
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/reports/reportwriter.h"
#include "core/reports/rosterreport.h"
#include "tests/core/reports/randomplan.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace streife;
using namespace streife::test;

namespace {

const SheetState kState{at("2026-11-24T09:40"), QStringLiteral("K-3"), QStringLiteral("AHORN 42")};

int pageCount(const QString& path) {
    const QRegularExpression pages(u("Pages:\\s+(\\d+)"));
    return pages.match(run(u("pdfinfo"), {path}).out).captured(1).toInt();
}

/// Verdict of PDFBox Preflight on PDF/A-1b.
QString preflight(const QString& path) {
    QStringList jars;
    for (const char* jar :
         {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"}) {
        jars.append(u("/usr/share/java/%1.jar").arg(u(jar)));
        REQUIRE(QFileInfo::exists(jars.last()));
    }
    const Ran ran = run(u("java"), {u("-cp"), jars.join(u(":")), u("org.apache.pdfbox.preflight.Validator_A1b"), path});
    return ran.code == 0 && ran.out.contains(u("is a valid PDF/A-1b file")) ? u("valid") : ran.out + ran.err;
}

ReportDocument sampleWeek(Paper paper = Paper::A4) {
    PaperPlan p = PaperPlan::sample();
    WeekSheet sheet = weekSheet(2026, 48, "K-3");
    sheet.previous = issuedWeek(p.plan, sheet.week);
    sheet.previousIssue = u("K-2");
    p.plan.patrols[7].patrol.span = span("2026-11-27T17:30", "2026-11-27T22:00");
    p.plan.patrols[8].patrol.state = PatrolState::Cancelled;
    return weekPlan(p.plan, {sheet}, options(paper));
}

} // namespace

TEST_CASE("the German week on paper reads as the guard room needs it", "[reports][pdf]") {
    const German german;
    const Paper paper = GENERATE(Paper::A4, Paper::A3);
    const QString path = written(sampleWeek(paper), "pdf");
    const QString text = pdfText(path);
    for (const char* wanted : {"Interner Dienstplan – nicht für Dritte",
                               "Gemeinsame Streifen KW 48/2026",
                               "Sicherheitspartnerschaft Musterstadt",
                               "23.11. – 29.11.2026 · Ausgabe K-3 · Planstand AHORN 42",
                               "Mo 23.11.",
                               "So 29.11.",
                               "15:00–19:00",
                               "19:00–01:00 (So)",
                               "K: Brandt (Führung)",
                               "P: Łukasik",
                               "P: O'Neill",
                               "K: Öztürk-Weißenfels",
                               "P: 2 (Dienstgruppe C)",
                               "P: 1 Platz offen:",
                               "Beginn war 18:00",
                               "abgesagt",
                               "S 21",
                               "Nacht Innenstadt",
                               "16–17:30",
                               "Stadtgarten",
                               "15 min",
                               "KOD Musterstadt, Tel. 0000 100",
                               "PI Mitte, Tel. 0000 200",
                               "geändert seit Ausgabe K-2",
                               "Ausgegeben von KOD Musterstadt, Einsatzplanung",
                               "Stand 24.11.2026, 09:40 Uhr · Seite 1/1"}) {
        INFO(wanted);
        CHECK(text.contains(u(wanted)));
    }
    CHECK(pageCount(path) == 1);
    const QString info = run(u("pdfinfo"), {path}).out;
    CHECK(info.contains(paper == Paper::A3 ? u("1191 x 842 pts (A3)") : u("842 x 595 pts (A4)")));
    CHECK(info.contains(QRegularExpression(u("Title:\\s+Gemeinsame Streifen KW 48/2026\n"))));
}

TEST_CASE("nothing about a person but their patrol reaches the wall", "[reports][pdf]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    const OfficerId adam = p.plan.patrols[2].posts[0].crew[0].officer;
    p.plan.officers.find(adam)->phone = u("0171 555");
    p.plan.officers.find(adam)->rank = u("Hauptsekretär");
    p.plan.absences.push_back({AbsenceId(8001), adam, span("2026-11-25T00:00", "2026-11-26T00:00")});
    p.plan.restrictions.push_back({RestrictionId(8002), adam, RestrictionKind::NoNight, {}, {}});
    p.plan.duties.push_back(
        {DutyId(8003), adam, span("2026-11-24T10:00", "2026-11-24T18:00"), DutyKind::Dienst, u("Spätdienst")});
    p.plan.qualifications.push_back({QualificationId(8004), adam, ShortText(u("Diensthund")), {}});
    const PaperPlan bare = PaperPlan::sample();
    CHECK(weekPlan(p.plan, {weekSheet(2026, 48)}, options()) == weekPlan(bare.plan, {weekSheet(2026, 48)}, options()));
    const QString text = pdfText(written(weekPlan(p.plan, {weekSheet(2026, 48)}, options()), "pdf"));
    for (const char* word : {"0171", "Hauptsekretär", "Spätdienst", "Diensthund", "Abwesen", "keine Nacht", "Jonas"})
        CHECK_FALSE(text.contains(u(word)));
}

TEST_CASE("checklist 23: every PDF is PDF/A-1b with its fonts inside", "[reports][pdf]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    for (const char* name : {"Zoll", "Jugendamt", "Feuerwehr", "Bundespolizei"}) // every kind of box
        p.post(p.plan.patrols[0], {p.agency(name, "", AgencyKind::Sonstige), {}, 1, 1});
    p.task(p.plan.patrols[0], "Beleuchtung prüfen");
    const OfficerId adam = p.plan.patrols[2].posts[0].crew[0].officer;
    PaperPlan foreign = PaperPlan::sample(); // letters that Open Sans lacks, markup, an author with signs
    foreign.plan.patrols[0].patrol.title = ShortText(u("مرحبا 漢字 😀 <b>&amp;"));
    SheetOptions odd = options();
    odd.author = u("KOD <Mitte> & „Süd“");
    const std::vector<ReportDocument> documents{
        sampleWeek(Paper::A3),
        weekPlan(p.plan, {weekSheet(2026, 48), weekSheet(2026, 49)}, options()),
        weekPlan(PaperPlan::crowded(60).plan, {weekSheet(2026, 48)}, options()),
        weekPlan(foreign.plan, {weekSheet(2026, 48)}, odd),
        monthPlan(p.plan, 2026, 11, kState, options()),
        patrolCards(p.plan, {p.plan.patrols[0].patrol.id}, kState, options()),
        personalSheet(p.plan, adam, 2026, 11, {}, kState, options()),
        rosterReport(p.plan, p.kod, defaultRosterMapping(), {}, kState, options()),
        monthPlan(p.plan, 2026, 11, kState, options(Paper::A3)),
        patrolCards(p.plan, {p.plan.patrols[0].patrol.id}, kState, options(Paper::A3)),
        personalSheet(p.plan, adam, 2026, 11, {}, kState, options(Paper::A3)),
        rosterReport(p.plan, p.kod, defaultRosterMapping(), {}, kState, options(Paper::A3))};
    for (const ReportDocument& document : documents) {
        const QString path = written(document, "pdf");
        INFO(path);
        CHECK(preflight(path) == u("valid"));
        CHECK(run(u("qpdf"), {u("--check"), path}).code == 0);
        const QStringList fonts = run(u("pdffonts"), {path}).out.split(u("\n"), Qt::SkipEmptyParts).mid(2);
        CHECK(fonts.size() >= 2);
        for (const QString& font : fonts)
            CHECK(font.contains(QRegularExpression(u("yes (yes|no )\\s?yes")))); // embedded … with a Unicode map
    }
}

TEST_CASE("title and author are in the file's properties", "[reports][pdf]") {
    SheetOptions o = options();
    o.author = u("KOD <Mitte> & Süd");
    QFile file(written(weekPlan(PaperPlan::sample().plan, {weekSheet(2026, 48)}, o), "pdf"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const qsizetype from = bytes.indexOf("<?xpacket begin");
    const QString xmp = QString::fromUtf8(bytes.mid(from, bytes.indexOf("<?xpacket end") - from));
    CHECK(xmp.contains(u("<dc:creator><rdf:Seq><rdf:li>KOD &lt;Mitte&gt; &amp; Süd</rdf:li>")));
    CHECK(xmp.contains(u("<rdf:li xml:lang=\"x-default\">Joint patrols KW 48/2026</rdf:li>")));
    CHECK_FALSE(xmp.contains(u("0000-00-00")));
}

TEST_CASE("several weeks in one file: each with its own head and its own page count", "[reports][pdf]") {
    const German german;
    PaperPlan p = PaperPlan::crowded(60);
    const auto path = written(weekPlan(p.plan, {weekSheet(2026, 48), weekSheet(2026, 49)}, options()), "pdf");
    const int pages = pageCount(path);
    REQUIRE(pages >= 3);
    for (int n = 1; n <= pages; ++n) {
        const QString text =
            run(u("pdftotext"), {u("-f"), QString::number(n), u("-l"), QString::number(n), u("-layout"), path, u("-")})
                .out.simplified();
        CHECK(text.contains(u("Interner Dienstplan – nicht für Dritte")));
        CHECK(text.contains(n < pages ? u("Seite %1/%2").arg(n).arg(pages - 1) : u("Seite 1/1")));
        CHECK(text.contains(n < pages ? u("KW 48/2026") : u("KW 49/2026")));
    }
    CHECK(run(u("pdftotext"), {u("-f"), QString::number(pages), path, u("-")})
              .out.simplified()
              .contains(u("In dieser Woche sind keine gemeinsamen Streifen geplant.")));
}

TEST_CASE("the card has boxes in the order of the later log", "[reports][pdf]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    PlannedPatrol& patrol = p.plan.patrols[0];
    patrol.patrol.meetingPoint = u("Wache Mitte");
    patrol.patrol.mode = PatrolMode::Bicycle;
    p.task(patrol, "Beleuchtung prüfen");
    const auto document = patrolCards(p.plan, {patrol.patrol.id}, kState, options());
    const QString text = pdfText(written(document, "pdf"));
    qsizetype last = 0;
    for (const char* wanted :
         {"Streifenkarte KOD-101", "Montag, 23.11.2026", "15:00–19:00", "Bahnhof", "Treffpunkt: Wache Mitte",
          "K: Brandt (Führung)", "Begonnen um", "Beendet um", "16–17:30", "an", "ab", "17–18:30", "Beleuchtung prüfen",
          "gemeinsam", "nur eine Behörde", "abgebrochen", "ausgefallen", "Notizen"}) {
        INFO(wanted);
        const qsizetype found = text.indexOf(u(wanted), last);
        CHECK(found >= last);
        last = std::max(found, last);
    }
    int boxes = 0;
    const auto pages = layoutPages(document);
    for (const ShapeMark& s : pages[0].shapes)
        boxes += s.kind == ShapeMark::Rect && s.fill == 0 && s.rect.width() == s.rect.height() ? 1 : 0;
    CHECK(boxes == 2 + 1 + 4); // visits, task, outcomes
}

TEST_CASE("the personal sheet tells one person's patrols, duties and findings", "[reports][pdf]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    const OfficerId adam = p.plan.patrols[2].posts[0].crew[0].officer;
    const OfficerId brandt = p.plan.patrols[0].posts[0].crew[0].officer;
    p.plan.duties.push_back(
        {DutyId(8003), adam, span("2026-11-24T10:00", "2026-11-24T18:00"), DutyKind::Dienst, u("S2")});
    p.plan.duties.push_back(
        {DutyId(8004), brandt, span("2026-11-24T10:00", "2026-11-24T18:00"), DutyKind::Dienst, u("N9")});
    Findings findings(2);
    findings[0].officer = adam;
    findings[0].title = u("Ruhezeit 10 h 59 min – 1 Minute fehlt");
    findings[0].at = at("2026-11-28T01:00"); // of the service day before
    findings[1] = findings[0];
    findings[1].officer = brandt;
    findings[1].title = u("Fremder Hinweis");
    const auto document = personalSheet(p.plan, adam, 2026, 11, findings, kState, options());
    const QString text = pdfText(written(document, "pdf"));
    CHECK(text.contains(u("Adam, Jonas November 2026")));
    CHECK(text.contains(u("Dienst S2")));
    CHECK(text.indexOf(u("Dienst S2")) < text.indexOf(u("Schulwege"))); // by start
    CHECK(text.contains(u("Abendstreife")));
    CHECK(text.contains(u("Ruhezeit 10 h 59 min – 1 Minute fehlt")));
    CHECK(std::get<TableSection>(document.sheets[0].sections.back()).rows.at(0).cells.at(0).text == u("Fr 27.11."));
    for (const char* others : {"Fremder Hinweis", "N9", "Wochenmarkt", "Nacht Innenstadt"})
        CHECK_FALSE(text.contains(u(others)));
    CHECK(document.events.size() == 4); // Schulwege, Spielplätze, Abendstreife, Adventsmarkt
    const QString other = pdfText(written(personalSheet(p.plan, adam, 2026, 12, findings, kState, options()), "pdf"));
    CHECK(other.contains(u("In diesem Monat ist keine Streife und kein Dienst eingetragen.")));
}

TEST_CASE("the month shows every patrol on its day, with holidays and week numbers", "[reports][pdf]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    p.plan.holidays = {{QDate(2026, 11, 1), u("Allerheiligen")}};
    const auto document = monthPlan(p.plan, 2026, 11, kState, options());
    const QString text = pdfText(written(document, "pdf"));
    for (const char* wanted :
         {"November 2026", "KW 44", "KW 49", "01.11.", "Allerheiligen", "30.11.", "Innenstadt", "1 offen", "19–01"})
        CHECK(text.contains(u(wanted)));
    const MonthGrid& grid = std::get<MonthGrid>(document.sheets[0].sections[0]);
    CHECK(grid.days.size() == 30);
    CHECK(grid.days[27].entries.size() == 2); // Saturday 28, with the night
    CHECK(grid.days[27].entries[1].open == 1);
}

TEST_CASE("a file is written whole or the old one stays", "[reports]") {
    const auto document = weekPlan(PaperPlan::sample().plan, {weekSheet(2026, 48)}, options());
    const QTemporaryDir folder;
    const auto codeOf = [&](const QString& path) {
        try {
            write(document, ReportFormat::Csv, path);
        } catch (const Error& e) {
            CHECK(e.text().contains(path.left(9)));
            return e.code();
        }
        return ErrorCode::Internal;
    };
    CHECK(codeOf(folder.path()) == ErrorCode::File);
    CHECK(codeOf(folder.filePath(u("missing/x.csv"))) == ErrorCode::File);
    CHECK(codeOf(u("/dev/full/x.csv")) == ErrorCode::File);
    if (QFileInfo(u("/dev/full")).exists())
        CHECK(codeOf(u("/dev/full")) == ErrorCode::Full);
    CHECK_THROWS_AS(formatFromPath(u("week.docx")), Error);
    CHECK_THROWS_AS(formatFromPath(u("week")), Error);
    CHECK(formatFromPath(u("A.B/Woche.PDF")) == ReportFormat::Pdf);
    CHECK(fontNotice().isEmpty());
}

TEST_CASE("a year of weeks is set in reasonable time", "[reports][pdf]") {
    PaperPlan year(QDate(2025, 12, 29), QDate(2026, 12, 28));
    std::vector<WeekSheet> weeks;
    for (int n = 1; n <= 52; ++n) {
        const PaperPlan one = PaperPlan::crowded(12, Week::of(2026, n)->monday());
        year.plan.patrols.insert(year.plan.patrols.end(), one.plan.patrols.begin(), one.plan.patrols.end());
        year.plan.officers = one.plan.officers;
        year.plan.hotspots = one.plan.hotspots;
        weeks.push_back(weekSheet(2026, n));
    }
    QElapsedTimer timer;
    timer.start();
    const QByteArray pdf = render(weekPlan(year.plan, weeks, options()), ReportFormat::Pdf);
    CHECK(timer.elapsed() < 15'000); // a guard against loops; the benchmark measures
    CHECK(pdf.count("/Type /Page\n") == 52);
}

TEST_CASE("another program reads every patrol of a random week out of the PDF", "[reports][pdf][random]") {
    const German german;
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        Dice dice(seed);
        const PaperPlan p = randomPlan(dice, QDate(2026, 11, 23), 1, seed == 4 ? 80 : 25);
        const auto document = weekPlan(p.plan, {weekSheet(2026, 48)}, options(seed % 2 ? Paper::A3 : Paper::A4));
        const QString path = written(document, "pdf");
        QString text = run(u("pdftotext"), {u("-raw"), path, u("-")}).out; // in the order of drawing
        text.remove(QRegularExpression(u("\\s")));
        const auto holds = [&](QString wanted) {
            INFO("seed " << seed << " " << wanted.toStdString());
            CHECK(text.contains(wanted.remove(QRegularExpression(u("\\s")))));
        };
        for (const DayColumn& day : std::get<WeekGrid>(document.sheets[0].sections[0]).days) {
            for (const QString& line : day.runningOn)
                holds(line);
            for (const PatrolBlock& b : day.blocks) {
                holds(formatSpan(b.span));
                holds(b.callSign);
                holds(b.title);
                for (const PostLine& post : b.posts)
                    holds(post.mark.letter + u':' + post.text);
                for (const VisitLine& visit : b.visits)
                    holds(visit.place);
            }
        }
        CHECK(pageCount(path) == int(layoutPages(document).size()));
    }
}
