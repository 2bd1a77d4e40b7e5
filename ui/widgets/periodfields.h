// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QWidget>

#include <optional>

namespace streife {

class ClockField;
class DayField;

/// From and until, each a day and a time on the wall clock. The fields are called `prefix` + FromDay, From, ToDay, To.
class PeriodFields : public QWidget {
    Q_OBJECT
public:
    explicit PeriodFields(const QString& prefix, QWidget* parent = nullptr);
    /// `today`: from where short entries are read.
    void setSpan(const TimeSpan& span, QDate today);
    /// none where something is missing or the end does not lie after the start
    [[nodiscard]] std::optional<TimeSpan> span() const;

signals:
    void changed();

private:
    DayField* m_fromDay;
    ClockField* m_from;
    DayField* m_toDay;
    ClockField* m_to;
};

} // namespace streife
