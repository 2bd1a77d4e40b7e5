<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife::FixedKey</name>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>from patrol to patrol</source>
        <translation>von Streife zu Streife</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>first and last patrol of the week</source>
        <translation>erste und letzte Streife der Woche</translation>
    </message>
    <message>
        <source>Enter, F2 or double click</source>
        <translation>Eingabe, F2 oder Doppelklick</translation>
    </message>
    <message>
        <source>edit the patrol</source>
        <translation>Streife bearbeiten</translation>
    </message>
    <message>
        <source>Alt + arrows</source>
        <translation>Alt + Pfeiltasten</translation>
    </message>
    <message>
        <source>move the patrol by 15 minutes or to another day</source>
        <translation>Streife um 15 Minuten oder auf einen anderen Tag verschieben</translation>
    </message>
    <message>
        <source>Alt + Shift + up, down</source>
        <translation>Alt + Umschalt + auf, ab</translation>
    </message>
    <message>
        <source>end the patrol earlier or later</source>
        <translation>Streife früher oder später enden lassen</translation>
    </message>
    <message>
        <source>Alt + Shift + left, right</source>
        <translation>Alt + Umschalt + links, rechts</translation>
    </message>
    <message>
        <source>start the patrol earlier or later</source>
        <translation>Streife früher oder später beginnen lassen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>delete the patrol</source>
        <translation>Streife löschen</translation>
    </message>
    <message>
        <source>Drag on free time</source>
        <translation>Ziehen auf freier Zeit</translation>
    </message>
    <message>
        <source>new patrol</source>
        <translation>neue Streife</translation>
    </message>
    <message>
        <source>Drag a patrol</source>
        <translation>Streife ziehen</translation>
    </message>
    <message>
        <source>move it; at its upper or lower edge: change its times</source>
        <translation>verschieben; an ihrem oberen oder unteren Rand: Zeiten ändern</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>Strg beim Ziehen</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt beim Ziehen</translation>
    </message>
    <message>
        <source>to the minute instead of 15 minutes</source>
        <translation>minutengenau statt in Schritten von 15 Minuten</translation>
    </message>
    <message>
        <source>Esc while dragging</source>
        <translation>Esc beim Ziehen</translation>
    </message>
    <message>
        <source>everything stays as it was</source>
        <translation>alles bleibt, wie es war</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Strg + Mausrad</translation>
    </message>
    <message>
        <source>stretch or shrink the time axis</source>
        <translation>Zeitachse dehnen oder stauchen</translation>
    </message>
    <message>
        <source>These keys have a fixed meaning in plan, lists and fields.</source>
        <translation>Diese Tasten haben in Plan, Listen und Feldern eine feste Bedeutung.</translation>
    </message>
    <message>
        <source>These keys would be typed as text.</source>
        <translation>Diese Tasten würden als Text geschrieben.</translation>
    </message>
    <message>
        <source>Alt and a letter open the menus.</source>
        <translation>Alt und ein Buchstabe öffnen die Menüs.</translation>
    </message>
    <message>
        <source>Ctrl, Alt and a letter write signs on many keyboards.</source>
        <translation>Strg, Alt und ein Buchstabe schreiben auf vielen Tastaturen Zeichen.</translation>
    </message>
    <message>
        <source>These keys choose and cut text.</source>
        <translation>Diese Tasten markieren Text oder schneiden ihn aus.</translation>
    </message>
    <message>
        <source>Elsewhere these keys delete; here they never do anything.</source>
        <translation>Anderswo löschen diese Tasten; hier tun sie nie etwas.</translation>
    </message>
    <message>
        <source>Alt + Shift + Page up, down</source>
        <translation>Alt + Umschalt + Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>move the patrol to another week</source>
        <translation>Streife in eine andere Woche verschieben</translation>
    </message>
    <message>
        <source>Shift + arrows, Ctrl + A</source>
        <translation>Umschalt + Pfeiltasten, Strg + A</translation>
    </message>
    <message>
        <source>choose several patrols</source>
        <translation>mehrere Streifen auswählen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>new patrol with this title, where none is chosen</source>
        <translation>neue Streife mit diesem Titel, wenn keine ausgewählt ist</translation>
    </message>
    <message>
        <source>Ins, Del among people and places</source>
        <translation>Einfg, Entf bei Kräften und Brennpunkten</translation>
    </message>
    <message>
        <source>name a person, add a place – take off again</source>
        <translation>einteilen oder anlaufen – wieder herausnehmen</translation>
    </message>
    <message>
        <source>Ctrl + arrows among people and places</source>
        <translation>Strg + Pfeiltasten bei Kräften und Brennpunkten</translation>
    </message>
    <message>
        <source>go elsewhere with the patrol still chosen</source>
        <translation>weitergehen, die Streife bleibt ausgewählt</translation>
    </message>
    <message>
        <source>Drop on an arrow of the bar</source>
        <translation>Auf einen Pfeil der Leiste ziehen</translation>
    </message>
    <message>
        <source>move it to the week before or after</source>
        <translation>in die Woche davor oder danach verschieben</translation>
    </message>
    <message>
        <source>Ctrl + click, Shift + click</source>
        <translation>Strg + Klick, Umschalt + Klick</translation>
    </message>
    <message>
        <source>Drag a person onto a patrol</source>
        <translation>Einsatzkraft auf eine Streife ziehen</translation>
    </message>
    <message>
        <source>name the person (list of people: F9)</source>
        <translation>Einsatzkraft einteilen (Liste der Einsatzkräfte: F9)</translation>
    </message>
    <message>
        <source>copy the patrol; among people: let one more join</source>
        <translation>Streife kopieren; bei Kräften: zusätzlich einteilen</translation>
    </message>
    <message>
        <source>Alt + arrows among places</source>
        <translation>Alt + Pfeile bei Brennpunkten</translation>
    </message>
    <message>
        <source>move the chosen visit: sideways in time, upright to a place</source>
        <translation>gewählten Anlaufpunkt verschieben: seitwärts in der Zeit, senkrecht an einen anderen Ort</translation>
    </message>
    <message>
        <source>Alt + Ins among places</source>
        <translation>Alt + Einfg bei Brennpunkten</translation>
    </message>
    <message>
        <source>move the chosen visit to the place of the cursor</source>
        <translation>gewählten Anlaufpunkt in die Zeile verlegen, in der die Tastatur steht</translation>
    </message>
    <message>
        <source>Drag a visit</source>
        <translation>Anlaufpunkt ziehen</translation>
    </message>
    <message>
        <source>another time within its patrol, or another place</source>
        <translation>andere Zeit innerhalb der Streife oder anderer Ort</translation>
    </message>
