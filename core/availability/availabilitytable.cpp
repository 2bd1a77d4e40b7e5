// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/availability/availabilitytable.h"

namespace streife {

template <> const Table<Duty>& tableOf<Duty>() {
    static const Table<Duty> table = [] {
        TableInfo info;
        info.no = 7;
        info.name = "duty_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Duty");
        Table<Duty> t(info, [](qint64 id) {
            return Duty{DutyId(id), OfficerId(1), TimeSpan({0}, {kMinuteMs}), DutyKind::Dienst, {}};
        });
        t.add(2, "officer", QT_TRANSLATE_NOOP("streife", "Officer"), &Duty::officer)
            .needed()
            .pointsTo(4)
            .alsoCalled("Einsatzkraft");
        t.addSpan(3, "start", "end", QT_TRANSLATE_NOOP("streife", "Start"), QT_TRANSLATE_NOOP("streife", "End"),
                  &Duty::span);
        t.add(5, "kind", QT_TRANSLATE_NOOP("streife", "Kind"), &Duty::kind).needed();
        t.add(6, "shift", QT_TRANSLATE_NOOP("streife", "Shift"), &Duty::shift).alsoCalled("Schicht|Dienst|Kürzel");
        return t;
    }();
    return table;
}

template <> const Table<Absence>& tableOf<Absence>() {
    static const Table<Absence> table = [] {
        TableInfo info;
        info.no = 8;
        info.name = "absence_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Absence");
        Table<Absence> t(info, [](qint64 id) {
            return Absence{AbsenceId(id), OfficerId(1), TimeSpan({0}, {kMinuteMs})};
        });
        t.add(2, "officer", QT_TRANSLATE_NOOP("streife", "Officer"), &Absence::officer).needed().pointsTo(4);
        t.addSpan(3, "start", "end", QT_TRANSLATE_NOOP("streife", "Start"), QT_TRANSLATE_NOOP("streife", "End"),
                  &Absence::span);
        return t;
    }();
    return table;
}

template <> const Table<Restriction>& tableOf<Restriction>() {
    static const Table<Restriction> table = [] {
        TableInfo info;
        info.no = 9;
        info.name = "restriction_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Restriction");
        info.parentColumn = "officer";
        Table<Restriction> t(info, [](qint64 id) {
            return Restriction{RestrictionId(id), OfficerId(1), RestrictionKind::NoNight, {}, {}};
        });
        t.add(2, "officer", QT_TRANSLATE_NOOP("streife", "Officer"), &Restriction::officer).needed().pointsTo(4);
        t.add(3, "kind", QT_TRANSLATE_NOOP("streife", "Kind"), &Restriction::kind).needed();
        t.add(4, "valid_from", QT_TRANSLATE_NOOP("streife", "Valid from"), &Restriction::validFrom);
        t.add(5, "valid_until", QT_TRANSLATE_NOOP("streife", "Valid until"), &Restriction::validUntil);
        return t;
    }();
    return table;
}

} // namespace streife
