<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no day and time within a week.</source>
        <translation>„%1“ hat keinen Tag und keine Zeit innerhalb einer Woche.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to end after it starts.</source>
        <translation>„%1“ muss nach dem Beginn enden.</translation>
    </message>
    <message>
        <source>The strength of &quot;%1&quot; is between 1 and 99.</source>
        <translation>Die Stärke von „%1“ liegt zwischen 1 und 99.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The last week, %1, lies before the first, %2.</source>
        <translation>Die letzte Woche, %1, liegt vor der ersten, %2.</translation>
    </message>
    <message>
        <source>There is a week template &quot;%1&quot; already.</source>
        <translation>Es gibt schon eine Wochenvorlage „%1“.</translation>
    </message>
    <message>
        <source>The week template was changed meanwhile. Please look at it and change it again.</source>
        <translation>Die Wochenvorlage wurde inzwischen geändert. Bitte sehen Sie sie an und ändern Sie sie erneut.</translation>
    </message>
    <message>
        <source>Week template</source>
        <translation>Wochenvorlage</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Patrol of a template</source>
        <translation>Streife einer Vorlage</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
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
        <source>Means</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Treffpunkt</translation>
    </message>
    <message>
        <source>Post of a template</source>
        <translation>Platz einer Vorlage</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Visit of a template</source>
        <translation>Anlaufpunkt einer Vorlage</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Brennpunkt</translation>
    </message>
    <message>
        <source>Minutes after the start</source>
        <translation>Minuten nach dem Beginn</translation>
    </message>
    <message>
        <source>Stay in minutes</source>
        <translation>Verweildauer in Minuten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
</context>
</TS>
