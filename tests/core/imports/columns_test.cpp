// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/imports/columns.h"
#include "core/imports/import.h"
#include "core/imports/importtable.h"
#include "tests/core/imports/sourcefiles.h"
#include "tests/support/catch.h"

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

std::vector<SourceRecord> records(const Rows& rows) {
    std::vector<SourceRecord> out;
    for (size_t i = 0; i < rows.size(); ++i)
        out.push_back({int(i) + 1, rows[i]});
    return out;
}

struct Recognised {
    ColumnPlan plan;
    ImportErrors errors;
    ImportNotices notices;

    [[nodiscard]] int at(Field field) const { return plan.at[size_t(field)]; }
};

Recognised recognise(ImportKind kind, const Rows& rows, const QByteArray& mapping = "{}") {
    ImportLog log;
    const ColumnPlan plan =
        recogniseColumns(importKindInfo(kind), ImportMapping::fromJson(mapping), records(rows), log);
    return {plan, log.errors(), log.notices()};
}

} // namespace

TEST_CASE("columns: the names of the manual and the German ones, whatever their case and punctuation", "[imports]") {
    const auto own = recognise(ImportKind::Duties, {{u"service_no"_s, u"start"_s, u"end"_s, u"shift"_s, u"kind"_s}});
    CHECK(own.errors.empty());
    CHECK(own.at(Field::ServiceNo) == 0);
    CHECK(own.at(Field::Kind) == 4);
    const auto german =
        recognise(ImportKind::Staff, {{u"BEHOERDE"_s, u"Pers.-Nr.:"_s, u"Nachname"_s, u"Vorname "_s, u"Dienstgrad"_s,
                                       u"Lehrgänge"_s, u"Dienstgruppe"_s, u"Schuhgröße"_s}});
    CHECK(german.errors.empty());
    CHECK(german.at(Field::Agency) == 0);
    CHECK(german.at(Field::ServiceNo) == 1);
    CHECK(german.at(Field::FamilyName) == 2);
    CHECK(german.at(Field::GivenName) == 3);
    CHECK(german.at(Field::Qualifications) == 5);
    CHECK(german.at(Field::Unit) == 6);
    REQUIRE(german.notices.size() == 1);
    CHECK(german.notices[0].text.contains(u"Schuhgröße"));
}

TEST_CASE("columns: the words of German offices, alone as in a table", "[imports]") {
    struct Word {
        ImportKind kind;
        Field field;
        QString words;
    };
    const std::vector<Word> all = {
        {ImportKind::Agencies, Field::Short, u"Kurz;Kurzname;Kürzel;Kurzbezeichnung;Abkürzung"_s},
        {ImportKind::Hotspots, Field::MinutesPerVisit, u"Minuten pro Besuch;Minuten je Besuch;Minuten/Besuch"_s},
        {ImportKind::Hotspots, Field::VisitsPerWeek, u"Besuche pro Woche;Besuche je Woche;Besuche/Woche"_s},
        {ImportKind::Staff, Field::ServiceNo, u"Dienstnummer;Personalnummer;Pers.-Nr.;Personal-Nr.;PersNr"_s},
        {ImportKind::Staff, Field::FamilyName, u"Nachname;Familienname;Name"_s},
        {ImportKind::Staff, Field::GivenName, u"Vorname"_s},
        {ImportKind::Duties, Field::ServiceNo, u"Dienstnummer;Personalnummer;Pers.-Nr."_s},
        {ImportKind::Duties, Field::Start, u"Beginn;von;Dienstbeginn;Schichtbeginn"_s},
        {ImportKind::Duties, Field::End, u"Ende;bis;Dienstende;Schichtende"_s},
        {ImportKind::Duties, Field::Shift, u"Schicht;Dienst;Schichtkürzel;Kürzel"_s},
        {ImportKind::Absences, Field::Shift, u"Schicht;Dienst;Schichtkürzel;Kürzel"_s},
        {ImportKind::Absences, Field::Start, u"Beginn;von"_s},
    };
    for (const Word& each : all)
        for (const QString& word : each.words.split(u';')) {
            INFO(importKindInfo(each.kind).name << ": " << word);
            CHECK(recognise(each.kind, {{word}}).at(each.field) == 0);
        }
}

