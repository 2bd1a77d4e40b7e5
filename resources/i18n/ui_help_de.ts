<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife::ManualWindow</name>
    <message>
        <source>en</source>
        <comment>folder of the manual in this language</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Manual – Doppelstreife</source>
        <translation>Handbuch – Doppelstreife</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Search in the manual …</source>
        <translation>Im Handbuch suchen …</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Text des Handbuchs</translation>
    </message>
    <message>
        <source>No chapter holds these words.</source>
        <translation>Kein Kapitel enthält diese Wörter.</translation>
    </message>
</context>
</TS>
