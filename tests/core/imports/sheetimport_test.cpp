// SPDX-License-Identifier: GPL-3.0-or-later
// From the spreadsheets that offices have to rows: typed cells, titles, grids, legends.
#include "core/availability/availabilitytable.h"
#include "core/base/formats.h"
#include "core/imports/savedmappingtable.h"
#include "core/officers/officertable.h"
#include "tests/core/imports/importfixture.h"

#include <xlsxwriter.h>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

/// A workbook whose cells are written as Excel writes them.
class Book {
public:
    explicit Book(const QString& path) : m_book(workbook_new(path.toUtf8().constData())) { addSheet("Deckblatt"); }
    ~Book() { workbook_close(m_book); }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    void addSheet(const char* name) { m_sheet = workbook_add_worksheet(m_book, name); }
    void title(int row, const char* text) {
        worksheet_merge_range(m_sheet, lxw_row_t(row), 0, lxw_row_t(row), 6, text, nullptr);
    }
    void texts(int row, const std::vector<const char*>& cells) {
        for (size_t c = 0; c < cells.size(); ++c)
            worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(c), cells[c], nullptr);
    }
    void number(int row, int column, double value, const char* format = nullptr) {
        lxw_format* f = nullptr;
        if (format) {
            f = workbook_add_format(m_book);
            format_set_num_format(f, format);
        }
        worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), value, f);
    }

private:
    lxw_workbook* m_book;
    lxw_worksheet* m_sheet = nullptr;
};

class SheetFixture : public ImportFixture {
public:
    SheetFixture() {
        addOfficer(own(), u"1001"_s, u"Muster"_s);
        addOfficer(own(), u"1002"_s, u"Beispiel"_s);
    }
    QStringList duties() {
        QStringList out;
        for (const Duty& d : ws().all<Duty>("start, officer"))
            out << formatDateTime(d.span.start()) + u" – "_s + formatDateTime(d.span.end()) + u' ' + d.shift;
        return out;
    }
};

} // namespace

TEST_CASE_METHOD(SheetFixture, "xlsx: duties in typed cells under a merged title, on the second sheet", "[imports]") {
    const QString path = files.path(u"dienst.xlsx"_s);
    {
        Book book(path);
        book.texts(0, {"Nur ein Deckblatt"});
        book.addSheet("KW 48");
        book.title(0, "Dienstplan der Stadt Musterstadt");
        book.texts(2, {"Pers.-Nr.", "Datum", "Von", "Bis", "Kürzel"});
        book.number(3, 0, 1001);
        book.number(3, 1, 46353, "dd.mm.yyyy");
        book.number(3, 2, 18.0 / 24, "hh:mm");
        book.number(3, 3, 22.5 / 24, "hh:mm");
        book.number(4, 0, 1002);
        book.number(4, 1, 46353, "dd.mm.yyyy");
        book.number(4, 2, 22.0 / 24, "hh:mm");
        book.number(4, 3, 0.25, "hh:mm");
        book.number(5, 0, 1001);
        book.number(5, 1, 46354); // a date that lost its format
        book.number(5, 2, 6.0 / 24);
        book.number(5, 3, 1, "[h]:mm"); // 24:00
    }
    CHECK(counts(importPath(ImportKind::Duties, path, R"({"sheet": "KW 48"})")) == u"3/0/0/0");
    CHECK(duties()
          == QStringList{u"27.11.2026 18:00 – 27.11.2026 22:30 "_s, u"27.11.2026 22:00 – 28.11.2026 06:00 "_s,
                         u"28.11.2026 06:00 – 29.11.2026 00:00 "_s});
    CHECK(counts(importPath(ImportKind::Duties, path, R"({"sheet": "2"})")) == u"0/0/0/3");
    const ImportResult wrongSheet = importPath(ImportKind::Duties, path);
    CHECK(wrongSheet.refused());
}

