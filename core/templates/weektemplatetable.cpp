// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/weektemplatetable.h"

namespace streife {
namespace {

TableInfo sharedTable(int no, const char* name, const char* label) {
    TableInfo info;
    info.no = no;
    info.name = name;
    info.label = label;
    info.scope = ScopeKind::Partnership;
    info.sharing = Sharing::Shared;
    info.ownership = Ownership::Any;
    return info;
}

} // namespace

template <> const Table<WeekTemplate>& tableOf<WeekTemplate>() {
    static const Table<WeekTemplate> table = [] {
        TableInfo info = sharedTable(22, "week_template", QT_TRANSLATE_NOOP("streife", "Week template"));
        info.nameColumn = "name";
        Table<WeekTemplate> t(info, [](qint64 id) {
            return WeekTemplate{WeekTemplateId(id), PartnershipId(1), ShortText::fromStore({}), {}, {}};
        });
        t.add(2, "partnership", QT_TRANSLATE_NOOP("streife", "Partnership"), &WeekTemplate::partnership)
            .needed()
            .pointsTo(1);
        t.add(3, "name", QT_TRANSLATE_NOOP("streife", "Name"), &WeekTemplate::name).needed();
        t.add(4, "valid_from", QT_TRANSLATE_NOOP("streife", "Valid from week"), &WeekTemplate::validFrom).needed();
        t.add(5, "valid_until", QT_TRANSLATE_NOOP("streife", "Valid until week"), &WeekTemplate::validUntil);
        return t;
    }();
    return table;
}

template <> const Table<TemplatePatrol>& tableOf<TemplatePatrol>() {
    static const Table<TemplatePatrol> table = [] {
        TableInfo info = sharedTable(23, "week_template_patrol", QT_TRANSLATE_NOOP("streife", "Patrol of a template"));
        info.parentColumn = "template";
        Table<TemplatePatrol> t(info, [](qint64 id) {
            return TemplatePatrol{TemplatePatrolId(id),
                                  WeekTemplateId(1),
                                  0,
                                  0,
                                  0,
                                  240,
                                  ShortText::fromStore({}),
                                  {},
                                  PatrolMode::Foot,
                                  {}};
        });
        t.add(2, "template", QT_TRANSLATE_NOOP("streife", "Week template"), &TemplatePatrol::weekTemplate)
            .needed()
            .pointsTo(22);
        t.add(3, "position", QT_TRANSLATE_NOOP("streife", "Position"), &TemplatePatrol::position).needed();
        t.add(4, "weekday", QT_TRANSLATE_NOOP("streife", "Weekday"), &TemplatePatrol::weekday).needed();
        t.add(5, "start_minute", QT_TRANSLATE_NOOP("streife", "Start"), &TemplatePatrol::startMinute).needed();
        t.add(6, "minutes", QT_TRANSLATE_NOOP("streife", "Minutes"), &TemplatePatrol::minutes).needed();
        t.add(7, "title", QT_TRANSLATE_NOOP("streife", "Title"), &TemplatePatrol::title).needed();
        t.add(8, "call_sign", QT_TRANSLATE_NOOP("streife", "Call sign"), &TemplatePatrol::callSign);
        t.add(9, "mode", QT_TRANSLATE_NOOP("streife", "Means"), &TemplatePatrol::mode).needed();
        t.add(10, "meeting_point", QT_TRANSLATE_NOOP("streife", "Meeting point"), &TemplatePatrol::meetingPoint);
        return t;
    }();
    return table;
}

template <> const Table<TemplatePost>& tableOf<TemplatePost>() {
    static const Table<TemplatePost> table = [] {
        TableInfo info = sharedTable(24, "week_template_post", QT_TRANSLATE_NOOP("streife", "Post of a template"));
        info.parentColumn = "patrol";
        Table<TemplatePost> t(info, [](qint64 id) {
            return TemplatePost{TemplatePostId(id), TemplatePatrolId(1), AgencyId(1), 0, 1, {}};
        });
        t.add(2, "patrol", QT_TRANSLATE_NOOP("streife", "Patrol of a template"), &TemplatePost::patrol)
            .needed()
            .pointsTo(23);
        t.add(3, "agency", QT_TRANSLATE_NOOP("streife", "Authority"), &TemplatePost::agency).needed().pointsTo(2);
        t.add(4, "position", QT_TRANSLATE_NOOP("streife", "Position"), &TemplatePost::position).needed();
        t.add(5, "strength", QT_TRANSLATE_NOOP("streife", "Strength"), &TemplatePost::strength).needed();
        t.add(6, "function", QT_TRANSLATE_NOOP("streife", "Function"), &TemplatePost::function);
        return t;
    }();
    return table;
}

template <> const Table<TemplateVisit>& tableOf<TemplateVisit>() {
    static const Table<TemplateVisit> table = [] {
        TableInfo info = sharedTable(25, "week_template_visit", QT_TRANSLATE_NOOP("streife", "Visit of a template"));
        info.parentColumn = "patrol";
        Table<TemplateVisit> t(info, [](qint64 id) {
            return TemplateVisit{TemplateVisitId(id), TemplatePatrolId(1), HotspotId(1), 0, 0, 240, 15};
        });
        t.add(2, "patrol", QT_TRANSLATE_NOOP("streife", "Patrol of a template"), &TemplateVisit::patrol)
            .needed()
            .pointsTo(23);
        t.add(3, "hotspot", QT_TRANSLATE_NOOP("streife", "Hotspot"), &TemplateVisit::hotspot).needed().pointsTo(10);
        t.add(4, "position", QT_TRANSLATE_NOOP("streife", "Position"), &TemplateVisit::position).needed();
        t.add(5, "start_minute", QT_TRANSLATE_NOOP("streife", "Minutes after the start"), &TemplateVisit::startMinute)
            .needed();
        t.add(6, "minutes", QT_TRANSLATE_NOOP("streife", "Minutes"), &TemplateVisit::minutes).needed();
        t.add(7, "stay_minutes", QT_TRANSLATE_NOOP("streife", "Stay in minutes"), &TemplateVisit::stayMinutes).needed();
        return t;
    }();
    return table;
}

} // namespace streife
