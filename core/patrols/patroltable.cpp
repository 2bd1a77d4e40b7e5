// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/patroltable.h"

namespace streife {

template <> const Table<PatrolSeries>& tableOf<PatrolSeries>() {
    static const Table<PatrolSeries> table = [] {
        TableInfo info;
        info.no = 12;
        info.name = "patrol_series";
        info.label = QT_TRANSLATE_NOOP("streife", "Patrol series");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Any;
        info.nameColumn = "title";
        Table<PatrolSeries> t(info, [](qint64 id) {
            return PatrolSeries{SeriesId(id), PartnershipId(1), ShortText::fromStore({}), 0, 1, {}, {}, 0, 240};
        });
        t.add(2, "partnership", QT_TRANSLATE_NOOP("streife", "Partnership"), &PatrolSeries::partnership)
            .needed()
            .pointsTo(1);
        t.add(3, "title", QT_TRANSLATE_NOOP("streife", "Title"), &PatrolSeries::title).needed();
        t.add(4, "weekdays", QT_TRANSLATE_NOOP("streife", "Weekdays"), &PatrolSeries::weekdays).needed();
        t.add(5, "every_weeks", QT_TRANSLATE_NOOP("streife", "Every n weeks"), &PatrolSeries::everyWeeks).needed();
        t.add(6, "first_day", QT_TRANSLATE_NOOP("streife", "First day"), &PatrolSeries::firstDay).needed();
        t.add(7, "last_day", QT_TRANSLATE_NOOP("streife", "Last day"), &PatrolSeries::lastDay).needed();
        t.add(8, "start_minute", QT_TRANSLATE_NOOP("streife", "Start"), &PatrolSeries::startMinute).needed();
        t.add(9, "minutes", QT_TRANSLATE_NOOP("streife", "Minutes"), &PatrolSeries::minutes).needed();
        return t;
    }();
    return table;
}

template <> const Table<Patrol>& tableOf<Patrol>() {
    static const Table<Patrol> table = [] {
        TableInfo info;
        info.no = 13;
        info.name = "patrol";
        info.label = QT_TRANSLATE_NOOP("streife", "Patrol");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Any;
        info.nameColumn = "key";
        info.searchColumns = {"key", "title", "call_sign", "meeting_point"};
        Table<Patrol> t(info, [](qint64 id) {
            return Patrol{PatrolId(id),
                          PartnershipId(1),
                          ShortText::fromStore({}),
                          ShortText::fromStore({}),
                          TimeSpan({0}, {kMinuteMs}),
                          PatrolMode::Foot,
                          {},
                          {},
                          PatrolState::Proposed,
                          PatrolOutcome::None,
                          {},
                          {},
                          {},
                          {}};
        });
        t.add(2, "partnership", QT_TRANSLATE_NOOP("streife", "Partnership"), &Patrol::partnership).needed().pointsTo(1);
        t.add(3, "key", QT_TRANSLATE_NOOP("streife", "Key"), &Patrol::key).needed().alsoCalled("Schlüssel|Nr.|Nummer");
        t.add(4, "title", QT_TRANSLATE_NOOP("streife", "Title"), &Patrol::title)
            .needed()
            .alsoCalled("Titel|Bezeichnung|Streife");
        t.addSpan(5, "start", "end", QT_TRANSLATE_NOOP("streife", "Start"), QT_TRANSLATE_NOOP("streife", "End"),
                  &Patrol::span);
        t.add(7, "mode", QT_TRANSLATE_NOOP("streife", "Means"), &Patrol::mode).needed().alsoCalled("Art|Fortbewegung");
        t.add(8, "call_sign", QT_TRANSLATE_NOOP("streife", "Call sign"), &Patrol::callSign)
            .alsoCalled("Rufname|Funkrufname");
        t.add(9, "meeting_point", QT_TRANSLATE_NOOP("streife", "Meeting point"), &Patrol::meetingPoint)
            .alsoCalled("Treffpunkt");
        t.add(10, "state", QT_TRANSLATE_NOOP("streife", "State"), &Patrol::state).needed().alsoCalled("Status");
        t.add(11, "outcome", QT_TRANSLATE_NOOP("streife", "Outcome"), &Patrol::outcome).needed();
        t.add(12, "outcome_reason", QT_TRANSLATE_NOOP("streife", "Reason of the outcome"), &Patrol::outcomeReason);
        t.add(13, "aborted_at", QT_TRANSLATE_NOOP("streife", "Broken off at"), &Patrol::abortedAt);
        t.add(14, "series", QT_TRANSLATE_NOOP("streife", "Patrol series"), &Patrol::series).pointsTo(12);
        t.add(15, "series_day", QT_TRANSLATE_NOOP("streife", "Day in the series"), &Patrol::seriesDay);
        return t;
    }();
    return table;
}

template <> const Table<Post>& tableOf<Post>() {
    static const Table<Post> table = [] {
        TableInfo info;
        info.no = 14;
        info.name = "post";
        info.label = QT_TRANSLATE_NOOP("streife", "Post");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Any;
        info.parentColumn = "patrol";
        Table<Post> t(info, [](qint64 id) { return Post{PostId(id), PatrolId(1), AgencyId(1), 0, 1, 0, {}, {}}; });
        t.add(2, "patrol", QT_TRANSLATE_NOOP("streife", "Patrol"), &Post::patrol).needed().pointsTo(13);
        t.add(3, "agency", QT_TRANSLATE_NOOP("streife", "Authority"), &Post::agency).needed().pointsTo(2);
        t.add(4, "position", QT_TRANSLATE_NOOP("streife", "Position"), &Post::position).needed();
        t.add(5, "strength", QT_TRANSLATE_NOOP("streife", "Strength"), &Post::strength).needed();
        t.add(6, "promised", QT_TRANSLATE_NOOP("streife", "Promised"), &Post::promised).needed().ownedBy("agency");
        t.add(7, "function", QT_TRANSLATE_NOOP("streife", "Function"), &Post::function);
        t.add(8, "unit", QT_TRANSLATE_NOOP("streife", "Unit"), &Post::unit);
        t.add(9, "named", QT_TRANSLATE_NOOP("streife", "Named"), &Post::named)
            .comesWith(8)
            .keptOutOfDigests()
            .ownedBy("agency");
        return t;
    }();
    return table;
}

template <> const Table<CrewMember>& tableOf<CrewMember>() {
    static const Table<CrewMember> table = [] {
        TableInfo info;
        info.no = 15;
        info.name = "crew_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Crew member");
        info.parentColumn = "post";
        Table<CrewMember> t(info, [](qint64 id) { return CrewMember{CrewId(id), PostId(1), OfficerId(1), 0}; });
        t.add(2, "post", QT_TRANSLATE_NOOP("streife", "Post"), &CrewMember::post).needed().pointsTo(14);
        t.add(3, "officer", QT_TRANSLATE_NOOP("streife", "Officer"), &CrewMember::officer).needed().pointsTo(4);
        t.add(4, "position", QT_TRANSLATE_NOOP("streife", "Position"), &CrewMember::position).needed();
        t.add(5, "rostered_start", QT_TRANSLATE_NOOP("streife", "In the roster from"), &CrewMember::rosteredStart)
            .comesWith(7);
        t.add(6, "rostered_end", QT_TRANSLATE_NOOP("streife", "In the roster until"), &CrewMember::rosteredEnd)
            .comesWith(7);
        return t;
    }();
    return table;
}

