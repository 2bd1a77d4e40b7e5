// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/readerstream.h"

#include <cstring>

namespace streife {
namespace {

constexpr size_t kMaxCells = 4096;
constexpr int kMaxLineDigits = 9;

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

class Cursor {
public:
    explicit Cursor(QByteArrayView text) : m_at(text.data()), m_end(text.data() + text.size()) {}

    bool take(char c) {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    bool number(int& out) {
        out = 0;
        const char* from = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9' && m_at - from < kMaxLineDigits)
            out = out * 10 + (*m_at++ - '0');
        return m_at != from;
    }
    bool text(QString& out) {
        if (!take('"'))
            return false;
        const char* from = m_at;
        while (m_at != m_end && *m_at != '"' && *m_at != '\\')
            ++m_at;
        if (m_at == m_end)
            return false;
        if (*m_at == '"') { // the usual case: nothing escaped
            out = QString::fromUtf8(from, m_at++ - from);
            return true;
        }
        QByteArray plain(from, m_at - from);
        while (m_at != m_end && *m_at != '"')
            if (!character(plain))
                return false;
        out = QString::fromUtf8(plain);
        return take('"');
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

private:
    bool character(QByteArray& out) {
        if (*m_at != '\\') {
            out += *m_at++;
            return true;
        }
        if (m_end - m_at < 2)
            return false;
        const char kind = m_at[1];
        if (kind == '"' || kind == '\\') {
            out += kind;
            m_at += 2;
            return true;
        }
        if (m_end - m_at < 6 || std::memcmp(m_at, "\\u00", 4) != 0)
            return false;
        const int high = hexDigit(m_at[4]);
        const int low = hexDigit(m_at[5]);
        if (high < 0 || high > 1 || low < 0)
            return false;
        out += char(high * 16 + low);
        m_at += 6;
        return true;
    }

    const char* m_at;
    const char* m_end;
};

} // namespace

bool parseRecordLine(QByteArrayView text, SourceRecord& record) {
    Cursor cursor(text);
    if (!cursor.take('[') || !cursor.number(record.line))
        return false;
    size_t count = 0;
    while (cursor.take(',')) {
        if (count == kMaxCells)
            return false;
        if (count == record.cells.size())
            record.cells.emplace_back();
        if (!cursor.text(record.cells[count++]))
            return false;
    }
    record.cells.resize(count);
    return cursor.take(']') && cursor.atEnd();
}

} // namespace streife
