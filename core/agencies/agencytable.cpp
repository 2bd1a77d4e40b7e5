// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/agencytable.h"

namespace streife {

template <> const Table<Agency>& tableOf<Agency>() {
    static const Table<Agency> table = [] {
        TableInfo info;
        info.no = 2;
        info.name = "agency";
        info.label = QT_TRANSLATE_NOOP("streife", "Authority");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Any;
        info.nameColumn = "name";
        info.searchColumns = {"name", "short"};
        Table<Agency> t(info, [](qint64 id) {
            return Agency{
                AgencyId(id), PartnershipId(1), ShortText::fromStore({}), {}, AgencyKind::Sonstige, {}, {}, {}, {}, {}};
        });
        t.add(2, "partnership", QT_TRANSLATE_NOOP("streife", "Partnership"), &Agency::partnership).needed().pointsTo(1);
        t.add(3, "name", QT_TRANSLATE_NOOP("streife", "Name"), &Agency::name)
            .needed()
            .alsoCalled("Behörde|Bezeichnung");
        t.add(4, "short", QT_TRANSLATE_NOOP("streife", "Short name"), &Agency::shortName)
            .alsoCalled("Kurz|Kurzname|Kürzel|Kurzbezeichnung|Abkürzung");
        t.add(5, "kind", QT_TRANSLATE_NOOP("streife", "Kind"), &Agency::kind).needed().alsoCalled("Art|Typ");
        t.add(6, "land", QT_TRANSLATE_NOOP("streife", "Land"), &Agency::land).alsoCalled("Bundesland");
        t.add(7, "municipality", QT_TRANSLATE_NOOP("streife", "Municipality"), &Agency::municipality)
            .alsoCalled("Gemeinde|Ort|Stadt");
        t.add(8, "parent", QT_TRANSLATE_NOOP("streife", "Superior authority"), &Agency::parent)
            .pointsTo(2)
            .alsoCalled("Übergeordnet|Übergeordnete Behörde");
        t.add(9, "steward", QT_TRANSLATE_NOOP("streife", "Kept by"), &Agency::steward).pointsTo(2);
        t.add(10, "duty_phone", QT_TRANSLATE_NOOP("streife", "Duty phone"), &Agency::dutyPhone)
            .alsoCalled("Telefon|Diensttelefon");
        return t;
    }();
    return table;
}

template <> const Table<Unit>& tableOf<Unit>() {
    static const Table<Unit> table = [] {
        TableInfo info;
        info.no = 3;
        info.name = "unit";
        info.label = QT_TRANSLATE_NOOP("streife", "Unit");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Agency;
        info.ownerColumn = "agency";
        info.nameColumn = "name";
        info.parentColumn = "agency";
        Table<Unit> t(info, [](qint64 id) { return Unit{UnitId(id), AgencyId(1), ShortText::fromStore({})}; });
        t.add(2, "agency", QT_TRANSLATE_NOOP("streife", "Authority"), &Unit::agency).needed().pointsTo(2);
        t.add(3, "name", QT_TRANSLATE_NOOP("streife", "Name"), &Unit::name).needed();
        return t;
    }();
    return table;
}

} // namespace streife
