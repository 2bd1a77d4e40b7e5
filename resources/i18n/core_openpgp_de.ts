<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>The package is refused: %1 Nothing was changed.</source>
        <translation>Das Austauschpaket wird abgelehnt: %1 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key %1 cannot be used: it has expired, was revoked, or does not both sign and encrypt.</source>
        <translation>Der Schlüssel %1 ist nicht verwendbar: Er ist abgelaufen oder widerrufen, oder er kann nicht beides, unterschreiben und verschlüsseln.</translation>
    </message>
    <message>
        <source>it is encrypted to a key that is not here. Is it meant for another authority?</source>
        <translation>Es ist für einen Schlüssel verschlüsselt, der hier nicht vorliegt. Ist es für eine andere Behörde bestimmt?</translation>
    </message>
    <message>
        <source>it is no encrypted OpenPGP message, or it was cut off.</source>
        <translation>Es ist keine verschlüsselte OpenPGP-Nachricht, oder es wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>it is damaged, or was changed on its way. Ask the sender for it again.</source>
        <translation>Es ist beschädigt oder wurde unterwegs verändert. Bitten Sie den Absender, es noch einmal zu senden.</translation>
    </message>
    <message>
        <source>it is not signed.</source>
        <translation>Es ist nicht unterschrieben.</translation>
    </message>
    <message>
        <source>it carries several signatures.</source>
        <translation>Es trägt mehrere Unterschriften.</translation>
    </message>
    <message>
        <source>the key that signed it is not here: %1</source>
        <translation>Der Schlüssel, mit dem es unterschrieben ist, liegt hier nicht vor: %1</translation>
    </message>
    <message>
        <source>the key that signed it has expired. Ask the partner for the renewed key.</source>
        <translation>Der Schlüssel, mit dem es unterschrieben ist, ist abgelaufen. Bitten Sie den Partner um den erneuerten Schlüssel.</translation>
    </message>
    <message>
        <source>the key that signed it was revoked. Call the partner.</source>
        <translation>Der Schlüssel, mit dem es unterschrieben ist, wurde widerrufen. Rufen Sie den Partner an.</translation>
    </message>
    <message>
        <source>its signature is wrong: it was changed on its way, or is not from whom it says.</source>
        <translation>Seine Unterschrift stimmt nicht: Es wurde unterwegs verändert oder stammt nicht vom angegebenen Absender.</translation>
    </message>
    <message>
        <source>it holds more than %1 MB.</source>
        <translation>Es enthält mehr als %1 MB.</translation>
    </message>
    <message>
        <source>it is not encrypted.</source>
        <translation>Es ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>it is encrypted in a way that would not show a change.</source>
        <translation>Es ist so verschlüsselt, dass eine Veränderung nicht auffiele.</translation>
    </message>
    <message>
        <source>The passphrase of the key was not given. Nothing was changed.</source>
        <translation>Die Passphrase des Schlüssels wurde nicht eingegeben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The passphrase of the key is wrong. Nothing was changed.</source>
        <translation>Die Passphrase des Schlüssels ist falsch. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>GnuPG cannot ask for the passphrase of the key: no pinentry program is installed. Install one, for instance pinentry-qt.</source>
        <translation>GnuPG kann die Passphrase des Schlüssels nicht abfragen: Es ist kein Pinentry-Programm installiert. Installieren Sie eines, zum Beispiel pinentry-qt.</translation>
    </message>
    <message>
        <source>GnuPG was not found, or it is too old. Install the package gnupg, or name the program in the settings.</source>
        <translation>GnuPG wurde nicht gefunden oder ist zu alt. Installieren Sie das Paket gnupg, oder nennen Sie das Programm in den Einstellungen.</translation>
    </message>
    <message>
        <source>GnuPG&apos;s agent does not start. The path of the folder with the keys may be too long (some 80 characters at most), or it lies where no sockets can be made.</source>
        <translation>Der Agent von GnuPG startet nicht. Vielleicht ist der Pfad des Schlüsselordners zu lang (höchstens rund 80 Zeichen), oder der Ordner liegt dort, wo keine Sockets angelegt werden können.</translation>
    </message>
    <message>
        <source>GnuPG reports: %1</source>
        <translation>GnuPG meldet: %1</translation>
    </message>
    <message>
        <source>The secret key %1 is not in the folder of GnuPG.</source>
        <translation>Der geheime Schlüssel %1 liegt nicht im Ordner von GnuPG.</translation>
    </message>
    <message>
        <source>The key %1 is not in the folder of GnuPG.</source>
        <translation>Der Schlüssel %1 liegt nicht im Ordner von GnuPG.</translation>
    </message>
    <message>
        <source>The folder for the keys cannot be made: %1. Check the rights on the folder above it.</source>
        <translation>Der Ordner für die Schlüssel lässt sich nicht anlegen: %1. Prüfen Sie die Rechte am übergeordneten Ordner.</translation>
    </message>
    <message>
        <source>The key file is refused: %1 Nothing was changed.</source>
        <translation>Die Schlüsseldatei wird abgelehnt: %1 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB.</source>
        <translation>Sie ist größer als 64 KiB.</translation>
    </message>
    <message>
        <source>it holds no OpenPGP key.</source>
        <translation>Sie enthält keinen OpenPGP-Schlüssel.</translation>
    </message>
    <message>
        <source>it holds a secret key. Tell its sender at once: that key must not be used any more.</source>
        <translation>Sie enthält einen geheimen Schlüssel. Sagen Sie es dem Absender sofort: Dieser Schlüssel darf nicht mehr verwendet werden.</translation>
    </message>
    <message>
        <source>it holds several keys; ask for one that holds the function&apos;s key alone.</source>
        <translation>Sie enthält mehrere Schlüssel. Bitten Sie um eine Datei, die allein den Schlüssel der Funktion enthält.</translation>
    </message>
    <message>
        <source>GnuPG did not take it as one public key.</source>
        <translation>GnuPG hat sie nicht als einen öffentlichen Schlüssel angenommen.</translation>
    </message>
    <message>
        <source>GnuPG and the folder with its keys are named by a whole path, from / on, not: %1</source>
        <translation>GnuPG und der Ordner mit seinen Schlüsseln werden mit vollem Pfad ab / angegeben, nicht so: %1</translation>
    </message>
    <message>
        <source>A key needs a name of at least five characters, without &lt; and &gt;: the name of the authority and the function.</source>
        <translation>Ein Schlüssel braucht einen Namen von mindestens fünf Zeichen, ohne &lt; und &gt;: Behörde und Funktion.</translation>
    </message>
    <message>
        <source>A key is valid for up to %1 days.</source>
        <translation>Ein Schlüssel gilt bis zu %1 Tage.</translation>
    </message>
</context>
</TS>
