// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/rowplan.h"

#include "core/base/enumtext.h"
#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/sorting.h"
#include "core/base/tr.h"
#include "core/hotspots/windows.h"
#include "core/patrols/presence.h"
#include "ui/agencies/agencybadge.h"

#include <algorithm>

namespace streife {
namespace {

using Kind = RowItem::Kind;

QString nameOf(const Patrol& p) {
    return p.callSign.isEmpty() ? p.title.str() : p.callSign;
}

QString inWords(const QString& what, const TimeSpan& span, int border) {
    return what + QStringLiteral(", ") + formatDay(serviceDay(span.start(), border)) + QStringLiteral(", ")
           + formatSpan(span);
}

RowPlan frameOf(const Plan& plan, QDate first, int days) {
    RowPlan out{first, plan.partnership.dayBorder, {}, {}};
    for (int i = 0; i < days; ++i)
        out.days.push_back(boardDay(plan, first.addDays(i)));
    return out;
}

TimeSpan shownSpan(const RowPlan& frame) {
    return {serviceDaySpan(frame.first, frame.dayBorder).start(),
            serviceDaySpan(frame.first.addDays(qint64(frame.days.size()) - 1), frame.dayBorder).end()};
}

/// Patrols over duties, so that they are drawn last and found first.
void sortItems(std::vector<RowItem>& items) {
    const auto behind = [](const RowItem& item) { return item.kind == Kind::Patrol ? 1 : 0; };
    std::stable_sort(items.begin(), items.end(), [&](const RowItem& a, const RowItem& b) {
        return std::pair(behind(a), a.span.start()) < std::pair(behind(b), b.span.start());
    });
}

/// Rows of the view of forces, filled patrol by patrol.
class Forces {
public:
    Forces(const Plan& plan, const Findings& findings, const QSet<AgencyId>& own, RowPlan frame)
        : m_plan(plan), m_own(own), m_badges(agencyBadges(plan.agencies)), m_out(std::move(frame)),
          m_span(shownSpan(m_out)) {
        for (const Finding& f : findings)
            if (f.patrol && f.officer && f.severity != Severity::Info && isOpen(f))
                m_marked.insert({*f.patrol, *f.officer});
    }

    RowPlan make() {
        for (const Officer& o : m_plan.officers)
            if (m_own.contains(o.agency) && !m_plan.formerOfficers.contains(o.id))
                m_officers.insert(o.id, officerRow(o));
        addAvailability();
        for (const PlannedPatrol& p : m_plan.patrols)
            if (p.patrol.span.overlaps(m_span))
                addPatrol(p);
        finish();
        return std::move(m_out);
    }

private:
    PlanRow officerRow(const Officer& o) const {
        const AgencyBadge badge = m_badges.value(o.agency);
        const auto unit = o.unit ? m_plan.units.constFind(*o.unit) : m_plan.units.constEnd();
        return {PlanRow::Kind::Officer,
                o.id.value(),
                o.fullName(),
                unit == m_plan.units.constEnd() ? badge.label : unit->name.str(),
                badge.letter,
                badge.colour,
                {},
                false,
                {}};
    }

    void addAvailability() {
        for (const Duty& d : m_plan.duties)
            if (const auto row = m_officers.find(d.officer); row != m_officers.end() && d.span.overlaps(m_span)) {
                const bool call = d.kind == DutyKind::Bereitschaft || d.kind == DutyKind::Rufbereitschaft;
                row->items.push_back(
                    {call ? Kind::OnCall : Kind::Duty,
                     d.span,
                     d.shift.isEmpty() ? enumLabel(d.kind) : d.shift,
                     {},
                     Binding::Proposed,
                     false,
                     inWords(d.shift.isEmpty() ? enumLabel(d.kind) : enumLabel(d.kind) + QLatin1Char(' ') + d.shift,
                             d.span, m_out.dayBorder)});
            }
        for (const Absence& a : m_plan.absences)
            if (const auto row = m_officers.find(a.officer); row != m_officers.end() && a.span.overlaps(m_span))
                row->items.push_back({Kind::Absence,
                                      a.span,
                                      streife::tr("absent"),
                                      {},
                                      Binding::Proposed,
                                      false,
                                      streife::tr("absent") + QStringLiteral(", ") + formatDateTime(a.span.start())
                                          + QStringLiteral(" – ") + formatDateTime(a.span.end())});
    }

