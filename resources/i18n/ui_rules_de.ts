<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>Withdraw override</source>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Override …</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>The override was withdrawn: %1.</source>
        <translation>Die Freigabe ist zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Override finding</source>
        <translation>Prüfhinweis freigeben</translation>
    </message>
    <message>
        <source>Overridden: %1.</source>
        <translation>Freigegeben: %1.</translation>
    </message>
</context>
<context>
    <name>streife::OverrideDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Override finding</source>
        <translation>Prüfhinweis freigeben</translation>
    </message>
    <message>
        <source>for example a file reference</source>
        <translation>zum Beispiel ein Aktenzeichen</translation>
    </message>
    <message>
        <source>%1 releases it. That stands in the log and on the officer&apos;s own sheet, not on the wall and not at the partner, and holds until the finding gets worse.</source>
        <translation>%1 gibt frei. Das steht im Protokoll und auf dem Personenblatt der Einsatzkraft, nicht auf dem Aushang und nicht beim Partner; es gilt, bis der Prüfhinweis schwerer wird.</translation>
    </message>
    <message>
        <source>%1 releases it. That stands in the log, not on the wall and not at the partner, and holds until the finding gets worse.</source>
        <translation>%1 gibt frei. Das steht im Protokoll, nicht auf dem Aushang und nicht beim Partner; es gilt, bis der Prüfhinweis schwerer wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Freigeben</translation>
    </message>
</context>
</TS>
