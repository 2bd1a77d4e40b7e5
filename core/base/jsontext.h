// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace streife {

/// Compact JSON written straight into bytes, for long listings: QJsonObject needs several times as long. Keys come in
/// the order they are given; with keys in alphabetical order the bytes are those of QJsonDocument.
class JsonText {
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    /// ASCII that needs no escape.
    void key(const char* name);

    void number(qint64 value);
    void null();
    /// UTF-8; what is not is replaced as QString does.
    void text(const QByteArray& utf8);
    void text(const QString& text) { this->text(text.toUtf8()); }
    /// null where empty.
    void textOrNull(const QByteArray& utf8) { utf8.isEmpty() ? null() : text(utf8); }
    /// A value that is JSON already.
    void raw(const QByteArray& json);

    [[nodiscard]] QByteArray take() { return std::exchange(m_out, {}); }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    QByteArray m_out;
};

} // namespace streife
