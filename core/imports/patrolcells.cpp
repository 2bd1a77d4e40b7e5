// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/patrolcells.h"

namespace streife {
namespace {

constexpr int kMaxStay = 1440;
constexpr int kMaxStrength = 99;

int secondsOf(Instant at) {
    return toLocal(at).time.msecsSinceStartOfDay() / 1000;
}

/// "2", "zugesichert" (all of the post), "offen"
std::optional<int> promiseOf(const QString& text, int strength) {
    if (text.compare(u"zugesichert", Qt::CaseInsensitive) == 0 || text.compare(u"promised", Qt::CaseInsensitive) == 0)
        return strength;
    if (text.compare(u"offen", Qt::CaseInsensitive) == 0 || text.compare(u"open", Qt::CaseInsensitive) == 0)
        return 0;
    bool ok = false;
    const int promised = text.toInt(&ok);
    return ok && promised >= 0 && promised <= strength ? std::optional(promised) : std::nullopt;
}

/// The first instant at this time of day that is not before `notBefore`.
Instant next(int seconds, Instant notBefore) {
    const QDate day = toLocal(notBefore).date;
    const Instant same = resolveWhen(day, seconds, {}).at;
    return same < notBefore ? resolveWhen(day.addDays(1), seconds, {}).at : same;
}

} // namespace

std::optional<PostCell> parsePostCell(const QString& part) {
    const QStringList parts = part.split(u':');
    PostCell cell{parts[0].trimmed(), 1, {}, {}};
    if (cell.agency.isEmpty() || parts.size() > 4)
        return std::nullopt;
    if (parts.size() > 1) {
        bool ok = false;
        cell.strength = parts[1].trimmed().toInt(&ok);
        if (!ok || cell.strength < 1 || cell.strength > kMaxStrength)
            return std::nullopt;
    }
    if (parts.size() > 2)
        cell.function = parts[2].trimmed();
    if (parts.size() > 3) {
        cell.promised = promiseOf(parts[3].trimmed(), cell.strength);
        if (!cell.promised)
            return std::nullopt;
    }
    return cell;
}

std::optional<VisitCell> parseVisitCell(const QString& part) {
    VisitCell cell;
    QString text = part;
    if (const qsizetype slash = text.lastIndexOf(u'/'); slash >= 0) {
        bool ok = false;
        const int minutes = text.mid(slash + 1).trimmed().toInt(&ok);
        if (ok) {
            if (minutes < 1 || minutes > kMaxStay)
                return std::nullopt;
            cell.stayMinutes = minutes;
            text.truncate(slash);
        }
    }
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0) {
        const QString when = text.mid(at + 1).trimmed();
        text.truncate(at);
        if (const auto window = parseDayTimes(when)) {
            cell.from = window->startSeconds;
            cell.until = window->endSeconds;
        } else {
            const auto time = parseWhen(when);
            if (!time || !time->seconds || time->date.isValid())
                return std::nullopt;
            cell.from = time->seconds;
        }
    }
    cell.hotspot = text.trimmed();
    return cell.hotspot.isEmpty() ? std::nullopt : std::optional(cell);
}

VisitCell cellOf(const QString& hotspot, const Visit& v, const TimeSpan& patrol) {
    VisitCell cell{hotspot, {}, {}, v.stayMinutes};
    if (v.plannedAt) {
        cell.from = secondsOf(*v.plannedAt);
    } else if (!(v.window == patrol)) {
        cell.from = secondsOf(v.window.start());
        cell.until = secondsOf(v.window.end());
    }
    return cell;
}

Visit visitFromCell(const VisitCell& cell, HotspotId hotspot, const TimeSpan& patrol) {
    Visit visit{VisitId(1), PatrolId(1), hotspot, 0, patrol, cell.stayMinutes.value_or(VisitCell::kUsualStay), {}};
    if (!cell.from)
        return visit;
    const Instant from = next(*cell.from, patrol.start());
    if (cell.until) {
        visit.window = TimeSpan(from, next(*cell.until, from.plusMinutes(1)));
    } else {
        visit.plannedAt = from;
        visit.window = TimeSpan(from, from.plusMinutes(visit.stayMinutes));
    }
    return visit;
}

} // namespace streife
