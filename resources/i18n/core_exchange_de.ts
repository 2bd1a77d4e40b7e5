<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>Brought back by a partner</source>
        <translation>Von einem Partner zurückgeholt</translation>
    </message>
</context>
</TS>
