// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officers/deputy.h"

#include <QHash>

namespace streife {

/// Who brings what a post asks for by name: a function or a qualification, compared without case and umlauts. Who
/// stands in for somebody brings that person's functions on these days, never the qualifications. Refers to the rows,
/// so it must not outlive them.
class Holders {
public:
    Holders(const std::vector<Function>& functions, const std::vector<Qualification>& qualifications,
            const QString& name, const std::vector<Deputy>& deputies);

    [[nodiscard]] bool holds(OfficerId officer, QDate day) const;
    /// The last day on which this person held it, where that lies before `day`.
    [[nodiscard]] std::optional<QDate> expired(OfficerId officer, QDate day) const;
    /// Somebody has it as a qualification and nobody as a function.
    [[nodiscard]] bool isQualification() const { return !m_qualifications.isEmpty() && m_functions.isEmpty(); }

private:
    QMultiHash<OfficerId, const Function*> m_functions;
    QMultiHash<OfficerId, const Qualification*> m_qualifications;
    QMultiHash<OfficerId, const Deputy*> m_deputies; ///< by who stands in
};

/// Does one of these stand in for the other on that day?
[[nodiscard]] bool standsInFor(const std::vector<Deputy>& all, OfficerId away, OfficerId deputy, QDate day);

} // namespace streife
