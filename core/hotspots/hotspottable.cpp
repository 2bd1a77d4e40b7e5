// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hotspots/hotspottable.h"

namespace streife {

template <> const Table<Hotspot>& tableOf<Hotspot>() {
    static const Table<Hotspot> table = [] {
        TableInfo info;
        info.no = 10;
        info.name = "hotspot";
        info.label = QT_TRANSLATE_NOOP("streife", "Hotspot");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Any;
        info.nameColumn = "name";
        info.searchColumns = {"name", "category"};
        Table<Hotspot> t(info, [](qint64 id) {
            return Hotspot{
                HotspotId(id), PartnershipId(1), ShortText::fromStore({}), {}, HotspotKind::Objective, {}, 0, 0, {}};
        });
        t.add(2, "partnership", QT_TRANSLATE_NOOP("streife", "Partnership"), &Hotspot::partnership)
            .needed()
            .pointsTo(1);
        t.add(3, "name", QT_TRANSLATE_NOOP("streife", "Name"), &Hotspot::name)
            .needed()
            .alsoCalled("Brennpunkt|Ort|Bezeichnung");
        t.add(4, "category", QT_TRANSLATE_NOOP("streife", "Theme"), &Hotspot::category).alsoCalled("Thema|Kategorie");
        t.add(5, "kind", QT_TRANSLATE_NOOP("streife", "Kind"), &Hotspot::kind).needed().alsoCalled("Art");
        t.addPlace(6, "latitude", "longitude", QT_TRANSLATE_NOOP("streife", "Latitude"),
                   QT_TRANSLATE_NOOP("streife", "Longitude"), &Hotspot::where);
        t.add(8, "visits_per_week", QT_TRANSLATE_NOOP("streife", "Visits per week"), &Hotspot::visitsPerWeek)
            .needed()
            .alsoCalled("Besuche je Woche|Besuche pro Woche|Besuche/Woche");
        t.add(9, "minutes_per_visit", QT_TRANSLATE_NOOP("streife", "Minutes per visit"), &Hotspot::minutesPerVisit)
            .needed()
            .alsoCalled("Minuten je Besuch|Minuten pro Besuch|Minuten/Besuch|Verweildauer");
        t.add(10, "windows", QT_TRANSLATE_NOOP("streife", "Time windows"), &Hotspot::windows)
            .alsoCalled("Zeitfenster|Zeiten")
            .upTo(2000);
        return t;
    }();
    return table;
}

template <> const Table<HotspotClosure>& tableOf<HotspotClosure>() {
    static const Table<HotspotClosure> table = [] {
        TableInfo info;
        info.no = 11;
        info.name = "hotspot_closure";
        info.label = QT_TRANSLATE_NOOP("streife", "Closed span");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Any;
        info.parentColumn = "hotspot";
        Table<HotspotClosure> t(info, [](qint64 id) {
            return HotspotClosure{HotspotClosureId(id), HotspotId(1), TimeSpan({0}, {kMinuteMs})};
        });
        t.add(2, "hotspot", QT_TRANSLATE_NOOP("streife", "Hotspot"), &HotspotClosure::hotspot).needed().pointsTo(10);
        t.addSpan(3, "start", "end", QT_TRANSLATE_NOOP("streife", "Start"), QT_TRANSLATE_NOOP("streife", "End"),
                  &HotspotClosure::span);
        return t;
    }();
    return table;
}

} // namespace streife
