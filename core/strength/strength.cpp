// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/strength.h"

#include "core/base/fold.h"
#include "core/base/localtime.h"

#include <QSet>

#include <algorithm>

namespace streife {
namespace {

constexpr int kDay = 24 * 60;
constexpr int kMostLevels = 32; // of authorities; a merge may leave a ring

using Spans = std::vector<TimeSpan>;

/// Sorted and disjoint, so that starts and ends rise; what touches becomes one.
void merge(Spans& spans) {
    std::sort(spans.begin(), spans.end());
    Spans out;
    for (const TimeSpan& s : spans)
        if (!out.empty() && s.start() <= out.back().end())
            out.back() = {out.back().start(), std::max(out.back().end(), s.end())};
        else
            out.push_back(s);
    spans = std::move(out);
}

/// Windows come by their start: the place in the spans only moves on.
class Walker {
public:
    explicit Walker(const Spans& spans) : m_spans(spans) {}
    bool covers(const TimeSpan& window) { return reach(window) && m_spans[m_at].contains(window); }
    bool touches(const TimeSpan& window) { return reach(window) && m_spans[m_at].start() < window.end(); }

private:
    bool reach(const TimeSpan& window) {
        while (m_at < m_spans.size() && m_spans[m_at].end() <= window.start())
            ++m_at;
        return m_at < m_spans.size();
    }
    const Spans& m_spans;
    size_t m_at = 0;
};

struct Person {
    const Officer* officer;
    Spans onDuty;
    Spans absent;
    Spans booked;
};

std::optional<TimeSpan> windowOn(const StrengthTarget& t, QDate day) {
    const auto at = [day](int minute) {
        return fromLocal(day.addDays(minute / kDay), QTime(minute % kDay / 60, minute % 60));
    };
    const Instant start = at(t.startMinute);
    const Instant end = at(t.startMinute + t.minutes);
    // 02:00–03:00 does not exist in the night in which summer time begins.
    return start < end ? std::optional(TimeSpan(start, end)) : std::nullopt;
}

class StrengthCounter {
public:
    StrengthCounter(const std::vector<StrengthTarget>& targets, const Plan& plan) : m_targets(targets), m_plan(plan) {
        for (const Holiday& h : plan.holidays)
            m_holidays.insert(h.date);
        collectPeople();
    }

    std::vector<StrengthRow> count() {
        std::vector<StrengthRow> out;
        for (const StrengthTarget& t : m_targets) {
            const size_t first = out.size();
            addDays(t, out);
            if (out.size() > first)
                countPeople(t, out.begin() + qsizetype(first), out.end());
        }
        std::stable_sort(out.begin(), out.end(), [](const StrengthRow& a, const StrengthRow& b) {
            return std::tuple(a.date, a.window.start()) < std::tuple(b.date, b.window.start());
        });
        return out;
    }

private:
    void collectPeople() {
        QHash<OfficerId, size_t> at;
        for (const Officer& o : m_plan.officers)
            if (!m_plan.formerOfficers.contains(o.id)) {
                at.insert(o.id, m_people.size());
                m_people.push_back({&o, {}, {}, {}});
            }
        const auto of = [&](OfficerId id) {
            const auto it = at.constFind(id);
            return it == at.cend() ? nullptr : &m_people[*it];
        };
        for (const Duty& d : m_plan.duties)
            if (Person* p = d.kind == DutyKind::Dienst || d.kind == DutyKind::Bereitschaft ? of(d.officer) : nullptr)
                p->onDuty.push_back(d.span);
        for (const Absence& a : m_plan.absences)
            if (Person* p = of(a.officer))
                p->absent.push_back(a.span);
        for (const PlannedPatrol& patrol : m_plan.patrols)
            if (patrol.patrol.state != PatrolState::Cancelled)
                for (const PlannedPost& post : patrol.posts)
                    for (const CrewMember& c : post.crew)
                        if (Person* p = of(c.officer))
                            p->booked.push_back(patrol.patrol.span);
        for (const OtherBooking& b : m_plan.elsewhere)
            if (Person* p = of(b.officer))
                p->booked.push_back(b.span);
        for (Person& p : m_people) {
            merge(p.onDuty);
            merge(p.absent);
            merge(p.booked);
        }
    }

