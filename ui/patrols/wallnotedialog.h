// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/week.h"
#include "core/patrols/wallnote.h"
#include "core/rules/finding.h"
#include "ui/patrols/weekcommands.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace streife {

/// Nachtrag vom Aushang: one line for what somebody wrote on the paper on the wall. Below it stands what was understood
/// and what the rules say to it; Return enters it as one step and waits for the next line.
class WallNoteDialog : public QDialog {
    Q_OBJECT
public:
    WallNoteDialog(Workspace& workspace, Prompts& prompts, Week first, Week last, Told told, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& line() { return *m_line; }
    [[nodiscard]] const WallNote& note() const { return m_note; }
    void accept() override; ///< enters the line; the dialog stays open

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void load();
    void understand();
    void showNote();
    void addText(const QString& text, const QString& name);
    void addFinding(const QString& text, Severity severity);
    void addChoices(const WallNoteProblem& problem);
    void take(const WallNoteProblem& problem, const QString& choice);
    [[nodiscard]] Findings findings();

    Workspace& m_workspace;
    Prompts& m_prompts;
    const Week m_first;
    const Week m_last;
    const Told m_told;
    std::shared_ptr<const Plan> m_plan;
    std::shared_ptr<const Plan> m_known; ///< with the duties of m_knownOf too: of whom the line speaks
    QSet<OfficerId> m_knownOf;
    QSet<AgencyId> m_own;
    WallNote m_note;
    QStringList m_done;
    QLineEdit* m_line = nullptr;
    QVBoxLayout* m_understood = nullptr;
    QLabel* m_entered = nullptr;
    QPushButton* m_ok = nullptr;
};

/// Opens it for the weeks that are shown.
void openWallNote(Workspace& workspace, Prompts& prompts, Week first, Week last, QWidget* window, const Told& told);

} // namespace streife
