<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Streifenteam</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Begonnen um</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Beendet um</translation>
    </message>
    <message>
        <source>arr.</source>
        <translation>an</translation>
    </message>
    <message>
        <source>dep.</source>
        <translation>ab</translation>
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
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Notes (no names, no number plates)</source>
        <translation>Notizen (keine Namen, keine Kennzeichen)</translation>
    </message>
    <message>
        <source>, which one: %1</source>
        <comment>after: one authority only</comment>
        <translation>, welche: %1</translation>
    </message>
    <message>
        <source> at %1, because: %2</source>
        <comment>after: broken off</comment>
        <translation> um %1, Grund: %2</translation>
    </message>
    <message>
        <source>, because: %1</source>
        <comment>after: did not take place</comment>
        <translation>, Grund: %1</translation>
    </message>
    <message>
        <source>Patrol card</source>
        <translation>Streifenkarte</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Marked rows: %1</source>
        <translation>Markierte Zeilen: %1</translation>
    </message>
    <message>
        <source>no patrol</source>
        <translation>keine Streife</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Streife</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <source>Open places</source>
        <translation>Offene Plätze</translation>
    </message>
    <message>
        <source>This report has no dates for a calendar. Choose another suffix.</source>
        <translation>Dieser Bericht enthält keine Termine für einen Kalender. Bitte eine andere Endung wählen.</translation>
    </message>
    <message>
        <source>The content of the last issued version cannot be read, so changes cannot be marked. Issue the week again.</source>
        <translation>Der Inhalt der letzten Ausgabe ist nicht lesbar, Änderungen können nicht markiert werden. Bitte die Woche neu ausgeben.</translation>
    </message>
    <message>
        <source>was %1, %2</source>
        <translation>war %1, %2</translation>
    </message>
    <message>
        <source>end was %1</source>
        <translation>Ende war %1</translation>
    </message>
    <message>
        <source>start was %1</source>
        <translation>Beginn war %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>%1 was: %2</source>
        <comment>agency letter, names</comment>
        <translation>%1 war: %2</translation>
    </message>
    <message>
        <source>new: %1 %2</source>
        <comment>agency letter, names</comment>
        <translation>neu: %1 %2</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>war abgesagt</translation>
    </message>
    <message>
        <source>was called %1</source>
        <translation>hieß %1</translation>
    </message>
    <message>
        <source>call sign new</source>
        <translation>Rufname neu</translation>
    </message>
    <message>
        <source>call sign was %1</source>
        <translation>Rufname war %1</translation>
    </message>
    <message>
        <source>meeting point new</source>
        <translation>Treffpunkt neu</translation>
    </message>
    <message>
        <source>meeting point was %1</source>
        <translation>Treffpunkt war %1</translation>
    </message>
    <message>
        <source>visits changed</source>
        <translation>Anlaufpunkte geändert</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>KW %1</source>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>(cont.)</source>
        <translation>(Forts.)</translation>
    </message>
    <message>
        <source>Joint patrols</source>
        <translation>Gemeinsame Streifen</translation>
    </message>
    <message>
        <source>The text document could not be made. Choose another suffix.</source>
        <translation>Das Textdokument konnte nicht erstellt werden. Bitte eine andere Endung wählen.</translation>
    </message>
    <message>
        <source>stand-by duty</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>on-call duty</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>training course</source>
        <translation>Lehrgang</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Findings about you</source>
        <translation>Prüfhinweise zu Ihnen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Patrol or duty</source>
        <translation>Streife oder Dienst</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>No patrol and no duty is entered in this month.</source>
        <translation>In diesem Monat ist keine Streife und kein Dienst eingetragen.</translation>
    </message>
    <message>
        <source>Personal sheet %1 %2</source>
        <translation>Personenblatt %1 %2</translation>
    </message>
    <message>
        <source>Meeting point: %1</source>
        <translation>Treffpunkt: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>night one hour shorter</source>
        <translation>Nacht eine Stunde kürzer</translation>
    </message>
    <message>
        <source>night one hour longer</source>
        <translation>Nacht eine Stunde länger</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>Plan word %1</source>
        <translation>Planstand %1</translation>
    </message>
    <message>
        <source>Draft by %1</source>
        <translation>Entwurf von %1</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Ausgegeben von %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
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
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>No joint patrols are planned in this week.</source>
        <translation>In dieser Woche sind keine gemeinsamen Streifen geplant.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No joint patrols are planned in this month.</source>
        <translation>In diesem Monat sind keine gemeinsamen Streifen geplant.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verweildauer</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Weggang</translation>
    </message>
    <message>
        <source>No visits are planned.</source>
        <translation>Es sind keine Anlaufpunkte geplant.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No tasks are given.</source>
        <translation>Es sind keine Aufträge eingetragen.</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1: a report can be written as .pdf, .html, .xlsx, .odt, .csv or .ics. Choose one of these suffixes.</source>
        <translation>%1: Ein Bericht kann als .pdf, .html, .xlsx, .odt, .csv oder .ics geschrieben werden. Bitte eine dieser Endungen wählen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation>%1 ist ein Ordner. Bitte den Namen einer Datei angeben.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it or choose another one.</source>
        <translation>Der Ordner %1 ist nicht vorhanden. Bitte anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Make room or choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: Der Datenträger ist voll. Bitte Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check whether the file is open elsewhere and whether you may write there.</source>
        <translation>%1 konnte nicht geschrieben werden. Bitte prüfen, ob die Datei anderswo geöffnet ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The content of the last issued roster cannot be read. Issue the roster again.</source>
        <translation>Der Inhalt des zuletzt ausgegebenen Dienstplans ist nicht lesbar. Bitte den Dienstplan neu ausgeben.</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Nothing has changed since the last issued roster.</source>
        <translation>Seit dem zuletzt ausgegebenen Dienstplan hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>Joint patrols for the roster</source>
        <translation>Gemeinsame Streifen für den Dienstplan</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>Seite %1/%2</translation>
    </message>
    <message>
        <source>unknown authority</source>
        <translation>unbekannte Behörde</translation>
    </message>
    <message>
        <source>name not known here</source>
        <translation>Name hier nicht bekannt</translation>
    </message>
    <message>
        <source>place not known here</source>
        <translation>Ort hier nicht bekannt</translation>
    </message>
    <message>
        <source>, phone %1</source>
        <translation>, Tel. %1</translation>
    </message>
    <message>
        <source>(kept by %1)</source>
        <translation>(gepflegt von %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation>
            <numerusform>%n Kraft</numerusform>
            <numerusform>%n Kräfte</numerusform>
        </translation>
    </message>
    <message>
        <source>No font was found on this computer. Install the package fonts-open-sans and try again.</source>
        <translation>Auf diesem Rechner wurde keine Schrift gefunden. Bitte das Paket fonts-open-sans installieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The font Open Sans is missing; the paper is set in %1. Install the package fonts-open-sans.</source>
        <translation>Die Schrift Open Sans fehlt; das Papier ist in %1 gesetzt. Bitte das Paket fonts-open-sans installieren.</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(Fortsetzung)</translation>
    </message>
    <message>
        <source>no longer planned</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>moved to %1, %2</source>
        <translation>verlegt auf %1, %2</translation>
    </message>
    <message>
        <source>%1 runs until %2</source>
        <translation>%1 läuft bis %2</translation>
    </message>
    <message>
        <source>changed since the last issue</source>
        <translation>geändert seit der letzten Ausgabe</translation>
    </message>
    <message>
        <source>changed since issue %1</source>
        <translation>geändert seit Ausgabe %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made. Choose another suffix.</source>
        <translation>Die Tabelle konnte nicht erstellt werden. Bitte eine andere Endung wählen.</translation>
    </message>
    <message>
        <source>No temporary file could be made for the spreadsheet: %1</source>
        <translation>Für die Tabelle konnte keine Zwischendatei angelegt werden: %1</translation>
    </message>
    <message>
        <source>The spreadsheet could not be written to the temporary folder %1. Make room there.</source>
        <translation>Die Tabelle konnte nicht in den Ordner %1 geschrieben werden. Bitte dort Platz schaffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) open:</source>
        <translation>
            <numerusform>%n Platz offen:</numerusform>
            <numerusform>%n Plätze offen:</numerusform>
        </translation>
    </message>
    <message>
        <source>new: function %1</source>
        <comment>agency letter</comment>
        <translation>neu: Funktion %1</translation>
    </message>
    <message>
        <source>function %1 was: %2</source>
        <comment>agency letter, functions</comment>
        <translation>Funktion %1 war: %2</translation>
    </message>
    <message>
        <source>mode was %1</source>
        <translation>Art war %1</translation>
    </message>
    <message>
        <source>Roster mapping: %1</source>
        <translation>Zuordnung für den Dienstplan: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day. Write it as 22:00.</source>
        <translation>„%1“ ist keine Uhrzeit. Schreiben Sie sie wie 22:00.</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; must be a text.</source>
        <translation>Der Eintrag „%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; must be a list.</source>
        <translation>Der Eintrag „%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; must be a list of objects.</source>
        <translation>Der Eintrag „%1“ muss eine Liste von Objekten sein.</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is unknown. There are: %2.</source>
        <translation>Der Eintrag „%1“ ist unbekannt. Es gibt: %2.</translation>
    </message>
    <message>
        <source>it has no columns. Give at least one under &quot;columns&quot;.</source>
        <translation>Sie hat keine Spalten. Geben Sie unter „columns“ mindestens eine an.</translation>
    </message>
    <message>
        <source>it has more than %1 columns or rules.</source>
        <translation>Sie hat mehr als %1 Spalten oder Regeln.</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; of column &quot;%2&quot; is unknown. There are: %3.</source>
        <translation>Das Feld „%1“ der Spalte „%2“ ist unbekannt. Es gibt: %3.</translation>
    </message>
    <message>
        <source>a column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>a rule has no shift code. Give it as &quot;code&quot;.</source>
        <translation>Eine Regel hat kein Schichtkürzel. Geben Sie es als „code“ an.</translation>
    </message>
    <message>
        <source>a shift code</source>
        <translation>Ein Schichtkürzel</translation>
    </message>
    <message>
        <source>the times of the rule for &quot;%1&quot; are not within a day.</source>
        <translation>Die Zeiten der Regel für „%1“ liegen nicht innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>the weekdays of the rule for &quot;%1&quot; must be digits from 1 (Monday) to 7 (Sunday).</source>
        <translation>Die Wochentage der Regel für „%1“ müssen Ziffern von 1 (Montag) bis 7 (Sonntag) sein.</translation>
    </message>
    <message>
        <source>this is not a JSON object (position %1: %2).</source>
        <translation>Das ist kein JSON-Objekt (Position %1: %2).</translation>
    </message>
    <message>
        <source>the date format &quot;%1&quot; is unknown. There are: %2, %3.</source>
        <translation>Das Datumsformat „%1“ ist unbekannt. Es gibt: %2, %3.</translation>
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
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>From (€)</source>
        <translation>Von (€)</translation>
    </message>
    <message>
        <source>Up to (€)</source>
        <translation>Bis (€)</translation>
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
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Befugnisse</translation>
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
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Treffpunkt</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Gemeinsam mit</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Erbeten</translation>
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
        <source>Nothing is asked for in this time.</source>
        <translation>In dieser Zeit wird um nichts gebeten.</translation>
    </message>
    <message>
        <source>Reply sheet</source>
        <translation>Antwortbogen</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>call signs</comment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <comment>issue</comment>
        <translation>gehört zu %1</translation>
    </message>
    <message>
        <source>belongs to %1, plan word %2</source>
        <comment>issue, word</comment>
        <translation>gehört zu %1, Planstand %2</translation>
    </message>
    <message>
        <source>plan word now %1</source>
        <translation>Planstand jetzt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further change(s) not on this slip</source>
        <translation>
            <numerusform>%n weitere Änderung nicht auf diesem Zettel</numerusform>
            <numerusform>%n weitere Änderungen nicht auf diesem Zettel</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since %1: what hangs on the wall is right.</source>
        <translation>Seit %1 hat sich nichts geändert: Der Aushang stimmt.</translation>
    </message>
    <message>
        <source>Nothing has changed on these patrols since %1.</source>
        <translation>An diesen Streifen hat sich seit %1 nichts geändert.</translation>
    </message>
    <message>
        <source>Supplement slip</source>
        <translation>Änderungszettel</translation>
    </message>
    <message>
        <source>yes or no, strength, names if you like; please return to %1</source>
        <translation>ja oder nein, Kräfte, nach Wunsch Namen; bitte zurück an %1</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>verbindlich</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>answer pending</source>
        <translation>Antwort steht aus</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked of us</source>
        <translation>Was von uns erbeten wird</translation>
    </message>
    <message>
        <source>Any unit</source>
        <translation>Ohne Dienstgruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer promised on the phone</source>
        <translation>fernmündliche Zusage entfallen</translation>
    </message>
    <message>
        <source>promise on the phone new</source>
        <translation>fernmündliche Zusage neu</translation>
    </message>
    <message>
        <source>promised on the phone: %1, %2, %3</source>
        <comment>authority, name, instant</comment>
        <translation>fernmündlich zugesagt: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 – contradicted since</source>
        <translation>%1 – inzwischen widersprochen</translation>
    </message>
    <message>
        <source>Balance of the joint patrols</source>
        <translation>Bilanz der gemeinsamen Streifen</translation>
    </message>
    <message>
        <source>No patrol lies in this time.</source>
        <translation>In dieser Zeit liegt keine Streife.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Offered by us</source>
        <translation>Von uns angeboten</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dienstgruppe</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Vergeben</translation>
    </message>
</context>
</TS>
