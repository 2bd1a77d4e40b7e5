<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife::OverviewArea</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Open the patrol plan</source>
        <translation>Streifenplan öffnen</translation>
    </message>
</context>
<context>
    <name>streife::OverviewList</name>
    <message>
        <source>What waits for you</source>
        <translation>Was auf Sie wartet</translation>
    </message>
</context>
</TS>
