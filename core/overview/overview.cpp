// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/overview.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/overview/roundcount.h"
#include "core/patrols/binding.h"
#include "core/patrols/presence.h"
#include "core/rules/ruletext.h"

namespace streife {
namespace {

// Lines of a section: a long list would hide the sections below it.
constexpr size_t kMostLines = 12;
constexpr size_t kMostPlaces = 5;

Week weekAt(Instant at, const Partnership& partnership) {
    return Week::of(serviceDay(at, partnership.dayBorder));
}

QString titleOf(OverviewKind kind) {
    switch (kind) {
    case OverviewKind::Breaches:
        return tr("Breaches in the next 14 days");
    case OverviewKind::OpenPosts:
        return tr("Open posts in the next 14 days");
    case OverviewKind::Answers:
        return tr("Confirmations that need somebody");
    case OverviewKind::PlanningRound:
        return tr("Planning round");
    case OverviewKind::MissingOutcomes:
        return tr("Outcome missing");
    case OverviewKind::StaleNotices:
        return tr("Notice out of date");
    case OverviewKind::BelowMinimum:
        return tr("Below the minimum strength of a week template");
    case OverviewKind::BelowStrength:
        return tr("Below the required strength in the next 14 days");
    case OverviewKind::EmptyWeeks:
        return tr("Weeks without a joint patrol");
    case OverviewKind::MissedPresence:
        break;
    }
    return tr("Presence targets missed this week");
}

/// A line and what a section needs to know about it.
struct Entry {
    OverviewLine line;
    int count = 1;
    std::optional<Instant> at = {};
};

class OverviewMaker {
public:
    explicit OverviewMaker(const OverviewInput& in) : m_in(in), m_plan(in.plan), m_ahead(overviewAhead(in.now)) {
        for (const PlannedPatrol& p : m_plan.patrols)
            m_patrols.insert(p.patrol.id, &p);
    }

    Overview make() {
        add(OverviewKind::Breaches, breaches());
        add(OverviewKind::OpenPosts, openPosts());
        add(OverviewKind::Answers, answers());
        add(OverviewKind::PlanningRound, planningRound());
        add(OverviewKind::MissingOutcomes, missingOutcomes());
        add(OverviewKind::StaleNotices, staleNotices());
        add(OverviewKind::BelowMinimum, belowMinimum());
        add(OverviewKind::BelowStrength, belowStrength());
        add(OverviewKind::EmptyWeeks, emptyWeeks());
        add(OverviewKind::MissedPresence, missedPresence());
        return std::move(m_out);
    }

private:
    using Entries = std::vector<Entry>;

    void add(OverviewKind kind, Entries entries) {
        if (entries.empty())
            return;
        OverviewSection section{kind, titleOf(kind), 0, {}};
        const size_t most = kind == OverviewKind::MissedPresence ? kMostPlaces : kMostLines;
        for (size_t i = 0; i < entries.size(); ++i) {
            section.count += entries[i].count;
            if (i < most)
                section.lines.push_back(std::move(entries[i].line));
        }
        if (entries.size() > most) {
            const Entry& next = entries[most];
            const int hidden = int(std::count_if(entries.begin() + qsizetype(most), entries.end(),
                                                 [](const Entry& e) { return e.count > 0; }));
            section.lines.push_back(
                {streife::tr("%n more", "lines of a list", hidden),
                 next.at ? streife::tr("from %1 on").arg(formatDay(toLocal(*next.at).date)) : QString(),
                 {},
                 next.line.severity,
                 next.at ? OverviewTarget(weekAt(*next.at, m_plan.partnership)) : next.line.target});
        }
        m_out.sections.push_back(std::move(section));
    }

    [[nodiscard]] bool live(const PlannedPatrol& p) const {
        return p.patrol.state != PatrolState::Cancelled && m_plan.covers(p.patrol);
    }
    /// Not over yet, and soon.
    [[nodiscard]] bool comes(const PlannedPatrol& p) const {
        return live(p) && p.patrol.span.end() > m_in.now && p.patrol.span.start() < m_ahead.end();
    }

