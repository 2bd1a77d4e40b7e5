// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/imports/sourcefiles.h"
#include "tests/support/catch.h"

#include <QFile>

#include <xlsxwriter.h>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

/// The roster that offices have: a merged title, an empty row, headers, all kinds of cells.
QString roster(SourceFiles& files) {
    const QString path = files.path(u"dienstplan.xlsx"_s);
    lxw_workbook* book = workbook_new(path.toUtf8().constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Dienstplan KW 48");
    const auto format = [&](const char* pattern) {
        lxw_format* f = workbook_add_format(book);
        format_set_num_format(f, pattern);
        return f;
    };
    lxw_format* date = format("dd.mm.yyyy");
    lxw_format* time = format("hh:mm");
    lxw_format* both = format("dd.mm.yyyy hh:mm");
    worksheet_merge_range(sheet, 0, 0, 0, 4, "Dienstplan der Stadt", nullptr);
    const char* names[] = {"Pers.-Nr.", "Datum", "Von", "Beginn", "Bemerkung"};
    for (lxw_col_t c = 0; c < 5; ++c)
        worksheet_write_string(sheet, 2, c, names[c], nullptr);
    lxw_datetime day{2026, 11, 27, 0, 0, 0};
    lxw_datetime start{2026, 11, 27, 18, 30, 0};
    worksheet_write_number(sheet, 3, 0, 1001, nullptr);
    worksheet_write_datetime(sheet, 3, 1, &day, date);
    worksheet_write_number(sheet, 3, 2, 18.0 / 24, time);
    worksheet_write_datetime(sheet, 3, 3, &start, both);
    worksheet_write_string(sheet, 3, 4, "zwei\nZeilen – ä", nullptr);
    worksheet_write_string(sheet, 6, 0, "0042", nullptr); // a text that looks like a number
    worksheet_write_string(sheet, 6, 1, "27.11.2026", nullptr);
    worksheet_write_number(sheet, 6, 2, 51.6811111, nullptr);
    worksheet_write_formula_num(sheet, 6, 3, "=1+1", nullptr, 2);
    lxw_worksheet* second = workbook_add_worksheet(book, "Zweites");
    worksheet_write_string(second, 0, 0, "hier", nullptr);
    workbook_close(book);
    return path;
}

} // namespace

TEST_CASE("xlsx: an office's roster comes as it stands, typed cells as ISO text", "[imports]") {
    SourceFiles files;
    const QString path = roster(files);
    std::vector<int> lines;
    const Rows rows = readAll(path, &lines);
    CHECK(lines == std::vector<int>{1, 3, 4, 7});
    REQUIRE(rows.size() == 4);
    CHECK(rows[0] == std::vector<QString>{u"Dienstplan der Stadt"_s, u""_s, u""_s, u""_s, u""_s});
    CHECK(rows[1] == std::vector<QString>{u"Pers.-Nr."_s, u"Datum"_s, u"Von"_s, u"Beginn"_s, u"Bemerkung"_s});
    CHECK(rows[2]
          == std::vector<QString>{u"1001"_s, u"2026-11-27"_s, u"18:00:00"_s, u"2026-11-27T18:30:00"_s,
                                  u"zwei\nZeilen – ä"_s});
    CHECK(rows[3] == std::vector<QString>{u"0042"_s, u"27.11.2026"_s, u"51.6811111"_s, u"2"_s, u""_s});

    RecordSource source(path);
    CHECK(source.info().format == u"xlsx");
    CHECK(source.info().sheet == u"Dienstplan KW 48");
    CHECK(source.info().sheets == QStringList{u"Dienstplan KW 48"_s, u"Zweites"_s});
    CHECK(readAll(path, nullptr, u"zweites"_s) == Rows{{u"hier"_s}});
    CHECK(readAll(path, nullptr, u"2"_s) == Rows{{u"hier"_s}});
    CHECK(refusalOf(path, u"Drittes"_s).contains(u"has no sheet \"Drittes\""));
}

TEST_CASE("ods: typed cells, repeated rows, paragraphs", "[imports]") {
    SourceFiles files;
    const QByteArray text = "<table:table-cell office:value-type=\"string\"><text:p>";
    const QByteArray rows =
        "<table:table-row>" + text
        + "Dienstplan</text:p></table:table-cell></table:table-row>"
          "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>"
          "<table:table-row table:number-rows-repeated=\"2\">"
          "<table:table-cell office:value-type=\"float\" office:value=\"1001\"><text:p>1001</text:p></table:table-cell>"
          "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-11-27\"/>"
          "<table:table-cell office:value-type=\"time\" office:time-value=\"PT24H00M00S\"/>"
          "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-11-27T18:30:00\"/>"
        + text
        + "zwei</text:p><text:p>Zeilen</text:p></table:table-cell></table:table-row>"
          "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell "
          "table:number-columns-repeated=\"1024\"/></table:table-row>";
    const QString path = files.write(u"plan.ods"_s, ods({{"Plan", rows}, {"Leer", ""}}));
    std::vector<int> lines;
    const Rows read = readAll(path, &lines);
    CHECK(lines == std::vector<int>{1, 4, 5});
    REQUIRE(read.size() == 3);
    CHECK(read[1]
          == std::vector<QString>{u"1001"_s, u"2026-11-27"_s, u"24:00:00"_s, u"2026-11-27T18:30:00"_s,
                                  u"zwei\nZeilen"_s});
    CHECK(read[2] == read[1]);
}

TEST_CASE("spreadsheets: damaged and hostile ones are refused in a sentence", "[imports]") {
    SourceFiles files;
    QFile good(roster(files));
    REQUIRE(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    const auto refuse = [&](const char* name, const QByteArray& content) {
        const QString text = refusalOf(files.write(QString::fromLatin1(name), content));
        INFO(name);
        CHECK(text.contains(QString::fromLatin1(name)));
        CHECK(text.endsWith(u'.'));
        return text;
    };
    refuse("cut.xlsx", bytes.left(bytes.size() / 2));
    refuse("noise.xlsx", "PK\x03\x04" + QByteArray(5000, 'x'));
    refuse("other.xlsx", zip({{"readme.txt", "hello"}}));
    refuse("other.ods", zip({{"mimetype", "application/vnd.oasis.opendocument.text", false}, {"content.xml", "<a/>"}}));
    refuse("broken.ods", ods({{"Plan", "<table:table-row><table:table-cell>"}}));

    // Four GB in a few bytes: refused by its own table of contents. One that lies about it isn't believed either.
    CHECK(
        refuse("bomb.xlsx", zip({{"xl/workbook.xml", "x", true, 0xF0000000U}})).contains(u"unpack to more than 1024"));
    refuse("liar.ods", zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", false},
                            {"content.xml", "<a>" + QByteArray(8 << 20, ' ') + "</a>", true, 100}}));

    // Entities that grow (billion laughs) and rows that repeat for ever.
    QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"haha\">";
    for (char c = 'b'; c <= 'm'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \"" + ("&" + QByteArray(1, char(c - 1)) + ";").repeated(10) + "\">";
    laughs += "]><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">&m;"
              "</office:document-content>";
    refuse("laughs.ods",
           zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", false}, {"content.xml", laughs}}));
    refuse("repeat.ods", ods({{"Plan", "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
                                       "table:number-columns-repeated=\"1000\" office:value-type=\"float\" "
                                       "office:value=\"1\"/></table:table-row>"}}));
}
