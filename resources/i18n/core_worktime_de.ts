<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>Rest between two shifts</source>
        <translation>Ruhezeit zwischen zwei Schichten</translation>
    </message>
    <message>
        <source>Rest within 24 hours of the start of a shift</source>
        <translation>Ruhezeit in den 24 Stunden ab Schichtbeginn</translation>
    </message>
    <message>
        <source>Shorter gaps belong to the shift</source>
        <translation>Kürzere Unterbrechungen gehören zur Schicht</translation>
    </message>
    <message>
        <source>Working time per day at most</source>
        <translation>Arbeitszeit je Tag höchstens</translation>
    </message>
    <message>
        <source>Rest per week in one piece</source>
        <translation>Zusammenhängende Ruhezeit je Woche</translation>
    </message>
    <message>
        <source>Break due after</source>
        <translation>Pause fällig nach</translation>
    </message>
    <message>
        <source>Length of the break</source>
        <translation>Dauer der Pause</translation>
    </message>
    <message>
        <source>Longer break due after</source>
        <translation>Längere Pause fällig nach</translation>
    </message>
    <message>
        <source>Length of the longer break</source>
        <translation>Dauer der längeren Pause</translation>
    </message>
    <message>
        <source>Shifts in a row, should be at most</source>
        <translation>Schichten in Folge, sollen höchstens sein</translation>
    </message>
    <message>
        <source>Shifts in a row, never more than</source>
        <translation>Schichten in Folge, nie mehr als</translation>
    </message>
    <message>
        <source>Nights in a row, should be at most</source>
        <translation>Nächte in Folge, sollen höchstens sein</translation>
    </message>
    <message>
        <source>Nights in a row, never more than</source>
        <translation>Nächte in Folge, nie mehr als</translation>
    </message>
    <message>
        <source>A night shift holds the time from</source>
        <translation>Nachtschicht umfasst die Zeit ab</translation>
    </message>
    <message>
        <source>A night shift holds the time until</source>
        <translation>Nachtschicht umfasst die Zeit bis</translation>
    </message>
    <message>
        <source>Only early, late, night in this direction</source>
        <translation>Nur Früh, Spät, Nacht in dieser Richtung</translation>
    </message>
    <message>
        <source>Early shifts start from</source>
        <translation>Frühschichten beginnen ab</translation>
    </message>
    <message>
        <source>Late shifts start from</source>
        <translation>Spätschichten beginnen ab</translation>
    </message>
    <message>
        <source>Free Sundays at least</source>
        <translation>Freie Sonntage mindestens</translation>
    </message>
    <message>
        <source>Free Sundays within weeks</source>
        <translation>Freie Sonntage innerhalb von Wochen</translation>
    </message>
    <message>
        <source>Plan binding ahead</source>
        <translation>Plan verbindlich im Voraus</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>from the text of the norm</source>
        <translation>aus dem Text der Norm</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>gilt nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>ein Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Working Time Act (ArbZG)</source>
        <translation>Arbeitszeitgesetz (ArbZG)</translation>
    </message>
    <message>
        <source>Civil servants (AZVO NRW)</source>
        <translation>Beamte (AZVO NRW)</translation>
    </message>
    <message>
        <source>Police (AZVOPol NRW)</source>
        <translation>Polizei (AZVOPol NRW)</translation>
    </message>
    <message>
        <source>Civil servants (AzUVO BW), not checked</source>
        <translation>Beamte (AzUVO BW), nicht geprüft</translation>
    </message>
    <message>
        <source>Civil servants (ArbZVO RP), not checked</source>
        <translation>Beamte (ArbZVO RP), nicht geprüft</translation>
    </message>
    <message>
        <source>Civil servants (AZVO SL), not checked</source>
        <translation>Beamte (AZVO SL), nicht geprüft</translation>
    </message>
    <message>
        <source>no check of working time</source>
        <translation>keine Prüfung der Arbeitszeit</translation>
    </message>
    <message>
        <source>The short name of a rule profile may hold small letters, digits and hyphens only: %1.</source>
        <translation>Das Kürzel eines Regelprofils darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten: %1.</translation>
    </message>
    <message>
        <source>There is a rule profile of this name already: %1.</source>
        <translation>Ein Regelprofil dieses Namens gibt es schon: %1.</translation>
    </message>
    <message>
        <source>A rule profile can only build on one that comes with the program.</source>
        <translation>Ein Regelprofil kann nur auf einem aufbauen, das mit dem Programm kommt.</translation>
    </message>
    <message>
        <source>%1: %2 is outside of what is possible (at most %3).</source>
        <translation>%1: %2 liegt außerhalb des Möglichen (höchstens %3).</translation>
    </message>
    <message>
        <source>%1: the last day lies before the first.</source>
        <translation>%1: Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>%1: who checked it, and on which day?</source>
        <translation>%1: Wer hat geprüft, und an welchem Tag?</translation>
    </message>
    <message>
        <source>%1 has a value for these days already: %2.</source>
        <translation>%1 hat für diese Tage schon einen Wert: %2.</translation>
    </message>
    <message>
        <source>The short name of a rule profile stays as it is.</source>
        <translation>Das Kürzel eines Regelprofils bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted: %n officer(s) work by it.</source>
        <translation>
            <numerusform>%1 kann nicht gelöscht werden: Für eine Einsatzkraft gilt es.</numerusform>
            <numerusform>%1 kann nicht gelöscht werden: Für %n Einsatzkräfte gilt es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule profile</source>
        <translation>Regelprofil</translation>
    </message>
    <message>
        <source>Short name in files</source>
        <translation>Kürzel in Dateien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>Baut auf</translation>
    </message>
    <message>
        <source>Working-time limit</source>
        <translation>Arbeitszeitgrenze</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
</context>
</TS>
