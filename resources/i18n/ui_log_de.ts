<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife::LogArea</name>
    <message>
        <source>Log of all actions</source>
        <translation>Protokoll aller Aktionen</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>Keine Aktion passt dazu.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What the action changed</source>
        <translation>Was die Aktion geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>more than %n action(s)</source>
        <translation>
            <numerusform>mehr als %n Aktion</numerusform>
            <numerusform>mehr als %n Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Aktion</numerusform>
            <numerusform>%n Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an action to see what it changed.</source>
        <translation>Wählen Sie eine Aktion, um zu sehen, was sie geändert hat.</translation>
    </message>
    <message>
        <source>Change by a partner</source>
        <translation>Änderung eines Partners</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Further records are not listed here.</source>
        <translation>Weitere Datensätze sind hier nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Show this record in its area</source>
        <translation>Diesen Datensatz in seinem Bereich zeigen</translation>
    </message>
</context>
<context>
    <name>streife::LogModel</name>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Change by a partner</source>
        <translation>Änderung eines Partners</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
</TS>