template <> const Table<Visit>& tableOf<Visit>() {
    static const Table<Visit> table = [] {
        TableInfo info;
        info.no = 16;
        info.name = "visit";
        info.label = QT_TRANSLATE_NOOP("streife", "Visit");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Any;
        info.parentColumn = "patrol";
        Table<Visit> t(info, [](qint64 id) {
            return Visit{VisitId(id), PatrolId(1), HotspotId(1), 0, TimeSpan({0}, {kMinuteMs}), 15, {}};
        });
        t.add(2, "patrol", QT_TRANSLATE_NOOP("streife", "Patrol"), &Visit::patrol).needed().pointsTo(13);
        t.add(3, "hotspot", QT_TRANSLATE_NOOP("streife", "Hotspot"), &Visit::hotspot).needed().pointsTo(10);
        t.add(4, "position", QT_TRANSLATE_NOOP("streife", "Position"), &Visit::position).needed();
        t.addSpan(5, "start", "end", QT_TRANSLATE_NOOP("streife", "Window from"),
                  QT_TRANSLATE_NOOP("streife", "Window to"), &Visit::window);
        t.add(7, "stay_minutes", QT_TRANSLATE_NOOP("streife", "Stay in minutes"), &Visit::stayMinutes).needed();
        t.add(8, "planned_at", QT_TRANSLATE_NOOP("streife", "Planned at"), &Visit::plannedAt);
        return t;
    }();
    return table;
}

template <> const Table<PatrolTask>& tableOf<PatrolTask>() {
    static const Table<PatrolTask> table = [] {
        TableInfo info;
        info.no = 17;
        info.name = "patrol_task";
        info.label = QT_TRANSLATE_NOOP("streife", "Task");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Any;
        info.parentColumn = "patrol";
        Table<PatrolTask> t(info, [](qint64 id) {
            return PatrolTask{TaskId(id), PatrolId(1), ShortText::fromStore({}), 0};
        });
        t.add(2, "patrol", QT_TRANSLATE_NOOP("streife", "Patrol"), &PatrolTask::patrol).needed().pointsTo(13);
        t.add(3, "text", QT_TRANSLATE_NOOP("streife", "Task"), &PatrolTask::text).needed();
        t.add(4, "position", QT_TRANSLATE_NOOP("streife", "Position"), &PatrolTask::position).needed();
        return t;
    }();
    return table;
}

template <> const Table<ReleasedName>& tableOf<ReleasedName>() {
    static const Table<ReleasedName> table = [] {
        TableInfo info;
        info.no = 18;
        info.name = "released_name";
        info.label = QT_TRANSLATE_NOOP("streife", "Released name");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Agency;
        info.parentColumn = "post";
        Table<ReleasedName> t(info, [](qint64 id) {
            return ReleasedName{ReleasedNameId(id), PostId(1), ShortText::fromStore({})};
        });
        t.add(2, "post", QT_TRANSLATE_NOOP("streife", "Post"), &ReleasedName::post).needed().pointsTo(14);
        t.add(3, "text", QT_TRANSLATE_NOOP("streife", "Name"), &ReleasedName::text).needed();
        return t;
    }();
    return table;
}

} // namespace streife
