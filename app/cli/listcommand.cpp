// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/workspace/listing.h"

namespace streife::cli {

int runList(const Arguments& a, Output& out) {
    const QString kind = a.words().at(1);
    ListFilter filter{a.date(QStringLiteral("from")), a.date(QStringLiteral("to"))};
    if (const auto week = a.week()) {
        if (filter.limited())
            throw Error(ErrorCode::Usage, streife::tr("Please give either --week, or --from and --to."));
        filter = ListFilter::of(*week);
    }
    const auto ws = openFile(a, Workspace::Access::Read);
    if (out.json())
        out.records(kind, listLines(*ws, kind, filter));
    else
        out.result({}, listText(kind, listRecords(*ws, kind, filter)));
    return kDone;
}

} // namespace streife::cli
