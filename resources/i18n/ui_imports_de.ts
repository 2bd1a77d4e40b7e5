<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>free</source>
        <comment>no duty</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no shift. Please write F = 06:00-14:00.</source>
        <translation>Zeile %1: „%2“ ist keine Schicht. Bitte F = 06:00-14:00 schreiben.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no time of day. Please write %3 = 06:00-14:00 or %3 = free.</source>
        <translation>Zeile %1: „%2“ ist keine Uhrzeit. Bitte %3 = 06:00-14:00 oder %3 = frei schreiben.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; has its times in line %3 already.</source>
        <translation>Zeile %1: „%2“ hat seine Zeiten schon in Zeile %3.</translation>
    </message>
</context>
<context>
    <name>streife::ImportDialog</name>
    <message>
        <source>Import data</source>
        <translation>Daten einlesen</translation>
    </message>
    <message>
        <source>Tables and calendars (*.csv *.txt *.xlsx *.xlsm *.ods *.ics);;All files (*)</source>
        <translation>Tabellen und Kalender (*.csv *.txt *.xlsx *.xlsm *.ods *.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The columns are understood. Check shows what would change.</source>
        <translation>Die Spalten wurden erkannt. „Prüfen“ zeigt, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Please say what the columns mean.</source>
        <translation>Bitte festlegen, was die Spalten bedeuten.</translation>
    </message>
    <message>
        <source>found: line %1</source>
        <translation>gefunden: Zeile %1</translation>
    </message>
    <message>
        <source>find it</source>
        <translation>automatisch suchen</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n error(s) in the file.</source>
        <translation>
            <numerusform>Nichts wurde eingelesen: ein Fehler in der Datei.</numerusform>
            <numerusform>Nichts wurde eingelesen: %n Fehler in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 removed, %4 known. Undo takes all of it back.</source>
        <translation>Eingelesen: %1 neu, %2 geändert, %3 entfernt, %4 bekannt. „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Would be imported: %1 new, %2 changed, %3 removed, %4 known.</source>
        <translation>Würde eingelesen: %1 neu, %2 geändert, %3 entfernt, %4 bekannt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>recognise the columns</source>
        <translation>Spalten erkennen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>mapping, authority</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Name of the column mapping</source>
        <translation>Name der Spaltenzuordnung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save column mapping</source>
        <translation>Spaltenzuordnung speichern</translation>
    </message>
    <message>
        <source>Errors and notes</source>
        <translation>Fehler und Hinweise</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Noch keine Datei gewählt</translation>
    </message>
    <message>
        <source>&amp;Choose file …</source>
        <translation>Datei &amp;wählen …</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Was steht in der Datei</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>Spaltenzuordnung</translation>
    </message>
    <message>
        <source>Save this mapping …</source>
        <translation>Diese Zuordnung speichern …</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Line with the names of the columns</source>
        <translation>Zeile mit den Spaltennamen</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>Month of the columns 1 to 31</source>
        <translation>Monat der Spalten 1 bis 31</translation>
    </message>
    <message>
        <source>no columns for days</source>
        <translation>keine Spalten für Tage</translation>
    </message>
    <message>
        <source>Service number of the person</source>
        <translation>Personalnummer der Einsatzkraft</translation>
    </message>
    <message>
        <source>Times of the shifts</source>
        <translation>Zeiten der Schichten</translation>
    </message>
    <message>
        <source>F = 06:00-14:00
U = free</source>
        <translation>F = 06:00-14:00
U = frei</translation>
    </message>
    <message>
        <source>Leave out selected lines, or not</source>
        <translation>Markierte Zeilen aus- oder einschließen</translation>
    </message>
    <message>
        <source>Choose a table or a calendar to begin.</source>
        <translation>Zuerst eine Tabelle oder einen Kalender wählen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Einlesen</translation>
    </message>
    <message>
        <source>Remove what the file lacks in its span</source>
        <translation>Was in der Datei fehlt, im Zeitraum entfernen</translation>
    </message>
    <message>
        <source>Of the people in the file, between its first start and its last end.</source>
        <translation>Bei den Einsatzkräften der Datei, zwischen ihrem ersten Beginn und ihrem letzten Ende.</translation>
    </message>
    <message>
        <source>Please correct the times of the shifts.</source>
        <translation>Bitte die Zeiten der Schichten berichtigen.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 known.</source>
        <translation>Nichts wurde geändert: %1 bekannt.</translation>
    </message>
    <message>
        <source>Nothing would change: %1 known.</source>
        <translation>Nichts würde sich ändern: %1 bekannt.</translation>
    </message>
</context>
<context>
    <name>streife::ImportJob</name>
    <message>
        <source>Import of %1</source>
        <translation>Einlesen von %1</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Das Einlesen wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>streife::PreviewTable</name>
    <message>
        <source>Beginning of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>%1 –</source>
        <comment>line that is left out</comment>
        <translation>%1 –</translation>
    </message>
    <message>
        <source>Line with the names of the columns</source>
        <translation>Zeile mit den Spaltennamen</translation>
    </message>
    <message>
        <source>This line is left out</source>
        <translation>Diese Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
</TS>
