// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reports/paperplan.h"

#include "core/base/language.h"
#include "core/reports/reportwriter.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

namespace streife::test {
namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

PaperPlan::PaperPlan(QDate from, QDate to)
    : plan{Partnership{PartnershipId(1),
                       ShortText(u("Sicherheitspartnerschaft Musterstadt")),
                       u("NW"),
                       u("Hamm"),
                       {},
                       kDefaultDayBorder,
                       u("Interner Dienstplan – nicht für Dritte")},
           TimeSpan(serviceDaySpan(from).start(), serviceDaySpan(to).start()),
           {},
           {},
           {},
           {},
           {},
           {},
           {},
           {},
           {},
           {},
           {},
           holidays(u("NW"), u("Hamm"), from, to)},
      kod(agency("KOD Musterstadt", "KOD", AgencyKind::Ordnungsamt, "0000 100")),
      pi(agency("PI Mitte", "", AgencyKind::Polizei, "0000 200")) {
}

AgencyId PaperPlan::agency(const char* name, const char* shortName, AgencyKind kind, const char* phone) {
    const AgencyId id(++m_next);
    plan.agencies.insert(
        id, Agency{id, plan.partnership.id, ShortText(u(name)), u(shortName), kind, {}, {}, {}, {}, u(phone)});
    return id;
}

OfficerId PaperPlan::officer(AgencyId agency, const char* family, const char* given) {
    const OfficerId id(++m_next);
    plan.officers.insert(
        id, Officer{id, agency, {}, ShortText(QString::number(m_next)), ShortText(u(family)), u(given), {}, {}, {}});
    return id;
}

HotspotId PaperPlan::hotspot(const char* name) {
    for (auto it = plan.hotspots.constBegin(); it != plan.hotspots.constEnd(); ++it) {
        if (it->name.str() == u(name))
            return it.key();
    }
    const HotspotId id(++m_next);
    plan.hotspots.insert(
        id, Hotspot{id, plan.partnership.id, ShortText(u(name)), {}, HotspotKind::Objective, {}, 0, 0, {}});
    return id;
}

PlannedPatrol& PaperPlan::patrol(const char* key, TimeSpan when, const char* title, const char* callSign) {
    Patrol p{PatrolId(++m_next),
             plan.partnership.id,
             ShortText(u(key)),
             ShortText(u(title)),
             when,
             PatrolMode::Foot,
             u(callSign),
             {},
             PatrolState::Proposed,
             PatrolOutcome::None,
             {},
             {},
             {},
             {}};
    plan.patrols.push_back({p, {}, {}, {}});
    return plan.patrols.back();
}

void PaperPlan::post(PlannedPatrol& p, const PostSpec& spec) {
    PlannedPost post{Post{PostId(++m_next), p.patrol.id, spec.agency, int(p.posts.size()), spec.strength, spec.promised,
                          u(spec.function), u(spec.unit)},
                     {},
                     u(spec.released)};
    for (const OfficerId officer : spec.crew)
        post.crew.push_back({CrewId(++m_next), post.post.id, officer, int(post.crew.size())});
    p.posts.push_back(post);
}

void PaperPlan::visit(PlannedPatrol& p, HotspotId where, TimeSpan window, int minutes) {
    p.visits.push_back({VisitId(++m_next), p.patrol.id, where, int(p.visits.size()), window, minutes, {}});
}

void PaperPlan::task(PlannedPatrol& p, const char* text) {
    p.tasks.push_back({TaskId(++m_next), p.patrol.id, ShortText(u(text)), int(p.tasks.size())});
}

void PaperPlan::sort() {
    std::sort(plan.patrols.begin(), plan.patrols.end(), [](const PlannedPatrol& a, const PlannedPatrol& b) {
        return std::pair(a.patrol.span.start(), a.patrol.key) < std::pair(b.patrol.span.start(), b.patrol.key);
    });
}

PaperPlan PaperPlan::sample() {
    PaperPlan s;
    const OfficerId brandt = s.officer(s.kod, "Brandt", "Maren");
    const OfficerId ozturk = s.officer(s.kod, "Öztürk-Weißenfels", "Deniz");
    const OfficerId adam = s.officer(s.kod, "Adam", "Jonas");
    const OfficerId jost = s.officer(s.kod, "Jost", "Ida");
    struct Row {
        const char *key, *from, *to, *title, *sign;
        std::vector<OfficerId> kod;
        const char* pi; ///< released name, "" = promised, "?" = open
        std::vector<std::pair<const char*, int>> visits;
    };
    const std::vector<Row> rows{
        {"KOD-101",
         "2026-11-23T15:00",
         "2026-11-23T19:00",
         "Bahnhof",
         "S 11",
         {brandt},
         "Łukasik",
         {{"Bahnhof", 15}, {"Stadtgarten", 12}}},
        {"KOD-102",
         "2026-11-23T19:30",
         "2026-11-23T23:00",
         "Innenstadt",
         "S 12",
         {ozturk},
         "O'Neill",
         {{"Marktplatz", 15}, {"Bahnhof", 15}}},
        {"KOD-103",
         "2026-11-24T11:00",
         "2026-11-24T14:00",
         "Schulwege",
         "S 13",
         {adam},
         "Kern",
         {{"Schulzentrum", 15}}},
        {"KOD-104",
         "2026-11-24T18:00",
         "2026-11-24T22:00",
         "Nordpark",
         "S 14",
         {brandt},
         "Vogt",
         {{"Nordpark", 12}, {"Nordpark", 12}}},
        {"KOD-105",
         "2026-11-25T18:00",
         "2026-11-25T22:00",
         "Bahnhof",
         "S 15",
         {ozturk},
         "Łukasik",
         {{"Bahnhof", 15}, {"Innenstadt", 15}}},
        {"KOD-106",
         "2026-11-26T14:00",
         "2026-11-26T17:00",
         "Spielplätze West",
         "S 16",
         {adam},
         "Kern",
         {{"Am Teich", 10}, {"Rosenhof", 10}}},
        {"KOD-107", "2026-11-27T15:00", "2026-11-27T18:00", "Bahnhof", "S 18", {jost}, "Kern", {{"Bahnhof", 15}}},
        {"KOD-108",
         "2026-11-27T18:00",
         "2026-11-27T22:00",
         "Abendstreife",
         "S 19",
         {ozturk, adam},
         "",
         {{"Bahnhof", 15}, {"Nordpark", 12}, {"Stadtgarten", 15}}},
        {"KOD-109", "2026-11-28T13:00", "2026-11-28T16:00", "Wochenmarkt", "S 20", {jost}, "Vogt", {}},
        {"KOD-110",
         "2026-11-28T19:00",
         "2026-11-29T01:00",
         "Nacht Innenstadt",
         "S 21",
         {brandt},
         "?",
         {{"Marktplatz", 15}, {"Nordpark", 12}}},
        {"KOD-111", "2026-11-29T16:00", "2026-11-29T19:00", "Adventsmarkt", "S 22", {adam}, "Łukasik", {}},
    };
    for (const Row& r : rows) {
        PlannedPatrol& p = s.patrol(r.key, span(r.from, r.to), r.title, r.sign);
        const bool lead = p.patrol.callSign == u("S 11");
        s.post(p, {s.kod, r.kod, int(r.kod.size()), 0, lead ? "Führung" : ""});
        if (u(r.pi) == u("?"))
            s.post(p, {s.pi, {}, 1, 0});
        else if (u(r.pi).isEmpty())
            s.post(p, {s.pi, {}, 2, 2, "", "Dienstgruppe C"});
        else
            s.post(p, {s.pi, {}, 1, 1, "", "", r.pi});
        Instant from = p.patrol.span.start().plusMinutes(60);
        for (const auto& [name, minutes] : r.visits) {
            s.visit(p, s.hotspot(name), TimeSpan(from, from.plusMinutes(90)), minutes);
            from = from.plusMinutes(60);
        }
    }
    return s;
}

PaperPlan PaperPlan::crowded(int count, QDate monday) {
    PaperPlan s(monday, monday.addDays(7));
    std::vector<OfficerId> people;
    for (int i = 0; i < 24; ++i)
        people.push_back(s.officer(
            s.kod,
            qPrintable(QStringLiteral("Schmidt-Wesselhöft von der Lindenau %1 X").arg(i, 2, 10, QLatin1Char('0')))));
    for (int i = 0; i < count; ++i) {
        const QDate day = monday.addDays(i % 7);
        const Instant from = fromLocal(day, QTime(8 + (i / 7) % 14, i % 2 ? 30 : 0));
        PlannedPatrol& p =
            s.patrol(qPrintable(QStringLiteral("KOD-%1").arg(1000 + i)), TimeSpan(from, from.plusMinutes(240)),
                     "Zeppelinallee und Wochenmarkt Nordstadt X", qPrintable(QStringLiteral("S %1").arg(i + 1)));
        s.post(p, {s.kod, {people.at(size_t(i) % 24)}});
        s.post(p, {s.pi, {}, 2, i % 3 ? 2 : 1, "", "Dienstgruppe C"});
        s.visit(p, s.hotspot("Kulturforum am alten Güterbahnhof Süd XX"), TimeSpan(from, from.plusMinutes(120)));
        s.visit(p, s.hotspot("Marktplatz"), TimeSpan(from.plusMinutes(120), from.plusMinutes(240)));
    }
    s.sort();
    return s;
}

SheetOptions options(Paper paper) {
    return {u("KOD Musterstadt"), u("KOD Musterstadt, Einsatzplanung"), paper, u("de")};
}

WeekSheet weekSheet(int year, int number, const char* issue) {
    return {*Week::of(year, number), {at("2026-11-24T09:40"), u(issue), u("AHORN 42")}, {}, {}};
}

German::German() {
    setLanguage(Language::German);
}

German::~German() {
    setLanguage(Language::English);
}

QString written(const ReportDocument& document, const char* suffix) {
    static const QTemporaryDir folder;
    static int n = 0;
    const QByteArray wanted = qgetenv("STREIFE_PAPER_OUT"); // to look at what the tests print
    const QString path = QDir(wanted.isEmpty() ? folder.path() : u(wanted.constData()))
                             .filePath(QStringLiteral("%1-%2.%3")
                                           .arg(++n, 2, 10, QLatin1Char('0'))
                                           .arg(QString(document.title).replace(u("/"), u("-")), u(suffix)));
    write(document, formatFromPath(path), path);
    return path;
}

Ran run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString pdfText(const QString& path) {
    const Ran ran = run(u("pdftotext"), {u("-layout"), path, u("-")});
    REQUIRE(ran.code == 0);
    return ran.out.simplified();
}

} // namespace streife::test
