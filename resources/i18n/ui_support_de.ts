<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Der Vorgang war nicht möglich</translation>
    </message>
    <message>
        <source>The program met an unexpected problem. Nothing was changed. Please try again and report it if it stays.</source>
        <translation>Im Programm ist ein unerwarteter Fehler aufgetreten. Es wurde nichts geändert. Bitte noch einmal versuchen und melden, wenn der Fehler bleibt.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>This was changed while you were typing:</source>
        <translation>Dies wurde während Ihrer Eingabe geändert:</translation>
    </message>
    <message>
        <source>Save my entry</source>
        <translation>Meine Eingabe speichern</translation>
    </message>
    <message>
        <source>Keep what is in the file</source>
        <translation>Wert der Datei behalten</translation>
    </message>
</context>
</TS>
