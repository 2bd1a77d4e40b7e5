// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/board.h"

#include "core/base/formats.h"
#include "core/base/tr.h"
#include "ui/agencies/agencybadge.h"
#include "ui/patrols/offerbands.h"

#include <QSet>
#include <QStringList>

namespace streife {
namespace {

struct Hits {
    int breaches = 0;
    int warnings = 0;
};

QHash<PatrolId, Hits> countFindings(const Findings& findings) {
    QHash<PatrolId, Hits> out;
    for (const Finding& f : findings) {
        if (!f.patrol)
            continue;
        if (f.severity == Severity::Breach)
            ++out[*f.patrol].breaches;
        else if (f.severity == Severity::Warning)
            ++out[*f.patrol].warnings;
    }
    return out;
}

void addPosts(BoardBlock& block, const PlannedPatrol& planned, const Plan& plan,
              const QHash<AgencyId, AgencyBadge>& marks) {
    QSet<AgencyId> agencies;
    for (const PlannedPost& p : planned.posts) {
        agencies.insert(p.post.agency);
        const AgencyBadge mark = marks.value(p.post.agency);
        for (const CrewMember& member : p.crew) {
            const auto officer = plan.officers.constFind(member.officer);
            const QString name =
                officer == plan.officers.constEnd() ? streife::tr("unknown") : officer->familyName.str();
            block.posts.push_back({mark.letter, mark.colour, name, PostState::Named});
        }
        const int unnamed = std::max(p.post.promised, p.offered) - p.named();
        if (!p.releasedName.isEmpty() && unnamed > 0)
            block.posts.push_back({mark.letter, mark.colour, p.releasedName, PostState::Named});
        else if (unnamed > 0)
            block.posts.push_back({mark.letter, mark.colour,
                                   unnamed == 1 ? streife::tr("promised") : streife::tr("%1 promised").arg(unnamed),
                                   PostState::Promised});
        for (int i = 0; i < p.open(); ++i)
            block.posts.push_back({mark.letter, mark.colour, streife::tr("open"), PostState::Open});
    }
    block.agencies = int(agencies.size());
}

QString describe(const BoardBlock& block, const PlannedPatrol& planned, const Plan& plan,
                 const QHash<AgencyId, AgencyBadge>& marks, const PatrolBinding& binding) {
    QStringList lines{block.title, formatDay(serviceDay(planned.patrol.span.start(), plan.partnership.dayBorder))
                                       + QStringLiteral(", ") + formatSpan(planned.patrol.span)};
    if (!planned.patrol.meetingPoint.isEmpty())
        lines << planned.patrol.meetingPoint;
    for (const PlannedPost& p : planned.posts) {
        QStringList who;
        for (const CrewMember& member : p.crew)
            if (const auto o = plan.officers.constFind(member.officer); o != plan.officers.constEnd())
                who << o->familyName.str();
        if (const int unnamed = std::max(p.post.promised, p.offered) - p.named(); unnamed > 0)
            who << streife::tr("%n promised", nullptr, unnamed);
        if (p.open() > 0)
            who << streife::tr("%n post(s) open", nullptr, p.open());
        lines << marks.value(p.post.agency).label + QStringLiteral(": ") + who.join(QStringLiteral(", "));
    }
    lines << bindingWords(binding, plan.agencies);
    if (block.breaches > 0)
        lines << streife::tr("%n breach(es)", nullptr, block.breaches);
    if (block.warnings > 0)
        lines << streife::tr("%n warning(s)", nullptr, block.warnings);
    return lines.join(QLatin1Char('\n'));
}

BoardBlock makeBlock(const PlannedPatrol& planned, const Plan& plan, const QHash<AgencyId, AgencyBadge>& marks,
                     Hits hits) {
    const Patrol& p = planned.patrol;
    const QString title = p.title.str();
    BoardBlock block{p.id,
                     p.span,
                     streife::tr("%1 h", "time of day on a block, 18–22 Uhr").arg(formatSpanShort(p.span)),
                     p.callSign.isEmpty() ? title : p.callSign + QLatin1Char(' ') + title,
                     p.callSign.isEmpty() ? title : p.callSign,
                     {},
                     0,
                     0,
                     Binding::Proposed,
                     0,
                     0,
                     {},
                     0};
    const PatrolBinding binding = bindingOf(planned, plan.agencies);
    block.binding = binding.state;
    block.confirmed = binding.given();
    for (const AgencyKey& key : binding.keys)
        block.declined += key.state == KeyState::Declined;
    block.breaches = hits.breaches;
    block.warnings = hits.warnings;
    addPosts(block, planned, plan, marks);
    block.description = describe(block, planned, plan, marks, binding);
    return block;
}

} // namespace

BoardDay boardDay(const Plan& plan, QDate date) {
    BoardDay day{date, {}};
    for (const Holiday& h : plan.holidays)
        if (h.date == date)
            day.holiday = h.name;
    day.minutes = int(serviceDaySpan(date, plan.partnership.dayBorder).minutes());
    return day;
}

QString dayNote(const BoardDay& day) {
    QStringList notes;
    if (!day.holiday.isEmpty())
        notes << day.holiday;
    if (day.minutes != 24 * 60)
        notes << streife::tr("clock change: %1 h").arg(day.minutes / 60);
    return notes.join(QStringLiteral(" · "));
}

Board makeBoard(const Plan& plan, const Findings& findings, QDate first, int days) {
    Board board;
    board.first = first;
    board.dayBorder = plan.partnership.dayBorder;
    for (int i = 0; i < days; ++i)
        board.days.push_back(boardDay(plan, first.addDays(i)));
    const QHash<PatrolId, Hits> hits = countFindings(findings);
    const QHash<AgencyId, AgencyBadge> marks = agencyBadges(plan.agencies);
    for (const PlannedPatrol& planned : plan.patrols) {
        const qint64 index = first.daysTo(serviceDay(planned.patrol.span.start(), board.dayBorder));
        if (index < 0 || index >= days)
            continue;
        BoardBlock block = makeBlock(planned, plan, marks, hits.value(planned.patrol.id));
        BoardDay& day = board.days[size_t(index)];
        if (block.binding != Binding::Cancelled) {
            ++day.patrols;
            day.open += planned.open();
            day.breaches += block.breaches;
        }
        board.blocks.push_back(std::move(block));
    }
    std::stable_sort(board.blocks.begin(), board.blocks.end(),
                     [](const BoardBlock& a, const BoardBlock& b) { return a.span.start() < b.span.start(); });
    board.bands = offerBands(plan, first, days);
    return board;
}

QString dayCounts(const BoardDay& day) {
    QStringList parts;
    if (day.patrols > 0)
        parts << streife::tr("%n patrol(s)", nullptr, day.patrols);
    if (day.breaches > 0)
        parts << streife::tr("%n breach(es)", nullptr, day.breaches);
    if (day.open > 0)
        parts << streife::tr("%n post(s) open", nullptr, day.open);
    return parts.join(QStringLiteral(" · "));
}

} // namespace streife
