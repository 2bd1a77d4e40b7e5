<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesichert</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 zugesichert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>%n promised</source>
        <translation>
            <numerusform>%n zugesichert</numerusform>
            <numerusform>%n zugesichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) open</source>
        <translation>
            <numerusform>%n Platz offen</numerusform>
            <numerusform>%n Plätze offen</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%n Verstoß</numerusform>
            <numerusform>%n Verstöße</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>time of day on a block, 18–22 Uhr</comment>
        <translation>%1 Uhr</translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s)</source>
        <translation>
            <numerusform>%n Streife</numerusform>
            <numerusform>%n Streifen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
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
        <source>Day</source>
        <translation>Tag</translation>
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
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Streifenteam</translation>
    </message>
    <message>
        <source>Places to visit</source>
        <translation>Anlaufpunkte</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Prüfhinweise</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Streife</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Einsatzkraft</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>posts</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>CW %1</source>
        <comment>number of a calendar week</comment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>Open posts</source>
        <translation>Offene Plätze</translation>
    </message>
    <message>
        <source>none</source>
        <comment>patrols</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>worth a visit</source>
        <translation>Besuch sinnvoll</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1 min stay</source>
        <translation>%1 min Verweildauer</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>at short notice</source>
        <translation>kurzfristig</translation>
    </message>
    <message>
        <source>Copy a week into %1</source>
        <translation>Woche in %1 übernehmen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>No patrol is planned in that week.</source>
        <translation>In dieser Woche ist keine Streife geplant.</translation>
    </message>
    <message>
        <source>No week template is valid in %1. Patrol &gt; Week templates makes one.</source>
        <translation>In %1 gilt keine Wochenvorlage. Unter Streife &gt; Wochenvorlagen legen Sie eine an.</translation>
    </message>
    <message>
        <source>The template has no patrols.</source>
        <translation>Die Vorlage hat keine Streifen.</translation>
    </message>
    <message>
        <source>Apply a template to %1</source>
        <translation>Vorlage auf %1 anwenden</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no weekday. Please write Mo, Tu, We …</source>
        <translation>„%1“ ist kein Wochentag. Bitte schreiben Sie Mo, Di, Mi …</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day. Please write 18:00.</source>
        <translation>„%1“ ist keine Uhrzeit. Bitte schreiben Sie 18:00.</translation>
    </message>
    <message>
        <source>There is no authority &quot;%1&quot;.</source>
        <translation>Es gibt keine Behörde „%1“.</translation>
    </message>
    <message>
        <source>The strength of %1 is a number from 1 to 99, as in KOD:2.</source>
        <translation>Die Stärke von %1 ist eine Zahl von 1 bis 99, wie in KOD:2.</translation>
    </message>
    <message>
        <source>clock change: %1 h</source>
        <translation>Zeitumstellung: %1 h</translation>
    </message>
    <message>
        <source>There is no hotspot &quot;%1&quot;.</source>
        <translation>Es gibt keinen Brennpunkt „%1“.</translation>
    </message>
    <message>
        <source>The stay at %1 is a number of minutes, as in %1/15.</source>
        <translation>Die Verweildauer bei %1 ist eine Zahl von Minuten, wie in %1/15.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time within the patrol. Please write %2@%3-%4/15.</source>
        <translation>„%1“ ist keine Zeit innerhalb der Streife. Bitte schreiben Sie %2@%3-%4/15.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n patrol(s) into %1</source>
        <translation>
            <numerusform>%n Streife in %1 übernehmen</numerusform>
            <numerusform>%n Streifen in %1 übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Week template &quot;%1&quot; applied to %2</source>
        <translation>Wochenvorlage „%1“ auf %2 angewendet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
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
        <source>taken</source>
        <comment>offer</comment>
        <translation>vergeben</translation>
    </message>
    <message>
        <source>Offer of %1%2, %3</source>
        <translation>Angebot von %1%2, %3</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>%1 von %2 vergeben</translation>
    </message>
    <message>
        <source>A click on the label plans a patrol out of it.</source>
        <translation>Ein Klick auf die Beschriftung plant eine Streife daraus.</translation>
    </message>