TEST_CASE("columns: every header that the manual names is recognised for every kind", "[imports]") {
    const std::vector<std::pair<ImportKind, QString>> manual = {
        {ImportKind::Agencies, u"name;short;kind;land;municipality;parent"_s},
        {ImportKind::Staff, u"agency;service_no;family_name;given_name;rank;rule_profile;qualifications;unit"_s},
        {ImportKind::Duties, u"service_no;start;end;shift;kind"_s},
        {ImportKind::Absences, u"service_no;start;end"_s},
        {ImportKind::Hotspots,
         u"name;category;kind;latitude;longitude;visits_per_week;minutes_per_visit;windows;closed"_s},
        {ImportKind::Patrols, u"key;title;start;end;mode;crew;visits;tasks;posts;call_sign;meeting_point;state"_s},
    };
    for (const auto& [kind, headers] : manual) {
        std::vector<QString> row;
        for (const QString& header : headers.split(u';'))
            row.push_back(header);
        const auto r = recognise(kind, {row});
        INFO(headers);
        CHECK(r.errors.empty());
        for (const auto& column : r.plan.columns) {
            REQUIRE(column.field);
            CHECK(importKindInfo(kind).field(*column.field)->name == column.header);
        }
    }
}

TEST_CASE("columns: the header is found below titles", "[imports]") {
    const auto r = recognise(ImportKind::Duties, {{u"Dienstplan der Stadt"_s, u""_s, u""_s},
                                                  {u"Stand"_s, u"27.11.2026"_s, u""_s},
                                                  {u"Personalnummer"_s, u"Beginn"_s, u"Ende"_s},
                                                  {u"1001"_s, u"…"_s, u"…"_s}});
    CHECK(r.plan.headerLine == 3);
    CHECK(r.errors.empty());
}

TEST_CASE("columns: what is missing, double or unknown is said", "[imports]") {
    const auto none = recognise(ImportKind::Duties, {{u"1"_s, u"2"_s}});
    REQUIRE(none.errors.size() == 1);
    CHECK(none.errors[0].text.contains(u"Service number, Start, End"));
    const auto missing = recognise(ImportKind::Duties, {{u"start"_s, u"end"_s}});
    REQUIRE(missing.errors.size() == 1);
    CHECK(missing.errors[0].line == 1);
    CHECK(missing.errors[0].column == u"service_no");
    CHECK(missing.errors[0].columnWords() == u"Service number");
    CHECK(importLine(missing.errors[0]).startsWith(u"Line 1, column Service number: "));
    CHECK_FALSE(missing.errors[0].text.contains(u"service_no"));
    const auto twice = recognise(ImportKind::Duties, {{u"service_no"_s, u"start"_s, u"Beginn"_s, u"end"_s}});
    REQUIRE(twice.errors.size() == 1);
    CHECK(twice.errors[0].text.contains(u"\"start\" and \"Beginn\""));
    const auto absent =
        recognise(ImportKind::Duties, {{u"service_no"_s, u"start"_s}}, R"({"columns": {"Ende": "end"}})");
    REQUIRE(absent.errors.size() == 1);
    CHECK(absent.errors[0].column == u"Ende");
    const auto unknown =
        recognise(ImportKind::Duties, {{u"service_no"_s, u"start"_s}}, R"({"columns": {"start": "begin"}})");
    REQUIRE_FALSE(unknown.errors.empty());
    CHECK(unknown.errors[0].value == u"begin");
    CHECK(unknown.errors[0].text.contains(u"service_no, start, end")); // a mapping is written with keys
}

