// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/agencytable.h"
#include "core/availability/availabilitytable.h"
#include "core/patrols/binding.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/reports/reportwriter.h"
#include "core/store/repository.h"
#include "core/workspace/publishing.h"
#include "tests/core/imports/importfixture.h"

#include <QFile>

using namespace streife;

namespace {

struct Replies : ImportFixture {
    Replies() { setNow(at("2026-11-22T12:00")); }

    PatrolId patrol(int hours) {
        const Instant start = at("2026-11-23T06:00").plusMinutes(qint64(hours) * 60);
        return addPatrol(QStringLiteral("Streife %1").arg(hours), {start, start.plusMinutes(180)}, police());
    }
    QString take(const QByteArray& csv) {
        const QString foreseen = counts(dryRun(ImportKind::Replies, csv));
        const QString done = counts(import(ImportKind::Replies, csv));
        CHECK(foreseen == done);
        return done;
    }
    [[nodiscard]] AgencyKey key(PatrolId id) {
        const PatrolBinding now = binding(id);
        return *now.key(police());
    }
    [[nodiscard]] ReportDocument sheet() {
        PaperRequest request{PaperRequest::Report::Replies, *Week::of(2026, 48), *Week::of(2026, 49), {}, {}, {}, {}};
        request.agency = police();
        return makePaper(ws(), request);
    }
};

constexpr int kKeyCell = 0, kAnswerCell = 8, kStrengthCell = 9, kNamesCell = 10, kNoteCell = 11;

} // namespace

TEST_CASE_METHOD(Replies, "answers of a partner become its keys, marked as taken on its behalf", "[replies][imports]") {
    const PatrolId yes = patrol(0);
    const PatrolId no = patrol(24);
    const PatrolId open = patrol(48);
    const QByteArray csv = "key;answer;strength;names;note\n"
                           "KOD-1;ja;1;Kern;ab Wache\n"
                           "KOD-2;Nein;;;Fußballspiel\n"
                           "KOD-3;;;;\n";
    CHECK(take(csv) == QStringLiteral("2/0/0/0"));
    CHECK(key(yes).state == KeyState::Given);
    CHECK(key(yes).last->steward == own());
    CHECK(key(yes).last->note == QStringLiteral("ab Wache"));
    CHECK(read(yes).posts[1].releasedName == QStringLiteral("Kern"));
    CHECK(read(yes).posts[1].open() == 0);
    CHECK(key(no).state == KeyState::Declined);
    CHECK(key(no).last->note == QStringLiteral("Fußballspiel"));
    CHECK(key(open).state == KeyState::Open);
    CHECK(take(csv) == QStringLiteral("0/0/0/2")); // known
    CHECK(take("Schlüssel;Antwort;Kräfte;Namen;Bemerkung\nKOD-1;ja;1;Vogt;ab Wache\n") == QStringLiteral("0/1/0/0"));
    CHECK(read(yes).posts[1].releasedName == QStringLiteral("Vogt"));
    CHECK(take("key;answer\nKOD-1;ja\n")
          == QStringLiteral("0/0/0/1")); // says nothing of people, names, note: they stay
    CHECK(key(yes).last->note == QStringLiteral("ab Wache"));
    CHECK(take("key;answer;names\nKOD-1;ja;Kern|Vogt\n") == QStringLiteral("0/1/0/0"));
    CHECK(key(yes).last->note == QStringLiteral("ab Wache"));
    CHECK(read(yes).posts[1].post.promised == 1);
    CHECK(read(yes).posts[1].releasedName == QStringLiteral("Kern, Vogt"));
    CHECK(take("key;answer\nKOD-1;nein\n") == QStringLiteral("0/1/0/0"));
    CHECK(read(yes).posts[1].post.promised == 0);
    CHECK(key(yes).state == KeyState::Declined);
    CHECK(read(yes).posts[1].releasedName.isEmpty()); // who does not come is not named
    edit(no, [](PatrolDraft& d) { d.mode = PatrolMode::Car; });
    CHECK(take("key;answer\nKOD-2;ja\n") == QStringLiteral("0/1/0/0"));
    CHECK(key(no).state == KeyState::Given);
}