    [[nodiscard]] RowItem itemOf(const PlannedPatrol& p, const QString& text) const {
        const QString title = p.patrol.called();
        const bool cancelled = p.patrol.state == PatrolState::Cancelled;
        QString words = inWords(title, p.patrol.span, m_out.dayBorder);
        if (cancelled)
            words += QStringLiteral(", ") + streife::tr("cancelled");
        return {Kind::Patrol, p.patrol.span, text, p.patrol.id, cancelled ? Binding::Cancelled : Binding::Proposed,
                false,        words};
    }

    void addPatrol(const PlannedPatrol& p) {
        const bool live = p.patrol.state != PatrolState::Cancelled;
        for (const PlannedPost& post : p.posts) {
            for (const CrewMember& c : post.crew)
                if (const auto row = m_officers.find(c.officer); row != m_officers.end()) {
                    RowItem item = itemOf(p, nameOf(p.patrol));
                    item.problem = m_marked.contains({p.patrol.id, c.officer});
                    row->items.push_back(item);
                    m_count[c.officer] += live && m_plan.covers(p.patrol);
                }
            const bool own = m_own.contains(post.post.agency);
            if (live && own && post.open() > 0)
                addTo(m_open, PlanRow::Kind::Open, post, itemOf(p, nameOf(p.patrol)), post.open(), 0);
            if (!own)
                addTo(m_partners, PlanRow::Kind::Partner, post, itemOf(p, nameOf(p.patrol)), live ? post.open() : 0,
                      live ? post.post.strength - post.open() : 0);
        }
    }

    struct Strength {
        PlanRow row;
        int open = 0;
        int there = 0;
    };
    using Strengths = QHash<AgencyId, Strength>;

    void addTo(Strengths& rows, PlanRow::Kind kind, const PlannedPost& post, RowItem item, int open, int there) {
        const AgencyBadge badge = m_badges.value(post.post.agency);
        Strength& to = rows[post.post.agency];
        if (to.row.title.isEmpty())
            to.row = {kind,
                      post.post.agency.value(),
                      kind == PlanRow::Kind::Open ? streife::tr("Open posts") : badge.label,
                      kind == PlanRow::Kind::Open ? badge.label : QString(),
                      badge.letter,
                      badge.colour,
                      {},
                      false,
                      {}};
        to.open += open;
        to.there += there;
        item.text += QStringLiteral(" · %1").arg(kind == PlanRow::Kind::Open ? open : post.post.strength);
        item.problem = open > 0;
        QStringList words{item.description};
        if (there > 0)
            words << streife::tr("%n promised", nullptr, there);
        if (open > 0)
            words << streife::tr("%n post(s) open", nullptr, open);
        item.description = words.join(QStringLiteral(", "));
        to.row.items.push_back(std::move(item));
    }

    void finish() {
        std::vector<PlanRow> officers;
        for (auto it = m_officers.begin(); it != m_officers.end(); ++it) {
            const int n = m_count.value(it.key());
            it->sum = n > 0 ? streife::tr("%n patrol(s)", nullptr, n) : streife::tr("none", "patrols");
            officers.push_back(std::move(*it));
        }
        sortByKey(officers, [](const PlanRow& r) { return std::tuple(folded(r.detail), folded(r.title), r.id); });
        const auto put = [this](Strengths& rows) {
            std::vector<PlanRow> sorted;
            for (Strength& s : rows) {
                s.row.lacks = s.open > 0;
                s.row.sum = s.open > 0 ? streife::tr("%n post(s) open", nullptr, s.open)
                                       : streife::tr("%n promised", nullptr, s.there);
                sorted.push_back(std::move(s.row));
            }
            sortByKey(sorted, [](const PlanRow& r) { return std::pair(folded(r.title), r.id); });
            m_out.rows.insert(m_out.rows.end(), std::make_move_iterator(sorted.begin()),
                              std::make_move_iterator(sorted.end()));
        };
        put(m_open);
        m_out.rows.insert(m_out.rows.end(), std::make_move_iterator(officers.begin()),
                          std::make_move_iterator(officers.end()));
        put(m_partners);
        for (PlanRow& row : m_out.rows)
            sortItems(row.items);
    }

