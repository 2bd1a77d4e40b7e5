<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>by week</source>
        <translation>wochenweise</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>monatsweise</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Lock-in</source>
        <translation>Festschreibung</translation>
    </message>
    <message>
        <source>Planning round</source>
        <translation>Planungsrunde</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Proposals, days before</source>
        <translation>Vorschläge, Tage vorher</translation>
    </message>
    <message>
        <source>Answers, days before</source>
        <translation>Antworten, Tage vorher</translation>
    </message>
    <message>
        <source>Lock-in, days before</source>
        <translation>Festschreibung, Tage vorher</translation>
    </message>
    <message>
        <source>Date of a planning round</source>
        <translation>Termin einer Planungsrunde</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Zeitraum ab</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
</TS>
