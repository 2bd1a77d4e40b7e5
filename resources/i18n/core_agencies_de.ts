<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>public order office</source>
        <translation>Ordnungsamt</translation>
    </message>
    <message>
        <source>police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>federal police</source>
        <translation>Bundespolizei</translation>
    </message>
    <message>
        <source>customs</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>fire brigade</source>
        <translation>Feuerwehr</translation>
    </message>
    <message>
        <source>youth welfare office</source>
        <translation>Jugendamt</translation>
    </message>
    <message>
        <source>town planning</source>
        <translation>Stadtplanung</translation>
    </message>
    <message>
        <source>public space office</source>
        <translation>Amt für den öffentlichen Raum</translation>
    </message>
    <message>
        <source>school</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>judiciary</source>
        <translation>Justiz</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>Verkehrsbetrieb</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>Ministerium</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>Zivilgesellschaft</translation>
    </message>
</context>
</TS>
