// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/binding.h"

#include "core/patrols/seal.h"
#include "tests/support/bindingmodel.h"
#include "tests/support/catch.h"

#include <map>

using namespace streife;
using streife::test::BindingModel;

namespace {

/// What may happen to a patrol, each by one of the authorities.
enum class Event { Accept, Decline, Withdraw, ChangeSealed, ChangeTold };
constexpr std::array kEvents{Event::Accept, Event::Decline, Event::Withdraw, Event::ChangeSealed, Event::ChangeTold};

/// The protocol as design §5 tells it, written down once more without seals: a counter of versions instead.
class Oracle {
public:
    explicit Oracle(size_t agencies) : m_said(agencies) {}

    void apply(Event event, size_t who) {
        Said& said = m_said[who];
        switch (event) {
        case Event::Accept:
            said = {Decision::Accept, m_version};
            break;
        case Event::Decline:
            said = {Decision::Decline, m_version};
            break;
        case Event::Withdraw:
            said = {Decision::Withdraw, m_version};
            break;
        case Event::ChangeSealed: {
            const bool counted = state(who) == KeyState::Given;
            ++m_version;
            if (counted) // whose key counted and who changes seals anew
                said = {Decision::Accept, m_version};
            break;
        }
        case Event::ChangeTold:
            break;
        }
    }
    [[nodiscard]] KeyState state(size_t who) const {
        const auto& [decision, version] = m_said[who];
        if (!decision)
            return KeyState::Open;
        if (*decision == Decision::Withdraw)
            return KeyState::Withdrawn;
        if (*decision == Decision::Decline)
            return version == m_version ? KeyState::Declined : KeyState::Open;
        return version == m_version ? KeyState::Given : KeyState::Reopened;
    }
    [[nodiscard]] bool bound() const {
        for (size_t i = 0; i < m_said.size(); ++i)
            if (state(i) != KeyState::Given)
                return false;
        return true;
    }

private:
    struct Said {
        std::optional<Decision> decision = {};
        int version = 0;
    };
    std::vector<Said> m_said;
    int m_version = 0;
};

void apply(BindingModel& model, Event event, size_t who) {
    const AgencyId agency = model.agencies[who];
    switch (event) {
    case Event::Accept:
        model.decide(agency, Decision::Accept);
        break;
    case Event::Decline:
        model.decide(agency, Decision::Decline);
        break;
    case Event::Withdraw:
        model.decide(agency, Decision::Withdraw);
        break;
    case Event::ChangeSealed: {
        const bool counted = model.state(agency) == KeyState::Given;
        model.laterBy(1);
        if (counted)
            model.decide(agency, Decision::Accept);
        break;
    }
    case Event::ChangeTold:
        model.patrol().patrol.callSign += QLatin1Char('x');
        break;
    }
}

} // namespace

TEST_CASE("every sequence of events by every authority ends in the state that the protocol says", "[binding]") {
    const size_t agencies = GENERATE(size_t(2), size_t(3));
    const int length = agencies == 2 ? 4 : 3;
    const int choices = int(kEvents.size() * agencies);
    int sequences = 1;
    for (int i = 0; i < length; ++i)
        sequences *= choices;
    std::map<std::vector<KeyState>, int> reached;
    int bound = 0;
    for (int n = 0; n < sequences; ++n) {
        BindingModel model{int(agencies)};
        Oracle oracle(agencies);
        int rest = n;
        for (int step = 0; step < length; ++step) {
            const int choice = rest % choices;
            rest /= choices;
            apply(model, kEvents[size_t(choice) / agencies], size_t(choice) % agencies);
            oracle.apply(kEvents[size_t(choice) / agencies], size_t(choice) % agencies);
        }
        const PatrolBinding binding = model.binding();
        REQUIRE(binding.keys.size() == agencies);
        std::vector<KeyState> states;
        for (size_t i = 0; i < agencies; ++i) {
            if (binding.keys[i].state != oracle.state(i)) {
                INFO("sequence " << n << ", authority " << i);
                REQUIRE(int(binding.keys[i].state) == int(oracle.state(i)));
            }
            states.push_back(binding.keys[i].state);
        }
        if ((binding.state == Binding::Bound) != oracle.bound()) {
            INFO("sequence " << n);
            REQUIRE((binding.state == Binding::Bound) == oracle.bound());
        }
        ++reached[states];
        bound += binding.state == Binding::Bound;
    }
    CHECK(bound > 0);
    // Two authorities reach each pair of states; three in three steps most of the 125.
    CHECK(reached.size() >= (agencies == 2 ? 23U : 40U));
}

