// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"
#include "core/workspace/workspace.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QStackedWidget;

namespace streife {

class Area;
class PlanArea;
class Prompts;
class Rail;
class Workspace;

/// The areas in the order of the rail; those from Log on stand below its line.
enum class Place { Overview, Plan, Hotspots, Officers, Agencies, Strength, Powers, Worktime, Log, Settings };

/// Rail and areas over one open file. An area is built when it is first shown and reads anew only while it is in view.
class WorkFrame : public QWidget {
    Q_OBJECT
public:
    WorkFrame(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    [[nodiscard]] PlanArea& plan();
    [[nodiscard]] Area* current();
    void showArea(int index); ///< in the order of the rail
    void showPlace(Place place);
    [[nodiscard]] bool has(Place place) const { return indexOf(place).has_value(); }
    [[nodiscard]] bool isShown(Place place) const;
    /// The area as it is shown; built where it has not been yet.
    [[nodiscard]] Area* area(Place place);
    /// `make` is called when the area is first shown. Places come in their order.
    void add(Place place, const QString& icon, const QString& text, std::function<Area*(QWidget* parent)> make);
    void setAction(Place place, QAction* action); ///< its keys stand in the rail
    void showPlan() { showPlace(Place::Plan); }
    [[nodiscard]] QString status() const;

signals:
    void areaChanged();
    void statusChanged();
    void importRequested();
    void printRequested(); ///< of the week that the plan shows
    void slipRequested(streife::Week week);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry {
        Place place;
        std::function<Area*(QWidget*)> make;
        Area* area = nullptr;
        bool stale = false;
        QString status;
    };
    [[nodiscard]] std::optional<int> indexOf(Place place) const;
    void follow(const RowChanges& rows);
    void lead(const OverviewTarget& target);
    void showRecord(int table, qint64 row); ///< a patrol, place, officer or authority

    Workspace& m_workspace;
    Rail* m_rail;
    QStackedWidget* m_stack;
    std::vector<Entry> m_areas;
};

} // namespace streife
