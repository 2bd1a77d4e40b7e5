// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/confirming.h"
#include "ui/widgets/formdialog.h"

#include <functional>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace streife {

class ChoiceField;

/// Patrols that can be answered together: those chosen, all of the time shown, all of a series.
struct AnswerScope {
    QString label;
    std::vector<PlannedPatrol> patrols; ///< by start
};

/// Confirms, declines or takes back for one authority, about many patrols in one step. Each line has a tick; what
/// cannot be answered so has none and says why.
class AnswersDialog : public FormDialog {
    Q_OBJECT
public:
    struct Choices {
        QHash<AgencyId, Agency> agencies;
        std::vector<AgencyId> own; ///< ours first, then those we keep
        std::vector<AnswerScope> scopes;
    };
    /// Gets what is ticked; the dialog stays open where it answers false.
    using Save = std::function<bool(const KeyTurn&)>;
    AnswersDialog(Choices choices, Save save, QWidget* parent = nullptr);

    void accept() override;
    [[nodiscard]] KeyTurn wanted() const;

private:
    void fill();
    void addRow(int row, const PlannedPatrol& patrol);
    void tell();
    [[nodiscard]] AgencyId agency() const;
    [[nodiscard]] Decision decision() const;
    /// Why this cannot be said of the patrol; empty where it can.
    [[nodiscard]] QString hindrance(const PatrolBinding& binding) const;

    Choices m_choices;
    Save m_save;
    ChoiceField* m_agency;
    ChoiceField* m_decision;
    ChoiceField* m_scope;
    QLineEdit* m_note;
    QLabel* m_noteLabel;
    QTableWidget* m_table;
};

} // namespace streife
