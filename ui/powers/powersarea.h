// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/powers/taskmeasure.h"
#include "ui/widgets/recordarea.h"

namespace streife {

class LinesField;

/// Befugnisse: who may take which measure where, who answers for it, and which tasks need it. Editing a row that came
/// with the program makes a copy of it in the file, which stands in its place.
class PowersArea : public RecordArea {
    Q_OBJECT
public:
    PowersArea(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void refresh(const RowChanges& rows) override;
    void createNew() override;

signals:
    void importRequested();

protected:
    QWidget* buildForm() override;
    bool fillForm(qint64 id) override;
    void removeRecord(qint64 id) override;

private:
    void makeFields(QWidget* form);
    void commit();
    void markChecked();
    void commitTasks();
    void exportTable();
    void keep(const QString& label, const Power& after);
    [[nodiscard]] Power typed() const;
    [[nodiscard]] std::vector<Column<Power>> columns() const;
    [[nodiscard]] std::vector<QWidget*> editors() const;
    [[nodiscard]] QStringList tasksOf(const QString& measure) const;

    ListModel<Power> m_model;
    QDate m_today;
    std::vector<TaskMeasure> m_taskMeasures;
    std::optional<Power> m_shown;
    ChoiceField* m_places;
    TextField* m_measure = nullptr;
    ChoiceField* m_kind = nullptr;
    ChoiceField* m_verdict = nullptr;
    ChoiceField* m_land = nullptr;
    TextField* m_municipality = nullptr;
    TextField* m_norm = nullptr;
    TextField* m_note = nullptr;
    CountField* m_min = nullptr;
    CountField* m_max = nullptr;
    DayField* m_from = nullptr;
    DayField* m_until = nullptr;
    TextField* m_source = nullptr;
    TextField* m_checkedBy = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_check = nullptr;
    LinesField* m_tasks = nullptr;
};

} // namespace streife
