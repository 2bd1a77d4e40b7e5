// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/csvparser.h"

#include <algorithm>
#include <map>

namespace streife::reader {

void CsvParser::startRecord() {
    m_record.line = m_line;
    m_cells = 0;
    m_anyQuote = false;
}

void CsvParser::append(std::string_view piece) {
    if (m_cells == m_record.cells.size())
        m_record.cells.emplace_back();
    std::string& cell = m_record.cells[m_cells];
    if (cell.size() + piece.size() > kMaxCell)
        throw Refusal{m_state == State::Quoted ? "open-quote" : "long-cell", m_record.line, {}};
    cell.append(piece);
}

void CsvParser::closeCell() {
    append({});
    ++m_cells;
    if (m_cells > kMaxColumns)
        throw Refusal{"columns", m_record.line, std::to_string(kMaxColumns)};
    if (m_cells < m_record.cells.size())
        m_record.cells[m_cells].clear();
    m_state = State::CellStart;
}

void CsvParser::closeRecord() {
    closeCell();
    const bool blank = m_cells == 1 && !m_anyQuote && m_record.cells[0].empty();
    if (!blank) {
        m_record.cells.resize(m_cells);
        m_sink(m_record);
    }
    if (!m_record.cells.empty())
        m_record.cells[0].clear();
    m_cells = 0;
    m_state = State::RecordStart;
}

/// Counts the physical line; "\r\n" is one.
void CsvParser::lineEnd(char c) {
    if (!(c == '\n' && m_afterCr))
        ++m_line;
    m_afterCr = c == '\r';
}

size_t CsvParser::plain(std::string_view text, size_t at) {
    size_t end = at;
    while (end < text.size() && text[end] != m_separator && text[end] != '\n' && text[end] != '\r')
        ++end;
    if (end > at) {
        append(text.substr(at, end - at));
        m_afterCr = false;
        m_state = State::Plain;
    }
    return end;
}

size_t CsvParser::quoted(std::string_view text, size_t at) {
    size_t end = at;
    for (; end < text.size() && text[end] != '"'; ++end) {
        if (text[end] == '\n' || text[end] == '\r')
            lineEnd(text[end]);
        else
            m_afterCr = false;
    }
    append(text.substr(at, end - at));
    if (end == text.size())
        return end;
    m_state = State::QuoteSeen;
    m_afterCr = false;
    return end + 1;
}

void CsvParser::feed(std::string_view text) {
    for (size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (m_state == State::Quoted) {
            i = quoted(text, i);
            continue;
        }
        if (m_state == State::RecordStart) {
            if (c == '\n' && m_afterCr) { // second half of "\r\n"
                m_afterCr = false;
                ++i;
                continue;
            }
            startRecord();
            m_state = State::CellStart;
        }
        if (c == '"' && m_state == State::QuoteSeen) {
            append("\"");
            m_state = State::Quoted;
            ++i;
        } else if (c == '"' && m_state == State::CellStart) {
            m_anyQuote = true;
            m_afterCr = false;
            m_state = State::Quoted;
            ++i;
        } else if (c == m_separator) {
            closeCell();
            m_afterCr = false;
            ++i;
        } else if (c == '\n' || c == '\r') {
            closeRecord();
            lineEnd(c);
            ++i;
        } else if (m_state == State::QuoteSeen) {
            throw Refusal{"quote", m_line, m_record.cells[m_cells].substr(0, 40)};
        } else {
            i = plain(text, i);
        }
    }
}

void CsvParser::finish() {
    if (m_state == State::Quoted)
        throw Refusal{"open-quote", m_record.line, {}};
    if (m_state != State::RecordStart)
        closeRecord();
}

namespace {

struct Enough {};

/// How many of the first records have the most frequent number of cells, if that is two or more.
int agreement(std::string_view sample, char separator) {
    constexpr int kRecords = 50;
    std::map<size_t, int> widths;
    int records = 0;
    try {
        CsvParser parser(separator, [&](const Record& r) {
            ++widths[r.cells.size()];
            if (++records == kRecords)
                throw Enough();
        });
        parser.feed(sample);
        parser.finish();
    } catch (const Enough&) {
    } catch (const Refusal&) { // the real pass says so
    }
    int best = 0;
    for (const auto& [width, count] : widths)
        if (width >= 2)
            best = std::max(best, count);
    return best;
}

} // namespace

char detectSeparator(std::string_view sample) {
    char best = ';';
    int bestScore = 0;
    for (const char candidate : {';', '\t', ','}) {
        const int score = agreement(sample, candidate);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

} // namespace streife::reader
