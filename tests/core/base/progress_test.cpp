// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include "core/base/error.h"
#include "tests/support/catch.h"

#include <vector>

using namespace streife;

TEST_CASE("progress without a total is told as rarely as with one", "[base]") {
    for (const qint64 total : {qint64(0), qint64(1'000'000)}) {
        std::vector<qint64> told;
        Progress progress([&](qint64 done, qint64) { told.push_back(done); });
        for (qint64 n = 0; n < 10'000; ++n)
            progress.report(n, total);
        CHECK_FALSE(told.empty());
        CHECK(told.size() < 1'000);
    }
}

TEST_CASE("the last report of a known total always arrives", "[base]") {
    std::vector<qint64> told;
    Progress progress([&](qint64 done, qint64) { told.push_back(done); });
    progress.report(1, 2);
    progress.report(2, 2);
    CHECK(told.back() == 2);
    progress.cancel();
    CHECK_THROWS_AS(progress.report(2, 2), Error);
}
