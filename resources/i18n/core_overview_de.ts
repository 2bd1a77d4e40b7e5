<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>Breaches in the next 14 days</source>
        <translation>Verstöße in den nächsten 14 Tagen</translation>
    </message>
    <message>
        <source>Open posts in the next 14 days</source>
        <translation>Offene Plätze in den nächsten 14 Tagen</translation>
    </message>
    <message>
        <source>Outcome missing</source>
        <translation>Ergebnis fehlt</translation>
    </message>
    <message>
        <source>Notice out of date</source>
        <translation>Aushang veraltet</translation>
    </message>
    <message>
        <source>Weeks without a joint patrol</source>
        <translation>Wochen ohne gemeinsame Streife</translation>
    </message>
    <message>
        <source>Presence targets missed this week</source>
        <translation>Präsenzziele, die diese Woche verfehlt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%n Verstoß</numerusform>
            <numerusform>%n Verstöße</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) open</source>
        <translation>
            <numerusform>%n Platz offen</numerusform>
            <numerusform>%n Plätze offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) missing</source>
        <translation>
            <numerusform>%n Ergebnis fehlt</numerusform>
            <numerusform>%n Ergebnisse fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) out of date</source>
        <translation>
            <numerusform>%n Aushang veraltet</numerusform>
            <numerusform>%n Aushänge veraltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lines of a list</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open: %1</source>
        <comment>posts of an authority</comment>
        <translation>
            <numerusform>%n offen: %1</numerusform>
            <numerusform>%n offen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2; the week has changed since</source>
        <translation>%1 vom %2; die Woche wurde seither geändert</translation>
    </message>
    <message>
        <source>%1; the week has changed since</source>
        <translation>%1; die Woche wurde seither geändert</translation>
    </message>
    <message>
        <source>Nothing is planned together yet.</source>
        <translation>Noch ist nichts gemeinsam geplant.</translation>
    </message>
    <message>
        <source>%1: %2 missing</source>
        <translation>%1: %2 fehlen</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation>%1 von %2 geplant</translation>
    </message>
    <message>
        <source>Below the minimum strength of a week template</source>
        <translation>Unter der Mindeststärke einer Wochenvorlage</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n patrol(s)</source>
        <comment>below the minimum strength</comment>
        <translation>
            <numerusform>%1: %n Streife</numerusform>
            <numerusform>%1: %n Streifen</numerusform>
        </translation>
    </message>
    <message>
        <source>Below the required strength in the next 14 days</source>
        <translation>Unter der Sollstärke in den nächsten 14 Tagen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 available</source>
        <translation>%1: %2 von %3 verfügbar</translation>
    </message>
    <message>
        <source>Confirmations that need somebody</source>
        <translation>Zusagen, um die sich jemand kümmern muss</translation>
    </message>
    <message>
        <source>promised on the phone, contradicted since: %1</source>
        <translation>fernmündlich zugesagt, inzwischen widersprochen: %1</translation>
    </message>
    <message>
        <source>declined: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>to be confirmed again: %1</source>
        <translation>erneut zuzusagen: %1</translation>
    </message>
    <message>
        <source>not confirmed yet: %1</source>
        <translation>noch nicht zugesagt: %1</translation>
    </message>
    <message>
        <source>Print a supplement slip</source>
        <translation>Änderungszettel drucken</translation>
    </message>
    <message>
        <source>only what changed since %1, to be pinned beside it</source>
        <translation>nur was sich seit %1 geändert hat, zum Danebenhängen</translation>
    </message>
    <message>
        <source>Planning round</source>
        <translation>Planungsrunde</translation>
    </message>
    <message>
        <source>%1: proposals for %2</source>
        <translation>%1: Vorschläge für %2</translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) planned so far</source>
        <translation>
            <numerusform>bisher %n Streife geplant</numerusform>
            <numerusform>bisher %n Streifen geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: answers for %2</source>
        <translation>%1: Antworten für %2</translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) without an answer</source>
        <translation>
            <numerusform>%n Streife ohne Antwort</numerusform>
            <numerusform>%n Streifen ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: lock-in of %2</source>
        <translation>%1: Festschreibung für %2</translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) not binding yet</source>
        <translation>
            <numerusform>%n Streife noch nicht verbindlich</numerusform>
            <numerusform>%n Streifen noch nicht verbindlich</numerusform>
        </translation>
    </message>
    <message>
        <source>all patrols are binding</source>
        <translation>alle Streifen sind verbindlich</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>war fällig am %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
</context>
</TS>
