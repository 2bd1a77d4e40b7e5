// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strength/strengthtarget.h"
#include "ui/widgets/recordarea.h"

#include <array>

class QCheckBox;

namespace streife {

/// The required strengths themselves: a list with the chosen one's form beside it.
class TargetsPart : public RecordArea {
    Q_OBJECT
public:
    TargetsPart(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void refresh(const RowChanges& rows) override;
    void createNew() override;

protected:
    QWidget* buildForm() override;
    bool fillForm(qint64 id) override;
    void removeRecord(qint64 id) override;

private:
    void commit();
    void fillAgencies();
    void fillUnits(AgencyId agency);
    [[nodiscard]] std::vector<Column<StrengthTarget>> columns() const;

    ListModel<StrengthTarget> m_model;
    std::optional<StrengthTarget> m_shown;
    QHash<qint64, QString> m_agencies; ///< own ones
    QHash<qint64, QString> m_unitNames;
    TextField* m_shift = nullptr;
    ChoiceField* m_agency = nullptr;
    ChoiceField* m_unit = nullptr;
    TextField* m_function = nullptr;
    CountField* m_strength = nullptr;
    ClockField* m_start = nullptr;
    ClockField* m_end = nullptr;
    std::array<QCheckBox*, 8> m_days{}; ///< Monday … Sunday, public holidays
    DayField* m_from = nullptr;
    DayField* m_until = nullptr;
};

} // namespace streife
