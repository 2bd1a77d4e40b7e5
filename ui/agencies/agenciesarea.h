// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"
#include "ui/widgets/recordarea.h"

namespace streife {

class ReleaseForm;
class RoundsForm;

/// The partners: authorities and their Dienststellen.
class AgenciesArea : public RecordArea {
    Q_OBJECT
public:
    AgenciesArea(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void refresh(const RowChanges& rows) override;
    void createNew() override;
    void editPartnership();

protected:
    QWidget* buildForm() override;
    bool fillForm(qint64 id) override;
    void removeRecord(qint64 id) override;

private:
    void commit();
    [[nodiscard]] std::vector<Column<Agency>> columns() const;

    ListModel<Agency> m_model;
    std::optional<Agency> m_shown;
    TextField* m_name = nullptr;
    TextField* m_short = nullptr;
    ChoiceField* m_kind = nullptr;
    ChoiceField* m_parent = nullptr;
    ChoiceField* m_land = nullptr;
    TextField* m_municipality = nullptr;
    TextField* m_phone = nullptr;
    QLabel* m_note = nullptr;
    ReleaseForm* m_release = nullptr;
    RoundsForm* m_rounds = nullptr;
};

} // namespace streife
