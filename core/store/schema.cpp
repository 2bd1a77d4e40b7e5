// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

static void initMigrations() {
    Q_INIT_RESOURCE(migrations); // a static library registers its resources only when told to
}

namespace streife {
namespace {

QStringList migrationFiles() {
    initMigrations();
    return QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

} // namespace

int schemaVersion() {
    static const int newest = migrationFiles().constLast().left(4).toInt();
    return newest;
}

QList<QByteArray> migrationStatements(int number) {
    for (const QString& name : migrationFiles()) {
        if (name.left(4).toInt() != number)
            continue;
        QFile file(QStringLiteral(":/migrations/") + name);
        if (!file.open(QIODevice::ReadOnly))
            break;
        QList<QByteArray> statements(1);
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.trimmed() == "--;")
                statements.append(QByteArray());
            else
                statements.last() += line + '\n';
        }
        return statements;
    }
    throw Error(ErrorCode::Internal,
                tr("The program lacks the database step %1. Please install it again.").arg(number));
}

FileStamp checkFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(ErrorCode::File, tr("%1 does not exist.").arg(path));
    if (info.isDir())
        throw Error(ErrorCode::File, tr("%1 is a folder, not a Doppelstreife file.").arg(path));
    if (!info.isFile())
        throw Error(ErrorCode::File, tr("%1 is not a regular file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::File, tr("%1 cannot be read. Please check the permissions.").arg(path),
                    file.errorString());
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        throw Error(ErrorCode::File, tr("%1 is not a Doppelstreife file.").arg(path));
    FileStamp stamp{true, qFromBigEndian<qint32>(head.constData() + 68), qFromBigEndian<qint32>(head.constData() + 60)};
    if (stamp.applicationId != kApplicationId)
        throw Error(ErrorCode::File, tr("%1 is a database, but not one of Doppelstreife.").arg(path));
    if (stamp.version < 1)
        throw Error(ErrorCode::Damaged,
                    tr("%1 is damaged: its version is missing. Please restore the last backup.").arg(path));
    if (stamp.version > schemaVersion())
        throw Error(
            ErrorCode::Newer,
            tr("%1 was written by a newer version of Doppelstreife (file version %2, this program knows %3). Please "
               "install the newer version; nothing was changed.")
                .arg(path)
                .arg(stamp.version)
                .arg(schemaVersion()));
    return stamp;
}

void migrate(Database& db) {
    int version = int(db.integer("PRAGMA user_version"));
    while (version < schemaVersion()) {
        ++version;
        Transaction step(db, Transaction::Kind::Write);
        for (const QByteArray& statement : migrationStatements(version))
            db.exec(statement);
        if (version == 1)
            db.exec("PRAGMA application_id=" + QByteArray::number(kApplicationId));
        db.exec("PRAGMA user_version=" + QByteArray::number(version));
        step.commit();
    }
}

} // namespace streife
