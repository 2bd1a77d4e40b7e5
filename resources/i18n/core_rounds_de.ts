<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>by week</source>
        <translation>wochenweise</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>monatsweise</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Lock-in</source>
        <translation>Festschreibung</translation>
    </message>
    <message>
        <source>Planning round</source>
        <translation>Planungsrunde</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Proposals, days before</source>
        <translation>Vorschläge, Tage vorher</translation>
    </message>
    <message>
        <source>Answers, days before</source>
        <translation>Antworten, Tage vorher</translation>
    </message>
    <message>
        <source>Lock-in, days before</source>
        <translation>Festschreibung, Tage vorher</translation>
    </message>
    <message>
        <source>Date of a planning round</source>
        <translation>Termin einer Planungsrunde</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Zeitraum ab</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The dates lie 0 to %1 days before the first day of the period.</source>
        <translation>Die Termine liegen 0 bis %1 Tage vor dem ersten Tag des Zeitraums.</translation>
    </message>
    <message>
        <source>First proposals, then answers, then the lock-in: the days before become fewer.</source>
        <translation>Erst Vorschläge, dann Antworten, dann die Festschreibung: Die Tage vorher werden weniger.</translation>
    </message>
    <message>
        <source>This authority has no planning round yet.</source>
        <translation>Diese Behörde hat noch keine Planungsrunde.</translation>
    </message>
    <message>
        <source>%1 is not the first day of a period.</source>
        <translation>%1 ist nicht der erste Tag eines Zeitraums.</translation>
    </message>
    <message>
        <source>Proposals by %1, answers by %2, lock-in %3: they have to follow each other and lie before the end of %4.</source>
        <translation>Vorschläge bis %1, Antworten bis %2, Festschreibung %3: Sie müssen aufeinander folgen und vor dem Ende von %4 liegen.</translation>
    </message>
</context>
</TS>
