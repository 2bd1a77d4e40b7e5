// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/overridetable.h"

namespace streife {

template <> const std::vector<EnumEntry<OverrideReason>>& enumEntries<OverrideReason>() {
    using enum OverrideReason;
    static const std::vector<EnumEntry<OverrideReason>> all{
        {Other, "other", QT_TRANSLATE_NOOP("streife", "another reason (see note)")},
        {OperationalNeed, "operational-need", QT_TRANSLATE_NOOP("streife", "compelling operational reasons")},
        {Exceptional, "exceptional", QT_TRANSLATE_NOOP("streife", "exceptional case (ArbZG § 14)")},
        {CompensatoryRest, "compensatory-rest", QT_TRANSLATE_NOOP("streife", "compensatory rest is planned")},
        {Agreement, "agreement", QT_TRANSLATE_NOOP("streife", "collective or service agreement allows it")},
        {BreakPlanned, "break-planned", QT_TRANSLATE_NOOP("streife", "the break is planned")},
        {LegallyReviewed, "legally-reviewed",
         QT_TRANSLATE_NOOP("streife", "legally reviewed (file reference in the note)")},
        {RosterBeingMended, "roster-being-mended", QT_TRANSLATE_NOOP("streife", "the duty roster is being corrected")},
    };
    return all;
}

template <> const Table<Override>& tableOf<Override>() {
    static const Table<Override> table = [] {
        TableInfo info;
        info.no = 28;
        info.name = "override_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Override");
        info.nameColumn = "rule";
        info.parentColumn = "patrol";
        Table<Override> t(info, [](qint64 id) {
            Override blank;
            blank.id = OverrideId(id);
            return blank;
        });
        t.add(2, "rule", QT_TRANSLATE_NOOP("streife", "Rule"), &Override::rule).needed();
        t.add(3, "patrol", QT_TRANSLATE_NOOP("streife", "Patrol"), &Override::patrol).pointsTo(13);
        t.add(4, "officer", QT_TRANSLATE_NOOP("streife", "Officer"), &Override::officer).pointsTo(4);
        t.add(5, "at", QT_TRANSLATE_NOOP("streife", "Start of the shift"), &Override::at);
        t.add(6, "amount", QT_TRANSLATE_NOOP("streife", "Extent"), &Override::amount).needed();
        t.add(7, "breach", QT_TRANSLATE_NOOP("streife", "Breach"), &Override::breach).needed();
        t.add(8, "reason", QT_TRANSLATE_NOOP("streife", "Reason"), &Override::reason).needed();
        t.add(9, "note", QT_TRANSLATE_NOOP("streife", "Note"), &Override::note);
        t.add(10, "released_by", QT_TRANSLATE_NOOP("streife", "Released by"), &Override::by).needed();
        t.add(11, "made_at", QT_TRANSLATE_NOOP("streife", "Released at"), &Override::madeAt);
        return t;
    }();
    return table;
}

} // namespace streife
