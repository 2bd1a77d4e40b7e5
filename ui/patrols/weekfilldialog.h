// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekfill.h"
#include "ui/widgets/formdialog.h"

#include <functional>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace streife {

class ChoiceField;

/// Where the patrols of a week may come from.
struct WeekSource {
    QString label;
    std::function<std::vector<WeekProposal>(bool withCrew)> make;
};

/// What a week would get, line by line with ticks, before anything is written. What stands there already is named and
/// cannot be doubled.
class WeekFillDialog : public FormDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString source;      ///< label of the choice
        QString emptySource; ///< where it has no patrol
        bool crew = false;   ///< may own people come along?
    };
    /// Gets what is ticked; the dialog stays open where it answers false.
    using Save = std::function<bool(const QString& source, const std::vector<PatrolDraft>& wanted)>;
    WeekFillDialog(const Words& words, std::vector<WeekSource> sources, Save save, QWidget* parent = nullptr);

    void accept() override;
    [[nodiscard]] std::vector<PatrolDraft> wanted() const;

private:
    void propose();
    void addRow(int row, const WeekProposal& proposal);
    void tell();

    Words m_words;
    std::vector<WeekSource> m_sources;
    Save m_save;
    std::vector<WeekProposal> m_proposals;
    ChoiceField* m_source;
    QCheckBox* m_crew;
    QLabel* m_summary;
    QTableWidget* m_table;
};

} // namespace streife
