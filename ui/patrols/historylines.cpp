// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/historylines.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"

namespace streife {
namespace {

QString dayName(QDate day, QDate today) {
    if (day == today)
        return tr("today");
    return day.addDays(1) == today ? tr("yesterday") : formatDate(day);
}

QString whatChanged(const HistoryEntry& e) {
    if (e.field == QStringLiteral("created"))
        return tr("created");
    if (e.field == QStringLiteral("deleted"))
        return tr("deleted");
    const QString nothing = QStringLiteral("–");
    return QStringLiteral("%1: %2 → %3")
        .arg(e.label, e.beforeText.isEmpty() ? nothing : e.beforeText, e.afterText.isEmpty() ? nothing : e.afterText);
}

} // namespace

QStringList historyLines(const History& history, Instant now, int most) {
    const QDate today = toLocal(now).date;
    QStringList lines;
    const HistoryEntry* made = nullptr;
    for (const HistoryEntry& e : history)
        if (e.field == QStringLiteral("created") && made == nullptr)
            made = &e;
    for (auto it = history.rbegin(); it != history.rend() && lines.size() < most; ++it) {
        if (made != nullptr && it->at == made->at && it->action == made->action
            && it->field != QStringLiteral("created"))
            continue; // was entered together with the record
        const LocalTime at = toLocal(it->at);
        lines << QStringLiteral("%1 %2 · %3").arg(dayName(at.date, today), formatTime(at.time), whatChanged(*it));
        if (!it->reason.isEmpty())
            lines.last() += QStringLiteral(" (%1)").arg(it->reason);
    }
    return lines;
}

} // namespace streife
