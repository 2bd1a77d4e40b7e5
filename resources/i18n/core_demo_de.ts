<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>The demo city needs a new file with one partnership.</source>
        <translation>Die Beispielstadt braucht eine neue Datei mit einer Sicherheitspartnerschaft.</translation>
    </message>
    <message>
        <source>Demo city: agencies, officers, hotspots</source>
        <translation>Beispielstadt: Behörden, Einsatzkräfte, Brennpunkte</translation>
    </message>
    <message>
        <source>Demo city: absences</source>
        <translation>Beispielstadt: Abwesenheiten</translation>
    </message>
    <message>
        <source>Demo city: duties %1</source>
        <translation>Beispielstadt: Dienste %1</translation>
    </message>
    <message>
        <source>Demo city: patrols %1</source>
        <translation>Beispielstadt: Streifen %1</translation>
    </message>
    <message>
        <source>Demo city: incidents %1</source>
        <translation>Beispielstadt: Vorfälle %1</translation>
    </message>
</context>
</TS>
