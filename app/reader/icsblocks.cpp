// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/icsblocks.h"

#include "app/reader/refusal.h"

#include <strings.h>

namespace streife::reader {
namespace {

constexpr size_t kMaxBlock = 1 << 20;

bool is(std::string_view line, std::string_view what) {
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t'))
        line.remove_suffix(1);
    return line.size() == what.size() && strncasecmp(line.data(), what.data(), what.size()) == 0;
}

class Cutter {
public:
    explicit Cutter(const std::function<void(const IcsBlock&)>& sink) : m_sink(sink) {}

    void line(std::string_view text) {
        ++m_line;
        if (m_end.empty()) {
            outside(text);
            return;
        }
        if (m_block.text.size() + text.size() > kMaxBlock)
            throw Refusal{"long-cell", m_block.line, {}};
        m_block.text.append(text).append("\r\n");
        if (is(text, m_end)) {
            m_end = {};
            m_sink(m_block);
        }
    }
    void finish() const {
        if (!m_calendar)
            throw Refusal{"not-a-calendar", 0, {}};
        if (!m_end.empty())
            throw Refusal{"event-cut", m_block.line, {}};
    }

private:
    void outside(std::string_view text) {
        if (is(text, "BEGIN:VCALENDAR")) {
            m_calendar = true;
        } else if (!m_calendar) {
            if (text.find_first_not_of(" \t") != std::string_view::npos)
                throw Refusal{"not-a-calendar", m_line, {}};
        } else if (is(text, "BEGIN:VEVENT")) {
            begin(IcsBlock::Kind::Event, text, "END:VEVENT");
        } else if (is(text, "BEGIN:VTIMEZONE")) {
            begin(IcsBlock::Kind::TimeZone, text, "END:VTIMEZONE");
        }
    }
    void begin(IcsBlock::Kind kind, std::string_view text, std::string_view end) {
        m_block.kind = kind;
        m_block.line = m_line;
        m_block.text.assign(text).append("\r\n");
        m_end = end;
    }

    const std::function<void(const IcsBlock&)>& m_sink;
    bool m_calendar = false;
    long long m_line = 0;
    std::string_view m_end; ///< what closes the open block, empty outside
    IcsBlock m_block;
};

} // namespace

void forEachIcsBlock(TextFile& file, const std::function<void(const IcsBlock&)>& sink) {
    file.rewind();
    Cutter cutter(sink);
    std::string rest;
    for (std::string chunk = file.next(); !chunk.empty(); chunk = file.next()) {
        rest += chunk;
        size_t from = 0;
        for (size_t end = rest.find('\n'); end != std::string::npos; end = rest.find('\n', from)) {
            size_t length = end - from;
            if (length > 0 && rest[end - 1] == '\r')
                --length;
            cutter.line(std::string_view(rest).substr(from, length));
            from = end + 1;
        }
        rest.erase(0, from);
        if (rest.size() > kMaxBlock)
            throw Refusal{"long-cell", 0, {}};
    }
    if (!rest.empty())
        cutter.line(rest);
    cutter.finish();
}

} // namespace streife::reader
