// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/weekfield.h"

#include "ui/support/dateinput.h"

#include <QRegularExpression>

namespace streife {

WeekField::WeekField(const QString& name, QDate today, bool optional, QWidget* parent)
    : TextField(name, parent), m_today(today), m_optional(optional) {
}

void WeekField::setWeek(std::optional<Week> week) {
    m_week = week;
    setValue(week ? week->label() : QString());
}

bool WeekField::accept(const QString& text) {
    if (text.trimmed().isEmpty()) {
        if (!m_optional)
            return false;
        m_week.reset();
        remember({});
        return true;
    }
    static const QRegularExpression withYear(QStringLiteral("^\\D*(\\d{1,2})\\s*/\\s*(\\d{4})$"));
    const auto match = withYear.match(text.trimmed());
    const auto day = match.hasMatch() ? std::nullopt : parseDay(text, m_today);
    const auto week = match.hasMatch() ? Week::of(match.captured(2).toInt(), match.captured(1).toInt())
                      : day            ? std::optional(Week::of(*day))
                                       : std::nullopt;
    if (!week)
        return false;
    m_week = week;
    remember(m_week->label());
    return true;
}

QString WeekField::refusal(const QString& entered, const QString& before) const {
    return tr("\"%1\" is no week. It stays at %2.").arg(entered, before);
}

} // namespace streife
