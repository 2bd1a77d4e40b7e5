<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife::WorktimeArea</name>
    <message>
        <source>hours:minutes, for example 11:00 or 0:30</source>
        <translation>Stunden:Minuten, zum Beispiel 11:00 oder 0:30</translation>
    </message>
    <message>
        <source>time of day, for example 23:00</source>
        <translation>Uhrzeit, zum Beispiel 23:00</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>1 = yes, 0 = no</source>
        <translation>1 = ja, 0 = nein</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not understood. Needed is: %3.</source>
        <translation>%1: „%2“ ist nicht zu verstehen. Nötig ist: %3.</translation>
    </message>
    <message>
        <source>checked %1 by %2</source>
        <translation>geprüft am %1 von %2</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Numbers of the rules</source>
        <translation>Zahlen der Arbeitszeitregeln</translation>
    </message>
    <message>
        <source>These rules limit nothing.</source>
        <translation>Diese Regeln begrenzen nichts.</translation>
    </message>
    <message>
        <source>New rules</source>
        <translation>Neue Regeln</translation>
    </message>
    <message>
        <source>Choose a number to see and change it here.</source>
        <translation>Wählen Sie eine Zahl, um sie hier zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Arbeitszeitregeln</translation>
    </message>
    <message>
        <source>Delete rules</source>
        <translation>Regeln löschen</translation>
    </message>
    <message>
        <source>Limited is</source>
        <translation>Begrenzt wird</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>nicht begrenzt</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Vorschrift</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>own authority</source>
        <translation>eigene Behörde</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>%1 numbers, %2 not checked</source>
        <translation>%1 Zahlen, %2 nicht geprüft</translation>
    </message>
    <message>
        <source>Name of the rules</source>
        <translation>Name der Regeln</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Note as checked today</source>
        <translation>Heute als geprüft vermerken</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Legal check</source>
        <translation>Rechtliche Prüfung</translation>
    </message>
    <message>
        <source>These rules come with the program; in files: %1.</source>
        <translation>Diese Regeln bringt das Programm mit; in Dateien: %1.</translation>
    </message>
    <message>
        <source>Rules of the own authority; in files: %1.</source>
        <translation>Regeln der eigenen Behörde; in Dateien: %1.</translation>
    </message>
    <message>
        <source>Build on %1; in files: %2.</source>
        <translation>Bauen auf %1 auf; in Dateien: %2.</translation>
    </message>
    <message>
        <source>%1: please enter the value. Needed is: %2.</source>
        <translation>%1: Bitte den Wert eingeben. Nötig ist: %2.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Please enter who answers for it.</source>
        <translation>Bitte eintragen, wer dafür einsteht.</translation>
    </message>
    <message>
        <source>Note as checked: %1</source>
        <translation>Als geprüft vermerken: %1</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>Own rules %1</source>
        <translation>Eigene Regeln %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>This number does not come from these rules and cannot be deleted here. Please set it to &quot;does not apply&quot;.</source>
        <translation>Diese Zahl gehört nicht zu diesen Regeln und kann hier nicht gelöscht werden. Bitte stattdessen „gilt nicht“ wählen.</translation>
    </message>
</context>
</TS>
