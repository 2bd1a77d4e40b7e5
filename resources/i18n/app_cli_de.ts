<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>&quot;%1&quot; is not a calendar week. Please write it like 2026-W48.</source>
        <translation>„%1“ ist keine Kalenderwoche. Bitte schreiben Sie sie wie 2026-W48.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Die Option --%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>The option --%1 is unknown here. &quot;--help&quot; lists what there is.</source>
        <translation>Die Option --%1 ist hier unbekannt. „--help“ nennt, was es gibt.</translation>
    </message>
    <message>
        <source>The option --%1 was given twice.</source>
        <translation>Die Option --%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2. &quot;--help&quot; lists what there is.</source>
        <translation>„%1“ hat keine Option --%2. „--help“ nennt, was es gibt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a FILE (.streife).</source>
        <translation>„%1“ braucht eine DATEI (.streife).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs more words. &quot;--help&quot; shows how to write it.</source>
        <translation>„%1“ braucht weitere Angaben. „--help“ zeigt, wie man es schreibt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many for &quot;%2&quot;.</source>
        <translation>„%1“ ist bei „%2“ ein Wort zu viel.</translation>
    </message>
    <message>
        <source>--now &quot;%1&quot; is not a time. Please write it like 2026-11-27T18:00.</source>
        <translation>--now „%1“ ist kein Zeitpunkt. Bitte schreiben Sie ihn wie 2026-11-27T18:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of weeks: the second must not lie before the first.</source>
        <translation>„%1“ ist keine Spanne von Wochen: Die zweite darf nicht vor der ersten liegen.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is not a date. Please write it like 2026-11-27.</source>
        <translation>--%1 „%2“ ist kein Datum. Bitte schreiben Sie es wie 2026-11-27.</translation>
    </message>
    <message>
        <source>--%1 must be a number from %2 to %3.</source>
        <translation>--%1 muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Verstoß</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Prüfhinweise.</translation>
    </message>
    <message>
        <source>creates a file with a fictional city</source>
        <translation>legt eine Datei mit einer erfundenen Stadt an</translation>
    </message>
    <message>
        <source>findings of a week; exit 1 where there is a breach or a warning</source>
        <translation>Prüfhinweise einer Woche; Ende mit 1 bei Verstoß oder Warnung</translation>
    </message>
    <message>
        <source>one hash of the shared content; of a week with its plan word</source>
        <translation>eine Prüfsumme der gemeinsamen Inhalte; einer Woche mit ihrem Planstand</translation>
    </message>
    <message>
        <source>checks the whole file; exit 1 where anything is damaged</source>
        <translation>prüft die ganze Datei; Ende mit 1, wo etwas beschädigt ist</translation>
    </message>
    <message>
        <source>writes a verified copy</source>
        <translation>schreibt eine geprüfte Kopie</translation>
    </message>
    <message>
        <source>puts a backup in the place of FILE; what was there is kept</source>
        <translation>setzt eine Sicherung an die Stelle von DATEI; was dort lag, bleibt erhalten</translation>
    </message>
    <message>
        <source>There is no authority &quot;%1&quot;. Known are: %2.</source>
        <translation>Eine Behörde „%1“ gibt es nicht. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs --%2.</source>
        <translation>„%1“ braucht --%2.</translation>
    </message>
    <message>
        <source>%1 exists already. Please choose another name.</source>
        <translation>%1 gibt es schon. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the code of a Land. Known are: %2.</source>
        <translation>„%1“ ist kein Kürzel eines Landes. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of authority. Known are: %2.</source>
        <translation>„%1“ ist keine Art von Behörde. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>%1 was created for %2.</source>
        <translation>%1 wurde für %2 angelegt.</translation>
    </message>
    <message>
        <source>--scale is small, city or large.</source>
        <translation>--scale ist small, city oder large.</translation>
    </message>
    <message>
        <source>Demo city</source>
        <translation>Demostadt</translation>
    </message>
    <message>
        <source>%1 was created; its present week is %2.</source>
        <translation>%1 wurde angelegt; die laufende Woche darin ist %2.</translation>
    </message>
    <message>
        <source>%1 is whole: %2 changes and %3 records checked.</source>
        <translation>%1 ist unversehrt: %2 Änderungen und %3 Datensätze geprüft.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2 places):</source>
        <translation>%1 ist beschädigt (%2 Stellen):</translation>
    </message>
    <message>
        <source>Please restore the last backup; it lies in the folder %1.</source>
        <translation>Bitte stellen Sie die letzte Sicherung wieder her; sie liegt im Ordner %1.</translation>
    </message>
    <message>
        <source>%1 was written and checked.</source>
        <translation>%1 wurde geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>%1 holds the backup now.</source>
        <translation>%1 enthält jetzt die Sicherung.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Was vorher dort lag, bleibt erhalten als %1.</translation>
    </message>
    <message>
        <source>Doppelstreife plans joint patrols of several authorities.</source>
        <translation>Doppelstreife plant gemeinsame Streifen mehrerer Behörden.</translation>
    </message>
    <message>
        <source>Usage: doppelstreife-cli [OPTIONS] COMMAND FILE [ARGUMENTS]</source>
        <translation>Aufruf: doppelstreife-cli [OPTIONEN] BEFEHL DATEI [ANGABEN]</translation>
    </message>
    <message>
        <source>Options, anywhere on the line:</source>
        <translation>Optionen, an beliebiger Stelle:</translation>
    </message>
    <message>
        <source>one JSON object instead of text</source>
        <translation>ein JSON-Objekt statt Text</translation>
    </message>
    <message>
        <source>language of texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>what the clock shows, like 2026-11-27T18:00</source>
        <translation>was die Uhr zeigt, wie 2026-11-27T18:00</translation>
    </message>
    <message>
        <source>name beside the account of the system</source>
        <translation>Name neben dem Benutzerkonto</translation>
    </message>
    <message>
        <source>this page; with a command, its line</source>
        <translation>diese Seite; mit einem Befehl dessen Zeile</translation>
    </message>
    <message>
        <source>version; with --verbose every library</source>
        <translation>Version; mit --verbose jede Bibliothek</translation>
    </message>
    <message>
        <source>Exit: 0 done · 1 done, but look · 2 usage · 3 file unusable · 4 input refused, nothing changed</source>
        <translation>Ende: 0 erledigt · 1 erledigt, bitte ansehen · 2 Aufruf falsch · 3 Datei unbrauchbar · 4 Eingabe abgelehnt, nichts geändert</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>--lang is &quot;de&quot; or &quot;en&quot;.</source>
        <translation>--lang ist „de“ oder „en“.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Es wurde kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; is unknown. &quot;--help&quot; lists what there is.</source>
        <translation>Den Befehl „%1“ gibt es nicht. „--help“ nennt, was es gibt.</translation>
    </message>
    <message>
        <source>The computer has too little memory for this step; nothing was changed.</source>
        <translation>Der Rechner hat für diesen Schritt zu wenig Speicher; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Internal error: %1. Nothing was changed.</source>
        <translation>Interner Fehler: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The result cannot be written to the standard output.</source>
        <translation>Das Ergebnis kann nicht in die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>freezes an issued version; later paper marks what changed since</source>
        <translation>hält eine Ausgabe fest; späteres Papier kennzeichnet, was sich seitdem geändert hat</translation>
    </message>
    <message>
        <source>--month &quot;%1&quot; is not a month. Please write it like 2026-11.</source>
        <translation>--month „%1“ ist kein Monat. Bitte so schreiben: 2026-11.</translation>
    </message>
    <message>
        <source>This report needs --officer with a service number.</source>
        <translation>Dieser Bericht braucht --officer mit einer Personalnummer.</translation>
    </message>
    <message>
        <source>There is no officer with the service number %1.</source>
        <translation>Es gibt keine Einsatzkraft mit der Personalnummer %1.</translation>
    </message>
    <message>
        <source>The service number %1 belongs to %2 and %3. Please write it like &quot;PI/1001&quot;.</source>
        <translation>Die Personalnummer %1 gehört zu %2 und zu %3. Bitte so schreiben: „PI/1001“.</translation>
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
        <source>--to must lie after --from.</source>
        <translation>--to muss nach --from liegen.</translation>
    </message>
    <message>
        <source>&quot;export&quot; needs --out PATH; the suffix decides about the format.</source>
        <translation>„export“ braucht --out PFAD; die Endung bestimmt das Format.</translation>
    </message>
    <message>
        <source>--paper is a4 or a3.</source>
        <translation>--paper ist a4 oder a3.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>&quot;issue&quot; knows week and roster.</source>
        <translation>„issue“ kennt week und roster.</translation>
    </message>
    <message>
        <source>&quot;issue week&quot; needs --week.</source>
        <translation>„issue week“ braucht --week.</translation>
    </message>
    <message>
        <source>Issued as %1.</source>
        <translation>Ausgegeben als %1.</translation>
    </message>
    <message>
        <source>Plan word: %1</source>
        <translation>Planstand: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be imported. Known are: %2.</source>
        <translation>„%1“ lässt sich nicht einlesen. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read.</source>
        <translation>Die Zuordnung %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>--replace-span is for duties and absences.</source>
        <translation>--replace-span gilt für Dienste und Abwesenheiten.</translation>
    </message>
    <message>
        <source>%1 was not imported, nothing was changed:</source>
        <translation>%1 wurde nicht eingelesen, nichts wurde geändert:</translation>
    </message>
    <message>
        <source>Would be imported: %1 new, %2 changed, %3 removed, %4 known.</source>
        <translation>Würde eingelesen: %1 neu, %2 geändert, %3 entfernt, %4 bekannt.</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 removed, %4 known.</source>
        <translation>Eingelesen: %1 neu, %2 geändert, %3 entfernt, %4 bekannt.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>%1 einlesen</translation>
    </message>
    <message>
        <source>all records of a kind: patrols, officers, duties, hotspots, findings …</source>
        <translation>alle Einträge einer Art: Streifen, Einsatzkräfte, Dienste, Brennpunkte, Prüfhinweise …</translation>
    </message>
    <message>
        <source>what happened to a record, oldest first</source>
        <translation>was mit einem Eintrag geschehen ist, das Älteste zuerst</translation>
    </message>
    <message>
        <source>Please give either --week, or --from and --to.</source>
        <translation>Bitte entweder --week oder --from und --to angeben.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Please choose another name.</source>
        <translation>%1 ist keine gewöhnliche Datei. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is a database and was not overwritten. Please choose another name.</source>
        <translation>%1 ist eine Datenbank und wurde nicht überschrieben. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>shows or saves the columns and shift codes of an authority&apos;s own roster</source>
        <translation>zeigt oder speichert, welche Spalten und Schichtkürzel der eigene Dienstplan einer Behörde hat</translation>
    </message>
    <message>
        <source>The mapping %1 is too large: more than %2 MB.</source>
        <translation>Die Zuordnung %1 ist zu groß: mehr als %2 MB.</translation>
    </message>
    <message>
        <source>--map is for the report &quot;roster&quot;.</source>
        <translation>--map gehört zum Bericht „roster“.</translation>
    </message>
    <message>
        <source>Please give either --map or --reset.</source>
        <translation>Bitte geben Sie entweder --map oder --reset an.</translation>
    </message>
    <message>
        <source>The roster mapping of %1 was saved.</source>
        <translation>Die Zuordnung für den Dienstplan (%1) wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1 uses the default roster mapping again.</source>
        <translation>%1 verwendet wieder die übliche Zuordnung für den Dienstplan.</translation>
    </message>
    <message>
        <source>creates a file for a partnership, seen from one authority; --add: one more partnership in a file that exists</source>
        <translation>legt eine Datei für eine Partnerschaft an, aus Sicht einer Behörde; --add: eine weitere Partnerschaft in einer vorhandenen Datei</translation>
    </message>
    <message>
        <source>%1 now also holds the partnership %2.</source>
        <translation>%1 enthält jetzt auch die Partnerschaft %2.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Die Option --%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>The name of the FILE for &quot;%1&quot; is empty.</source>
        <translation>Der Name der DATEI für „%1“ ist leer. Bitte nennen Sie eine .streife-Datei.</translation>
    </message>
    <message>
        <source>Word %1 behind &quot;%2&quot; is empty. &quot;--help&quot; shows how to write it.</source>
        <translation>Wort %1 hinter „%2“ ist leer. „--help“ zeigt, wie es geschrieben wird.</translation>
    </message>
    <message>
        <source>--to lies before the weeks that are written: please give --from too.</source>
        <translation>--to liegt vor den Wochen, die geschrieben werden: Bitte geben Sie auch --from an.</translation>
    </message>
    <message>
        <source>--agency is for &quot;issue roster&quot;.</source>
        <translation>--agency gehört zu „issue roster“.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>BERICHT</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>SICHERUNG</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>ZIEL</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NR</translation>
    </message>
    <message>
        <source>MAP</source>
        <translation>ZUORDNUNG</translation>
    </message>
    <message>
        <source>takes agencies, staff, duties, absences, hotspots, patrols, required strengths or powers from a spreadsheet or calendar</source>
        <translation>übernimmt Behörden, Einsatzkräfte, Dienste, Abwesenheiten, Brennpunkte, Streifen, Sollstärken oder Befugnisse aus Tabelle oder Kalender</translation>
    </message>
    <message>
        <source>--%1 is not for the report &quot;powers&quot;.</source>
        <translation>--%1 gibt es für den Bericht „powers“ nicht.</translation>
    </message>
    <message>
        <source>overridden by %1: %2</source>
        <translation>freigegeben durch %1: %2</translation>
    </message>
    <message>
        <source>takes a finding on, with a reason, until it gets worse; or withdraws that</source>
        <translation>gibt einen Prüfhinweis mit Begründung frei, bis er schwerer wird; oder nimmt die Freigabe zurück</translation>
    </message>
    <message>
        <source>--reason must be one of: %1.</source>
        <translation>--reason ist eines von: %1.</translation>
    </message>
    <message>
        <source>override needs --%1.</source>
        <translation>„override“ braucht --%1.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>Eine Regel „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>A finding of the rule &quot;%1&quot; cannot be overridden.</source>
        <translation>Prüfhinweise der Regel „%1“ lassen sich nicht freigeben.</translation>
    </message>
    <message>
        <source>There is no such finding for patrol %1.</source>
        <translation>Zur Streife %1 gibt es keinen solchen Prüfhinweis.</translation>
    </message>
    <message>
        <source>Withdraw override</source>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Override finding</source>
        <translation>Prüfhinweis freigeben</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) count again.</source>
        <translation>
            <numerusform>Ein Prüfhinweis zählt wieder.</numerusform>
            <numerusform>%n Prüfhinweise zählen wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) overridden.</source>
        <translation>
            <numerusform>Ein Prüfhinweis ist freigegeben.</numerusform>
            <numerusform>%n Prüfhinweise sind freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>confirms patrols for the own authority or one that is kept: its key</source>
        <translation>sagt Streifen zu, für die eigene Behörde oder eine mitgeführte</translation>
    </message>
    <message>
        <source>declines patrols, with a reason and other times</source>
        <translation>lehnt Streifen ab, mit Grund und anderen Zeiten</translation>
    </message>
    <message>
        <source>takes a confirmation or a refusal back</source>
        <translation>nimmt eine Zusage oder Absage zurück</translation>
    </message>
    <message>
        <source>--alternatives &quot;%1&quot; is not understood. Please write it like 2026-11-28T18:00/2026-11-28T22:00.</source>
        <translation>--alternatives „%1“ wird nicht verstanden. Bitte so schreiben: 2026-11-28T18:00/2026-11-28T22:00.</translation>
    </message>
    <message>
        <source>Please give either keys of patrols, or --week.</source>
        <translation>Bitte entweder Schlüssel von Streifen oder --week angeben.</translation>
    </message>
    <message>
        <source>Please say with --agency whose answer it is.</source>
        <translation>Bitte mit --agency angeben, wessen Antwort es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) confirmed</source>
        <translation>
            <numerusform>%n Streife zugesagt</numerusform>
            <numerusform>%n Streifen zugesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) declined</source>
        <translation>
            <numerusform>%n Streife abgelehnt</numerusform>
            <numerusform>%n Streifen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) withdrawn</source>
        <translation>
            <numerusform>%n Zusage zurückgezogen</numerusform>
            <numerusform>%n Zusagen zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n nicht möglich</numerusform>
            <numerusform>%n nicht möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>enters what somebody wrote on the paper on the wall: &quot;S 21 + Krause; S 22 - Weber; S 23 Krause instead of Weber; S 24 19:30&quot;</source>
        <translation>trägt nach, was jemand auf den Aushang geschrieben hat: „S 21 + Krause; S 22 - Weber; S 23 Krause statt Weber; S 24 19:30“</translation>
    </message>
    <message>
        <source>week, month, slip, patrol-card, personal, roster, powers as pdf, html, xlsx, odt, csv or ics</source>
        <translation>week, month, slip, patrol-card, personal, roster, powers als pdf, html, xlsx, odt, csv oder ics</translation>
    </message>
    <message>
        <source>The patrols %1 belong to different weeks. Please give --week.</source>
        <translation>Die Streifen %1 gehören zu verschiedenen Wochen. Bitte --week angeben.</translation>
    </message>
    <message>
        <source>--%1 is not for the report &quot;%2&quot;.</source>
        <translation>--%1 gibt es nicht für den Bericht „%2“.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;note&quot; needs --week.</source>
        <translation>„note“ braucht --week.</translation>
    </message>
    <message>
        <source>This report needs --agency: who is asked.</source>
        <translation>Dieser Bericht braucht --agency: wer gefragt wird.</translation>
    </message>
    <message>
        <source>what partners see of an authority&apos;s people, from how many days before; &quot;list FILE released&quot; shows it</source>
        <translation>was Partner von den Einsatzkräften einer Behörde sehen, ab wie vielen Tagen vorher; „list DATEI released“ zeigt es</translation>
    </message>
    <message>
        <source>--names is strength, call-name or name.</source>
        <translation>--names ist strength, call-name oder name.</translation>
    </message>
    <message>
        <source>--days needs --names.</source>
        <translation>--days braucht --names.</translation>
    </message>
    <message>
        <source>This needs --agency.</source>
        <translation>Hier fehlt --agency.</translation>
    </message>
    <message>
        <source>Partners see the strength only.</source>
        <translation>Partner sehen nur die Stärke.</translation>
    </message>
    <message numerus="yes">
        <source>Partners see: %1, from %n day(s) before.</source>
        <translation>
            <numerusform>Partner sehen: %1, ab %n Tag vorher.</numerusform>
            <numerusform>Partner sehen: %1, ab %n Tagen vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>notes that patrols stand in the house&apos;s own roster; &quot;list FILE roster-entries&quot; tells what is missing</source>
        <translation>vermerkt, dass Streifen im eigenen Dienstplan stehen; „list DATEI roster-entries“ nennt, was fehlt</translation>
    </message>
    <message>
        <source>Please name patrols or give --week.</source>
        <translation>Bitte nennen Sie Streifen oder geben Sie --week an.</translation>
    </message>
    <message>
        <source>There are two patrols %1.</source>
        <translation>Es gibt zwei Streifen %1.</translation>
    </message>
    <message>
        <source>No own officer is named there.</source>
        <translation>Dort ist keine eigene Einsatzkraft genannt.</translation>
    </message>
    <message>
        <source>Entered in the roster</source>
        <translation>Im Dienstplan eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%n roster entry(ies) noted.</source>
        <translation>
            <numerusform>%n Eintrag im Dienstplan vermerkt.</numerusform>
            <numerusform>%n Einträge im Dienstplan vermerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>dates of an authority&apos;s planning rounds, in days before the week or month, or one that differs; &quot;list FILE rounds&quot; shows them</source>
        <translation>Termine der Planungsrunden einer Behörde in Tagen vor der Woche oder dem Monat, oder ein abweichender; „list DATEI rounds“ zeigt sie</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>--stage is proposals, answers or lock-in.</source>
        <translation>--stage ist proposals, answers oder lock-in.</translation>
    </message>
    <message>
        <source>--cycle is week, month or none.</source>
        <translation>--cycle ist week, month oder none.</translation>
    </message>
    <message>
        <source>&quot;round&quot; needs --cycle, or --period and --stage.</source>
        <translation>„round“ braucht --cycle oder --period und --stage.</translation>
    </message>
    <message>
        <source>The planning round was changed.</source>
        <translation>Die Planungsrunde wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a report. Known are: week, month, slip, patrol-card, personal, roster, replies, wanted, balance, powers.</source>
        <translation>„%1“ ist kein Bericht. Bekannt sind: week, month, slip, patrol-card, personal, roster, replies, wanted, balance, powers.</translation>
    </message>
    <message>
        <source>people that an authority offers for some hours, and patrols planned out of them; &quot;list FILE offers&quot; shows what is left</source>
        <translation>Kräfte, die eine Behörde für einige Stunden anbietet, und Streifen, die daraus geplant werden; „list DATEI offers“ zeigt, was noch frei ist</translation>
    </message>
    <message>
        <source>--%1 is a time like 2026-11-27T18:00.</source>
        <translation>--%1 ist ein Zeitpunkt wie 2026-11-27T18:00.</translation>
    </message>
    <message>
        <source>This needs --%1.</source>
        <translation>Dafür wird --%1 gebraucht.</translation>
    </message>
    <message>
        <source>--to lies not after --from.</source>
        <translation>--to liegt nicht nach --from.</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) added.</source>
        <translation>
            <numerusform>%n Angebot eingetragen.</numerusform>
            <numerusform>%n Angebote eingetragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) taken from the offer.</source>
        <translation>
            <numerusform>%n Einsatzkraft aus dem Angebot übernommen.</numerusform>
            <numerusform>%n Einsatzkräfte aus dem Angebot übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The patrol %1 is planned.</source>
        <translation>Die Streife %1 ist geplant.</translation>
    </message>
    <message>
        <source>The offer is deleted.</source>
        <translation>Das Angebot ist gelöscht.</translation>
    </message>
    <message>
        <source>The offer is changed.</source>
        <translation>Das Angebot ist geändert.</translation>
    </message>
    <message>
        <source>The offer stays as it is.</source>
        <translation>Das Angebot bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Please write offer FILE add, use KEY, plan KEY, change KEY or remove KEY.</source>
        <translation>Bitte schreiben Sie offer DATEI add, use SCHLÜSSEL, plan SCHLÜSSEL, change SCHLÜSSEL oder remove SCHLÜSSEL.</translation>
    </message>
</context>
</TS>
