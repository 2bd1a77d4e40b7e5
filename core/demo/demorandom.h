// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <initializer_list>

namespace streife {

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers with every compiler and library, unlike std distributions.
/// Every part of the demo city has a stream of its own, so that more weeks do not change the people.
class DemoRandom {
public:
    DemoRandom(quint64 seed, std::initializer_list<qint64> stream) : m_state(seed) {
        for (const qint64 part : stream)
            m_state = next() ^ quint64(part);
    }

    /// 0 … n-1
    int below(int n) { return int((next() >> 32) * quint64(n) >> 32); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class C> const auto& pick(const C& items) { return items[size_t(below(int(items.size())))]; }

private:
    quint64 next() {
        quint64 z = (m_state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    quint64 m_state;
};

} // namespace streife
