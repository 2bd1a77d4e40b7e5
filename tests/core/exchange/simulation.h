// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/content.h"
#include "core/partnership/partnership.h"
#include "core/store/guard.h"
#include "core/store/writer.h"

#include <QTemporaryDir>

#include <memory>
#include <random>
#include <set>

namespace streife::test {

/// One install: a real file, its own authority, a clock that may be wrong.
struct SimSite {
    QString path;
    qint64 agency = 0;
    int number = 0; ///< of the site that writes now
    qint64 clockSkew = 0;
    std::unique_ptr<Database> db;
    std::unique_ptr<WriteGuard> guard;
    WriteContext context;

    /// One action; false where it changed nothing.
    bool act(qint64 nowMs, const std::function<void(Writer&)>& work);
};

/// Authorities that share one partnership and no network: everything that can happen to their packages does. Seeded,
/// with a clock of its own.
class Simulation {
public:
    struct Odds {
        int sites = 3;
        double drop = 0.25, twice = 0.2, abort = 0.03, restore = 0.02;
    };
    Simulation(const QString& folder, unsigned seed, const Odds& odds);

    void step();
    /// Everybody sends to everybody until nothing is left to say; false where that never happens.
    bool settle(int rounds = 12);

    [[nodiscard]] std::vector<SimSite>& sites() { return m_sites; }
    [[nodiscard]] PartnershipId partnership() const { return m_partnership; }
    /// Ops that lie in any of the files now. What a restore took from the only file that had it is lost, nothing else.
    [[nodiscard]] std::set<qint64> ops() const;
    [[nodiscard]] int restores() const { return m_restores; }
    [[nodiscard]] int edits() const { return m_edits; }

    // Single steps, for cases written by hand.
    [[nodiscard]] PackageContent pack(size_t from, size_t to);
    Reception deliver(size_t to, const PackageContent& content, bool abort = false);
    void snapshot(size_t site);
    void restore(size_t site);
    void edit(size_t site);
    [[nodiscard]] qint64 now() { return m_now += 1000; }

private:
    void open(SimSite& site);
    [[nodiscard]] Route route(const SimSite& from, const SimSite& to) const;
    int roll(int below) { return int(m_random() % unsigned(below)); }
    bool chance(double p) { return double(m_random() % 10000) < p * 10000; }

    QString m_folder;
    std::mt19937 m_random;
    Odds m_odds;
    PartnershipId m_partnership{1};
    std::vector<SimSite> m_sites;
    struct Flight {
        size_t to;
        PackageContent content;
    };
    std::vector<Flight> m_flights;
    qint64 m_now = 1'800'000'000'000;
    int m_restores = 0;
    int m_edits = 0;
    int m_nextSite = 5000;
};

/// What a file shows of its shared rows, as text: of the tables, and of the ops alone, worked out another way.
[[nodiscard]] QByteArray shownState(Database& db, PartnershipId partnership);
[[nodiscard]] QByteArray stateFromOps(Database& db, PartnershipId partnership);

} // namespace streife::test
