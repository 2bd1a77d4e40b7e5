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
</context>
</TS>
