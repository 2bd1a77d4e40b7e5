<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>public order office</source>
        <translation>Ordnungsamt</translation>
    </message>
    <message>
        <source>police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>federal police</source>
        <translation>Bundespolizei</translation>
    </message>
    <message>
        <source>customs</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>fire brigade</source>
        <translation>Feuerwehr</translation>
    </message>
    <message>
        <source>youth welfare office</source>
        <translation>Jugendamt</translation>
    </message>
    <message>
        <source>town planning</source>
        <translation>Stadtplanung</translation>
    </message>
    <message>
        <source>public space office</source>
        <translation>Amt für den öffentlichen Raum</translation>
    </message>
    <message>
        <source>school</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>judiciary</source>
        <translation>Justiz</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>Verkehrsbetrieb</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>Ministerium</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>Zivilgesellschaft</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
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
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
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
        <source>Superior authority</source>
        <translation>Übergeordnete Behörde</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Gepflegt von</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>Diensttelefon</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dienstgruppe</translation>
    </message>
    <message>
        <source>The authority &quot;%1&quot; exists already.</source>
        <translation>Die Behörde „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The short name &quot;%1&quot; belongs to &quot;%2&quot; already.</source>
        <translation>Der Kurzname „%1“ gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>An authority cannot be its own superior.</source>
        <translation>Eine Behörde kann sich nicht selbst übergeordnet sein.</translation>
    </message>
    <message>
        <source>One&apos;s own authority cannot be deleted.</source>
        <translation>Die eigene Behörde kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Officers still belong to this authority. Please delete or move them first.</source>
        <translation>Zu dieser Behörde gehören noch Einsatzkräfte. Bitte löschen oder verlegen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Patrols still have posts of this authority.</source>
        <translation>Streifen haben noch Plätze dieser Behörde.</translation>
    </message>
    <message>
        <source>Other authorities are below this one or kept by it.</source>
        <translation>Andere Behörden sind dieser untergeordnet oder werden von ihr gepflegt.</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Die Dienstgruppe</translation>
    </message>
    <message>
        <source>Only %1 itself may change this.</source>
        <translation>Das darf nur %1 selbst ändern.</translation>
    </message>
</context>
</TS>
