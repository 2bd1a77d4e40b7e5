// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/shorttext.h"
#include "core/partnership/partnership.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace streife {

using AgencyId = Id<struct AgencyTag>;
using UnitId = Id<struct UnitTag>;

/// cli.md: agencies, column `kind`
enum class AgencyKind {
    Ordnungsamt,
    Polizei,
    Bundespolizei,
    Zoll,
    Feuerwehr,
    Jugendamt,
    Stadtplanung,
    Stadtraum,
    Schule,
    Justiz,
    Verkehr,
    Ministerium,
    Zivil,
    Sonstige,
};

/// Behörde (or a Dienststelle below one: `parent`).
struct Agency {
    AgencyId id;
    PartnershipId partnership;
    ShortText name;
    QString shortName; ///< "KOD", "PI Mitte"; prefix of patrol keys; empty = name
    AgencyKind kind = AgencyKind::Sonstige;
    QString land;
    QString municipality;
    std::optional<AgencyId> parent;
    std::optional<AgencyId> steward; ///< the agency that keeps this one's data because it has no install
    QString dutyPhone;               ///< printed in the legend of the wall plan

    /// What people call it: short name, else name.
    [[nodiscard]] QString label() const { return shortName.isEmpty() ? name.str() : shortName; }
    bool operator==(const Agency&) const = default;
};

/// Dienstgruppe of an agency.
struct Unit {
    UnitId id;
    AgencyId agency;
    ShortText name;

    bool operator==(const Unit&) const = default;
};

/// Who edits the data of `id`: the agency itself, the one that keeps it (steward), and the one above it. Without `own`
/// there is nobody else. `find` gives an agency by its id, none where it is unknown.
[[nodiscard]] bool isOwnAgency(AgencyId id, std::optional<AgencyId> own,
                               const std::function<std::optional<Agency>(AgencyId)>& find);
[[nodiscard]] QSet<AgencyId> ownAgencies(const QHash<AgencyId, Agency>& agencies, std::optional<AgencyId> own);

/// The same in the order of a list to choose from: `own` itself, then by label.
[[nodiscard]] std::vector<AgencyId> ownFirst(const QHash<AgencyId, Agency>& agencies, std::optional<AgencyId> own);

/// Is it `above`, or a Dienststelle below it?
[[nodiscard]] bool isBelow(const QHash<AgencyId, Agency>& agencies, AgencyId id, AgencyId above);

/// The authority above a Dienststelle, itself where there is none.
[[nodiscard]] AgencyId authorityAbove(const QHash<AgencyId, Agency>& agencies, AgencyId id);

/// What people call it, "?" for an unknown one.
[[nodiscard]] QString labelOf(const QHash<AgencyId, Agency>& agencies, AgencyId id);

/// The letter that stands for an agency on screen and paper, none of `taken`: "PI Nord" → P, PN, then P2, P3 …
[[nodiscard]] QString freeLetter(const QString& label, const QSet<QString>& taken);

} // namespace streife
