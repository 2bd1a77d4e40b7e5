// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/drafts.h"

#include "core/workspace/tables.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

namespace streife {
namespace {

constexpr qint64 kLargestFile = 64 * 1024 * 1024; ///< anything larger was not written here

QString fileName(const QString& databasePath) {
    const QByteArray hash = QCryptographicHash::hash(databasePath.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32)) + QStringLiteral(".json");
}

bool syncFolder(const QString& folder) {
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool synced = ::fsync(fd) == 0;
    ::close(fd);
    return synced;
}

/// Written beside, made durable, renamed: after a crash there is the old content or the new one.
bool replaceFile(const QString& path, const QByteArray& bytes) {
    const QString temporary = path + QStringLiteral(".neu");
    const int fd =
        ::open(QFile::encodeName(temporary).constData(), O_CREAT | O_TRUNC | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return false;
    bool written = true;
    for (qsizetype at = 0; written && at < bytes.size();) {
        const ssize_t n = ::write(fd, bytes.constData() + at, size_t(bytes.size() - at));
        written = n > 0;
        at += n;
    }
    written = written && ::fsync(fd) == 0;
    written = ::close(fd) == 0 && written;
    if (written && ::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) == 0)
        return syncFolder(QFileInfo(path).path());
    QFile::remove(temporary);
    return false;
}

} // namespace

Drafts::Drafts(const QString& databasePath, const QString& stateFolder) {
    const QString canonical = QFileInfo(databasePath).canonicalFilePath();
    m_database = canonical.isEmpty() ? databasePath : canonical;
    m_path = stateFolder + QStringLiteral("/drafts/") + fileName(m_database);
}

std::vector<Draft> Drafts::all() const {
    QFile file(m_path);
    if (file.size() > kLargestFile || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    if (content[QLatin1String("file")].toString() != m_database)
        return {};
    std::vector<Draft> out;
    for (const QJsonValue& value : content[QLatin1String("drafts")].toArray()) {
        const QJsonObject o = value.toObject();
        const QString record = o[QLatin1String("record")].toString();
        if (record.isEmpty() || int(out.size()) == kMost)
            continue;
        out.push_back({record,
                       o[QLatin1String("field")].toString(),
                       o[QLatin1String("text")].toString().left(kLongest),
                       {o[QLatin1String("at")].toString().toLongLong()}});
    }
    return out;
}

bool Drafts::save(const QString& record, const QString& field, const QString& text, Instant now) {
    std::vector<Draft> drafts = all();
    std::erase_if(drafts, [&](const Draft& d) { return d.record == record && d.field == field; });
    if (int(drafts.size()) >= kMost)
        drafts.erase(drafts.begin(), drafts.end() - (kMost - 1));
    drafts.push_back({record, field, text.left(kLongest), now});
    return write(drafts);
}

void Drafts::drop(const QString& record, const QString& field) {
    std::vector<Draft> drafts = all();
    if (std::erase_if(drafts, [&](const Draft& d) { return d.record == record && d.field == field; }) > 0)
        (void)write(drafts);
}

void Drafts::drop(const QString& record) {
    std::vector<Draft> drafts = all();
    if (std::erase_if(drafts, [&](const Draft& d) { return d.record == record; }) > 0)
        (void)write(drafts);
}

int waitingDrafts(Database& db, const Drafts& drafts) {
    const auto isThere = [&](const Draft& draft) {
        const std::vector<const TableInfo*>& tables = registry().all();
        return std::any_of(tables.begin(), tables.end(), [&](const TableInfo* table) {
            Statement& s = db.cached("SELECT 1 FROM " + table->name + " WHERE id=?1 AND _del=0");
            Cursor cursor(s);
            s.with(draft.record.toLongLong());
            return cursor.next();
        });
    };
    const std::vector<Draft> all = drafts.all();
    return int(std::count_if(all.begin(), all.end(), isThere));
}

bool Drafts::write(const std::vector<Draft>& drafts) const {
    if (drafts.empty()) {
        (void)QFile::remove(m_path);
        return syncFolder(QFileInfo(m_path).path());
    }
    QJsonArray list;
    for (const Draft& d : drafts)
        list.append(QJsonObject{{QStringLiteral("record"), d.record},
                                {QStringLiteral("field"), d.field},
                                {QStringLiteral("text"), d.text},
                                {QStringLiteral("at"), QString::number(d.at.ms)}});
    const QString folder = QFileInfo(m_path).path();
    if (!QDir().mkpath(folder))
        return false;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return replaceFile(
        m_path, QJsonDocument(QJsonObject{{QStringLiteral("file"), m_database}, {QStringLiteral("drafts"), list}})
                    .toJson(QJsonDocument::Compact));
}

} // namespace streife
