// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localtime.h"
#include "core/patrols/weekplan.h"

#include <QStringList>

namespace streife::test {

/// "2026-11-27T18:00", local time; "T24:00" is the next midnight.
inline Instant at(const char* text) {
    const QString s = QString::fromLatin1(text);
    const QDate day = QDate::fromString(s.left(10), Qt::ISODate);
    const int hour = s.mid(11, 2).toInt();
    return fromLocal(day.addDays(hour / 24), QTime(hour % 24, s.mid(14, 2).toInt()));
}

inline TimeSpan span(const char* from, const char* to) {
    return {at(from), at(to)};
}

/// A plan by hand: two authorities, whatever people and patrols a test adds. Ids count up from 1.
class PlanBuilder {
public:
    explicit PlanBuilder(TimeSpan asked = serviceWeekSpan(*Week::of(2026, 48)))
        : plan{Partnership{PartnershipId(next()),
                           ShortText(QStringLiteral("Musterstadt")),
                           QStringLiteral("NW"),
                           QStringLiteral("Hamm"),
                           {},
                           kDefaultDayBorder,
                           {}},
               asked,
               {},
               {},
               {},
               {},
               {},
               {},
               {},
               {},
               {},
               {},
               {},
               {}} {
        kod = agency("KOD");
        pi = agency("PI Mitte");
    }

    AgencyId agency(const char* name, std::optional<AgencyId> parent = {}) {
        const AgencyId id(next());
        plan.agencies.insert(id, Agency{id,
                                        plan.partnership.id,
                                        ShortText(QString::fromUtf8(name)),
                                        {},
                                        AgencyKind::Sonstige,
                                        {},
                                        {},
                                        parent,
                                        {},
                                        {}});
        return id;
    }

    OfficerId officer(AgencyId agency, const char* serviceNo, const char* name = "Adam") {
        const OfficerId id(next());
        plan.officers.insert(id, Officer{id,
                                         agency,
                                         {},
                                         ShortText(QString::fromUtf8(serviceNo)),
                                         ShortText(QString::fromUtf8(name)),
                                         {},
                                         {},
                                         {},
                                         {}});
        return id;
    }

    PatrolId patrol(const char* key, TimeSpan when) {
        const PatrolId id(next());
        PlannedPatrol p{Patrol{id,
                               plan.partnership.id,
                               ShortText(QString::fromUtf8(key)),
                               ShortText(QStringLiteral("Bahnhof")),
                               when,
                               PatrolMode::Foot,
                               {},
                               {},
                               PatrolState::Proposed,
                               PatrolOutcome::None,
                               {},
                               {},
                               {},
                               {}},
                        {},
                        {},
                        {}};
        plan.patrols.push_back(std::move(p));
        return id;
    }
    PatrolId patrol(const char* key, const char* from, const char* to) { return patrol(key, span(from, to)); }

    PlannedPatrol& at(PatrolId id) {
        return *std::find_if(plan.patrols.begin(), plan.patrols.end(), [id](auto& p) { return p.patrol.id == id; });
    }

    /// One post with these people; strength is their number unless given.
    PlannedPost& post(PatrolId patrol, AgencyId agency, std::vector<OfficerId> crew, int strength = 0,
                      int promised = 0) {
        PlannedPatrol& p = at(patrol);
        Post row{PostId(next()), patrol, agency, int(p.posts.size()), strength > 0 ? strength : int(crew.size()),
                 promised,       {},     {}};
        PlannedPost planned{row, {}, {}};
        for (const OfficerId officer : crew)
            planned.crew.push_back({CrewId(next()), row.id, officer, int(planned.crew.size())});
        p.posts.push_back(std::move(planned));
        return p.posts.back();
    }

    void duty(OfficerId officer, TimeSpan when, DutyKind kind = DutyKind::Dienst) {
        plan.duties.push_back({DutyId(next()), officer, when, kind, {}});
    }
    void absence(OfficerId officer, TimeSpan when) { plan.absences.push_back({AbsenceId(next()), officer, when}); }

    HotspotId hotspot(const char* name) {
        const HotspotId id(next());
        plan.hotspots.insert(
            id,
            Hotspot{
                id, plan.partnership.id, ShortText(QString::fromUtf8(name)), {}, HotspotKind::Objective, {}, 0, 0, {}});
        return id;
    }
    void closed(HotspotId hotspot, TimeSpan when) {
        plan.closures.push_back({HotspotClosureId(next()), hotspot, when});
    }
    Visit& visit(PatrolId patrol, HotspotId hotspot, TimeSpan window, int stay, std::optional<Instant> planned = {}) {
        PlannedPatrol& p = at(patrol);
        p.visits.push_back({VisitId(next()), patrol, hotspot, int(p.visits.size()), window, stay, planned});
        return p.visits.back();
    }

    [[nodiscard]] qint64 next() { return ++m_last; }

    // Counter first: the plan takes its first id from it.
private:
    qint64 m_last = 0;

public:
    Plan plan;
    AgencyId kod{1};
    AgencyId pi{1};
};

} // namespace streife::test
