// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/enumtext.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/reports/reportparts.h"
#include "core/rules/ruletext.h"

#include <algorithm>

namespace streife {
namespace {

struct Line {
    TimeSpan span;
    TableRow row;
};

QString kindText(DutyKind kind) {
    switch (kind) {
    case DutyKind::Bereitschaft:
        return tr("stand-by duty");
    case DutyKind::Rufbereitschaft:
        return tr("on-call duty");
    case DutyKind::Lehrgang:
        return tr("training course");
    case DutyKind::Dienst:
        break;
    }
    return tr("duty");
}

std::vector<TableCell> firstCells(const Plan& plan, const TimeSpan& span, QDate day) {
    const QString holiday = holidaysTouched(plan, span, day);
    const QString when = spanOn(span, day);
    return {{formatDay(day), day}, {holiday.isEmpty() ? when : when + QLatin1Char('\n') + holiday, {}}};
}

bool fills(const PlannedPatrol& p, OfficerId officer) {
    return std::any_of(p.posts.begin(), p.posts.end(), [officer](const PlannedPost& post) {
        return std::any_of(post.crew.begin(), post.crew.end(),
                           [officer](const CrewMember& c) { return c.officer == officer; });
    });
}

Line patrolLine(const Plan& plan, const PlannedPatrol& p, const PatrolBlock& block, QDate day) {
    Line line{p.patrol.span, {firstCells(plan, p.patrol.span, day), false, block.cancelled}};
    QStringList crew;
    for (const PostLine& post : block.posts)
        crew.append(postText(post));
    QStringList where = block.details;
    for (const VisitLine& visit : block.visits)
        where.append(visitText(visit));
    const QString what = (block.callSign + QLatin1Char(' ') + block.title).trimmed();
    line.row.cells.push_back({block.cancelled ? what + QLatin1Char('\n') + tr("cancelled") : what, {}, true});
    line.row.cells.push_back({crew.join(QLatin1Char('\n')), {}});
    line.row.cells.push_back({where.join(QLatin1Char('\n')), {}});
    return line;
}

TableSection findingTable(const Findings& findings, OfficerId officer, const TimeSpan& span, const SheetNames& names) {
    TableSection table{
        tr("Findings about you"), {{tr("Day"), 1.2}, {tr("What"), 3}, {tr("Why"), 5}, {tr("Norm"), 2}}, {}, {}};
    for (const Finding& f : findings) {
        if (f.officer != officer || !span.contains(f.at))
            continue;
        const QDate day = names.serviceDayOf(f.at);
        table.rows.push_back({{{formatDay(day), day},
                               {f.title, {}},
                               {f.taken ? f.text + QLatin1Char('\n') + releaseText(*f.taken) : f.text, {}},
                               {f.norm, {}}},
                              false,
                              false});
    }
    return table;
}

} // namespace

ReportDocument personalSheet(const Plan& plan, OfficerId officer, int year, int month, const Findings& findings,
                             const SheetState& state, const SheetOptions& options) {
    const SheetNames names(plan);
    const int border = plan.partnership.dayBorder;
    const QDate first(year, month, 1);
    const TimeSpan span(serviceDaySpan(first, border).start(), serviceDaySpan(first.addMonths(1), border).start());
    ReportDocument document = emptyDocument(plan, options);
    document.landscape = false;
    document.stand = state.stand;
    std::vector<Line> lines;
    QSet<AgencyId> used;
    for (const PlannedPatrol& p : plan.patrols) {
        if (!span.contains(p.patrol.span.start()) || !fills(p, officer))
            continue;
        for (const PlannedPost& post : p.posts)
            used.insert(post.post.agency);
        const PatrolBlock block = patrolBlock(p, plan, names);
        lines.push_back(patrolLine(plan, p, block, serviceDay(p.patrol.span.start(), border)));
        document.events.push_back(calendarEntry(p, block));
    }
    for (const Duty& d : plan.duties) {
        if (d.officer != officer || !span.contains(d.span.start()))
            continue;
        Line line{d.span, {firstCells(plan, d.span, serviceDay(d.span.start(), border)), false, false}};
        line.row.cells.push_back({(kindText(d.kind) + QLatin1Char(' ') + d.shift).trimmed(), {}});
        line.row.cells.resize(5);
        lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& a, const Line& b) { return a.span.start() < b.span.start(); });

    TableSection table{
        {},
        {{tr("Day"), 1.3}, {tr("Time"), 1.9}, {tr("Patrol or duty"), 2.6}, {tr("Crew"), 2.8}, {tr("Where"), 3.4}},
        {},
        tr("No patrol and no duty is entered in this month.")};
    for (Line& line : lines)
        table.rows.push_back(std::move(line.row));
    ReportSheet sheet = emptySheet(plan, names, used, state, options);
    const auto who = plan.officers.constFind(officer);
    sheet.title = who == plan.officers.constEnd() ? names.officer(officer) : who->fullName();
    sheet.detail = formatMonth(year, month);
    sheet.sections.emplace_back(std::move(table));
    if (TableSection about = findingTable(findings, officer, span, names); !about.rows.empty())
        sheet.sections.emplace_back(std::move(about));
    document.title = tr("Personal sheet %1 %2").arg(sheet.title, sheet.detail);
    document.sheets.push_back(std::move(sheet));
    return document;
}

} // namespace streife
