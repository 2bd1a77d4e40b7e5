<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>deletion</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>This step cannot be taken back, because something was changed after it: %1.</source>
        <translation>Dieser Schritt kann nicht zurückgenommen werden, weil danach etwas geändert wurde: %1.</translation>
    </message>
    <message>
        <source>%1 has a second name (hard link). Please copy the file and open the copy.</source>
        <translation>%1 hat einen zweiten Namen (harter Link). Bitte kopieren Sie die Datei und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>%1 exists already. Please choose another name.</source>
        <translation>%1 gibt es schon. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only.</source>
        <translation>%1 kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 names no partnership. Please restore the last backup.</source>
        <translation>%1 nennt keine Partnerschaft. Bitte stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>The name of the partnership</source>
        <translation>Der Name der Partnerschaft</translation>
    </message>
    <message>
        <source>Internal duty plan – not for third parties</source>
        <translation>Interner Dienstplan – nicht für Dritte</translation>
    </message>
    <message>
        <source>The name of the authority</source>
        <translation>Der Name der Behörde</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Another step is still running. Please wait until it has finished, or cancel it.</source>
        <translation>Ein anderer Schritt läuft noch. Bitte warten Sie, bis er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>This step cannot be taken back.</source>
        <translation>Dieser Schritt kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>%1 is damaged. Please restore the last backup; it lies in the folder %2.</source>
        <translation>%1 ist beschädigt. Bitte stellen Sie die letzte Sicherung wieder her; sie liegt im Ordner %2.</translation>
    </message>
    <message>
        <source>%1, operational planning</source>
        <translation>%1, Einsatzplanung</translation>
    </message>
    <message>
        <source>The personal sheet needs an officer.</source>
        <translation>Das Personenblatt braucht eine Einsatzkraft.</translation>
    </message>
    <message>
        <source>The roster needs an authority.</source>
        <translation>Der Dienstplanauszug braucht eine Behörde.</translation>
    </message>
    <message>
        <source>Only an authority can issue a version.</source>
        <translation>Nur eine Behörde kann eine Ausgabe herausgeben.</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>%1 ausgeben</translation>
    </message>
    <message>
        <source>Issue roster</source>
        <translation>Dienstplanauszug ausgeben</translation>
    </message>
</context>
</TS>
