// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

namespace streife {

/// An op as it comes from another site.
struct ForeignOp {
    Op op;
    std::vector<qint64> bases = {}; ///< sorted, as in op_base

    [[nodiscard]] bool creates() const { return op.column == kCreateColumn; }
};

/// One action of another site, whole.
struct ForeignAction {
    ActionStamp stamp;
    QString reason;
    std::vector<ForeignOp> ops; ///< by number
    QString user = {};          ///< only between seats of one house, as is the label
    QString label = {};
};

} // namespace streife
