// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/planningroundtable.h"

#include "core/base/enumtext.h"

namespace streife {

template <> const std::vector<EnumEntry<PlanningCycle>>& enumEntries<PlanningCycle>() {
    using enum PlanningCycle;
    static const std::vector<EnumEntry<PlanningCycle>> all{
        {Week, "week", QT_TRANSLATE_NOOP("streife", "by week")},
        {Month, "month", QT_TRANSLATE_NOOP("streife", "by month")},
    };
    return all;
}

template <> const std::vector<EnumEntry<PlanningStage>>& enumEntries<PlanningStage>() {
    using enum PlanningStage;
    static const std::vector<EnumEntry<PlanningStage>> all{
        {Proposals, "proposals", QT_TRANSLATE_NOOP("streife", "Proposals")},
        {Answers, "answers", QT_TRANSLATE_NOOP("streife", "Answers")},
        {LockIn, "lock-in", QT_TRANSLATE_NOOP("streife", "Lock-in")},
    };
    return all;
}

namespace {

TableInfo roundTable(int no, const char* name, const char* label) {
    TableInfo info;
    info.no = no;
    info.since = 7;
    info.name = name;
    info.label = label;
    info.scope = ScopeKind::Partnership;
    info.sharing = Sharing::Shared;
    info.ownership = Ownership::Agency;
    info.ownerColumn = "agency";
    info.parentColumn = "agency";
    return info;
}

} // namespace

template <> const Table<PlanningRhythm>& tableOf<PlanningRhythm>() {
    static const Table<PlanningRhythm> table = [] {
        Table<PlanningRhythm> t(roundTable(37, "planning_rhythm", QT_TRANSLATE_NOOP("streife", "Planning round")),
                                [](qint64 id) {
                                    PlanningRhythm blank;
                                    blank.id = PlanningRhythmId(id);
                                    return blank;
                                });
        t.add(2, "agency", QT_TRANSLATE_NOOP("streife", "Authority"), &PlanningRhythm::agency).needed().pointsTo(2);
        t.add(3, "cycle", QT_TRANSLATE_NOOP("streife", "Plans"), &PlanningRhythm::cycle).needed();
        t.add(4, "proposals", QT_TRANSLATE_NOOP("streife", "Proposals, days before"), &PlanningRhythm::proposals)
            .needed();
        t.add(5, "answers", QT_TRANSLATE_NOOP("streife", "Answers, days before"), &PlanningRhythm::answers).needed();
        t.add(6, "lock_in", QT_TRANSLATE_NOOP("streife", "Lock-in, days before"), &PlanningRhythm::lockIn).needed();
        return t;
    }();
    return table;
}

template <> const Table<PlanningDate>& tableOf<PlanningDate>() {
    static const Table<PlanningDate> table = [] {
        Table<PlanningDate> t(roundTable(38, "planning_date", QT_TRANSLATE_NOOP("streife", "Date of a planning round")),
                              [](qint64 id) {
                                  PlanningDate blank;
                                  blank.id = PlanningDateId(id);
                                  return blank;
                              });
        t.add(2, "agency", QT_TRANSLATE_NOOP("streife", "Authority"), &PlanningDate::agency).needed().pointsTo(2);
        t.add(3, "period", QT_TRANSLATE_NOOP("streife", "Period from"), &PlanningDate::period).needed();
        t.add(4, "stage", QT_TRANSLATE_NOOP("streife", "What is due"), &PlanningDate::stage).needed();
        t.add(5, "day", QT_TRANSLATE_NOOP("streife", "Day"), &PlanningDate::day).needed();
        return t;
    }();
    return table;
}

} // namespace streife
