// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/dayhead.h"

#include "core/base/formats.h"
#include "core/base/tr.h"
#include "ui/support/metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace streife {
namespace {

QString joined(const QStringList& parts) {
    return parts.join(QStringLiteral(" · "));
}

} // namespace

/// Shortened in steps: the counts first, the number of patrols next, the holiday's name at last; "today" never.
HeadWords headWords(const BoardDay& day, bool today, const QFontMetrics& metrics, int width) {
    QStringList alarms;
    if (day.breaches > 0)
        alarms = {streife::tr("%n breach(es)", nullptr, day.breaches), QStringLiteral("! %1").arg(day.breaches)};
    else if (day.open > 0)
        alarms = {streife::tr("%n post(s) open", nullptr, day.open), streife::tr("%1 open", "posts").arg(day.open),
                  QString::number(day.open)};
    else
        alarms = {QString()};
    const QStringList fixed = today ? QStringList{streife::tr("today")} : QStringList();
    const QString note = dayNote(day);
    const QStringList named = note.isEmpty() ? fixed : fixed + QStringList{note};
    const QStringList count = day.patrols > 0 ? QStringList{QString::number(day.patrols)} : QStringList();
    const auto fitting = [&](QStringList plain, const QString& alarm) -> std::optional<HeadWords> {
        if (!alarm.isEmpty() && !plain.isEmpty())
            plain << QString();
        const HeadWords words{joined(plain), alarm};
        if (metrics.horizontalAdvance(words.plain) + metrics.horizontalAdvance(alarm) > width)
            return std::nullopt;
        return words;
    };
    if (named.isEmpty() && !count.isEmpty() && alarms.first().isEmpty())
        if (const auto words = fitting({streife::tr("%n patrol(s)", nullptr, day.patrols)}, {}))
            return *words;
    for (const QStringList& plain : {named + count, named})
        for (const QString& alarm : alarms)
            if (const auto words = fitting(plain, alarm))
                return *words;
    const QString last = alarms.last();
    if (!note.isEmpty()) {
        const QString around =
            joined(fixed + QStringList{QString()} + (last.isEmpty() ? QStringList() : QStringList{last, {}}));
        const QString name = elidedOrNothing(note, metrics, width - metrics.horizontalAdvance(around));
        if (!name.isEmpty())
            if (const auto words = fitting(fixed + QStringList{name}, last))
                return *words;
    }
    return fitting(fixed, last).value_or(HeadWords{joined(fixed), {}});
}

QString dayTip(const BoardDay& day) {
    QStringList lines{formatDayLong(day.date), dayNote(day), dayCounts(day), day.strength.details};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString elidedOrNothing(const QString& text, const QFontMetrics& metrics, int width) {
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    constexpr int kLeast = 3; // letters: fewer say nothing
    const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
    return shown.size() > kLeast ? shown : QString();
}

int strengthRoom(const std::vector<BoardDay>& days, const QFont& base) {
    const bool any =
        std::any_of(days.begin(), days.end(), [](const BoardDay& day) { return !day.strength.words.isEmpty(); });
    return any ? QFontMetrics(labelFont(base)).height() + Metrics::from(base).u : 0;
}

void paintDayStrength(QPainter& p, const BoardDay& day, QRect r, const QFont& base, const Colors& c) {
    if (r.height() <= 0 || day.strength.words.isEmpty())
        return;
    const int u = Metrics::from(base).u;
    const QFont label = labelFont(base);
    const QFontMetrics metrics(label);
    const bool missing = day.strength.missing > 0;
    const QString sign = missing ? QStringLiteral("! ") : QString();
    p.setFont(label);
    p.setPen(missing ? c.warning : c.muted);
    p.drawText(r.x() + 2 * u, r.y() + metrics.ascent(),
               metrics.elidedText(sign + day.strength.words, Qt::ElideRight, r.width() - 3 * u));
}

void paintDayHead(QPainter& p, const BoardDay& day, QRect r, bool today, const QFont& base, const Colors& c) {
    const int u = Metrics::from(base).u;
    const QFont label = labelFont(base);
    const QFontMetrics lm(label);
    const bool tall = r.height() >= 10 * u;
    const QFont font = tall ? scaledFont(base, 15, QFont::DemiBold) : scaledFont(base, 12, QFont::DemiBold);
    const QFontMetrics dm(font);
    int x = r.x() + 2 * u;
    int width = r.width() - 3 * u;
    int y = r.y() + (r.height() - dm.height() - (tall ? lm.height() : 0)) / 2;
    const QString name = QStringLiteral("%1 %2.").arg(formatWeekday(day.date)).arg(day.date.day());
    p.setFont(font);
    p.setPen(c.ink);
    p.drawText(x, y + dm.ascent(), dm.elidedText(name, Qt::ElideRight, width));
    int line = y + dm.ascent();
    if (tall) {
        line = y + dm.height() + lm.ascent();
    } else {
        const int used = dm.horizontalAdvance(name) + 2 * u;
        x += used;
        width -= used;
    }
    const HeadWords words = headWords(day, today, lm, width);
    p.setFont(label);
    p.setPen(c.muted);
    p.drawText(x, line, words.plain);
    p.setPen(day.breaches > 0 ? c.breach : c.warning);
    p.drawText(x + lm.horizontalAdvance(words.plain), line, words.alarm);
}

} // namespace streife
