// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal costs: the same rows into the same table of the same file with the same indexes and settings, once
// through the repository, once by the bare prepared statements.
#include "core/availability/availabilitytable.h"
#include "core/store/database.h"
#include "core/store/guard.h"
#include "core/store/repository.h"
#include "core/store/schema.h"
#include "core/store/verify.h"
#include "tests/bench/measure.h"
#include "tests/bench/verbs.h"

#include <QFile>
#include <QTemporaryDir>

namespace streife::bench {

namespace {

constexpr int kRows = 100'000;
constexpr int kSite = 4711;
constexpr qint64 kHouse = (qint64(kSite) << 32) + 1;
constexpr qint64 kFirst = 1'700'000'000'000;

const Registry& registry() {
    static const Registry all({&tableOf<Duty>()});
    return all;
}

/// A file of its own with the real schema and an open writing connection.
struct Bed {
    explicit Bed(const QString& path) : db(path, Database::Mode::Write), guard(db, registry()) {
        context.site = kSite;
        context.counter = db.integer("SELECT counter FROM site");
        context.house = kHouse;
        context.agency = kHouse;
        context.user = QStringLiteral("bench");
    }
    Database db;
    WriteGuard guard;
    WriteContext context;

    template <class Work> void action(const Work& work) {
        Transaction transaction(db, Transaction::Kind::Write);
        Writer writer(db, registry(), context, guard, {kFirst});
        work(writer);
        (void)writer.finish(QStringLiteral("bench"), {});
        transaction.commit();
    }
};

Duty dutyNo(int i, DutyId id) {
    // 500 officers, each with one duty of eight hours a day, in the order of a roster that is read day by day.
    const qint64 start = kFirst + qint64(i / 500) * 24 * 3600'000 + (i % 3) * 8 * 3600'000;
    return {id, OfficerId(kHouse + 10 + i % 500), TimeSpan({start}, {start + 8 * 3600'000}), DutyKind::Dienst,
            QStringLiteral("S%1").arg(i % 3)};
}

QString prepare(const QString& path) {
    {
        Database db(path, Database::Mode::Create);
        migrate(db);
        db.exec("INSERT INTO site VALUES(4711,'bench',NULL,100000,0,0,NULL)");
    }
    return path;
}

QString copyTo(const QString& from, const QString& to) {
    QFile::remove(to);
    QFile::remove(to + QStringLiteral("-wal"));
    QFile::remove(to + QStringLiteral("-shm"));
    require(QFile::copy(from, to), QStringLiteral("the file can't be copied to %1").arg(to));
    return to;
}

struct Sums {
    qint64 rows, start, shifts, ops;
    bool operator==(const Sums&) const = default;
};

Sums sums(Database& db) {
    return {db.integer("SELECT count(*) FROM duty_intern"),
            db.integer("SELECT sum(start+\"end\"+officer) FROM duty_intern"),
            db.integer("SELECT sum(unicode(shift)*1000+length(shift)) FROM duty_intern"),
            db.integer("SELECT count(*) FROM op")};
}

void checkWhole(const QString& path) {
    const VerifyReport report = verifyFile(path, Registry({&tableOf<Duty>()}));
    for (const QString& damage : report.damages)
        require(!damage.contains(QLatin1String("duty")), damage);
}

double insertOurs(const QString& path) {
    Bed bed(path);
    const double ms = timed([&bed] {
        bed.action([](Writer& writer) {
            Repository<Duty> duties(writer);
            for (int i = 0; i < kRows; ++i)
                duties.insert(dutyNo(i, duties.newId()));
        });
    });
    const Sums got = sums(bed.db);
    require(got.rows == kRows && got.ops == kRows, QStringLiteral("rows or ops are missing after the insert"));
    return ms;
}

double insertBare(const QString& path, const Sums& wanted) {
    Database db(path, Database::Mode::Write);
    const double ms = timed([&db] {
        Transaction transaction(db, Transaction::Kind::Write);
        Statement s(db.handle(), "INSERT INTO duty_intern(id,scope,officer,start,\"end\",kind,shift) "
                                 "VALUES(?1,?2,?3,?4,?5,?6,?7)");
        const QByteArray kind("dienst");
        for (int i = 0; i < kRows; ++i) {
            const Duty d = dutyNo(i, DutyId(kHouse + 100'000 + i));
            s.bind(1, d.id.value()).bind(2, kHouse).bind(3, d.officer.value()).bind(4, d.span.start().ms);
            s.bind(5, d.span.end().ms).bind(6, kind).bind(7, d.shift).run();
        }
        transaction.commit();
    });
    Sums got = sums(db);
    got.ops = wanted.ops;
    require(got == wanted, QStringLiteral("the bare statements wrote other rows"));
    return ms;
}

double updateOurs(const QString& path) {
    Bed bed(path);
    const std::vector<Duty> before = Records<Duty>(bed.db).all();
    std::vector<Duty> after = before;
    for (Duty& d : after)
        d.shift = QStringLiteral("N");
    const double ms = timed([&] {
        bed.action([&](Writer& writer) {
            Repository<Duty> duties(writer);
            for (size_t i = 0; i < before.size(); ++i)
                duties.save(before[i], after[i]);
        });
    });
    require(bed.db.integer("SELECT count(*) FROM duty_intern WHERE shift='N'") == kRows
                && bed.db.integer("SELECT count(*) FROM op") == 2 * kRows,
            QStringLiteral("rows or ops are missing after the update"));
    return ms;
}

double updateBare(const QString& path) {
    Database db(path, Database::Mode::Write);
    std::vector<qint64> ids;
    {
        Statement s(db.handle(), "SELECT id FROM duty_intern ORDER BY id");
        while (s.step())
            ids.push_back(s.integer(0));
    }
    const double ms = timed([&] {
        Transaction transaction(db, Transaction::Kind::Write);
        Statement s(db.handle(), "UPDATE duty_intern SET shift=?2 WHERE id=?1");
        for (const qint64 id : ids)
            s.with(id, QStringLiteral("N")).run();
        transaction.commit();
    });
    require(db.integer("SELECT count(*) FROM duty_intern WHERE shift='N'") == kRows,
            QStringLiteral("rows are missing after the bare update"));
    return ms;
}

/// Single edits with a commit each. A sample is the mean of 25, so that the checkpoints of both files are in it.
bool singleEdits(const QString& oursPath, const QString& barePath) {
    constexpr int kSamples = 20;
    constexpr int kEdits = 25;
    Bed bed(oursPath);
    Database bare(barePath, Database::Mode::Write);
    Statement update(bare.handle(), "UPDATE duty_intern SET shift=?2 WHERE id=?1");
    const std::vector<Duty> duties = Records<Duty>(bed.db).all();
    const qint64 opsBefore = bed.db.integer("SELECT count(*) FROM op");
    Series ours;
    Series peer;
    int edit = 0;
    for (int sample = -2; sample < kSamples; ++sample) { // two samples warm up
        std::vector<std::pair<Duty, Duty>> edits;
        for (int i = 0; i < kEdits; ++i, ++edit) {
            const Duty& before = duties[size_t(edit) * 211 % duties.size()];
            Duty after = before;
            after.shift = QStringLiteral("E%1").arg(edit);
            edits.emplace_back(before, after);
        }
        const double a = timed([&] {
            for (const auto& change : edits)
                bed.action([&change](Writer& w) { Repository<Duty>(w).save(change.first, change.second); });
        });
        const double b = timed([&] {
            for (const auto& change : edits) {
                Transaction transaction(bare, Transaction::Kind::Write);
                update.with(change.second.id.value(), change.second.shift).run();
                transaction.commit();
            }
        });
        if (sample >= 0) {
            ours.ms.push_back(a / kEdits);
            peer.ms.push_back(b / kEdits);
        }
    }
    require(bed.db.integer("SELECT count(*) FROM duty_intern WHERE shift LIKE 'E%'") == edit
                && bare.integer("SELECT count(*) FROM duty_intern WHERE shift LIKE 'E%'") == edit
                && bed.db.integer("SELECT count(*) FROM op") == opsBefore + edit,
            QStringLiteral("edits are missing"));
    return report(QStringLiteral("journal.single_edit"), QStringLiteral("bare committed update"), ours, peer,
                  {1.3, {}});
}

} // namespace

bool journal() {
    const QTemporaryDir folder;
    const auto in = [&folder](const char* name) { return folder.filePath(QLatin1String(name)); };
    const QString empty = prepare(in("empty.streife"));

    copyTo(empty, in("filled.streife"));
    insertOurs(in("filled.streife"));
    checkWhole(in("filled.streife"));
    const Sums wanted = [&] {
        Database db(in("filled.streife"), Database::Mode::Write);
        db.checkpoint(true);
        db.exec("UPDATE site SET counter=1000000");
        return sums(db);
    }();

    bool met = compare(
        QStringLiteral("journal.insert"), QStringLiteral("bare INSERT"),
        [&] { return insertOurs(copyTo(empty, in("a.streife"))); },
        [&] { return insertBare(copyTo(empty, in("b.streife")), wanted); }, 7, {3.5, {}});
    met &= compare(
        QStringLiteral("journal.update"), QStringLiteral("bare UPDATE of one column"),
        [&] { return updateOurs(copyTo(in("filled.streife"), in("a.streife"))); },
        [&] { return updateBare(copyTo(in("filled.streife"), in("b.streife"))); }, 7, {8.0, {}});
    checkWhole(in("a.streife"));
    copyTo(in("filled.streife"), in("a.streife"));
    copyTo(in("filled.streife"), in("b.streife"));
    met &= singleEdits(in("a.streife"), in("b.streife"));
    return met;
}

} // namespace streife::bench
