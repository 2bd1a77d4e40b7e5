<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>streife</name>
    <message>
        <source>Double booking</source>
        <translation>Doppelt verplant</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Not on duty</source>
        <translation>Nicht im Dienst</translation>
    </message>
    <message>
        <source>Open posts</source>
        <translation>Offene Plätze</translation>
    </message>
    <message>
        <source>Not joint</source>
        <translation>Nicht gemeinsam</translation>
    </message>
    <message>
        <source>Function missing</source>
        <translation>Funktion fehlt</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Hotspot closed</source>
        <translation>Brennpunkt gesperrt</translation>
    </message>
    <message>
        <source>Visits do not fit</source>
        <translation>Anlaufpunkte passen nicht</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>Doppelt erfasst</translation>
    </message>
    <message>
        <source>1 post open: %1</source>
        <translation>1 Platz offen: %1</translation>
    </message>
    <message>
        <source>%1 posts open: %2</source>
        <translation>%1 Plätze offen: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 filled.</source>
        <translation>%1, %2: %3 von %4 besetzt.</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <translation>Gebraucht wird: %1.</translation>
    </message>
    <message>
        <source>No agency takes part</source>
        <translation>Keine Behörde beteiligt</translation>
    </message>
    <message>
        <source>%1, has no posts; a joint patrol needs two agencies.</source>
        <translation>%1, hat keine Plätze; eine gemeinsame Streife braucht zwei Behörden.</translation>
    </message>
    <message>
        <source>Only 1 agency takes part</source>
        <translation>Nur 1 Behörde beteiligt</translation>
    </message>
    <message>
        <source>%1, has posts of %2 alone; a joint patrol needs two agencies.</source>
        <translation>%1, hat nur Plätze von %2; eine gemeinsame Streife braucht zwei Behörden.</translation>
    </message>
    <message>
        <source>Function missing: %1</source>
        <translation>Funktion fehlt: %1</translation>
    </message>
    <message>
        <source>%1, %2: nobody named by %3 holds it on that day.</source>
        <translation>%1, %2: Niemand, den %3 namentlich eingesetzt hat, übt sie an diesem Tag aus.</translation>
    </message>
    <message>
        <source>Patrol number %1 given twice</source>
        <translation>Streifennummer %1 doppelt vergeben</translation>
    </message>
    <message>
        <source>%1, %2, and %3, %4.</source>
        <translation>%1, %2, und %3, %4.</translation>
    </message>
    <message>
        <source>Service number %1 given twice</source>
        <translation>Personalnummer %1 doppelt vergeben</translation>
    </message>
    <message>
        <source>%1: %2 and %3.</source>
        <translation>%1: %2 und %3.</translation>
    </message>
    <message>
        <source>Agency “%1” recorded twice</source>
        <translation>Behörde „%1“ doppelt erfasst</translation>
    </message>
    <message>
        <source>Hotspot “%1” recorded twice</source>
        <translation>Brennpunkt „%1“ doppelt erfasst</translation>
    </message>
    <message>
        <source>Named twice in one patrol</source>
        <translation>Zweimal in derselben Streife</translation>
    </message>
    <message>
        <source>%1 fills %2 posts of %3, %4.</source>
        <translation>%1 ist auf %2 Plätzen von %3, %4, eingesetzt.</translation>
    </message>
    <message>
        <source>%1 double-booked</source>
        <translation>%1 doppelt verplant</translation>
    </message>
    <message>
        <source>%1: %2, %3, and %4, %5, overlap.</source>
        <translation>%1: %2, %3, und %4, %5, überschneiden sich.</translation>
    </message>
    <message>
        <source>%1 of the patrol absent</source>
        <translation>%1 der Streife abwesend</translation>
    </message>
    <message>
        <source>%1 is entered as absent during %2, %3.</source>
        <translation>%1 ist während %2, %3, als abwesend eingetragen.</translation>
    </message>
    <message>
        <source>%1 outside of duty</source>
        <translation>%1 außerhalb des Dienstes</translation>
    </message>
    <message>
        <source>%1 has no duty in the roster of this week (%2).</source>
        <translation>%1 hat in dieser Woche keinen Dienst im Dienstplan (%2).</translation>
    </message>
    <message>
        <source>%1 has no duty during %2.</source>
        <translation>%1 hat keinen Dienst: %2.</translation>
    </message>
    <message>
        <source>The duty of %1 covers only a part of %2.</source>
        <translation>Der Dienst von %1 deckt nur einen Teil von %2.</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>Verstoß</translation>
    </message>
    <message>
        <source>Public holiday: %1</source>
        <translation>Feiertag: %1</translation>
    </message>
    <message>
        <source>%1, %2, touches %3.</source>
        <translation>%1, %2, liegt ganz oder teilweise am %3.</translation>
    </message>
    <message>
        <source>unknown agency</source>
        <translation>unbekannte Behörde</translation>
    </message>
    <message>
        <source>unknown hotspot</source>
        <translation>unbekannter Brennpunkt</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>Visit %1 of %2, %3; closed %4.</source>
        <translation>Anlaufpunkt %1 von %2, %3; gesperrt %4.</translation>
    </message>
    <message>
        <source>Two records stand for the same thing; they can be merged into one.</source>
        <translation>Zwei Einträge stehen für dasselbe; sie lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>%1 lies outside of the patrol</source>
        <translation>%1 liegt außerhalb der Streife</translation>
    </message>
    <message>
        <source>Visit %1, %2 min; %3.</source>
        <translation>Anlaufpunkt %1, %2 min; %3.</translation>
    </message>
    <message>
        <source>%1 overlap: %2 and %3</source>
        <translation>%1 überschnitten: %2 und %3</translation>
    </message>
    <message>
        <source>Visits %1 and %2; %3.</source>
        <translation>Anlaufpunkte %1 und %2; %3.</translation>
    </message>
    <message>
        <source>%1 too much time at hotspots</source>
        <translation>%1 zu viel Verweildauer</translation>
    </message>
    <message>
        <source>%1 of stays are planned for %2; %3.</source>
        <translation>%1 Verweildauer sind für %2 geplant; %3.</translation>
    </message>
    <message>
        <source>%1: %2, %3, overlaps with %4 of the partnership %5, %6.</source>
        <translation>%1: %2, %3, überschneidet sich mit %4 der Partnerschaft %5, %6.</translation>
    </message>
    <message>
        <source>Visit %1 at %2</source>
        <translation>Anlaufpunkt %1 auf %2 verlegen</translation>
    </message>
    <message>
        <source>Move the end to %1</source>
        <translation>Ende auf %1 verschieben</translation>
    </message>
    <message>
        <source>Remove the visit %1</source>
        <translation>Anlaufpunkt %1 streichen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>%1 einsetzen</translation>
    </message>
    <message>
        <source>Name %1 instead of %2</source>
        <translation>%1 statt %2 einsetzen</translation>
    </message>
    <message>
        <source>Promise without a name</source>
        <translation>Ohne Namen zusichern</translation>
    </message>
    <message>
        <source>Name %1 only once</source>
        <translation>%1 nur einmal einsetzen</translation>
    </message>
    <message>
        <source>Move the start to %1</source>
        <translation>Beginn auf %1 verschieben</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Add posts of %1 and %2</source>
        <translation>Plätze für %1 und %2 anlegen</translation>
    </message>
    <message>
        <source>Add a post of %1</source>
        <translation>Platz für %1 anlegen</translation>
    </message>
    <message>
        <source>Give a new number</source>
        <translation>Neue Nummer vergeben</translation>
    </message>
    <message>
        <source>%1 (settles %2 findings)</source>
        <translation>%1 (behebt %2 Prüfhinweise)</translation>
    </message>
    <message>
        <source>Power missing</source>
        <translation>Befugnis fehlt</translation>
    </message>
    <message>
        <source>Power not checked</source>
        <translation>Befugnis nicht geprüft</translation>
    </message>
    <message>
        <source>%1 €</source>
        <translation>%1 €</translation>
    </message>
    <message>
        <source>%1.%2 €</source>
        <translation>%1,%2 €</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>%1: only %2</source>
        <translation>%1: nur %2</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nein</translation>
    </message>
    <message>
        <source>%1: no (%2)</source>
        <translation>%1: nein (%2)</translation>
    </message>
    <message>
        <source>Power missing: %1</source>
        <translation>Befugnis fehlt: %1</translation>
    </message>
    <message>
        <source>%1, %2: nobody on the patrol may do it. %3.</source>
        <translation>%1, %2: Niemand auf der Streife darf das. %3.</translation>
    </message>
    <message>
        <source>It has no posts</source>
        <translation>Sie hat keine Plätze</translation>
    </message>
    <message>
        <source>Power not checked: %1</source>
        <translation>Befugnis nicht geprüft: %1</translation>
    </message>
    <message>
        <source>%1: the Land of the partnership is not known, so nothing is certain about %2.</source>
        <translation>%1: Das Land der Partnerschaft ist nicht bekannt; zu %2 ist daher nichts sicher.</translation>
    </message>
    <message>
        <source>%1: %2 was last checked on %3, more than 12 months before.</source>
        <translation>%1: %2 wurde zuletzt am %3 geprüft, mehr als 12 Monate vorher.</translation>
    </message>
    <message>
        <source>%1: nobody has checked %2 yet.</source>
        <translation>%1: %2 hat noch niemand geprüft.</translation>
    </message>
    <message>
        <source>Rest too short</source>
        <translation>Ruhezeit zu kurz</translation>
    </message>
    <message>
        <source>Working day too long</source>
        <translation>Arbeitstag zu lang</translation>
    </message>
    <message>
        <source>Weekly rest too short</source>
        <translation>Wöchentliche Ruhezeit zu kurz</translation>
    </message>
    <message>
        <source>Break missing</source>
        <translation>Pause fehlt</translation>
    </message>
    <message>
        <source>Shifts in a row</source>
        <translation>Schichten in Folge</translation>
    </message>
    <message>
        <source>Nights in a row</source>
        <translation>Nächte in Folge</translation>
    </message>
    <message>
        <source>Backward rotation</source>
        <translation>Rückwärtswechsel</translation>
    </message>
    <message>
        <source>Too few free Sundays</source>
        <translation>Zu wenige freie Sonntage</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation>Kurzfristig</translation>
    </message>
    <message>
        <source>Restriction: %1</source>
        <translation>Einschränkung: %1</translation>
    </message>
    <message>
        <source>%1 may not do this: %2 of %3, %4.</source>
        <translation>%1 ist dafür nicht einsetzbar: %2 von %3, %4.</translation>
    </message>
    <message>
        <source>Changed at short notice</source>
        <translation>Kurzfristig geändert</translation>
    </message>
    <message>
        <source>%1 of rest missing</source>
        <translation>Ruhezeit %1 zu kurz</translation>
    </message>
    <message>
        <source>%1: between %2 and %3 lie %4 of rest, needed are %5.</source>
        <translation>%1: Zwischen %2 und %3 liegen %4 Ruhezeit, nötig sind %5.</translation>
    </message>
    <message>
        <source>%1: %2 leaves %3 of rest within 24 hours of its start, needed are %4.</source>
        <translation>%1: %2 lässt %3 Ruhezeit in den 24 Stunden ab Beginn, nötig sind %4.</translation>
    </message>
    <message>
        <source>%1 beyond the working day</source>
        <translation>Arbeitstag %1 zu lang</translation>
    </message>
    <message>
        <source>%1 works %2 on %3, at most %4 are allowed: %5.</source>
        <translation>%1 arbeitet %2 am %3, höchstens %4 sind zulässig: %5.</translation>
    </message>
    <message>
        <source>%1 of weekly rest missing</source>
        <translation>Wöchentliche Ruhezeit %1 zu kurz</translation>
    </message>
    <message>
        <source>%1 has no rest of %2 in one piece in %3; last shift of the week: %4.</source>
        <translation>%1 hat in %3 keine zusammenhängende Ruhezeit von %2; letzte Schicht der Woche: %4.</translation>
    </message>
    <message>
        <source>Break of %1 missing</source>
        <translation>Pause von %1 fehlt</translation>
    </message>
    <message>
        <source>%1 is on patrol for %2 without a gap, last: %3.</source>
        <translation>%1 ist %2 ohne Unterbrechung auf Streife, zuletzt: %3.</translation>
    </message>
    <message>
        <source>early</source>
        <translation>Früh</translation>
    </message>
    <message>
        <source>late</source>
        <translation>Spät</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 shifts in a row</source>
        <translation>%1 Schichten in Folge</translation>
    </message>
    <message>
        <source>%1 works on %2 days in a row, from %3 to %4; the limit is %5.</source>
        <translation>%1 arbeitet an %2 Tagen in Folge, von %3 bis %4; die Grenze ist %5.</translation>
    </message>
    <message>
        <source>%1 nights in a row</source>
        <translation>%1 Nächte in Folge</translation>
    </message>
    <message>
        <source>%1 works %2 nights in a row, from %3 to %4; the limit is %5.</source>
        <translation>%1 arbeitet %2 Nächte in Folge, von %3 bis %4; die Grenze ist %5.</translation>
    </message>
    <message>
        <source>Backward: %1 to %2</source>
        <translation>Rückwärts: %1 → %2</translation>
    </message>
    <message>
        <source>%1: after %2 follows %3 without a free day between; only early, late, night is allowed.</source>
        <translation>%1: Auf %2 folgt %3 ohne freien Tag dazwischen; zulässig ist nur die Richtung Früh, Spät, Nacht.</translation>
    </message>
    <message>
        <source>%1 of %2 free Sundays</source>
        <translation>%1 von %2 freien Sonntagen</translation>
    </message>
    <message>
        <source>%1 works on Sunday, %2, and had %3 free Sundays in the %4 weeks up to it; needed are %5.</source>
        <translation>%1 arbeitet am Sonntag, %2, und hatte in den %4 Wochen bis dahin %3 freie Sonntage; nötig sind %5.</translation>
    </message>
    <message>
        <source>This limit is not checked.</source>
        <translation>Diese Grenze ist nicht geprüft.</translation>
    </message>
    <message>
        <source>duty %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>duty %1 %2</source>
        <translation>Dienst %1 %2</translation>
    </message>
    <message>
        <source>Released by %1 on %2: %3.</source>
        <translation>Freigegeben durch %1 am %2: %3.</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>auf %1, %2</translation>
    </message>
    <message>
        <source>%1 expired on %2</source>
        <translation>%1 abgelaufen am %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>Qualification missing</source>
        <translation>Qualifikation fehlt</translation>
    </message>
    <message>
        <source>%1: expired on %2.</source>
        <translation>%1: abgelaufen am %2.</translation>
    </message>
    <message>
        <source>Qualification missing: %1</source>
        <translation>Qualifikation fehlt: %1</translation>
    </message>
    <message>
        <source>Changed after the lock-in</source>
        <translation>Nach der Festschreibung geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1: time or people changed on %2, fewer than %n day(s) ahead.</source>
        <translation>
            <numerusform>%1: Zeit oder Kräfte wurden am %2 geändert, weniger als %n Tag vorher.</numerusform>
            <numerusform>%1: Zeit oder Kräfte wurden am %2 geändert, weniger als %n Tage vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: time or people changed on %2.</source>
        <translation>%1: Zeit oder Kräfte wurden am %2 geändert.</translation>
    </message>
    <message>
        <source>The plan was locked in on %1.</source>
        <translation>Die Planung wurde am %1 festgeschrieben.</translation>
    </message>
</context>
</TS>
