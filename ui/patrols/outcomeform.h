// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"

#include <QWidget>

class QLabel;

namespace streife {

class ChoiceField;
class ClockField;
class TextField;

/// How a patrol went. Reason and time are asked only where the outcome has them, and go with it.
class OutcomeForm : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeForm(QWidget* parent = nullptr);

    void show(const PatrolDraft& draft, bool readOnly);
    /// Puts what stands in the form into `draft`, whose span decides which day the time is of.
    void apply(PatrolDraft& draft) const;

signals:
    void changed();

private:
    void arrange();
    [[nodiscard]] PatrolOutcome outcome() const;

    ChoiceField* m_outcome;
    QLabel* m_reasonLabel;
    ChoiceField* m_kind;
    TextField* m_reason;
    QLabel* m_atLabel;
    ClockField* m_at;
};

} // namespace streife
