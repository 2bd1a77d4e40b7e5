<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>This unit was deleted meanwhile. Please choose another one.</source>
        <translation>Diese Dienstgruppe wurde inzwischen gelöscht. Bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This stands there already: %1, %2.</source>
        <translation>Das steht dort schon: %1, %2.</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Die Nummer</translation>
    </message>
    <message>
        <source>Required strength</source>
        <translation>Sollstärke</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dienstgruppe</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Works agreement</source>
        <translation>Dienstvereinbarung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Please choose at least one weekday or the holidays.</source>
        <translation>Bitte wählen Sie mindestens einen Wochentag oder die Feiertage.</translation>
    </message>
    <message>
        <source>A shift begins between 00:00 and 23:59.</source>
        <translation>Eine Schicht beginnt zwischen 00:00 und 23:59 Uhr.</translation>
    </message>
    <message>
        <source>A shift lasts at least a minute and at most 24 hours.</source>
        <translation>Eine Schicht dauert mindestens eine Minute und höchstens 24 Stunden.</translation>
    </message>
    <message>
        <source>The strength is a number from 0 to %1.</source>
        <translation>Die Stärke ist eine Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>The last day, %1, lies before the first, %2.</source>
        <translation>Der letzte Tag, %1, liegt vor dem ersten, %2.</translation>
    </message>
    <message>
        <source>The function</source>
        <translation>Die Funktion</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
</context>
</TS>
