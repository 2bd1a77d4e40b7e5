<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife::SearchEntry</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Einsatzkräfte</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>streife::SearchList</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>streife::SearchPopup</name>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Einsatzkräfte</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Go to date or week</source>
        <translation>Zu Datum oder Woche gehen</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Date or week, for example 27.11., tomorrow, +7 or KW 12</source>
        <translation>Datum oder Woche, zum Beispiel 27.11., morgen, +7 oder KW 12</translation>
    </message>
    <message>
        <source>Search actions …</source>
        <translation>Aktionen suchen …</translation>
    </message>
    <message>
        <source>Search patrols, people, places, weeks and actions …</source>
        <translation>Streifen, Einsatzkräfte, Orte, Wochen und Aktionen suchen …</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>Zu „%1“ wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Enter goes there, Esc closes.</source>
        <translation>Eingabe geht dorthin, Esc schließt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a date nor a week.</source>
        <translation>„%1“ ist weder ein Datum noch eine Woche.</translation>
    </message>
</context>
</TS>