</context>
<context>
    <name>streife::KeyBindings</name>
    <message>
        <source>%1 belongs to &quot;%2&quot; (%3) already. Take it away there first.</source>
        <translation>%1 gehört schon zu „%2“ (%3). Bitte zuerst dort entfernen.</translation>
    </message>
</context>
<context>
    <name>streife::KeyField</name>
    <message>
        <source>Press the keys here</source>
        <translation>Tasten hier drücken</translation>
    </message>
</context>
<context>
    <name>streife::KeysPage</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search in the keys</source>
        <translation>In den Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>Eine solche Aktion gibt es nicht.</translation>
    </message>
    <message>
        <source>Search action or key …</source>
        <translation>Aktion oder Taste suchen …</translation>
    </message>
    <message>
        <source>Keys of the action</source>
        <translation>Tasten der Aktion</translation>
    </message>
    <message>
        <source>Take the keys away</source>
        <translation>Tasten entfernen</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no keys now.</source>
        <translation>„%1“ hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its usual keys again.</source>
        <translation>„%1“ hat wieder die üblichen Tasten.</translation>
    </message>
    <message>
        <source>All actions have their usual keys again.</source>
        <translation>Alle Aktionen haben wieder ihre üblichen Tasten.</translation>
    </message>
    <message>
        <source>In the plan (fixed)</source>
        <translation>Im Plan (fest)</translation>
    </message>
    <message>
        <source>Usually without keys.</source>
        <translation>Üblich: keine Tasten.</translation>
    </message>
    <message>
        <source>Usually: %1</source>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>Diese Tasten sind fest.</translation>
    </message>
    <message>
        <source>Choose an action and press the keys that it shall have.</source>
        <translation>Wählen Sie eine Aktion und drücken Sie die Tasten, die sie haben soll.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the keys %2 now.</source>
        <translation>„%1“ hat jetzt die Tasten %2.</translation>
    </message>
</context>
<context>
    <name>streife::SettingsArea</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Both take effect at once. System follows the look of your desktop when the program starts.</source>
        <translation>Beides gilt sofort. „System“ richtet sich beim Start nach dem Erscheinungsbild Ihres Desktops.</translation>
    </message>
    <message>
        <source>Takes effect when the program starts the next time.</source>
        <translation>Gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Files used last</source>
        <translation>Zuletzt benutzte Dateien</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Folders used last</source>
        <translation>Zuletzt benutzte Ordner</translation>
    </message>
    <message>
        <source>Forget the folders</source>
        <translation>Ordner vergessen</translation>
    </message>
    <message>
        <source>No file has been opened yet.</source>
        <translation>Es wurde noch keine Datei geöffnet.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>Papiere: %1</translation>
    </message>
</context>
</TS>
