<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>joint</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>one authority only</source>
        <translation>nur eine Behörde</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>did not take place</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>called off before</source>
        <translation>vorher abgesagt</translation>
    </message>
    <message>
        <source>no outcome reported</source>
        <translation>ohne Rückmeldung</translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation>steht noch bevor</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>Only patrols that went jointly count for the agreement. For presence count all that went out, whatever became of them; not those that did not take place or were called off.</source>
        <translation>Für die Vereinbarung zählen nur gemeinsam gegangene Streifen. Für die Präsenz zählen alle, die ausgerückt sind, gleich wie sie endeten; nicht ausgefallene und abgesagte.</translation>
    </message>
</context>
</TS>
