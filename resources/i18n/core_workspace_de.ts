<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>deletion</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>This step cannot be taken back, because something was changed after it: %1.</source>
        <translation>Dieser Schritt kann nicht zurückgenommen werden, weil danach etwas geändert wurde: %1.</translation>
    </message>
    <message>
        <source>%1 has a second name (hard link). Please copy the file and open the copy.</source>
        <translation>%1 hat einen zweiten Namen (harter Link). Bitte kopieren Sie die Datei und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>%1 exists already. Please choose another name.</source>
        <translation>%1 gibt es schon. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only.</source>
        <translation>%1 kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 names no partnership. Please restore the last backup.</source>
        <translation>%1 nennt keine Partnerschaft. Bitte stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>The name of the partnership</source>
        <translation>Der Name der Partnerschaft</translation>
    </message>
    <message>
        <source>Internal duty plan – not for third parties</source>
        <translation>Interner Dienstplan – nicht für Dritte</translation>
    </message>
    <message>
        <source>The name of the authority</source>
        <translation>Der Name der Behörde</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Another step is still running. Please wait until it has finished, or cancel it.</source>
        <translation>Ein anderer Schritt läuft noch. Bitte warten Sie, bis er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>%1 is damaged. Please restore the last backup; it lies in the folder %2.</source>
        <translation>%1 ist beschädigt. Bitte stellen Sie die letzte Sicherung wieder her; sie liegt im Ordner %2.</translation>
    </message>
    <message>
        <source>%1, operational planning</source>
        <translation>%1, Einsatzplanung</translation>
    </message>
    <message>
        <source>The personal sheet needs an officer.</source>
        <translation>Das Personenblatt braucht eine Einsatzkraft.</translation>
    </message>
    <message>
        <source>The roster needs an authority.</source>
        <translation>Der Dienstplanauszug braucht eine Behörde.</translation>
    </message>
    <message>
        <source>Only an authority can issue a version.</source>
        <translation>Nur eine Behörde kann eine Ausgabe herausgeben.</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>%1 ausgeben</translation>
    </message>
    <message>
        <source>Issue roster</source>
        <translation>Dienstplanauszug ausgeben</translation>
    </message>
    <message>
        <source>(unknown record)</source>
        <translation>(unbekannter Eintrag)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <translation>zugesichert: %1</translation>
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
        <source>Posts</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Released names</source>
        <translation>Freigegebene Namen</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifikationen</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Closed spans</source>
        <translation>Sperrzeiten</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Dienstgruppen</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Personalnummer</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Superior authority</source>
        <translation>Übergeordnete Behörde</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Gepflegt von</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
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
        <source>Rank</source>
        <translation>Amtsbezeichnung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dienstgruppe</translation>
    </message>
    <message>
        <source>Rule profile</source>
        <translation>Regelprofil</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Einsatzkraft</translation>
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
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Visits per week</source>
        <translation>Besuche je Woche</translation>
    </message>
    <message>
        <source>Minutes per visit</source>
        <translation>Minuten je Besuch</translation>
    </message>
    <message>
        <source>Time windows</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Every n weeks</source>
        <translation>Alle n Wochen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Streife</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Prüfhinweis</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Shown value</source>
        <translation>Angezeigter Wert</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Issued version</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Ausgegeben am</translation>
    </message>
    <message>
        <source>Plan word</source>
        <translation>Planstand</translation>
    </message>
    <message>
        <source>There is no list of &quot;%1&quot;. Kinds of records are: %2.</source>
        <translation>Eine Liste „%1“ gibt es nicht. Arten von Einträgen: %2.</translation>
    </message>
    <message>
        <source>The list of %1 cannot be limited in time. Please leave out --week, --from and --to.</source>
        <translation>Die Liste „%1“ lässt sich nicht zeitlich eingrenzen. Bitte --week, --from und --to weglassen.</translation>
    </message>
    <message>
        <source>The span ends on %1, before it has begun. --to is the first day that no longer belongs to it.</source>
        <translation>Der Zeitraum endet am %1, bevor er begonnen hat. --to ist der erste Tag, der nicht mehr dazugehört.</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Keine Einträge.</translation>
    </message>
    <message>
        <source>There is no history of &quot;%1&quot;. Kinds of records are: %2.</source>
        <translation>Einen Verlauf von „%1“ gibt es nicht. Arten von Einträgen: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no such key. Please write service number and start like this: K1@2026-11-27T18:00.</source>
        <translation>„%1“ ist kein solcher Schlüssel. Bitte Personalnummer und Beginn so schreiben: K1@2026-11-27T18:00.</translation>
    </message>
    <message>
        <source>There is no record &quot;%1&quot; among the %2 of this file. &quot;list FILE %2&quot; shows all.</source>
        <translation>In dieser Datei gibt es unter „%2“ keinen Eintrag „%1“. „list FILE %2“ zeigt alle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is ambiguous: %2; %3. Please put the authority first, as in PI/1001.</source>
        <translation>„%1“ ist mehrdeutig: %2; %3. Bitte die Behörde voranstellen, etwa PI/1001.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is ambiguous, two records have this key: %2; %3.</source>
        <translation>„%1“ ist mehrdeutig, zwei Einträge haben diesen Schlüssel: %2; %3.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Roster mapping: %1</source>
        <translation>Zuordnung für den Dienstplan: %1</translation>
    </message>
    <message>
        <source>Roster mapping</source>
        <translation>Zuordnung für den Dienstplan</translation>
    </message>
    <message>
        <source>Roster mapping removed</source>
        <translation>Zuordnung für den Dienstplan entfernt</translation>
    </message>
    <message>
        <source>The file no longer says to which house it belongs.</source>
        <translation>Die Datei sagt nicht mehr, zu welchem Haus sie gehört.</translation>
    </message>
    <message>
        <source>The file names no partnership.</source>
        <translation>Die Datei nennt keine Partnerschaft.</translation>
    </message>
    <message>
        <source>The file does not know its own authority.</source>
        <translation>Die Datei kennt die eigene Behörde nicht.</translation>
    </message>
    <message>
        <source>Of the incidents of the delivery &quot;%1&quot;, %2 are there instead of %3.</source>
        <translation>Von den Vorfällen der Lieferung „%1“ sind %2 statt %3 vorhanden.</translation>
    </message>
    <message>
        <source>The incidents of the delivery &quot;%1&quot; are not what was delivered: their checksum is wrong.</source>
        <translation>Die Vorfälle der Lieferung „%1“ sind nicht, was geliefert wurde: Ihre Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>%1 incidents belong to no delivery.</source>
        <translation>%1 Vorfälle gehören zu keiner Lieferung.</translation>
    </message>
    <message>
        <source>What the file says about itself</source>
        <translation>Die Angaben der Datei über sich selbst</translation>
    </message>
    <message>
        <source>The incidents</source>
        <translation>Die Vorfälle</translation>
    </message>
    <message>
        <source>New partnership</source>
        <translation>Neue Partnerschaft</translation>
    </message>
    <message>
        <source>There is no partnership &quot;%1&quot; in %2. Known are: %3.</source>
        <translation>Die Partnerschaft „%1“ gibt es in %2 nicht. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>(saved settings)</source>
        <translation>(gespeicherte Angaben)</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Wochenplan</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Dienstplan</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>Stärke %1</translation>
    </message>
    <message>
        <source>%1, %2 (%3 to %4 after the start)</source>
        <translation>%1, %2 (%3 bis %4 nach Beginn)</translation>
    </message>
    <message>
        <source>Post %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>%1: %2 assigned</source>
        <translation>%1: %2 eingeteilt</translation>
    </message>
    <message>
        <source>%1: %2 taken off</source>
        <translation>%1: %2 herausgenommen</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>small groups together</source>
        <translation>kleine Gruppen zusammen</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Dienstgruppe</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>On patrol</source>
        <translation>Auf Streife</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>Sonntage</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>At most three years can be listed at once. Please give --from and --to.</source>
        <translation>Es lassen sich höchstens drei Jahre auf einmal auflisten. Bitte geben Sie --from und --to an.</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>checked more than 12 months ago</source>
        <translation>vor mehr als 12 Monaten geprüft</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Kind of authority</source>
        <translation>Behördenart</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>without a unit</source>
        <translation>ohne Dienstgruppe</translation>
    </message>
    <message>
        <source>%1 of %2 available</source>
        <translation>%1 von %2 verfügbar</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1 on patrol</source>
        <translation>%1 auf Streife</translation>
    </message>
    <message>
        <source>%1: %2 (released by %3)</source>
        <translation>%1: %2 (freigegeben durch %3)</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(versiegelt)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>authority, decision</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(on its behalf by %1)</source>
        <translation>(stellvertretend durch %1)</translation>
    </message>
    <message>
        <source>other times: %1</source>
        <translation>andere Zeiten: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3, taken by %4</source>
        <comment>authority, name, instant</comment>
        <translation>%1: %2, %3, aufgenommen durch %4</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Promises on the phone</source>
        <translation>Fernmündliche Zusagen</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n patrol(s)</source>
        <translation>
            <numerusform>%n Streife zusagen</numerusform>
            <numerusform>%n Streifen zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n patrol(s)</source>
        <translation>
            <numerusform>%n Streife ablehnen</numerusform>
            <numerusform>%n Streifen ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw confirmation of %n patrol(s)</source>
        <translation>
            <numerusform>Antwort zu %n Streife zurücknehmen</numerusform>
            <numerusform>Antworten zu %n Streifen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>binding</source>
        <translation>verbindlich</translation>
    </message>
    <message>
        <source>confirmed in part</source>
        <translation>teilweise zugesagt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1 has not been issued yet, so there is no notice that a slip could belong to. Issue the week plan first.</source>
        <translation>%1 wurde noch nicht ausgegeben; es gibt keinen Aushang, zu dem ein Änderungszettel gehören könnte. Bitte zuerst den Wochenplan ausgeben.</translation>
    </message>
    <message>
        <source>Note from the wall: %1</source>
        <translation>Nachtrag vom Aushang: %1</translation>
    </message>
    <message>
        <source>Outage of %1</source>
        <comment>officer</comment>
        <translation>Ausfall von %1</translation>
    </message>
    <message>
        <source>%1: we propose %2, %3 instead.</source>
        <translation>%1: Wir schlagen stattdessen %2, %3 vor.</translation>
    </message>
    <message>
        <source>%1: is postponed.</source>
        <translation>%1: wird verschoben.</translation>
    </message>
    <message>
        <source>%1: is cancelled.</source>
        <translation>%1: fällt aus.</translation>
    </message>
    <message>
        <source>%1: please go without us.</source>
        <translation>%1: Bitte gehen Sie ohne uns.</translation>
    </message>
    <message numerus="yes">
        <source>Stand down from %n patrol(s)</source>
        <translation>
            <numerusform>Lageabsage für %n Streife</numerusform>
            <numerusform>Lageabsage für %n Streifen</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1. Because of the situation (%2) the people of %3 are not available.</source>
        <translation>Hier ist %1. Wegen der Lage (%2) stehen die Kräfte von %3 nicht zur Verfügung.</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Einsatz</translation>
    </message>
    <message numerus="yes">
        <source>Please confirm that you have noted %n patrol(s).</source>
        <translation>
            <numerusform>Bitte bestätigen Sie, dass Sie %n Streife notiert haben.</numerusform>
            <numerusform>Bitte bestätigen Sie, dass Sie %n Streifen notiert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report needs an authority: who is asked.</source>
        <translation>Dieser Bericht braucht eine Behörde: wer gefragt wird.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n reply(s)</source>
        <translation>
            <numerusform>%n Antwort übernehmen</numerusform>
            <numerusform>%n Antworten übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>A swap needs duties of two people.</source>
        <translation>Ein Tausch braucht Dienste von zwei Einsatzkräften.</translation>
    </message>
    <message>
        <source>Swap duties of %1 and %2</source>
        <translation>Dienste von %1 und %2 tauschen</translation>
    </message>
    <message>
        <source>%1, in the roster %2 %3</source>
        <translation>%1, im Dienstplan %2 %3</translation>
    </message>
    <message>
        <source>%1 stands in for %2, %3 to %4</source>
        <translation>%1 vertritt %2, %3 bis %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: partners see %2, from %n day(s) before</source>
        <translation>
            <numerusform>%1: Partner sehen %2, ab %n Tag vorher</numerusform>
            <numerusform>%1: Partner sehen %2, ab %n Tagen vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 plans %2, days before: proposals %3, answers %4, lock-in %5</source>
        <translation>%1 plant %2, Tage vorher: Vorschläge %3, Antworten %4, Festschreibung %5</translation>
    </message>
    <message>
        <source>%1, period from %2: %3 on %4</source>
        <comment>authority, first day, what is due, day</comment>
        <translation>%1, Zeitraum ab %2: %3 am %4</translation>
    </message>
    <message>
        <source>%1 out of the offer %2</source>
        <translation>%1 aus dem Angebot %2</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>Release of names</source>
        <translation>Freigabe der Namen</translation>
    </message>
    <message>
        <source>Planning round</source>
        <translation>Planungsrunde</translation>
    </message>
    <message>
        <source>Dates of planning rounds</source>
        <translation>Termine der Planungsrunden</translation>
    </message>
    <message>
        <source>Posts from offers</source>
        <translation>Plätze aus Angeboten</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Release of names: %1</source>
        <translation>Freigabe der Namen: %1</translation>
    </message>
    <message>
        <source>Names that are due</source>
        <translation>Fällige Namen</translation>
    </message>
    <message>
        <source>What a package would hold cannot be read.</source>
        <translation>Was ein Paket enthielte, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>moved since</source>
        <translation>seither verschoben</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>noch nicht eingetragen</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>In the roster</source>
        <translation>Im Dienstplan</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Deviates</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Planning round: %1</source>
        <translation>Planungsrunde: %1</translation>
    </message>
    <message>
        <source>The last month lies before the first.</source>
        <translation>Der letzte Monat liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>A balance holds %1 months at most.</source>
        <translation>Eine Bilanz umfasst höchstens %1 Monate.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Offer of %1, %2</source>
        <translation>Angebot von %1, %2</translation>
    </message>
    <message>
        <source>Change the offer %1</source>
        <translation>Angebot ändern: %1</translation>
    </message>
    <message>
        <source>Delete the offer %1</source>
        <translation>Angebot löschen: %1</translation>
    </message>
    <message>
        <source>Take from the offer %1</source>
        <translation>Aus Angebot übernehmen: %1</translation>
    </message>
    <message>
        <source>Patrol out of the offer %1</source>
        <translation>Streife aus Angebot: %1</translation>
    </message>
    <message>
        <source>New patrol</source>
        <translation>Neue Streife</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Please write an offer like PI@2026-11-27T18:00.</source>
        <translation>„%1“ ist nicht verständlich. Bitte schreiben Sie ein Angebot wie PI@2026-11-27T18:00.</translation>
    </message>
    <message>
        <source>There is no offer %1.</source>
        <translation>Es gibt kein Angebot %1.</translation>
    </message>
    <message>
        <source>There are several offers: %1 and %2. Please name the unit, too.</source>
        <translation>Es gibt mehrere Angebote: %1 und %2. Bitte nennen Sie auch die Dienstgruppe.</translation>
    </message>
</context>
</TS>
