// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringDecoder>

#include <string>

namespace streife::reader {

enum class Encoding { Utf8, Utf8Bom, Windows1252, Utf16Le, Utf16Be };

[[nodiscard]] const char* encodingName(Encoding encoding);

/// A text file as UTF-8, chunk by chunk, whatever its encoding is. The encoding is decided over the whole file before
/// the first chunk is given out, because one bad byte in the last line decides between UTF-8 and Windows-1252.
class TextFile {
public:
    /// Throws Refusal: "unreadable", "encoding" and "mixed" (with line), "binary".
    explicit TextFile(const QString& path);

    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    /// The next piece, empty at the end. Pieces may cut lines, never characters of the UTF-16 kind.
    [[nodiscard]] std::string next();
    void rewind();

private:
    void detect();

    QFile m_file;
    Encoding m_encoding = Encoding::Utf8;
    QStringDecoder m_decoder;
};

} // namespace streife::reader
