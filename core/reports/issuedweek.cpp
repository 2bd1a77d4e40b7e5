// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/issuedweek.h"

#include "core/base/enumtext.h"
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/reports/reportparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace streife {
namespace {

using Agencies = std::vector<AgencyId>;

QString text(const QJsonObject& o, const char* key) {
    return o.value(QLatin1String(key)).toString();
}

[[noreturn]] void damaged() {
    throw Error(ErrorCode::Damaged, tr("The content of the last issued version cannot be read, so changes cannot be "
                                       "marked. Issue the week again."));
}

qint64 number(const QJsonObject& o, const char* key) {
    bool ok = false;
    const qint64 n = text(o, key).toLongLong(&ok); // as text: JSON numbers lose ids beyond 2^53
    if (!ok)
        damaged();
    return n;
}

QJsonObject patrolToJson(const IssuedPatrol& p) {
    QJsonArray posts;
    for (const IssuedPost& post : p.posts) {
        QJsonArray people;
        for (const IssuedPerson& person : post.people)
            people.append(QJsonObject{{QStringLiteral("who"), person.who},
                                      {QStringLiteral("label"), person.label},
                                      {QStringLiteral("function"), person.function}});
        posts.append(QJsonObject{{QStringLiteral("agency"), QString::number(post.agency.value())},
                                 {QStringLiteral("people"), people}});
    }
    return {{QStringLiteral("id"), QString::number(p.id.value())},
            {QStringLiteral("key"), p.key},
            {QStringLiteral("title"), p.title},
            {QStringLiteral("mode"), enumKey(p.mode)},
            {QStringLiteral("call_sign"), p.callSign},
            {QStringLiteral("meeting_point"), p.meetingPoint},
            {QStringLiteral("start"), QString::number(p.span.start().ms)},
            {QStringLiteral("end"), QString::number(p.span.end().ms)},
            {QStringLiteral("cancelled"), p.cancelled},
            {QStringLiteral("posts"), posts},
            {QStringLiteral("visits"), QJsonArray::fromStringList(p.visits)},
            {QStringLiteral("phone_promises"), QJsonArray::fromStringList(p.phonePromises)}};
}

IssuedPatrol patrolFromJson(const QJsonObject& o) {
    const qint64 id = number(o, "id");
    const qint64 start = number(o, "start");
    const qint64 end = number(o, "end");
    if (id <= 0 || start >= end)
        damaged();
    IssuedPatrol p{PatrolId(id),
                   text(o, "key"),
                   text(o, "title"),
                   enumFromKey<PatrolMode>(text(o, "mode")).value_or(PatrolMode::Foot),
                   text(o, "call_sign"),
                   text(o, "meeting_point"),
                   TimeSpan({start}, {end}),
                   o.value(QLatin1String("cancelled")).toBool(),
                   {},
                   {}};
    for (const auto& value : o.value(QLatin1String("posts")).toArray()) {
        const QJsonObject post = value.toObject();
        const qint64 agency = number(post, "agency");
        if (agency <= 0)
            damaged();
        IssuedPost result{AgencyId(agency), {}};
        for (const auto& person : post.value(QLatin1String("people")).toArray())
            result.people.push_back({text(person.toObject(), "who"), text(person.toObject(), "label"),
                                     text(person.toObject(), "function")});
        p.posts.push_back(result);
    }
    for (const auto& visit : o.value(QLatin1String("visits")).toArray())
        p.visits.append(visit.toString());
    for (const auto& promise : o.value(QLatin1String("phone_promises")).toArray())
        p.phonePromises.append(promise.toString());
    return p;
}

const IssuedPost* postOf(const IssuedPatrol& p, AgencyId agency) {
    const auto found =
        std::find_if(p.posts.begin(), p.posts.end(), [&](const IssuedPost& x) { return x.agency == agency; });
    return found == p.posts.end() ? nullptr : &*found;
}

/// People of `a` that `b` lacks, each counted once.
QStringList without(const IssuedPost* a, const IssuedPost* b) {
    QStringList others;
    for (const IssuedPerson& p : b ? b->people : std::vector<IssuedPerson>{})
        others.append(p.who);
    QStringList result;
    for (const IssuedPerson& p : a ? a->people : std::vector<IssuedPerson>{}) {
        if (!others.removeOne(p.who))
            result.append(p.label);
    }
    return result;
}

/// Functions that other people hold now, once each.
QStringList functionsBefore(const IssuedPost& before, const IssuedPost& now) {
    QStringList result;
    std::vector<IssuedPerson> left = now.people;
    for (const IssuedPerson& p : before.people) {
        const auto same = std::find(left.begin(), left.end(), p);
        if (same != left.end())
            left.erase(same);
        else if (!p.function.isEmpty() && !result.contains(p.function))
            result.append(p.function);
    }
    return result;
}

/// Same people, other functions.
QString functionChange(const IssuedPost* before, const IssuedPost* now, const QString& letter) {
    if (!before || !now
        || std::is_permutation(before->people.begin(), before->people.end(), now->people.begin(), now->people.end()))
        return {};
    const QStringList was = functionsBefore(*before, *now);
    return was.isEmpty() ? tr("new: function %1", "agency letter").arg(letter)
                         : tr("function %1 was: %2", "agency letter, functions")
                               .arg(letter, was.join(QStringLiteral(", ")).remove(u'(').remove(u')'));
}

QStringList timeChanges(const TimeSpan& was, const TimeSpan& now, const SheetNames& names) {
    if (was == now)
        return {};
    const QDate day = names.serviceDayOf(was.start());
    if (day != names.serviceDayOf(now.start()))
        return {tr("was %1, %2").arg(formatDay(day), spanOn(was, day))};
    if (was.start() == now.start())
        return {tr("end was %1").arg(formatTime(was.end()))};
    if (was.end() == now.end())
        return {tr("start was %1").arg(formatTime(was.start()))};
    return {tr("was %1").arg(spanOn(was, day))};
}

QStringList crewChanges(const IssuedPatrol& before, const IssuedPatrol& now, const SheetNames& names) {
    Agencies agencies;
    for (const IssuedPatrol* p : {&before, &now}) {
        for (const IssuedPost& post : p->posts) {
            if (std::find(agencies.begin(), agencies.end(), post.agency) == agencies.end())
                agencies.push_back(post.agency);
        }
    }
    QStringList result;
    for (const AgencyId agency : agencies) {
        const QStringList gone = without(postOf(before, agency), postOf(now, agency));
        const QStringList added = without(postOf(now, agency), postOf(before, agency));
        const QString letter = names.mark(agency).letter;
        if (!gone.isEmpty())
            result.append(tr("%1 was: %2", "agency letter, names").arg(letter, gone.join(QStringLiteral(", "))));
        else if (!added.isEmpty())
            result.append(tr("new: %1 %2", "agency letter, names").arg(letter, added.join(QStringLiteral(", "))));
        else if (const QString function = functionChange(postOf(before, agency), postOf(now, agency), letter);
                 !function.isEmpty())
            result.append(function);
    }
    return result;
}

/// "Bahnhof 18–20/15" → "Bahnhof /15"
QStringList placesOf(QStringList visits) {
    for (QString& v : visits)
        v.remove(v.lastIndexOf(QLatin1Char(' ')) + 1,
                 v.lastIndexOf(QLatin1Char('/')) - v.lastIndexOf(QLatin1Char(' ')) - 1);
    return visits;
}

/// Own people are recognised by id, the rest by words that don't depend on the program's language.
IssuedPerson personOf(const PostLine& line, const PlannedPost& post, size_t index) {
    QString label = line.text;
    label.remove(QLatin1Char(':'));
    if (index < post.crew.size())
        return {QString::number(post.crew[index].officer.value()), label, line.aside};
    if (post.releasedName.contains(line.text))
        return {label, label, line.aside};
    QString digits;
    for (const QChar c : line.text) {
        if (c.isDigit())
            digits += c;
    }
    return {(line.open ? QStringLiteral("open %1") : QStringLiteral("promised %1 ") + post.post.unit).arg(digits),
            label, line.aside};
}

} // namespace

IssuedPatrol issuedPatrol(const PlannedPatrol& planned, const Plan& plan, const SheetNames& names) {
    const Patrol& p = planned.patrol;
    IssuedPatrol result{
        p.id, p.key.str(), p.title.str(), p.mode, p.callSign, p.meetingPoint, p.span, p.state == PatrolState::Cancelled,
        {},   {}};
    const QDate day = names.serviceDayOf(p.span.start());
    for (const PlannedPost& post : planned.posts) {
        auto found = std::find_if(result.posts.begin(), result.posts.end(),
                                  [&](const IssuedPost& x) { return x.agency == post.post.agency; });
        if (found == result.posts.end())
            found = result.posts.insert(result.posts.end(), {post.post.agency, {}});
        size_t i = 0;
        for (const PostLine& line : postLines(post, plan, names, day))
            found->people.push_back(personOf(line, post, i++));
    }
    for (const Visit& v : planned.visits)
        result.visits.append(names.hotspot(v.hotspot) + QLatin1Char(' ') + visitWhen(v, p.span)
                             + QStringLiteral("/%1").arg(v.stayMinutes));
    for (const PrintedPromise& printed : printedPromises(planned, plan))
        result.phonePromises.append(QStringLiteral("%1|%2|%3|%4")
                                        .arg(printed.agency, printed.who)
                                        .arg(printed.promise->at ? printed.promise->at->ms : 0)
                                        .arg(phoneStateKey(printed.state)));
    return result;
}

IssuedWeek issuedWeek(const Plan& plan, Week week) {
    const SheetNames names(plan);
    const TimeSpan span = serviceWeekSpan(week, plan.partnership.dayBorder);
    IssuedWeek result;
    for (const PlannedPatrol& p : plan.patrols) {
        if (span.contains(p.patrol.span.start()))
            result.patrols.push_back(issuedPatrol(p, plan, names));
    }
    return result;
}

QByteArray toJson(const IssuedWeek& week) {
    QJsonArray patrols;
    for (const IssuedPatrol& p : week.patrols)
        patrols.append(patrolToJson(p));
    return QJsonDocument(QJsonObject{{QStringLiteral("patrols"), patrols}}).toJson(QJsonDocument::Compact);
}

IssuedWeek issuedWeekFromJson(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !document.object().value(QLatin1String("patrols")).isArray())
        damaged();
    IssuedWeek result;
    for (const auto& value : document.object().value(QLatin1String("patrols")).toArray())
        result.patrols.push_back(patrolFromJson(value.toObject()));
    return result;
}

