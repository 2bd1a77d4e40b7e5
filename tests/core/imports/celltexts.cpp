// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/imports/celltexts.h"

#include "core/base/localtime.h"
#include "core/imports/patrolcells.h"

namespace streife::test {
namespace {

QString clock(int seconds) {
    return QTime::fromMSecsSinceStartOfDay(seconds * 1000).toString(QStringLiteral("HH:mm"));
}

} // namespace

QString postsCell(const PlannedPatrol& patrol, const QHash<AgencyId, Agency>& agencies) {
    QStringList out;
    for (const PlannedPost& p : patrol.posts) {
        const auto agency = agencies.constFind(p.post.agency);
        QString text =
            (agency == agencies.cend() ? QString() : agency->label()) + u':' + QString::number(p.post.strength);
        if (!p.post.function.isEmpty() || p.post.promised > 0)
            text += u':' + p.post.function;
        if (p.post.promised > 0)
            text += u':' + QString::number(p.post.promised);
        out << text;
    }
    return out.join(u'|');
}

QString visitsCell(const PlannedPatrol& patrol, const QHash<HotspotId, Hotspot>& hotspots) {
    QStringList out;
    for (const Visit& v : patrol.visits) {
        const auto hotspot = hotspots.constFind(v.hotspot);
        QString text = hotspot == hotspots.cend() ? QString() : hotspot->name.str();
        const VisitCell cell = cellOf(text, v, patrol.patrol.span);
        if (cell.from)
            text += u'@' + clock(*cell.from);
        if (cell.until)
            text += u'-' + clock(*cell.until);
        out << text + u'/' + QString::number(v.stayMinutes);
    }
    return out.join(u'|');
}

QString crewCell(const PlannedPatrol& patrol, const QHash<OfficerId, Officer>& officers,
                 const QHash<AgencyId, Agency>& agencies) {
    const auto isAmbiguous = [&](const Officer& who) {
        for (const Officer& o : officers)
            if (o.id != who.id && o.serviceNo == who.serviceNo)
                return true;
        return false;
    };
    QStringList out;
    for (const PlannedPost& p : patrol.posts)
        for (const CrewMember& c : p.crew) {
            const auto who = officers.constFind(c.officer);
            if (who == officers.cend())
                continue;
            const auto agency = agencies.constFind(who->agency);
            const bool qualify = agency != agencies.cend() && isAmbiguous(*who);
            out << (qualify ? agency->label() + u'/' : QString()) + who->serviceNo.str();
        }
    return out.join(u'|');
}

QString tasksCell(const PlannedPatrol& patrol) {
    QStringList out;
    for (const PatrolTask& t : patrol.tasks)
        out << t.text.str();
    return out.join(u'|');
}

} // namespace streife::test
