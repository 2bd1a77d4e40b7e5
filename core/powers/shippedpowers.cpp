// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/powers/power.h"

namespace streife {
namespace {

struct ShippedPower {
    const char* land;
    const char* municipality;
    AgencyKind kind;
    const char* measure;
    PowerVerdict verdict;
    const char* norm;
    const char* note;
    const char* source;
    int minEuro = 0;
    int maxEuro = 0;
};

// clang-format off
const std::vector<ShippedPower>& rows() {
    using enum AgencyKind;
    using enum PowerVerdict;
    static const char* const transferred = "nur innerhalb der übertragenen Aufgaben (§ 125 PolG BW, § 31 DVO PolG); die Übertragung ist bekanntzumachen";
    static const std::vector<ShippedPower> all{
        // Land, municipality, kind, measure, verdict, norm, note, source, bounds in euro
        {"*", "", Polizei, "Identitätsfeststellung", Yes, "Polizeigesetz des Landes", "", "kod-nrw.de, Rechtsgrundlagen"},
        {"NW", "", Ordnungsamt, "Identitätsfeststellung", Yes, "§ 24 OBG NRW, § 12 PolG NRW", "", "kod-nrw.de, Rechtsgrundlagen"},
        {"TH", "", Ordnungsamt, "Identitätsfeststellung", Yes, "§§ 15, 16 ThürOBG", "", "muehlhausen.de, Gefahrenabwehr"},
        {"BW", "", Ordnungsamt, "Identitätsfeststellung", Unknown, "§ 125 PolG BW", transferred, "publicus.boorberg.de, Gemeindevollzugsdienst Teil 2 und 3"},
        {"*", "", Polizei, "Platzverweis", Yes, "Polizeigesetz des Landes", "", "polizei-beratung.de, Werkzeugkasten KOD"},
        {"*", "", Ordnungsamt, "Platzverweis", Unknown, "", "meist ja; je Land zu prüfen", "polizei-beratung.de, Werkzeugkasten KOD"},
        {"NW", "", Ordnungsamt, "Platzverweis", Yes, "§ 24 OBG NRW, § 34 Abs. 1 PolG NRW", "vorübergehend", "remscheid.de, Ordnungsdienst"},
        {"TH", "", Ordnungsamt, "Platzverweis", Yes, "§ 17 ThürOBG", "vorübergehend", "muehlhausen.de, Gefahrenabwehr"},
        {"NW", "", Polizei, "Aufenthaltsverbot", Yes, "§ 34 Abs. 2 PolG NRW", "schriftlich, bis 3 Monate, Vorgeschichte nötig", "rodorf.de 0386 und 0392"},
        {"NW", "", Ordnungsamt, "Aufenthaltsverbot", No, "§ 24 Abs. 1 Nr. 12 OBG NRW, § 34 Abs. 2 PolG NRW",
         "VG Aachen 05.01.2023, 6 L 2/23: mehrwöchiger Platzverweis nach § 34 Abs. 1 PolG NRW nur in engen Fällen", "rodorf.de 0386 und 0392"},
        {"*", "", Polizei, "Durchsuchung", Yes, "Polizeigesetz des Landes", "", "remscheid.de, Ordnungsdienst"},
        {"NW", "", Ordnungsamt, "Durchsuchung", Yes, "§ 24 OBG NRW", "", "remscheid.de, Ordnungsdienst"},
        {"TH", "", Ordnungsamt, "Durchsuchung", Yes, "§§ 18, 19 ThürOBG", "", "muehlhausen.de, Gefahrenabwehr"},
        {"*", "", Polizei, "Sicherstellung", Yes, "Polizeigesetz des Landes", "", "remscheid.de, Ordnungsdienst"},
        {"NW", "", Ordnungsamt, "Sicherstellung", Yes, "§ 24 OBG NRW", "", "remscheid.de, Ordnungsdienst"},
        {"TH", "", Ordnungsamt, "Sicherstellung", Yes, "§ 22 ThürOBG", "", "muehlhausen.de, Gefahrenabwehr"},
        {"*", "", Polizei, "Gewahrsam", Yes, "Polizeigesetz des Landes", "", "remscheid.de, Ordnungsdienst"},
        {"NW", "", Ordnungsamt, "Gewahrsam", Yes, "§ 24 OBG NRW", "", "remscheid.de, Ordnungsdienst"},
        {"*", "", Ordnungsamt, "Verwarnungsgeld", Yes, "§ 56 OWiG", "nur mit Einverständnis nach Belehrung; sich ausweisen, § 57 Abs. 1 OWiG", "§§ 56-58 OWiG, gesetzklar.de", 5, 55},
        {"*", "", Polizei, "Verwarnungsgeld", Yes, "§§ 56, 57 Abs. 2 OWiG", "nur ermächtigte Bedienstete, bei Entdeckung oder erstem Zugriff", "§§ 56-58 OWiG, gesetzklar.de", 5, 55},
        {"NW", "", Ordnungsamt, "Verwarnungsgeld nach Satzung", Yes, "§ 56 OWiG", "Ortsrecht", "ratsportal.kamen.de 3752", 5, 55},
        {"NW", "", Polizei, "Verwarnungsgeld nach Satzung", No, "§ 57 Abs. 2 OWiG", "Ortsrecht: Auskunft der Stadt Kamen", "ratsportal.kamen.de 3752"},
        {"*", "", Polizei, "Strafverfolgung", Yes, "StPO", "", "tactical-dad.com, KOD"},
        {"*", "", Ordnungsamt, "Strafverfolgung", No, "StPO", "Strafanzeige an die Polizei", "tactical-dad.com, KOD"},
        {"BW", "", Ordnungsamt, "Strafverfolgung", Unknown, "§ 125 PolG BW", transferred, "publicus.boorberg.de, Gemeindevollzugsdienst Teil 2 und 3"},
        {"NW", "Neuss", Ordnungsamt, "Gewerbekontrolle", Yes, "", "Ordnungspartnerschaft Neuss", "spd-neuss.de 24.08.2023"},
        {"NW", "Neuss", Ordnungsamt, "ruhender Verkehr", Yes, "", "Ordnungspartnerschaft Neuss", "spd-neuss.de 24.08.2023"},
        {"NW", "Neuss", Polizei, "fließender Verkehr", Yes, "", "Ordnungspartnerschaft Neuss", "spd-neuss.de 24.08.2023"},
    };
    return all;
}
// clang-format on

} // namespace

const std::vector<Power>& shippedPowers() {
    static const std::vector<Power> all = [] {
        std::vector<Power> out;
        for (const ShippedPower& r : rows())
            out.push_back({PowerId(qint64(out.size()) + 1), QString::fromLatin1(r.land),
                           QString::fromUtf8(r.municipality), r.kind, ShortText(QString::fromUtf8(r.measure)),
                           r.verdict, QString::fromUtf8(r.norm), QString::fromUtf8(r.note), r.minEuro, r.maxEuro,
                           QDate(), QDate(), QString::fromUtf8(r.source), QString(), QDate()});
        return out;
    }();
    return all;
}

} // namespace streife
