<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife::LoadPage</name>
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
        <source>Officer</source>
        <translation>Einsatzkraft</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dienstgruppe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Works agreement</source>
        <translation>Dienstvereinbarung</translation>
    </message>
    <message>
        <source>number, for the load of single people</source>
        <translation>Nummer, für die Belastung Einzelner</translation>
    </message>
    <message>
        <source>I am their own shift lead</source>
        <translation>Ich bin deren eigene Dienstführung</translation>
    </message>
    <message>
        <source>Load of groups</source>
        <translation>Belastung der Gruppen</translation>
    </message>
    <message>
        <source>No group has five people or more.</source>
        <translation>Keine Gruppe hat fünf Personen oder mehr.</translation>
    </message>
    <message>
        <source>Load of people, by name</source>
        <translation>Belastung Einzelner, nach Namen</translation>
    </message>
    <message>
        <source>Nobody to tell.</source>
        <translation>Niemand zu nennen.</translation>
    </message>
    <message>
        <source>The period ends before it begins, or it is longer than three years.</source>
        <translation>Der Zeitraum endet vor seinem Beginn oder ist länger als drei Jahre.</translation>
    </message>
    <message>
        <source>Least, median and most of a group. Groups under five people are told together with others or not at all.</source>
        <translation>Kleinster Wert, Median und größter Wert einer Gruppe. Gruppen unter fünf Personen stehen mit anderen zusammen oder gar nicht hier.</translation>
    </message>
    <message>
        <source>By name, under agreement %1, seen by %2 as shift lead</source>
        <translation>Nach Namen, nach Dienstvereinbarung %1, eingesehen von %2 als Dienstführung</translation>
    </message>
    <message>
        <source>Take back the works agreement</source>
        <translation>Dienstvereinbarung zurücknehmen</translation>
    </message>
    <message>
        <source>Enter the works agreement</source>
        <translation>Dienstvereinbarung eintragen</translation>
    </message>
</context>
<context>
    <name>streife::StrengthArea</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source> (holiday)</source>
        <translation> (Feiertag)</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
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
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>genug</translation>
    </message>
    <message>
        <source>Pages of strength</source>
        <translation>Seiten der Stärke</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Weeks ahead</source>
        <translation>Kommende Wochen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Nur was fehlt</translation>
    </message>
    <message>
        <source>Eight weeks from this one. Enter opens the day in the plan.</source>
        <translation>Acht Wochen ab dieser. Die Eingabetaste öffnet den Tag im Plan.</translation>
    </message>
    <message>
        <source>Strength in the weeks ahead</source>
        <translation>Stärke in den kommenden Wochen</translation>
    </message>
    <message>
        <source>Nothing is missing, or no required strength has been entered yet.</source>
        <translation>Es fehlt niemand, oder es ist noch keine Sollstärke eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) below the required strength</source>
        <translation>
            <numerusform>%n Schicht unter der Sollstärke</numerusform>
            <numerusform>%n Schichten unter der Sollstärke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n missing</source>
        <translation>
            <numerusform>! %n fehlt</numerusform>
            <numerusform>! %n fehlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::TargetsPart</name>
    <message>
        <source>Required strengths</source>
        <translation>Sollstärken</translation>
    </message>
    <message>
        <source>No required strength has been entered yet.</source>
        <translation>Es ist noch keine Sollstärke eingetragen.</translation>
    </message>
    <message>
        <source>New required strength</source>
        <translation>Neue Sollstärke</translation>
    </message>
    <message>
        <source>Choose a required strength to see and change it here.</source>
        <translation>Wählen Sie eine Sollstärke, um sie hier zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message numerus="yes">
        <source>%n required strength(s)</source>
        <translation>
            <numerusform>%n Sollstärke</numerusform>
            <numerusform>%n Sollstärken</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dienstgruppe</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Required strength</source>
        <translation>Sollstärke</translation>
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
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>On public holidays this line replaces those of the weekday with the same shift.</source>
        <translation>An Feiertagen ersetzt diese Zeile die des Wochentags mit derselben Schicht.</translation>
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
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Change the required strength of %1</source>
        <translation>Sollstärke von %1 ändern</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>Neue Schicht</translation>
    </message>
    <message>
        <source>New shift %1</source>
        <translation>Neue Schicht %1</translation>
    </message>
    <message>
        <source>Create required strength</source>
        <translation>Sollstärke anlegen</translation>
    </message>
</context>
</TS>
