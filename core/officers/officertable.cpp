// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/officers/officertable.h"

namespace streife {

template <> const Table<Officer>& tableOf<Officer>() {
    static const Table<Officer> table = [] {
        TableInfo info;
        info.no = 4;
        info.name = "officer_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Officer");
        info.ownership = Ownership::Agency;
        info.ownerColumn = "agency";
        info.nameColumn = "family_name";
        info.searchColumns = {"service_no", "family_name", "given_name"};
        Table<Officer> t(info, [](qint64 id) {
            return Officer{
                OfficerId(id), AgencyId(1), {}, ShortText::fromStore({}), ShortText::fromStore({}), {}, {}, {}, {}, {}};
        });
        t.add(2, "agency", QT_TRANSLATE_NOOP("streife", "Authority"), &Officer::agency)
            .needed()
            .pointsTo(2)
            .alsoCalled("Behörde|Dienststelle");
        t.add(3, "unit", QT_TRANSLATE_NOOP("streife", "Unit"), &Officer::unit)
            .pointsTo(3)
            .alsoCalled("Dienstgruppe|Dienststelle|Gruppe|Einheit");
        t.add(4, "service_no", QT_TRANSLATE_NOOP("streife", "Service number"), &Officer::serviceNo)
            .needed()
            .alsoCalled("Personalnummer|Dienstnummer|Pers.-Nr.|PNr|Personal-Nr.|Personalnr");
        t.add(5, "family_name", QT_TRANSLATE_NOOP("streife", "Family name"), &Officer::familyName)
            .needed()
            .alsoCalled("Nachname|Name|Familienname");
        t.add(6, "given_name", QT_TRANSLATE_NOOP("streife", "Given name"), &Officer::givenName).alsoCalled("Vorname");
        t.add(7, "rank", QT_TRANSLATE_NOOP("streife", "Rank"), &Officer::rank).alsoCalled("Dienstgrad|Amtsbezeichnung");
        t.add(8, "rule_profile", QT_TRANSLATE_NOOP("streife", "Rule profile"), &Officer::ruleProfile)
            .alsoCalled("Regelprofil|Arbeitszeitregel");
        t.add(9, "phone", QT_TRANSLATE_NOOP("streife", "Phone"), &Officer::phone).alsoCalled("Telefon");
        t.add(10, "call_name", QT_TRANSLATE_NOOP("streife", "Call name"), &Officer::callName)
            .comesWith(7)
            .alsoCalled("Anzeigename|Rufname|Funkname");
        return t;
    }();
    return table;
}

template <> const Table<Qualification>& tableOf<Qualification>() {
    static const Table<Qualification> table = [] {
        TableInfo info;
        info.no = 5;
        info.name = "qualification_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Qualification");
        info.nameColumn = "name";
        info.parentColumn = "officer";
        Table<Qualification> t(info, [](qint64 id) {
            return Qualification{QualificationId(id), OfficerId(1), ShortText::fromStore({}), {}};
        });
        t.add(2, "officer", QT_TRANSLATE_NOOP("streife", "Officer"), &Qualification::officer).needed().pointsTo(4);
        t.add(3, "name", QT_TRANSLATE_NOOP("streife", "Name"), &Qualification::name).needed();
        t.add(4, "valid_until", QT_TRANSLATE_NOOP("streife", "Valid until"), &Qualification::validUntil);
        return t;
    }();
    return table;
}

template <> const Table<Function>& tableOf<Function>() {
    static const Table<Function> table = [] {
        TableInfo info;
        info.no = 6;
        info.name = "function_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Function");
        info.nameColumn = "name";
        info.parentColumn = "officer";
        Table<Function> t(info, [](qint64 id) {
            return Function{FunctionId(id), OfficerId(1), ShortText::fromStore({}), {}, {}};
        });
        t.add(2, "officer", QT_TRANSLATE_NOOP("streife", "Officer"), &Function::officer).needed().pointsTo(4);
        t.add(3, "name", QT_TRANSLATE_NOOP("streife", "Name"), &Function::name).needed();
        t.add(4, "valid_from", QT_TRANSLATE_NOOP("streife", "Valid from"), &Function::validFrom);
        t.add(5, "valid_until", QT_TRANSLATE_NOOP("streife", "Valid until"), &Function::validUntil);
        return t;
    }();
    return table;
}

} // namespace streife
