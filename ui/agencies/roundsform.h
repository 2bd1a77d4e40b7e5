// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/planninground.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace streife {

class ChoiceField;
class CountField;
class Prompts;
class Workspace;

/// Planungsrunde of one authority: how it plans, its three dates, and those of the next periods, each of which may lie
/// elsewhere.
class RoundsForm : public QWidget {
    Q_OBJECT
public:
    RoundsForm(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);
    void show(const Agency& agency, bool editable);

private:
    void commit();
    void commitDate(QDate period, PlanningStage stage, QDate day);

    Workspace& m_workspace;
    Prompts& m_prompts;
    std::optional<Agency> m_agency;
    bool m_editable = false;
    QDate m_chosen; ///< first day of the period whose dates are shown; null = the next one
    ChoiceField* m_cycle = nullptr;
    QWidget* m_days = nullptr;
    CountField* m_proposals = nullptr;
    CountField* m_answers = nullptr;
    CountField* m_lockIn = nullptr;
    QWidget* m_dates = nullptr; ///< built anew with each show()
};

} // namespace streife
