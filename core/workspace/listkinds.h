// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/listreaders.h"

#include <QJsonValue>

namespace streife {

/// A value of the JSON record as people read it.
using Show = QString (*)(const QJsonValue&);

struct ListColumn {
    const char* key;
    const char* label; ///< English source
    Show show;
};

struct ListKind {
    const char* key;
    bool timed; ///< can be limited in time
    QJsonArray (*read)(const ListSource&);
    std::vector<ListColumn> columns; ///< of the table for people
};

/// In the order of the help.
[[nodiscard]] const std::vector<ListKind>& listKindTable();

} // namespace streife
