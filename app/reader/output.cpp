// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/output.h"

#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <unistd.h>

namespace streife::reader {
namespace {

constexpr size_t kFlushAt = 1 << 16;

constexpr bool isPlain(char c) {
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

} // namespace

void Output::text(std::string_view text) {
    m_buffer += '"';
    size_t from = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isPlain(c))
            continue;
        m_buffer.append(text, from, i - from);
        from = i + 1;
        static constexpr char kHex[] = "0123456789abcdef";
        if (c == '"' || c == '\\') {
            m_buffer += '\\';
            m_buffer += c;
        } else {
            m_buffer += "\\u00";
            m_buffer += kHex[static_cast<unsigned char>(c) >> 4];
            m_buffer += kHex[c & 0xF];
        }
    }
    m_buffer.append(text, from, text.size() - from);
    m_buffer += '"';
}

void Output::number(long long value) {
    char digits[24];
    const auto done = std::to_chars(digits, digits + sizeof digits, value);
    m_buffer.append(digits, done.ptr);
}

void Output::closeLine() {
    m_buffer += '\n';
    if (m_buffer.size() >= kFlushAt)
        flush();
}

void Output::describe(const Description& d) {
    m_buffer += "{\"format\":";
    text(d.format);
    m_buffer += ",\"encoding\":";
    text(d.encoding);
    m_buffer += ",\"separator\":";
    text(d.separator);
    m_buffer += ",\"sheet\":";
    text(d.sheet);
    m_buffer += ",\"sheets\":[";
    for (size_t i = 0; i < d.sheets.size(); ++i) {
        if (i > 0)
            m_buffer += ',';
        text(d.sheets[i]);
    }
    m_buffer += "]}";
    closeLine();
    flush(); // a preview needs no more than this to show the sheets
}

void Output::record(const Record& record) {
    m_buffer += '[';
    number(record.line);
    for (const std::string& cell : record.cells) {
        m_buffer += ',';
        text(cell);
    }
    m_buffer += ']';
    ++m_records;
    closeLine();
}

void Output::notice(std::string_view code, long long line, std::string_view value) {
    m_buffer += "{\"notice\":";
    text(code);
    m_buffer += ",\"line\":";
    number(line);
    m_buffer += ",\"value\":";
    text(value);
    m_buffer += '}';
    closeLine();
}

void Output::refuse(const Refusal& refusal) {
    m_buffer += "{\"refused\":";
    text(refusal.code);
    m_buffer += ",\"line\":";
    number(refusal.line);
    m_buffer += ",\"value\":";
    text(refusal.value);
    m_buffer += '}';
    closeLine();
    flush();
}

void Output::end() {
    m_buffer += "{\"end\":";
    number(m_records);
    m_buffer += '}';
    closeLine();
    flush();
}

void Output::flush() {
    size_t done = 0;
    while (done < m_buffer.size()) {
        const ssize_t n = ::write(m_descriptor, m_buffer.data() + done, m_buffer.size() - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            std::_Exit(EXIT_FAILURE); // nobody listens any more
        done += static_cast<size_t>(n);
    }
    m_buffer.clear();
}

} // namespace streife::reader
