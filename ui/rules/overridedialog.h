// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace streife {

class ChoiceField;
class TextField;

/// Takes a finding on: says what it is, wants a reason, names who does it and how long that holds.
class OverrideDialog : public QDialog {
    Q_OBJECT
public:
    /// Gets what was chosen; the dialog stays open where it answers false.
    using Save = std::function<bool(OverrideReason reason, const QString& note)>;
    OverrideDialog(const Finding& finding, const QString& user, Save save, QWidget* parent = nullptr);

    void accept() override;

private:
    ChoiceField* m_reason;
    TextField* m_note;
    Save m_save;
};

} // namespace streife
