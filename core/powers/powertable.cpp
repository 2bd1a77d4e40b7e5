// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/powers/powertable.h"

namespace streife {

template <> const Table<Power>& tableOf<Power>() {
    static const Table<Power> table = [] {
        TableInfo info;
        info.no = 29;
        info.name = "power_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Power");
        info.nameColumn = "measure";
        Table<Power> t(info, [](qint64 id) {
            return Power{PowerId(id),
                         {},
                         {},
                         AgencyKind::Sonstige,
                         ShortText::fromStore({}),
                         PowerVerdict::Unknown,
                         {},
                         {},
                         0,
                         0,
                         {},
                         {},
                         {},
                         {},
                         {}};
        });
        t.add(2, "land", QT_TRANSLATE_NOOP("streife", "Land"), &Power::land).alsoCalled("Bundesland");
        t.add(3, "municipality", QT_TRANSLATE_NOOP("streife", "Municipality"), &Power::municipality)
            .alsoCalled("Gemeinde|Stadt|Ort");
        t.add(4, "agency_kind", QT_TRANSLATE_NOOP("streife", "Kind of authority"), &Power::agencyKind)
            .needed()
            .alsoCalled("Behördenart|Art der Behörde|Behörde");
        t.add(5, "measure", QT_TRANSLATE_NOOP("streife", "Measure"), &Power::measure)
            .needed()
            .alsoCalled("Maßnahme|Befugnis");
        t.add(6, "verdict", QT_TRANSLATE_NOOP("streife", "Allowed"), &Power::verdict)
            .needed()
            .alsoCalled("Befugt|Erlaubt|Urteil");
        t.add(7, "norm", QT_TRANSLATE_NOOP("streife", "Norm"), &Power::norm).alsoCalled("Rechtsgrundlage|Vorschrift|§");
        t.add(8, "note", QT_TRANSLATE_NOOP("streife", "Condition"), &Power::note)
            .alsoCalled("Bedingung|Hinweis|Anmerkung")
            .upTo(500);
        t.add(9, "min_euro", QT_TRANSLATE_NOOP("streife", "From (€)"), &Power::minEuro)
            .needed()
            .alsoCalled("Mindestbetrag|von Euro|ab Euro");
        t.add(10, "max_euro", QT_TRANSLATE_NOOP("streife", "Up to (€)"), &Power::maxEuro)
            .needed()
            .alsoCalled("Höchstbetrag|bis Euro");
        t.add(11, "valid_from", QT_TRANSLATE_NOOP("streife", "Valid from"), &Power::validFrom)
            .alsoCalled("Gültig ab|Gültig von");
        t.add(12, "valid_until", QT_TRANSLATE_NOOP("streife", "Valid until"), &Power::validUntil)
            .alsoCalled("Gültig bis");
        t.add(13, "source", QT_TRANSLATE_NOOP("streife", "Source"), &Power::source).alsoCalled("Quelle|Fundstelle");
        t.add(14, "checked_by", QT_TRANSLATE_NOOP("streife", "Checked by"), &Power::checkedBy)
            .alsoCalled("Geprüft von|Prüfer|Prüferin");
        t.add(15, "checked_on", QT_TRANSLATE_NOOP("streife", "Checked on"), &Power::checkedOn)
            .alsoCalled("Geprüft am|Prüfdatum");
        return t;
    }();
    return table;
}

template <> const Table<TaskMeasure>& tableOf<TaskMeasure>() {
    static const Table<TaskMeasure> table = [] {
        TableInfo info;
        info.no = 30;
        info.name = "task_measure_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Task and its measure");
        info.nameColumn = "task";
        Table<TaskMeasure> t(info, [](qint64 id) {
            return TaskMeasure{TaskMeasureId(id), ShortText::fromStore({}), {}};
        });
        t.add(2, "task", QT_TRANSLATE_NOOP("streife", "Task"), &TaskMeasure::task).needed();
        t.add(3, "measure", QT_TRANSLATE_NOOP("streife", "Measure"), &TaskMeasure::measure);
        return t;
    }();
    return table;
}

} // namespace streife