</context>
<context>
    <name>streife::AnswerForms</name>
    <message>
        <source>Never mind</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>streife::AnswersDialog</name>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>zusagen</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>take the answer back</source>
        <translation>Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>seen by the partner, may stay empty</source>
        <translation>der Partner sieht ihn, darf leer bleiben</translation>
    </message>
    <message>
        <source>Patrols that are answered</source>
        <translation>Streifen, zu denen geantwortet wird</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Streife</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>has no post here</source>
        <translation>hat hier keinen Platz</translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation>ist abgesagt</translation>
    </message>
    <message>
        <source>is confirmed already</source>
        <translation>ist schon zugesagt</translation>
    </message>
    <message>
        <source>is declined already</source>
        <translation>ist schon abgelehnt</translation>
    </message>
    <message>
        <source>has no answer</source>
        <translation>hat keine Antwort</translation>
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
        <source>Take %n answer(s) back</source>
        <translation>
            <numerusform>%n Antwort zurücknehmen</numerusform>
            <numerusform>%n Antworten zurücknehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::BalanceDialog</name>
    <message>
        <source>Balance of the joint patrols</source>
        <translation>Bilanz der gemeinsamen Streifen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>the last 12 months</source>
        <translation>die letzten 12 Monate</translation>
    </message>
    <message>
        <source>Print or save …</source>
        <translation>Drucken oder speichern …</translation>
    </message>
    <message>
        <source>Patrols by outcome and month</source>
        <translation>Streifen nach Ergebnis und Monat</translation>
    </message>
    <message>
        <source>Patrols behind the number</source>
        <translation>Streifen hinter der Zahl</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Streife</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Enter or a double click opens the patrol.</source>
        <translation>Eingabe oder Doppelklick öffnet die Streife.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n patrol(s)</source>
        <comment>outcome, month</comment>
        <translation>
            <numerusform>%1, %2: %n Streife</numerusform>
            <numerusform>%1, %2: %n Streifen</numerusform>
        </translation>
    </message>
    <message>
        <source>No patrol is counted here.</source>
        <translation>Hier ist keine Streife gezählt.</translation>
    </message>
</context>
<context>
    <name>streife::CrewList</name>
    <message>
        <source>Officers</source>
        <translation>Einsatzkräfte</translation>
    </message>
    <message>
        <source>Hide the list of people (F9)</source>
        <translation>Einsatzkräfte ausblenden (F9)</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Einsatzkräfte filtern</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>People and how they stand to that time</source>
        <translation>Einsatzkräfte und wie sie zu dieser Zeit stehen</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>Es ist noch niemand erfasst.</translation>
    </message>
</context>
<context>
    <name>streife::DutySwapDialog</name>
    <message>
        <source>Swap duties</source>
        <translation>Dienste tauschen</translation>
    </message>
    <message>
        <source>What the rules say after the swap</source>
        <translation>Was die Regeln nach dem Tausch sagen</translation>
    </message>
    <message>
        <source>Whose duty?</source>
        <translation>Wessen Dienst?</translation>
    </message>
    <message>
        <source>Against whose duty?</source>
        <translation>Gegen wessen Dienst?</translation>
    </message>
    <message>
        <source>Duty that is given</source>
        <translation>Dienst, der abgegeben wird</translation>
    </message>
    <message>
        <source>Duty that is taken</source>
        <translation>Dienst, der übernommen wird</translation>
    </message>
    <message>
        <source>Choose a duty of two people.</source>
        <translation>Bitte von zwei Einsatzkräften je einen Dienst wählen.</translation>
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
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>Duties of %1 and %2 swapped</source>
        <translation>Dienste von %1 und %2 getauscht</translation>
    </message>
</context>
<context>
    <name>streife::FindingsPart</name>
    <message>
        <source>Nothing to complain about.</source>
        <translation>Nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Prüfhinweise</translation>
    </message>
</context>
<context>
    <name>streife::HistoryPart</name>
    <message>
        <source>Show only the newest</source>
        <translation>Nur die neuesten anzeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und 1 weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::KeysPart</name>
    <message>
        <source>confirmed %1</source>
        <translation>zugesagt %1</translation>
    </message>
    <message>
        <source>to be confirmed again</source>
        <translation>erneut zuzusagen</translation>
    </message>
    <message>
        <source>declined %1</source>
        <translation>abgelehnt %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>zurückgezogen %1</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>noch nicht zugesagt</translation>
    </message>
    <message>
        <source>answer pending</source>
        <translation>Antwort steht aus</translation>
    </message>
    <message>
        <source>confirmed since</source>
        <translation>inzwischen bestätigt</translation>
    </message>
    <message>
        <source>contradicted since</source>
        <translation>inzwischen widersprochen</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>on its behalf by %1</source>
        <translation>stellvertretend durch %1</translation>
    </message>
    <message>
        <source>instead:</source>
        <translation>stattdessen:</translation>
    </message>
    <message>
        <source>Move the patrol there</source>
        <translation>Streife dorthin verschieben</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Confirm for %1</source>
        <translation>Für %1 zusagen</translation>
    </message>
    <message>
        <source>Decline …</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Decline for %1</source>
        <translation>Für %1 ablehnen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Withdraw the answer of %1</source>
        <translation>Antwort von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Promised on the phone …</source>
        <translation>Fernmündlich zugesagt …</translation>
    </message>
    <message>
        <source>%1 promised on the phone</source>
        <translation>%1 hat fernmündlich zugesagt</translation>
    </message>
    <message>
        <source>%1 on the phone %2: %3, taken by %4 – %5</source>
        <comment>authority, instant, name, name, state</comment>
        <translation>%1 fernmündlich %2: %3, aufgenommen durch %4 – %5</translation>
    </message>
    <message>
        <source>Delete the promise of %1</source>
        <translation>Fernmündliche Zusage von %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since:
%1</source>
        <translation>Seither geändert:
%1</translation>
    </message>
    <message>
        <source>For your information:
%1</source>
        <translation>Zur Kenntnis:
%1</translation>
    </message>
