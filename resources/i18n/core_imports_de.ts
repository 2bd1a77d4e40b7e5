<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>%1 is not a spreadsheet but plain text. Please save it again as a spreadsheet, or give it the suffix .csv.</source>
        <translation>%1 ist keine Tabelle, sondern reiner Text. Bitte als Tabelle neu speichern oder die Endung .csv geben.</translation>
    </message>
    <message>
        <source>%1 is a PDF. A PDF can&apos;t be imported; please ask for the spreadsheet it was made from.</source>
        <translation>%1 ist ein PDF. PDF-Dateien lassen sich nicht einlesen; bitte die Tabelle anfordern, aus der es entstanden ist.</translation>
    </message>
    <message>
        <source>%1 is not what its suffix says. If it is a spreadsheet, please give it the suffix .xlsx or .ods.</source>
        <translation>%1 ist nicht, was die Endung sagt. Falls es eine Tabelle ist, bitte die Endung .xlsx oder .ods geben.</translation>
    </message>
    <message>
        <source>%1 is not a text file but an older spreadsheet or document. Please save it as .xlsx or .csv.</source>
        <translation>%1 ist keine Textdatei, sondern eine ältere Tabelle oder ein Dokument. Bitte als .xlsx oder .csv speichern.</translation>
    </message>
    <message>
        <source>The file %1 does not exist. Please check the name.</source>
        <translation>Die Datei %1 gibt es nicht. Bitte den Namen prüfen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Please choose a file.</source>
        <translation>%1 ist ein Ordner. Bitte eine Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Please copy it to this computer and choose the copy.</source>
        <translation>%1 ist keine gewöhnliche Datei. Bitte auf diesen Rechner kopieren und die Kopie wählen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Please check the access rights.</source>
        <translation>%1 lässt sich nicht lesen (%2). Bitte die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>%1 is empty. Please save it again in the program it comes from.</source>
        <translation>%1 ist leer. Bitte in dem Programm, aus dem die Datei stammt, neu speichern.</translation>
    </message>
    <message>
        <source>%1 has no sheet with content.</source>
        <translation>%1 hat kein Tabellenblatt mit Inhalt.</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;.</source>
        <translation>%1 hat kein Tabellenblatt „%2“.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be imported: known are .csv, .xlsx, .ods and .ics.</source>
        <translation>%1 lässt sich nicht einlesen: Bekannt sind .csv, .xlsx, .ods und .ics.</translation>
    </message>
    <message>
        <source>%1 is in the old Excel format or protected by a password. Please save it as .xlsx without a password.</source>
        <translation>%1 ist im alten Excel-Format oder durch ein Kennwort geschützt. Bitte ohne Kennwort als .xlsx speichern.</translation>
    </message>
    <message>
        <source>%1 is too large: more than %2 MB. Please divide it into several files.</source>
        <translation>%1 ist zu groß: mehr als %2 MB. Bitte auf mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>%1 would unpack to more than %2 MB; that is no spreadsheet of people&apos;s work. It was not opened.</source>
        <translation>%1 würde sich auf mehr als %2 MB entpacken; das ist keine Tabelle aus der Verwaltung. Die Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 needs more memory than reading a file may take. Please save it as .csv.</source>
        <translation>%1 braucht mehr Speicher, als das Lesen einer Datei verwenden darf. Bitte als .csv speichern.</translation>
    </message>
    <message>
        <source>%1 is damaged or too wide to be read. Please save it again in the program it comes from.</source>
        <translation>%1 ist beschädigt oder zu breit zum Lesen. Bitte in dem Programm, aus dem die Datei stammt, neu speichern.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Please save it as CSV in UTF-8.</source>
        <translation>%1 ist keine Textdatei. Bitte als CSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Some letters are in no known encoding. Please save %1 as CSV in UTF-8.</source>
        <translation>Einige Buchstaben sind in keiner bekannten Zeichenkodierung. Bitte %1 als CSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation>Hier öffnet ein Anführungszeichen, das nicht geschlossen wird.</translation>
    </message>
    <message>
        <source>After a closing quotation mark only a separator may follow. A quotation mark inside quoted text is written twice.</source>
        <translation>Nach einem schließenden Anführungszeichen darf nur ein Trennzeichen folgen. Ein Anführungszeichen im Text wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>This entry is longer than 1 MB.</source>
        <translation>Dieser Eintrag ist länger als 1 MB.</translation>
    </message>
    <message>
        <source>This line has more than %1 columns.</source>
        <translation>Diese Zeile hat mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>%1 is not a calendar: the line BEGIN:VCALENDAR is missing.</source>
        <translation>%1 ist kein Kalender: Die Zeile BEGIN:VCALENDAR fehlt.</translation>
    </message>
    <message>
        <source>This calendar entry has no end; the file was probably cut off.</source>
        <translation>Dieser Kalendereintrag hat kein Ende; die Datei wurde wohl abgeschnitten.</translation>
    </message>
    <message>
        <source>This calendar entry can&apos;t be read.</source>
        <translation>Dieser Kalendereintrag lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The time of this calendar entry (%1) is missing or can&apos;t be read.</source>
        <translation>Die Zeit dieses Kalendereintrags (%1) fehlt oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; of this calendar entry is unknown.</source>
        <translation>Die Zeitzone „%1“ dieses Kalendereintrags ist unbekannt.</translation>
    </message>
    <message>
        <source>The calendar has more than %1 changed occurrences.</source>
        <translation>Der Kalender hat mehr als %1 geänderte Einzeltermine.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2).</source>
        <translation>%1 lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>The recurrence of &quot;%1&quot; has no end or is very long; its first 1,000 dates were read.</source>
        <translation>Die Wiederholung von „%1“ hat kein Ende oder ist sehr lang; gelesen wurden die ersten 1.000 Termine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cancelled in the calendar and was left out.</source>
        <translation>„%1“ ist im Kalender abgesagt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The program part %1, which reads files, is missing. Please install the program again.</source>
        <translation>Der Programmteil %1, der Dateien liest, fehlt. Bitte das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>Spaltenzuordnung</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The program part that reads files could not be started. Please install the program again.</source>
        <translation>Der Programmteil, der Dateien liest, konnte nicht gestartet werden. Bitte das Programm neu installieren.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Das Einlesen wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: it is damaged, or far larger than a file of this kind should be. Please save it again in the program it comes from, or as .csv.</source>
        <translation>%1 lässt sich nicht lesen: Die Datei ist beschädigt oder viel größer, als eine solche Datei sein sollte. Bitte in dem Programm, aus dem sie stammt, neu oder als .csv speichern.</translation>
    </message>
</context>
</TS>
