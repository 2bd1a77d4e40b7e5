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
        <source>Start (minutes after midnight)</source>
        <translation>Beginn (Minuten nach Mitternacht)</translation>
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
        <translation>Fortbewegung</translation>
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
        <translation>Dienststelle</translation>
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
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Released name</source>
        <translation>Freigegebener Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
</TS>