</context>
<context>
    <name>streife::OffersDialog</name>
    <message>
        <source>Offers – %1</source>
        <translation>Angebote – %1</translation>
    </message>
    <message>
        <source>Offers – %1 to %2</source>
        <translation>Angebote – %1 bis %2</translation>
    </message>
    <message>
        <source>Enter offer</source>
        <translation>Angebot eintragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dienstgruppe</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Plan a patrol from it</source>
        <translation>Streife daraus planen</translation>
    </message>
    <message>
        <source>Patrol inside the offer</source>
        <translation>Streife innerhalb des Angebots</translation>
    </message>
    <message>
        <source>Take over into this patrol</source>
        <translation>In diese Streife übernehmen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kräfte</translation>
    </message>
    <message>
        <source>Weekly until</source>
        <translation>Wöchentlich bis</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Patrol planned with %n offered officer(s)</source>
        <translation>
            <numerusform>Streife mit %n angebotener Einsatzkraft geplant</numerusform>
            <numerusform>Streife mit %n angebotenen Einsatzkräften geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) taken over from the offer</source>
        <translation>
            <numerusform>%n Einsatzkraft aus dem Angebot übernommen</numerusform>
            <numerusform>%n Einsatzkräfte aus dem Angebot übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer deleted</source>
        <translation>Angebot gelöscht</translation>
    </message>
    <message>
        <source>Offer changed</source>
        <translation>Angebot geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) entered</source>
        <translation>
            <numerusform>%n Angebot eingetragen</numerusform>
            <numerusform>%n Angebote eingetragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody offers officers in this time.</source>
        <translation>In dieser Zeit bietet niemand Kräfte an.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Angebotene Kräfte</translation>
    </message>
    <message>
        <source>Change the offer</source>
        <translation>Angebot ändern</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Änderung verwerfen</translation>
    </message>
</context>
<context>
    <name>streife::OutageDialog</name>
    <message>
        <source>Report an outage</source>
        <translation>Ausfall melden</translation>
    </message>
    <message>
        <source>Who cannot come?</source>
        <translation>Wer fällt aus?</translation>
    </message>
    <message>
        <source>Then show the slip for the wall</source>
        <translation>Danach den Änderungszettel für den Aushang zeigen</translation>
    </message>
    <message>
        <source>The reason is not asked and not kept.</source>
        <translation>Der Grund wird nicht gefragt und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Report outage</source>
        <translation>Ausfall melden</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>Tel. %1</translation>
    </message>
    <message>
        <source>Who goes instead on %1</source>
        <translation>Wer stattdessen geht: %1</translation>
    </message>
    <message>
        <source>The place stays open</source>
        <translation>Platz bleibt offen</translation>
    </message>
    <message>
        <source>Until has to lie after From.</source>
        <translation>„Bis“ muss nach „Von“ liegen.</translation>
    </message>
    <message>
        <source>No patrol is hit; only the absence is entered.</source>
        <translation>Keine Streife ist betroffen; nur die Abwesenheit wird eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) affected:</source>
        <translation>
            <numerusform>%n Streife betroffen:</numerusform>
            <numerusform>%n Streifen betroffen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Absence of %1 entered</source>
        <translation>Abwesenheit von %1 eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>Outage of %1: %n patrol(s) changed</source>
        <translation>
            <numerusform>Ausfall von %1: %n Streife geändert</numerusform>
            <numerusform>Ausfall von %1: %n Streifen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>This officer is no longer there. Please choose again.</source>
        <translation>Diese Einsatzkraft gibt es nicht mehr. Bitte wählen Sie neu.</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>Vertretung</translation>
    </message>
</context>
<context>
    <name>streife::OutcomeForm</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
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
        <source>Reason from the list</source>
        <translation>Grund aus der Liste</translation>
    </message>
    <message>
        <source>no reason chosen</source>
        <translation>kein Grund gewählt</translation>
    </message>
    <message>
        <source>more, if needed</source>
        <translation>Näheres, falls nötig</translation>
    </message>
