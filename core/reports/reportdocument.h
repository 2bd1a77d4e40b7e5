// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/week.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <variant>
#include <vector>

namespace streife {

enum class Paper { A4, A3, A5 };

/// How an agency's box looks, so that it is told apart without colour.
enum class MarkStyle { Open, Filled, Double, Hatched, Round, RoundFilled };

/// The letter that stands for an agency; unique among the agencies of a plan.
struct AgencyMark {
    QString letter;
    MarkStyle style = MarkStyle::Open;
    bool operator==(const AgencyMark&) const = default;
};

/// One line of a post: a name, a promised strength, or room to write a name in (`open`).
struct PostLine {
    AgencyMark mark;
    QString text;
    QString aside; ///< function, in italics
    bool open = false;
    bool operator==(const PostLine&) const = default;
};

struct VisitLine {
    QString when; ///< window "18–20" or planned minute "18:30"
    QString place;
    QString stay; ///< "15 min"
    bool operator==(const VisitLine&) const = default;
};

/// A patrol on the wall.
struct PatrolBlock {
    QString key;
    TimeSpan span;
    QString when; ///< "19:00–01:00 (So)"; "So 02:00–05:00" where it begins after the midnight of its service day
    QString callSign;
    QString title;
    QStringList details; ///< mode, meeting point
    std::vector<PostLine> posts;
    std::vector<VisitLine> visits;
    bool cancelled = false;
    bool changed = false; ///< since the last issue
    QString change;       ///< what it was before
    bool operator==(const PatrolBlock&) const = default;
};

/// A service day. `runningOn` tells what still runs from the sheet before: "S 21 Nacht läuft bis 01:00".
struct DayColumn {
    QDate date;
    QString note; ///< holiday, change of the clock
    QStringList runningOn;
    std::vector<PatrolBlock> blocks; ///< by start, then key
    bool operator==(const DayColumn&) const = default;
};

struct WeekGrid {
    Week week;
    std::vector<DayColumn> days; ///< seven, Monday first
    bool operator==(const WeekGrid&) const = default;
};

/// What changed since an issue, set below one another for a small sheet beside it.
struct ChangeList {
    Week week;
    std::vector<DayColumn> days; ///< only those with something to tell
    QString empty;               ///< sentence where there is none
    bool operator==(const ChangeList&) const = default;
};

struct MonthEntry {
    TimeSpan span;
    QString ownDay; ///< "So " where it begins after the midnight of its service day, else empty
    QString callSign;
    QString title;
    std::vector<AgencyMark> marks;
    int open = 0; ///< places nobody fills
    bool cancelled = false;
    bool operator==(const MonthEntry&) const = default;
};

struct MonthDay {
    QDate date;
    QString note;
    std::vector<MonthEntry> entries;
    bool operator==(const MonthDay&) const = default;
};

struct MonthGrid {
    int year = 0;
    int month = 0;
    std::vector<MonthDay> days; ///< every day of the month
    bool operator==(const MonthGrid&) const = default;
};

struct TextSection {
    QString heading;
    QStringList paragraphs;
    bool operator==(const TextSection&) const = default;
};

/// A cell's text is what people read; its value, where there is one, is what a spreadsheet computes with.
struct TableCell {
    QString text;
    std::variant<std::monostate, QDate, QTime, Instant, double> value;
    bool strong = false; ///< what the eye looks for in the row
    bool operator==(const TableCell&) const = default;
};

struct TableColumn {
    QString title;
    double weight = 1; ///< share of the width
    bool operator==(const TableColumn&) const = default;
};

struct TableRow {
    std::vector<TableCell> cells;
    bool changed = false;
    bool struck = false; ///< cancelled
    bool operator==(const TableRow&) const = default;
};

struct TableSection {
    QString heading;
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    QString empty;            ///< sentence in place of rows
    bool roomToWrite = false; ///< rows are high enough on paper to be filled in by hand
    bool operator==(const TableSection&) const = default;
};

/// The sheet a crew takes along: what to do, boxes to tick, lines to write on, in the order of the later log.
struct Card {
    PatrolBlock patrol;
    QString dayLine;      ///< "Freitag, 27.11.2026"
    QStringList tasks;    ///< tick boxes
    QStringList outcomes; ///< tick boxes: joint, one authority only, …
    int noteLines = 6;
    bool operator==(const Card&) const = default;
};

using Section = std::variant<TextSection, TableSection, WeekGrid, MonthGrid, Card, ChangeList>;

struct LegendEntry {
    AgencyMark mark;
    QString text; ///< "KOD Musterstadt, Tel. 0000 100 (gepflegt von …)"
    bool operator==(const LegendEntry&) const = default;
};

/// Consecutive pages with one head and one foot; page x/y counts within it, because it hangs alone.
struct ReportSheet {
    QString title;  ///< "Gemeinsame Streifen"
    QString detail; ///< "KW 48/2026", set lighter
    QString partnership;
    QStringList facts; ///< dates, issued version or "Entwurf", Planstand word
    std::vector<LegendEntry> legend;
    QString changeNote; ///< what the bar at the left edge means, empty = nothing is marked
    QString issuedBy;
    QString stand;
    std::vector<Section> sections;
    bool operator==(const ReportSheet&) const = default;
};

/// For calendars. The uid is made from the patrol's id, so that a second import changes instead of doubling.
struct CalendarEntry {
    QString uid;
    TimeSpan span;
    QString summary;
    QString location;
    QString description;
    bool cancelled = false;
    bool operator==(const CalendarEntry&) const = default;
};

/// A report as a value: builders make it, writers (core/reports/reportwriter.h) put it on paper or in a file.
struct ReportDocument {
    QString title;
    QString author;
    QString language = QStringLiteral("de");
    QString marking; ///< line on top of every page, empty = none
    Paper paper = Paper::A4;
    bool landscape = true;
    Instant stand; ///< last action that touched the content
    std::vector<ReportSheet> sheets;
    std::vector<CalendarEntry> events;
    bool operator==(const ReportDocument&) const = default;
};

} // namespace streife
