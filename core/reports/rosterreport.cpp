// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/rosterreport.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/reports/reportparts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace streife {
namespace {

bool belongsTo(const Plan& plan, AgencyId agency, AgencyId wanted) {
    for (int depth = 0; depth < 8; ++depth) { // parents might form a ring in foreign data
        if (agency == wanted)
            return true;
        const auto found = plan.agencies.constFind(agency);
        if (found == plan.agencies.constEnd() || !found->parent)
            return false;
        agency = *found->parent;
    }
    return false;
}

QString codeFor(const RosterMapping& mapping, Instant start) {
    const LocalTime local = toLocal(start);
    const int minute = local.time.hour() * 60 + local.time.minute();
    for (const auto& rule : mapping.codes) {
        const bool inside =
            rule.from < rule.to ? rule.from <= minute && minute < rule.to : minute >= rule.from || minute < rule.to;
        const bool day = rule.weekdays.isEmpty() || rule.weekdays.contains(QString::number(local.date.dayOfWeek()));
        if (inside && day)
            return rule.code;
    }
    return mapping.defaultCode;
}

struct RowMaker {
    const Plan& plan;
    const RosterMapping& mapping;

    [[nodiscard]] TableCell cell(const QString& field, const RosterEntry& e, const QString& change) const;
    [[nodiscard]] TableRow row(const RosterEntry& e, const QString& change, bool gone) const {
        TableRow result;
        result.struck = gone;
        for (const auto& column : mapping.columns)
            result.cells.push_back(cell(column.field, e, change));
        return result;
    }
};

TableCell RowMaker::cell(const QString& field, const RosterEntry& e, const QString& change) const {
    const auto officer = plan.officers.constFind(e.officer);
    const bool known = officer != plan.officers.constEnd();
    const LocalTime start = toLocal(e.span.start());
    const LocalTime end = toLocal(e.span.end());
    const auto iso = [](const LocalTime& at) {
        return at.date.toString(Qt::ISODate) + QLatin1Char(' ') + formatTime(at.time);
    };
    if (field == QLatin1String("date"))
        return mapping.isoDates ? TableCell{start.date.toString(Qt::ISODate), {}}
                                : TableCell{formatDate(start.date), start.date};
    if (field == QLatin1String("start"))
        return mapping.isoDates ? TableCell{iso(start), {}} : TableCell{formatDateTime(e.span.start()), e.span.start()};
    if (field == QLatin1String("end"))
        return mapping.isoDates ? TableCell{iso(end), {}} : TableCell{formatDateTime(e.span.end()), e.span.end()};
    if (field == QLatin1String("start_time"))
        return {formatTime(start.time), start.time};
    if (field == QLatin1String("end_time"))
        return {formatTime(end.time), end.time};
    if (field == QLatin1String("hours"))
        return {QString::number(double(e.span.minutes()) / 60, 'f', 2).replace(QLatin1Char('.'), QLatin1Char(',')),
                double(e.span.minutes()) / 60};
    const auto unit = known && officer->unit ? plan.units.constFind(*officer->unit) : plan.units.constEnd();
    const std::map<QString, QString> texts{
        {QStringLiteral("service_no"), e.serviceNo},
        {QStringLiteral("name"), e.name},
        {QStringLiteral("family_name"), known ? officer->familyName.str() : e.name},
        {QStringLiteral("given_name"), known ? officer->givenName : QString()},
        {QStringLiteral("unit"), unit == plan.units.constEnd() ? QString() : unit->name.str()},
        {QStringLiteral("code"), codeFor(mapping, e.span.start())},
        {QStringLiteral("key"), e.key},
        {QStringLiteral("title"), e.title},
        {QStringLiteral("call_sign"), e.callSign},
        {QStringLiteral("change"), change},
    };
    const auto found = texts.find(field);
    return {found != texts.end() ? found->second : field.mid(5), {}}; // else "text:…"
}

TableSection rosterTable(const Plan& plan, const IssuedRoster& now, const RosterMapping& mapping,
                         const std::optional<IssuedRoster>& previous) {
    TableSection table{{}, {}, {}, tr("Nothing has changed since the last issued roster.")};
    for (const auto& column : mapping.columns)
        table.columns.push_back({column.title, 1});
    const RowMaker maker{plan, mapping};
    using Key = std::pair<PatrolId, OfficerId>;
    std::map<Key, const RosterEntry*> before;
    if (previous) {
        for (const RosterEntry& e : previous->entries) {
            if (plan.span.contains(e.span.start()))
                before[{e.patrol, e.officer}] = &e;
        }
    }
    struct Line {
        const RosterEntry* entry;
        QString change;
        bool gone;
    };
    std::vector<Line> lines;
    for (const RosterEntry& e : now.entries) {
        const auto was = before.find({e.patrol, e.officer});
        if (was == before.end()) {
            lines.push_back({&e, tr("new"), false});
            continue;
        }
        if (was->second->span != e.span || was->second->title != e.title || was->second->callSign != e.callSign)
            lines.push_back({&e, tr("changed"), false});
        before.erase(was);
    }
    for (const auto& [key, e] : before)
        lines.push_back({e, tr("dropped"), true});
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
        return std::tuple(a.entry->span.start(), a.entry->key, a.entry->serviceNo)
               < std::tuple(b.entry->span.start(), b.entry->key, b.entry->serviceNo);
    });
    for (const Line& line : lines)
        table.rows.push_back(maker.row(*line.entry, line.change, line.gone));
    for (size_t c = 0; c < table.columns.size(); ++c) { // as wide as what stands in it
        qsizetype longest = table.columns[c].title.size();
        for (const TableRow& row : table.rows)
            longest = std::max(longest, row.cells[c].text.size());
        table.columns[c].weight = double(std::clamp<qsizetype>(longest, 5, 32)) + 2;
    }
    return table;
}

} // namespace

