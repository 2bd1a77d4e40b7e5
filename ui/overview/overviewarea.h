// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"
#include "ui/widgets/area.h"

#include <QBasicTimer>

#include <exception>

class QLabel;
class QStackedWidget;
class QThread;

namespace streife {

class OverviewList;
class Prompts;
class Workspace;

/// Übersicht: what needs somebody now. It reads in a thread of its own and only while it is in sight: when it is shown,
/// after changes and every minute.
class OverviewArea : public Area {
    Q_OBJECT
public:
    OverviewArea(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);
    ~OverviewArea() override;

    void refresh(const RowChanges& rows) override;
    void createNew() override { emit newPatrolRequested(); }
    [[nodiscard]] OverviewList& list() { return *m_list; }
    [[nodiscard]] bool reading() const { return m_reader != nullptr; }

signals:
    void opened(const streife::OverviewTarget& target);
    void planRequested(); ///< nothing waits
    void newPatrolRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    QWidget* buildEmpty();
    void load();
    void take(std::optional<Overview> overview, const std::exception_ptr& failure);

    Workspace& m_workspace;
    Prompts& m_prompts;
    QBasicTimer m_minute;
    std::optional<Overview> m_overview;
    QThread* m_reader = nullptr;
    bool m_again = false; ///< something changed while it was read
    bool m_failed = false;
    QLabel* m_day;
    QStackedWidget* m_stack;
    OverviewList* m_list;
    QWidget* m_empty;
};

} // namespace streife
