// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/spanreader.h"

#include "core/base/formats.h"
#include "core/base/tr.h"

namespace streife {

/// What the shift code of a row says about its times.
struct SpanReader::ShiftTimes {
    enum class Kind { None, Times, Free, Unknown } kind = Kind::None;
    DayTimes times;
    bool told = false; ///< the mapping names the code
};

/// The civil day and time at which a span begins: ends are reckoned from it.
struct SpanReader::Start {
    Field field = Field::Start;
    QDate date;
    int seconds = 0;
    std::optional<int> offsetMinutes;
    bool bareDate = false;
};

std::nullopt_t SpanReader::bad(const ImportRow& row, Field field, const QString& text) const {
    m_log.error(row.line(), row.column(field), row.text(field), text);
    return std::nullopt;
}

std::nullopt_t SpanReader::unreadable(const ImportRow& row, Field field) const {
    return bad(row, field,
               streife::tr("This is no date and time that exists. Please write 27.11.2026 18:00 or 2026-11-27T18:00."));
}

SpanReader::ShiftTimes SpanReader::shiftTimes(const ImportRow& row) const {
    using Kind = ShiftTimes::Kind;
    if (!row.has(Field::Shift))
        return {};
    const QString code = row.text(Field::Shift);
    if (const auto known = m_mapping.shifts.constFind(code); known != m_mapping.shifts.cend())
        return *known ? ShiftTimes{Kind::Times, **known, true} : ShiftTimes{Kind::Free, {}, true};
    if (code.isEmpty())
        return m_mapping.shifts.isEmpty() ? ShiftTimes{} : ShiftTimes{Kind::Free, {}, false};
    if (const auto times = parseDayTimes(code))
        return {Kind::Times, *times, false};
    return {m_mapping.skipUnknownShifts ? Kind::Free : Kind::Unknown, {}, false};
}

std::optional<Instant> SpanReader::instant(const CellWhen& when, int line, const QString& column,
                                           const QString& value) const {
    const ResolvedLocal at = resolveWhen(when.date, when.seconds.value_or(0), when.offsetMinutes);
    if (at.kind == LocalKind::Gap) {
        m_log.error(line, column, value,
                    streife::tr("This time does not exist: the clocks go forward in that night. Please give a time "
                                "before 02:00 or from 03:00 on."));
        return std::nullopt;
    }
    if (at.kind == LocalKind::Overlap)
        m_log.notice(line, streife::tr("%1 exists twice because the clocks go back; the first one was taken.")
                               .arg(formatDateTime(at.at)));
    return at.at;
}

std::optional<SpanReader::Start> SpanReader::startByDate(const ImportRow& row, const ShiftTimes& shift) const {
    const auto date = parseWhen(row.text(Field::Date), m_numbers);
    if (!date || !date->date.isValid())
        return unreadable(row, Field::Date);
    const Field field = row.has(Field::StartTime) ? Field::StartTime : Field::Start;
    Start out{field, date->date, 0, {}, false};
    if (!row.has(field) || row.text(field).isEmpty()) {
        if (shift.kind == ShiftTimes::Kind::Times)
            out.seconds = shift.times.startSeconds;
        else if (date->seconds.value_or(0) > 0)
            out.seconds = *date->seconds;
        else if (m_bareDates == BareDates::AreWholeDays)
            out.bareDate = true;
        else
            return bad(row, row.has(field) ? field : Field::Date, streife::tr("The time of the start is missing."));
        return out;
    }
    const auto time = parseWhen(row.text(field), m_numbers);
    if (!time || !time->seconds)
        return unreadable(row, field);
    out.seconds = *time->seconds;
    out.offsetMinutes = time->offsetMinutes;
    if (time->date.isValid())
        out.date = time->date;
    return out;
}

std::optional<SpanReader::Start> SpanReader::start(const ImportRow& row, const ShiftTimes& shift) const {
    if (row.has(Field::Date))
        return startByDate(row, shift);
    const QString text = row.text(Field::Start);
    if (text.isEmpty())
        return bad(row, Field::Start, streife::tr("The start is missing."));
    const auto when = parseWhen(text, m_numbers);
    if (!when)
        return unreadable(row, Field::Start);
    if (!when->date.isValid())
        return bad(row, Field::Start, streife::tr("The day of the start is missing."));
    Start out{Field::Start, when->date, when->seconds.value_or(0), when->offsetMinutes, false};
    if (when->seconds)
        return out;
    if (shift.kind == ShiftTimes::Kind::Times)
        out.seconds = shift.times.startSeconds;
    else if (m_bareDates == BareDates::AreWholeDays)
        out.bareDate = true;
    else
        return bad(row, Field::Start, streife::tr("The time of the start is missing."));
    return out;
}

std::optional<Instant> SpanReader::end(const ImportRow& row, const Start& start, const ShiftTimes& shift) const {
    const bool byTime = row.has(Field::EndTime) && !row.text(Field::EndTime).isEmpty();
    const Field field = byTime ? Field::EndTime : Field::End;
    const QString text = row.has(field) ? row.text(field) : QString();
    CellWhen when{start.date, {}, start.offsetMinutes};
    if (text.isEmpty()) {
        if (shift.kind == ShiftTimes::Kind::Times)
            when.seconds = shift.times.endSeconds;
        else if (start.bareDate)
            when.seconds = kDaySeconds;
        else
            return bad(row, field, streife::tr("The end is missing."));
    } else {
        const auto cell = parseWhen(text, m_numbers);
        if (!cell)
            return unreadable(row, field);
        if (cell->date.isValid()) {
            when = *cell;
            if (!when.seconds && m_bareDates == BareDates::LackTheTime)
                return bad(row, field, streife::tr("The time of the end is missing."));
            if (!when.seconds)
                when.seconds = kDaySeconds; // through the end of that day
            return instant(when, row.line(), row.column(field), text);
        }
        when.seconds = cell->seconds;
        if (cell->offsetMinutes)
            when.offsetMinutes = cell->offsetMinutes;
    }
    if (*when.seconds <= start.seconds && *when.seconds < kDaySeconds)
        when.date = when.date.addDays(1);
    return instant(when, row.line(), row.column(field), text);
}

/// A bare date beside a code of no duty is the day of being free; a time there makes it a duty.
bool SpanReader::writesTimes(const ImportRow& row) const {
    if (row.has(Field::StartTime) && !row.text(Field::StartTime).isEmpty())
        return true;
    const auto start = parseWhen(row.text(Field::Start), m_numbers);
    return !start || start->seconds;
}

ReadSpan SpanReader::read(const ImportRow& row) const {
    using Kind = ShiftTimes::Kind;
    const ShiftTimes shift = shiftTimes(row);
    const bool ownTimes = (row.has(Field::Start) && !row.text(Field::Start).isEmpty())
                          || (row.has(Field::StartTime) && !row.text(Field::StartTime).isEmpty());
    const bool byShift = !ownTimes || (row.has(Field::Shift) && !row.has(Field::End) && !row.has(Field::EndTime));
    if (shift.kind == Kind::Free && (byShift || (shift.told && !writesTimes(row))))
        return {ReadSpan::State::NoDuty, {Instant{0}, Instant{kMinuteMs}}};
    // Somebody who gives codes no times does not mean them to stand for any.
    const bool meansTimes = ownTimes || !m_mapping.shifts.isEmpty() || row.has(Field::Date) || !row.has(Field::Start);
    if (byShift && meansTimes && shift.kind == Kind::Unknown) {
        (void)bad(row, Field::Shift,
                  streife::tr("The column mapping does not say which times this shift has. Please add it there, or "
                              "leave its times empty if it is no duty."));
        return {};
    }
    const auto from = start(row, shift);
    if (!from)
        return {};
    const CellWhen startWhen{from->date, from->seconds, from->offsetMinutes};
    const auto startAt = instant(startWhen, row.line(), row.column(from->field), row.text(from->field));
    const auto endAt = end(row, *from, shift);
    if (!startAt || !endAt)
        return {};
    if (!(*startAt < *endAt)) {
        (void)bad(row, row.has(Field::End) ? Field::End : Field::Start, streife::tr("The end is not after the start."));
        return {};
    }
    return {ReadSpan::State::Ok, TimeSpan(*startAt, *endAt)};
}

} // namespace streife