TEST_CASE_METHOD(Replies, "a reply that cannot be taken is told with its line, and none of the file is taken",
                 "[replies][imports]") {
    const PatrolId id = patrol(0);
    const PatrolId cancelled = patrol(24);
    edit(cancelled, [](PatrolDraft& d) { d.state = PatrolState::Cancelled; });
    const AgencyId foreign = addAgency(QStringLiteral("Bundespolizei"), QStringLiteral("BPol"));
    letGo(foreign);
    const Instant start = at("2026-11-27T06:00");
    addPatrol(QStringLiteral("Bahn"), {start, start.plusMinutes(60)}, foreign);
    patrol(72);
    struct Case {
        const char* line;
        const char* place;
    };
    for (const Case& c : {Case{"KOD-9;ja;;;", "3:key:KOD-9"}, Case{"KOD-1;vielleicht;;;", "3:answer:vielleicht"},
                          Case{"KOD-1;ja;0;;", "3:strength:0"}, Case{"KOD-1;ja;viele;;", "3:strength:viele"},
                          Case{"KOD-2;ja;;;", "3:key:KOD-2"}, Case{"KOD-3;ja;;;", "3:key:KOD-3"},
                          Case{"KOD-4;nein;;;", "3:key:KOD-4"}}) { // the line before answers for it
        INFO(c.line);
        CHECK(take(QByteArray("key;answer;strength;names;note\nKOD-4;ja;;;\n") + c.line + '\n')
              == QString::fromUtf8(c.place));
        CHECK(key(id).state == KeyState::Open);
    }
    CHECK(take("key;answer;agency\nKOD-3;ja;BPol\n") == QStringLiteral("2:key:KOD-3"));
    CHECK(take("key;answer;agency\nKOD-1;ja;Zoll\n") == QStringLiteral("2:agency:Zoll"));
}

TEST_CASE_METHOD(Replies, "where two partners answer on a sheet, the line says who", "[replies][imports]") {
    const AgencyId second = addAgency(QStringLiteral("Jugendamt"), QStringLiteral("JA"));
    const PatrolId id = patrol(0);
    edit(id, [&](PatrolDraft& d) { d.posts.push_back({second, 1, 0, {}, {}, {}}); });
    CHECK(take("key;answer\nKOD-1;ja\n") == QStringLiteral("2:key:KOD-1"));
    CHECK(take("key;answer;agency\nKOD-1;ja;PI\nKOD-1;nein;JA\n") == QStringLiteral("2/0/0/0"));
    CHECK(key(id).state == KeyState::Given);
}

TEST_CASE_METHOD(Replies, "the key is refused while one of the partner's people is booked twice",
                 "[replies][imports]") {
    const OfficerId kern = addOfficer(police(), QStringLiteral("7"), QStringLiteral("Kern"));
    const PatrolId one = patrol(0);
    const PatrolId two = patrol(1);
    for (const PatrolId id : {one, two})
        edit(id, [&](PatrolDraft& d) { d.posts[1].crew = {kern}; });
    CHECK(take("key;answer\nKOD-1;ja\n") == QStringLiteral("2:key:KOD-1"));
    CHECK(take("key;answer\nKOD-1;nein\n") == QStringLiteral("1/0/0/0"));
}

