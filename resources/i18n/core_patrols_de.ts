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
</context>
</TS>
