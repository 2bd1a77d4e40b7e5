// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"

#include <QDate>
#include <QStringList>

namespace streife {

using OfficerId = Id<struct OfficerTag>;
using QualificationId = Id<struct QualificationTag>;
using FunctionId = Id<struct FunctionTag>;

/// Einsatzkraft. House data: never leaves the own authority (design §5).
struct Officer {
    OfficerId id;
    AgencyId agency;
    std::optional<UnitId> unit;
    ShortText serviceNo; ///< unique per agency, checked by OfficerService
    ShortText familyName;
    QString givenName;
    QString rank;
    QString ruleProfile; ///< key of core/worktime, empty = nobody has said yet
    QString phone;
    QString callName = {}; ///< what a partner may see in place of the name

    [[nodiscard]] QString fullName() const {
        return givenName.isEmpty() ? familyName.str() : familyName.str() + QStringLiteral(", ") + givenName;
    }
    bool operator==(const Officer&) const = default;
};

/// What somebody has learnt; may expire.
struct Qualification {
    QualificationId id;
    OfficerId officer;
    ShortText name;
    QDate validUntil; ///< last day, null = unlimited

    bool operator==(const Qualification&) const = default;
};

/// A role for a time (Streifenführung, Praxisanleitung): kept apart from qualifications.
struct Function {
    FunctionId id;
    OfficerId officer;
    ShortText name;
    QDate validFrom;  ///< null = since ever
    QDate validUntil; ///< last day, null = unlimited

    bool operator==(const Function&) const = default;
};

} // namespace streife
