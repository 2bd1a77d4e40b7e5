// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"
#include "ui/patrols/weekcommands.h"
#include "ui/widgets/formdialog.h"

#include <memory>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace streife {

class ChoiceField;
class CountField;
class DayField;
class PeriodFields;

/// Angebote of the shown weeks: above what is offered and what of it is taken, with patrols planned out of it in one
/// click; below an offer of the own authority, or one that is kept, to be entered. It stays open: each is one step.
class OffersDialog : public FormDialog {
    Q_OBJECT
public:
    OffersDialog(Workspace& workspace, Prompts& prompts, Week first, Week last, Told told, QWidget* parent = nullptr);

    void reject() override; ///< ends a change; without one it closes
    void accept() override; ///< enters or saves what stands in the fields

private:
    void buildList();
    void buildForm();
    void refresh();
    void fillPatrols();
    void edit(const Offer* offer);
    void plan();
    void take();
    void changeChosen();
    void removeChosen();
    [[nodiscard]] const PlannedOffer* chosen() const;

    Workspace& m_workspace;
    Prompts& m_prompts;
    const Week m_first;
    const Week m_last;
    const Told m_told;
    std::shared_ptr<const Plan> m_plan;
    std::optional<Offer> m_edited;
    QTableWidget* m_table = nullptr;
    QPushButton* m_planIt = nullptr;
    ChoiceField* m_patrols = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    ChoiceField* m_agency = nullptr;
    QLineEdit* m_unit = nullptr;
    CountField* m_strength = nullptr;
    PeriodFields* m_period = nullptr;
    DayField* m_until = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_entry = nullptr; ///< new, or which one is changed
};

/// Opens it for these weeks; `told` hears what was done.
void openOffers(Workspace& workspace, Prompts& prompts, Week first, Week last, QWidget* window, const Told& told);

} // namespace streife
