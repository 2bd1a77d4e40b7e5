// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strength/strength.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

namespace streife::test {

inline ShortText text(const char* t) {
    return ShortText(QString::fromUtf8(t));
}

struct StrengthFixture : PlanBuilder {
    using PlanBuilder::PlanBuilder;

    StrengthTarget& target(int weekdays, int startHour, int hours, int strength, const char* shift = "Spät") {
        targets.push_back({StrengthTargetId(next()),
                           kod,
                           {},
                           {},
                           text(shift),
                           weekdays,
                           startHour * 60,
                           hours * 60,
                           strength,
                           {},
                           {}});
        return targets.back();
    }
    void function(OfficerId officer, const char* name, QDate from = {}, QDate until = {}) {
        plan.functions.push_back({FunctionId(next()), officer, text(name), from, until});
    }
    [[nodiscard]] std::vector<StrengthRow> rows() const { return strengthOf(targets, plan); }
    [[nodiscard]] StrengthRow only() const {
        const auto all = rows();
        REQUIRE(all.size() == 1);
        return all.front();
    }
    std::vector<StrengthTarget> targets;
};

} // namespace streife::test
