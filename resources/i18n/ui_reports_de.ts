<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife::PrintPage</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>Print and save</source>
        <translation>Drucken und speichern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Week plan for the wall</source>
        <translation>Wochenplan für die Wand</translation>
    </message>
    <message>
        <source>Month plan</source>
        <translation>Monatsplan</translation>
    </message>
    <message>
        <source>Patrol cards</source>
        <translation>Streifenkarten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 quer</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 quer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Issue this version</source>
        <translation>Als Ausgabe festhalten</translation>
    </message>
    <message>
        <source>Freezes the week plan as an issued version; later changes are marked against it</source>
        <translation>Hält den Wochenplan als Ausgabe fest; spätere Änderungen werden dagegen gekennzeichnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>This week has not been issued yet; the paper says draft.</source>
        <translation>Diese Woche ist noch nicht ausgegeben; auf dem Papier steht „Entwurf“.</translation>
    </message>
    <message>
        <source>%1 hangs on the wall, the plan has changed since.</source>
        <translation>%1 hängt aus, der Plan hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>%1 is issued and up to date.</source>
        <translation>%1 ist ausgegeben und aktuell.</translation>
    </message>
    <message>
        <source>Week plan %1</source>
        <translation>Wochenplan %1</translation>
    </message>
    <message>
        <source>Month plan %1</source>
        <translation>Monatsplan %1</translation>
    </message>
    <message>
        <source>Patrol cards %1</source>
        <translation>Streifenkarten %1</translation>
    </message>
    <message>
        <source>PDF for printing (*.pdf);;Web page (*.html);;Spreadsheet (*.xlsx);;Text document (*.odt);;Table (*.csv);;Calendar (*.ics)</source>
        <translation>PDF zum Drucken (*.pdf);;Webseite (*.html);;Tabellenkalkulation (*.xlsx);;Textdokument (*.odt);;Tabelle (*.csv);;Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Issued as %1</source>
        <translation>Als %1 ausgegeben</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
</TS>
