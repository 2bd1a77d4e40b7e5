<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>duty</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>standby duty</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>on call</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>course</source>
        <translation>Lehrgang</translation>
    </message>
    <message>
        <source>no night</source>
        <translation>keine Nacht</translation>
    </message>
    <message>
        <source>no weekend</source>
        <translation>kein Wochenende</translation>
    </message>
    <message>
        <source>no late shift</source>
        <translation>kein Spätdienst</translation>
    </message>
    <message>
        <source>no outdoor duty</source>
        <translation>kein Außendienst</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Dienst</translation>
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
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Einschränkung</translation>
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
        <source>A duty cannot last longer than a week.</source>
        <translation>Ein Dienst kann nicht länger als eine Woche dauern.</translation>
    </message>
    <message>
        <source>An absence cannot last longer than three years.</source>
        <translation>Eine Abwesenheit kann nicht länger als drei Jahre dauern.</translation>
    </message>
    <message>
        <source>This stands there already: %1.</source>
        <translation>Dieser Eintrag ist bereits vorhanden: %1.</translation>
    </message>
    <message>
        <source>The last day, %1, lies before the first, %2.</source>
        <translation>Der letzte Tag, %1, liegt vor dem ersten, %2.</translation>
    </message>
</context>
</TS>
