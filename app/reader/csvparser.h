// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/output.h"

#include <functional>
#include <string_view>

namespace streife::reader {

/// RFC 4180 with any separator, fed in pieces. Line ends may be CRLF, LF or CR, also mixed. Lines without anything are
/// no records. What the RFC leaves open is refused rather than guessed: text after a closing quote ("quote"), a quote
/// that is never closed ("open-quote"); a quote in the middle of an unquoted cell is an ordinary character.
class CsvParser {
public:
    static constexpr size_t kMaxCell = 1 << 20;
    static constexpr size_t kMaxColumns = 2000;

    CsvParser(char separator, std::function<void(const Record&)> sink)
        : m_separator(separator), m_sink(std::move(sink)) {}

    void feed(std::string_view text);
    void finish();

private:
    enum class State { RecordStart, CellStart, Plain, Quoted, QuoteSeen };

    [[nodiscard]] size_t plain(std::string_view text, size_t at);
    [[nodiscard]] size_t quoted(std::string_view text, size_t at);
    void append(std::string_view piece);
    void startRecord();
    void closeCell();
    void closeRecord();
    void lineEnd(char c);

    char m_separator;
    std::function<void(const Record&)> m_sink;
    State m_state = State::RecordStart;
    Record m_record;
    size_t m_cells = 0; ///< of m_record.cells that are in use; the rest keeps its memory
    bool m_anyQuote = false;
    bool m_afterCr = false;
    long long m_line = 1;
};

/// The separator that most of the first records agree on: ';', ',' or tab. `sample` is the beginning of the file.
[[nodiscard]] char detectSeparator(std::string_view sample);

} // namespace streife::reader
