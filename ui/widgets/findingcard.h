// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"

#include <QFrame>

class QLabel;

namespace streife {

/// One finding as a card: what is wrong with the number first, who and why, the norm in muted type. Meaning is carried
/// by sign and words, the colour helps.
class FindingCard : public QFrame {
    Q_OBJECT
public:
    explicit FindingCard(const Finding& finding, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void look();
    Severity m_severity;
    QLabel* m_title;
    QLabel* m_text = nullptr;
    QLabel* m_norm = nullptr;
};

/// "Verstoß", "Warnung", "Info"
[[nodiscard]] QString severityLabel(Severity severity);

} // namespace streife