IssuedRoster rosterOf(const Plan& plan, AgencyId agency) {
    IssuedRoster roster;
    for (const PlannedPatrol& p : plan.patrols) {
        if (!plan.covers(p.patrol) || p.patrol.state == PatrolState::Cancelled)
            continue;
        for (const PlannedPost& post : p.posts) {
            for (const CrewMember& c : post.crew) {
                const auto o = plan.officers.constFind(c.officer);
                if (o == plan.officers.constEnd() || !belongsTo(plan, o->agency, agency))
                    continue;
                roster.entries.push_back({p.patrol.id, c.officer, o->serviceNo.str(), o->fullName(), p.patrol.key.str(),
                                          p.patrol.title.str(), p.patrol.callSign, p.patrol.span});
            }
        }
    }
    return roster;
}

ReportDocument rosterReport(const Plan& plan, AgencyId agency, const RosterMapping& mapping,
                            const std::optional<IssuedRoster>& previous, const SheetState& state,
                            const SheetOptions& options) {
    const SheetNames names(plan);
    ReportDocument document = emptyDocument(plan, options);
    document.stand = state.stand;
    const IssuedRoster now = rosterOf(plan, agency);
    ReportSheet sheet = emptySheet(plan, names, {agency}, state, options);
    sheet.title = tr("Joint patrols for the roster");
    sheet.detail = names.agency(agency);
    sheet.facts.prepend(formatDateRange(serviceDay(plan.span.start(), plan.partnership.dayBorder),
                                        serviceDay({plan.span.end().ms - 1}, plan.partnership.dayBorder)));
    sheet.sections.emplace_back(rosterTable(plan, now, mapping, previous));
    document.title = sheet.title + QLatin1Char(' ') + sheet.detail;
    document.sheets.push_back(std::move(sheet));
    for (const PlannedPatrol& p : plan.patrols) {
        const bool ours = std::any_of(now.entries.begin(), now.entries.end(),
                                      [&](const RosterEntry& e) { return e.patrol == p.patrol.id; });
        if (ours)
            document.events.push_back(calendarEntry(p, patrolBlock(p, plan, names)));
    }
    return document;
}

} // namespace streife
