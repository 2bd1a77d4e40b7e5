// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/binding.h"
#include "core/patrols/seal.h"
#include "tests/support/planbuilder.h"

namespace streife::test {

/// A patrol of three authorities and what each of them has said, in the order in which it was written.
class BindingModel {
public:
    PlanBuilder b;
    AgencyId customs = b.agency("Zoll");
    std::vector<AgencyId> agencies{b.kod, b.pi, customs};

    explicit BindingModel(int taking = 3) {
        b.plan.agencies.find(b.kod)->shortName = QStringLiteral("KOD");
        const PatrolId id = b.patrol("KOD-1", "2026-11-27T18:00", "2026-11-27T22:00");
        for (int i = 0; i < taking; ++i)
            b.post(id, agencies[size_t(i)], {}, 2);
        PlannedPatrol& p = patrol();
        p.patrol.meetingPoint = QStringLiteral("Wache Mitte");
        p.tasks = {{TaskId(b.next()), id, ShortText(QStringLiteral("Jugendschutz")), 0},
                   {TaskId(b.next()), id, ShortText(QStringLiteral("Gaststätten")), 1}};
    }

    PlannedPatrol& patrol() { return b.plan.patrols.front(); }
    [[nodiscard]] QString seal() { return sealOf(patrol(), b.plan.agencies); }
    [[nodiscard]] PatrolBinding binding() { return bindingOf(patrol(), b.plan.agencies); }
    [[nodiscard]] KeyState state(AgencyId agency) { return binding().key(agency)->state; }

    void decide(AgencyId agency, Decision decision) {
        auto& all = patrol().confirmations;
        std::erase_if(all, [&](const Confirmation& c) { return c.agency == agency; });
        Confirmation c;
        c.id = ConfirmationId(b.next());
        c.patrol = patrol().patrol.id;
        c.agency = agency;
        c.decision = decision;
        c.at = Instant{1'795'000'000'000 + b.next()};
        c.seal = seal();
        all.push_back(c);
    }
    void laterBy(int minutes) {
        patrol().patrol.span = TimeSpan(patrol().patrol.span.start().plusMinutes(minutes), patrol().patrol.span.end());
    }
};

} // namespace streife::test
