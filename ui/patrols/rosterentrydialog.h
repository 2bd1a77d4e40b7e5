// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/rostertick.h"
#include "ui/patrols/weekcommands.h"
#include "ui/widgets/formdialog.h"

#include <memory>

class QCheckBox;
class QLabel;

namespace streife {

/// "Im Dienstplan eingetragen": the joint patrols of the own people line by line, with a tick for each that stands in
/// the house's own roster. A patrol that moved since is asked for again. All ticks are one step.
class RosterEntryDialog : public FormDialog {
    Q_OBJECT
public:
    RosterEntryDialog(Workspace& workspace, Prompts& prompts, Week first, Week last, Told told,
                      QWidget* parent = nullptr);

    void accept() override;
    [[nodiscard]] QTableWidget& table() { return *m_table; }

private:
    void fill();
    void tell();
    [[nodiscard]] bool ticked(int row) const;
    [[nodiscard]] int changes() const;

    Workspace& m_workspace;
    Prompts& m_prompts;
    const Told m_told;
    std::shared_ptr<const Plan> m_plan;
    std::vector<RosterTick> m_rows; ///< as they are shown
    QCheckBox* m_onlyMissing = nullptr;
    QLabel* m_summary = nullptr;
    QTableWidget* m_table = nullptr;
};

/// Opens it for the weeks that are shown.
void openRosterEntries(Workspace& workspace, Prompts& prompts, Week first, Week last, QWidget* window,
                       const Told& told);

} // namespace streife
