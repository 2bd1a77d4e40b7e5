// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/refusal.h"

#include <string>
#include <string_view>
#include <vector>

namespace streife::reader {

/// One row of a foreign file: all cells are text, `line` is the physical line on which it begins (header = 1).
struct Record {
    long long line = 0;
    std::vector<std::string> cells;
};

/// What a file turned out to be; the first line of the stream.
struct Description {
    std::string format;
    std::string encoding;  ///< empty for spreadsheets
    std::string separator; ///< csv only
    std::string sheet;     ///< the one that is read
    std::vector<std::string> sheets;
};

/// The stream to the parent: one JSON value per line. Objects are messages, arrays are records.
class Output {
public:
    explicit Output(int descriptor) : m_descriptor(descriptor) {}
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void describe(const Description& description);
    void record(const Record& record);
    /// Something the user should know though reading goes on.
    void notice(std::string_view code, long long line, std::string_view value);
    void refuse(const Refusal& refusal);
    /// The last line: a stream without it was cut off.
    void end();

    [[nodiscard]] long long records() const { return m_records; }
    void flush();

private:
    void text(std::string_view text);
    void number(long long value);
    void closeLine();

    int m_descriptor;
    long long m_records = 0;
    std::string m_buffer;
};

} // namespace streife::reader
