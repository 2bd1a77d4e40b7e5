<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>Breach</source>
        <comment>severity</comment>
        <translation>Verstoß</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>severity</comment>
        <translation>Info</translation>
    </message>
    <message>
        <source>%1 – entered: %2, in the file: %3</source>
        <translation>%1 – eingegeben: %2, in der Datei: %3</translation>
    </message>
    <message>
        <source>%1 – mends: %2</source>
        <translation>%1 – behebt: %2</translation>
    </message>
</context>
<context>
    <name>streife::DayField</name>
    <message>
        <source>%1 is too early: possible is %2 or later. It stays at %3.</source>
        <translation>Der %1 ist zu früh: Möglich ist der %2 oder später. Es bleibt bei %3.</translation>
    </message>
    <message>
        <source>%1 is too late: possible is %2 or earlier. It stays at %3.</source>
        <translation>Der %1 ist zu spät: Möglich ist der %2 oder früher. Es bleibt bei %3.</translation>
    </message>
</context>
<context>
    <name>streife::DraftBar</name>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Not saved yet:</source>
        <translation>Noch nicht gespeichert:</translation>
    </message>
    <message>
        <source>There is no room to keep it beyond this sitting. Please free space before you close the program.</source>
        <translation>Auch zum Zwischenspeichern fehlt der Platz. Bitte schaffen Sie Platz, bevor Sie das Programm schließen.</translation>
    </message>
</context>
<context>
    <name>streife::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>streife::ListView</name>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Die Suche findet hier nichts.</translation>
    </message>
</context>
<context>
    <name>streife::PeriodFields</name>
    <message>
        <source>From, day</source>
        <translation>Von, Tag</translation>
    </message>
    <message>
        <source>From, time</source>
        <translation>Von, Uhrzeit</translation>
    </message>
    <message>
        <source>Until, day</source>
        <translation>Bis, Tag</translation>
    </message>
    <message>
        <source>Until, time</source>
        <translation>Bis, Uhrzeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>streife::RecordArea</name>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this entry (Del in the list); undo brings it back</source>
        <translation>Diesen Eintrag löschen (Entf in der Liste); Rückgängig holt ihn zurück</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>streife::SearchButton</name>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>streife::TextField</name>
    <message>
        <source>&quot;%1&quot; was not understood and was not taken over.</source>
        <translation>„%1“ wurde nicht verstanden und nicht übernommen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood; it stays at %2.</source>
        <translation>„%1“ wurde nicht verstanden; es bleibt bei %2.</translation>
    </message>
</context>
</TS>
