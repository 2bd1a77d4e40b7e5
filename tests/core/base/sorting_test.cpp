// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sorting.h"
#include "tests/support/catch.h"

using namespace streife;

TEST_CASE("rows are sorted by a key that is asked once per row, equal ones keep their order", "[base]") {
    struct Row {
        int key;
        char name;
        bool operator==(const Row&) const = default;
    };
    int asked = 0;
    std::vector<Row> rows{{3, 'a'}, {1, 'b'}, {3, 'c'}, {2, 'd'}, {1, 'e'}};
    sortByKey(rows, [&](const Row& row) { return ++asked, row.key; });
    CHECK(rows == std::vector<Row>{{1, 'b'}, {1, 'e'}, {2, 'd'}, {3, 'a'}, {3, 'c'}});
    CHECK(asked == 5);
    std::vector<Row> none;
    sortByKey(none, [](const Row& row) { return row.key; });
    CHECK(none.empty());
}
