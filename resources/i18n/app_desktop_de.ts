<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>Plans joint patrols of the municipal order service and the police.</source>
        <translation>Plant gemeinsame Streifen von Ordnungsamt und Polizei.</translation>
    </message>
    <message>
        <source>Language of the program: de or en.</source>
        <translation>Sprache des Programms: de oder en.</translation>
    </message>
    <message>
        <source>Sets the clock (ISO 8601).</source>
        <translation>Stellt die Uhr (ISO 8601).</translation>
    </message>
    <message>
        <source>Name beside the account.</source>
        <translation>Name neben dem Benutzerkonto.</translation>
    </message>
    <message>
        <source>Look for this start: system, light or dark.</source>
        <translation>Aussehen für diesen Start: system, light oder dark.</translation>
    </message>
    <message>
        <source>Text size for this start in percent, 100 to 200.</source>
        <translation>Schriftgröße für diesen Start in Prozent, 100 bis 200.</translation>
    </message>
    <message>
        <source>Prints when the first week is on screen (for measuring).</source>
        <translation>Meldet, wann die erste Woche zu sehen ist (zum Messen).</translation>
    </message>
    <message>
        <source>File to open.</source>
        <translation>Datei, die geöffnet wird.</translation>
    </message>
    <message>
        <source>There is no screen here. doppelstreife-cli works without one; &quot;doppelstreife-cli --help&quot; tells how.</source>
        <translation>Hier gibt es keinen Bildschirm. doppelstreife-cli arbeitet auch ohne; wie, sagt „doppelstreife-cli --help“.</translation>
    </message>
</context>
</TS>
