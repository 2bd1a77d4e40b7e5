// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/templatecells.h"

#include <QDialog>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace streife {

class Prompts;
class TextField;
class WeekField;
class Workspace;

/// Wochenvorlagen: made from the shown week, edited in place, applied to the shown week. Every edit is one step.
class WeekTemplateDialog : public QDialog {
    Q_OBJECT
public:
    WeekTemplateDialog(Workspace& workspace, Prompts& prompts, Week week, QWidget* parent = nullptr);

signals:
    /// The template shown, by its name.
    void applyRequested(streife::Week week, const QString& name);

private:
    QWidget* buildLeft();
    QWidget* buildRight();
    void load(std::optional<WeekTemplateId> chosen);
    void showTemplate();
    void showPatrol(int row, const TemplatePatrolDraft& patrol);
    [[nodiscard]] const LoadedTemplate* current() const;
    void create();
    void remove();
    void addPatrol();
    void removePatrol();
    void editCell(int row, int column);
    /// Writes what `change` makes of the shown template; shows again what stands in the file.
    void edit(const std::function<void(WeekTemplateDraft&)>& change);

    Workspace& m_workspace;
    Prompts& m_prompts;
    Week m_week;
    TemplateWords m_words;
    std::vector<LoadedTemplate> m_templates;
    QListWidget* m_list = nullptr;
    QWidget* m_form = nullptr;
    QLabel* m_hint = nullptr; ///< in the place of the form where there is nothing to show
    QPushButton* m_apply = nullptr;
    TextField* m_name = nullptr;
    WeekField* m_from = nullptr;
    WeekField* m_until = nullptr;
    QTableWidget* m_table = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_drop = nullptr;
};

} // namespace streife