    [[nodiscard]] Entries breaches() const {
        Entries out;
        for (const Finding& f : m_in.findings) {
            const PlannedPatrol* patrol = f.patrol ? m_patrols.value(*f.patrol) : nullptr;
            const bool counts = patrol != nullptr ? comes(*patrol) : m_ahead.contains(f.at);
            if (f.severity != Severity::Breach || !counts || !isOpen(f))
                continue;
            QString when = patrol != nullptr ? patrolWhen(m_plan, patrol->patrol) : formatDay(toLocal(f.at).date);
            OverviewTarget target = weekAt(f.at, m_plan.partnership);
            if (patrol != nullptr)
                target = patrol->patrol.id;
            out.push_back({{f.title, f.text, std::move(when), f.severity, target}, 1, f.at});
        }
        std::stable_sort(out.begin(), out.end(), [](const Entry& a, const Entry& b) { return *a.at < *b.at; });
        return out;
    }

    [[nodiscard]] Entries openPosts() const {
        Entries own;
        Entries partners;
        for (const PlannedPatrol& p : m_plan.patrols) {
            if (!comes(p))
                continue;
            std::vector<std::pair<AgencyId, int>> open; // in the order of the posts
            for (const PlannedPost& post : p.posts) {
                const AgencyId agency = post.post.agency;
                const auto known =
                    std::find_if(open.begin(), open.end(), [agency](const auto& o) { return o.first == agency; });
                if (known != open.end())
                    known->second += post.open();
                else if (post.open() > 0)
                    open.push_back({agency, post.open()});
            }
            for (const auto& [agency, n] : open)
                (m_in.own.contains(agency) ? own : partners)
                    .push_back({{streife::tr("%n open: %1", "posts of an authority", n).arg(agencyName(m_plan, agency)),
                                 patrolName(p.patrol), patrolWhen(m_plan, p.patrol), Severity::Warning, p.patrol.id},
                                n,
                                p.patrol.span.start()});
        }
        own.insert(own.end(), partners.begin(), partners.end());
        return own;
    }

    /// Declined, to be confirmed again, or waiting for us alone; a patrol that nobody has answered to yet needs nobody.
    [[nodiscard]] QString answerNeeded(const PlannedPatrol& p) const {
        const PatrolBinding binding = bindingOf(p, m_plan.agencies);
        QStringList declined, again, missing;
        for (const AgencyKey& key : binding.keys) {
            const QString who = labelOf(m_plan.agencies, key.agency);
            if (key.state == KeyState::Declined)
                declined << who;
            else if (key.state == KeyState::Reopened)
                again << who;
            else if (key.state == KeyState::Open && binding.given() > 0 && m_in.own.contains(key.agency))
                missing << who;
        }
        for (const PhonePromise& promise : p.phonePromises)
            if (phoneState(promise, binding) == PhoneState::Contradicted)
                return streife::tr("promised on the phone, contradicted since: %1")
                    .arg(labelOf(m_plan.agencies, promise.agency));
        if (!declined.isEmpty())
            return streife::tr("declined: %1").arg(declined.join(QStringLiteral(", ")));
        if (!again.isEmpty())
            return streife::tr("to be confirmed again: %1").arg(again.join(QStringLiteral(", ")));
        return missing.isEmpty() ? QString()
                                 : streife::tr("not confirmed yet: %1").arg(missing.join(QStringLiteral(", ")));
    }

    [[nodiscard]] Entries answers() const {
        Entries out;
        for (const PlannedPatrol& p : m_plan.patrols)
            if (comes(p) && !p.confirmations.empty())
                if (const QString what = answerNeeded(p); !what.isEmpty())
                    out.push_back(
                        {{what, patrolName(p.patrol), patrolWhen(m_plan, p.patrol), Severity::Warning, p.patrol.id},
                         1,
                         p.patrol.span.start()});
        return out;
    }

