// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/enumtext.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/workspace/releasing.h"

namespace streife::cli {

int runRelease(const Arguments& a, Output& out) {
    const bool change = a.has(QStringLiteral("names"));
    std::optional<NameMode> mode;
    if (change) {
        mode = enumFromKey<NameMode>(a.value(QStringLiteral("names")));
        if (!mode)
            throw Error(ErrorCode::Usage, streife::tr("--names is strength, call-name or name."));
    } else if (a.has(QStringLiteral("days"))) {
        throw Error(ErrorCode::Usage, streife::tr("--days needs --names."));
    }
    const int days = a.number(QStringLiteral("days"), 0, NameRelease::kMaxDays).value_or(0);
    const auto ws = openFile(a, change ? Workspace::Access::Write : Workspace::Access::Read);
    const std::optional<AgencyId> own = ws->ownAgencyId();
    if (!a.has(QStringLiteral("agency")) && !own)
        throw Error(ErrorCode::Usage, streife::tr("This needs --agency."));
    const AgencyId agency =
        a.has(QStringLiteral("agency")) ? agencyNamed(*ws, a.value(QStringLiteral("agency"))).id : *own;
    if (change)
        setNameRelease(*ws, agency, *mode, days);
    const NameRelease now = nameRelease(*ws, agency).value_or(NameRelease{});
    out.result(
        {{QStringLiteral("names"), enumKey(now.mode)}, {QStringLiteral("days"), now.days}},
        now.mode == NameMode::Strength
            ? streife::tr("Partners see the strength only.")
            : streife::tr("Partners see: %1, from %n day(s) before.", nullptr, now.days).arg(enumLabel(now.mode)));
    return kDone;
}

} // namespace streife::cli
