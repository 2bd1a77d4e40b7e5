// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/textfile.h"

#include "app/reader/refusal.h"

#include <array>
#include <cstring>

namespace streife::reader {
namespace {

constexpr qint64 kChunk = 1 << 18;

// Windows-1252 in 0x80..0x9F; 0 = no character there.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

/// Counts what a byte stream has of each encoding.
class Census {
public:
    void add(const QByteArray& chunk) {
        for (qsizetype i = 0; i < chunk.size(); ++i) {
            const auto c = static_cast<unsigned char>(chunk[i]);
            if (m_missing == 0 && c < 0x80)
                ascii(c);
            else
                byte(c);
        }
    }
    void finish() {
        if (m_missing > 0)
            bad();
    }

    [[nodiscard]] long long nulLine() const { return m_nulLine; }
    [[nodiscard]] long long badLine() const { return m_badLine; }
    [[nodiscard]] long long undefinedLine() const { return m_undefinedLine; }
    [[nodiscard]] bool mostlyUtf8() const { return m_good > m_bad; }
    /// Somebody wrote this line in UTF-8: it holds what no text in Windows-1252 has ("Ã¼", "â€“"). Other sequences
    /// that UTF-8 allows prove nothing: "Spaß“" is one.
    [[nodiscard]] long long utf8Line() const { return m_utf8Line; }

private:
    void note(long long& where) const {
        if (where == 0)
            where = m_line;
    }
    void ascii(unsigned char c) {
        if (c == '\n')
            ++m_line;
        else if (c == 0)
            note(m_nulLine);
    }
    void bad() {
        ++m_bad;
        note(m_badLine);
        m_missing = 0;
    }
    void byte(unsigned char c) {
        if (c >= 0x80 && c < 0xA0 && kWindows1252[c - 0x80U] == 0)
            note(m_undefinedLine);
        if (m_missing > 0) {
            if (m_lead == 0xE2 && m_missing == 2) // punctuation and the euro sign
                m_telling = c >= 0x80 && c <= 0x84;
            if (c >= m_low && c <= m_high) {
                m_low = 0x80;
                m_high = 0xBF;
                if (--m_missing == 0) {
                    ++m_good;
                    if (m_telling)
                        note(m_utf8Line);
                }
                return;
            }
            bad();
            if (c < 0x80) {
                ascii(c);
                return;
            }
        }
        lead(c);
    }
    void lead(unsigned char c) {
        m_low = 0x80;
        m_high = 0xBF;
        m_lead = c;
        m_telling = c == 0xC2 || c == 0xC3 || c == 0xC5;
        if (c >= 0xC2 && c <= 0xDF) {
            m_missing = 1;
        } else if (c >= 0xE0 && c <= 0xEF) {
            m_missing = 2;
            if (c == 0xE0)
                m_low = 0xA0;
            if (c == 0xED)
                m_high = 0x9F;
        } else if (c >= 0xF0 && c <= 0xF4) {
            m_missing = 3;
            if (c == 0xF0)
                m_low = 0x90;
            if (c == 0xF4)
                m_high = 0x8F;
        } else {
            bad();
        }
    }

    long long m_line = 1;
    long long m_nulLine = 0;
    long long m_badLine = 0;
    long long m_undefinedLine = 0;
    long long m_good = 0;
    long long m_bad = 0;
    long long m_utf8Line = 0;
    int m_missing = 0;
    unsigned char m_lead = 0;
    bool m_telling = false;
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xBF;
};

std::string fromWindows1252(const QByteArray& bytes) {
    std::string out;
    out.reserve(size_t(bytes.size()) + size_t(bytes.size()) / 8);
    for (const char b : bytes) {
        const auto c = static_cast<unsigned char>(b);
        if (c < 0x80) {
            out += b;
            continue;
        }
        const unsigned code = c < 0xA0 ? unsigned(kWindows1252[c - 0x80U]) : c;
        if (code < 0x800) {
            out += static_cast<char>(0xC0U | (code >> 6));
        } else {
            out += static_cast<char>(0xE0U | (code >> 12));
            out += static_cast<char>(0x80U | ((code >> 6) & 0x3FU));
        }
        out += static_cast<char>(0x80U | (code & 0x3FU));
    }
    return out;
}

} // namespace

const char* encodingName(Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Bom:
        return "UTF-8";
    case Encoding::Windows1252:
        return "Windows-1252";
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return "UTF-16";
    }
    return "";
}

TextFile::TextFile(const QString& path) : m_file(path) {
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Refusal{"unreadable", 0, m_file.errorString().toStdString()};
    detect();
    rewind();
}

void TextFile::detect() {
    QByteArray chunk = m_file.read(kChunk);
    if (chunk.startsWith("\xFF\xFE") || chunk.startsWith("\xFE\xFF")) {
        m_encoding = chunk.startsWith("\xFF\xFE") ? Encoding::Utf16Le : Encoding::Utf16Be;
        return;
    }
    const bool bom = chunk.startsWith("\xEF\xBB\xBF");
    Census census;
    while (!chunk.isEmpty()) {
        census.add(chunk);
        if (census.nulLine() > 0)
            throw Refusal{"binary", census.nulLine(), {}};
        chunk = m_file.read(kChunk);
    }
    if (m_file.error() != QFileDevice::NoError)
        throw Refusal{"unreadable", 0, m_file.errorString().toStdString()};
    census.finish();
    if (census.badLine() == 0) {
        m_encoding = bom ? Encoding::Utf8Bom : Encoding::Utf8;
        return;
    }
    if (census.utf8Line() > 0)
        throw Refusal{"mixed", census.badLine(), std::to_string(census.utf8Line())};
    if (bom || census.mostlyUtf8())
        throw Refusal{"encoding", census.badLine(), {}};
    if (census.undefinedLine() > 0)
        throw Refusal{"encoding", census.undefinedLine(), {}};
    m_encoding = Encoding::Windows1252;
}

void TextFile::rewind() {
    m_file.seek(m_encoding == Encoding::Utf8Bom ? 3 : 0);
    if (m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be) {
        m_file.seek(2);
        m_decoder =
            QStringDecoder(m_encoding == Encoding::Utf16Le ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    }
}

std::string TextFile::next() {
    const QByteArray chunk = m_file.read(kChunk);
    if (m_file.error() != QFileDevice::NoError)
        throw Refusal{"unreadable", 0, m_file.errorString().toStdString()};
    switch (m_encoding) {
    case Encoding::Windows1252:
        return fromWindows1252(chunk);
    case Encoding::Utf16Le:
    case Encoding::Utf16Be: {
        const QString text = m_decoder(chunk);
        if (m_decoder.hasError())
            throw Refusal{"encoding", 0, {}};
        if (text.contains(QChar(u'\0')))
            throw Refusal{"binary", 0, {}};
        return text.toStdString();
    }
    case Encoding::Utf8:
    case Encoding::Utf8Bom:
        break;
    }
    return chunk.toStdString();
}

} // namespace streife::reader