    [[nodiscard]] Entries planningRound() const {
        const QDate today = toLocal(m_in.now).date;
        Entries out;
        for (const PlanningDue& due : m_in.dues) {
            const RoundCount count = countRound(due, m_in.roundPatrols, m_plan.agencies, m_plan.partnership.dayBorder);
            const bool over = due.day < today;
            const QString who = labelOf(m_plan.agencies, due.agency);
            const QString period = periodText(due.period);
            QString text, detail;
            int waiting = 1;
            if (due.stage == PlanningStage::Proposals) {
                text = streife::tr("%1: proposals for %2").arg(who, period);
                detail = streife::tr("%n patrol(s) planned so far", nullptr, count.all);
                waiting = over ? 0 : 1;
            } else if (due.stage == PlanningStage::Answers) {
                text = streife::tr("%1: answers for %2").arg(who, period);
                detail = streife::tr("%n patrol(s) without an answer", nullptr, count.unanswered);
                waiting = count.unanswered;
            } else {
                text = streife::tr("%1: lock-in of %2").arg(who, period);
                detail = count.unbound > 0 ? streife::tr("%n patrol(s) not binding yet", nullptr, count.unbound)
                                           : streife::tr("all patrols are binding");
                waiting = over ? count.unbound : 1;
            }
            if (waiting > 0)
                out.push_back({{text, detail,
                                over ? streife::tr("was due on %1").arg(formatDay(due.day))
                                     : streife::tr("by %1").arg(formatDay(due.day)),
                                over ? Severity::Warning : Severity::Info, Week::of(due.period.first)}});
        }
        return out;
    }

    [[nodiscard]] Entries missingOutcomes() const {
        const Instant since{m_in.now.ms - kOverviewDays * 24 * kHourMs};
        Entries out;
        for (const PlannedPatrol& p : m_plan.patrols)
            if (live(p) && p.patrol.outcome == PatrolOutcome::None && p.patrol.span.end() <= m_in.now
                && p.patrol.span.end() > since)
                out.push_back(
                    {{patrolName(p.patrol), agencies(p), patrolWhen(m_plan, p.patrol), Severity::Warning, p.patrol.id},
                     1,
                     p.patrol.span.start()});
        return out;
    }

    [[nodiscard]] Entries staleNotices() const {
        Entries out;
        for (const StaleNotice& n : m_in.staleNotices) {
            const QString issued =
                n.issuedAt ? streife::tr("%1 of %2; the week has changed since").arg(n.label, formatStand(*n.issuedAt))
                           : streife::tr("%1; the week has changed since").arg(n.label);
            out.push_back({{n.week.label(), issued, dates(n.week), Severity::Warning, WallNotice{n.week}}});
            out.push_back({{streife::tr("Print a supplement slip"),
                            streife::tr("only what changed since %1, to be pinned beside it").arg(n.label),
                            {},
                            Severity::Info,
                            SlipNotice{n.week}},
                           0});
        }
        return out;
    }

    [[nodiscard]] Entries belowMinimum() const {
        const Week now = weekAt(m_in.now, m_plan.partnership);
        Entries out;
        for (int i = 0; i <= kOverviewWeeksAhead; ++i)
            for (const WeekTemplateDraft& t : m_in.templates) {
                const Week week = now.plus(i);
                const int below = t.validIn(week) ? streife::belowMinimum(t, m_plan, week) : 0;
                if (below > 0)
                    out.push_back(
                        {{streife::tr("%1: %n patrol(s)", "below the minimum strength", below).arg(week.label()),
                          t.name, dates(week), Severity::Warning, week},
                         below,
                         serviceWeekSpan(week, m_plan.partnership.dayBorder).start()});
            }
        return out;
    }

    [[nodiscard]] Entries belowStrength() const {
        Entries out;
        for (const StrengthRow& row : m_in.strength) {
            if (row.missing() == 0 || row.window.end() <= m_in.now || row.window.start() >= m_ahead.end())
                continue;
            QString who = agencyName(m_plan, row.target.agency);
            if (!row.target.function.isEmpty())
                who += QStringLiteral(", ") + row.target.function;
            out.push_back({{streife::tr("%1: %2 missing").arg(row.target.shift.str()).arg(row.missing()),
                            streife::tr("%1: %2 of %3 available").arg(who).arg(row.available).arg(row.target.strength),
                            QStringLiteral("%1 %2").arg(formatDay(row.date), formatSpan(row.window)), Severity::Warning,
                            Week::of(serviceDay(row.window.start(), m_plan.partnership.dayBorder))},
                           row.missing(),
                           row.window.start()});
        }
        return out;
    }

