<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>&quot;%1&quot; contains a date that does not exist. Please write it as 31.12.2027.</source>
        <translation>„%1“ enthält ein Datum, das es nicht gibt. Bitte so schreiben: 31.12.2027.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>start of validity</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>end of validity</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>im Dienst</translation>
    </message>
    <message>
        <source>on duty for a part of it</source>
        <translation>nur teilweise im Dienst</translation>
    </message>
    <message>
        <source>without this function</source>
        <translation>ohne diese Funktion</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>im Lehrgang</translation>
    </message>
    <message>
        <source>on another patrol</source>
        <translation>auf anderer Streife</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
</context>
<context>
    <name>streife::AvailabilityForm</name>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>Duties and absences</source>
        <translation>Dienste und Abwesenheiten</translation>
    </message>
    <message>
        <source>Nothing is entered for these weeks.</source>
        <translation>Für diese Wochen ist nichts eingetragen.</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Frühere Wochen</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>Spätere Wochen</translation>
    </message>
    <message>
        <source>Shift code</source>
        <translation>Schichtkürzel</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>of a shift</comment>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>from</source>
        <comment>day</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>until</source>
        <comment>day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Delete the chosen entry</source>
        <translation>Gewählten Eintrag löschen</translation>
    </message>
    <message>
        <source>The end lies before the start. Please enter a later last day.</source>
        <translation>Das Ende liegt vor dem Beginn. Bitte geben Sie einen späteren letzten Tag ein.</translation>
    </message>
    <message>
        <source>Change the duties of %1</source>
        <translation>Dienste von %1 ändern</translation>
    </message>
    <message>
        <source>Enter a duty of %1</source>
        <translation>Dienst von %1 eintragen</translation>
    </message>
    <message>
        <source>Delete %1 of %2</source>
        <comment>duty or absence, officer</comment>
        <translation>%1 von %2 löschen</translation>
    </message>
</context>
<context>
    <name>streife::DeputiesForm</name>
    <message>
        <source>none</source>
        <comment>deputy</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Add a deputy</source>
        <translation>Vertretung hinzufügen</translation>
    </message>
    <message>
        <source>Remove the deputy: %1</source>
        <translation>Vertretung entfernen: %1</translation>
    </message>
    <message>
        <source>from</source>
        <comment>day</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>First day of the deputy %1</source>
        <translation>Erster Tag der Vertretung %1</translation>
    </message>
    <message>
        <source>until</source>
        <comment>day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Last day of the deputy %1</source>
        <translation>Letzter Tag der Vertretung %1</translation>
    </message>
</context>
<context>
    <name>streife::OfficerFindings</name>
    <message>
        <source>Being checked …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>None in %1.</source>
        <translation>Keine in %1.</translation>
    </message>
</context>
<context>
    <name>streife::OfficersArea</name>
    <message>
        <source>Officers</source>
        <translation>Einsatzkräfte</translation>
    </message>
    <message>
        <source>No officer has been entered yet. A staff list from a spreadsheet can be imported.</source>
        <translation>Es ist noch keine Einsatzkraft eingetragen. Eine Personalliste aus einer Tabelle lässt sich einlesen.</translation>
    </message>
    <message>
        <source>New officer</source>
        <translation>Neue Einsatzkraft</translation>
    </message>
    <message>
        <source>Choose an officer to see and change the record here.</source>
        <translation>Wählen Sie eine Einsatzkraft, um die Angaben hier zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Personalnr.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dienstgruppe</translation>
    </message>
    <message>
        <source>Qualifications and functions</source>
        <translation>Qualifikationen und Funktionen</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation>
            <numerusform>%n Einsatzkraft</numerusform>
            <numerusform>%n Einsatzkräfte</numerusform>
        </translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Dienstgrad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Working-time rules</source>
        <translation>Arbeitszeitregeln</translation>
    </message>
    <message>
        <source>Qualifications, one per line</source>
        <translation>Qualifikationen, je Zeile eine</translation>
    </message>
    <message>
        <source>One per line, for example: first aid until 31.12.2027</source>
        <translation>Je Zeile eine, zum Beispiel: Ersthelfer bis 31.12.2027</translation>
    </message>
    <message>
        <source>Functions, one per line</source>
        <translation>Funktionen, je Zeile eine</translation>
    </message>
    <message>
        <source>One per line, for example: patrol leader from 01.03.2026</source>
        <translation>Je Zeile eine, zum Beispiel: Streifenführung ab 01.03.2026</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifikationen</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>unit</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>Change the qualifications of %1</source>
        <translation>Qualifikationen von %1 ändern</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Change the functions of %1</source>
        <translation>Funktionen von %1 ändern</translation>
    </message>
    <message>
        <source>Create officer</source>
        <translation>Einsatzkraft anlegen</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Einlesen …</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Duties and absences</source>
        <translation>Dienste und Abwesenheiten</translation>
    </message>
    <message>
        <source>Change the restrictions of %1</source>
        <translation>Einschränkungen von %1 ändern</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Prüfhinweise</translation>
    </message>
    <message>
        <source>Call name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>for partners</source>
        <translation>für Partner</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>Change the deputies of %1</source>
        <translation>Vertretungen von %1 ändern</translation>
    </message>
</context>
<context>
    <name>streife::RestrictionsForm</name>
    <message>
        <source>none</source>
        <comment>restriction</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Remove the restriction: %1</source>
        <translation>Einschränkung entfernen: %1</translation>
    </message>
    <message>
        <source>open</source>
        <comment>end of a restriction</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>from</source>
        <comment>day</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>First day of: %1</source>
        <translation>Erster Tag: %1</translation>
    </message>
    <message>
        <source>until</source>
        <comment>day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Last day of: %1</source>
        <translation>Letzter Tag: %1</translation>
    </message>
    <message>
        <source>Add a restriction</source>
        <translation>Einschränkung hinzufügen</translation>
    </message>
    <message>
        <source>Add a restriction …</source>
        <translation>Einschränkung hinzufügen …</translation>
    </message>
</context>
</TS>
