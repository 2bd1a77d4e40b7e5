// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demofile.h"

#include "core/base/localtime.h"
#include "core/demo/demowriter.h"

namespace streife::test {

WorkspaceOptions DemoFile::options() {
    WorkspaceOptions o;
    o.clock = Clock(fromLocal(QDate(2026, 11, 24), QTime(8, 57)));
    return o;
}

DemoFile::DemoFile() {
    const DemoFounding f = demoFounding();
    m_workspace =
        Workspace::create(path(), {f.partnership, f.land, f.municipality, f.agency, f.agencyShort, f.kind}, options());
    for (const DemoStep& step : demoSteps({DemoScale::Small, 1, *Week::of(2026, 48), {}}))
        m_workspace->change(step.label, step.work);
}

} // namespace streife::test
