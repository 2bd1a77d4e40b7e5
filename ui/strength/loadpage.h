// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/strengthreading.h"
#include "ui/widgets/listview.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace streife {

class DayField;
class LatestJob;
class Prompts;
class TextField;

/// Belastung: ranges of groups. Single people stand here only where an agreement is entered and whoever looks has
/// confirmed to be the own shift lead; that is asked anew whenever the page comes into view.
class LoadPage : public QWidget {
    Q_OBJECT
public:
    LoadPage(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void reload();
    [[nodiscard]] bool reading() const;
    [[nodiscard]] ListView& groups() { return *m_groups; }
    [[nodiscard]] ListView& people() { return *m_people; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void buildHead();
    void show(LoadPicture picture);
    void saveAgreement();

    Workspace& m_workspace;
    Prompts& m_prompts;
    LatestJob* m_job;
    DayField* m_from;
    DayField* m_to;
    TextField* m_agreement;
    QCheckBox* m_lead;
    QLabel* m_note;
    QLabel* m_peopleHead;
    ListView* m_groups;
    ListView* m_people;
    ListModel<GroupLine> m_groupLines;
    ListModel<PersonLine> m_personLines;
};

} // namespace streife
