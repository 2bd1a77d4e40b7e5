// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/reports/tabular.h"
#include "core/reports/writers.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace streife {
namespace {

struct Formats {
    lxw_format* header;
    lxw_format* text;
    lxw_format* date;
    lxw_format* time;
    lxw_format* dateTime;
    lxw_format* number;
};

struct Book {
    lxw_workbook* workbook;
    Formats plain;
    Formats struck;
    QSet<QString> names{};
};

Formats makeFormats(lxw_workbook* workbook, bool struck) {
    const auto make = [&](const char* pattern) {
        lxw_format* f = workbook_add_format(workbook);
        format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(f);
        if (pattern)
            format_set_num_format(f, pattern);
        if (struck)
            format_set_font_strikeout(f);
        return f;
    };
    Formats f{make(nullptr), make("@"), make("dd.mm.yyyy"), make("hh:mm"), make("dd.mm.yyyy hh:mm"), make("0.##")};
    format_set_bold(f.header);
    format_set_bottom(f.header, LXW_BORDER_THIN);
    return f;
}

lxw_datetime toExcel(QDate date, QTime time) {
    return {date.year(), date.month(), date.day(), time.hour(), time.minute(), double(time.second())};
}

void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const TableCell& cell, const Formats& f) {
    if (const auto* date = std::get_if<QDate>(&cell.value)) {
        lxw_datetime d = toExcel(*date, QTime(0, 0));
        worksheet_write_datetime(sheet, row, column, &d, f.date);
    } else if (const auto* time = std::get_if<QTime>(&cell.value)) {
        lxw_datetime d{0, 0, 0, time->hour(), time->minute(), double(time->second())};
        worksheet_write_datetime(sheet, row, column, &d, f.time);
    } else if (const auto* at = std::get_if<Instant>(&cell.value)) {
        const LocalTime local = toLocal(*at);
        lxw_datetime d = toExcel(local.date, local.time);
        worksheet_write_datetime(sheet, row, column, &d, f.dateTime);
    } else if (const auto* number = std::get_if<double>(&cell.value)) {
        worksheet_write_number(sheet, row, column, *number, f.number);
    } else if (!cell.text.isEmpty()) {
        QString text = cell.text.left(32'000); // a cell holds 32,767; written as text, never as a formula
        text.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), f.text);
    }
}

QString freeName(Book& book, QString wanted) {
    static const QString forbidden = QStringLiteral("[]:*?/\\'");
    for (QChar& c : wanted) {
        if (forbidden.contains(c) || c.unicode() < 0x20)
            c = u'-';
    }
    wanted = wanted.left(26).trimmed();
    if (wanted.isEmpty())
        wanted = tr("Sheet");
    QString name = wanted;
    for (int n = 2; book.names.contains(name.toLower()); ++n)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(n);
    book.names.insert(name.toLower());
    return name;
}

/// First row is the header, so that other programs find it; title and marking stand in the printed page's margins.
void writeTable(Book& book, const TableSection& table, const QString& name, const ReportDocument& document) {
    lxw_worksheet* sheet = workbook_add_worksheet(book.workbook, freeName(book, name).toUtf8().constData());
    if (!sheet)
        throw Error(ErrorCode::Internal, tr("The spreadsheet could not be made. Choose another suffix."));
    const auto columns = lxw_col_t(table.columns.size());
    for (lxw_col_t c = 0; c < columns; ++c) {
        const TableColumn& column = table.columns[c];
        size_t longest = size_t(column.title.size());
        for (const TableRow& row : table.rows) {
            if (c < row.cells.size()) {
                for (const QString& line : row.cells[c].text.split(QLatin1Char('\n')))
                    longest = std::max(longest, size_t(line.size()));
            }
        }
        worksheet_set_column(sheet, c, c, double(std::min<size_t>(longest, 48)) + 3, nullptr);
        worksheet_write_string(sheet, 0, c, column.title.toUtf8().constData(), book.plain.header);
    }
    lxw_row_t r = 1;
    for (const TableRow& row : table.rows) {
        for (size_t c = 0; c < row.cells.size(); ++c)
            writeCell(sheet, r, lxw_col_t(c), row.cells[c], row.struck ? book.struck : book.plain);
        ++r;
    }
    if (columns > 0) {
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_autofilter(sheet, 0, 0, std::max<lxw_row_t>(r - 1, 1), lxw_col_t(columns - 1));
        worksheet_repeat_rows(sheet, 0, 0);
    }
    if (document.landscape)
        worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, document.paper == Paper::A3 ? 8 : document.paper == Paper::A5 ? 11 : 9);
    worksheet_fit_to_pages(sheet, 1, 0);
    const auto margin = [](QString text) {
        return text.replace(QLatin1Char('&'), QStringLiteral("&&")).left(200).toUtf8();
    };
    worksheet_set_header(
        sheet, ("&L" + margin(document.title) + (document.marking.isEmpty() ? "" : "&C&B" + margin(document.marking)))
                   .left(254)
                   .constData());
    worksheet_set_footer(sheet, "&R&P/&N");
}

void writeBook(Book& book, const ReportDocument& document) {
    for (const ReportSheet& sheet : document.sheets) {
        for (const Section& section : sheet.sections) {
            const std::vector<TableSection> tables = tablesOf(section);
            for (const TableSection& table : tables) {
                const QString name =
                    tables.size() > 1 ? tabName(section) + QLatin1Char(' ') + table.heading : tabName(section);
                writeTable(book, table, name.isEmpty() ? sheet.detail : name, document);
            }
        }
    }
}

} // namespace

QByteArray xlsxOf(const ReportDocument& document) {
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw Error(ErrorCode::Full,
                    tr("No temporary file could be made for the spreadsheet: %1").arg(folder.errorString()));
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    const QByteArray encoded = QFile::encodeName(path);
    Book book{workbook_new(encoded.constData()), {}, {}};
    book.plain = makeFormats(book.workbook, false);
    book.struck = makeFormats(book.workbook, true);
    QByteArray title = document.title.left(200).toUtf8();
    QByteArray author = document.author.left(200).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.created = time_t(document.stand.ms / 1000);
    workbook_set_properties(book.workbook, &properties);
    writeBook(book, document);
    const lxw_error failed = workbook_close(book.workbook);
    QFile file(path);
    if (failed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        throw Error(
            ErrorCode::Full,
            tr("The spreadsheet could not be written to the temporary folder %1. Make room there.").arg(folder.path()),
            QString::fromLatin1(lxw_strerror(failed)));
    return file.readAll();
}

} // namespace streife
