// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/value.h"

#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>

struct sqlite3;
struct sqlite3_stmt;

namespace streife {

/// A prepared statement that throws. Bind indexes start at 1, columns at 0. Lives no longer than its Database.
class Statement {
public:
    Statement(sqlite3* db, const QByteArray& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int index, qint64 value);
    Statement& bind(int index, const QByteArray& utf8);
    Statement& bind(int index, const QString& text) { return bind(index, text.toUtf8()); }
    Statement& bind(int index, const Value& value);
    Statement& bindNull(int index);
    Statement& bindBlob(int index, const QByteArray& bytes);
    /// Binds 1, 2, 3 … in order.
    template <class... Args> Statement& with(const Args&... args) {
        int i = 0;
        (bind(++i, args), ...);
        return *this;
    }

    /// true = a row is there. Throws Error (Locked, Full, Damaged, …) with a sentence for the user.
    bool step();
    /// Runs to the end and makes the statement reusable.
    void run();
    void reset();

    [[nodiscard]] int columns() const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool null(int column) const;
    [[nodiscard]] Value value(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;

private:
    sqlite3* m_db;
    sqlite3_stmt* m_stmt = nullptr;
};

/// Resets a cached statement when its reader leaves, also by exception: no open cursor may outlive a read.
class Cursor {
public:
    explicit Cursor(Statement& s) : m_s(s) {}
    ~Cursor() { m_s.reset(); }
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;
    bool next() { return m_s.step(); }
    Statement* operator->() { return &m_s; }

private:
    Statement& m_s;
};

/// One SQLite connection: used by one thread only. The C interface is used directly (docs/decisions.md).
class Database {
public:
    enum class Mode {
        Create, ///< file must not exist; made with mode 0600
        Write,  ///< the one writing connection
        Read,   ///< opens read-write with query_only, read-only where the file cannot be written
    };

    Database(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void exec(const QByteArray& sql);
    /// The statement is kept and reused; one user at a time.
    Statement& cached(const QByteArray& sql);
    [[nodiscard]] qint64 integer(const QByteArray& sql); ///< first column of the first row, 0 if none
    [[nodiscard]] QString text(const QByteArray& sql);
    [[nodiscard]] sqlite3* handle() const noexcept { return m_db; }
    [[nodiscard]] const QString& path() const noexcept { return m_path; }
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] int changedRows() const; ///< by the last statement
    /// Is the table, or this column of it, in the file? An older one that cannot be written lacks what came later.
    [[nodiscard]] bool has(const QByteArray& table, const QByteArray& column = {});
    /// PASSIVE or TRUNCATE; a busy checkpoint is skipped, the next one repeats it.
    void checkpoint(bool truncate);

private:
    void open(const QByteArray& name, int flags, Mode mode);
    void openReadOnly(Mode mode);
    void configure(Mode mode);
    QString m_path;
    bool m_readsOnly = false;
    bool m_alone = false; ///< reads with the -wal's index in memory
    sqlite3* m_db = nullptr;
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_cache;
    std::unordered_set<std::string> m_present; ///< what has() found: nothing ever goes again
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless commit() was reached. `Read` is a deferred read transaction.
class Transaction {
public:
    enum class Kind { Write, Read };
    Transaction(Database& db, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_db;
    bool m_open = true;
};

/// Error(Damaged): the file is not what was written.
[[noreturn]] void throwDamaged(const QString& file, const QString& detail);

/// Turns an SQLite result code into an Error that names the file and what to do.
[[noreturn]] void throwSqlite(sqlite3* db, int code, const QString& path = {});

} // namespace streife
