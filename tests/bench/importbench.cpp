// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 duties from a csv file, whole process, with all checks, journal and one undo step; against the sqlite3 shell
// that reads the finished rows into the same table with the same indexes and settings and checks nothing.
#include "tests/bench/material.h"
#include "tests/bench/measure.h"
#include "tests/bench/verbs.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

namespace streife::bench {

namespace {

constexpr int kOfficers = 500;
constexpr int kDays = 200;

QString dutiesCsv() {
    QString text = QStringLiteral("service_no;start;end;shift\n");
    text.reserve(6'000'000);
    for (int day = 0; day < kDays; ++day) {
        const QDate date = QDate(2026, 1, 1).addDays(day);
        for (int i = 0; i < kOfficers; ++i) {
            const int hour = (i + day) % 3 == 0 ? 6 : (i + day) % 3 == 1 ? 14 : 22;
            const QDate end = hour == 22 ? date.addDays(1) : date;
            text += QStringLiteral("%1;%2T%3:00;%4T%5:00;S%3\n")
                        .arg(Material::serviceNo(i), date.toString(Qt::ISODate))
                        .arg(hour, 2, 10, QLatin1Char('0'))
                        .arg(end.toString(Qt::ISODate))
                        .arg((hour + 8) % 24, 2, 10, QLatin1Char('0'));
        }
    }
    return text;
}

QByteArray sql(const QString& database, const QString& statement) {
    return runChecked({QStringLiteral("sqlite3"), database, statement}).output.trimmed();
}

const QString kSums = QStringLiteral("SELECT count(*), sum(start), sum(\"end\"), count(DISTINCT officer) "
                                     "FROM duty_intern WHERE _del=0");

} // namespace

bool import() {
    const QTemporaryDir folder;
    const Material material(folder.path());
    const QString empty = material.partnership(QStringLiteral("empty.streife"), kOfficers);
    const QString csv = material.write(QStringLiteral("duties.csv"), dutiesCsv());
    double peakMb = 0;
    QString ours;
    const auto importOurs = [&] {
        ours = material.copy(empty, QStringLiteral("ours.streife"));
        const ProcessRun run = runChecked({program(QStringLiteral("doppelstreife-cli")), QStringLiteral("import"), ours,
                                           QStringLiteral("duties"), csv, QStringLiteral("--json")});
        peakMb = std::max(peakMb, run.peakMb);
        require(sql(ours, QStringLiteral("SELECT count(*) FROM duty_intern")) == QByteArray::number(kOfficers * kDays),
                QStringLiteral("duties are missing after the import"));
        return run.ms;
    };
    importOurs();
    cli({QStringLiteral("verify"), ours});
    require(sql(ours, QStringLiteral("SELECT count(*) FROM action")).toInt()
                == sql(empty, QStringLiteral("SELECT count(*) FROM action")).toInt() + 1,
            QStringLiteral("the import is more than one step"));

    // The peer gets the finished rows and the same schema.
    const QByteArray wanted = sql(ours, kSums);
    const QString rows = material.path(QStringLiteral("rows.csv"));
    runChecked({QStringLiteral("sqlite3"), ours, QStringLiteral(".mode csv"), QStringLiteral(".once '%1'").arg(rows),
                QStringLiteral("SELECT * FROM duty_intern ORDER BY id;")});
    const QByteArray schema = sql(ours, QStringLiteral(".schema duty_intern"));
    const QString bare = material.path(QStringLiteral("bare.db"));
    QFile::remove(bare);
    sql(bare, QStringLiteral("PRAGMA journal_mode=WAL; ") + QString::fromUtf8(schema));
    const auto importBare = [&] {
        const QString db = material.copy(bare, QStringLiteral("peer.db"));
        const ProcessRun run = runChecked({QStringLiteral("sqlite3"), db, QStringLiteral("PRAGMA synchronous=FULL;"),
                                           QStringLiteral(".import --csv '%1' duty_intern").arg(rows)});
        require(sql(db, kSums) == wanted,
                QStringLiteral("the shell imported other rows: ") + QString::fromUtf8(run.errors.left(500)));
        return run.ms;
    };
    bool met = compare(QStringLiteral("import.duties_100k"), QStringLiteral("sqlite3 .import of the finished rows"),
                       importOurs, importBare, 5, {8.0, {}});
    met &= reportNumber(QStringLiteral("import.peak_memory"), peakMb, QStringLiteral("MB"), 500);

    int n = 0;
    met &= measure(
        QStringLiteral("import.backup_before"),
        [&] {
            const QString to = material.path(QStringLiteral("backup-%1.streife").arg(++n));
            return runChecked({program(QStringLiteral("doppelstreife-cli")), QStringLiteral("backup"), empty, to}).ms;
        },
        5, {});
    met &= measure(QStringLiteral("import.same_file_again"),
                   [&] {
                       return runChecked({program(QStringLiteral("doppelstreife-cli")), QStringLiteral("import"), ours,
                                          QStringLiteral("duties"), csv})
                           .ms;
                   },
                   5, {});
    require(sql(ours, kSums) == wanted, QStringLiteral("importing again changed something"));
    return met;
}

} // namespace streife::bench