TEST_CASE("what two authorities do at once ends the same in either order", "[binding]") {
    // Both have seen the same plan; the rows of both arrive in one order here and in the other there.
    const bool bothKeyed = GENERATE(true, false);
    for (const Event first : kEvents)
        for (const Event second : kEvents) {
            const auto run = [&](bool swapped) {
                BindingModel model(2);
                if (bothKeyed)
                    for (const AgencyId a : {model.b.kod, model.b.pi})
                        model.decide(a, Decision::Accept);
                const PlannedPatrol common = model.patrol();
                std::optional<Confirmation> made[2];
                PlannedPatrol after[2]{common, common};
                for (const size_t who : {size_t(0), size_t(1)}) {
                    model.patrol() = common;
                    apply(model, who == 0 ? first : second, who);
                    after[who] = model.patrol();
                    for (const Confirmation& c : model.patrol().confirmations)
                        if (c.agency == model.agencies[who])
                            made[who] = c;
                }
                // Merged: each authority's own newest row; of the fields, whose value differs from the common one.
                // Two sealed changes of one field are a conflict.
                PlannedPatrol merged = common;
                merged.confirmations.clear();
                for (const size_t who : swapped ? std::array<size_t, 2>{1, 0} : std::array<size_t, 2>{0, 1})
                    if (made[who])
                        merged.confirmations.push_back(*made[who]);
                for (const size_t who : swapped ? std::array<size_t, 2>{1, 0} : std::array<size_t, 2>{0, 1})
                    if (after[who].patrol.span != common.patrol.span)
                        merged.patrol.span = after[who].patrol.span;
                merged.sealedConflict = first == Event::ChangeSealed && second == Event::ChangeSealed;
                model.patrol() = merged;
                return model.binding();
            };
            const PatrolBinding here = run(false);
            const PatrolBinding there = run(true);
            INFO("events " << int(first) << " and " << int(second));
            CHECK(int(here.state) == int(there.state));
            for (size_t i = 0; i < here.keys.size(); ++i)
                CHECK(int(here.keys[i].state) == int(there.keys[i].state));
            // A key given to the old plan never binds to the new one.
            if ((first == Event::ChangeSealed) != (second == Event::ChangeSealed))
                CHECK(here.state != Binding::Bound);
            if (first == Event::ChangeSealed && second == Event::ChangeSealed)
                CHECK(here.state != Binding::Bound);
        }
}

TEST_CASE("one key never binds", "[binding]") {
    BindingModel alone(1);
    alone.decide(alone.b.kod, Decision::Accept);
    CHECK(alone.binding().state == Binding::Partly);

    BindingModel model(2); // two Dienststellen of one authority are one
    model.b.plan.agencies.find(model.b.pi)->parent = model.b.kod;
    model.decide(model.b.kod, Decision::Accept);
    model.decide(model.b.pi, Decision::Accept);
    CHECK(model.binding().state == Binding::Partly);
    model.b.plan.agencies.find(model.b.pi)->parent.reset();
    CHECK(model.binding().state == Binding::Bound);

    BindingModel none(0);
    CHECK(none.binding().state == Binding::Proposed);
}