</context>
<context>
    <name>streife::PatrolCommands</name>
    <message>
        <source>New patrol</source>
        <translation>Neue Streife</translation>
    </message>
    <message>
        <source>Create patrol</source>
        <translation>Streife anlegen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Change the crew of %1</source>
        <translation>Streifenteam von %1 ändern</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Change the times of %1</source>
        <translation>Zeiten von %1 ändern</translation>
    </message>
    <message>
        <source>Change the places of %1</source>
        <translation>Anlaufpunkte von %1 ändern</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <comment>call a patrol off</comment>
        <translation>%1 absagen</translation>
    </message>
    <message>
        <source>Reinstate %1</source>
        <translation>%1 wieder ansetzen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 – entered: %2, in the file: %3</source>
        <translation>%1 – eingegeben: %2, in der Datei: %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <source>Meeting point</source>
        <translation>Treffpunkt</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record the outcome of %1</source>
        <translation>Ergebnis von %1 festhalten</translation>
    </message>
    <message>
        <source>Change a series</source>
        <translation>Serie ändern</translation>
    </message>
    <message>
        <source>%1 belongs to a series. Which patrols shall be changed?</source>
        <translation>%1 gehört zu einer Serie. Welche Streifen sollen geändert werden?</translation>
    </message>
    <message>
        <source>Delete from a series</source>
        <translation>Aus einer Serie löschen</translation>
    </message>
    <message>
        <source>%1 belongs to a series. Which patrols shall be deleted?</source>
        <translation>%1 gehört zu einer Serie. Welche Streifen sollen gelöscht werden?</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>This and the following</source>
        <translation>Diese und folgende</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>These patrols had been changed individually and were left as they were:</source>
        <translation>Diese Streifen wurden einzeln geändert und blieben unverändert:</translation>
    </message>
    <message>
        <source>Change the series %1</source>
        <translation>Serie %1 ändern</translation>
    </message>
    <message>
        <source>The patrol was changed meanwhile. Please look at it and change the series again.</source>
        <translation>Die Streife wurde inzwischen geändert. Bitte prüfen Sie sie und ändern Sie die Serie erneut.</translation>
    </message>
    <message>
        <source>Delete the series %1</source>
        <translation>Serie %1 löschen</translation>
    </message>
    <message>
        <source>Create the series %1</source>
        <translation>Serie %1 anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n patrol(s)</source>
        <translation>
            <numerusform>%n Streife verschieben</numerusform>
            <numerusform>%n Streifen verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n patrol(s)</source>
        <translation>
            <numerusform>%n Streife kopieren</numerusform>
            <numerusform>%n Streifen kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n patrol(s)</source>
        <comment>call patrols off</comment>
        <translation>
            <numerusform>%n Streife absagen</numerusform>
            <numerusform>%n Streifen absagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reinstate %n patrol(s)</source>
        <translation>
            <numerusform>%n Streife wieder ansetzen</numerusform>
            <numerusform>%n Streifen wieder ansetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n patrol(s)</source>
        <translation>
            <numerusform>%n Streife löschen</numerusform>
            <numerusform>%n Streifen löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::PatrolInspector</name>
    <message>
        <source>Choose a patrol to see and change it here, or draw one on free time in the plan.</source>
        <translation>Wählen Sie eine Streife, um sie hier zu sehen und zu ändern, oder ziehen Sie im Plan auf freier Zeit eine neue auf.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Close the patrol (Esc)</source>
        <translation>Streife schließen (Esc)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
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
        <source>Mode</source>
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
        <source>Findings</source>
        <translation>Prüfhinweise</translation>
    </message>
    <message>
        <source>Places to visit</source>
        <translation>Anlaufpunkte</translation>
    </message>
    <message>
        <source>Tasks, one per line</source>
        <translation>Aufträge, je Zeile einer</translation>
    </message>
    <message>
        <source>One task per line</source>
        <translation>Je Zeile ein Auftrag</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Delete the patrol (Del in the plan); undo brings it back</source>
        <translation>Streife löschen (Entf im Plan); Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Create series …</source>
        <translation>Serie anlegen …</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>Serie: %1</translation>
    </message>
    <message>
        <source>Repeat this patrol on certain weekdays</source>
        <translation>Diese Streife an bestimmten Wochentagen wiederholen</translation>
    </message>
    <message>
        <source>Change weekdays, interval or end of the series</source>
        <translation>Wochentage, Abstand oder Ende der Serie ändern</translation>
    </message>
    <message>
        <source>Change series …</source>
        <translation>Serie ändern …</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>takes place</source>
        <translation>findet statt</translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation>ist abgesagt</translation>
    </message>
</context>
<context>
    <name>streife::PhoneForm</name>
    <message>
        <source>Who promised for %1</source>
        <translation>Wer für %1 zugesagt hat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Function of whoever promised</source>
        <translation>Funktion der zusagenden Person</translation>
    </message>
    <message>
        <source>Function, for example shift lead</source>
        <translation>Funktion, etwa Dienstgruppenleitung</translation>
    </message>
    <message>
        <source>Note promise</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>Please enter who promised.</source>
        <translation>Bitte angeben, wer zugesagt hat.</translation>
    </message>
