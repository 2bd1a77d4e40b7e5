<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>Brought back by a partner</source>
        <translation>Von einem Partner zurückgeholt</translation>
    </message>
    <message>
        <source>The package cannot be read; it was damaged on its way or is none. Nothing was taken over. Please ask the sender for a new one.</source>
        <translation>Das Paket ist nicht lesbar; es wurde unterwegs beschädigt oder ist keines. Nichts wurde übernommen. Bitte lassen Sie sich ein neues senden.</translation>
    </message>
    <message>
        <source>The package was written by a newer program. Please update this one and try again.</source>
        <translation>Das Paket stammt aus einer neueren Fassung des Programms. Bitte aktualisieren Sie dieses und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The package is larger than 64 MB and was not read.</source>
        <translation>Das Paket ist größer als 64 MB und wurde nicht gelesen.</translation>
    </message>
</context>
</TS>
