// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsontext.h"

#include <algorithm>

namespace streife {
namespace {

void appendEscaped(QByteArray& out, const QByteArray& utf8) {
    constexpr auto hex = "0123456789abcdef";
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (uchar(c) < 0x20) {
                out += "\\u00";
                out += hex[uchar(c) >> 4];
                out += hex[uchar(c) & 15];
            } else {
                out += c;
            }
        }
    }
}

} // namespace

void JsonText::separate() {
    if (!m_out.isEmpty() && m_out.back() != '{' && m_out.back() != '[' && m_out.back() != ':')
        m_out += ',';
}

void JsonText::begin(char bracket) {
    separate();
    m_out += bracket;
}

void JsonText::end(char bracket) {
    m_out += bracket;
}

void JsonText::key(const char* name) {
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\":";
}

void JsonText::number(qint64 value) {
    separate();
    m_out += QByteArray::number(value);
}

void JsonText::null() {
    separate();
    m_out += "null";
}

void JsonText::text(const QByteArray& utf8) {
    separate();
    m_out += '"';
    const bool ascii = std::all_of(utf8.begin(), utf8.end(), [](char c) { return uchar(c) < 0x80; });
    if (ascii)
        appendEscaped(m_out, utf8);
    else
        appendEscaped(m_out, QString::fromUtf8(utf8).toUtf8());
    m_out += '"';
}

void JsonText::raw(const QByteArray& json) {
    separate();
    m_out += json;
}

} // namespace streife
