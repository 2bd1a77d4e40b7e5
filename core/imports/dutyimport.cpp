// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/dutyimport.h"

#include "core/availability/availabilitytable.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/imports/enumcell.h"
#include "core/store/repository.h"

#include <algorithm>
#include <unordered_map>

namespace streife {
namespace {

constexpr qint64 kLongestDutyMinutes = 7 * 24 * 60;
constexpr qint64 kReportEvery = 1000;
constexpr int kLongestShift = 40;

/// Person and start.
struct Key {
    qint64 officer;
    qint64 start;
    bool operator==(const Key&) const = default;
};
struct KeyHash {
    size_t operator()(const Key& k) const noexcept {
        return std::hash<quint64>{}(quint64(k.officer) * 1'000'003 + quint64(k.start / kMinuteMs));
    }
};
template <class T> T blank(const TimeSpan& span);
template <> Duty blank<Duty>(const TimeSpan& span) {
    return {DutyId(1), OfficerId(1), span, DutyKind::Dienst, {}};
}
template <> Absence blank<Absence>(const TimeSpan& span) {
    return {AbsenceId(1), OfficerId(1), span};
}

template <class T> Key keyOf(const T& value) {
    return {value.officer.value(), value.span.start().ms};
}

} // namespace

template <> void SpanImport<Duty>::readRest(const ImportRow& row, Duty& duty) {
    m_hasKind = row.has(Field::Kind);
    m_hasShift = row.has(Field::Shift);
    if (m_hasShift) {
        duty.shift = text(row, Field::Shift, kLongestShift);
    }
    if (m_hasKind && !row.text(Field::Kind).isEmpty()) {
        if (const auto kind = enumFromCell<DutyKind>(row.text(Field::Kind), "Ruf=rufbereitschaft|Fortbildung=lehrgang"))
            duty.kind = *kind;
        else
            bad(row, Field::Kind, streife::tr("Unknown; possible are: %1.").arg(enumWords<DutyKind>()));
    }
    if (duty.span.minutes() > kLongestDutyMinutes)
        bad(row, Field::End, streife::tr("A duty can't last longer than a week."));
}

template <> void SpanImport<Absence>::readRest(const ImportRow& row, Absence& absence) {
    if (absence.span.minutes() > qint64(6) * 366 * 24 * 60)
        bad(row, Field::End, streife::tr("An absence can't last longer than six years."));
}

template <> Duty SpanImport<Duty>::merged(const Duty& before, const Duty& fromFile) const {
    Duty after = before;
    after.span = fromFile.span;
    if (m_hasKind)
        after.kind = fromFile.kind;
    if (m_hasShift)
        after.shift = fromFile.shift;
    return after;
}

template <> Absence SpanImport<Absence>::merged(const Absence& before, const Absence& fromFile) const {
    Absence after = before;
    after.span = fromFile.span;
    return after;
}

template <> QString SpanImport<Duty>::words(const Duty& duty, const OfficerIndex& officers) const {
    return QStringLiteral("%1 %2 %3 %4")
        .arg(officers.name(duty.officer), formatDay(toLocal(duty.span.start()).date), formatSpan(duty.span), duty.shift)
        .trimmed();
}

template <> QString SpanImport<Absence>::words(const Absence& a, const OfficerIndex& officers) const {
    return QStringLiteral("%1 %2 – %3")
        .arg(officers.name(a.officer), formatDateTime(a.span.start()), formatDateTime(a.span.end()));
}

template <class T> void SpanImport<T>::notePerson(const ImportRow& row, const Named& person) {
    if (!m_named.contains(person))
        m_named.insert(person, row.line());
}

template <class T> void SpanImport<T>::noteDays(QDate first, QDate last) {
    m_firstDay = m_firstDay.isValid() ? std::min(m_firstDay, first) : first;
    m_lastDay = m_lastDay.isValid() ? std::max(m_lastDay, last) : last;
}

/// The days that a person is free on: without them it would be open what the file speaks of.
template <class T> void SpanImport<T>::noteFree(const ImportRow& row, NumberCells numbers) {
    const Field field = row.has(Field::Date) ? Field::Date : Field::Start;
    const auto first = parseWhen(row.text(field), numbers);
    if (!first || !first->date.isValid()) {
        bad(row, field, streife::tr("The day is missing on which this person is free."));
        return;
    }
    noteDays(first->date, first->date);
    if (const auto last = row.has(Field::End) ? parseWhen(row.text(Field::End), numbers) : std::nullopt;
        last && last->date > first->date)
        noteDays(first->date, last->seconds == 0 ? last->date.addDays(-1) : last->date);
}

/// A duty belongs to the day it starts on, a long one also to the days that it fills; an absence to all its days.
template <class T> void SpanImport<T>::noteSpan(const TimeSpan& span) {
    const QDate first = toLocal(span.start()).date;
    const QDate last = std::is_same_v<T, Absence> ? toLocal(Instant{span.end().ms - 1}).date
                                                  : std::max(first, toLocal(span.end()).date.addDays(-1));
    noteDays(first, last);
}

template <class T> void SpanImport<T>::take(const ImportRow& row, NumberCells numbers) {
    constexpr auto kBare = std::is_same_v<T, Absence> ? BareDates::AreWholeDays : BareDates::LackTheTime;
    m_personColumn = row.column(Field::ServiceNo);
    const Named person{row.text(Field::ServiceNo), row.has(Field::Agency) ? row.text(Field::Agency) : QString()};
    const bool emptyDay = row.isGridDay() && row.text(Field::Shift).isEmpty();
    const bool replaces = m_request.replaceSpan && !person.serviceNo.isEmpty();
    if (replaces)
        notePerson(row, person);
    if (replaces && row.isGridDay())
        noteFree(row, numbers); // the day of the column, whatever the cell says
    if (emptyDay)
        return;
    // In a roster only the codes that the mapping gives times for are absences.
    const bool elsewhere = std::is_same_v<T, Absence> && row.has(Field::Shift) && !m_request.mapping.shifts.isEmpty()
                           && !m_request.mapping.shifts.contains(row.text(Field::Shift));
    const ReadSpan span = elsewhere ? ReadSpan{ReadSpan::State::NoDuty, {Instant{0}, Instant{kMinuteMs}}}
                                    : SpanReader(m_request.mapping, numbers, kBare, m_log).read(row);
    if (person.serviceNo.isEmpty())
        bad(row, Field::ServiceNo, streife::tr("The service number is missing."));
    if (span.state == ReadSpan::State::NoDuty) {
        ++m_free;
        if (replaces && !row.isGridDay())
            noteFree(row, numbers);
        return;
    }
    if (span.state == ReadSpan::State::Bad || person.serviceNo.isEmpty())
        return;
    if (replaces && !row.isGridDay())
        noteSpan(span.span);
    Row& out = m_rows.emplace_back(Row{row.line(), person.serviceNo, person.agency, blank<T>(span.span)});
    readRest(row, out.value);
}

template <class T> std::optional<OfficerId>
SpanImport<T>::ownOfficer(const Named& person, int line, const OfficerIndex& officers, const AgencyIndex& agencies) {
    const auto found = officers.find(person.serviceNo, person.agency);
    if (!found.id) {
        m_log.error(line, m_personColumn, person.serviceNo, found.problem);
        return std::nullopt;
    }
    if (const AgencyId agency = officers.get(*found.id).agency; !agencies.isOwn(agency))
        m_log.error(line, m_personColumn, person.serviceNo,
                    streife::tr("%1 keeps its duties and absences itself.")
                        .arg(agencies.get(agency) ? agencies.get(agency)->label() : QString()));
    return found.id;
}

template <class T> void SpanImport<T>::resolvePeople(const OfficerIndex& officers, const AgencyIndex& agencies) {
    for (Row& row : m_rows) {
        m_named.remove({row.serviceNo, row.agency});
        if (const auto officer = ownOfficer({row.serviceNo, row.agency}, row.line, officers, agencies)) {
            row.value.officer = *officer;
            m_people.insert(*officer);
        }
    }
    for (auto it = m_named.cbegin(); it != m_named.cend(); ++it) // free all the time
        if (const auto officer = ownOfficer(it.key(), it.value(), officers, agencies))
            m_people.insert(*officer);
}

/// From the file's first to its last civil day.
template <class T> std::optional<TimeSpan> SpanImport<T>::days() const {
    if (!m_firstDay.isValid())
        return std::nullopt;
    return TimeSpan(fromLocal(m_firstDay, QTime(0, 0)), fromLocal(m_lastDay.addDays(1), QTime(0, 0)));
}

/// The night of the last day goes beyond it; an absence that goes on for days after it isn't the file's to take back.
template <class T> bool SpanImport<T>::belongsTo(const TimeSpan& days, const TimeSpan& span) {
    constexpr qint64 kDayMinutes = 24 * 60;
    return days.contains(span.start())
           && (std::is_same_v<T, Duty> || span.end() <= days.end() || span.minutes() < kDayMinutes);
}

/// Everything that the rows may meet or replace.
template <class T> std::vector<T> SpanImport<T>::present(Database& db) const {
    std::optional<TimeSpan> all = days();
    for (const Row& row : m_rows) {
        const TimeSpan& s = row.value.span;
        all = all ? TimeSpan(std::min(all->start(), s.start()), std::max(all->end(), s.end())) : s;
    }
    return all ? Records<T>(db).where("start>=?1 AND start<?2", all->start().ms, all->end().ms) : std::vector<T>();
}

template <class T> void SpanImport<T>::refuseDoubles(const OfficerIndex& officers) {
    std::unordered_map<Key, size_t, KeyHash> first;
    first.reserve(m_rows.size());
    std::vector<Row> kept;
    kept.reserve(m_rows.size());
    for (Row& row : m_rows) {
        const auto [at, fresh] = first.emplace(keyOf(row.value), kept.size());
        if (fresh) {
            kept.push_back(std::move(row));
            continue;
        }
        const Row& other = kept[at->second];
        if (other.value == row.value)
            m_log.notice(row.line, streife::tr("The same record stands in line %1 already.").arg(other.line));
        else
            m_log.error(row.line, m_personColumn, row.serviceNo,
                        streife::tr("Line %1 has another record of this person with the same start (%2).")
                            .arg(other.line)
                            .arg(words(other.value, officers)));
    }
    m_rows = std::move(kept);
}

template <class T> void SpanImport<T>::match(std::vector<T> present, const OfficerIndex& officers) {
    std::unordered_map<Key, size_t, KeyHash> byKey;
    byKey.reserve(present.size());
    std::unordered_map<Key, size_t, KeyHash> twins;
    for (size_t i = 0; i < present.size(); ++i)
        if (!byKey.emplace(keyOf(present[i]), i).second)
            twins.emplace(keyOf(present[i]), i);
    std::vector<bool> seen(present.size(), false);
    for (size_t r = 0; r < m_rows.size(); ++r) {
        const Row& row = m_rows[r];
        const auto at = byKey.find(keyOf(row.value));
        if (at == byKey.end()) {
            m_added.push_back(r);
            plan(ImportChange::Kind::Add, row.line, [&] { return words(row.value, officers); });
            continue;
        }
        const T& before = present[at->second];
        seen[at->second] = true;
        if (const auto twin = twins.find(at->first); twin != twins.end()) {
            m_log.error(row.line, m_personColumn, row.serviceNo,
                        streife::tr("Two records have this key: \"%1\" and \"%2\". Please remove one of them first.")
                            .arg(words(before, officers), words(present[twin->second], officers)));
            continue;
        }
        T after = merged(before, row.value);
        if (after == before) {
            known();
            continue;
        }
        plan(ImportChange::Kind::Update, row.line, [&] { return words(after, officers); });
        m_updated.push_back({before, std::move(after)});
    }
    if (m_request.replaceSpan)
        removeRest(present, seen, officers);
}

/// What people of the file have on its days and the file no longer knows.
template <class T> void SpanImport<T>::removeRest(const std::vector<T>& present, const std::vector<bool>& seen,
                                                  const OfficerIndex& officers) {
    const auto listed = days();
    for (size_t i = 0; listed && i < present.size(); ++i) {
        const T& old = present[i];
        if (seen[i] || !m_people.contains(old.officer) || !belongsTo(*listed, old.span))
            continue;
        plan(ImportChange::Kind::Remove, 0, [&] { return words(old, officers); });
        m_removed.push_back(old);
    }
}

template <class T> void SpanImport<T>::compare(Database& db, const ImportTarget& target) {
    const AgencyIndex agencies(db, target.partnership, target.own);
    const OfficerIndex officers(db, target.partnership, agencies);
    if (m_free > 0)
        m_log.notice(0, streife::tr("%1 entries are no duty and were left out.").arg(formatNumber(m_free)));
    resolvePeople(officers, agencies);
    if (m_log.failed())
        return;
    refuseDoubles(officers);
    match(present(db), officers);
}

template <class T> void SpanImport<T>::write(Writer& writer, const ImportTarget&, Progress& progress) {
    Repository<T> repository(writer);
    const qint64 total = qint64(m_added.size() + m_updated.size() + m_removed.size());
    qint64 done = 0;
    const auto step = [&] {
        if (++done % kReportEvery == 0)
            progress.report(done, total);
    };
    for (const T& old : m_removed) {
        repository.remove(old.id);
        step();
    }
    for (const Update& update : m_updated) {
        repository.save(update.before, update.after);
        step();
    }
    for (const size_t r : m_added) {
        m_rows[r].value.id = repository.newId();
        repository.insert(m_rows[r].value);
        step();
    }
}

template class SpanImport<Duty>;
template class SpanImport<Absence>;

} // namespace streife
