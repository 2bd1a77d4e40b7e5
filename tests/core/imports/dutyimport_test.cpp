// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/availability/availabilitytable.h"
#include "core/base/error.h"
#include "core/base/formats.h"
#include "tests/core/imports/importfixture.h"

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

class DutyFixture : public ImportFixture {
public:
    DutyFixture() {
        addOfficer(own(), u"1001"_s, u"Muster"_s);
        addOfficer(own(), u"1002"_s, u"Beispiel"_s);
        addOfficer(police(), u"2001"_s, u"Wache"_s);
    }
    /// "1001 27.11.2026 18:00 – 27.11.2026 22:00 F dienst", sorted
    QStringList duties() {
        QStringList out;
        for (const Duty& d : ws().all<Duty>())
            out << number(d.officer) + u' ' + formatDateTime(d.span.start()) + u" – "_s + formatDateTime(d.span.end())
                       + u' ' + d.shift + u' ' + enumKey(d.kind);
        out.sort();
        return out;
    }
    QStringList absences() {
        QStringList out;
        for (const Absence& a : ws().all<Absence>())
            out << number(a.officer) + u' ' + formatDateTime(a.span.start()) + u" – "_s + formatDateTime(a.span.end());
        out.sort();
        return out;
    }

private:
    QString number(OfficerId id) {
        for (const Officer& o : ws().all<Officer>())
            if (o.id == id)
                return o.serviceNo.str();
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(DutyFixture, "duties: added, known, updated by key, empty cells clear, missing columns leave",
                 "[imports]") {
    const QByteArray csv = "service_no;start;end;shift;kind\n"
                           "1001;2026-11-27T06:00;2026-11-27T14:00;F;dienst\n"
                           "1002;27.11.2026 22:00;28.11.2026 06:00;N;Rufbereitschaft\n";
    CHECK(counts(import(ImportKind::Duties, csv)) == u"2/0/0/0");
    CHECK(duties()
          == QStringList{u"1001 27.11.2026 06:00 – 27.11.2026 14:00 F dienst"_s,
                         u"1002 27.11.2026 22:00 – 28.11.2026 06:00 N rufbereitschaft"_s});
    CHECK(counts(import(ImportKind::Duties, csv)) == u"0/0/0/2");
    // no column shift: stays; end differs: updated
    CHECK(counts(import(ImportKind::Duties, "service_no;start;end\n1001;2026-11-27T06:00;2026-11-27T15:00\n"))
          == u"0/1/0/0");
    CHECK(duties().front() == u"1001 27.11.2026 06:00 – 27.11.2026 15:00 F dienst");
    CHECK(counts(
              import(ImportKind::Duties, "service_no;start;end;shift;kind\n1002;2026-11-27T22:00;2026-11-28T06:00;;\n"))
          == u"0/1/0/0");
    CHECK(duties().back() == u"1002 27.11.2026 22:00 – 28.11.2026 06:00  dienst");
    // All of it is one step each.
    ws().undo();
    CHECK(duties().back() == u"1002 27.11.2026 22:00 – 28.11.2026 06:00 N rufbereitschaft");
    ws().undo();
    ws().undo();
    CHECK(duties().isEmpty());
}

TEST_CASE_METHOD(DutyFixture, "duties: every bad cell is listed with line and column, and nothing is written",
                 "[imports]") {
    const ImportResult r = import(ImportKind::Duties, "Personalnummer;Beginn;Ende;Schicht;Art\n"
                                                      "1001;2026-11-27T06:00;2026-11-27T14:00;F;dienst\n"
                                                      "9999;2026-11-27T06:00;2026-11-27T14:00;F;dienst\n"
                                                      "1001;31.11.2026 06:00;2026-12-01T14:00;F;dienst\n"
                                                      "\n"
                                                      "1001;2026-11-28T06:00;2026-11-27T14:00;F;dienst\n"
                                                      "1001;2027-03-28T02:30;2027-03-28T10:00;F;dienst\n"
                                                      "1001;2026-11-29T06:00;;F;feier\n"
                                                      ";2026-11-30T06:00;2026-11-30T14:00;F;dienst\n"
                                                      "1001;2026-11-28T06:00;2062-11-27T14:00;F;spaß\n");
    CHECK(r.added == 0);
    CHECK(places(r)
          == QStringList{u"3:Personalnummer:9999"_s, u"4:Beginn:31.11.2026 06:00"_s, u"6:Ende:2026-11-27T14:00"_s,
                         u"7:Beginn:2027-03-28T02:30"_s, u"8:Ende:"_s, u"9:Personalnummer:"_s, u"10:Art:spaß"_s,
                         u"10:Ende:2062-11-27T14:00"_s});
    for (const ImportError& e : r.errors)
        CHECK(e.text.endsWith(u'.'));
    CHECK(duties().isEmpty());
    CHECK(ws().undoLabel() != u"import");
}

TEST_CASE_METHOD(DutyFixture, "duties: the double hour of autumn means the first one and is said", "[imports]") {
    const ImportResult r = import(ImportKind::Duties, "service_no;start;end\n1001;25.10.2026 02:30;25.10.2026 10:00\n");
    CHECK(counts(r) == u"1/0/0/0");
    REQUIRE(r.notices.size() == 1);
    CHECK(r.notices[0].line == 2);
    CHECK(r.notices[0].text.contains(u"exists twice"));
    CHECK(ws().all<Duty>().front().span.minutes() == 8 * 60 + 30); // 02:30 summer time to 10:00 winter time
}

TEST_CASE_METHOD(DutyFixture, "duties: replace-span removes what the file's span lacks, of its people only",
                 "[imports]") {
    const QByteArray head = "service_no;start;end\n";
    import(ImportKind::Duties, head
                                   + "1001;2026-11-23T06:00;2026-11-23T14:00\n"
                                     "1001;2026-11-24T06:00;2026-11-24T14:00\n"
                                     "1001;2026-11-25T06:00;2026-11-25T14:00\n"
                                     "1001;2026-11-30T06:00;2026-11-30T14:00\n"
                                     "1002;2026-11-24T06:00;2026-11-24T14:00\n");
    const QByteArray moved = head
                             + "1001;2026-11-23T06:00;2026-11-23T14:00\n"
                               "1001;2026-11-24T14:00;2026-11-24T22:00\n"
                               "1001;2026-11-25T06:00;2026-11-25T14:00\n";
    const ImportResult dry = dryRun(ImportKind::Duties, moved, "{}", true);
    CHECK(counts(dry) == u"1/0/1/2");
    REQUIRE(dry.changes.size() == 2);
    CHECK(dry.changes[0].text.contains(u"1001 Tue 24.11. 14:00–22:00"));
    CHECK(dry.changes[1].kind == ImportChange::Kind::Remove);
    CHECK(duties().size() == 5);
    CHECK(counts(import(ImportKind::Duties, moved)) == u"1/0/0/2"); // without it the ghost stays
    ws().undo();
    CHECK(counts(import(ImportKind::Duties, moved, "{}", true)) == u"1/0/1/2");
    CHECK(duties()
          == QStringList{u"1001 23.11.2026 06:00 – 23.11.2026 14:00  dienst"_s,
                         u"1001 24.11.2026 14:00 – 24.11.2026 22:00  dienst"_s,
                         u"1001 25.11.2026 06:00 – 25.11.2026 14:00  dienst"_s,
                         u"1001 30.11.2026 06:00 – 30.11.2026 14:00  dienst"_s,
                         u"1002 24.11.2026 06:00 – 24.11.2026 14:00  dienst"_s});
}

TEST_CASE_METHOD(DutyFixture, "duties: an ambiguous number is refused naming both, and can be told apart",
                 "[imports]") {
    addOfficer(police(), u"1001"_s, u"Zwilling"_s);
    const ImportResult r = import(ImportKind::Duties, "service_no;start;end\n1001;2026-11-27T06:00;2026-11-27T14:00\n");
    REQUIRE(r.errors.size() == 1);
    CHECK(r.errors[0].text.contains(u"KOD/1001 (Muster)"));
    CHECK(r.errors[0].text.contains(u"PI/1001 (Zwilling)"));
    CHECK(counts(import(ImportKind::Duties, "service_no;start;end\nPI/1001;2026-11-27T06:00;2026-11-27T14:00\n"))
          == u"1/0/0/0");
    CHECK(counts(import(ImportKind::Duties, "service_no;start;end\n1001;2026-11-27T06:00;2026-11-27T14:00\n",
                        R"({"constants": {"agency": "KOD Musterstadt"}})"))
          == u"1/0/0/0");
}

TEST_CASE_METHOD(DutyFixture, "duties: doubles inside the file", "[imports]") {
    const QByteArray head = "service_no;start;end;shift\n1001;2026-11-27T06:00;2026-11-27T14:00;F\n";
    const ImportResult same = dryRun(ImportKind::Duties, head + "1001;27.11.2026 06:00;27.11.2026 14:00;F\n");
    CHECK(counts(same) == u"1/0/0/0");
    REQUIRE(same.notices.size() == 1);
    CHECK(same.notices[0].line == 3);
    const ImportResult other = dryRun(ImportKind::Duties, head + "1001;27.11.2026 06:00;27.11.2026 15:00;F\n");
    REQUIRE(other.errors.size() == 1);
    CHECK(other.errors[0].line == 3);
    CHECK(other.errors[0].text.contains(u"Line 2"));
}

TEST_CASE_METHOD(DutyFixture, "duties: what offices write: date and times, shift codes, a month's grid", "[imports]") {
    CHECK(counts(import(ImportKind::Duties, "Pers.-Nr.;Datum;Uhrzeit von;Uhrzeit bis\n1001;Fr 27.11.2026;22:00;6:00\n"
                                            "1002;27.11.26;14.00 Uhr;24:00\n"))
          == u"2/0/0/0");
    CHECK(duties()
          == QStringList{u"1001 27.11.2026 22:00 – 28.11.2026 06:00  dienst"_s,
                         u"1002 27.11.2026 14:00 – 28.11.2026 00:00  dienst"_s});
    ws().undo();
    const QByteArray shifts = R"("shifts": {"F": "06:00-14:00", "N": "22:00-06:00", "X": ""})";
    CHECK(counts(import(ImportKind::Duties,
                        "Pers.-Nr.;Datum;Kürzel\n1001;27.11.2026;F\n1001;28.11.2026;X\n1002;27.11.2026;N\n",
                        "{" + shifts + "}"))
          == u"2/0/0/0");
    CHECK(duties()
          == QStringList{u"1001 27.11.2026 06:00 – 27.11.2026 14:00 F dienst"_s,
                         u"1002 27.11.2026 22:00 – 28.11.2026 06:00 N dienst"_s});
    ws().undo();
    const QByteArray grid =
        "Dienstplan KOD;;;;\n;;;;\nPersonalnummer;Name;26;27;28\n1001;Muster;F;F;X\n1002;Beispiel;N;;8-16\n"
        "Summe;;2;1;1\n";
    const QByteArray mapping = "{\"month\": \"2026-11\", \"skip_lines\": [6], " + shifts + "}";
    CHECK(counts(import(ImportKind::Duties, grid, mapping)) == u"4/0/0/0");
    CHECK(duties()
          == QStringList{u"1001 26.11.2026 06:00 – 26.11.2026 14:00 F dienst"_s,
                         u"1001 27.11.2026 06:00 – 27.11.2026 14:00 F dienst"_s,
                         u"1002 26.11.2026 22:00 – 27.11.2026 06:00 N dienst"_s,
                         u"1002 28.11.2026 08:00 – 28.11.2026 16:00 8-16 dienst"_s});
    const ImportResult unknown = dryRun(ImportKind::Duties, QByteArray(grid).replace("8-16", "Q7"), mapping);
    CHECK(places(unknown) == QStringList{u"5:28:Q7"_s});
}

TEST_CASE_METHOD(DutyFixture, "duties: replacing a month clears days and people that are free now", "[imports]") {
    const QByteArray mapping = R"({"month": "2026-11", "shifts": {"F": "06:00-14:00", "N": "22:00-06:00", "X": ""}})";
    const QByteArray head = "Personalnummer;26;27;28\n";
    CHECK(counts(import(ImportKind::Duties, head + "1001;F;F;N\n1002;N;F;F\n", mapping)) == u"6/0/0/0");
    // Before and behind the grid nothing is touched.
    CHECK(counts(import(ImportKind::Duties, "service_no;start;end\n1001;2026-11-25T22:00;2026-11-26T06:00\n"
                                            "1002;2026-11-29T06:00;2026-11-29T14:00\n"))
          == u"2/0/0/0");
    // 1001 has the last night off and 1002 everything, once as a code, once as empty cells.
    const QStringList left{u"1001 25.11.2026 22:00 – 26.11.2026 06:00  dienst"_s,
                           u"1001 27.11.2026 06:00 – 27.11.2026 14:00 F dienst"_s,
                           u"1002 29.11.2026 06:00 – 29.11.2026 14:00  dienst"_s};
    CHECK(counts(import(ImportKind::Duties, head + "1001;X;F;X\n1002;X;X;X\n", mapping, true)) == u"0/0/5/1");
    CHECK(duties() == left);
    ws().undo();
    CHECK(counts(import(ImportKind::Duties, head + "1001;;F;\n1002;;;\n", mapping, true)) == u"0/0/5/1");
    CHECK(duties() == left);
    ws().undo();
    // Nobody has duty at all.
    CHECK(counts(import(ImportKind::Duties, head + "1001;X;X;X\n1002\n", mapping, true)) == u"0/0/6/0");
    ws().undo();
    // A list says it with codes.
    CHECK(counts(import(ImportKind::Duties, "Personalnummer;Datum;Schicht\n1001;28.11.2026;X\n", mapping, true))
          == u"0/0/1/0");
    CHECK(import(ImportKind::Duties, head + "9999;X;X;X\n", mapping, true).errors.size() == 1);
}

TEST_CASE_METHOD(DutyFixture, "duties: from a calendar", "[imports]") {
    const QString path =
        files.write(u"dienst.ics"_s, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                                     "DTSTART;TZID=W. Europe Standard Time:20261127T220000\r\n"
                                     "DTEND;TZID=W. Europe Standard Time:20261128T060000\r\n"
                                     "RRULE:FREQ=DAILY;COUNT=3\r\nSUMMARY:N\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    const QByteArray whose = R"({"constants": {"service_no": "1001"}})";
    CHECK(counts(importPath(ImportKind::Duties, path, whose)) == u"3/0/0/0");
    CHECK(duties().front() == u"1001 27.11.2026 22:00 – 28.11.2026 06:00 N dienst");
    CHECK(counts(importPath(ImportKind::Duties, path, whose)) == u"0/0/0/3");
    const ImportResult without = importPath(ImportKind::Duties, path);
    REQUIRE(without.errors.size() == 1);
    CHECK(without.errors[0].column == u"service_no");
}

TEST_CASE_METHOD(DutyFixture, "absences: bare dates are whole days, the last one included", "[imports]") {
    CHECK(counts(import(ImportKind::Absences, "Personalnummer;Von;Bis\n1001;27.11.2026;29.11.2026\n"
                                              "1002;2026-11-27;2026-11-27\n2001;27.11.2026 12:00;27.11.2026 16:00\n"))
          == u"3/0/0/0");
    CHECK(absences()
          == QStringList{u"1001 27.11.2026 00:00 – 30.11.2026 00:00"_s, u"1002 27.11.2026 00:00 – 28.11.2026 00:00"_s,
                         u"2001 27.11.2026 12:00 – 27.11.2026 16:00"_s});
    ws().undo();
    // In a roster's grid only the codes of the mapping are absences.
    CHECK(counts(import(ImportKind::Absences, "Personalnummer;27;28\n1001;U;F\n1002;;U\n",
                        R"({"month": "2026-11", "shifts": {"U": "00:00-24:00"}})"))
          == u"2/0/0/0");
    CHECK(absences()
          == QStringList{u"1001 27.11.2026 00:00 – 28.11.2026 00:00"_s, u"1002 28.11.2026 00:00 – 29.11.2026 00:00"_s});
}

TEST_CASE_METHOD(DutyFixture, "import: files that can't be read change nothing and say why", "[imports]") {
    const auto said = [&](const QString& path) {
        try {
            (void)importPath(ImportKind::Duties, path);
        } catch (const Error& e) {
            CHECK(e.code() == ErrorCode::Input);
            return e.text();
        }
        return QString();
    };
    CHECK(said(files.path(u"fehlt.csv"_s)).contains(u"does not exist"));
    CHECK(said(files.makeFolder(u"ordner"_s)).contains(u"folder"));
    CHECK(said(files.write(u"leer.csv"_s, "")).contains(u"empty"));
    CHECK(said(files.write(u"text.xlsx"_s, "a;b\n")).contains(u"plain text"));
    // A line that can't be read is an error of that line, listed with the others.
    CHECK(
        places(import(ImportKind::Duties, "service_no;start;end\n9999;2026-11-27T06:00;2026-11-27T14:00\n\"x\"y;a;b\n"))
        == QStringList{u"2:service_no:9999"_s, u"3::x"_s});
    CHECK(places(import(ImportKind::Duties, "\n\n")) == QStringList{u"0::"_s});
}

TEST_CASE_METHOD(DutyFixture, "import: 100,000 duties in one step, again known, cancelling leaves nothing",
                 "[imports]") {
    QByteArray csv = "service_no;start;end;shift\n";
    const QDateTime first(QDate(2020, 1, 1), QTime(6, 0), Qt::UTC);
    for (int i = 0; i < 100'000; ++i) {
        const QDateTime start = first.addSecs(qint64(i / 2) * 3600);
        csv += (i % 2 ? "1001;" : "1002;") + start.toString(u"yyyy-MM-ddTHH:mm"_s).toLatin1() + "Z;"
               + start.addSecs(3000).toString(u"dd.MM.yyyy HH:mm"_s).toLatin1() + "Z;F\n";
    }
    const QString path = files.write(u"gross.csv"_s, csv);
    CHECK(counts(importPath(ImportKind::Duties, path)) == u"100000/0/0/0");
    CHECK(ws().read([](Database& db) { return Records<Duty>(db).count("1"); }) == 100'000);
    CHECK(counts(importPath(ImportKind::Duties, path)) == u"0/0/0/100000");
    ws().undo();
    CHECK(ws().read([](Database& db) { return Records<Duty>(db).count("1"); }) == 0);

    Progress progress([](qint64, qint64) {});
    ImportRequest request{ImportKind::Duties, path, {}, false};
    progress.cancel();
    bool cancelled = false;
    try {
        ws().change(u"import"_s, [&](Writer& w) { (void)importFile(w, ws().partnershipId(), request, progress); });
    } catch (const Error& e) {
        cancelled = e.code() == ErrorCode::Cancelled;
    }
    CHECK(cancelled);
    CHECK(ws().read([](Database& db) { return Records<Duty>(db).count("1"); }) == 0);
}

TEST_CASE_METHOD(DutyFixture, "import: a backup comes before the first change, and only before a change", "[imports]") {
    int backups = 0;
    qsizetype before = -1;
    const auto run = [&](const QByteArray& csv) {
        ImportRequest request{ImportKind::Duties, files.write(u"dienste.csv"_s, csv), {}, false};
        Progress progress;
        ws().change(u"import"_s, [&](Writer& w) {
            (void)importFile(w, ws().partnershipId(), request, progress, [&] {
                ++backups;
                const auto copy = Workspace::open(ws().backupBefore(), Workspace::Access::Read, options());
                before = qsizetype(copy->all<Duty>().size());
            });
        });
    };
    run("service_no;start;end\n9999;2026-11-27T06:00;2026-11-27T14:00\n");
    CHECK(backups == 0); // refused
    run("service_no;start;end\n1001;2026-11-27T06:00;2026-11-27T14:00\n");
    CHECK(backups == 1);
    CHECK(before == 0);
    CHECK(duties().size() == 1);
    run("service_no;start;end\n1001;2026-11-27T06:00;2026-11-27T14:00\n");
    CHECK(backups == 1); // nothing new
}
