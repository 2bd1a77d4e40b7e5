<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>&quot;%1&quot; is no rule for a shift code. Please write N1 = %2 17:00-06:00.</source>
        <translation>„%1“ ist keine Regel für ein Schichtkürzel. Bitte schreiben Sie N1 = %2 17:00-06:00.</translation>
    </message>
    <message>
        <source>The pages go to the printer …</source>
        <translation>Die Seiten gehen an den Drucker …</translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation>Drucken abbrechen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The printer does not take the pages. Please choose another one, or save a PDF.</source>
        <translation>Der Drucker nimmt die Seiten nicht an. Bitte wählen Sie einen anderen oder speichern Sie ein PDF.</translation>
    </message>
    <message>
        <source>The printer stopped at page %1 of %2.</source>
        <translation>Der Drucker hat bei Seite %1 von %2 aufgehört.</translation>
    </message>
</context>
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
    <message>
        <source>No officer is entered yet.</source>
        <translation>Es ist noch keine Einsatzkraft erfasst.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet: all patrols are new.</source>
        <translation>Bisher wurde nichts übergeben: alle Streifen sind neu.</translation>
    </message>
    <message>
        <source>Shown is what has changed since %1 of %2.</source>
        <translation>Gezeigt wird, was sich seit %1 vom %2 geändert hat.</translation>
    </message>
    <message>
        <source>Personal sheet %1 %2</source>
        <translation>Personenblatt %1 %2</translation>
    </message>
    <message>
        <source>Roster %1 %2</source>
        <translation>Dienstplan %1 %2</translation>
    </message>
    <message>
        <source>Personal sheet</source>
        <translation>Personenblatt</translation>
    </message>
    <message>
        <source>Joint patrols for the roster</source>
        <translation>Gemeinsame Streifen für den Dienstplan</translation>
    </message>
    <message>
        <source>Choose another officer</source>
        <translation>Andere Einsatzkraft wählen</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Columns and shift codes …</source>
        <translation>Spalten und Schichtkürzel …</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Einsatzkraft</translation>
    </message>
    <message>
        <source>Freezes what is shown as an issued version; later changes are marked against it</source>
        <translation>Hält das Gezeigte als Ausgabe fest; spätere Änderungen werden dagegen gekennzeichnet</translation>
    </message>
    <message>
        <source>Patrol card %1 %2</source>
        <translation>Streifenkarte %1 %2</translation>
    </message>
    <message>
        <source>All patrols of the span</source>
        <translation>Alle Streifen des Zeitraums</translation>
    </message>
    <message>
        <source>Only the chosen patrol (%1)</source>
        <translation>Nur die gewählte Streife (%1)</translation>
    </message>
    <message>
        <source>Until has to follow From within a year; it is now %1.</source>
        <translation>„Bis“ muss innerhalb eines Jahres auf „Von“ folgen; es ist jetzt der %1.</translation>
    </message>
    <message numerus="yes">
        <source>Handed to the printer: %n page(s)</source>
        <translation>
            <numerusform>An den Drucker übergeben: 1 Seite</numerusform>
            <numerusform>An den Drucker übergeben: %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Places to visit</source>
        <translation>Anlaufpunkte</translation>
    </message>
    <message>
        <source>Mode and meeting point</source>
        <translation>Art und Treffpunkt</translation>
    </message>
    <message>
        <source>Changes since the last issue</source>
        <translation>Änderungen seit der letzten Ausgabe</translation>
    </message>
    <message>
        <source>Holds only what changed since %1, to be pinned beside it. A new issue replaces both.</source>
        <translation>Enthält nur, was sich seit %1 geändert hat, zum Danebenhängen. Eine neue Ausgabe ersetzt beide.</translation>
    </message>
    <message>
        <source>This week has not been issued yet: there is no notice that a slip could belong to.</source>
        <translation>Diese Woche wurde noch nicht ausgegeben: Es gibt keinen Aushang, zu dem ein Änderungszettel gehören könnte.</translation>
    </message>
    <message>
        <source>Supplement slip %1</source>
        <translation>Änderungszettel %1</translation>
    </message>
    <message>
        <source>Supplement slip for the wall</source>
        <translation>Änderungszettel zum Aushang</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n chosen patrol(s)</source>
        <translation>
            <numerusform>Nur die gewählte Streife</numerusform>
            <numerusform>Nur die %n gewählten Streifen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply sheet %1 %2</source>
        <translation>Antwortbogen %1 %2</translation>
    </message>
    <message>
        <source>Reply sheet for a partner</source>
        <translation>Antwortbogen für einen Partner</translation>
    </message>
    <message>
        <source>Asked of %1 %2</source>
        <translation>Erbeten von %1 %2</translation>
    </message>
    <message>
        <source>What is asked of an authority</source>
        <translation>Was von einer Behörde erbeten wird</translation>
    </message>
    <message>
        <source>For %1: of our people the strength and what is released.</source>
        <translation>Für %1: von unseren Kräften die Stärke und was freigegeben ist.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a paper is for</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>the own house</source>
        <translation>das eigene Haus</translation>
    </message>
    <message>
        <source>Balance %1 %2</source>
        <translation>Bilanz %1 %2</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilanz</translation>
    </message>
</context>
<context>
    <name>streife::RosterMappingDialog</name>
    <message>
        <source>Columns and shift codes</source>
        <translation>Spalten und Schichtkürzel</translation>
    </message>
    <message>
        <source>The joint patrols of the own people in the form in which the own roster software takes them.</source>
        <translation>Die gemeinsamen Streifen der eigenen Einsatzkräfte in der Form, in der das eigene Dienstplanprogramm sie übernimmt.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>fester Text</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Shift codes</source>
        <translation>Schichtkürzel</translation>
    </message>
    <message>
        <source>N1 = 17:00-06:00</source>
        <translation>N1 = 17:00-06:00</translation>
    </message>
    <message>
        <source>All other patrols</source>
        <translation>Alle übrigen Streifen</translation>
    </message>
    <message>
        <source>Shift codes by the start of the patrol, the first line that fits: N1 = 17:00-06:00 or WE = Sa-So</source>
        <translation>Schichtkürzel nach dem Beginn der Streife, es gilt die erste passende Zeile: N1 = 17:00-06:00 oder WE = Sa-So</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Vorgabe wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Content of column %1</source>
        <translation>Inhalt der Spalte %1</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Neue Spalte</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Name, given name</source>
        <translation>Name, Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dienstgruppe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start with date</source>
        <translation>Beginn mit Datum</translation>
    </message>
    <message>
        <source>End with date</source>
        <translation>Ende mit Datum</translation>
    </message>
    <message>
        <source>Start as time of day</source>
        <translation>Beginn als Uhrzeit</translation>
    </message>
    <message>
        <source>End as time of day</source>
        <translation>Ende als Uhrzeit</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Shift code</source>
        <translation>Schichtkürzel</translation>
    </message>
    <message>
        <source>Key of the patrol</source>
        <translation>Schlüssel der Streife</translation>
    </message>
    <message>
        <source>Title of the patrol</source>
        <translation>Titel der Streife</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>New, changed or dropped</source>
        <translation>neu, geändert oder entfällt</translation>
    </message>
</context>
</TS>