</context>
<context>
    <name>streife::PlanArea</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Prüfhinweise</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>New patrol</source>
        <translation>Neue Streife</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Prüfhinweise %1</translation>
    </message>
    <message>
        <source>%1 of %2 patrols</source>
        <translation>%1 von %2 Streifen</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>Forces</source>
        <translation>Kräfte</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Brennpunkte</translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation>Plan filtern</translation>
    </message>
    <message>
        <source>Filter by title, call sign, name or place …</source>
        <translation>Nach Titel, Rufname, Name oder Ort filtern …</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Wieder alles zeigen (Esc)</translation>
    </message>
    <message>
        <source>Patrols of the plan</source>
        <translation>Streifen des Plans</translation>
    </message>
    <message>
        <source>No patrol is planned in this time yet.</source>
        <translation>In dieser Zeit ist noch keine Streife geplant.</translation>
    </message>
    <message>
        <source>Findings of the plan</source>
        <translation>Prüfhinweise zum Plan</translation>
    </message>
    <message>
        <source>Nothing to complain about in this time.</source>
        <translation>In dieser Zeit ist nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>Plan by people</source>
        <translation>Plan nach Kräften</translation>
    </message>
    <message>
        <source>No own people are entered yet. Enter or import them under Officers.</source>
        <translation>Es sind noch keine eigenen Einsatzkräfte erfasst. Erfassen oder übernehmen Sie sie unter „Einsatzkräfte“.</translation>
    </message>
    <message>
        <source>Plan by places</source>
        <translation>Plan nach Brennpunkten</translation>
    </message>
    <message>
        <source>No hotspot is entered yet. Enter or import them under Hotspots.</source>
        <translation>Es ist noch kein Brennpunkt erfasst. Erfassen oder übernehmen Sie ihn unter „Brennpunkte“.</translation>
    </message>
    <message>
        <source>First choose the patrol that this person shall join.</source>
        <translation>Wählen Sie zuerst die Streife, in die diese Einsatzkraft soll.</translation>
    </message>
    <message>
        <source>%1 is already on %2.</source>
        <translation>%1 ist bereits bei %2 eingeteilt.</translation>
    </message>
    <message>
        <source>%1 takes %2 over.</source>
        <translation>%1 übernimmt %2.</translation>
    </message>
    <message>
        <source>%1 is on %2 now.</source>
        <translation>%1 ist jetzt bei %2 eingeteilt.</translation>
    </message>
    <message>
        <source>%1 is no longer on %2.</source>
        <translation>%1 ist bei %2 nicht mehr eingeteilt.</translation>
    </message>
    <message>
        <source>%1 visits %2.</source>
        <translation>%1 läuft %2 an.</translation>
    </message>
    <message>
        <source>On %1 no patrol is out that could visit this place.</source>
        <translation>Am %1 ist keine Streife unterwegs, die diesen Ort anlaufen könnte.</translation>
    </message>
    <message>
        <source>Who shall visit this place?</source>
        <translation>Welche Streife soll den Ort anlaufen?</translation>
    </message>
    <message>
        <source>%1 no longer visits %2.</source>
        <translation>%1 läuft %2 nicht mehr an.</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Voriger Tag</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) copied. Ctrl+V puts them into the days shown.</source>
        <translation>
            <numerusform>%n Streife kopiert. Strg+V setzt sie in die gezeigten Tage ein.</numerusform>
            <numerusform>%n Streifen kopiert. Strg+V setzt sie in die gezeigten Tage ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit %1 as well</source>
        <translation>%1 zusätzlich anlaufen</translation>
    </message>
    <message>
        <source>Visit %1 instead of %2</source>
        <translation>%1 statt %2 anlaufen</translation>
    </message>
    <message>
        <source>Move the visit to %1</source>
        <translation>Anlaufpunkt %1 verschieben</translation>
    </message>
    <message>
        <source>%1 visits %2, %3.</source>
        <translation>%1 läuft %2 an, %3.</translation>
    </message>
    <message>
        <source>%1 is at %2 %3.</source>
        <translation>%1 läuft %2 um %3 an.</translation>
    </message>
    <message>
        <source>Remove the visit to %1</source>
        <translation>Anlaufpunkt %1 entfernen</translation>
    </message>
    <message>
        <source>The visit to %1 is removed.</source>
        <translation>Der Anlaufpunkt %1 ist entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) confirmed for %1</source>
        <translation>
            <numerusform>%n Streife für %1 zugesagt</numerusform>
            <numerusform>%n Streifen für %1 zugesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) declined for %1</source>
        <translation>
            <numerusform>%n Streife für %1 abgelehnt</numerusform>
            <numerusform>%n Streifen für %1 abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 taken back</source>
        <translation>
            <numerusform>%n Antwort von %1 zurückgenommen</numerusform>
            <numerusform>%n Antworten von %1 zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed: %n patrol(s)</source>
        <translation>
            <numerusform>Nicht zugesagt: %n Streife</numerusform>
            <numerusform>Nicht zugesagt: %n Streifen</numerusform>
        </translation>
    </message>
    <message>
        <source>The own authority has no post in what is chosen.</source>
        <translation>Die eigene Behörde hat in der Auswahl keinen Platz.</translation>
    </message>
    <message>
        <source>chosen ones</source>
        <translation>gewählte</translation>
    </message>
    <message>
        <source>all of the time shown</source>
        <translation>alle der gezeigten Zeit</translation>
    </message>
    <message>
        <source>all of the series from today on</source>
        <translation>alle der Serie ab heute</translation>
    </message>
    <message>
        <source>Note a promise on the phone</source>
        <translation>Fernmündliche Zusage vermerken</translation>
    </message>
    <message>
        <source>Delete a promise on the phone</source>
        <translation>Fernmündliche Zusage löschen</translation>
    </message>
    <message>
        <source>locked in: %1</source>
        <translation>festgeschrieben: %1</translation>
    </message>
