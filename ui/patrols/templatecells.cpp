// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/templatecells.h"

#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "ui/support/dateinput.h"

#include <algorithm>
#include <tuple>

namespace streife {
namespace {

constexpr int kDay = 24 * 60;
constexpr int kLongestStay = 24 * 60;

QDate anyDay(int weekday) {
    return QDate(2026, 11, 23).addDays(weekday); // a Monday
}

std::optional<int> weekdayFrom(const QString& text) {
    const QString typed = folded(text).left(2);
    for (int i = 0; i < 7 && typed.size() == 2; ++i)
        if (folded(formatWeekday(anyDay(i))).left(2) == typed)
            return i;
    return std::nullopt;
}

QString clock(int minute) {
    return formatTime(QTime::fromMSecsSinceStartOfDay(minute % kDay * int(kMinuteMs)));
}

int minuteOf(QTime time) {
    return time.hour() * 60 + time.minute();
}

[[noreturn]] void refuse(const QString& sentence) {
    throw Error(ErrorCode::Input, sentence);
}

/// A place by its name; names may hold "@" and "/", so the rest is cut off from behind.
struct VisitWords {
    QString name;
    QString window;
    QString stay;
};

VisitWords visitWords(const QString& part, const TemplateWords& words) {
    const auto known = [&](const QString& name) {
        return std::any_of(words.hotspots.begin(), words.hotspots.end(),
                           [&](const Hotspot& h) { return folded(h.name.str()) == folded(name); });
    };
    VisitWords out{part, {}, {}};
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    if (slash >= 0 && !known(out.name)) {
        out.stay = part.mid(slash + 1).trimmed();
        out.name = part.left(slash).trimmed();
    }
    const qsizetype at = out.name.lastIndexOf(QLatin1Char('@'));
    if (at >= 0 && !known(out.name)) {
        out.window = out.name.mid(at + 1).trimmed();
        out.name = out.name.left(at).trimmed();
    }
    return out;
}

/// Minutes after the start of the patrol; none where it is no window within it.
std::optional<std::pair<int, int>> windowOf(QString text, const TemplatePatrolDraft& patrol) {
    const QStringList times = text.replace(QChar(0x2013), QLatin1Char('-')).split(QLatin1Char('-'));
    const auto from = times.size() == 2 ? parseClock(times[0].trimmed()) : std::nullopt;
    const auto until = times.size() == 2 ? parseClock(times[1].trimmed()) : std::nullopt;
    if (!from || !until)
        return std::nullopt;
    const int start = ((minuteOf(*from) - patrol.startMinute) % kDay + kDay) % kDay;
    const int minutes = (minuteOf(*until) - minuteOf(*from) + kDay - 1) % kDay + 1;
    return start + minutes > patrol.minutes ? std::nullopt : std::optional(std::pair(start, minutes));
}

/// Visits of the whole patrol stay so, others keep their distance to its start as far as they still fit.
void fitVisits(TemplatePatrolDraft& patrol, int minutesBefore) {
    for (TemplateVisitDraft& visit : patrol.visits) {
        if (visit.startMinute == 0 && visit.minutes == minutesBefore) {
            visit.minutes = patrol.minutes;
            continue;
        }
        visit.minutes = std::min(visit.minutes, patrol.minutes);
        visit.startMinute = std::min(visit.startMinute, patrol.minutes - visit.minutes);
    }
}

} // namespace

ParsedPosts parsePosts(const QString& text, const QHash<AgencyId, Agency>& agencies) {
    ParsedPosts out;
    for (const QString& part : text.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        const QStringList words = part.split(QLatin1Char(':'));
        const QString name = words[0].trimmed();
        if (name.isEmpty() && words.size() == 1)
            continue;
        std::optional<AgencyId> agency;
        for (const Agency& a : agencies)
            if (folded(a.label()) == folded(name) || folded(a.name.str()) == folded(name))
                agency = a.id;
        bool number = words.size() > 1;
        const int strength = number ? words[1].trimmed().toInt(&number) : 0;
        if (!agency)
            out.problem = streife::tr("There is no authority \"%1\".").arg(name);
        else if (!number || strength < 1 || strength > 99)
            out.problem = streife::tr("The strength of %1 is a number from 1 to 99, as in KOD:2.").arg(name);
        if (!out.problem.isEmpty())
            return out;
        out.posts.push_back({*agency, strength, words.size() > 2 ? words[2].trimmed() : QString()});
    }
    return out;
}

QString postsText(const std::vector<TemplatePostDraft>& posts, const QHash<AgencyId, Agency>& agencies) {
    QStringList parts;
    for (const TemplatePostDraft& post : posts) {
        const auto agency = agencies.constFind(post.agency);
        const QString name = agency == agencies.constEnd() ? QStringLiteral("?") : agency->label();
        parts << QStringLiteral("%1:%2").arg(name).arg(post.strength)
                     + (post.function.isEmpty() ? QString() : QLatin1Char(':') + post.function);
    }
    return parts.join(QStringLiteral(" | "));
}

ParsedVisits parseVisits(const QString& text, const TemplatePatrolDraft& patrol, const TemplateWords& words) {
    ParsedVisits out;
    for (const QString& each : text.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        const QString part = each.trimmed();
        if (part.isEmpty())
            continue;
        const VisitWords said = visitWords(part, words);
        const auto place = std::find_if(words.hotspots.begin(), words.hotspots.end(),
                                        [&](const Hotspot& h) { return folded(h.name.str()) == folded(said.name); });
        if (place == words.hotspots.end()) {
            out.problem = streife::tr("There is no hotspot \"%1\".").arg(said.name);
            return out;
        }
        TemplateVisitDraft visit{place->id, 0, patrol.minutes,
                                 place->minutesPerVisit > 0 ? place->minutesPerVisit : 15};
        bool number = true;
        if (!said.stay.isEmpty())
            visit.stayMinutes = said.stay.toInt(&number);
        const auto window = said.window.isEmpty() ? std::pair(0, patrol.minutes)
                                                  : windowOf(said.window, patrol).value_or(std::pair(-1, 0));
        if (!number || visit.stayMinutes < 1 || visit.stayMinutes > kLongestStay)
            out.problem = streife::tr("The stay at %1 is a number of minutes, as in %1/15.").arg(said.name);
        else if (window.first < 0)
            out.problem =
                streife::tr("\"%1\" is no time within the patrol. Please write %2@%3-%4/15.")
                    .arg(said.window, said.name, clock(patrol.startMinute), clock(patrol.startMinute + patrol.minutes));
        if (!out.problem.isEmpty())
            return out;
        std::tie(visit.startMinute, visit.minutes) = window;
        out.visits.push_back(visit);
    }
    return out;
}

QString visitsText(const TemplatePatrolDraft& patrol, const TemplateWords& words) {
    QStringList parts;
    for (const TemplateVisitDraft& visit : patrol.visits) {
        const auto place = words.hotspots.constFind(visit.hotspot);
        const int start = patrol.startMinute + visit.startMinute;
        const bool whole = visit.startMinute == 0 && visit.minutes == patrol.minutes;
        parts << (place == words.hotspots.constEnd() ? QStringLiteral("?") : place->name.str())
                     + (whole ? QString() : QStringLiteral("@%1-%2").arg(clock(start), clock(start + visit.minutes)))
                     + QStringLiteral("/%1").arg(visit.stayMinutes);
    }
    return parts.join(QStringLiteral(" | "));
}

QString templateCell(const TemplatePatrolDraft& patrol, TemplateColumn column, const TemplateWords& words) {
    switch (column) {
    case TemplateColumn::Day:
        return formatWeekday(anyDay(patrol.weekday));
    case TemplateColumn::Start:
        return clock(patrol.startMinute);
    case TemplateColumn::End:
        return clock(patrol.startMinute + patrol.minutes);
    case TemplateColumn::Title:
        return patrol.title;
    case TemplateColumn::CallSign:
        return patrol.callSign;
    case TemplateColumn::Posts:
        return postsText(patrol.posts, words.agencies);
    case TemplateColumn::Visits:
        break;
    }
    return visitsText(patrol, words);
}

void setTemplateCell(TemplatePatrolDraft& patrol, TemplateColumn column, const QString& text,
                     const TemplateWords& words) {
    if (column == TemplateColumn::Day) {
        const auto day = weekdayFrom(text);
        if (!day)
            refuse(streife::tr("\"%1\" is no weekday. Please write Mo, Tu, We …").arg(text));
        patrol.weekday = *day;
    } else if (column == TemplateColumn::Start || column == TemplateColumn::End) {
        const auto time = parseClock(text);
        if (!time)
            refuse(streife::tr("\"%1\" is no time of day. Please write 18:00.").arg(text));
        const int before = patrol.minutes;
        const int end = patrol.startMinute + patrol.minutes;
        if (column == TemplateColumn::Start) // the end stays where it is
            patrol.startMinute = minuteOf(*time) + (minuteOf(*time) < words.border ? kDay : 0);
        const int wanted = column == TemplateColumn::End ? minuteOf(*time) : end % kDay;
        patrol.minutes = (wanted - patrol.startMinute % kDay + kDay - 1) % kDay + 1;
        fitVisits(patrol, before);
    } else if (column == TemplateColumn::Title) {
        patrol.title = text.trimmed();
    } else if (column == TemplateColumn::CallSign) {
        patrol.callSign = text.trimmed();
    } else if (column == TemplateColumn::Posts) {
        ParsedPosts parsed = parsePosts(text, words.agencies);
        if (!parsed.problem.isEmpty())
            refuse(parsed.problem);
        patrol.posts = std::move(parsed.posts);
    } else {
        ParsedVisits parsed = parseVisits(text, patrol, words);
        if (!parsed.problem.isEmpty())
            refuse(parsed.problem);
        patrol.visits = std::move(parsed.visits);
    }
}

} // namespace streife
