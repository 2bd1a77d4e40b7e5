// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/sniff.h"

#include "app/reader/refusal.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <optional>

namespace streife::reader {
namespace {

constexpr qint64 kMaxText = qint64(1) << 30;
constexpr qint64 kMaxZip = qint64(100) << 20;
constexpr quint64 kMaxUnpacked = quint64(1) << 30;
constexpr int kMaxEntries = 1000;
constexpr qint64 kEndRecord = 22;

enum class Content { Text, Zip, Compound, Pdf };

Content contentOf(const QByteArray& head) {
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return Content::Zip;
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return Content::Compound; // .xls of old, or an .xlsx with a password
    if (head.startsWith("%PDF-"))
        return Content::Pdf;
    return Content::Text;
}

const char* contentName(Content content) {
    switch (content) {
    case Content::Text:
        return "text";
    case Content::Zip:
        return "zip";
    case Content::Compound:
        return "compound";
    case Content::Pdf:
        return "pdf";
    }
    return "";
}

std::optional<Format> formatOf(const QString& suffix) {
    if (suffix == u"csv" || suffix == u"txt" || suffix == u"tsv")
        return Format::Csv;
    if (suffix == u"ics")
        return Format::Ics;
    if (suffix == u"xlsx" || suffix == u"xlsm")
        return Format::Xlsx;
    if (suffix == u"ods")
        return Format::Ods;
    return std::nullopt;
}

quint32 le(const QByteArray& b, qsizetype at, int bytes) {
    quint32 v = 0;
    for (int i = bytes - 1; i >= 0; --i)
        v = (v << 8) | static_cast<unsigned char>(b[at + i]);
    return v;
}

} // namespace

Format sniff(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        throw Refusal{"missing", 0, {}};
    if (info.isDir())
        throw Refusal{"folder", 0, {}};
    if (!info.isFile() || path.startsWith(u"/vsi"))
        throw Refusal{"not-a-file", 0, {}};
    if (info.size() == 0)
        throw Refusal{"empty", 0, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Refusal{"unreadable", 0, file.errorString().toStdString()};
    const QString suffix = info.suffix().toLower();
    const Content content = contentOf(file.read(512));
    const auto format = formatOf(suffix);
    if (!format)
        throw Refusal{suffix == u"xls" ? "old-excel" : "suffix", 0, suffix.toStdString()};
    const bool zipExpected = *format == Format::Xlsx || *format == Format::Ods;
    if (zipExpected && content == Content::Compound)
        throw Refusal{"old-excel", 0, suffix.toStdString()};
    if (zipExpected != (content == Content::Zip) || content == Content::Pdf)
        throw Refusal{"content", 0, contentName(content)};
    if (info.size() > (zipExpected ? kMaxZip : kMaxText))
        throw Refusal{"too-large", 0, std::to_string((zipExpected ? kMaxZip : kMaxText) >> 20)};
    return *format;
}

void refuseZipBomb(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Refusal{"unreadable", 0, file.errorString().toStdString()};
    const qint64 tailSize = std::min<qint64>(file.size(), kEndRecord + 0xFFFF);
    file.seek(file.size() - tailSize);
    const QByteArray tail = file.read(tailSize);
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + kEndRecord > tail.size())
        throw Refusal{"damaged", 0, {}};
    const quint32 entries = le(tail, end + 10, 2);
    const quint32 size = le(tail, end + 12, 4);
    const quint32 offset = le(tail, end + 16, 4);
    if (entries > kMaxEntries || size > kMaxEntries * 1024)
        throw Refusal{"unpacked", 0, std::to_string(kMaxUnpacked >> 20)};
    file.seek(offset);
    const QByteArray directory = file.read(size);
    quint64 unpacked = 0;
    qsizetype at = 0;
    for (quint32 i = 0; i < entries; ++i) {
        if (at + 46 > directory.size() || directory.mid(at, 4) != "PK\x01\x02")
            throw Refusal{"damaged", 0, {}};
        unpacked += le(directory, at + 24, 4);
        at += 46 + qsizetype(le(directory, at + 28, 2) + le(directory, at + 30, 2) + le(directory, at + 32, 2));
    }
    if (unpacked > kMaxUnpacked)
        throw Refusal{"unpacked", 0, std::to_string(kMaxUnpacked >> 20)};
}

} // namespace streife::reader
