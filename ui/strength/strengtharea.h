// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/strengthreading.h"
#include "ui/widgets/area.h"
#include "ui/widgets/listview.h"

class QCheckBox;
class QStackedWidget;

namespace streife {

class LatestJob;
class LoadPage;
class Prompts;
class Segments;
class TargetsPart;
class Workspace;

/// Stärke: Soll against available people weeks ahead, the required strengths themselves, and the load of groups. Reads
/// in a thread of its own and only while it is in sight.
class StrengthArea : public Area {
    Q_OBJECT
public:
    enum Page { Ahead, Targets, Load };

    StrengthArea(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void refresh(const RowChanges& rows) override;
    void createNew() override;
    [[nodiscard]] QWidget* searchField() override;

    void showPage(Page page);
    [[nodiscard]] Page page() const;
    [[nodiscard]] bool reading() const;
    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] TargetsPart& targets() { return *m_targets; }
    [[nodiscard]] LoadPage& load() { return *m_load; }
    void removeCurrent();

signals:
    void dayRequested(QDate day);

private:
    void buildAhead();
    void readAhead();
    void tell(std::vector<StrengthLine> lines);
    void showLines();

    Workspace& m_workspace;
    Prompts& m_prompts;
    LatestJob* m_job;
    Segments* m_pages;
    QStackedWidget* m_stack;
    QWidget* m_ahead = nullptr;
    QCheckBox* m_gapsOnly = nullptr;
    ListView* m_list = nullptr;
    TargetsPart* m_targets;
    LoadPage* m_load;
    std::vector<StrengthLine> m_all;
    ListModel<StrengthLine> m_lines;
};

} // namespace streife