</context>
<context>
    <name>streife::PostPart</name>
    <message>
        <source>Strength of %1</source>
        <translation>Stärke von %1</translation>
    </message>
    <message>
        <source>How many people this authority brings</source>
        <translation>Wie viele Kräfte diese Behörde stellt</translation>
    </message>
    <message>
        <source>Promised by %1 without a name</source>
        <translation>Von %1 ohne Namen zugesichert</translation>
    </message>
    <message>
        <source>How many of them are promised without a name</source>
        <translation>Wie viele davon ohne Namen zugesichert sind</translation>
    </message>
    <message>
        <source>Only %1 itself can promise</source>
        <translation>Zusichern kann nur %1 selbst</translation>
    </message>
    <message>
        <source>Remove the posts of %1</source>
        <translation>Plätze von %1 entfernen</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Dienstgruppe von %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dienstgruppe</translation>
    </message>
    <message>
        <source>Name somebody of %1 …</source>
        <translation>Einsatzkraft von %1 eintragen …</translation>
    </message>
    <message>
        <source>There are findings about this person</source>
        <translation>Zu dieser Person gibt es Prüfhinweise</translation>
    </message>
    <message>
        <source>Take %1 off this patrol</source>
        <translation>%1 von dieser Streife nehmen</translation>
    </message>
    <message>
        <source>Function or qualification that %1 shall bring</source>
        <translation>Funktion oder Qualifikation, die %1 mitbringen soll</translation>
    </message>
    <message>
        <source>any function</source>
        <translation>beliebige Funktion</translation>
    </message>
    <message numerus="yes">
        <source>%n promised by an offer</source>
        <translation>
            <numerusform>%n durch ein Angebot zugesichert</numerusform>
            <numerusform>%n durch ein Angebot zugesichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::PostsForm</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Kräfte</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesichert</translation>
    </message>
    <message>
        <source>Add an authority</source>
        <translation>Behörde hinzufügen</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Streifenteam</translation>
    </message>
    <message>
        <source>Crew %1 of %2</source>
        <translation>Streifenteam %1 von %2</translation>
    </message>
</context>
<context>
    <name>streife::RefusalForm</name>
    <message>
        <source>Why %1 declines</source>
        <translation>Warum %1 ablehnt</translation>
    </message>
    <message>
        <source>Reason, seen by the partner</source>
        <translation>Grund, der Partner sieht ihn</translation>
    </message>
    <message>
        <source>prior operation</source>
        <translation>vorrangiger Einsatz</translation>
    </message>
    <message>
        <source>lack of staff</source>
        <translation>Personalmangel</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Fortbildung</translation>
    </message>
    <message>
        <source>other planning</source>
        <translation>andere Planung</translation>
    </message>
    <message>
        <source>No other time was found at which own people are free.</source>
        <translation>Es fand sich keine andere Zeit, zu der eigene Kräfte frei sind.</translation>
    </message>
    <message>
        <source>Offer these times instead:</source>
        <translation>Stattdessen diese Zeiten anbieten:</translation>
    </message>
    <message>
        <source>%1 (%2 on duty)</source>
        <translation>%1 (%2 im Dienst)</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <translation>%1 (%2 frei)</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>streife::RepliesDialog</name>
    <message>
        <source>Enter replies – %1</source>
        <translation>Antworten eintragen – %1</translation>
    </message>
    <message>
        <source>Enter replies – %1 to %2</source>
        <translation>Antworten eintragen – %1 bis %2</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Replies of</source>
        <translation>Antworten von</translation>
    </message>
    <message>
        <source>J: yes, N: no, each goes on to the next line</source>
        <translation>J: ja, N: nein, jeweils weiter zur nächsten Zeile</translation>
    </message>
    <message>
        <source>Replies line by line</source>
        <translation>Antworten Zeile für Zeile</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Streife</translation>
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
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n reply(s)</source>
        <translation>
            <numerusform>%n Antwort eintragen</numerusform>
            <numerusform>%n Antworten eintragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) entered</source>
        <translation>
            <numerusform>%n Antwort eingetragen</numerusform>
            <numerusform>%n Antworten eingetragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken: %n reply(s)</source>
        <translation>
            <numerusform>Nicht übernommen: %n Antwort</numerusform>
            <numerusform>Nicht übernommen: %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter replies</source>
        <translation>Antworten eintragen</translation>
    </message>
    <message>
        <source>Every authority here answers itself, in its own program.</source>
        <translation>Hier antwortet jede Behörde selbst, in ihrem eigenen Programm.</translation>
    </message>
