// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/overview.h"

#include "tests/support/bindingmodel.h"
#include "tests/support/catch.h"

using namespace streife;
using streife::test::BindingModel;

namespace {

struct AnswersFixture : BindingModel {
    AnswersFixture() : BindingModel(2) {}
    [[nodiscard]] QStringList lines(QSet<AgencyId> own) {
        OverviewInput in{b.plan, {}, test::at("2026-11-24T09:00"), std::move(own)};
        QStringList out;
        for (const OverviewSection& s : makeOverview(in).sections)
            if (s.kind == OverviewKind::Answers)
                for (const OverviewLine& line : s.lines)
                    out << line.text;
        return out;
    }
    [[nodiscard]] QStringList lines() { return lines({b.kod}); }
};

} // namespace

TEST_CASE_METHOD(AnswersFixture, "a patrol that nobody has answered to, or that is bound, needs nobody",
                 "[overview][binding]") {
    CHECK(lines().isEmpty());
    decide(b.kod, Decision::Accept); // the partner may take its time
    CHECK(lines().isEmpty());
    decide(b.pi, Decision::Accept);
    CHECK(lines().isEmpty());
}

TEST_CASE_METHOD(AnswersFixture, "a refusal, a lapsed key and an own answer that the partner waits for are told",
                 "[overview][binding]") {
    decide(b.pi, Decision::Accept);
    CHECK(lines() == QStringList{QStringLiteral("not confirmed yet: KOD")});
    CHECK(lines({}).isEmpty()); // somebody else's
    decide(b.kod, Decision::Accept);
    laterBy(30);
    decide(b.kod, Decision::Accept);
    CHECK(lines() == QStringList{QStringLiteral("to be confirmed again: PI Mitte")});
    decide(b.pi, Decision::Decline);
    CHECK(lines() == QStringList{QStringLiteral("declined: PI Mitte")});
    patrol().patrol.state = PatrolState::Cancelled;
    CHECK(lines().isEmpty());
}

TEST_CASE_METHOD(AnswersFixture, "what was promised on the phone and declined later comes first",
                 "[overview][binding]") {
    PhonePromise promise;
    promise.agency = b.pi;
    promise.at = Instant{1};
    patrol().phonePromises = {promise};
    decide(b.pi, Decision::Decline);
    CHECK(lines() == QStringList{QStringLiteral("promised on the phone, contradicted since: PI Mitte")});
}
