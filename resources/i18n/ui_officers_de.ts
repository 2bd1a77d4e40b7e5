<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>&quot;%1&quot; contains a date that does not exist. Please write it as 31.12.2027.</source>
        <translation>„%1“ enthält ein Datum, das es nicht gibt. Bitte so schreiben: 31.12.2027.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>start of validity</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>end of validity</comment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>streife::OfficersArea</name>
    <message>
        <source>Officers</source>
        <translation>Einsatzkräfte</translation>
    </message>
    <message>
        <source>No officer has been entered yet. A staff list from a spreadsheet can be imported.</source>
        <translation>Es ist noch keine Einsatzkraft eingetragen. Eine Personalliste aus einer Tabelle lässt sich importieren.</translation>
    </message>
    <message>
        <source>New officer</source>
        <translation>Neue Einsatzkraft</translation>
    </message>
    <message>
        <source>Choose an officer to see and change the record here.</source>
        <translation>Wählen Sie eine Einsatzkraft, um die Angaben hier zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Dienstnr.</translation>
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
        <source>Qualifications and functions</source>
        <translation>Qualifikationen und Funktionen</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation>
            <numerusform>%n Einsatzkraft</numerusform>
            <numerusform>%n Einsatzkräfte</numerusform>
        </translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Dienstnummer</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Dienstgrad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Working-time rules</source>
        <translation>Arbeitszeitregeln</translation>
    </message>
    <message>
        <source>Working Time Act (ArbZG)</source>
        <translation>Arbeitszeitgesetz (ArbZG)</translation>
    </message>
    <message>
        <source>Civil servants (AZVO NRW)</source>
        <translation>Beamte (AZVO NRW)</translation>
    </message>
    <message>
        <source>Police (AZVOPol NRW)</source>
        <translation>Polizei (AZVOPol NRW)</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Qualifications, one per line</source>
        <translation>Qualifikationen, je Zeile eine</translation>
    </message>
    <message>
        <source>One per line, for example: first aid until 31.12.2027</source>
        <translation>Je Zeile eine, zum Beispiel: Ersthelfer bis 31.12.2027</translation>
    </message>
    <message>
        <source>Functions, one per line</source>
        <translation>Funktionen, je Zeile eine</translation>
    </message>
    <message>
        <source>One per line, for example: patrol leader from 01.03.2026</source>
        <translation>Je Zeile eine, zum Beispiel: Streifenführung ab 01.03.2026</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifikationen</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>unit</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>Change the qualifications of %1</source>
        <translation>Qualifikationen von %1 ändern</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Change the functions of %1</source>
        <translation>Funktionen von %1 ändern</translation>
    </message>
    <message>
        <source>Create officer</source>
        <translation>Einsatzkraft anlegen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
</context>
</TS>
