// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/strengthimport.h"

#include "core/agencies/agencytable.h"
#include "core/agencies/houserows.h"
#include "core/base/fold.h"
#include "core/base/tr.h"
#include "core/imports/celltime.h"
#include "core/store/repository.h"
#include "core/strength/strengthreader.h"
#include "core/strength/strengthservice.h"
#include "core/strength/strengthtable.h"

namespace streife {
namespace {

constexpr int kDayMinutes = 24 * 60;

QString words(const StrengthTarget& t) {
    return QStringLiteral("%1, %2").arg(t.shift.str(), weekdaysWords(t.weekdays));
}

} // namespace

std::optional<int> StrengthImport::minuteOf(const ImportRow& row, Field field) {
    const QString cell = row.text(field);
    std::optional<int> seconds = parseSpanTime(cell);
    if (!seconds)
        if (const auto when = parseWhen(cell); when && !when->date.isValid() && !when->offsetMinutes)
            seconds = when->seconds;
    if (seconds && *seconds % 60 == 0 && *seconds <= kDaySeconds)
        return *seconds / 60;
    bad(row, field, streife::tr("This is no time of day. Please write it like 14:00."));
    return std::nullopt;
}

void StrengthImport::readTimes(const ImportRow& row, Row& out) {
    const auto start = minuteOf(row, Field::StartTime);
    const auto end = minuteOf(row, Field::EndTime);
    if (!start || !end)
        return;
    out.target.startMinute = *start % kDayMinutes;
    // Not after the start: on the next day; the same time is a whole day.
    const int minutes = (*end - out.target.startMinute + kDayMinutes) % kDayMinutes;
    out.target.minutes = minutes == 0 ? kDayMinutes : minutes;
}

QDate StrengthImport::dayOf(const ImportRow& row, Field field, NumberCells numbers) {
    if (!row.has(field) || row.text(field).isEmpty())
        return {};
    const auto when = parseWhen(row.text(field), numbers);
    if (when && when->date.isValid() && (!when->seconds || *when->seconds == 0))
        return when->date;
    bad(row, field, streife::tr("This is no day. Please write it like 01.12.2026."));
    return {};
}

void StrengthImport::take(const ImportRow& row, NumberCells numbers) {
    const auto shift = name(row, Field::Shift);
    m_agencyColumn = row.column(Field::Agency);
    m_unitColumn = row.column(Field::Unit);
    m_shiftColumn = row.column(Field::Shift);
    m_hasUntil = row.has(Field::ValidUntil);
    Row out{row.line(),
            row.text(Field::Agency),
            row.has(Field::Unit) ? row.text(Field::Unit) : QString(),
            {StrengthTargetId(1), AgencyId(1), {}, {}, shift.value_or(ShortText::fromStore({})), 0, 0, 1, 0, {}, {}},
            {}};
    if (out.agency.isEmpty())
        bad(row, Field::Agency, streife::tr("This cell must not be empty."));
    out.target.function = textIfThere(row, Field::Function).value_or(QString());
    const QString days = row.has(Field::Weekdays) ? row.text(Field::Weekdays) : QString();
    const auto mask = days.isEmpty() ? std::optional(kEveryWeekday) : parseWeekdays(days);
    if (!mask)
        bad(row, Field::Weekdays, streife::tr("These are no weekdays. Please write them like Mo-Fr, Sa, Feiertag."));
    out.target.weekdays = mask.value_or(kEveryWeekday);
    readTimes(row, out);
    if (row.text(Field::Strength).isEmpty())
        bad(row, Field::Strength, streife::tr("This cell must not be empty."));
    else if (const auto strength = number(row, Field::Strength, 0, kMostStrength))
        out.target.strength = *strength;
    out.target.validFrom = dayOf(row, Field::ValidFrom, numbers);
    out.target.validUntil = dayOf(row, Field::ValidUntil, numbers);
    if (out.target.validFrom.isValid() && out.target.validUntil.isValid()
        && out.target.validUntil < out.target.validFrom)
        bad(row, Field::ValidUntil, targetProblem(out.target));
    m_rows.push_back(std::move(out));
}

bool StrengthImport::findAgency(Row& row, Database& db, const AgencyIndex& agencies) {
    const auto found = agencies.find(row.agency);
    if (!found.id) {
        m_log.error(row.line, m_agencyColumn, row.agency, found.problem);
        return false;
    }
    if (!agencies.isOwn(*found.id)) {
        m_log.error(row.line, m_agencyColumn, row.agency,
                    streife::tr("%1 keeps its required strengths itself.").arg(agencies.get(*found.id)->label()));
        return false;
    }
    row.target.agency = *found.id;
    if (row.unit.isEmpty())
        return true;
    const HouseRows house(db, agencies.get(*found.id)->partnership);
    for (const Unit& u : Records<Unit>(db).all())
        if (house.here(u.agency) == *found.id && folded(u.name.str()) == folded(row.unit))
            row.target.unit = u.id;
    if (!row.target.unit)
        m_log.error(row.line, m_unitColumn, row.unit,
                    streife::tr("%1 has no unit of this name.").arg(agencies.get(*found.id)->label()));
    return row.target.unit.has_value();
}

void StrengthImport::findBefore(Row& row, const QMultiHash<QString, StrengthTarget>& present) {
    const auto [from, to] = present.equal_range(targetKey(row.target));
    for (auto it = from; it != to; ++it) {
        const StrengthTarget& t = *it;
        if (row.before)
            m_log.error(row.line, m_shiftColumn, row.target.shift.str(),
                        streife::tr("Two records have this key: \"%1\" and \"%2\". Please remove one of them first.")
                            .arg(words(*row.before), words(t)));
        row.before = t;
    }
    if (!row.before)
        return;
    row.target.id = row.before->id;
    if (!m_hasUntil)
        row.target.validUntil = row.before->validUntil;
    row.changed = !(row.target == *row.before);
}

void StrengthImport::compare(Database& db, const ImportTarget& target) {
    const AgencyIndex agencies(db, target.partnership, target.own);
    QMultiHash<QString, StrengthTarget> present;
    for (const StrengthTarget& t : readTargets(db, target.partnership))
        present.insert(targetKey(t), t);
    QHash<QString, int> lines;
    for (Row& row : m_rows) {
        if (row.agency.isEmpty() || !findAgency(row, db, agencies))
            continue;
        const QString key = targetKey(row.target);
        if (const auto other = lines.constFind(key); other != lines.cend())
            m_log.error(row.line, m_shiftColumn, row.target.shift.str(),
                        streife::tr("Line %1 asks for the same.").arg(*other));
        else
            lines.insert(key, row.line);
        findBefore(row, present);
        if (!row.changed)
            known();
        else
            plan(row.before ? ImportChange::Kind::Update : ImportChange::Kind::Add, row.line,
                 [&] { return words(row.target); });
    }
}

void StrengthImport::write(Writer& writer, const ImportTarget&, Progress& progress) {
    StrengthService service(writer);
    Repository<StrengthTarget> repository(writer);
    qint64 done = 0;
    for (Row& row : m_rows) {
        progress.report(++done, qint64(m_rows.size()));
        if (!row.changed)
            continue;
        if (row.before) {
            // Of another partnership the row keeps the authority that it was entered with.
            const StrengthTarget stored = repository.get(row.before->id);
            row.target.agency = stored.agency;
            service.save(stored, row.target);
        } else {
            row.target.id = repository.newId();
            service.add(row.target);
        }
    }
}

} // namespace streife
