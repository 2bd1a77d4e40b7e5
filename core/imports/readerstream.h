// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace streife {

/// One row of a foreign file, all cells as text.
struct SourceRecord {
    int line = 0; ///< physical line on which it begins
    std::vector<QString> cells;
};

/// Reads `[line,"cell",…]`. The reader has handled hostile material, so what it says is checked again: false for
/// anything else than exactly this.
[[nodiscard]] bool parseRecordLine(QByteArrayView text, SourceRecord& record);

} // namespace streife
