// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/logmodel.h"
#include "ui/widgets/area.h"

class QLabel;
class QVBoxLayout;

namespace streife {

class DayField;
class ListView;
class Prompts;
class TextField;

/// Protokoll: who did what and when, and beside it what the chosen action changed. Nothing can be changed here.
class LogArea : public Area {
    Q_OBJECT
public:
    LogArea(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void refresh(const RowChanges& rows) override;
    [[nodiscard]] QWidget* searchField() override;
    [[nodiscard]] ListView& list() { return *m_list; }
    /// What stands beside the list, as text.
    [[nodiscard]] QString details() const;

signals:
    void recordRequested(int table, qint64 row);

private:
    void buildBar();
    QWidget* buildPanel(QWidget* parent);
    void reload();
    void showAction();
    void addRecord(const ActionRecord& record);

    Workspace& m_workspace;
    Prompts& m_prompts;
    LogModel m_model;
    TextField* m_words = nullptr;
    DayField* m_from = nullptr;
    DayField* m_to = nullptr;
    ListView* m_list = nullptr;
    QWidget* m_panel = nullptr;
    QWidget* m_part = nullptr; ///< built anew for each action
    QVBoxLayout* m_lines = nullptr;
};

} // namespace streife
