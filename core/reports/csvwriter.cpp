// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/formula.h"
#include "core/reports/tabular.h"
#include "core/reports/writers.h"

#include <QRegularExpression>

#include <cmath>

namespace streife {
namespace {

/// Quoted where needed; a spreadsheet must not take a cell for a formula.
QString csvCell(QString text) {
    if (looksLikeFormula(text))
        text.prepend(QLatin1Char('\''));
    if (!text.contains(QLatin1Char(';')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n'))
        && !text.contains(QLatin1Char('\r')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

/// A date with its year, where people read "Fr 27.11."; a count as digits alone, where they read "1.204" or a dash.
QString csvText(const TableCell& cell) {
    if (const auto* date = std::get_if<QDate>(&cell.value))
        return formatDate(*date);
    const auto* number = std::get_if<double>(&cell.value);
    if (!number || *number != std::floor(*number))
        return cell.text;
    const QString count = QString::number(qint64(*number));
    static const QRegularExpression others(QStringLiteral("\\D"));
    QString digits = cell.text;
    digits.remove(others);
    return digits == count || (digits.isEmpty() && !cell.text.isEmpty()) ? count : cell.text; // "4,00" stays
}

QString headerOf(const TableSection& table) {
    QStringList titles;
    for (const TableColumn& c : table.columns)
        titles.append(csvCell(c.title));
    return titles.join(QLatin1Char(';'));
}

} // namespace

/// UTF-8 with BOM, ";" and CRLF: what a German Excel opens by double click. Tables with equal columns run on.
QByteArray csvOf(const ReportDocument& document) {
    QString text(QChar(0xFEFF));
    QString lastHeader;
    for (const ReportSheet& sheet : document.sheets) {
        for (const Section& section : sheet.sections) {
            for (const TableSection& table : tablesOf(section)) {
                const QString header = headerOf(table);
                if (header != lastHeader) {
                    if (!lastHeader.isNull())
                        text += QStringLiteral("\r\n");
                    text += header + QStringLiteral("\r\n");
                }
                lastHeader = header;
                for (const TableRow& row : table.rows) {
                    QStringList cells;
                    for (const TableCell& cell : row.cells)
                        cells.append(csvCell(csvText(cell)));
                    text += cells.join(QLatin1Char(';')) + QStringLiteral("\r\n");
                }
            }
        }
    }
    return text.toUtf8();
}

} // namespace streife
