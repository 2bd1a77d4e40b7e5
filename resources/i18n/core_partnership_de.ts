<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Start of the service day</source>
        <translation>Beginn des Diensttages</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>The service day must begin between 00:00 and 12:00.</source>
        <translation>Der Diensttag muss zwischen 00:00 und 12:00 Uhr beginnen.</translation>
    </message>
    <message>
        <source>Please choose the federal state; the public holidays follow it.</source>
        <translation>Bitte wählen Sie das Bundesland; die gesetzlichen Feiertage richten sich danach.</translation>
    </message>
    <message>
        <source>The partnership &quot;%1&quot; exists already. Please choose another name.</source>
        <translation>Die Partnerschaft „%1“ gibt es schon. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
</context>
</TS>
