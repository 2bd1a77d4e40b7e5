// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/reports/reporttools.h"

#include <random>

namespace streife::test {

/// Chance that is the same at every run.
class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int upTo(int n) { return int(m_engine() % unsigned(n)); }
    template <class T> const T& of(const std::vector<T>& all) { return all.at(size_t(upTo(int(all.size())))); }

private:
    std::mt19937 m_engine;
};

/// `count` patrols of an hour to four days around `weeks` weeks from `monday`, from the Thursday before to the Monday
/// after; keys and call signs are unique ("KOD-1007", "Q 1007").
[[nodiscard]] PaperPlan randomPlan(Dice& dice, QDate monday, int weeks, int count);
/// One patrol of it changed, cancelled, deleted or added; → what was done.
QString randomEdit(Dice& dice, PaperPlan& plan);

} // namespace streife::test