</context>
<context>
    <name>streife::RosterEntryDialog</name>
    <message>
        <source>not entered yet</source>
        <translation>noch nicht eingetragen</translation>
    </message>
    <message>
        <source>moved since, entered was %1 %2</source>
        <translation>seither verschoben, eingetragen war %1 %2</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>Entered in the roster – %1</source>
        <translation>Im Dienstplan eingetragen – %1</translation>
    </message>
    <message>
        <source>Entered in the roster – %1 to %2</source>
        <translation>Im Dienstplan eingetragen – %1 bis %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Only what is still to be entered</source>
        <translation>Nur was noch einzutragen ist</translation>
    </message>
    <message>
        <source>Patrols to be entered in the roster</source>
        <translation>Streifen für den Dienstplan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Einsatzkraft</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Streife</translation>
    </message>
    <message>
        <source>In the roster</source>
        <translation>Im Dienstplan</translation>
    </message>
    <message>
        <source>No own officer is named in these weeks.</source>
        <translation>In diesen Wochen ist keine eigene Einsatzkraft genannt.</translation>
    </message>
    <message>
        <source>All of these patrols stand in the roster.</source>
        <translation>Alle diese Streifen stehen im Dienstplan.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) still to be made</source>
        <translation>
            <numerusform>%n Eintrag steht noch aus</numerusform>
            <numerusform>%n Einträge stehen noch aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered in the roster</source>
        <translation>Im Dienstplan eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%n roster entry(ies) noted</source>
        <translation>
            <numerusform>%n Eintrag im Dienstplan vermerkt</numerusform>
            <numerusform>%n Einträge im Dienstplan vermerkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::SeriesDialog</name>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Create series</source>
        <translation>Serie anlegen</translation>
    </message>
    <message>
        <source>Change series</source>
        <translation>Serie ändern</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Abstand in Wochen</translation>
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
        <source>Every … weeks</source>
        <translation>Alle … Wochen</translation>
    </message>
    <message>
        <source>What is to be changed</source>
        <translation>Was geändert werden soll</translation>
    </message>
    <message>
        <source>this patrol and the following (from %1)</source>
        <translation>diese und folgende Streifen (ab %1)</translation>
    </message>
    <message>
        <source>all patrols of the series</source>
        <translation>alle Streifen der Serie</translation>
    </message>
    <message>
        <source>Patrols of the series</source>
        <translation>Streifen der Serie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No day of this time is one of these weekdays.</source>
        <translation>In diesem Zeitraum liegt keiner dieser Wochentage.</translation>
    </message>
    <message>
        <source>Holiday: %1</source>
        <translation>Feiertag: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s)</source>
        <translation>
            <numerusform>%n Streife</numerusform>
            <numerusform>%n Streifen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them on a public holiday</source>
        <translation>
            <numerusform>davon %n an einem Feiertag</numerusform>
            <numerusform>davon %n an Feiertagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::SeveralPanel</name>
    <message>
        <source>Choose none of them (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>Alle verschieben</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>1 Tag früher</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>1 Tag später</translation>
    </message>
    <message>
        <source>15 min earlier</source>
        <translation>15 min früher</translation>
    </message>
    <message>
        <source>15 min later</source>
        <translation>15 min später</translation>
    </message>
    <message>
        <source>One week earlier</source>
        <translation>1 Woche früher</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>1 Woche später</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Copy all to the next week</source>
        <translation>Alle in die nächste Woche kopieren</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <comment>call patrols off</comment>
        <translation>Alle absagen</translation>
    </message>
    <message>
        <source>Reinstate all</source>
        <translation>Alle wieder ansetzen</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Delete the patrols (Del in the plan); undo brings them back</source>
        <translation>Löscht die Streifen (Entf im Plan); Rückgängig holt sie zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) chosen</source>
        <translation>
            <numerusform>%n Streife ausgewählt</numerusform>
            <numerusform>%n Streifen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Alle zusagen</translation>
    </message>
    <message>
        <source>For the own authority</source>
        <translation>Für die eigene Behörde</translation>
    </message>
    <message>
        <source>Other answers …</source>
        <translation>Weitere Antworten …</translation>
    </message>
</context>
<context>
    <name>streife::StandDownDialog</name>
    <message>
        <source>goes without us</source>
        <translation>geht ohne uns</translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation>fällt aus</translation>
    </message>
    <message>
        <source>Stand down because of the situation</source>
        <translation>Lageabsage</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for all of them, seen by the partner</source>
        <translation>Grund für alle, der Partner sieht ihn</translation>
    </message>
    <message>
        <source>prior operation</source>
        <translation>vorrangiger Einsatz</translation>
    </message>
    <message>
        <source>assembly</source>
        <translation>Versammlung</translation>
    </message>
    <message>
        <source>large event</source>
        <translation>Großveranstaltung</translation>
    </message>
    <message>
        <source>natural event</source>
        <translation>Naturereignis</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>moves by a week</source>
        <translation>eine Woche später</translation>
    </message>
    <message>
        <source>To say on the phone:</source>
        <translation>Zum Vorlesen am Telefon:</translation>
    </message>
    <message>
        <source>To say on the phone</source>
        <translation>Zum Vorlesen am Telefon</translation>
    </message>
    <message>
        <source>moves to %1</source>
        <translation>verschoben auf %1</translation>
    </message>
    <message>
        <source>Until has to lie after From.</source>
        <translation>„Bis“ muss nach „Von“ liegen.</translation>
    </message>
    <message>
        <source>No patrol of this authority lies in these hours.</source>
        <translation>In dieser Zeit liegt keine Streife dieser Behörde.</translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) lose the people of %1:</source>
        <translation>
            <numerusform>%n Streife verliert die Kräfte von %1:</numerusform>
            <numerusform>%n Streifen verlieren die Kräfte von %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n patrol(s)</source>
        <translation>
            <numerusform>%n Streife freigeben</numerusform>
            <numerusform>%n Streifen freigeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) released</source>
        <translation>
            <numerusform>%n Streife freigegeben</numerusform>
            <numerusform>%n Streifen freigegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::VisitRow</name>
    <message>
        <source>Window at %1</source>
        <translation>Zeitfenster bei %1</translation>
    </message>
    <message>
        <source>Minutes at %1</source>
        <translation>Minuten bei %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>streife::VisitsForm</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Add a place to visit</source>
        <translation>Anlaufpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add a place to visit …</source>
        <translation>Anlaufpunkt hinzufügen …</translation>
    </message>
