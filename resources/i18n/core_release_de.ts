<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>strength only</source>
        <translation>nur die Stärke</translation>
    </message>
    <message>
        <source>call name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Release of names</source>
        <translation>Freigabe der Namen</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Partners see</source>
        <translation>Partner sehen</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <source>Names are shown from 0 to %1 days before the patrol.</source>
        <translation>Namen werden ab 0 bis %1 Tage vor der Streife gezeigt.</translation>
    </message>
</context>
</TS>
