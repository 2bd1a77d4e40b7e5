<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife::AgenciesArea</name>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <source>No authority has been entered yet.</source>
        <translation>Es ist noch keine Behörde eingetragen.</translation>
    </message>
    <message>
        <source>New authority</source>
        <translation>Neue Behörde</translation>
    </message>
    <message>
        <source>Choose an authority to see and change it here.</source>
        <translation>Wählen Sie eine Behörde, um sie hier zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>Diensttelefon</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies)</source>
        <translation>
            <numerusform>%n Behörde</numerusform>
            <numerusform>%n Behörden</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Federal state</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>no other authority</source>
        <translation>keiner anderen Behörde</translation>
    </message>
    <message>
        <source>This is your own authority.</source>
        <translation>Das ist Ihre eigene Behörde.</translation>
    </message>
    <message>
        <source>This authority has no program of its own; its data are kept here.</source>
        <translation>Diese Behörde arbeitet ohne eigenes Programm; ihre Daten werden hier gepflegt.</translation>
    </message>
    <message>
        <source>This authority keeps its own data; what it tells is shown here.</source>
        <translation>Diese Behörde pflegt ihre Daten selbst; hier steht, was sie mitteilt.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>New authority %1</source>
        <translation>Neue Behörde %1</translation>
    </message>
    <message>
        <source>Create authority</source>
        <translation>Behörde anlegen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
</TS>