    [[nodiscard]] Entries emptyWeeks() const {
        const Week now = weekAt(m_in.now, m_plan.partnership);
        std::vector<bool> joint(kOverviewWeeksAhead + 1, false);
        for (const PlannedPatrol& p : m_plan.patrols) {
            if (!live(p) || !isJoint(p))
                continue;
            const qint64 week = now.monday().daysTo(weekAt(p.patrol.span.start(), m_plan.partnership).monday()) / 7;
            if (week > 0 && week <= kOverviewWeeksAhead)
                joint[size_t(week)] = true;
        }
        Entries out;
        for (int i = 1; i <= kOverviewWeeksAhead; ++i)
            if (const Week week = now.plus(i); !joint[size_t(i)])
                out.push_back({{week.label(), streife::tr("Nothing is planned together yet."), dates(week),
                                Severity::Info, week}});
        return out;
    }

    [[nodiscard]] Entries missedPresence() const {
        const Week week = weekAt(m_in.now, m_plan.partnership);
        Entries out;
        for (const Presence& p : presenceOf(m_plan, serviceWeekSpan(week, m_plan.partnership.dayBorder)))
            if (p.missing() > 0)
                out.push_back(
                    {{streife::tr("%1: %2 missing").arg(p.name, formatDuration(p.missing())),
                      streife::tr("%1 of %2 planned").arg(formatDuration(p.planned), formatDuration(p.target)),
                      {},
                      Severity::Info,
                      p.hotspot}});
        return out;
    }

    [[nodiscard]] bool isJoint(const PlannedPatrol& p) const {
        QSet<AgencyId> authorities;
        for (const PlannedPost& post : p.posts)
            if (post.post.strength > 0)
                authorities.insert(authorityAbove(m_plan.agencies, post.post.agency));
        return authorities.size() >= 2;
    }
    [[nodiscard]] QString agencies(const PlannedPatrol& p) const {
        QStringList names;
        for (const PlannedPost& post : p.posts)
            names << agencyName(m_plan, post.post.agency);
        names.removeDuplicates();
        return names.join(QStringLiteral(" · "));
    }
    [[nodiscard]] static QString dates(Week week) { return formatDateRange(week.monday(), week.sunday()); }

    const OverviewInput& m_in;
    const Plan& m_plan;
    const TimeSpan m_ahead;
    QHash<PatrolId, const PlannedPatrol*> m_patrols;
    Overview m_out;
};

} // namespace

int Overview::count(OverviewKind kind) const {
    for (const OverviewSection& s : sections)
        if (s.kind == kind)
            return s.count;
    return 0;
}

TimeSpan overviewSpan(Instant now, const Partnership& partnership) {
    const QDate today = serviceDay(now, partnership.dayBorder);
    // A day more than needed behind: a patrol that ends in the last 14 days may have begun before them.
    const Instant from = std::min(serviceDaySpan(today.addDays(-kOverviewDays - 1), partnership.dayBorder).start(),
                                  serviceWeekSpan(Week::of(today), partnership.dayBorder).start());
    return {from, serviceWeekSpan(Week::of(today).plus(kOverviewWeeksAhead), partnership.dayBorder).end()};
}

TimeSpan overviewAhead(Instant now) {
    return {now, {now.ms + kOverviewDays * 24 * kHourMs}};
}

Overview makeOverview(const OverviewInput& in) {
    return OverviewMaker(in).make();
}

QString overviewCounts(const Overview& overview) {
    QStringList parts;
    const auto tell = [&](OverviewKind kind, auto words) {
        if (const int n = overview.count(kind); n > 0)
            parts << words(n);
    };
    tell(OverviewKind::Breaches, [](int n) { return tr("%n breach(es)", nullptr, n); });
    tell(OverviewKind::OpenPosts, [](int n) { return tr("%n post(s) open", nullptr, n); });
    tell(OverviewKind::MissingOutcomes, [](int n) { return tr("%n outcome(s) missing", nullptr, n); });
    tell(OverviewKind::StaleNotices, [](int n) { return tr("%n notice(s) out of date", nullptr, n); });
    return parts.join(QStringLiteral(" · "));
}

} // namespace streife
