// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/balancing.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace streife {

class ChoiceField;
class Prompts;

/// Bilanz: what became of the patrols by month and reason. Each number opens its records below; a record opens the
/// patrol.
class BalanceDialog : public QDialog {
    Q_OBJECT
public:
    using Open = std::function<void(PatrolId)>;
    using Print = std::function<void(QDate first, QDate last)>;
    BalanceDialog(Workspace& workspace, Prompts& prompts, Open open, Print print, QWidget* parent = nullptr);

    [[nodiscard]] QTableWidget& numbers() { return *m_numbers; }
    [[nodiscard]] QTableWidget& records() { return *m_records; }

private:
    void build();
    void fill();
    void showRecords();
    [[nodiscard]] const BalanceCell* cell(int row, int column) const;
    [[nodiscard]] std::pair<QDate, QDate> period() const;

    Workspace& m_workspace;
    Prompts& m_prompts;
    const Open m_open;
    const Print m_print;
    Balance m_balance;
    std::vector<BalanceRecord> m_shown;
    ChoiceField* m_period = nullptr;
    QTableWidget* m_numbers = nullptr;
    QLabel* m_about = nullptr;
    QTableWidget* m_records = nullptr;
};

} // namespace streife