    /// Lines for holidays that ask for the same take the place of a weekday's.
    [[nodiscard]] bool replacedOn(const StrengthTarget& t, QDate day) const {
        return std::any_of(m_targets.begin(), m_targets.end(), [&](const StrengthTarget& other) {
            return (other.weekdays & kHolidayBit) != 0 && other.validOn(day) && sameNeed(other, t);
        });
    }

    void addDays(const StrengthTarget& t, std::vector<StrengthRow>& out) const {
        const auto [first, end] = daysOf(m_plan);
        for (QDate day = first; day < end; day = day.addDays(1)) {
            const bool holiday = m_holidays.contains(day);
            const bool byDay = (t.weekdays >> (day.dayOfWeek() - 1) & 1) != 0;
            const bool forHolidays = (t.weekdays & kHolidayBit) != 0;
            if (t.strength <= 0 || !t.validOn(day) || !(holiday && forHolidays ? true : byDay)
                || (holiday && !forHolidays && replacedOn(t, day)))
                continue;
            if (const auto window = windowOn(t, day))
                out.push_back({t, day, *window, 0, 0, holiday});
        }
    }

    using Rows = std::vector<StrengthRow>::iterator;

    void countPeople(const StrengthTarget& t, Rows first, Rows last) const {
        const auto functions = t.function.isEmpty() ? QHash<OfficerId, std::vector<const Function*>>() : holders(t);
        for (const Person& p : m_people) {
            if (!belongs(*p.officer, t) || p.onDuty.empty())
                continue;
            const auto held = functions.constFind(p.officer->id);
            if (!t.function.isEmpty() && held == functions.cend())
                continue;
            Walker duty(p.onDuty);
            Walker absence(p.absent);
            Walker patrol(p.booked);
            for (Rows row = first; row != last; ++row) {
                const bool fits =
                    t.function.isEmpty() || std::any_of(held->begin(), held->end(), [&](const Function* f) {
                        return (f->validFrom.isNull() || f->validFrom <= row->date)
                               && (f->validUntil.isNull() || row->date <= f->validUntil);
                    });
                if (fits && duty.covers(row->window) && !absence.touches(row->window)) {
                    ++row->available;
                    row->bound += patrol.touches(row->window) ? 1 : 0;
                }
            }
        }
    }

    [[nodiscard]] QHash<OfficerId, std::vector<const Function*>> holders(const StrengthTarget& t) const {
        QHash<OfficerId, std::vector<const Function*>> out;
        const QString name = folded(t.function);
        for (const Function& f : m_plan.functions)
            if (folded(f.name.str()) == name)
                out[f.officer].push_back(&f);
        return out;
    }

    [[nodiscard]] bool belongs(const Officer& o, const StrengthTarget& t) const {
        if (t.unit && o.unit != t.unit)
            return false;
        AgencyId agency = o.agency;
        for (int level = 0; level < kMostLevels; ++level) {
            if (agency == t.agency)
                return true;
            const auto it = m_plan.agencies.constFind(agency);
            if (it == m_plan.agencies.cend() || !it->parent)
                return false;
            agency = *it->parent;
        }
        return false;
    }

    const std::vector<StrengthTarget>& m_targets;
    const Plan& m_plan;
    QSet<QDate> m_holidays;
    std::vector<Person> m_people;
};

} // namespace

std::pair<QDate, QDate> daysOf(const Plan& plan) {
    const int border = plan.partnership.dayBorder;
    return {serviceDay(plan.span.start(), border), serviceDay({plan.span.end().ms - 1}, border).addDays(1)};
}

std::vector<StrengthRow> strengthOf(const std::vector<StrengthTarget>& targets, const Plan& plan) {
    return StrengthCounter(targets, plan).count();
}

} // namespace streife
