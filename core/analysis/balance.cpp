// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/balance.h"

#include "core/base/localtime.h"
#include "core/base/tr.h"

#include <algorithm>

namespace streife {
namespace {

constexpr BalanceKind kKinds[] = {BalanceKind::Joint,  BalanceKind::OneAgency, BalanceKind::Aborted,
                                  BalanceKind::Failed, BalanceKind::Cancelled, BalanceKind::Unreported,
                                  BalanceKind::Ahead};

bool hasReasons(BalanceKind kind) {
    return kind == BalanceKind::OneAgency || kind == BalanceKind::Aborted || kind == BalanceKind::Failed;
}

bool alwaysShown(BalanceKind kind) {
    return kind == BalanceKind::Joint || kind == BalanceKind::OneAgency || kind == BalanceKind::Failed;
}

template <class Wanted>
BalanceLine lineOf(BalanceKind kind, const std::vector<std::vector<const BalancePatrol*>>& months, Wanted wanted) {
    BalanceLine line;
    line.kind = kind;
    for (const auto& month : months) {
        BalanceCell cell;
        for (const BalancePatrol* p : month)
            if (wanted(*p)) {
                cell.patrols.push_back(p->id);
                line.sum.patrols.push_back(p->id);
            }
        line.months.push_back(std::move(cell));
    }
    return line;
}

} // namespace

BalanceKind kindOf(const BalancePatrol& patrol, Instant now) {
    switch (patrol.outcome) {
    case PatrolOutcome::Joint:
        return BalanceKind::Joint;
    case PatrolOutcome::OneAgency:
        return BalanceKind::OneAgency;
    case PatrolOutcome::Aborted:
        return BalanceKind::Aborted;
    case PatrolOutcome::Failed:
        return BalanceKind::Failed;
    case PatrolOutcome::None:
        break;
    }
    if (patrol.state == PatrolState::Cancelled)
        return BalanceKind::Cancelled;
    return patrol.span.end() <= now ? BalanceKind::Unreported : BalanceKind::Ahead;
}

QString balanceLabel(BalanceKind kind) {
    switch (kind) {
    case BalanceKind::Joint:
        return tr("joint");
    case BalanceKind::OneAgency:
        return tr("one authority only");
    case BalanceKind::Aborted:
        return tr("broken off");
    case BalanceKind::Failed:
        return tr("did not take place");
    case BalanceKind::Cancelled:
        return tr("called off before");
    case BalanceKind::Unreported:
        return tr("no outcome reported");
    case BalanceKind::Ahead:
        break;
    }
    return tr("still ahead");
}

QString balanceLabel(const BalanceLine& line) {
    if (line.noReason)
        return tr("without a reason");
    return line.reason ? enumLabel(*line.reason) : balanceLabel(line.kind);
}

QString countingRule() {
    return tr("Only patrols that went jointly count for the agreement. For presence count all that went out, whatever "
              "became of them; not those that did not take place or were called off.");
}

Balance makeBalance(const std::vector<BalancePatrol>& patrols, QDate first, QDate last, Instant now, int dayBorder) {
    Balance out;
    for (QDate month(first.year(), first.month(), 1); month <= last; month = month.addMonths(1))
        out.months.push_back(month);
    std::vector<const BalancePatrol*> sorted;
    for (const BalancePatrol& p : patrols)
        sorted.push_back(&p);
    std::stable_sort(sorted.begin(), sorted.end(), [](const BalancePatrol* a, const BalancePatrol* b) {
        return std::tuple(a->span.start(), a->id) < std::tuple(b->span.start(), b->id);
    });
    std::vector<std::vector<const BalancePatrol*>> months(out.months.size());
    for (const BalancePatrol* p : sorted) {
        const QDate day = serviceDay(p->span.start(), dayBorder);
        const auto at = std::find(out.months.begin(), out.months.end(), QDate(day.year(), day.month(), 1));
        if (at != out.months.end())
            months[size_t(at - out.months.begin())].push_back(p);
    }
    for (const BalanceKind kind : kKinds) {
        const auto ofKind = [&](const BalancePatrol& p) { return kindOf(p, now) == kind; };
        BalanceLine line = lineOf(kind, months, ofKind);
        const bool any = line.sum.count() > 0;
        if (!any && !alwaysShown(kind))
            continue;
        out.lines.push_back(std::move(line));
        if (!any || !hasReasons(kind))
            continue;
        const auto add = [&](std::optional<OutcomeReason> reason) {
            BalanceLine part = lineOf(kind, months, [&](const BalancePatrol& p) {
                const auto given = reasonOf(p.reason);
                return ofKind(p) && (reason ? given && given->reason == *reason : !given);
            });
            part.reason = reason;
            part.noReason = !reason;
            if (part.sum.count() > 0)
                out.lines.push_back(std::move(part));
        };
        for (const auto& entry : enumEntries<OutcomeReason>())
            if (entry.value != OutcomeReason::Other)
                add(entry.value);
        add(OutcomeReason::Other);
        add(std::nullopt);
    }
    const BalanceLine whole = lineOf(BalanceKind::Joint, months, [](const BalancePatrol&) { return true; });
    out.all = whole.months;
    out.sum = whole.sum;
    return out;
}

} // namespace streife
