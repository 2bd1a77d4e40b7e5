// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/partnership.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace streife {

class ChoiceField;
class ClockField;
class Prompts;
class TextField;
class Workspace;

/// What the authorities agreed on: name, place, zone, service day and marking. Saved as one step.
class PartnershipDialog : public QDialog {
    Q_OBJECT
public:
    PartnershipDialog(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void accept() override; ///< saves; stays open where that was refused

private:
    void buildFields(QVBoxLayout* box);
    void fill();
    [[nodiscard]] Partnership wanted() const;

    Workspace& m_workspace;
    Prompts& m_prompts;
    Partnership m_seen;
    TextField* m_name = nullptr;
    ChoiceField* m_land = nullptr;
    TextField* m_municipality = nullptr;
    TextField* m_zone = nullptr;
    ClockField* m_border = nullptr;
    TextField* m_marking = nullptr;
};

} // namespace streife
