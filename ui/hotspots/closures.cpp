// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "ui/hotspots/hotspotsarea.h"
#include "ui/support/dateinput.h"

#include <QRegularExpression>

namespace streife {
namespace {

std::optional<Instant> instantFrom(const QString& text, QDate today, bool end) {
    const QStringList parts = text.simplified().split(QLatin1Char(' '));
    const std::optional<QDate> day = parseDay(parts.value(0), today);
    if (!day)
        return std::nullopt;
    if (parts.size() < 2)
        return fromLocal(end ? day->addDays(1) : *day, QTime(0, 0));
    const std::optional<QTime> time = parseClock(parts.mid(1).join(QLatin1Char(' ')));
    if (!time)
        return std::nullopt;
    const bool midnight = parts[1].startsWith(QStringLiteral("24"));
    return fromLocal(midnight ? day->addDays(1) : *day, *time);
}

} // namespace

QString closuresText(const std::vector<TimeSpan>& spans) {
    QStringList lines;
    for (const TimeSpan& s : spans)
        lines << formatDateTime(s.start()) + QStringLiteral(" – ") + formatDateTime(s.end());
    return lines.join(QLatin1Char('\n'));
}

std::vector<TimeSpan> closuresFrom(const QString& text, QDate today) {
    static const QRegularExpression dash(QStringLiteral(" *(?:–| - |\\bbis\\b|\\buntil\\b) *"));
    std::vector<TimeSpan> out;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        const QStringList ends = line.trimmed().split(dash);
        const auto from = instantFrom(ends.value(0), today, false);
        const auto to = instantFrom(ends.value(ends.size() > 1 ? 1 : 0), today, true);
        if (ends.size() > 2 || !from || !to || *to <= *from)
            throw Error(ErrorCode::Input,
                        tr("\"%1\" is not a span of time. Please write it as 01.12.2026 08:00 – 24.12.2026 20:00.")
                            .arg(line.trimmed()));
        out.push_back({*from, *to});
    }
    return out;
}

} // namespace streife
