// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"

#include <QDate>

#include <vector>

namespace streife {

using PowerId = Id<struct PowerTag>;

/// Unknown is never a yes.
enum class PowerVerdict { Unknown, Yes, No };

/// Befugnis: may agencies of a kind take a measure at a place? Rows are data that a lawyer checks, never fixed text.
struct Power {
    PowerId id;
    QString land;         ///< "NW"; "*" = every Land
    QString municipality; ///< empty = the whole Land
    AgencyKind agencyKind = AgencyKind::Ordnungsamt;
    ShortText measure; ///< "Platzverweis"
    PowerVerdict verdict = PowerVerdict::Unknown;
    QString norm;      ///< "§ 56 OWiG"
    QString note;      ///< condition: "schriftlich, bis 3 Monate"
    int minEuro = 0;   ///< 0 = no bound
    int maxEuro = 0;   ///< 0 = no bound
    QDate validFrom;   ///< null = since ever
    QDate validUntil;  ///< last day, null = open
    QString source;    ///< where it was read
    QString checkedBy; ///< who answers for it; empty = "nicht geprüft"
    QDate checkedOn;

    /// Came with the program and was never taken over into the file.
    [[nodiscard]] bool shipped() const { return id.value() < (qint64(1) << 32); }
    [[nodiscard]] bool checked() const { return checkedOn.isValid() && !checkedBy.isEmpty(); }
    [[nodiscard]] bool validOn(QDate day) const {
        return (validFrom.isNull() || validFrom <= day) && (validUntil.isNull() || day <= validUntil);
    }
    bool operator==(const Power&) const = default;
};

/// Land, municipality, kind of agency, measure and first day, folded: equal for rows that speak of the same thing.
[[nodiscard]] QString powerKey(const Power& power);
/// "Platzverweis, Ordnungsamt, NW Hamm": what people call a row.
[[nodiscard]] QString powerName(const Power& power);
/// Bounds in words: "5–55 €", "ab 5 €", "bis 55 €"; empty without bounds.
[[nodiscard]] QString euroBounds(const Power& power);
/// Was the row checked, and no longer than 12 months before that day?
[[nodiscard]] bool checkedFor(const Power& power, QDate day);

/// The rows that came with the program, all unchecked, each with its source; ids count up from 1.
[[nodiscard]] const std::vector<Power>& shippedPowers();
/// The shipped rows with `own` ones in the place of those with the same key, by measure, kind, place, first day.
[[nodiscard]] std::vector<Power> effectivePowers(const std::vector<Power>& own);

/// The row that decides on that day: the most specific place wins (municipality, Land, every Land), then the newest
/// first day. None = unknown.
[[nodiscard]] const Power* powerFor(const std::vector<Power>& rows, const QString& land, const QString& municipality,
                                    AgencyKind kind, const QString& measure, QDate day);

} // namespace streife
