// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace streife {

void throwSqlite(sqlite3* db, int code, const QString& path) {
    const QString detail = QStringLiteral("SQLite %1: %2")
                               .arg(code)
                               .arg(QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(code)));
    QString file = path;
    if (file.isEmpty() && db)
        if (const char* name = sqlite3_db_filename(db, "main"))
            file = QString::fromUtf8(name);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error(ErrorCode::Locked,
                    tr("%1 is being written by another program. Please try again when it has finished.").arg(file),
                    detail);
    case SQLITE_FULL:
        throw Error(
            ErrorCode::Full,
            tr("No space is left on the disk of %1. Nothing was changed; please free space and try again.").arg(file),
            detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        throw Error(ErrorCode::Damaged,
                    tr("%1 is damaged. Please restore the last backup; it lies in the folder %2.")
                        .arg(file, QFileInfo(file).fileName() + QStringLiteral("-sicherung")),
                    detail);
    case SQLITE_READONLY:
        throw Error(ErrorCode::File, tr("%1 cannot be written: the file or its folder is read-only.").arg(file),
                    detail);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        throw Error(ErrorCode::File, tr("%1 cannot be opened. Please check the path and the permissions.").arg(file),
                    detail);
    case SQLITE_IOERR:
        throw Error(ErrorCode::File,
                    tr("Reading or writing %1 failed. Please check the disk; nothing was changed.").arg(file), detail);
    case SQLITE_TOOBIG:
        throw Error(ErrorCode::Input, tr("A text is too long to be stored."), detail);
    case SQLITE_INTERRUPT:
        throw Error(ErrorCode::Cancelled, tr("Cancelled; nothing was changed."), detail);
    default:
        throw Error(ErrorCode::Internal, tr("The database answered with an error (%1).").arg(detail), detail);
    }
}

// --- Statement

Statement::Statement(sqlite3* db, const QByteArray& sql) : m_db(db) {
    const int rc =
        sqlite3_prepare_v3(db, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_stmt, nullptr);
    if (rc != SQLITE_OK)
        throwSqlite(db, rc);
}

Statement::~Statement() {
    sqlite3_finalize(m_stmt);
}

Statement& Statement::bind(int index, qint64 value) {
    sqlite3_bind_int64(m_stmt, index, value);
    return *this;
}

Statement& Statement::bind(int index, const QByteArray& utf8) {
    sqlite3_bind_text64(m_stmt, index, utf8.isNull() ? "" : utf8.constData(), sqlite3_uint64(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bind(int index, const Value& value) {
    if (const auto* i = std::get_if<qint64>(&value))
        return bind(index, *i);
    if (const auto* t = std::get_if<QByteArray>(&value))
        return bind(index, *t);
    return bindNull(index);
}

Statement& Statement::bindNull(int index) {
    sqlite3_bind_null(m_stmt, index);
    return *this;
}

Statement& Statement::bindBlob(int index, const QByteArray& bytes) {
    sqlite3_bind_blob64(m_stmt, index, bytes.isNull() ? "" : bytes.constData(), sqlite3_uint64(bytes.size()),
                        SQLITE_TRANSIENT);
    return *this;
}

bool Statement::step() {
    const int rc = sqlite3_step(m_stmt);
    if (rc == SQLITE_ROW)
        return true;
    if (rc == SQLITE_DONE)
        return false;
    sqlite3_reset(m_stmt);
    throwSqlite(m_db, sqlite3_extended_errcode(m_db));
}

void Statement::run() {
    while (step()) {
    }
    sqlite3_reset(m_stmt);
}

void Statement::reset() {
    sqlite3_reset(m_stmt);
}

int Statement::columns() const {
    return sqlite3_column_count(m_stmt);
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(m_stmt, column);
}

QByteArray Statement::bytes(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_stmt, column));
    return {data, sqlite3_column_bytes(m_stmt, column)};
}

QString Statement::text(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_stmt, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_stmt, column));
}

bool Statement::null(int column) const {
    return sqlite3_column_type(m_stmt, column) == SQLITE_NULL;
}

