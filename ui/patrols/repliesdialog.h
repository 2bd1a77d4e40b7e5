// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/reply.h"
#include "core/patrols/weekplan.h"
#include "ui/patrols/weekcommands.h"
#include "ui/widgets/formdialog.h"

#include <memory>

class QLabel;
class QTableWidget;

namespace streife {

class ChoiceField;

/// Antworten eintragen: what a partner without an install sends back on paper, typed line by line. J or N in a line
/// answers it and goes on to the next; strength, names and note are cells beside it. All of it is one step.
class RepliesDialog : public FormDialog {
    Q_OBJECT
public:
    RepliesDialog(Workspace& workspace, Prompts& prompts, Week first, Week last, Told told, QWidget* parent = nullptr);

    void accept() override;
    /// Lines that say something else than what stands there.
    [[nodiscard]] std::vector<Reply> wanted() const;
    [[nodiscard]] QTableWidget& table() { return *m_table; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        PatrolId patrol;
        QStringList shown; ///< the cells as they were filled
    };
    void build();
    void fill();
    void addLine(int row, const PlannedPatrol& patrol, AgencyId agency);
    void tell();
    void answer(int row, const QString& text);
    [[nodiscard]] AgencyId agency() const;
    [[nodiscard]] QString cell(int row, int column) const;

    Workspace& m_workspace;
    Prompts& m_prompts;
    const Week m_first;
    const Week m_last;
    const Told m_told;
    std::shared_ptr<const Plan> m_plan;
    std::vector<Line> m_lines;
    ChoiceField* m_agency = nullptr;
    QLabel* m_summary = nullptr;
    QTableWidget* m_table = nullptr;
};

/// Opens it for the weeks that are shown; tells where no authority answers so.
void openReplies(Workspace& workspace, Prompts& prompts, Week first, Week last, QWidget* window, const Told& told);

} // namespace streife