</context>
<context>
    <name>streife::WallNoteDialog</name>
    <message>
        <source>Note from the wall – %1</source>
        <translation>Nachtrag vom Aushang – %1</translation>
    </message>
    <message>
        <source>Note from the wall – %1 to %2</source>
        <translation>Nachtrag vom Aushang – %1 bis %2</translation>
    </message>
    <message>
        <source>What somebody wrote on the paper:</source>
        <translation>Was jemand auf den Aushang geschrieben hat:</translation>
    </message>
    <message>
        <source>Note from the wall</source>
        <translation>Nachtrag vom Aushang</translation>
    </message>
    <message>
        <source>S 21 + Krause</source>
        <translation>S 21 + Krause</translation>
    </message>
    <message>
        <source>S 21 + name · S 21 - name · S 21 name instead of name · S 21 19:30 · Fri S 21 … where a call sign is there twice · several things with ;</source>
        <translation>S 21 + Name · S 21 - Name · S 21 Name statt Name · S 21 19:30 · Fr S 21 …, wo es einen Rufnamen mehrmals gibt · mehreres mit ; trennen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter the note</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Eingetragen: %1</translation>
    </message>
</context>
<context>
    <name>streife::WeekBoard</name>
    <message>
        <source>Week plan</source>
        <translation>Wochenplan</translation>
    </message>
    <message>
        <source>No patrol is planned in this time.</source>
        <translation>In dieser Zeit ist keine Streife geplant.</translation>
    </message>
    <message>
        <source>No patrol is planned in this time yet.
Drag over free time to draw one.</source>
        <translation>In dieser Zeit ist noch keine Streife geplant.
Ziehen Sie über freie Zeit, um eine anzulegen.</translation>
    </message>
</context>
<context>
    <name>streife::WeekField</name>
    <message>
        <source>&quot;%1&quot; is no week. It stays at %2.</source>
        <translation>„%1“ ist keine Woche. Es bleibt bei %2.</translation>
    </message>
</context>
<context>
    <name>streife::WeekFillDialog</name>
    <message>
        <source>%1, %2 named</source>
        <translation>%1, davon %2 namentlich</translation>
    </message>
    <message>
        <source>with own officers</source>
        <translation>mit eigenen Einsatzkräften</translation>
    </message>
    <message>
        <source>Patrols that the week would get</source>
        <translation>Streifen, die die Woche bekäme</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Streife</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>is there already: %1</source>
        <translation>ist schon da: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s)</source>
        <translation>
            <numerusform>%n Streife</numerusform>
            <numerusform>%n Streifen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a note</source>
        <translation>
            <numerusform>%n mit Hinweis</numerusform>
            <numerusform>%n mit Hinweis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n patrol(s)</source>
        <translation>
            <numerusform>%n Streife übernehmen</numerusform>
            <numerusform>%n Streifen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::WeekTemplateDialog</name>
    <message>
        <source>Week templates</source>
        <translation>Wochenvorlagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply to %1 …</source>
        <translation>Auf %1 anwenden …</translation>
    </message>
    <message>
        <source>Make one from %1</source>
        <translation>Aus %1 anlegen</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Valid from week</source>
        <translation>Gültig ab Woche</translation>
    </message>
    <message>
        <source>Valid until week</source>
        <translation>Gültig bis Woche</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Patrols of the template</source>
        <translation>Streifen der Vorlage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
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
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Minimum strength</source>
        <translation>Mindeststärke</translation>
    </message>
    <message>
        <source>Add patrol</source>
        <translation>Streife hinzufügen</translation>
    </message>
    <message>
        <source>Remove patrol</source>
        <translation>Streife entfernen</translation>
    </message>
    <message>
        <source>Change the week template %1</source>
        <translation>Wochenvorlage %1 ändern</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>Template %1 (%2)</source>
        <translation>Vorlage %1 (%2)</translation>
    </message>
    <message>
        <source>New week template %1</source>
        <translation>Neue Wochenvorlage %1</translation>
    </message>
    <message>
        <source>Delete the week template %1</source>
        <translation>Wochenvorlage %1 löschen</translation>
    </message>
    <message>
        <source>New patrol</source>
        <translation>Neue Streife</translation>
    </message>
    <message>
        <source>There is no week template yet. &quot;%1&quot; makes one from the patrols of the week shown.</source>
        <translation>Es gibt noch keine Wochenvorlage. „%1“ macht eine aus den Streifen der gezeigten Woche.</translation>
    </message>
    <message>
        <source>Places to visit</source>
        <translation>Anlaufpunkte</translation>
    </message>
    <message>
        <source>Place, time and minutes, for example: Station@18:30-19:30/15 | Park</source>
        <translation>Ort, Zeit und Minuten, zum Beispiel: Bahnhof@18:30-19:30/15 | Park</translation>
    </message>
</context>
</TS>
