// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worktime/limitlines.h"
#include "core/worktime/worktimeservice.h"
#include "ui/widgets/recordarea.h"

namespace streife {

/// Arbeitszeit: the numbers of a rule profile, one per line, with norm, source and who answers for them. Changing one
/// of the program writes one of the house, which stands in its place; deleting that brings the other back. New rules
/// build on those that are shown.
class WorktimeArea : public RecordArea {
    Q_OBJECT
public:
    WorktimeArea(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void refresh(const RowChanges& rows) override;
    void createNew() override; ///< a profile
    void showProfile(const QString& key);
    [[nodiscard]] QString profile() const;

protected:
    QWidget* buildForm() override;
    bool fillForm(qint64 id) override;
    void removeRecord(qint64 id) override;

private:
    void fillProfiles();
    void commit();
    void commitName();
    void markChecked();
    void removeProfile();
    void keep(const QString& label, RuleLimit after);
    [[nodiscard]] RuleLimit typed() const;
    [[nodiscard]] const RuleProfile* ownProfile() const; ///< null where it came with the program
    [[nodiscard]] std::vector<Column<LimitLine>> columns() const;
    [[nodiscard]] std::vector<TextField*> editors() const;

    ListModel<LimitLine> m_model;
    OwnWorkRules m_own;
    QDate m_today;
    std::optional<LimitLine> m_shown;
    ChoiceField* m_profiles;
    QPushButton* m_deleteProfile;
    TextField* m_name = nullptr;
    QLabel* m_base = nullptr;
    QLabel* m_what = nullptr;
    ChoiceField* m_applies = nullptr;
    TextField* m_value = nullptr;
    TextField* m_norm = nullptr;
    TextField* m_source = nullptr;
    DayField* m_from = nullptr;
    DayField* m_until = nullptr;
    QLabel* m_state = nullptr;
    TextField* m_checkedBy = nullptr;
    QPushButton* m_check = nullptr;
};

} // namespace streife
