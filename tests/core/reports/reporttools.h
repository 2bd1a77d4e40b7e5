// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportwriter.h"
#include "tests/core/reports/paperplan.h"

#include <QMap>

namespace streife::test {

// Readers of the written files that share no code with the writers.

[[nodiscard]] inline QString u(const char* text) {
    return QString::fromUtf8(text);
}

inline constexpr const char* kHostile = "<script>alert(1)</script> \"&' =1+1";

/// The sample week with titles and call signs that mean something to browsers and spreadsheets.
[[nodiscard]] PaperPlan hostile();
[[nodiscard]] QString rendered(const ReportDocument& document, ReportFormat format);
/// KW 48/2026 as issue K-3.
[[nodiscard]] ReportDocument week(const PaperPlan& p);
/// Content of one file inside a zip.
[[nodiscard]] QString unzipped(const QString& zip, const char* name);
/// Lines of an ics file with folding undone; checks line ends and lengths.
[[nodiscard]] QStringList icsLines(const ReportDocument& document);

/// Rows of cells; the first row is the header.
using Grid = QList<QStringList>;

/// Tables of an HTML file under the last heading before them.
[[nodiscard]] QList<std::pair<QString, Grid>> htmlTables(const QString& html);
/// Tables of an OpenDocument text, in order.
[[nodiscard]] QList<Grid> odtTables(const QString& path);
/// Tabs of a workbook by name; dates and times as their number format shows them.
[[nodiscard]] QList<std::pair<QString, Grid>> xlsxTabs(const QString& path);
/// RFC 4180 with ";", without the byte order mark; an empty line separates tables.
[[nodiscard]] QList<Grid> csvTables(const QString& text);

/// One VEVENT with its properties undone from escapes; times as instants through the time-zone database.
struct CalendarEvent {
    QMap<QString, QString> text; ///< "SUMMARY" → …
    Instant start;
    Instant end;
};
[[nodiscard]] QList<CalendarEvent> calendarEvents(const QStringList& lines);

} // namespace streife::test
