// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/week.h"
#include "ui/widgets/fields.h"

namespace streife {

/// A week as people type it ("KW 49", "49/2026" or a day of it), shown as "KW 49/2026".
class WeekField : public TextField {
    Q_OBJECT
public:
    WeekField(const QString& name, QDate today, bool optional, QWidget* parent = nullptr);
    void setWeek(std::optional<Week> week);
    [[nodiscard]] std::optional<Week> week() const { return m_week; }

protected:
    bool accept(const QString& text) override;
    [[nodiscard]] QString refusal(const QString& entered, const QString& before) const override;

private:
    QDate m_today;
    bool m_optional;
    std::optional<Week> m_week;
};

} // namespace streife
