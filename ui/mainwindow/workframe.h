// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"
#include "core/workspace/workspace.h"

#include <QWidget>

#include <functional>
#include <vector>

class QStackedWidget;

namespace streife {

class Area;
class PlanArea;
class Prompts;
class Rail;
class Workspace;

/// Rail and areas over one open file. An area is built when it is first shown and reads anew only while it is in view.
class WorkFrame : public QWidget {
    Q_OBJECT
public:
    WorkFrame(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    [[nodiscard]] PlanArea& plan();
    [[nodiscard]] Area* current();
    void showArea(int index);
    void showPlan();
    [[nodiscard]] QString status() const;

signals:
    void areaChanged();
    void statusChanged();
    void importRequested();
    void printRequested(); ///< of the week that the plan shows

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry {
        std::function<Area*()> make;
        Area* area = nullptr;
        bool stale = false;
        QString status;
    };
    void add(const QString& icon, const QString& text, std::function<Area*()> make);
    void follow(const RowChanges& rows);
    void lead(const OverviewTarget& target);

    Workspace& m_workspace;
    Rail* m_rail;
    QStackedWidget* m_stack;
    std::vector<Entry> m_areas;
    int m_plan = 1;
    int m_hotspots = 2;
};

} // namespace streife
