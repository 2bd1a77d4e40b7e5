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
    <message>
        <source>Unknown; possible are: %1.</source>
        <translation>Unbekannt; möglich sind: %1.</translation>
    </message>
    <message>
        <source>No German Land is called so. Please write NW or Nordrhein-Westfalen.</source>
        <translation>So heißt kein Bundesland. Bitte NW oder Nordrhein-Westfalen schreiben.</translation>
    </message>
    <message>
        <source>Line %1 has the same name or short name.</source>
        <translation>Zeile %1 hat denselben Namen oder Kurznamen.</translation>
    </message>
    <message>
        <source>An authority can&apos;t be its own superior, not even over others.</source>
        <translation>Eine Behörde kann sich nicht selbst übergeordnet sein, auch nicht über andere.</translation>
    </message>
    <message>
        <source>Two authorities have this name: %1 and %2. Please remove one of them first.</source>
        <translation>Zwei Behörden haben diesen Namen: %1 und %2. Bitte zuerst eine davon entfernen.</translation>
    </message>
    <message>
        <source>There is no header in this line.</source>
        <translation>In dieser Zeile steht keine Kopfzeile.</translation>
    </message>
    <message>
        <source>No line names the columns. Expected are: %1.</source>
        <translation>Keine Zeile benennt die Spalten. Erwartet werden: %1.</translation>
    </message>
    <message>
        <source>Two columns mean %1: &quot;%2&quot; and &quot;%3&quot;. Please say in the column mapping which one counts.</source>
        <translation>Zwei Spalten bedeuten %1: „%2“ und „%3“. Bitte in der Spaltenzuordnung festlegen, welche gilt.</translation>
    </message>
    <message>
        <source>The column mapping names a column that the file does not have.</source>
        <translation>Die Spaltenzuordnung nennt eine Spalte, die es in der Datei nicht gibt.</translation>
    </message>
    <message>
        <source>The column mapping names an unknown field. Known are: %1.</source>
        <translation>Die Spaltenzuordnung nennt ein unbekanntes Feld. Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing. If it has another name here, please say so in the column mapping.</source>
        <translation>Die Spalte „%1“ fehlt. Falls sie hier anders heißt, bitte in der Spaltenzuordnung angeben.</translation>
    </message>
    <message>
        <source>These columns were not used: %1.</source>
        <translation>Diese Spalten wurden nicht verwendet: %1.</translation>
    </message>
    <message>
        <source>A duty can&apos;t last longer than a week.</source>
        <translation>Ein Dienst kann nicht länger als eine Woche dauern.</translation>
    </message>
    <message>
        <source>An absence can&apos;t last longer than six years.</source>
        <translation>Eine Abwesenheit kann nicht länger als sechs Jahre dauern.</translation>
    </message>
    <message>
        <source>The service number is missing.</source>
        <translation>Die Personalnummer fehlt.</translation>
    </message>
    <message>
        <source>%1 keeps its duties and absences itself.</source>
        <translation>%1 führt Dienste und Abwesenheiten selbst.</translation>
    </message>
    <message>
        <source>The same record stands in line %1 already.</source>
        <translation>Derselbe Eintrag steht schon in Zeile %1.</translation>
    </message>
    <message>
        <source>Line %1 has another record of this person with the same start (%2).</source>
        <translation>Zeile %1 hat einen anderen Eintrag dieser Einsatzkraft mit demselben Beginn (%2).</translation>
    </message>
    <message>
        <source>Two records have this key: &quot;%1&quot; and &quot;%2&quot;. Please remove one of them first.</source>
        <translation>Zwei Einträge haben diesen Schlüssel: „%1“ und „%2“. Bitte zuerst einen davon entfernen.</translation>
    </message>
    <message>
        <source>%1 entries are no duty and were left out.</source>
        <translation>%1 Einträge sind kein Dienst und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>This is no place: degrees such as 51,6811 (latitude) and 7,8193 (longitude) are needed.</source>
        <translation>Das ist kein Ort: Gebraucht werden Grade wie 51,6811 (Breite) und 7,8193 (Länge).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no span. Please write start/end, several separated by |.</source>
        <translation>„%1“ ist kein Zeitraum. Bitte Beginn/Ende schreiben, mehrere durch | getrennt.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>Das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>Line %1 has the same name.</source>
        <translation>Zeile %1 hat denselben Namen.</translation>
    </message>
    <message>
        <source>Two hotspots have this name: &quot;%1&quot; (%2) and &quot;%3&quot; (%4). Please remove one of them first.</source>
        <translation>Zwei Brennpunkte haben diesen Namen: „%1“ (%2) und „%3“ (%4). Bitte zuerst einen davon entfernen.</translation>
    </message>
    <message>
        <source>This cell must not be empty.</source>
        <translation>Diese Zelle darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Here a whole number from %1 to %2 is needed.</source>
        <translation>Hier wird eine ganze Zahl von %1 bis %2 gebraucht.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time of the start</source>
        <translation>Uhrzeit des Beginns</translation>
    </message>
    <message>
        <source>Time of the end</source>
        <translation>Uhrzeit des Endes</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifikationen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Streifenteam</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Anlaufpunkte</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Einsatzkräfte</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Hotspots</source>
        <translation>Brennpunkte</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>… and %1 more errors.</source>
        <translation>… und %1 weitere Fehler.</translation>
    </message>
    <message>
        <source>… and %1 more notices.</source>
        <translation>… und %1 weitere Hinweise.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as Windows-1252.</source>
        <translation>Die Datei ist nicht in UTF-8; sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>The authority &quot;%1&quot; is unknown. Please enter or import it first.</source>
        <translation>Die Behörde „%1“ ist unbekannt. Bitte zuerst anlegen oder einlesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is ambiguous: it may be &quot;%2&quot; or &quot;%3&quot;.</source>
        <translation>„%1“ ist mehrdeutig: Gemeint sein kann „%2“ oder „%3“.</translation>
    </message>
    <message>
        <source>Nobody has the service number %1. Please import the staff first.</source>
        <translation>Niemand hat die Personalnummer %1. Bitte zuerst die Einsatzkräfte einlesen.</translation>
    </message>
    <message>
        <source>The service number %1 is ambiguous: it may be %2 or %3.</source>
        <translation>Die Personalnummer %1 ist mehrdeutig: Gemeint sein kann %2 oder %3.</translation>
    </message>
    <message>
        <source>Column mapping: the entry &quot;%1&quot; must be %2.</source>
        <translation>Spaltenzuordnung: Der Eintrag „%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a line number</source>
        <translation>eine Zeilennummer</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>ein Objekt aus Texten</translation>
    </message>
    <message>
        <source>a span such as 06:00-14:00, or empty</source>
        <translation>ein Zeitraum wie 06:00-14:00 oder leer</translation>
    </message>
    <message>
        <source>Column mapping: the entry &quot;%1&quot; is unknown. Known are: %2.</source>
        <translation>Spaltenzuordnung: Der Eintrag „%1“ ist unbekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The column mapping is not a JSON object (position %1: %2).</source>
        <translation>Die Spaltenzuordnung ist kein JSON-Objekt (Stelle %1: %2).</translation>
    </message>
    <message>
        <source>a month such as 2026-11</source>
        <translation>ein Monat wie 2026-11</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no visit. Please write hotspot@18:30/15 or hotspot/15, several separated by |.</source>
        <translation>„%1“ ist kein Anlaufpunkt. Bitte Brennpunkt@18:30/15 oder Brennpunkt/15 schreiben, mehrere durch | getrennt.</translation>
    </message>
    <message>
        <source>A patrol cannot last longer than a week.</source>
        <translation>Eine Streife kann nicht länger als eine Woche dauern.</translation>
    </message>
    <message>
        <source>Line %1 has the same key.</source>
        <translation>Zeile %1 hat denselben Schlüssel.</translation>
    </message>
    <message>
        <source>The patrol %1 is new: it needs a title, a start and an end.</source>
        <translation>Die Streife %1 ist neu: Sie braucht Titel, Beginn und Ende.</translation>
    </message>
    <message>
        <source>%1 cannot be in one patrol twice.</source>
        <translation>%1 kann nicht zweimal in einer Streife sein.</translation>
    </message>
    <message>
        <source>%1 names its own people itself.</source>
        <translation>%1 benennt die eigenen Einsatzkräfte selbst.</translation>
    </message>
    <message>
        <source>The file has no free post of %1 for %2.</source>
        <translation>Die Datei hat keinen freien Platz von %1 für %2.</translation>
    </message>
    <message>
        <source>The hotspot &quot;%1&quot; is unknown. Please enter or import it first.</source>
        <translation>Der Brennpunkt „%1“ ist unbekannt. Bitte zuerst anlegen oder einlesen.</translation>
    </message>
    <message>
        <source>Two patrols have this key: &quot;%1&quot; and &quot;%2&quot;. Please change one of them first.</source>
        <translation>Zwei Streifen haben diesen Schlüssel: „%1“ und „%2“. Bitte zuerst eine davon ändern.</translation>
    </message>
    <message>
        <source>This is no date and time that exists. Please write 27.11.2026 18:00 or 2026-11-27T18:00.</source>
        <translation>Dieses Datum mit Uhrzeit gibt es nicht. Bitte 27.11.2026 18:00 oder 2026-11-27T18:00 schreiben.</translation>
    </message>
    <message>
        <source>This time does not exist: the clocks go forward in that night. Please give a time before 02:00 or from 03:00 on.</source>
        <translation>Diese Uhrzeit gibt es nicht: In dieser Nacht wird die Uhr vorgestellt. Bitte eine Zeit vor 02:00 oder ab 03:00 angeben.</translation>
    </message>
    <message>
        <source>%1 exists twice because the clocks go back; the first one was taken.</source>
        <translation>%1 gibt es zweimal, weil die Uhr zurückgestellt wird; genommen wurde die erste.</translation>
    </message>
    <message>
        <source>The time of the start is missing.</source>
        <translation>Die Uhrzeit des Beginns fehlt.</translation>
    </message>
    <message>
        <source>The start is missing.</source>
        <translation>Der Beginn fehlt.</translation>
    </message>
    <message>
        <source>The day of the start is missing.</source>
        <translation>Der Tag des Beginns fehlt.</translation>
    </message>
    <message>
        <source>The end is missing.</source>
        <translation>Das Ende fehlt.</translation>
    </message>
    <message>
        <source>The time of the end is missing.</source>
        <translation>Die Uhrzeit des Endes fehlt.</translation>
    </message>
    <message>
        <source>The column mapping does not say which times this shift has. Please add it there, or leave its times empty if it is no duty.</source>
        <translation>Die Spaltenzuordnung sagt nicht, welche Zeiten diese Schicht hat. Bitte dort eintragen; ist sie kein Dienst, die Zeiten leer lassen.</translation>
    </message>
    <message>
        <source>Two officers have this service number: %1 and %2. Please remove one of them first.</source>
        <translation>Zwei Einsatzkräfte haben diese Personalnummer: %1 und %2. Bitte zuerst eine davon entfernen.</translation>
    </message>
    <message>
        <source>Nobody has this number yet, and the file has no column with the family name.</source>
        <translation>Diese Nummer hat noch niemand, und die Datei hat keine Spalte mit dem Nachnamen.</translation>
    </message>
    <message>
        <source>%1 keeps its staff itself.</source>
        <translation>%1 führt die eigenen Einsatzkräfte selbst.</translation>
    </message>
    <message>
        <source>Line %1 has the same authority and number.</source>
        <translation>Zeile %1 hat dieselbe Behörde und Nummer.</translation>
    </message>
    <message>
        <source>Above the header in line %1, these lines were not read: %2.</source>
        <translation>Über der Kopfzeile (Zeile %1) wurden diese Zeilen nicht gelesen: %2.</translation>
    </message>
    <message>
        <source>The day is missing on which this person is free.</source>
        <translation>Es fehlt der Tag, an dem diese Person frei hat.</translation>
    </message>
    <message>
        <source>The column #%1 has no name in the header and was not read.</source>
        <translation>Die Spalte #%1 hat in der Kopfzeile keinen Namen und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This cell stands beyond the last column that the header names. Please put texts with a separator in quotes, name the column, or leave it out in the column mapping.</source>
        <translation>Diese Zelle steht hinter der letzten Spalte, die die Kopfzeile nennt. Bitte setzen Sie Texte mit Trennzeichen in Anführungszeichen, benennen Sie die Spalte oder lassen Sie sie in der Spaltenzuordnung weg.</translation>
    </message>
    <message>
        <source>The letters of this line are not in UTF-8, those of line %2 are. Please save %1 as CSV in UTF-8.</source>
        <translation>Die Buchstaben dieser Zeile sind nicht in UTF-8, die der Zeile %2 schon. Bitte speichern Sie %1 als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The short name &quot;%1&quot; belongs to &quot;%2&quot; already.</source>
        <translation>Der Kurzname „%1“ gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no post. Please write authority:strength:function or authority:strength:function:promised, several separated by |.</source>
        <translation>„%1“ ist kein Platz. Bitte Behörde:Stärke:Funktion oder Behörde:Stärke:Funktion:zugesichert schreiben, mehrere durch | getrennt.</translation>
    </message>
    <message>
        <source>The function</source>
        <translation>Die Funktion</translation>
    </message>
    <message>
        <source>Only %1 itself may change its names and promises. Please leave its posts as they are.</source>
        <translation>Ihre Namen und Zusagen ändert nur %1 selbst. Bitte lassen Sie deren Plätze, wie sie sind.</translation>
    </message>
    <message>
        <source>A post has a strength of at most %1.</source>
        <translation>Ein Platz hat höchstens die Stärke %1.</translation>
    </message>
    <message>
        <source>This calendar entry recurs too often (%1). Please write its dates into the calendar one by one, or as daily, weekly, monthly or yearly.</source>
        <translation>Dieser Kalendereintrag wiederholt sich zu oft (%1). Bitte tragen Sie seine Termine einzeln ein oder als täglich, wöchentlich, monatlich oder jährlich.</translation>
    </message>
    <message>
        <source>a list of line numbers</source>
        <translation>eine Liste von Zeilennummern</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Required strengths</source>
        <translation>Sollstärken</translation>
    </message>
    <message>
        <source>This is no time of day. Please write it like 14:00.</source>
        <translation>Das ist keine Uhrzeit. Bitte schreiben Sie sie wie 14:00.</translation>
    </message>
    <message>
        <source>This is no day. Please write it like 01.12.2026.</source>
        <translation>Das ist kein Tag. Bitte schreiben Sie ihn wie 01.12.2026.</translation>
    </message>
    <message>
        <source>These are no weekdays. Please write them like Mo-Fr, Sa, Feiertag.</source>
        <translation>Das sind keine Wochentage. Bitte schreiben Sie sie wie Mo-Fr, Sa, Feiertag.</translation>
    </message>
    <message>
        <source>%1 keeps its required strengths itself.</source>
        <translation>%1 führt die eigenen Sollstärken selbst.</translation>
    </message>
    <message>
        <source>%1 has no unit of this name.</source>
        <translation>%1 hat keine Dienstgruppe dieses Namens.</translation>
    </message>
    <message>
        <source>Line %1 asks for the same.</source>
        <translation>Zeile %1 verlangt dasselbe.</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Befugnisse</translation>
    </message>
    <message>
        <source>The Land is missing; * stands for every Land.</source>
        <translation>Das Land fehlt; * steht für alle Länder.</translation>
    </message>
    <message>
        <source>No German Land is called so. Please write NW, Nordrhein-Westfalen or * for every Land.</source>
        <translation>So heißt kein deutsches Land. Bitte schreiben Sie NW, Nordrhein-Westfalen oder * für alle Länder.</translation>
    </message>
    <message>
        <source>Line %1 speaks of the same measure, kind, place and first day.</source>
        <translation>Zeile %1 nennt dieselbe Maßnahme, Behördenart, denselben Ort und ersten Tag.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Please write name@last day, as in first aid@2027-12-31.</source>
        <translation>„%1“ ist nicht zu verstehen. Bitte Name@letzter Tag schreiben, zum Beispiel Erste Hilfe@2027-12-31.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kräfte</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>This is no answer. Please write yes or no, or leave the cell empty.</source>
        <translation>Das ist keine Antwort. Bitte ja oder nein schreiben oder die Zelle leer lassen.</translation>
    </message>
    <message>
        <source>Whoever confirms brings at least one person.</source>
        <translation>Wer zusagt, stellt mindestens eine Kraft.</translation>
    </message>
    <message>
        <source>No authority of this patrol answers on a sheet: those that take part answer themselves.</source>
        <translation>Keine Behörde dieser Streife antwortet auf einem Bogen: Die beteiligten antworten selbst.</translation>
    </message>
    <message>
        <source>Several authorities answer on a sheet here: please add a column &quot;agency&quot;.</source>
        <translation>Hier antworten mehrere Behörden auf einem Bogen: Bitte eine Spalte „Behörde“ ergänzen.</translation>
    </message>
    <message>
        <source>There is no patrol %1.</source>
        <translation>Es gibt keine Streife %1.</translation>
    </message>
    <message>
        <source>There are two patrols %1: &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>Es gibt zwei Streifen %1: „%2“ und „%3“.</translation>
    </message>
    <message>
        <source>Line %1 answers for the same patrol.</source>
        <translation>Zeile %1 antwortet zu derselben Streife.</translation>
    </message>
    <message>
        <source>%1 answers itself, in its own program.</source>
        <translation>%1 antwortet selbst, im eigenen Programm.</translation>
    </message>
    <message>
        <source>%1 has no post in the patrol %2.</source>
        <translation>%1 hat in der Streife %2 keinen Platz.</translation>
    </message>
    <message>
        <source>The patrol %1 is cancelled and cannot be confirmed.</source>
        <translation>Die Streife %1 ist abgesagt und kann nicht zugesagt werden.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without an answer were passed over.</source>
        <translation>
            <numerusform>%n Zeile ohne Antwort wurde übergangen.</numerusform>
            <numerusform>%n Zeilen ohne Antwort wurden übergangen.</numerusform>
        </translation>
    </message>
</context>
</TS>
