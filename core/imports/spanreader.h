// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/importtable.h"

namespace streife {

/// Where a bare date may stand for a whole day: at absences, not at duties and patrols.
enum class BareDates { AreWholeDays, LackTheTime };

struct ReadSpan {
    enum class State {
        Ok,
        NoDuty, ///< a free day of a roster
        Bad,    ///< the log knows why
    } state = State::Bad;
    TimeSpan span{Instant{0}, Instant{kMinuteMs}};
};

/// Start and end of a row, however the file writes them: two instants, a date with two times, a date with a shift code,
/// a time only at the end. A time that is not after the start belongs to the next day.
class SpanReader {
public:
    SpanReader(const ImportMapping& mapping, NumberCells numbers, BareDates bareDates, ImportLog& log)
        : m_mapping(mapping), m_numbers(numbers), m_bareDates(bareDates), m_log(log) {}

    [[nodiscard]] ReadSpan read(const ImportRow& row) const;
    /// An instant in a text of its own ("start/end" lists); `what` is what an error names.
    [[nodiscard]] std::optional<Instant> instant(const CellWhen& when, int line, const QString& column,
                                                 const QString& value) const;

private:
    struct Start;
    struct ShiftTimes;
    [[nodiscard]] ShiftTimes shiftTimes(const ImportRow& row) const;
    [[nodiscard]] bool writesTimes(const ImportRow& row) const;
    [[nodiscard]] std::optional<Start> start(const ImportRow& row, const ShiftTimes& shift) const;
    [[nodiscard]] std::optional<Start> startByDate(const ImportRow& row, const ShiftTimes& shift) const;
    [[nodiscard]] std::optional<Instant> end(const ImportRow& row, const Start& start, const ShiftTimes& shift) const;
    [[nodiscard]] std::nullopt_t bad(const ImportRow& row, Field field, const QString& text) const;
    [[nodiscard]] std::nullopt_t unreadable(const ImportRow& row, Field field) const;

    const ImportMapping& m_mapping;
    NumberCells m_numbers;
    BareDates m_bareDates;
    ImportLog& m_log;
};

} // namespace streife
