// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <memory>

static void initMigrations() {
    Q_INIT_RESOURCE(migrations); // a static library registers its resources only when told to
}

namespace streife {
namespace {

QStringList migrationFiles() {
    initMigrations();
    return QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

/// A value of a newer file's meta table, empty where there is none or the file cannot be read.
QString metaOf(const QString& path, const char* key) {
    try {
        Database db(path, Database::Mode::Read);
        Statement s(db.handle(), "SELECT value FROM meta WHERE key=?1");
        s.with(QByteArray(key));
        return s.step() ? s.text(0) : QString();
    } catch (const Error&) {
        return {};
    }
}

/// A step that older programs need not know about writes `min_reader` into meta: the file version from which on
/// programs may read the file. Without it nobody older does.
bool readableByUs(const QString& path) {
    const int oldest = metaOf(path, "min_reader").toInt();
    return oldest > 0 && oldest <= schemaVersion();
}

/// "Doppelstreife 0.4.0 (file version 3)"; a file that names no later program than this one is told by its version.
QString versionNeeded(const QString& path, const FileStamp& stamp) {
    const QString program = metaOf(path, "program");
    if (program.isEmpty() || program == QLatin1String(STREIFE_VERSION))
        return tr("a version that knows file version %1 (this one knows %2)").arg(stamp.version).arg(schemaVersion());
    return tr("Doppelstreife %1 (file version %2)").arg(program).arg(stamp.version);
}

SchemaObjects readObjects(sqlite3* db) {
    SchemaObjects out;
    Statement s(db,
                "SELECT name,type,coalesce(sql,'') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (s.step())
        out[s.bytes(0)] = {s.bytes(1), s.bytes(2)};
    return out;
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
    if (stamp.newer() && !readableByUs(path))
        throw Error(
            ErrorCode::Newer,
            tr("%1 was written by a newer version of Doppelstreife. It needs %2; please install it. Nothing was "
               "changed.")
                .arg(path, versionNeeded(path, stamp)));
    return stamp;
}

FileStamp requireWritableVersion(const QString& path) {
    const FileStamp stamp = checkFile(path);
    if (stamp.newer())
        throw Error(ErrorCode::Newer, newerFileNote(path, stamp));
    return stamp;
}

QString newerFileNote(const QString& path, const FileStamp& stamp) {
    return tr("%1 was written by a newer version of Doppelstreife. It can be read here; to change it, please install "
              "%2.")
        .arg(path, versionNeeded(path, stamp));
}

SchemaObjects schemaObjects(Database& db) {
    return readObjects(db.handle());
}

SchemaObjects referenceSchema(int version) {
    sqlite3* memory = nullptr;
    int rc = sqlite3_open(":memory:", &memory);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> owner(memory, sqlite3_close_v2);
    for (int step = 1; step <= version && rc == SQLITE_OK; ++step)
        for (const QByteArray& statement : migrationStatements(step))
            if (rc = sqlite3_exec(memory, statement.constData(), nullptr, nullptr, nullptr); rc != SQLITE_OK)
                break;
    if (rc != SQLITE_OK)
        throwSqlite(memory, rc);
    return readObjects(memory);
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
        Statement note(db.handle(), "INSERT OR REPLACE INTO meta(key,value) VALUES(?1,?2)");
        note.bind(1, QByteArray("program")).bind(2, QByteArray(STREIFE_VERSION)).run();
        step.commit();
    }
}

} // namespace streife
