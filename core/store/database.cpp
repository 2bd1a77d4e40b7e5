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

void throwDamaged(const QString& file, const QString& detail) {
    throw Error(ErrorCode::Damaged,
                tr("%1 is damaged. Please restore the last backup; it lies in the folder %2.")
                    .arg(file, QFileInfo(file).fileName() + QStringLiteral("-sicherung")),
                detail);
}

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
        throwDamaged(file, detail);
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
        // A statement that the program always brings along fails only where the file lacks what it names.
        if (detail.contains(QLatin1String("no such table")) || detail.contains(QLatin1String("no such column")))
            throwDamaged(file, detail);
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
    const int code = sqlite3_extended_errcode(m_db);
    const QString detail = QString::fromUtf8(sqlite3_errmsg(m_db));
    sqlite3_reset(m_stmt);
    if ((code & 0xff) == SQLITE_TOOBIG && sqlite3_stmt_readonly(m_stmt)) // nothing so long was ever written
        throwDamaged(QString::fromUtf8(sqlite3_db_filename(m_db, "main")), detail);
    throwSqlite(m_db, code);
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

constexpr int kBusyMs = 1000; ///< for a passing writer; whoever holds the file longer is named instead

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
    const QFileInfo info(path);
    const bool writable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    if (mode == Mode::Read && !writable) {
        openReadOnly(mode);
        return;
    }
    try {
        open(QFile::encodeName(path), SQLITE_OPEN_READWRITE, mode);
    } catch (const Error& e) {
        // A folder or a disk may refuse the -shm that a reader needs too, although it looks writable.
        if (mode != Mode::Read || (e.code() != ErrorCode::File && e.code() != ErrorCode::Full))
            throw;
        openReadOnly(mode);
    }
}

void Database::open(const QByteArray& name, int flags, Mode mode) {
    const int rc =
        sqlite3_open_v2(name.constData(), &m_db, flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
    try {
        if (rc != SQLITE_OK)
            throwSqlite(m_db, rc, m_path);
        configure(mode);
    } catch (...) {
        m_cache.clear();
        sqlite3_close_v2(m_db);
        m_db = nullptr;
        throw;
    }
}

void Database::openReadOnly(Mode mode) {
    const QByteArray uri = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toEncoded() + "?mode=ro";
    const QFileInfo wal(m_path + QStringLiteral("-wal"));
    if (wal.exists()) { // perhaps of a writer: together with its -shm it is read as everywhere else
        try {
            open(uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, mode);
            return;
        } catch (const Error& e) {
            if (e.code() != ErrorCode::File)
                throw;
        }
    }
    if (wal.size() > 0) { // of a writer that is gone: its index is kept in memory, which needs the file for us alone
        m_alone = true;
        open(QFile::encodeName(m_path), SQLITE_OPEN_READWRITE, mode);
    } else { // the file is complete in itself
        open(uri + "&immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, mode);
    }
}

void Database::configure(Mode mode) {
    sqlite3_busy_timeout(m_db, kBusyMs);
    int ignored = 0;
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, &ignored);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DML, 0, &ignored);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DDL, 0, &ignored);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, &ignored);
    sqlite3_limit(m_db, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(m_db, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 1);
    if (m_alone)
        exec("PRAGMA locking_mode=EXCLUSIVE;"); // before anything looks at the -wal
    exec("PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
         "PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON; PRAGMA cache_size=-65536;");
    if (mode == Mode::Read) {
        exec("PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0;");
        (void)integer("SELECT count(*) FROM sqlite_schema"); // only now the -wal is looked at
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
    if (m_readsOnly && (m_alone || QFileInfo::exists(m_path + QStringLiteral(".lock"))))
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

bool Database::has(const QByteArray& table, const QByteArray& column) {
    const std::string name = (table + '.' + column).toStdString();
    if (m_present.contains(name))
        return true;
    Statement& s = cached(column.isEmpty() ? "SELECT count(*) FROM sqlite_schema WHERE type='table' AND name=?1"
                                           : "SELECT count(*) FROM pragma_table_info(?1) WHERE name=?2");
    Cursor cursor(s);
    s.bind(1, table);
    if (!column.isEmpty())
        s.bind(2, column);
    const bool found = cursor.next() && s.integer(0) > 0;
    if (found)
        m_present.insert(name);
    return found;
}

int Database::changedRows() const {
    return sqlite3_changes(m_db);
}

void Database::checkpoint(bool truncate) {
    sqlite3_busy_timeout(m_db, 0); // readers are not waited for
    sqlite3_wal_checkpoint_v2(m_db, nullptr, truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE, nullptr,
                              nullptr);
    sqlite3_busy_timeout(m_db, kBusyMs);
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
