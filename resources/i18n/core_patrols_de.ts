<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>other means</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>zu Fuß</translation>
    </message>
    <message>
        <source>by bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>Pkw</translation>
    </message>
    <message>
        <source>by motorcycle</source>
        <translation>Krad</translation>
    </message>
    <message>
        <source>by public transport</source>
        <translation>ÖPNV</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>one authority only</source>
        <translation>nur eine Behörde</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>did not take place</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>Patrol series</source>
        <translation>Streifenserie</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
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
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Streife</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
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
        <source>Means</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Treffpunkt</translation>
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
        <source>Reason of the outcome</source>
        <translation>Grund des Ergebnisses</translation>
    </message>
    <message>
        <source>Broken off at</source>
        <translation>Abgebrochen um</translation>
    </message>
    <message>
        <source>Day in the series</source>
        <translation>Tag in der Serie</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesichert</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dienstgruppe</translation>
    </message>
    <message>
        <source>Crew member</source>
        <translation>Mitglied des Streifenteams</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Einsatzkraft</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Anlaufpunkt</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Brennpunkt</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Fenster von</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Fenster bis</translation>
    </message>
    <message>
        <source>Stay in minutes</source>
        <translation>Verweildauer in Minuten</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Geplant um</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Released name</source>
        <translation>Freigegebener Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 does not exist on %2 because of the clock change; the patrol starts at %3.</source>
        <translation>%1 Uhr gibt es am %2 wegen der Zeitumstellung nicht; die Streife beginnt um %3 Uhr.</translation>
    </message>
    <message>
        <source>%1 comes twice on %2 because of the clock change; the first one is meant.</source>
        <translation>%1 Uhr gibt es am %2 wegen der Zeitumstellung zweimal; gemeint ist das erste Mal.</translation>
    </message>
    <message>
        <source>On %1 the clock changes: the patrol lasts %2 instead of %3.</source>
        <translation>Am %1 wird die Uhr umgestellt: Die Streife dauert %2 statt %3.</translation>
    </message>
    <message>
        <source>its outcome is recorded</source>
        <translation>das Ergebnis ist erfasst</translation>
    </message>
    <message>
        <source>already started</source>
        <translation>hat schon begonnen</translation>
    </message>
    <message>
        <source>moved by hand</source>
        <translation>einzeln verschoben</translation>
    </message>
    <message>
        <source>renamed by hand</source>
        <translation>einzeln umbenannt</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>einzeln geändert</translation>
    </message>
    <message>
        <source>The series has no first day.</source>
        <translation>Der Serie fehlt der erste Tag.</translation>
    </message>
    <message>
        <source>A series needs an end: please enter its last day.</source>
        <translation>Eine Serie braucht ein Ende: Bitte den letzten Tag angeben.</translation>
    </message>
    <message>
        <source>The last day, %1, lies before the first, %2.</source>
        <translation>Der letzte Tag, %1, liegt vor dem ersten, %2.</translation>
    </message>
    <message>
        <source>A series runs for at most %1 weeks, so until %2.</source>
        <translation>Eine Serie läuft höchstens %1 Wochen, hier also bis %2.</translation>
    </message>
    <message>
        <source>The series has no weekday.</source>
        <translation>Der Serie fehlt ein Wochentag.</translation>
    </message>
    <message>
        <source>A series repeats every 1 to 8 weeks.</source>
        <translation>Eine Serie wiederholt sich alle 1 bis 8 Wochen.</translation>
    </message>
    <message>
        <source>The series has no start between 00:00 and 23:59.</source>
        <translation>Der Serie fehlt ein Beginn zwischen 00:00 und 23:59 Uhr.</translation>
    </message>
    <message>
        <source>A patrol of a series lasts between 1 minute and 24 hours.</source>
        <translation>Eine Streife einer Serie dauert zwischen 1 Minute und 24 Stunden.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>A patrol cannot last longer than a week.</source>
        <translation>Eine Streife kann nicht länger als eine Woche dauern.</translation>
    </message>
    <message>
        <source>The strength of a post must lie between 1 and 99, the promise between 0 and the strength.</source>
        <translation>Die Stärke eines Platzes muss zwischen 1 und 99 liegen, die Zusicherung zwischen 0 und der Stärke.</translation>
    </message>
    <message>
        <source>%1 cannot be in one patrol twice.</source>
        <translation>%1 kann nicht zweimal in einer Streife sein.</translation>
    </message>
    <message>
        <source>The stay at a hotspot must lie between 1 minute and a day.</source>
        <translation>Die Verweildauer an einem Brennpunkt muss zwischen 1 Minute und einem Tag liegen.</translation>
    </message>
    <message>
        <source>The key %1 belongs to the patrol &quot;%2&quot; already.</source>
        <translation>Der Schlüssel %1 gehört schon der Streife „%2“.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>The patrol %1 was changed in the meantime. Please look at the new values and try again.</source>
        <translation>Die Streife %1 wurde inzwischen geändert. Bitte sehen Sie sich die neuen Werte an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>The patrol %1 does not belong to a series.</source>
        <translation>Die Streife %1 gehört zu keiner Serie.</translation>
    </message>
    <message>
        <source>Only this patrol can be moved to another day. For the whole series, please change its weekdays.</source>
        <translation>Auf einen anderen Tag lässt sich nur diese Streife verschieben. Für die ganze Serie ändern Sie bitte deren Wochentage.</translation>
    </message>
    <message>
        <source>The patrol %1 belongs to a series already.</source>
        <translation>Die Streife %1 gehört bereits zu einer Serie.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to visit deleted since</source>
        <translation>
            <numerusform>%n Anlaufpunkt seither gelöscht</numerusform>
            <numerusform>%n Anlaufpunkte seither gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) deleted since</source>
        <translation>
            <numerusform>%n Einsatzkraft seither gelöscht</numerusform>
            <numerusform>%n Einsatzkräfte seither gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Public holiday: %1</source>
        <translation>Feiertag: %1</translation>
    </message>
    <message>
        <source>This reason needs a note, for example a file reference.</source>
        <translation>Dieser Grund braucht einen Vermerk, zum Beispiel ein Aktenzeichen.</translation>
    </message>
    <message>
        <source>another reason (see note)</source>
        <translation>anderer Grund (siehe Vermerk)</translation>
    </message>
    <message>
        <source>compelling operational reasons</source>
        <translation>zwingende dienstliche Gründe</translation>
    </message>
    <message>
        <source>exceptional case (ArbZG § 14)</source>
        <translation>außergewöhnlicher Fall (ArbZG § 14)</translation>
    </message>
    <message>
        <source>compensatory rest is planned</source>
        <translation>Ausgleichsruhezeit ist geplant</translation>
    </message>
    <message>
        <source>collective or service agreement allows it</source>
        <translation>Tarifvertrag oder Dienstvereinbarung lässt es zu</translation>
    </message>
    <message>
        <source>the break is planned</source>
        <translation>die Pause ist eingeplant</translation>
    </message>
    <message>
        <source>legally reviewed (file reference in the note)</source>
        <translation>rechtlich geprüft (Aktenzeichen im Vermerk)</translation>
    </message>
    <message>
        <source>the duty roster is being corrected</source>
        <translation>der Dienstplan wird berichtigt</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>Beginn der Schicht</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Verstoß</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Freigegeben durch</translation>
    </message>
    <message>
        <source>Released at</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>verbindlich</translation>
    </message>
    <message>
        <source>declined: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>confirmed, but a conflict is open</source>
        <translation>zugesagt, aber ein Konflikt ist offen</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>zugesagt: %1</translation>
    </message>
    <message>
        <source>to be confirmed again</source>
        <translation>erneut zuzusagen</translation>
    </message>
    <message>
        <source>confirmation withdrawn</source>
        <translation>Zusage zurückgezogen</translation>
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
        <source>Only %1 itself can confirm or decline for %1.</source>
        <translation>Für %1 kann nur %1 selbst zusagen oder ablehnen.</translation>
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
        <source>%1, operational planning</source>
        <translation>%1, Einsatzplanung</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>operational planning</source>
        <translation>Einsatzplanung</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Geantwortet am</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Geantwortet durch</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Decided on its behalf by</source>
        <translation>Stellvertretend durch</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Andere Zeiten</translation>
    </message>
    <message>
        <source>Promise on the phone</source>
        <translation>Fernmündliche Zusage</translation>
    </message>
    <message>
        <source>Promised at</source>
        <translation>Zugesagt am</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Aufgenommen durch</translation>
    </message>
    <message>
        <source>The line is too long. Please enter it in parts.</source>
        <translation>Die Zeile ist zu lang. Bitte in Teilen eintragen.</translation>
    </message>
    <message>
        <source>Patrol, then + name, - name, name instead of name, or a time.</source>
        <translation>Streife, dann + Name, - Name, Name statt Name oder eine Uhrzeit.</translation>
    </message>
    <message>
        <source>what changes? + name, - name, name instead of name, or a time.</source>
        <translation>Was ändert sich? + Name, - Name, Name statt Name oder eine Uhrzeit.</translation>
    </message>
    <message>
        <source>%1 is called off.</source>
        <translation>%1 ist abgesagt.</translation>
    </message>
    <message>
        <source>Which patrol? Call sign or key come first, like &quot;S 21&quot;.</source>
        <translation>Welche Streife? Zuerst kommt Rufname oder Schlüssel, etwa „S 21“.</translation>
    </message>
    <message>
        <source>There is no patrol &quot;%1&quot; in the plan that is shown.</source>
        <translation>Im gezeigten Plan gibt es keine Streife „%1“.</translation>
    </message>
    <message>
        <source>There is no patrol &quot;%1&quot; on that day.</source>
        <translation>An diesem Tag gibt es keine Streife „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there more than once. Which one?</source>
        <translation>„%1“ gibt es mehrmals. Welche Streife ist gemeint?</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Whose name? Both are needed: &quot;Krause instead of Weber&quot;.</source>
        <translation>Welcher Name? Beide werden gebraucht: „Krause statt Weber“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: comes or goes? Please write + or - before the name.</source>
        <translation>„%1“: kommt oder geht? Bitte + oder - vor den Namen schreiben.</translation>
    </message>
    <message>
        <source>%1: that time is skipped in this night.</source>
        <translation>%1: Diese Uhrzeit gibt es in dieser Nacht nicht (Zeitumstellung).</translation>
    </message>
    <message>
        <source>%1 ends at %2. Please write both times, like &quot;22:30-23:30&quot;.</source>
        <translation>%1 endet um %2. Bitte beide Uhrzeiten schreiben, etwa „22:30-23:30“.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
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
        <source>%1 is on %2 already.</source>
        <translation>%1 ist auf %2 schon eingeteilt.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. That authority names its people itself; please tell it what stands on the wall.</source>
        <translation>%1 gehört zu %2. Diese Behörde benennt ihre Kräfte selbst; bitte teilen Sie ihr mit, was auf dem Aushang steht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be several people. Which one?</source>
        <translation>„%1“ können mehrere sein. Wer ist gemeint?</translation>
    </message>
    <message>
        <source>Whose name?</source>
        <translation>Welcher Name?</translation>
    </message>
    <message>
        <source>Nobody here is called &quot;%1&quot;.</source>
        <translation>„%1“ heißt hier niemand.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on this patrol.</source>
        <translation>„%1“ ist auf dieser Streife nicht eingeteilt.</translation>
    </message>
    <message>
        <source>one more place of %1</source>
        <translation>ein weiterer Platz %1</translation>
    </message>
    <message>
        <source>promised place of %1</source>
        <translation>zugesicherter Platz %1</translation>
    </message>
    <message>
        <source>open place of %1</source>
        <translation>offener Platz %1</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Bemerkung</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Die Namen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Post from an offer</source>
        <translation>Platz aus einem Angebot</translation>
    </message>
    <message>
        <source>In the roster from</source>
        <translation>Im Dienstplan ab</translation>
    </message>
    <message>
        <source>In the roster until</source>
        <translation>Im Dienstplan bis</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>sonstiger Grund</translation>
    </message>
    <message>
        <source>lack of staff</source>
        <translation>Personalausfall</translation>
    </message>
    <message>
        <source>prior operation</source>
        <translation>vorrangiger Einsatz</translation>
    </message>
    <message>
        <source>severe weather</source>
        <translation>Witterung</translation>
    </message>
    <message>
        <source>called off by the partner</source>
        <translation>Absage der Partnerbehörde</translation>
    </message>
    <message>
        <source>vehicle out of order</source>
        <translation>Fahrzeug ausgefallen</translation>
    </message>
    <message>
        <source>no occasion any more</source>
        <translation>Anlass entfallen</translation>
    </message>
    <message>
        <source>The strength of an offer must lie between 1 and 99.</source>
        <translation>Die Stärke eines Angebots muss zwischen 1 und 99 liegen.</translation>
    </message>
    <message>
        <source>An offer cannot last longer than a day.</source>
        <translation>Ein Angebot kann nicht länger als einen Tag dauern.</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Die Dienstgruppe</translation>
    </message>
    <message>
        <source>There is an offer from %1 already; please change that one.</source>
        <translation>Ab %1 gibt es bereits ein Angebot; bitte ändern Sie dieses.</translation>
    </message>
    <message>
        <source>The last day of an offer lies before the first.</source>
        <translation>Der letzte Tag des Angebots liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Offers can be repeated for a year at most.</source>
        <translation>Angebote lassen sich höchstens ein Jahr lang wiederholen.</translation>
    </message>
    <message>
        <source>An offer stays with its authority; please enter a new one.</source>
        <translation>Ein Angebot bleibt bei seiner Behörde; bitte tragen Sie ein neues ein.</translation>
    </message>
    <message>
        <source>All of this offer is taken already.</source>
        <translation>Dieses Angebot ist bereits ganz vergeben.</translation>
    </message>
    <message>
        <source>%1 of %2 are left of this offer, %3 are asked for.</source>
        <translation>Von diesem Angebot sind %1 von %2 frei, verlangt sind %3.</translation>
    </message>
    <message>
        <source>The patrol %1 is cancelled.</source>
        <translation>Die Streife %1 ist abgesagt.</translation>
    </message>
    <message>
        <source>The patrol %1 does not lie inside the offer (%2).</source>
        <translation>Die Streife %1 liegt nicht innerhalb des Angebots (%2).</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Benannt</translation>
    </message>
</context>
</TS>
