<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>The package contradicts what is known here (%1). Nothing of it was taken over; please speak with the sender.</source>
        <translation>Das Paket widerspricht dem, was hier bekannt ist (%1). Nichts davon wurde übernommen; bitte sprechen Sie mit dem Absender.</translation>
    </message>
</context>
</TS>
