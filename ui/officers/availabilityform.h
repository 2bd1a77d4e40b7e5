// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/availability.h"
#include "ui/support/listmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace streife {

class ChoiceField;
class ClockField;
class DayField;
class ListView;
class DraftBar;
class Prompts;
class TextField;
class Workspace;
class Writer;

using PresenceEntryId = Id<struct PresenceEntryTag>;

/// A duty or an absence as one line; ids are of one counter for all tables, so they never meet.
struct PresenceEntry {
    PresenceEntryId id;
    bool absence = false;
    TimeSpan span;
    DutyKind kind = DutyKind::Dienst;
    QString shift;

    bool operator==(const PresenceEntry&) const = default;
};

/// "Mo 23.11.", "Mo 23.11. – Fr 27.11."
[[nodiscard]] QString entryDays(const PresenceEntry& entry);
/// "06–14", "ganztägig"
[[nodiscard]] QString entryTimes(const PresenceEntry& entry);

/// Duties and absences of one officer in the weeks around now; the chosen line is edited below the list. Every edit is
/// one step.
class AvailabilityForm : public QWidget {
    Q_OBJECT
public:
    AvailabilityForm(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);
    void show(OfficerId officer, const QString& name, bool readOnly);
    [[nodiscard]] ListView& list() { return *m_list; }

private:
    void buildHead();
    void buildEditor();
    void read();
    void showEntry();
    void commit();
    void add();
    void removeChosen();
    [[nodiscard]] PresenceEntry wanted(const PresenceEntry& before) const;
    void write(Writer& writer, const PresenceEntry& before, const PresenceEntry& after) const;
    [[nodiscard]] std::optional<PresenceEntry> chosen() const;
    bool change(const QString& label, const std::function<void(Writer&)>& work);

    Workspace& m_workspace;
    Prompts& m_prompts;
    std::optional<OfficerId> m_officer;
    QString m_name;
    QDate m_first; ///< Monday of the first week shown
    bool m_readOnly = false;
    ListModel<PresenceEntry> m_model;
    QLabel* m_range = nullptr;
    ListView* m_list = nullptr;
    DraftBar* m_drafts = nullptr;
    QWidget* m_editor = nullptr;
    ChoiceField* m_kind = nullptr;
    TextField* m_shift = nullptr;
    DayField* m_startDay = nullptr;
    ClockField* m_start = nullptr;
    DayField* m_endDay = nullptr;
    ClockField* m_end = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace streife
