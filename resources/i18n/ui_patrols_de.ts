<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>streife</name>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>promised</source>
            <translation>zugesichert</translation>
        </message>
        <message>
            <source>%1 promised</source>
            <translation>%1 zugesichert</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message numerus="yes">
            <source>%n promised</source>
            <translation>
                <numerusform>%n zugesichert</numerusform>
                <numerusform>%n zugesichert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) open</source>
            <translation>
                <numerusform>%n Platz offen</numerusform>
                <numerusform>%n Plätze offen</numerusform>
            </translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgesagt</translation>
        </message>
        <message numerus="yes">
            <source>%n breach(es)</source>
            <translation>
                <numerusform>%n Verstoß</numerusform>
                <numerusform>%n Verstöße</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n Warnung</numerusform>
                <numerusform>%n Warnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>time of day on a block, 18–22 Uhr</comment>
            <translation>%1 Uhr</translation>
        </message>
        <message numerus="yes">
            <source>%n patrol(s)</source>
            <translation>
                <numerusform>%n Streife</numerusform>
                <numerusform>%n Streifen</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
    </context>
    <context>
        <name>streife::WeekBoard</name>
        <message>
            <source>Week plan</source>
            <translation>Wochenplan</translation>
        </message>
    </context>
</TS>
