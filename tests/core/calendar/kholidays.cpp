// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/kholidays.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QResource>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <vector>

namespace streife::test {
namespace {

constexpr qsizetype kNode = 22; // name, flags, children or locale, first child or data, time

QByteArray big(quint32 n) {
    QByteArray out(4, 0);
    qToBigEndian(n, out.data());
    return out;
}
QByteArray big16(quint16 n) {
    QByteArray out(2, 0);
    qToBigEndian(n, out.data());
    return out;
}
quint32 number(const QByteArray& in, qsizetype at) {
    return at >= 0 && at + 4 <= in.size() ? qFromBigEndian<quint32>(in.constData() + at) : 0;
}

/// Where the names begin: the length and hash of the first one stand before its text.
qsizetype namesAt(const QByteArray& in, const QString& root) {
    QByteArray text;
    for (const QChar c : root)
        text += big16(c.unicode());
    const QByteArray length = big16(quint16(root.size()));
    for (qsizetype at = in.indexOf(text); at >= 0; at = in.indexOf(text, at + 1))
        if (at >= 6 && in.mid(at - 6, 2) == length)
            return at - 6;
    return -1;
}

/// Where the tree begins: "/" with one child, that one with one child.
qsizetype treeAt(const QByteArray& in) {
    const QByteArray slash = big(0) + big16(2) + big(1) + big(1);
    const QByteArray top = big(0) + big16(2) + big(1) + big(2);
    for (qsizetype at = in.indexOf(slash); at >= 0; at = in.indexOf(slash, at + 1))
        if (in.mid(at + kNode, top.size()) == top)
            return at;
    return -1;
}

/// Where the contents begin: each is led by its length, so the next one follows where that says.
std::optional<qsizetype> contentsAt(const QByteArray& in, const std::vector<quint32>& offsets) {
    for (qsizetype at = 0; at + 4 < in.size(); ++at) {
        bool fits = true;
        for (size_t i = 0; fits && i + 1 < offsets.size(); ++i)
            fits = number(in, at + offsets[i]) == offsets[i + 1] - offsets[i] - 4;
        if (fits)
            return at;
    }
    return {};
}

} // namespace

QByteArray embeddedResource(const QByteArray& program, const QString& root) {
    const qsizetype names = namesAt(program, root);
    const qsizetype tree = treeAt(program);
    if (names < 0 || tree < 0)
        return {};
    const qsizetype folder = tree + 2 * kNode;
    const quint32 count = number(program, folder + 6);
    const quint32 first = number(program, folder + 10);
    std::vector<quint32> offsets;
    for (quint32 i = 0; i < count; ++i)
        offsets.push_back(number(program, tree + qsizetype(first + i) * kNode + 10));
    std::sort(offsets.begin(), offsets.end());
    const auto contents = offsets.size() > 2 ? contentsAt(program, offsets) : std::nullopt;
    if (!contents)
        return {};
    // Offsets count from the start of the file, and the whole program is the rest of it.
    constexpr quint32 head = 24;
    return "qres" + big(3) + big(head + quint32(tree)) + big(head + quint32(*contents)) + big(head + quint32(names))
           + big(0) + program;
}

KHolidays installedKHolidays() {
    KHolidays out;
    out.trouble = QStringLiteral("KHolidays isn't installed: apt-get install libkf5holidays5 (tests/run does so)");
    for (const QString& folder : QDir(QStringLiteral("/usr/lib")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QFileInfo link(QStringLiteral("/usr/lib/%1/libKF5Holidays.so.5").arg(folder));
        QFile library(link.canonicalFilePath());
        if (!link.exists() || !library.open(QIODevice::ReadOnly))
            continue;
        out.version = library.fileName().section(QStringLiteral(".so."), -1);
        const QByteArray resource = embeddedResource(library.readAll(), QStringLiteral("org.kde.kholidays"));
        const auto* bytes = reinterpret_cast<const uchar*>(resource.constData());
        if (resource.isEmpty() || !QResource::registerResource(bytes, QStringLiteral("/oracle"))) {
            out.trouble = library.fileName() + QStringLiteral(" holds its files in another way");
            return out;
        }
        const QDir plans(QStringLiteral(":/oracle/org.kde.kholidays/plan2"));
        for (const QString& name :
             plans.entryList({QStringLiteral("holiday_de_de"), QStringLiteral("holiday_de-??_de")})) {
            QFile plan(plans.filePath(name));
            if (plan.open(QIODevice::ReadOnly))
                out.files[name.section(QLatin1Char('_'), 1, 1).toUpper()] = plan.readAll();
        }
        QResource::unregisterResource(bytes, QStringLiteral("/oracle"));
        out.trouble.clear();
        return out;
    }
    return out;
}

} // namespace streife::test
