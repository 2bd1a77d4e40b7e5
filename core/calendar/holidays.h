// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace streife {

/// Gesetzlicher Feiertag at one place.
struct Holiday {
    QDate date;
    QString name; ///< German, as in the law: "Fronleichnam"

    bool operator==(const Holiday&) const = default;
};

/// Public holidays of a municipality in [from, to), by date. `land` is the two-letter code ("NW"); an unknown Land
/// gives the nationwide ones only. Rows carry validity years and, where the law says so, municipalities (Augsburg 8
/// August).
[[nodiscard]] std::vector<Holiday> holidays(const QString& land, const QString& municipality, QDate from, QDate to);

/// The 16 codes in the order of their German names.
[[nodiscard]] const std::vector<QString>& laender();
/// "NW" → "Nordrhein-Westfalen"; empty for an unknown code.
[[nodiscard]] QString landName(const QString& code);

} // namespace streife
