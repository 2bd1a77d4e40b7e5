// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/namerelease.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace streife {

class ChoiceField;
class CountField;
class Prompts;
class Workspace;

/// What partners see of the people of one authority, and the way to "Das sieht der Partner".
class ReleaseForm : public QWidget {
    Q_OBJECT
public:
    ReleaseForm(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);
    void show(const Agency& agency, bool editable);

private:
    void commit();
    void tell();
    void preview();

    Workspace& m_workspace;
    Prompts& m_prompts;
    std::optional<Agency> m_agency;
    ChoiceField* m_mode = nullptr;
    CountField* m_days = nullptr;
    QLabel* m_daysLabel = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_preview = nullptr;
};

} // namespace streife
