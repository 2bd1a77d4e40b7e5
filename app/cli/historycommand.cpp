// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/workspace/history.h"

namespace streife::cli {

int runHistory(const Arguments& a, Output& out) {
    const auto ws = openFile(a, Workspace::Access::Read);
    const History history = recordHistory(*ws, a.words().at(1), a.words().at(2));
    out.result({{QStringLiteral("history"), historyJson(history)}}, historyText(history));
    return kDone;
}

} // namespace streife::cli
