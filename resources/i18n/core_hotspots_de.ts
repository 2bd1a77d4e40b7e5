<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>hotspot</source>
        <translation>Brennpunkt</translation>
    </message>
    <message>
        <source>place of fear</source>
        <translation>Angstraum</translation>
    </message>
    <message>
        <source>complaint hotspot</source>
        <translation>Beschwerdehotspot</translation>
    </message>
    <message>
        <source>watch spot</source>
        <translation>Beobachtungsort</translation>
    </message>
    <message>
        <source>“%1” is neither a weekday nor a time. Write windows like this: Mo-Fr 18:00-24:00, Sa 14:00-02:00.</source>
        <translation>„%1“ ist weder ein Wochentag noch eine Uhrzeit. Bitte Zeitfenster so schreiben: Mo-Fr 18:00-24:00, Sa 14:00-02:00.</translation>
    </message>
    <message>
        <source>There is no time “%1”; times run from 00:00 to 24:00.</source>
        <translation>Die Uhrzeit „%1“ gibt es nicht; Uhrzeiten gehen von 00:00 bis 24:00.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as weekdays and times. Write windows like this: Mo-Fr 18:00-24:00, Sa 14:00-02:00.</source>
        <translation>„%1“ ist nicht als Wochentage und Uhrzeiten lesbar. Bitte Zeitfenster so schreiben: Mo-Fr 18:00-24:00, Sa 14:00-02:00.</translation>
    </message>
    <message>
        <source>The time windows are longer than %1 characters.</source>
        <translation>Die Zeitfenster sind länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” stands in the wrong place. Write windows like this: Mo-Fr 18:00-24:00, Sa 14:00-02:00.</source>
        <translation>„%1“ steht an der falschen Stelle. Bitte Zeitfenster so schreiben: Mo-Fr 18:00-24:00, Sa 14:00-02:00.</translation>
    </message>
    <message>
        <source>After “%1-” a second weekday is missing.</source>
        <translation>Nach „%1-“ fehlt der zweite Wochentag.</translation>
    </message>
    <message>
        <source>After “%1” the end is missing, as in 18:00-24:00.</source>
        <translation>Nach „%1“ fehlt das Ende, wie in 18:00-24:00.</translation>
    </message>
    <message>
        <source>“%1-%2” has no weekday; write “daily” for every day.</source>
        <translation>Bei „%1-%2“ fehlt der Wochentag; für jeden Tag bitte „täglich“ schreiben.</translation>
    </message>
    <message>
        <source>A window cannot start at 24:00; write 00:00 of the next day.</source>
        <translation>Ein Zeitfenster kann nicht um 24:00 beginnen; bitte 00:00 am nächsten Tag schreiben.</translation>
    </message>
    <message>
        <source>“%1-%2” is empty; the whole day is 00:00-24:00.</source>
        <translation>„%1-%2“ ist leer; der ganze Tag ist 00:00-24:00.</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Brennpunkt</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Visits per week</source>
        <translation>Besuche je Woche</translation>
    </message>
    <message>
        <source>Minutes per visit</source>
        <translation>Minuten je Besuch</translation>
    </message>
    <message>
        <source>Time windows</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Closed span</source>
        <translation>Sperrzeit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>The hotspot &quot;%1&quot; exists already.</source>
        <translation>Den Brennpunkt „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The presence target of &quot;%1&quot; is out of range.</source>
        <translation>Das Präsenzziel von „%1“ liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>%1 patrols that are still to come visit this hotspot. Please change them first.</source>
        <translation>%1 künftige Streifen haben diesen Brennpunkt als Anlaufpunkt. Bitte ändern Sie diese zuerst.</translation>
    </message>
</context>
</TS>
