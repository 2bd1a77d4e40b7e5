<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife::ActionCatalog</name>
    <message>
        <source>&amp;New file …</source>
        <translation>&amp;Neue Datei …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>Datei s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>Make a &amp;backup</source>
        <translation>&amp;Sicherung anlegen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;About Doppelstreife</source>
        <translation>Ü&amp;ber Doppelstreife</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>In dieser Ansicht &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Edit patrol</source>
        <translation>Streife &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy to next week</source>
        <translation>In nächste Woche &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete patrol</source>
        <translation>Streife &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Previous week</source>
        <translation>&amp;Vorige Woche</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>&amp;Nächste Woche</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Go to date or week …</source>
        <translation>&amp;Gehe zu Datum oder Woche …</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Schrift größer</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Schrift &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Schrift n&amp;ormal</translation>
    </message>
    <message>
        <source>&amp;Enlarge the axis</source>
        <translation>&amp;Achse vergrößern</translation>
    </message>
    <message>
        <source>&amp;Shrink the axis</source>
        <translation>Achse ve&amp;rkleinern</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Open &amp;demo city</source>
        <translation>&amp;Demostadt ansehen</translation>
    </message>
    <message>
        <source>&amp;Import data …</source>
        <translation>Daten &amp;einlesen …</translation>
    </message>
    <message>
        <source>&amp;Series …</source>
        <translation>&amp;Serie …</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Tasten und Maus</translation>
    </message>
    <message>
        <source>Plan on a &amp;time axis</source>
        <translation>Plan als &amp;Zeitachse</translation>
    </message>
    <message>
        <source>Plan by &amp;people</source>
        <translation>Plan nach Krä&amp;ften</translation>
    </message>
    <message>
        <source>Plan by p&amp;laces</source>
        <translation>Plan nach Brennp&amp;unkten</translation>
    </message>
    <message>
        <source>Plan as l&amp;ist</source>
        <translation>Plan als &amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Findings of the plan</source>
        <translation>&amp;Prüfhinweise zum Plan</translation>
    </message>
    <message>
        <source>One &amp;day</source>
        <translation>Ein &amp;Tag</translation>
    </message>
    <message>
        <source>One &amp;week</source>
        <translation>Eine &amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Two weeks</source>
        <translation>&amp;Zwei Wochen</translation>
    </message>
    <message>
        <source>F&amp;our weeks</source>
        <translation>&amp;Vier Wochen</translation>
    </message>
    <message>
        <source>List of pe&amp;ople beside the plan</source>
        <translation>Einsatzkräfte neben &amp;dem Plan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Clear the list of files last used</source>
        <translation>Liste der zuletzt benutzten Dateien leeren</translation>
    </message>
    <message>
        <source>&amp;New partnership …</source>
        <translation>&amp;Neue Partnerschaft …</translation>
    </message>
    <message>
        <source>&amp;Change the partnership …</source>
        <translation>Partnerschaft än&amp;dern …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete entry</source>
        <translation>Eintrag &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Search everything …</source>
        <translation>&amp;Alles durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;All actions …</source>
        <translation>Alle A&amp;ktionen …</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Streife</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Patrol plan</source>
        <translation>&amp;Streifenplan</translation>
    </message>
    <message>
        <source>&amp;Hotspots</source>
        <translation>&amp;Brennpunkte</translation>
    </message>
    <message>
        <source>O&amp;fficers</source>
        <translation>&amp;Einsatzkräfte</translation>
    </message>
    <message>
        <source>P&amp;artners</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>P&amp;rotokoll</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Change &amp;keys …</source>
        <translation>Tasten ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Take over the &amp;week before …</source>
        <translation>Vor&amp;woche übernehmen …</translation>
    </message>
    <message>
        <source>&amp;Apply a template …</source>
        <translation>Vorlage &amp;anwenden …</translation>
    </message>
    <message>
        <source>Week &amp;templates …</source>
        <translation>Wochenv&amp;orlagen …</translation>
    </message>
    <message>
        <source>C&amp;opy patrol</source>
        <translation>Streife kopi&amp;eren</translation>
    </message>
    <message>
        <source>&amp;Paste patrol</source>
        <translation>Streife einfü&amp;gen</translation>
    </message>
    <message>
        <source>A&amp;ccessibility</source>
        <translation>Barriere&amp;freiheit</translation>
    </message>
    <message>
        <source>Go to the c&amp;rew</source>
        <translation>Zum Streifen&amp;team</translation>
    </message>
    <message>
        <source>Go to the p&amp;laces</source>
        <translation>&amp;Zu den Anlaufpunkten</translation>
    </message>
    <message>
        <source>S&amp;trength</source>
        <translation>Stär&amp;ke</translation>
    </message>
    <message>
        <source>&amp;Strength below the days</source>
        <translation>St&amp;ärke unter den Tagen</translation>
    </message>
    <message>
        <source>Po&amp;wers</source>
        <translation>Be&amp;fugnisse</translation>
    </message>
    <message>
        <source>Wor&amp;king time</source>
        <translation>&amp;Arbeitszeit</translation>
    </message>
    <message>
        <source>Con&amp;firm patrol</source>
        <translation>Z&amp;usagen</translation>
    </message>
    <message>
        <source>&amp;Note from the wall …</source>
        <translation>&amp;Nachtrag vom Aushang …</translation>
    </message>
    <message>
        <source>Confir&amp;mations …</source>
        <translation>Zusagen un&amp;d Absagen …</translation>
    </message>
    <message>
        <source>Report an o&amp;utage …</source>
        <translation>Aus&amp;fall melden …</translation>
    </message>
    <message>
        <source>Stand down (s&amp;ituation) …</source>
        <translation>K&amp;räfte abziehen (Lageabsage) …</translation>
    </message>
    <message>
        <source>Enter repl&amp;y sheet …</source>
        <translation>Antworten e&amp;intragen …</translation>
    </message>
    <message>
        <source>E&amp;xchange duties …</source>
        <translation>Dienste tausc&amp;hen …</translation>
    </message>
    <message>
        <source>Entered in t&amp;he roster …</source>
        <translation>I&amp;m Dienstplan eingetragen …</translation>
    </message>
    <message>
        <source>&amp;Balance …</source>
        <translation>B&amp;ilanz …</translation>
    </message>
    <message>
        <source>Availa&amp;ble offers …</source>
        <translation>Angebote der &amp;Partner …</translation>
    </message>