TEST_CASE("columns: the mapping goes first", "[imports]") {
    const Rows rows{{u"Titel"_s, u""_s, u""_s, u""_s}, {u"Nr"_s, u"Wer"_s, u"Von"_s, u"Beginn"_s}};
    const auto r = recognise(
        ImportKind::Duties, rows,
        R"({"header": 2, "columns": {"Wer": "service_no", "Beginn": "", "D": ""}, "constants": {"end": "x"}})");
    CHECK(r.errors.empty());
    CHECK(r.at(Field::ServiceNo) == 1);
    CHECK(r.at(Field::Start) == 2);
    CHECK(r.plan.constant[size_t(Field::End)] == u"x"_s);
    const auto headerless = recognise(ImportKind::Duties, {{u"1001"_s, u"x"_s, u"y"_s}},
                                      R"({"header": 0, "columns": {"A": "service_no", "#2": "start", "C": "end"}})");
    CHECK(headerless.errors.empty());
    CHECK(headerless.at(Field::End) == 2);
    CHECK(headerless.plan.headerLine == 0);
}

TEST_CASE("columns: days of a roster grid", "[imports]") {
    const auto r = recognise(
        ImportKind::Duties,
        {{u"Personalnummer"_s, u"Name"_s, u"1"_s, u"Mo 2."_s, u"03.11."_s, u"30"_s, u"31"_s, u"2026-11-15"_s}},
        R"({"month": "2026-11"})");
    CHECK(r.errors.empty());
    CHECK(r.plan.columns[2].day == QDate(2026, 11, 1));
    CHECK(r.plan.columns[3].day == QDate(2026, 11, 2));
    CHECK(r.plan.columns[4].day == QDate(2026, 11, 3));
    CHECK(r.plan.columns[5].day == QDate(2026, 11, 30));
    CHECK(r.plan.columns[6].day.isNull()); // no 31st
    CHECK(r.plan.columns[7].day == QDate(2026, 11, 15));
}

TEST_CASE("mapping: JSON and back, wrong entries are named", "[imports]") {
    const QByteArray json =
        R"({"columns":{"Nr":"service_no"},"constants":{"agency":"KOD"},"header":3,"last_line":40,)"
        R"("month":"2026-11","sheet":"KW 48","shifts":{"F":"06:00-14:00","N":"22:00-06:00","U":""},)"
        R"("skip_lines":[5,7],"skip_unknown_shifts":true})";
    const ImportMapping m = ImportMapping::fromJson(json);
    CHECK(m.toJson() == json);
    CHECK((m.shifts[u"N"_s] == DayTimes{22 * 3600, 6 * 3600}));
    CHECK_FALSE(m.shifts[u"U"_s]);
    CHECK((ImportMapping::fromJson(m.toJson()) == m));
    CHECK((ImportMapping::fromJson("{}") == ImportMapping()));
    const std::vector<std::pair<QByteArray, QString>> wrong = {
        {"[]", u"JSON"_s},
        {"{\"header\":", u"JSON"_s},
        {R"({"kopf": 3})", u"kopf"_s},
        {R"({"header": -1})", u"header"_s},
        {R"({"header": 1.5})", u"header"_s},
        {R"({"header": "3"})", u"header"_s},
        {R"({"sheet": 3})", u"sheet"_s},
        {R"({"columns": []})", u"columns"_s},
        {R"({"columns": {"A": 3}})", u"columns/A"_s},
        {R"({"shifts": {"F": "früh"}})", u"shifts/F"_s},
        {R"({"month": "November"})", u"month"_s},
        {R"({"month": "2026-11-05"})", u"month"_s},
        {R"({"month": "2026-13"})", u"month"_s},
        {R"({"skip_lines": ["x"]})", u"skip_lines"_s},
        {R"({"skip_lines": 5})", u"skip_lines"_s},
        {R"({"skip_unknown_shifts": "ja"})", u"skip_unknown_shifts"_s},
        {R"({"header": 1e99})", u"header"_s},
        {R"({"constants": {"agency": []}})", u"constants/agency"_s},
    };
    for (const auto& [text, names] : wrong) {
        INFO(text);
        QString said;
        try {
            (void)ImportMapping::fromJson(text);
        } catch (const Error& e) {
            said = e.text();
            CHECK(e.code() == ErrorCode::Input);
        }
        CHECK(said.contains(names));
    }
}

TEST_CASE("rows: titles, skipped and late lines are left out, cells are cleaned", "[imports]") {
    SourceFiles files;
    const QString path = files.write(
        u"d.csv"_s, "Plan;;\nservice_no;start;shift\n 1001 ;a;'=F\n1002;b;'x\n;;\n1003;c;'-\n1004;d;\nLegende;;\n");
    const ImportKindInfo kind = importKindInfo(ImportKind::Duties);
    const ImportMapping mapping = ImportMapping::fromJson(R"({"skip_lines": [7], "last_line": 7})");
    ImportLog log;
    ImportTable table(path, kind, mapping, log);
    std::vector<QString> seen;
    for (ImportRow row; table.next(row);)
        seen.push_back(QString::number(row.line()) + u' ' + row.text(Field::ServiceNo) + u' ' + row.text(Field::Shift));
    CHECK(seen == std::vector<QString>{u"3 1001 =F"_s, u"4 1002 'x"_s, u"6 1003 -"_s});
    CHECK_FALSE(log.failed());
}

namespace {

/// Reads a csv to its end as duties.
struct WholeTable {
    explicit WholeTable(const QByteArray& csv, const QByteArray& mapping = "{}") {
        SourceFiles files;
        const QString path = files.write(u"d.csv"_s, csv);
        const ImportKindInfo kind = importKindInfo(ImportKind::Duties);
        const ImportMapping map = ImportMapping::fromJson(mapping);
        ImportLog log;
        ImportTable table(path, kind, map, log);
        for (ImportRow row; table.next(row);)
            lines.push_back(row.line());
        for (const ImportError& e : log.errors())
            errors << u"%1:%2:%3"_s.arg(e.line).arg(e.column, e.value);
        for (const ImportNotice& n : log.notices())
            notices << importLine(n);
    }
    std::vector<int> lines;
    QStringList errors;
    QStringList notices;
};

} // namespace

TEST_CASE("rows: cells beyond the header are errors with their place", "[imports]") {
    const WholeTable plain("service_no;start;end\n1001;a;b\n1002;a;b;c\n1003;a;b; \n1004;a;b;;e\n");
    CHECK(plain.errors == QStringList{u"3:#4:c"_s, u"5:#5:e"_s});
    CHECK(plain.lines == std::vector<int>{2, 3, 4, 5});
    // Also where the header ends with separators, and where the wide row comes late.
    CHECK(WholeTable("service_no;start;end;;\n1001;a;b;;\n1001;a;b;;x\n").errors == QStringList{u"3:#5:x"_s});
    QByteArray late = "service_no;start;end\n";
    for (int i = 0; i < 100; ++i)
        late += "1001;a;b\n";
    CHECK(WholeTable(late + "1001;a;b;Muster, Anna\n").errors == QStringList{u"102:#4:Muster, Anna"_s});
    CHECK(WholeTable(late + "1001;a;b;;legend\n", R"({"columns": {"#5": ""}})").errors.isEmpty());
    CHECK(WholeTable("service_no;start;end\n1001;a;b;x\n", R"({"columns": {"D": ""}})").errors.isEmpty());
    CHECK(WholeTable("service_no;start;end\n1001;a;b;x\n", R"({"columns": {"#4": "shift"}})").errors.isEmpty());
    CHECK(WholeTable("service_no;start;end\n1001;a;b;x\n", R"({"skip_lines": [2]})").errors.isEmpty());
}

TEST_CASE("rows: what stands under an empty header is noticed once", "[imports]") {
    const WholeTable gap("service_no;;start;end\n1001;;a;b\n1002;krank;a;b\n1003;krank;a;b\n");
    CHECK(gap.errors.isEmpty());
    REQUIRE(gap.notices.size() == 1);
    CHECK(gap.notices[0].startsWith(u"Line 3: "));
    CHECK(gap.notices[0].contains(u"#2"));
    CHECK(WholeTable("service_no;;start;end\n1001;;a;b\n").notices.isEmpty());
    CHECK(WholeTable("service_no;;start;end\n1001;x;a;b\n", R"({"columns": {"#2": ""}})").notices.isEmpty());
    CHECK(WholeTable("service_no;#;start;end\n1001;x;a;b\n").notices.size() == 1); // a name, if a short one
    // Without a header the mapping says what counts.
    const WholeTable none("1001;a;b;x\n1002;a;b;\n",
                          R"({"header": 0, "columns": {"A": "service_no", "B": "start", "C": "end"}})");
    CHECK(none.errors.isEmpty());
    REQUIRE(none.notices.size() == 1);
    CHECK(none.notices[0].contains(u"#4"));
}

TEST_CASE("rows: titles above the header are normal, more than titles is said with the lines", "[imports]") {
    const QByteArray rows = "service_no;start;end\n1001;a;b\n";
    CHECK(WholeTable("Dienstplan;;\n;;Stand 3.2.\n;;\n" + rows).notices.isEmpty());
    const WholeTable data("Dienstplan;;\n1001;a;\n;;\n1002;a;b\n" + rows);
    CHECK(data.errors.isEmpty());
    CHECK(data.lines == std::vector<int>{6});
    REQUIRE(data.notices.size() == 1);
    CHECK(data.notices[0].contains(u"line 5"));
    CHECK(data.notices[0].contains(u": 2, 4."));
    CHECK(WholeTable("x;y;z\n" + rows, R"({"header": 2})").notices.size() == 1);
}

TEST_CASE("rows: a grid opens into one row per day", "[imports]") {
    SourceFiles files;
    const QString path = files.write(
        u"d.csv"_s,
        "Dienstplan November;;;;\nPersonalnummer;Name;1;2;3\n1001;Muster;F;;N\n1002;Beispiel;;;\n1003;Test;U;F;\n");
    const ImportKindInfo kind = importKindInfo(ImportKind::Duties);
    const ImportMapping mapping = ImportMapping::fromJson(R"({"month": "2026-11"})");
    ImportLog log;
    ImportTable table(path, kind, mapping, log);
    std::vector<QString> seen;
    for (ImportRow row; table.next(row);)
        seen.push_back(row.text(Field::ServiceNo) + u' ' + row.text(Field::Date) + u' ' + row.text(Field::Shift) + u' '
                       + row.column(Field::Shift));
    CHECK(seen
          == std::vector<QString>{u"1001 2026-11-01 F 1"_s, u"1001 2026-11-03 N 3"_s, u"1003 2026-11-01 U 1"_s,
                                  u"1003 2026-11-02 F 2"_s});
}

TEST_CASE("guess: what a file is, and the month of a grid", "[imports]") {
    const auto kind = [](const Rows& rows, const QByteArray& mapping = "{}") {
        return guessKind(records(rows), ImportMapping::fromJson(mapping));
    };
    CHECK(kind({{u"agency"_s, u"service_no"_s, u"family_name"_s}}) == ImportKind::Staff);
    CHECK(kind({{u"Titel"_s}, {u"Personalnummer"_s, u"Beginn"_s, u"Ende"_s, u"Schicht"_s}}) == ImportKind::Duties);
    CHECK(kind({{u"name"_s, u"latitude"_s, u"longitude"_s}}) == ImportKind::Hotspots);
    CHECK(kind({{u"key"_s, u"title"_s, u"start"_s, u"end"_s, u"crew"_s}}) == ImportKind::Patrols);
    CHECK_FALSE(kind({{u"Name"_s, u"Farbe"_s}}));
    std::vector<QString> days{u"Personalnummer"_s, u"Name"_s};
    for (int day = 1; day <= 30; ++day)
        days.push_back(QString::number(day));
    CHECK(guessMonth(records({{u"Dienstplan – Nov. 11/2026"_s}, days})) == u"2026-11");
    CHECK(guessMonth(records({{u"Stand 3.2."_s}, {u"Dienstplan März 2027"_s}, days})) == u"2027-03");
    CHECK(guessMonth(records({{u"Dienstplan März 2027"_s}, {u"Personalnummer"_s, u"1"_s, u"2"_s}})).isEmpty());
    CHECK(guessMonth(records({{u"Dienstplan"_s}, days})).isEmpty());
    CHECK(kind({{u"Dienstplan"_s}, days}, R"({"month": "2026-11"})") == ImportKind::Duties);
}