Value Statement::value(int column) const {
    switch (sqlite3_column_type(m_stmt, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_NULL:
        return std::monostate{};
    default:
        return bytes(column);
    }
}

std::optional<qint64> Statement::optionalInteger(int column) const {
    return null(column) ? std::nullopt : std::optional(integer(column));
}

// --- Database

namespace {

void createFile(const QString& path) {
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC, 0600);
    if (fd < 0) {
        if (errno == EEXIST)
            throw Error(ErrorCode::Input, tr("%1 exists already. Please choose another name.").arg(path));
        throw Error(errno == ENOSPC ? ErrorCode::Full : ErrorCode::File,
                    tr("%1 cannot be created: %2.").arg(path, QString::fromLocal8Bit(strerror(errno))));
    }
    ::close(fd);
}

} // namespace

Database::Database(const QString& path, Mode mode) : m_path(path), m_readsOnly(mode == Mode::Read) {
    if (mode == Mode::Create)
        createFile(path);
    const QByteArray name = QFile::encodeName(path);
    int rc = sqlite3_open_v2(name.constData(), &m_db,
                             SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
    const QFileInfo info(path);
    const bool writable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    if (mode == Mode::Read && (rc != SQLITE_OK || !writable)) {
        sqlite3_close_v2(m_db);
        // Without a -wal the file is complete in itself; otherwise SQLite needs the -shm to read it.
        const bool wal = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
        QByteArray uri = QUrl::fromLocalFile(info.absoluteFilePath()).toEncoded() + "?mode=ro";
        if (!wal)
            uri += "&immutable=1";
        rc = sqlite3_open_v2(uri.constData(), &m_db,
                             SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX,
                             nullptr);
    }
    try {
        if (rc != SQLITE_OK)
            throwSqlite(m_db, rc, path);
        configure(mode);
    } catch (...) {
        m_cache.clear();
        sqlite3_close_v2(m_db);
        throw;
    }
}

void Database::configure(Mode mode) {
    sqlite3_busy_timeout(m_db, 5000);
    int ignored = 0;
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, &ignored);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DML, 0, &ignored);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DDL, 0, &ignored);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, &ignored);
    sqlite3_limit(m_db, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(m_db, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 1);
    exec("PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
         "PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON; PRAGMA cache_size=-65536;");
    if (mode == Mode::Read) {
        exec("PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0;");
        return;
    }
    exec("PRAGMA synchronous=FULL;");
    if (text("PRAGMA journal_mode=WAL") != QLatin1String("wal"))
        throw Error(
            ErrorCode::File,
            streife::tr("%1 lies on a file system that cannot hold a database safely. Please move it to a local disk.")
                .arg(m_path));
}

Database::~Database() {
    m_cache.clear();
    // Whoever closes last checkpoints and removes the -wal. "Last" is what POSIX locks say, and a writer loses its
    // locks as soon as any part of its process opens and closes the file on its own, as the icons of a file dialog do.
    // So a reader leaves the -wal alone while a lock file names a writer: otherwise that one would go on into a removed
    // file.
    if (m_readsOnly && QFileInfo::exists(m_path + QStringLiteral(".lock")))
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_close_v2(m_db);
}

void Database::exec(const QByteArray& sql) {
    const int rc = sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK)
        throwSqlite(m_db, rc, m_path);
}

Statement& Database::cached(const QByteArray& sql) {
    auto& slot = m_cache[sql.toStdString()];
    if (!slot)
        slot = std::make_unique<Statement>(m_db, sql);
    return *slot;
}

qint64 Database::integer(const QByteArray& sql) {
    Statement s(m_db, sql);
    return s.step() ? s.integer(0) : 0;
}

QString Database::text(const QByteArray& sql) {
    Statement s(m_db, sql);
    return s.step() ? s.text(0) : QString();
}

bool Database::inTransaction() const {
    return sqlite3_get_autocommit(m_db) == 0;
}

int Database::changedRows() const {
    return sqlite3_changes(m_db);
}

void Database::checkpoint(bool truncate) {
    sqlite3_wal_checkpoint_v2(m_db, nullptr, truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE, nullptr,
                              nullptr);
}

// --- Transaction

Transaction::Transaction(Database& db, Kind kind) : m_db(db) {
    m_db.exec(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
    if (m_open && m_db.inTransaction())
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    m_db.exec("COMMIT");
    m_open = false;
}

} // namespace streife
