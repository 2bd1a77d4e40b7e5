// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/planninground.h"
#include "core/store/writer.h"

namespace streife {

/// Dates of an authority's planning rounds. All throw Error(Forbidden) for one that is neither ours nor kept by us.
class PlanningRoundService {
public:
    explicit PlanningRoundService(Writer& writer) : m_writer(writer) {}

    /// Throws Error(Input) where proposals come after answers or answers after the lock-in, or days do not fit.
    void setRhythm(const PlanningRhythm& wanted);
    /// The authority has no dates any more; deviating ones go with them.
    void removeRhythm(AgencyId agency);
    /// Another day in one period, null = as the rhythm says. Throws Error(Input) where the three days of the period
    /// would not follow each other, or the period's day is not the first of one.
    void setDate(AgencyId agency, QDate period, PlanningStage stage, QDate day);

private:
    Writer& m_writer;
};

} // namespace streife
