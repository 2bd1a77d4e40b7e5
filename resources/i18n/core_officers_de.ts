<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>Officer</source>
        <translation>Einsatzkraft</translation>
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
        <source>Service number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Amtsbezeichnung</translation>
    </message>
    <message>
        <source>Rule profile</source>
        <translation>Regelprofil</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>The service number %1 belongs to %2 already.</source>
        <translation>Die Personalnummer %1 gehört schon %2.</translation>
    </message>
    <message>
        <source>%1 is planned on %2 patrols that are still to come. Please replace the officer there first.</source>
        <translation>%1 ist auf %2 künftigen Streifen eingeplant. Bitte ersetzen Sie die Einsatzkraft dort zuerst.</translation>
    </message>
    <message>
        <source>The qualification</source>
        <translation>Die Qualifikation</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Call name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Nobody stands in for himself or herself.</source>
        <translation>Niemand vertritt sich selbst.</translation>
    </message>
    <message>
        <source>A deputy needs a first and a last day.</source>
        <translation>Eine Vertretung braucht einen ersten und einen letzten Tag.</translation>
    </message>
    <message>
        <source>The last day, %1, lies before the first, %2.</source>
        <translation>Der letzte Tag, %1, liegt vor dem ersten, %2.</translation>
    </message>
</context>
</TS>