TEST_CASE("a key of an authority without a post counts for nothing, and comes back with the post", "[binding]") {
    BindingModel model(2);
    for (const AgencyId a : model.agencies)
        model.decide(a, Decision::Accept);
    CHECK(model.binding().state == Binding::Bound); // customs has none
    CHECK(model.binding().key(model.customs) == nullptr);
    model.b.post(model.patrol().patrol.id, model.customs, {}, 1);
    CHECK(model.binding().state == Binding::Proposed); // a third authority is another agreement
    CHECK(model.state(model.b.kod) == KeyState::Reopened);
}

TEST_CASE("an open conflict and a cancelled patrol don't bind", "[binding]") {
    BindingModel model(2);
    model.decide(model.b.kod, Decision::Accept);
    model.decide(model.b.pi, Decision::Accept);
    model.patrol().sealedConflict = true;
    CHECK(model.binding().state == Binding::Partly);
    CHECK(bindingWords(model.binding(), model.b.plan.agencies) == QStringLiteral("confirmed, but a conflict is open"));
    model.patrol().sealedConflict = false;
    model.patrol().patrol.state = PatrolState::Cancelled;
    CHECK(model.binding().state == Binding::Cancelled);
    CHECK(bindingKey(model.binding()) == QStringLiteral("cancelled"));
}

TEST_CASE("the state in words names who has confirmed or declined", "[binding]") {
    BindingModel model(2);
    const auto words = [&] { return bindingWords(model.binding(), model.b.plan.agencies); };
    CHECK(words() == QStringLiteral("proposed"));
    model.decide(model.b.kod, Decision::Accept);
    CHECK(words() == QStringLiteral("confirmed: KOD"));
    CHECK(bindingKey(model.binding()) == QStringLiteral("promised"));
    model.decide(model.b.pi, Decision::Decline);
    CHECK(words() == QStringLiteral("declined: PI Mitte"));
    CHECK(bindingKey(model.binding()) == QStringLiteral("declined"));
    model.decide(model.b.pi, Decision::Accept);
    CHECK(words() == QStringLiteral("binding"));
    CHECK(bindingKey(model.binding()) == QStringLiteral("binding"));
    model.laterBy(30);
    CHECK(words() == QStringLiteral("to be confirmed again"));
    CHECK(bindingKey(model.binding()) == QStringLiteral("proposed"));
}

TEST_CASE("what was promised on the phone is kept or contradicted by the authority's own answer", "[binding]") {
    BindingModel model(2);
    PhonePromise promise{PhonePromiseId(1),
                         model.patrol().patrol.id,
                         model.b.pi,
                         ShortText(QStringLiteral("K")),
                         {},
                         Instant{1'795'000'000'000 - 1},
                         {}};
    CHECK(phoneState(promise, model.binding()) == PhoneState::Waiting);
    model.decide(model.b.kod, Decision::Accept); // the other side's key says nothing
    CHECK(phoneState(promise, model.binding()) == PhoneState::Waiting);
    model.decide(model.b.pi, Decision::Accept);
    CHECK(phoneState(promise, model.binding()) == PhoneState::Kept);
    model.decide(model.b.pi, Decision::Decline);
    CHECK(phoneState(promise, model.binding()) == PhoneState::Contradicted);
    model.decide(model.b.pi, Decision::Withdraw);
    CHECK(phoneState(promise, model.binding()) == PhoneState::Contradicted);
    promise.at = Instant{1'795'000'900'000}; // somebody called again after that
    CHECK(phoneState(promise, model.binding()) == PhoneState::Waiting);
}

TEST_CASE("other times of a refusal come back, and rubbish is left out", "[binding]") {
    const std::vector<TimeSpan> times{test::span("2026-11-28T18:00", "2026-11-28T22:00"),
                                      test::span("2026-11-29T18:00", "2026-11-29T22:00")};
    Confirmation c;
    c.alternatives = alternativesText(times);
    CHECK(alternativesOf(c) == times);
    for (const char* text :
         {"", "|", "1", "2/1", "5/5", "a/b", "1/2/3", "-9223372036854775808/5", "1/9223372036854775807"}) {
        c.alternatives = QString::fromLatin1(text);
        CHECK(alternativesOf(c).empty());
    }
}
