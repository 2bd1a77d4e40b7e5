<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>A copy of %1 needs %2 MB, but only %3 MB are free in %4. Nothing was changed; please free space and try again.</source>
        <translation>Eine Kopie von %1 braucht %2 MB, aber in %4 sind nur %3 MB frei. Es wurde nichts geändert; bitte schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The copy of %1 does not equal the original. Please check the disk.</source>
        <translation>Die Kopie von %1 gleicht dem Original nicht. Bitte prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>%1 exists already. Please choose another name.</source>
        <translation>%1 gibt es schon. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The backup folder %1 cannot be created.</source>
        <translation>Der Sicherungsordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written; the old file is still in place.</source>
        <translation>%1 kann nicht geschrieben werden; die alte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Please try again when it has finished.</source>
        <translation>%1 wird gerade von einem anderen Programm beschrieben. Bitte versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>No space is left on the disk of %1. Nothing was changed; please free space and try again.</source>
        <translation>Auf dem Datenträger von %1 ist kein Platz mehr. Es wurde nichts geändert; bitte schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged. Please restore the last backup; it lies in the folder %2.</source>
        <translation>%1 ist beschädigt. Bitte stellen Sie die letzte Sicherung wieder her; sie liegt im Ordner %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only.</source>
        <translation>%1 kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Please check the path and the permissions.</source>
        <translation>%1 kann nicht geöffnet werden. Bitte prüfen Sie Pfad und Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Please check the disk; nothing was changed.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden. Bitte prüfen Sie den Datenträger; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A text is too long to be stored.</source>
        <translation>Ein Text ist zu lang, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database answered with an error (%1).</source>
        <translation>Die Datenbank meldet einen Fehler (%1).</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>%1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>%1 lies on a file system that cannot hold a database safely. Please move it to a local disk.</source>
        <translation>%1 liegt auf einem Dateisystem, das eine Datenbank nicht sicher hält. Bitte legen Sie die Datei auf einen lokalen Datenträger.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (Prozess %2 auf %3)</translation>
    </message>
    <message>
        <source>%1 is open for writing in %2. Please close it there and try again.</source>
        <translation>%1 ist zum Schreiben geöffnet in %2. Bitte schließen Sie die Datei dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is read-only.</source>
        <translation>%1 kann nicht geschrieben werden: Der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The change log lacks entry %1. Please restore the last backup.</source>
        <translation>Im Änderungsprotokoll fehlt Eintrag %1. Bitte stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Entry %1 of the change log is damaged. Please restore the last backup.</source>
        <translation>Eintrag %1 des Änderungsprotokolls ist beschädigt. Bitte stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The program lacks the database step %1. Please install it again.</source>
        <translation>Dem Programm fehlt der Datenbankschritt %1. Bitte installieren Sie es neu.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Doppelstreife file.</source>
        <translation>%1 ist ein Ordner, keine Doppelstreife-Datei.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Please check the permissions.</source>
        <translation>%1 kann nicht gelesen werden. Bitte prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 is not a Doppelstreife file.</source>
        <translation>%1 ist keine Doppelstreife-Datei.</translation>
    </message>
    <message>
        <source>%1 is a database, but not one of Doppelstreife.</source>
        <translation>%1 ist eine Datenbank, aber keine von Doppelstreife.</translation>
    </message>
    <message>
        <source>SQLite: %1</source>
        <translation>SQLite: %1</translation>
    </message>
    <message>
        <source>Entry %1 of the change log (%2) is not what was written: its checksum is wrong.</source>
        <translation>Eintrag %1 des Änderungsprotokolls (%2) ist nicht mehr, was geschrieben wurde: Seine Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>unknown table %1</source>
        <translation>unbekannte Tabelle %1</translation>
    </message>
    <message>
        <source>The list of current values of record %1 in %2 does not follow from the change log.</source>
        <translation>Die Liste der geltenden Werte von Datensatz %1 in %2 ergibt sich nicht aus dem Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>%1 records that the change log knows are missing in %2.</source>
        <translation>%1 Datensätze, die das Änderungsprotokoll kennt, fehlen in %2.</translation>
    </message>
    <message>
        <source>Record %1 in %2 is unknown to the change log.</source>
        <translation>Datensatz %1 in %2 ist dem Änderungsprotokoll unbekannt.</translation>
    </message>
    <message>
        <source>The creation of record %1 in %2 cannot be read from the change log.</source>
        <translation>Die Anlage von Datensatz %1 in %2 ist im Änderungsprotokoll nicht lesbar.</translation>
    </message>
    <message>
        <source>Record %1 in %2 differs from the change log (scope or deletion).</source>
        <translation>Datensatz %1 in %2 weicht vom Änderungsprotokoll ab (Geltungsbereich oder Löschung).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of record %2 in %3 differs from the change log.</source>
        <translation>„%1“ von Datensatz %2 in %3 weicht vom Änderungsprotokoll ab.</translation>
    </message>
    <message>
        <source>%1 changes in the log belong to records that were never created.</source>
        <translation>%1 Änderungen im Protokoll gehören zu Datensätzen, die nie angelegt wurden.</translation>
    </message>
    <message>
        <source>%1 current values point to changes that are missing in the log.</source>
        <translation>%1 geltende Werte verweisen auf Änderungen, die im Protokoll fehlen.</translation>
    </message>
    <message>
        <source>%1 own actions have lost their author and name.</source>
        <translation>%1 eigene Vorgänge haben Bearbeiter und Namen verloren.</translation>
    </message>
    <message>
        <source>The record (%1) no longer exists; somebody has deleted it.</source>
        <translation>Den Datensatz (%1) gibt es nicht mehr; er wurde gelöscht.</translation>
    </message>
    <message>
        <source>This file does not know its own authority yet.</source>
        <translation>Diese Datei kennt die eigene Behörde noch nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by somebody else in the meantime. Please look at the new value and try again.</source>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert. Bitte sehen Sie sich den neuen Wert an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Internal error: the table %1 was written past its repository. Nothing was changed.</source>
        <translation>Interner Fehler: Die Tabelle %1 wurde am Journal vorbei beschrieben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 changes that others build upon are missing in the log.</source>
        <translation>%1 Änderungen, auf denen andere aufbauen, fehlen im Protokoll.</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere.</source>
        <translation>%1 ist eine Verknüpfung, die ins Leere führt.</translation>
    </message>
    <message>
        <source>%1 is not a regular file; it was not replaced.</source>
        <translation>%1 ist keine gewöhnliche Datei und wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>%1 is not a Doppelstreife file and was not replaced. Please choose another name or move it away.</source>
        <translation>%1 ist keine Doppelstreife-Datei und wurde nicht ersetzt. Bitte wählen Sie einen anderen Namen oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 is the file itself. Please name a backup of it.</source>
        <translation>%1 ist die Datei selbst. Bitte nennen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>%1 is damaged: its version is missing. Please restore the last backup.</source>
        <translation>%1 ist beschädigt: Die Version fehlt. Bitte stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is damaged, so no copy of it was made: %2 Please use an older backup.</source>
        <translation>%1 ist beschädigt; es wurde keine Kopie davon angelegt: %2 Bitte verwenden Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>a version that knows file version %1 (this one knows %2)</source>
        <translation>eine Version, die Dateiversion %1 kennt (diese kennt %2)</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Doppelstreife. It needs %2; please install it. Nothing was changed.</source>
        <translation>%1 wurde mit einer neueren Version von Doppelstreife geschrieben. Benötigt wird %2; bitte installieren Sie diese Version. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Doppelstreife. It can be read here; to change it, please install %2.</source>
        <translation>%1 wurde mit einer neueren Version von Doppelstreife geschrieben. Die Datei kann hier gelesen werden; zum Ändern installieren Sie bitte %2.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The schema</source>
        <translation>Der Aufbau der Datei</translation>
    </message>
    <message>
        <source>The change log</source>
        <translation>Das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>The list of sites</source>
        <translation>Die Liste der Arbeitsplätze</translation>
    </message>
    <message>
        <source>Entry %1 of the change log belongs to no table of this program.</source>
        <translation>Eintrag %1 des Änderungsprotokolls gehört zu keiner Tabelle dieses Programms.</translation>
    </message>
    <message>
        <source>%1 actions have lost their changes.</source>
        <translation>%1 Vorgänge haben ihre Änderungen verloren.</translation>
    </message>
    <message>
        <source>%1 current values point to changes of something else.</source>
        <translation>%1 aktuelle Werte verweisen auf Änderungen an etwas anderem.</translation>
    </message>
    <message>
        <source>%1 entries about what a deletion had seen belong to no deletion.</source>
        <translation>%1 Angaben darüber, was eine Löschung gesehen hatte, gehören zu keiner Löschung.</translation>
    </message>
    <message>
        <source>%1 own actions come from a site that is missing in the list of sites.</source>
        <translation>%1 eigene Vorgänge stammen von einem Arbeitsplatz, der in der Liste der Arbeitsplätze fehlt.</translation>
    </message>
    <message>
        <source>The counter of site %1 is behind what was written under it.</source>
        <translation>Der Zähler des Arbeitsplatzes %1 liegt hinter dem, was unter ihm geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 cannot be checked to the end (%2).</source>
        <translation>%1: Die Prüfung kann nicht zu Ende geführt werden (%2).</translation>
    </message>
    <message>
        <source>The index of places holds %1 entries without a record.</source>
        <translation>Das Ortsverzeichnis enthält %1 Einträge ohne Datensatz.</translation>
    </message>
    <message>
        <source>index of places</source>
        <translation>Ortsverzeichnis</translation>
    </message>
    <message>
        <source>The index of places is damaged: %1</source>
        <translation>Das Ortsverzeichnis ist beschädigt: %1</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>Suchverzeichnis</translation>
    </message>
    <message>
        <source>The search index holds %1 entries without a record.</source>
        <translation>Das Suchverzeichnis enthält %1 Einträge ohne Datensatz.</translation>
    </message>
    <message>
        <source>The search index does not find what its texts hold.</source>
        <translation>Das Suchverzeichnis findet nicht, was in seinen Texten steht.</translation>
    </message>
    <message>
        <source>The index of places</source>
        <translation>Das Ortsverzeichnis</translation>
    </message>
    <message>
        <source>The search index</source>
        <translation>Das Suchverzeichnis</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>The %1 %2 is missing.</source>
        <translation>Es fehlt: %1 %2.</translation>
    </message>
    <message>
        <source>The %1 %2 is not built as this program builds it.</source>
        <translation>Nicht so aufgebaut, wie dieses Programm es tut: %1 %2.</translation>
    </message>
    <message>
        <source>The %1 %2 does not belong in the file.</source>
        <translation>Gehört nicht in die Datei: %1 %2.</translation>
    </message>
    <message>
        <source>The %1 does not hold what the records say (%2 places, the first at record %3).</source>
        <translation>Das %1 enthält nicht, was in den Datensätzen steht (%2 Stellen, die erste bei Datensatz %3).</translation>
    </message>
    <message>
        <source>Doppelstreife %1 (file version %2)</source>
        <translation>Doppelstreife %1 (Dateiversion %2)</translation>
    </message>
</context>
</TS>