TEST_CASE_METHOD(SheetFixture, "xlsx: an all-text grid with titles, totals and a legend", "[imports]") {
    const QString path = files.path(u"grid.xlsx"_s);
    {
        Book book(path);
        book.addSheet("November");
        book.title(0, "Dienstplan November 2026");
        book.texts(2, {"Nr.", "Name", "26", "27", "28"});
        book.texts(3, {"1001", "Muster, Anna", "F", "N", "X"});
        book.texts(4, {"1002", "Beispiel, Max", "", "F", "U"});
        book.texts(5, {"Summe", "", "1", "2", "2"});
        book.texts(7, {"F = Frühdienst, N = Nachtdienst, X = frei, U = Urlaub"});
    }
    const QByteArray mapping = R"({"sheet": "November", "month": "2026-11", "last_line": 5,
                                   "shifts": {"F": "06:00-14:00", "N": "22:00-06:00", "X": "", "U": ""}})";
    const ImportResult r = importPath(ImportKind::Duties, path, mapping);
    CHECK(counts(r) == u"3/0/0/0");
    CHECK(duties()
          == QStringList{u"26.11.2026 06:00 – 26.11.2026 14:00 F"_s, u"27.11.2026 06:00 – 27.11.2026 14:00 F"_s,
                         u"27.11.2026 22:00 – 28.11.2026 06:00 N"_s});
    bool saidFree = false;
    for (const ImportNotice& n : r.notices)
        saidFree = saidFree || n.text.contains(u"2 entries are no duty");
    CHECK(saidFree);
    // The same file holds the absences.
    const QByteArray absent =
        R"({"sheet": "November", "month": "2026-11", "last_line": 5, "shifts": {"U": "00:00-24:00"}})";
    CHECK(counts(importPath(ImportKind::Absences, path, absent)) == u"1/0/0/0");
    CHECK(ws().all<Absence>().front().span == span("2026-11-28T00:00", "2026-11-29T00:00"));
    // Without a last line, totals and legend are errors with their lines.
    const ImportResult whole =
        importPath(ImportKind::Duties, path, QByteArray(mapping).replace("\"last_line\": 5,", ""));
    CHECK(places(whole) == QStringList{u"6:26:1"_s, u"6:27:2"_s, u"6:28:2"_s});
}

TEST_CASE_METHOD(SheetFixture, "ods: staff with numbers as numbers and a constant authority", "[imports]") {
    const auto text = [](const QByteArray& t) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + t + "</text:p></table:table-cell>";
    };
    const QByteArray rows = "<table:table-row>" + text("Personalnummer") + text("Name") + text("Vorname")
                            + "</table:table-row>"
                              "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"2001\"/>"
                            + text("Łukasik") + text("Jan") + "</table:table-row>";
    const QString path = files.write(u"staff.ods"_s, ods({{"Personal", rows}}));
    CHECK(places(importPath(ImportKind::Staff, path)) == QStringList{u"1:agency:"_s});
    const ImportResult nowhere = importPath(ImportKind::Staff, path, R"({"constants": {"agency": "Nirgendwo"}})");
    CHECK(places(nowhere) == QStringList{u"2:agency:Nirgendwo"_s}); // no column of the file has the value
    CHECK(nowhere.errors[0].columnWords() == u"Authority");
    CHECK(counts(importPath(ImportKind::Staff, path, R"({"constants": {"agency": "PI"}})")) == u"1/0/0/0");
    const Officer added = ws().all<Officer>().back();
    CHECK(added.serviceNo.str() == u"2001");
    CHECK(added.familyName.str() == u"Łukasik");
    CHECK(added.agency == police());
}

TEST_CASE_METHOD(SheetFixture, "preview: the beginning of a file as it stands and as it would be read", "[imports]") {
    QByteArray csv = "Titel;;\nservice_no;start;end;Farbe\n";
    for (int i = 0; i < 500; ++i)
        csv += "1001;2026-11-27T06:00;2026-11-27T14:00;rot\n";
    const ImportRequest request{ImportKind::Duties, files.write(u"p.csv"_s, csv), {}, false};
    const ImportPreview preview = previewImport(request);
    CHECK(preview.source.format == u"csv");
    CHECK(preview.head.size() == kHeadRecords);
    CHECK(preview.head[0].cells[0] == u"Titel");
    CHECK(preview.columns.headerLine == 2);
    CHECK(preview.columns.columns[1].field == Field::Start);
    CHECK_FALSE(preview.columns.columns[3].field);
    CHECK(preview.errors.empty());
    REQUIRE(preview.notices.size() == 1);
    CHECK(preview.notices[0].text.contains(u"Farbe"));
    const ImportPreview other = previewImport({ImportKind::Hotspots, request.path, {}, false});
    CHECK_FALSE(other.errors.empty());
}

TEST_CASE_METHOD(SheetFixture, "saved mappings: one per authority, kind and name", "[imports]") {
    const auto save = [&](AgencyId agency, const QString& kind, const QString& json) {
        ws().change(u"save"_s, [&](Writer& w) { saveMapping(w, agency, kind, u"Hausplan"_s, json); });
    };
    save(own(), u"duties"_s, u"{}"_s);
    save(own(), u"duties"_s, u"{\"header\":3}"_s);
    save(own(), u"staff"_s, u"{}"_s);
    save(police(), u"duties"_s, u"{}"_s);
    const auto all = ws().all<SavedMapping>();
    REQUIRE(all.size() == 3);
    CHECK(all[0].mapping == u"{\"header\":3}");
    ws().undo();
    ws().undo();
    ws().undo();
    REQUIRE(ws().all<SavedMapping>().size() == 1);
    CHECK(ws().all<SavedMapping>().front().mapping == u"{}");
}
