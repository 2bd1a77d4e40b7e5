// SPDX-License-Identifier: GPL-3.0-or-later
// A cell that a spreadsheet would run leaves as text, and comes back as what it was.
#include "core/base/formula.h"
#include "core/imports/importtable.h"
#include "core/reports/reportwriter.h"
#include "tests/support/catch.h"

using namespace streife;
using namespace Qt::StringLiterals;

TEST_CASE("csv: no cell begins like a formula, in whatever width its sign is typed", "[reports]") {
    for (const QString& text :
         {u"=1+1"_s, u"+49 2381"_s, u"-5"_s, u"@SUM(A1)"_s, u"＝1+1"_s, u"＋1"_s, u"－1"_s, u"＠a"_s}) {
        ReportDocument document;
        TableSection table;
        table.columns.push_back({text, 1});
        TableCell cell;
        cell.text = text;
        TableRow row;
        row.cells.push_back(cell);
        table.rows.push_back(row);
        ReportSheet sheet;
        sheet.sections.push_back(table);
        document.sheets.push_back(sheet);
        const QStringList lines = QString::fromUtf8(render(document, ReportFormat::Csv))
                                      .remove(QChar(0xFEFF))
                                      .split(u"\r\n"_s, Qt::SkipEmptyParts);
        INFO(text);
        REQUIRE(lines == QStringList{u'\'' + text, u'\'' + text});
        CHECK(cleanCell(lines[1]) == text);
    }
    for (const QString& text : {u""_s, u"Bahnhof"_s, u"a=b"_s, u"5-3"_s, u"–"_s})
        CHECK_FALSE(looksLikeFormula(text));
}
