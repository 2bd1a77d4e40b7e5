// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/imports/sourcefiles.h"

#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <array>
#include <stdexcept>

namespace streife {
namespace {

quint32 crc32(const QByteArray& data) {
    quint32 crc = 0xFFFFFFFF;
    for (const char c : data) {
        crc ^= static_cast<unsigned char>(c);
        for (int k = 0; k < 8; ++k)
            crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

void put(QByteArray& out, quint32 value, int bytes) {
    for (int i = 0; i < bytes; ++i)
        out += char((value >> (8 * i)) & 0xFF);
}

QByteArray deflated(const QByteArray& data) {
    // qCompress: 4 bytes length, 2 bytes zlib head, raw deflate, 4 bytes checksum
    const QByteArray z = qCompress(data, 9);
    return z.mid(6, z.size() - 10);
}

} // namespace

QString SourceFiles::write(const QString& name, const QByteArray& content) {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("test file");
    return path(name);
}

QString SourceFiles::makeFolder(const QString& name) {
    QDir(m_folder.path()).mkpath(name);
    return path(name);
}

QByteArray zip(const std::vector<ZipEntry>& entries) {
    QByteArray out;
    QByteArray directory;
    for (const ZipEntry& e : entries) {
        const QByteArray body = e.deflated ? deflated(e.content) : e.content;
        QByteArray head;
        put(head, 20, 2);
        put(head, 0, 2);
        put(head, e.deflated ? 8 : 0, 2);
        put(head, 0, 4);
        put(head, crc32(e.content), 4);
        put(head, quint32(body.size()), 4);
        put(head, e.declared > 0 ? e.declared : quint32(e.content.size()), 4);
        put(head, quint32(e.name.size()), 2);
        put(head, 0, 2);
        directory += "PK\x01\x02";
        put(directory, 20, 2);
        directory += head;
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 4);
        put(directory, quint32(out.size()), 4);
        directory += e.name;
        out += "PK\x03\x04" + head + e.name + body;
    }
    const quint32 offset = quint32(out.size());
    out += directory + "PK\x05\x06";
    put(out, 0, 4);
    put(out, quint32(entries.size()), 2);
    put(out, quint32(entries.size()), 2);
    put(out, quint32(directory.size()), 4);
    put(out, offset, 4);
    put(out, 0, 2);
    return out;
}

QByteArray ods(const std::vector<std::pair<QByteArray, QByteArray>>& sheets) {
    QByteArray content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                         "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                         "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\">"
                         "<office:body><office:spreadsheet>";
    for (const auto& [name, rows] : sheets)
        content += "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
    content += "</office:spreadsheet></office:body></office:document-content>";
    return zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", false}, {"content.xml", content, true}});
}

Rows readAll(const QString& path, std::vector<int>* lines, const QString& sheet) {
    RecordSource source(path, sheet);
    Rows rows;
    for (SourceRecord record; source.next(record);) {
        rows.push_back(record.cells);
        if (lines)
            lines->push_back(record.line);
    }
    if (source.problem())
        throw Error(ErrorCode::Input, importLine(*source.problem()));
    return rows;
}

QString refusalOf(const QString& path, const QString& sheet) {
    try {
        (void)readAll(path, nullptr, sheet);
        return {};
    } catch (const Error& error) {
        return error.code() == ErrorCode::Input ? error.text() : QStringLiteral("wrong kind: ") + error.text();
    }
}

} // namespace streife
