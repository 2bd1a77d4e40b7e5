// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/strengthtable.h"

namespace streife {

template <> const Table<StrengthTarget>& tableOf<StrengthTarget>() {
    static const Table<StrengthTarget> table = [] {
        TableInfo info;
        info.no = 31;
        info.name = "strength_target_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Required strength");
        info.nameColumn = "shift";
        Table<StrengthTarget> t(info, [](qint64 id) {
            return StrengthTarget{
                StrengthTargetId(id), AgencyId(1), {}, {}, ShortText::fromStore({}), 0, 0, 0, 0, {}, {}};
        });
        t.add(2, "agency", QT_TRANSLATE_NOOP("streife", "Authority"), &StrengthTarget::agency)
            .needed()
            .pointsTo(2)
            .alsoCalled("Behörde|Dienststelle|Amt");
        t.add(3, "unit", QT_TRANSLATE_NOOP("streife", "Unit"), &StrengthTarget::unit)
            .pointsTo(3)
            .alsoCalled("Dienstgruppe|Gruppe");
        t.add(4, "function", QT_TRANSLATE_NOOP("streife", "Function"), &StrengthTarget::function)
            .alsoCalled("Funktion");
        t.add(5, "shift", QT_TRANSLATE_NOOP("streife", "Shift"), &StrengthTarget::shift)
            .needed()
            .alsoCalled("Schicht|Schichtname|Dienst");
        t.add(6, "weekdays", QT_TRANSLATE_NOOP("streife", "Weekdays"), &StrengthTarget::weekdays)
            .needed()
            .alsoCalled("Wochentage|Tage|Wochentag");
        t.add(7, "start_minute", QT_TRANSLATE_NOOP("streife", "Start"), &StrengthTarget::startMinute).needed();
        t.add(8, "minutes", QT_TRANSLATE_NOOP("streife", "Minutes"), &StrengthTarget::minutes).needed();
        t.add(9, "strength", QT_TRANSLATE_NOOP("streife", "Strength"), &StrengthTarget::strength)
            .needed()
            .alsoCalled("Soll|Sollstärke|Stärke|Mindeststärke");
        t.add(10, "valid_from", QT_TRANSLATE_NOOP("streife", "Valid from"), &StrengthTarget::validFrom)
            .alsoCalled("Gültig ab|Gültig von");
        t.add(11, "valid_until", QT_TRANSLATE_NOOP("streife", "Valid until"), &StrengthTarget::validUntil)
            .alsoCalled("Gültig bis");
        return t;
    }();
    return table;
}

template <> const Table<StaffAgreement>& tableOf<StaffAgreement>() {
    static const Table<StaffAgreement> table = [] {
        TableInfo info;
        info.no = 32;
        info.name = "staff_agreement_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Works agreement");
        info.nameColumn = "number";
        Table<StaffAgreement> t(info, [](qint64 id) {
            return StaffAgreement{StaffAgreementId(id), AgencyId(1), ShortText::fromStore({})};
        });
        t.add(2, "agency", QT_TRANSLATE_NOOP("streife", "Authority"), &StaffAgreement::agency).needed().pointsTo(2);
        t.add(3, "number", QT_TRANSLATE_NOOP("streife", "Number"), &StaffAgreement::number).needed();
        return t;
    }();
    return table;
}

} // namespace streife
