// SPDX-License-Identifier: GPL-3.0-or-later
// What taking in another house's changes costs: the same rows of the same table, once merged from actions with their
// log, heads and checks, once by SQLite's own changesets, which know neither authors nor conflicts.
#define SQLITE_ENABLE_SESSION // Debian's library has it; the header hides the declarations without these
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "core/availability/availabilitytable.h"
#include "core/exchange/packagedocument.h"
#include "core/store/guard.h"
#include "core/store/pack.h"
#include "core/store/schema.h"
#include "core/store/verify.h"
#include "tests/bench/measure.h"
#include "tests/bench/verbs.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace streife::bench {

namespace {

constexpr int kChanges = 100'000;
constexpr int kTheirs = 815;
constexpr qint64 kScope = (qint64(4711) << 32) + 1;
constexpr qint64 kStart = 1'700'000'000'000;
constexpr qint64 kPerAction = 500; ///< a pasted month, an applied template

const Registry& mergeRegistry() {
    static const Registry all({&tableOf<Duty>()});
    return all;
}

qint64 theirId(qint64 counter) {
    return (qint64(kTheirs) << 32) + counter;
}

/// `count` duties made by another site, each as an op; ids run on from `counter`.
std::vector<ForeignAction> created(int count, qint64 counter) {
    std::vector<ForeignAction> out;
    const auto& table = tableOf<Duty>();
    for (int i = 0; i < count; ++i) {
        if (i % kPerAction == 0) {
            out.push_back({{theirId(++counter), (kStart + counter) << 16, kScope + 1}, {}, {}, {}, {}});
            out.back().ops.reserve(kPerAction);
        }
        const qint64 n = theirId(++counter);
        const qint64 start = kStart + qint64(i / 500) * 24 * 3600'000;
        const Duty duty{DutyId(n), OfficerId(kScope + 10 + i % 500), TimeSpan({start}, {start + 8 * 3600'000}),
                        DutyKind::Dienst, QStringLiteral("S%1").arg(i % 3)};
        const std::vector<Value> cells = table.toCells(duty);
        Pack pack;
        for (size_t c = 0; c < cells.size(); ++c)
            pack.emplace_back(table.columns[c].no, cells[c]);
        pack.emplace_back(kDeletedColumn, kScope);
        out.back().ops.push_back({{n, out.back().stamp.id, table.no, n, kCreateColumn, packCells(pack), {}}, {}});
    }
    return out;
}

/// One new value for every row that `rows` made.
std::vector<ForeignAction> edited(const std::vector<ForeignAction>& rows, qint64 counter) {
    std::vector<ForeignAction> out;
    const int column = tableOf<Duty>().column("shift")->no;
    for (const ForeignAction& made : rows) {
        out.push_back({{theirId(++counter), (kStart + counter) << 16, kScope + 1}, {}, {}, {}, {}});
        for (const ForeignOp& op : made.ops)
            out.back().ops.push_back({{theirId(++counter), out.back().stamp.id, tableOf<Duty>().no, op.op.row, column,
                                       QByteArray("N"), op.op.row},
                                      {}});
    }
    return out;
}

MergeResult merged(Database& db, const std::vector<ForeignAction>& actions) {
    WriteGuard guard(db, mergeRegistry());
    Transaction transaction(db, Transaction::Kind::Write);
    const MergeResult out = Merger(db, mergeRegistry(), guard, kScope).merge(actions);
    transaction.commit();
    return out;
}

QString copied(const QString& from, const QString& to) {
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(to + QLatin1String(suffix));
    require(QFile::copy(from, to), QStringLiteral("the file can't be copied to %1").arg(to));
    return to;
}

/// What `work` does to the duties of a copy of this file, as SQLite records it.
QByteArray changesetOf(const QString& path, const std::function<void(Database&)>& work) {
    Database db(path, Database::Mode::Write);
    sqlite3_session* session = nullptr;
    require(sqlite3session_create(db.handle(), "main", &session) == SQLITE_OK
                && sqlite3session_attach(session, "duty_intern") == SQLITE_OK,
            QStringLiteral("SQLite records no changes"));
    work(db);
    int size = 0;
    void* bytes = nullptr;
    require(sqlite3session_changeset(session, &size, &bytes) == SQLITE_OK, QStringLiteral("no changeset"));
    const QByteArray out(static_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    sqlite3session_delete(session);
    return out;
}

int noConflict(void*, int, sqlite3_changeset_iter*) {
    return SQLITE_CHANGESET_ABORT;
}

double applied(const QString& path, QByteArray changeset, const char* check) {
    Database db(path, Database::Mode::Write);
    const double ms = timed([&] {
        Transaction transaction(db, Transaction::Kind::Write);
        require(
            sqlite3changeset_apply(db.handle(), int(changeset.size()), changeset.data(), nullptr, noConflict, nullptr)
                == SQLITE_OK,
            QStringLiteral("the changeset does not apply"));
        transaction.commit();
    });
    require(db.integer(check) == kChanges, QStringLiteral("the changeset changed other rows"));
    return ms;
}

double taken(const QString& path, const std::vector<ForeignAction>& actions, const char* check) {
    Database db(path, Database::Mode::Write);
    MergeResult result;
    const double ms = timed([&] { result = merged(db, actions); });
    require(result.ops == kChanges && db.integer(check) == kChanges, QStringLiteral("the merge changed other rows"));
    return ms;
}

/// From the bytes of packages to the committed rows.
double imported(const QString& path, const std::vector<QByteArray>& packages, qint64 rows) {
    Database db(path, Database::Mode::Write);
    const double ms = timed([&] {
        for (const QByteArray& bytes : packages)
            (void)merged(db, packageFrom(bytes).content.actions);
    });
    require(db.integer("SELECT count(*) FROM duty_intern") == rows, QStringLiteral("rows are missing"));
    return ms;
}

std::vector<QByteArray> packagesOf(int ops) {
    constexpr int kPerPackage = 100'000;
    std::vector<QByteArray> out;
    for (int done = 0; done < ops; done += kPerPackage) {
        PackageDocument package;
        package.content.actions = created(std::min(kPerPackage, ops - done), qint64(done) * 2);
        out.push_back(packageBytes(package));
    }
    return out;
}

} // namespace

bool merge() {
    const QTemporaryDir folder;
    const auto in = [&folder](const char* name) { return folder.filePath(QLatin1String(name)); };
    {
        Database db(in("empty.streife"), Database::Mode::Create);
        migrate(db);
    }
    const std::vector<ForeignAction> rows = created(kChanges, 0);
    const std::vector<ForeignAction> edits = edited(rows, 2 * kChanges);
    constexpr auto kMade = "SELECT count(*) FROM duty_intern";
    constexpr auto kEdited = "SELECT count(*) FROM duty_intern WHERE shift='N'";

    copied(in("empty.streife"), in("filled.streife"));
    const QByteArray inserts = changesetOf(in("filled.streife"), [&](Database& db) { (void)merged(db, rows); });
    copied(in("filled.streife"), in("edited.streife"));
    const QByteArray updates = changesetOf(in("edited.streife"), [&](Database& db) { (void)merged(db, edits); });
    for (const QString& damage : verifyFile(in("edited.streife"), mergeRegistry()).damages)
        require(!damage.contains(QLatin1String("duty")), damage);

    bool met = compare(
        QStringLiteral("merge.new_rows"), QStringLiteral("sqlite3changeset_apply"),
        [&] { return taken(copied(in("empty.streife"), in("a.streife")), rows, kMade); },
        [&] { return applied(copied(in("empty.streife"), in("b.streife")), inserts, kMade); }, 5, {5.0, {}});
    met &= compare(
        QStringLiteral("merge.changed_cells"), QStringLiteral("sqlite3changeset_apply"),
        [&] { return taken(copied(in("filled.streife"), in("a.streife")), edits, kEdited); },
        [&] { return applied(copied(in("filled.streife"), in("b.streife")), updates, kEdited); }, 5, {5.0, {}});
    const std::vector<QByteArray> small = packagesOf(10'000);
    met &= measure(QStringLiteral("merge.import_10000_ops"),
                   [&] { return imported(copied(in("empty.streife"), in("a.streife")), small, 10'000); }, 5,
                   {{}, 3'000.0});
    const std::vector<QByteArray> large = packagesOf(1'000'000);
    met &= measure(QStringLiteral("merge.import_1000000_ops"),
                   [&] { return imported(copied(in("empty.streife"), in("a.streife")), large, 1'000'000); }, 1,
                   {{}, 60'000.0});
    return met;
}

} // namespace streife::bench