    const Plan& m_plan;
    const QSet<AgencyId>& m_own;
    QHash<AgencyId, AgencyBadge> m_badges;
    RowPlan m_out;
    TimeSpan m_span;
    QSet<std::pair<PatrolId, OfficerId>> m_marked;
    QHash<OfficerId, PlanRow> m_officers;
    QHash<OfficerId, int> m_count;
    Strengths m_open;
    Strengths m_partners;
};

} // namespace

RowPlan forcesPlan(const Plan& plan, const Findings& findings, QDate first, int days, const QSet<AgencyId>& own) {
    return Forces(plan, findings, own, frameOf(plan, first, days)).make();
}

RowPlan placesPlan(const Plan& plan, QDate first, int days, QDate today) {
    RowPlan out = frameOf(plan, first, days);
    const TimeSpan span = shownSpan(out);
    QHash<HotspotId, Presence> presence;
    for (const Presence& p : presenceOf(plan))
        presence.insert(p.hotspot, p);
    QHash<HotspotId, PlanRow> rows;
    for (const Hotspot& h : plan.hotspots)
        if (!plan.formerHotspots.contains(h.id))
            rows.insert(h.id, {PlanRow::Kind::Place,
                               h.id.value(),
                               h.name.str(),
                               h.kind == HotspotKind::Objective ? h.category : enumLabel(h.kind),
                               {},
                               4,
                               {},
                               false,
                               {}});
    for (const Hotspot& h : plan.hotspots)
        if (const auto row = rows.find(h.id); row != rows.end() && !h.windows.isEmpty())
            for (const TimeSpan& window :
                 spans(parseWindows(h.windows).windows, first.addDays(-1), first.addDays(days + 1)))
                if (window.overlaps(span))
                    row->items.push_back({Kind::Window,
                                          window,
                                          {},
                                          {},
                                          Binding::Proposed,
                                          false,
                                          inWords(streife::tr("worth a visit"), window, out.dayBorder)});
    for (const HotspotClosure& c : plan.closures)
        if (const auto row = rows.find(c.hotspot); row != rows.end() && c.span.overlaps(span))
            row->items.push_back({Kind::Closed,
                                  c.span,
                                  streife::tr("closed"),
                                  {},
                                  Binding::Proposed,
                                  false,
                                  streife::tr("closed") + QStringLiteral(", ") + formatDateTime(c.span.start())
                                      + QStringLiteral(" – ") + formatDateTime(c.span.end())});
    QHash<HotspotId, QSet<int>> visited;
    // A day is a gap where a visit would make sense: inside its windows, and not while it is closed.
    const auto worthIt = [&](const PlanRow& row, const TimeSpan& day) {
        bool windows = false;
        bool open = false;
        for (const RowItem& item : row.items) {
            if (item.kind == Kind::Closed && item.span.contains(day))
                return false;
            windows = windows || item.kind == Kind::Window;
            open = open || (item.kind == Kind::Window && day.contains(item.span.start()));
        }
        return open || !windows;
    };
    for (const PlannedPatrol& p : plan.patrols) {
        if (!p.patrol.span.overlaps(span))
            continue;
        const bool counts = p.patrol.state != PatrolState::Cancelled && p.patrol.outcome != PatrolOutcome::Failed;
        for (const Visit& v : p.visits) {
            const auto row = rows.find(v.hotspot);
            if (row == rows.end())
                continue;
            const QString title = p.patrol.called();
            row->items.push_back({Kind::Patrol, v.window, nameOf(p.patrol), p.patrol.id,
                                  counts ? Binding::Proposed : Binding::Cancelled, false,
                                  inWords(title, v.window, out.dayBorder) + QStringLiteral(", ")
                                      + streife::tr("%1 min stay").arg(v.stayMinutes),
                                  v.id, p.patrol.span});
            if (counts)
                visited[v.hotspot].insert(int(first.daysTo(serviceDay(p.patrol.span.start(), out.dayBorder))));
        }
    }
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        const auto target = presence.constFind(it.key());
        if (target != presence.constEnd()) {
            const int wanted = target->target * std::max(1, days / 7);
            it->lacks = days >= 7 && target->planned < wanted; // the target is one of whole weeks
            it->sum = days < 7 ? streife::tr("%1 min").arg(formatNumber(target->planned))
                               : QStringLiteral("%1 / %2 min").arg(formatNumber(target->planned), formatNumber(wanted));
        }
        for (int d = 0; d < days && it->lacks; ++d)
            if (first.addDays(d) >= today && !visited.value(it.key()).contains(d)
                && worthIt(*it, serviceDaySpan(first.addDays(d), out.dayBorder)))
                it->gaps.push_back(d);
        sortItems(it->items);
        out.rows.push_back(std::move(*it));
    }
    const auto rank = [&](const PlanRow& r) { return r.lacks ? 0 : presence.contains(HotspotId(r.id)) ? 1 : 2; };
    sortByKey(out.rows, [&](const PlanRow& r) { return std::tuple(rank(r), folded(r.title), r.id); });
    return out;
}

} // namespace streife