</context>
<context>
    <name>streife::KeysDialog</name>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>In the week plan</source>
        <translation>Im Wochenplan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>streife::MainWindow</name>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Opened for reading only</source>
        <translation>Nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Something long is still running. Please wait for it or cancel it.</source>
        <translation>Es läuft noch eine längere Arbeit. Bitte warten oder abbrechen.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Last used</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Patrol</source>
        <translation>&amp;Streife</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Backup written: %1</source>
        <translation>Sicherung angelegt: %1</translation>
    </message>
    <message>
        <source>About Doppelstreife</source>
        <translation>Über Doppelstreife</translation>
    </message>
    <message>
        <source>Doppelstreife %1

Plans joint patrols of the municipal order service and the police.
Free software under the GNU General Public License 3 or later.</source>
        <translation>Doppelstreife %1

Plant gemeinsame Streifen von Ordnungsamt und Polizei.
Freie Software unter der GNU General Public License 3 oder später.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Doppelstreife files (*.streife)</source>
        <translation>Doppelstreife-Dateien (*.streife)</translation>
    </message>
    <message>
        <source>Create file</source>
        <translation>Datei anlegen</translation>
    </message>
    <message>
        <source>The demo city is being built …</source>
        <translation>Die Demostadt wird angelegt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no backup of today</source>
        <translation>Von heute gibt es keine Sicherung</translation>
    </message>
    <message>
        <source>The backup is being made …</source>
        <translation>Die Sicherung wird angelegt …</translation>
    </message>
    <message>
        <source>&amp;Partnership</source>
        <translation>&amp;Partnerschaft</translation>
    </message>
    <message>
        <source>New partnership</source>
        <translation>Neue Partnerschaft</translation>
    </message>
    <message>
        <source>Name of the partnership</source>
        <translation>Name der Partnerschaft</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not saved yet</source>
        <translation>
            <numerusform>%n Eingabe noch nicht gespeichert</numerusform>
            <numerusform>%n Eingaben noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>Zei&amp;traum</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <translation>Berei&amp;ch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Zurück zur Startseite</translation>
    </message>
</context>
<context>
    <name>streife::Rail</name>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>streife::WelcomePage</name>
    <message>
        <source>Plan joint patrols of the municipal order service and the police.</source>
        <translation>Gemeinsame Streifen von Ordnungsamt und Polizei planen.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Neue Datei beginnen</translation>
    </message>
    <message>
        <source>Name of the partnership</source>
        <translation>Name der Partnerschaft</translation>
    </message>
    <message>
        <source>Security partnership Musterstadt</source>
        <translation>Sicherheitspartnerschaft Musterstadt</translation>
    </message>
    <message>
        <source>Federal state</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Your own authority</source>
        <translation>Eigene Behörde</translation>
    </message>
    <message>
        <source>KOD Musterstadt</source>
        <translation>KOD Musterstadt</translation>
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
        <source>Federal state (decides about public holidays)</source>
        <translation>Bundesland (bestimmt die Feiertage)</translation>
    </message>
    <message>
        <source>Create file …</source>
        <translation>Datei anlegen …</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Look at the demo city</source>
        <translation>Demostadt ansehen</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>No file has been opened yet.</source>
        <translation>Es wurde noch keine Datei geöffnet.</translation>
    </message>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Please fill in name, federal state, municipality and authority.</source>
        <translation>Bitte Name, Bundesland, Gemeinde und Behörde ausfüllen.</translation>
    </message>
    <message>
        <source>Settings: look, language, keys</source>
        <translation>Einstellungen: Aussehen, Sprache, Tasten</translation>
    </message>
</context>
<context>
    <name>streife::WorkFrame</name>
    <message>
        <source>Patrol plan</source>
        <translation>Streifenplan</translation>
    </message>
    <message>
        <source>Hotspots</source>
        <translation>Brennpunkte</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Einsatzkräfte</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Befugnisse</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbeitszeit</translation>
    </message>
</context>
</TS>
