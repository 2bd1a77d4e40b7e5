<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife::PowersArea</name>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>too long ago: %1</source>
        <translation>zu lange her: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Befugnisse</translation>
    </message>
    <message>
        <source>No power is known.</source>
        <translation>Es ist keine Befugnis bekannt.</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Choose a row to see and change it here.</source>
        <translation>Wählen Sie eine Zeile, um sie hier zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Rows for</source>
        <translation>Zeilen für</translation>
    </message>
    <message>
        <source>valid here</source>
        <translation>hier gültig</translation>
    </message>
    <message>
        <source>all places</source>
        <translation>alle Orte</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Ausgeben …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Einlesen …</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Kind of authority</source>
        <translation>Behördenart</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand der Prüfung</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>%1 rows, %2 not checked</source>
        <translation>%1 Zeilen, %2 ungeprüft</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>every Land</source>
        <translation>alle Länder</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>the whole Land</source>
        <translation>das ganze Land</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>From (€)</source>
        <translation>Von (€)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Note as checked today</source>
        <translation>Heute als geprüft vermerken</translation>
    </message>
    <message>
        <source>Tasks that need this measure, one per line</source>
        <translation>Aufträge, die diese Maßnahme brauchen, einer je Zeile</translation>
    </message>
    <message>
        <source>One task per line, as it is written in a patrol</source>
        <translation>Ein Auftrag je Zeile, wie er in einer Streife steht</translation>
    </message>
    <message>
        <source>Up to (€)</source>
        <translation>Bis (€)</translation>
    </message>
    <message>
        <source>Legal check</source>
        <translation>Rechtliche Prüfung</translation>
    </message>
    <message>
        <source>Tasks that need this measure</source>
        <translation>Aufträge, die diese Maßnahme brauchen</translation>
    </message>
    <message>
        <source>The measure</source>
        <translation>Die Maßnahme</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Please enter who answers for it.</source>
        <translation>Bitte tragen Sie ein, wer dafür einsteht.</translation>
    </message>
    <message>
        <source>Note %1 as checked</source>
        <translation>%1 als geprüft vermerken</translation>
    </message>
    <message>
        <source>Change the tasks that need %1</source>
        <translation>Aufträge ändern, die %1 brauchen</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>New measure %1</source>
        <translation>Neue Maßnahme %1</translation>
    </message>
    <message>
        <source>Create a row of powers</source>
        <translation>Zeile der Befugnisse anlegen</translation>
    </message>
    <message>
        <source>This row came with the program and cannot be deleted. Please set it to &quot;not known&quot;.</source>
        <translation>Diese Zeile gehört zum Programm und lässt sich nicht löschen. Bitte stellen Sie sie auf „nicht bekannt“.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>powers.csv</source>
        <translation>befugnisse.csv</translation>
    </message>
    <message>
        <source>Tables and paper (*.csv *.xlsx *.odt *.pdf *.html)</source>
        <translation>Tabellen und Papier (*.csv *.xlsx *.odt *.pdf *.html)</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>ohne Grenze</translation>
    </message>
</context>
</TS>
