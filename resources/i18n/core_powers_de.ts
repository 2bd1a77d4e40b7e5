<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>every Land</source>
        <translation>alle Länder</translation>
    </message>
    <message>
        <source>%1–%2 €</source>
        <translation>%1–%2 €</translation>
    </message>
    <message>
        <source>from %1 €</source>
        <translation>ab %1 €</translation>
    </message>
    <message>
        <source>up to %1 €</source>
        <translation>bis %1 €</translation>
    </message>
    <message>
        <source>The Land is missing; * stands for every Land.</source>
        <translation>Das Land fehlt; * steht für alle Länder.</translation>
    </message>
    <message>
        <source>A municipality lies in one Land. Please name it.</source>
        <translation>Eine Gemeinde liegt in einem Land. Bitte nennen Sie es.</translation>
    </message>
    <message>
        <source>The bounds in euro are out of range.</source>
        <translation>Die Grenzen in Euro sind nicht möglich.</translation>
    </message>
    <message>
        <source>The upper bound in euro lies below the lower one.</source>
        <translation>Die obere Grenze in Euro liegt unter der unteren.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Whoever has checked the row and on which day belong together.</source>
        <translation>Wer die Zeile geprüft hat und an welchem Tag, gehört zusammen.</translation>
    </message>
    <message>
        <source>There is a row for %1 with that first day already.</source>
        <translation>Für %1 gibt es schon eine Zeile mit diesem ersten Tag.</translation>
    </message>
    <message>
        <source>The name of who has checked it</source>
        <translation>Der Name, wer geprüft hat</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Befugnis</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Kind of authority</source>
        <translation>Behördenart</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>From (€)</source>
        <translation>Von (€)</translation>
    </message>
    <message>
        <source>Up to (€)</source>
        <translation>Bis (€)</translation>
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
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Task and its measure</source>
        <translation>Auftrag und seine Maßnahme</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Auftrag</translation>
    </message>
</context>
</TS>
