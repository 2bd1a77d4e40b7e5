<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>&quot;%1&quot; is not a span of time. Please write it as 01.12.2026 08:00 – 24.12.2026 20:00.</source>
        <translation>„%1“ ist kein Zeitraum. Bitte so schreiben: 01.12.2026 08:00 – 24.12.2026 20:00.</translation>
    </message>
</context>
<context>
    <name>streife::HotspotsArea</name>
    <message>
        <source>Hotspots</source>
        <translation>Brennpunkte</translation>
    </message>
    <message>
        <source>No hotspot has been entered yet.</source>
        <translation>Es ist noch kein Brennpunkt eingetragen.</translation>
    </message>
    <message>
        <source>New hotspot</source>
        <translation>Neuer Brennpunkt</translation>
    </message>
    <message>
        <source>Choose a hotspot to see and change it here.</source>
        <translation>Wählen Sie einen Brennpunkt, um ihn hier zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Presence target</source>
        <translation>Präsenzziel</translation>
    </message>
    <message>
        <source>%1 × %2 min a week</source>
        <translation>%1 × %2 min je Woche</translation>
    </message>
    <message>
        <source>Good times</source>
        <translation>Günstige Zeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n hotspot(s)</source>
        <translation>
            <numerusform>%n Brennpunkt</numerusform>
            <numerusform>%n Brennpunkte</numerusform>
        </translation>
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
        <source>at any time, or: Mo-Fr 18:00-24:00, Sa 14:00-02:00</source>
        <translation>jederzeit oder: Mo-Fr 18:00-24:00, Sa 14:00-02:00</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Closed, one span per line</source>
        <translation>Gesperrt, je Zeile ein Zeitraum</translation>
    </message>
    <message>
        <source>One span per line: 01.12.2026 08:00 – 24.12.2026 20:00</source>
        <translation>Je Zeile ein Zeitraum: 01.12.2026 08:00 – 24.12.2026 20:00</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>These are no coordinates. Please write them as 51,680190 and 7,822680.</source>
        <translation>Das sind keine Koordinaten. Bitte so schreiben: 51,680190 und 7,822680.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change the closed times of %1</source>
        <translation>Sperrzeiten von %1 ändern</translation>
    </message>
    <message>
        <source>New hotspot %1</source>
        <translation>Neuer Brennpunkt %1</translation>
    </message>
    <message>
        <source>Create hotspot</source>
        <translation>Brennpunkt anlegen</translation>
    </message>
    <message>
        <source>It was not taken over.</source>
        <translation>Es wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>It stays at %1.</source>
        <translation>Es bleibt bei %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no coordinate. Please write it as %2.</source>
        <translation>„%1“ ist keine Koordinate. Bitte schreiben Sie sie wie %2.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
</context>
<context>
    <name>streife::PresenceStrip</name>
    <message>
        <source>Presence this week</source>
        <translation>Präsenz diese Woche</translation>
    </message>
    <message>
        <source>%1 min missing</source>
        <translation>%1 min fehlen</translation>
    </message>
    <message numerus="yes">
        <source>on target, %n visit(s)</source>
        <translation>
            <numerusform>passt, %n Besuch</numerusform>
            <numerusform>passt, %n Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>target │ planned • delivered</source>
        <translation>Soll │ geplant • geleistet</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>und %n weiterer Ort</numerusform>
            <numerusform>und %n weitere Orte</numerusform>
        </translation>
    </message>
</context>
</TS>
