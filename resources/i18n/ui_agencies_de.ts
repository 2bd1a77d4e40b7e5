<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife::AgenciesArea</name>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <source>No authority has been entered yet.</source>
        <translation>Es ist noch keine Behörde eingetragen.</translation>
    </message>
    <message>
        <source>New authority</source>
        <translation>Neue Behörde</translation>
    </message>
    <message>
        <source>Choose an authority to see and change it here.</source>
        <translation>Wählen Sie eine Behörde, um sie hier zu sehen und zu ändern.</translation>
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
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>Diensttelefon</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies)</source>
        <translation>
            <numerusform>%n Behörde</numerusform>
            <numerusform>%n Behörden</numerusform>
        </translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Federal state</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>no other authority</source>
        <translation>keiner anderen Behörde</translation>
    </message>
    <message>
        <source>This is your own authority.</source>
        <translation>Das ist Ihre eigene Behörde.</translation>
    </message>
    <message>
        <source>This authority has no program of its own; its data are kept here.</source>
        <translation>Diese Behörde arbeitet ohne eigenes Programm; ihre Daten werden hier gepflegt.</translation>
    </message>
    <message>
        <source>This authority keeps its own data; what it tells is shown here.</source>
        <translation>Diese Behörde pflegt ihre Daten selbst; hier steht, was sie mitteilt.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>New authority %1</source>
        <translation>Neue Behörde %1</translation>
    </message>
    <message>
        <source>Create authority</source>
        <translation>Behörde anlegen</translation>
    </message>
    <message>
        <source>Partnership …</source>
        <translation>Partnerschaft …</translation>
    </message>
    <message>
        <source>Name, place, area, service day and marking of the partnership</source>
        <translation>Name, Ort, Gebiet, Diensttag und Kennzeichnung der Partnerschaft</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>Names for partners</source>
        <translation>Namen für Partner</translation>
    </message>
    <message>
        <source>Planning round</source>
        <translation>Planungsrunde</translation>
    </message>
</context>
<context>
    <name>streife::PartnerViewDialog</name>
    <message>
        <source>on the phone: taken by %1</source>
        <translation>fernmündlich: entgegengenommen von %1</translation>
    </message>
    <message>
        <source>What the partner sees – %1</source>
        <translation>Das sieht der Partner – %1</translation>
    </message>
    <message>
        <source>No post of this authority lies ahead, so nothing would be sent.</source>
        <translation>Kein Platz dieser Behörde liegt in der Zukunft, es würde also nichts gesendet.</translation>
    </message>
    <message>
        <source>Read from what a package would hold, from now on. Nothing else about these people leaves the house.</source>
        <translation>Gelesen aus dem, was ein Paket enthielte, ab jetzt. Mehr über diese Einsatzkräfte verlässt das Haus nicht.</translation>
    </message>
    <message>
        <source>What the partner sees</source>
        <translation>Das sieht der Partner</translation>
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
        <source>Patrol</source>
        <translation>Streife</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesichert</translation>
    </message>
    <message>
        <source>Function, unit</source>
        <translation>Funktion, Dienstgruppe</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>streife::PartnershipDialog</name>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name of the partnership</source>
        <translation>Name der Partnerschaft</translation>
    </message>
    <message>
        <source>Federal state</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Area of the agreement</source>
        <translation>Gebiet der Vereinbarung</translation>
    </message>
    <message>
        <source>Start of the service day</source>
        <translation>Beginn des Diensttages</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Public holidays follow the federal state and the municipality.</source>
        <translation>Die gesetzlichen Feiertage richten sich nach Bundesland und Gemeinde.</translation>
    </message>
    <message>
        <source>A patrol that begins before this time belongs to the day before.</source>
        <translation>Eine Streife, die vor dieser Uhrzeit beginnt, zählt zum Vortag.</translation>
    </message>
    <message>
        <source>Stands on top of every page; empty for none.</source>
        <translation>Steht oben auf jeder Seite; leer lassen, wenn keine nötig ist.</translation>
    </message>
    <message>
        <source>Change the partnership</source>
        <translation>Partnerschaft ändern</translation>
    </message>
</context>
<context>
    <name>streife::ReleaseForm</name>
    <message>
        <source>What partners see of the people</source>
        <translation>Was Partner von den Einsatzkräften sehen</translation>
    </message>
    <message>
        <source>Days before the patrol from which names are shown</source>
        <translation>Tage vor der Streife, ab denen Namen gezeigt werden</translation>
    </message>
    <message>
        <source>days before the patrol</source>
        <translation>Tage vor der Streife</translation>
    </message>
    <message>
        <source>What the partner sees …</source>
        <translation>Das sieht der Partner …</translation>
    </message>
    <message>
        <source>as the authority above</source>
        <translation>wie die übergeordnete Behörde</translation>
    </message>
    <message>
        <source>Whoever has no call name is not named. Duties, absences and qualifications never leave.</source>
        <translation>Wer keinen Anzeigenamen hat, wird nicht genannt. Dienste, Abwesenheiten und Qualifikationen verlassen das Haus nie.</translation>
    </message>
    <message>
        <source>Family names only. Duties, absences and qualifications never leave.</source>
        <translation>Nur die Familiennamen. Dienste, Abwesenheiten und Qualifikationen verlassen das Haus nie.</translation>
    </message>
    <message>
        <source>Partners read how many people come, and no name.</source>
        <translation>Partner lesen, wie viele Kräfte kommen, und keinen Namen.</translation>
    </message>
</context>
<context>
    <name>streife::RoundsForm</name>
    <message>
        <source>Plans</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>without fixed dates</source>
        <translation>ohne feste Termine</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <source>Proposals, days before</source>
        <translation>Vorschläge, Tage vorher</translation>
    </message>
    <message>
        <source>Answers, days before</source>
        <translation>Antworten, Tage vorher</translation>
    </message>
    <message>
        <source>Lock-in, days before</source>
        <translation>Festschreibung, Tage vorher</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>what is due, period</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Differs from the rhythm. Empty the field to go back to it.</source>
        <translation>Weicht vom Rhythmus ab. Leeren Sie das Feld, um zu ihm zurückzukehren.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 (differs)</source>
        <comment>period</comment>
        <translation>%1 (abweichend)</translation>
    </message>
    <message>
        <source>%1 by</source>
        <comment>what is due</comment>
        <translation>%1 bis</translation>
    </message>
</context>
</TS>
