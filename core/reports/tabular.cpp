// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tabular.h"

#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/reports/reportparts.h"

namespace streife {
namespace {

/// The day's note stands in each of its rows: spreadsheets are sorted and filtered.
QString detailsText(const DayColumn& day, const PatrolBlock& b) {
    return (day.note.isEmpty() ? b.details : QStringList{day.note} + b.details).join(QStringLiteral(" · "));
}

QString stateText(const PatrolBlock& b) {
    return b.change.isEmpty() && b.cancelled ? tr("cancelled") : b.change;
}

TableSection daysTable(Week week, const std::vector<DayColumn>& days, const QString& empty) {
    TableSection t{week.label(),
                   {{tr("Day"), 1},
                    {tr("Start"), 1.4},
                    {tr("End"), 1.4},
                    {tr("Key"), 1},
                    {tr("Call sign"), 1},
                    {tr("Patrol"), 2},
                    {tr("Crew"), 3},
                    {tr("Visits"), 3},
                    {tr("Details"), 2},
                    {tr("Change"), 2}},
                   {},
                   empty};
    for (const DayColumn& day : days) {
        for (const PatrolBlock& b : day.blocks) {
            t.rows.push_back({{{formatDate(day.date), day.date},
                               {formatDateTime(b.span.start()), b.span.start()},
                               {formatDateTime(b.span.end()), b.span.end()},
                               {b.key, {}},
                               {b.callSign, {}},
                               {b.title, {}},
                               {postsText(b), {}},
                               {visitsText(b), {}},
                               {detailsText(day, b), {}},
                               {stateText(b), {}}},
                              b.changed,
                              b.cancelled});
        }
    }
    return t;
}

TableSection monthTable(const MonthGrid& month) {
    TableSection t{formatMonth(month.year, month.month),
                   {{tr("Day"), 1},
                    {tr("Start"), 1.4},
                    {tr("End"), 1.4},
                    {tr("Call sign"), 1},
                    {tr("Patrol"), 3},
                    {tr("Authorities"), 1},
                    {tr("Open places"), 1},
                    {tr("State"), 1}},
                   {},
                   tr("No joint patrols are planned in this month.")};
    for (const MonthDay& day : month.days) {
        for (const MonthEntry& e : day.entries) {
            QStringList letters;
            for (const AgencyMark& m : e.marks)
                letters.append(m.letter);
            t.rows.push_back({{{formatDate(day.date), day.date},
                               {formatDateTime(e.span.start()), e.span.start()},
                               {formatDateTime(e.span.end()), e.span.end()},
                               {e.callSign, {}},
                               {e.title, {}},
                               {letters.join(QLatin1Char(' ')), {}},
                               {QString::number(e.open), double(e.open)},
                               {e.cancelled ? tr("cancelled") : QString(), {}}},
                              false,
                              e.cancelled});
        }
    }
    return t;
}

std::vector<TableSection> cardTables(const Card& card) {
    const PatrolBlock& b = card.patrol;
    TableSection what{tr("Patrol"), {{tr("Field"), 1}, {tr("Content"), 3}}, {}, {}};
    const auto line = [&](const QString& label, const QString& text) {
        what.rows.push_back({{{label, {}}, {text, {}}}, false, b.cancelled});
    };
    line(tr("Day"), card.dayLine);
    line(tr("Time"), b.when);
    line(tr("Call sign"), b.callSign);
    line(tr("Patrol"), b.title);
    line(tr("Details"), b.details.join(QStringLiteral(" · ")));
    line(tr("Crew"), postsText(b));
    TableSection visits{
        tr("Visits"),
        {{tr("Window"), 1}, {tr("Place"), 2}, {tr("Stay"), 1}, {tr("Arrival"), 1}, {tr("Departure"), 1}},
        {},
        tr("No visits are planned.")};
    for (const VisitLine& v : b.visits)
        visits.rows.push_back({{{v.when, {}}, {v.place, {}}, {v.stay, {}}, {}, {}}, false, false});
    TableSection tasks{tr("Tasks"), {{tr("Task"), 3}, {tr("Done"), 1}}, {}, tr("No tasks are given.")};
    for (const QString& task : card.tasks)
        tasks.rows.push_back({{{task, {}}, {}}, false, false});
    TableSection outcome{tr("Outcome"), {{tr("Outcome"), 3}, {tr("Applies"), 1}}, {}, {}};
    for (const QString& o : card.outcomes)
        outcome.rows.push_back({{{o, {}}, {}}, false, false});
    return {what, visits, tasks, outcome};
}

TableSection textTable(const TextSection& text) {
    TableSection t{text.heading, {{tr("Text"), 1}}, {}, {}};
    for (const QString& p : text.paragraphs)
        t.rows.push_back({{{p, {}}}, false, false});
    return t;
}

} // namespace

QString postsText(const PatrolBlock& block) {
    QStringList lines;
    for (const PostLine& p : block.posts)
        lines.append(postText(p));
    return lines.join(QLatin1Char('\n'));
}

QString visitsText(const PatrolBlock& block) {
    QStringList lines;
    for (const VisitLine& v : block.visits)
        lines.append(visitText(v));
    return lines.join(QLatin1Char('\n'));
}

std::vector<TableSection> tablesOf(const Section& section) {
    if (const auto* week = std::get_if<WeekGrid>(&section))
        return {daysTable(week->week, week->days, tr("No joint patrols are planned in this week."))};
    if (const auto* changes = std::get_if<ChangeList>(&section))
        return {daysTable(changes->week, changes->days, changes->empty)};
    if (const auto* month = std::get_if<MonthGrid>(&section))
        return {monthTable(*month)};
    if (const auto* card = std::get_if<Card>(&section))
        return cardTables(*card);
    if (const auto* table = std::get_if<TableSection>(&section))
        return {*table};
    return {textTable(std::get<TextSection>(section))};
}

QString tabName(const Section& section) {
    if (const auto* week = std::get_if<WeekGrid>(&section))
        return QStringLiteral("KW %1-%2").arg(week->week.number()).arg(week->week.year());
    if (const auto* changes = std::get_if<ChangeList>(&section))
        return QStringLiteral("KW %1-%2").arg(changes->week.number()).arg(changes->week.year());
    if (const auto* month = std::get_if<MonthGrid>(&section))
        return formatMonth(month->year, month->month);
    if (const auto* card = std::get_if<Card>(&section))
        return card->patrol.key;
    if (const auto* table = std::get_if<TableSection>(&section))
        return table->heading;
    return std::get<TextSection>(section).heading;
}

} // namespace streife
