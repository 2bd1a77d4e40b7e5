// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/partnership.h"
#include "core/patrols/seriesrule.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace streife {

class ChoiceField;
class CountField;
class DayField;

/// Weekdays, interval and end of a series. Every date that comes of them is shown before anything is written, with the
/// holiday it falls on and what a clock change does to it.
class SeriesDialog : public QDialog {
    Q_OBJECT
public:
    /// Gets what was wanted; the dialog stays open where it answers false.
    using Save = std::function<bool(const PatrolSeries& wanted, SeriesReach reach)>;
    /// `isNew`: `rule` is a proposal, else the rule of a series that exists and `day` the occurrence it is changed
    /// from.
    SeriesDialog(const PatrolSeries& rule, bool isNew, QDate day, const Partnership& partnership, Save save,
                 QWidget* parent = nullptr);

    void accept() override;
    [[nodiscard]] PatrolSeries wanted() const;
    [[nodiscard]] SeriesReach reach() const;

private:
    void buildRule(QVBoxLayout* box);
    void buildPreview(QVBoxLayout* box);
    void buildBottom(QVBoxLayout* box);
    void refresh();
    void showDates(const std::vector<SeriesOccurrence>& dates);

    PatrolSeries m_rule;
    bool m_isNew;
    QDate m_day;
    Partnership m_partnership;
    Save m_save;
    std::vector<QCheckBox*> m_weekdays;
    CountField* m_every = nullptr;
    DayField* m_first = nullptr;
    DayField* m_last = nullptr;
    ChoiceField* m_reach = nullptr;
    QLabel* m_summary = nullptr;
    QTableWidget* m_dates = nullptr;
    QPushButton* m_ok = nullptr;
};

/// "Mo, Fr · alle 2 Wochen · bis 31.12.2026"
[[nodiscard]] QString seriesText(const PatrolSeries& series);

} // namespace streife