TEST_CASE_METHOD(Replies, "twenty answers come back on the sheet that was sent, in one step", "[replies][imports]") {
    std::vector<PatrolId> all;
    for (int i = 0; i < 20; ++i)
        all.push_back(patrol(i * 8));
    ReportDocument document = sheet();
    auto& table = std::get<TableSection>(document.sheets.front().sections.front());
    REQUIRE(table.rows.size() == 20);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        auto& cells = table.rows[i].cells;
        cells[kAnswerCell].text = i % 4 == 3 ? QStringLiteral("no") : QStringLiteral("yes");
        cells[kNoteCell].text = i % 4 == 3 ? QStringLiteral("Lehrgang") : QString();
        if (i % 4 != 3) {
            cells[kStrengthCell] = {QStringLiteral("1"), 1.0};
            cells[kNamesCell].text = QStringLiteral("Kraft %1").arg(i);
        }
    }
    const QString path = this->path(QStringLiteral("antwort.xlsx"));
    write(document, ReportFormat::Xlsx, path);
    CHECK(counts(importPath(ImportKind::Replies, path)) == QStringLiteral("20/0/0/0"));
    int given = 0;
    for (const PatrolId id : all)
        given += key(id).state == KeyState::Given;
    CHECK(given == 15);
    CHECK(counts(importPath(ImportKind::Replies, path)) == QStringLiteral("0/0/0/20"));
    // The next sheet shows what was answered.
    const ReportDocument next = sheet();
    const auto& rows = std::get<TableSection>(next.sheets.front().sections.front()).rows;
    CHECK(rows[0].cells[kAnswerCell].text == QStringLiteral("yes"));
    CHECK(rows[0].cells[kNamesCell].text == QStringLiteral("Kraft 0"));
    CHECK(rows[3].cells[kAnswerCell].text == QStringLiteral("no"));
    CHECK(rows[3].cells[kNoteCell].text == QStringLiteral("Lehrgang"));
    ws().undo();
    CHECK(key(all[0]).state == KeyState::Open);
    CHECK(key(all[19]).state == KeyState::Open);
}

TEST_CASE_METHOD(Replies, "names that do not fit together are told with their line", "[replies][imports]") {
    patrol(0);
    const QByteArray half(ShortText::kMaxLength / 2, 'x'); // one cell of this length fits, joined they are longer
    const ImportResult r =
        import(ImportKind::Replies, "key;answer;names\nKOD-1;ja;" + half + '|' + half.chopped(1) + '\n');
    CHECK(places(r).front().startsWith(QStringLiteral("2:names:")));
    CHECK(r.errors.size() == 1);
}

TEST_CASE_METHOD(Replies, "no people of another house stand on the sheet, in no format", "[replies][canary]") {
    const OfficerId own1 = addOfficer(own(), QStringLiteral("KANARIE-NR"), QStringLiteral("Kanarienvogel"));
    const PatrolId id = patrol(0);
    edit(id, [&](PatrolDraft& d) { d.posts[0].crew = {own1}; });
    ws().change(QStringLiteral("duty"), [&](Writer& w) {
        Repository<Duty> duties(w);
        duties.insert({duties.newId(), own1, span("2026-11-23T06:00", "2026-11-23T14:00"), DutyKind::Dienst,
                       QStringLiteral("KANARIENSCHICHT")});
    });
    const ReportDocument document = sheet();
    REQUIRE(std::get<TableSection>(document.sheets.front().sections.front()).rows.size() == 1);
    CHECK(std::get<TableSection>(document.sheets.front().sections.front()).rows[0].cells[kKeyCell].text
          == QStringLiteral("KOD-1"));
    for (const char* suffix : {"html", "csv", "odt", "xlsx", "pdf"}) {
        const QString out = path(QStringLiteral("bogen.") + QLatin1String(suffix));
        write(document, formatFromPath(out), out);
        QFile file(out);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        INFO(suffix);
        CHECK_FALSE(bytes.isEmpty());
        CHECK_FALSE(bytes.toLower().contains("kanarie"));
    }
    for (const TableRow& row : std::get<TableSection>(document.sheets.front().sections.front()).rows)
        for (const TableCell& cell : row.cells)
            CHECK_FALSE(cell.text.contains(QStringLiteral("anarie"), Qt::CaseInsensitive));
}