QString changeLine(const IssuedPatrol& before, const IssuedPatrol& now, const SheetNames& names) {
    if (now.cancelled)
        return before.cancelled ? QString() : tr("cancelled");
    QStringList parts;
    if (before.cancelled)
        parts.append(tr("was cancelled"));
    parts += timeChanges(before.span, now.span, names);
    parts += crewChanges(before, now, names);
    if (before.title != now.title)
        parts.append(tr("was called %1").arg(before.title));
    if (before.callSign != now.callSign)
        parts.append(before.callSign.isEmpty() ? tr("call sign new") : tr("call sign was %1").arg(before.callSign));
    if (before.meetingPoint != now.meetingPoint)
        parts.append(before.meetingPoint.isEmpty() ? tr("meeting point new")
                                                   : tr("meeting point was %1").arg(before.meetingPoint));
    if (before.mode != now.mode)
        parts.append(tr("mode was %1").arg(enumLabel(before.mode)));
    // Windows that move along with the patrol are no news.
    const bool moved = before.span != now.span;
    if (before.phonePromises != now.phonePromises)
        parts.append(now.phonePromises.isEmpty() ? tr("no longer promised on the phone")
                                                 : tr("promise on the phone new"));
    if (moved ? placesOf(before.visits) != placesOf(now.visits) : before.visits != now.visits)
        parts.append(tr("visits changed"));
    QString line = parts.join(QStringLiteral(" · "));
    if (!line.isEmpty())
        line[0] = line[0].toUpper();
    return line;
}

} // namespace streife
