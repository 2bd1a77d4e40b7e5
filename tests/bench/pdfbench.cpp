// SPDX-License-Identifier: GPL-3.0-or-later
// The week plan as PDF, whole process from the file to the paper, against remind | rem2ps | ps2pdf with the same
// patrols.
#include "tests/bench/material.h"
#include "tests/bench/measure.h"
#include "tests/bench/verbs.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace streife::bench {

namespace {

const QString kWeek = QStringLiteral("2026-W48");

QString textOf(const QString& pdf) {
    return QString::fromUtf8(
        runChecked({QStringLiteral("pdftotext"), QStringLiteral("-layout"), pdf, QStringLiteral("-")}).output);
}

int pagesOf(const QString& pdf) {
    const QByteArray info = runChecked({QStringLiteral("pdfinfo"), pdf}).output;
    const qsizetype at = info.indexOf("Pages:");
    return at < 0 ? 0 : info.mid(at + 6, 20).trimmed().split('\n').front().trimmed().toInt();
}

/// The patrols of the week, read past the program.
QJsonArray patrols(const QString& file) {
    const QString sql =
        QStringLiteral("SELECT key, title, strftime('%Y-%m-%dT%H:%M', start/1000, 'unixepoch', '+1 hour') "
                       "AS start FROM patrol WHERE _del=0 AND state<>'cancelled' AND "
                       "start >= unixepoch('2026-11-23T05:00Z')*1000 AND "
                       "start < unixepoch('2026-11-30T05:00Z')*1000");
    return QJsonDocument::fromJson(runChecked({QStringLiteral("sqlite3"), QStringLiteral("-json"), file, sql}).output)
        .array();
}

/// The same patrols in the peer's language.
QString remindFile(const QJsonArray& list) {
    QString text;
    for (const QJsonValue& value : list) {
        const QJsonObject patrol = value.toObject();
        const QDateTime start = QDateTime::fromString(patrol.value(QStringLiteral("start")).toString(), Qt::ISODate);
        text +=
            QStringLiteral("REM %1 AT %2 MSG %3 %4 Adam, Brandt / zugesichert\n")
                .arg(start.date().toString(Qt::ISODate), start.time().toString(QStringLiteral("HH:mm")),
                     patrol.value(QStringLiteral("key")).toString(), patrol.value(QStringLiteral("title")).toString());
    }
    return text;
}

bool week(const Material& material, const QString& figure, const QString& file) {
    const QJsonArray list = patrols(file);
    require(list.size() >= 5, QStringLiteral("the week is empty"));
    const QString rem = material.write(QStringLiteral("week.rem"), remindFile(list));
    const QString ours = material.path(QStringLiteral("ours.pdf"));
    const QString theirs = material.path(QStringLiteral("theirs.pdf"));
    const bool met = compare(
        figure, QStringLiteral("remind | rem2ps | ps2pdf"),
        [&] {
            return runChecked({program(QStringLiteral("doppelstreife-cli")), QStringLiteral("export"), file,
                               QStringLiteral("week"), QStringLiteral("--week"), kWeek, QStringLiteral("--out"), ours,
                               QStringLiteral("--paper"), QStringLiteral("a3")})
                .ms;
        },
        [&] {
            return runChecked(
                       {QStringLiteral("sh"), QStringLiteral("-c"),
                        QStringLiteral("remind -p1 '%1' 2026-11-01 | rem2ps -l -i | ps2pdf - '%2'").arg(rem, theirs)})
                .ms;
        },
        10, {0.5, {}});
    const QString text = textOf(ours);
    int found = 0;
    for (const QJsonValue& value : list) {
        const QString title = value.toObject().value(QStringLiteral("title")).toString();
        found += text.contains(title.section(u' ', 0, 0)) ? 1 : 0;
    }
    require(found >= list.size() * 95 / 100,
            QStringLiteral("only %1 of %2 patrols are on the paper").arg(found).arg(list.size()));
    reportNumber(figure + QStringLiteral(".patrols"), double(list.size()), QStringLiteral("patrols"), {});
    return met;
}

/// Thirty teams on each of seven days: more than a city has.
QString fullWeek(const Material& material) {
    const QString file = material.partnership(QStringLiteral("full.streife"), 60);
    QString csv = QStringLiteral("key;title;start;end;mode;crew;visits;tasks;posts;call_sign\n");
    for (int day = 0; day < 7; ++day)
        for (int team = 0; team < 30; ++team) {
            const QDateTime start(QDate(2026, 11, 23).addDays(day), QTime(7 + team % 14, 0));
            csv += QStringLiteral("KOD-%1;Team%2 Bahnhof;%3;%4;foot;%5;;;KOD:1|PI Mitte:1;T %2\n")
                       .arg(day * 30 + team + 1)
                       .arg(team + 1)
                       .arg(start.toString(Qt::ISODate).left(16),
                            start.addSecs(3 * 3600).toString(Qt::ISODate).left(16), Material::serviceNo(team));
        }
    cli({QStringLiteral("import"), file, QStringLiteral("patrols"),
         material.write(QStringLiteral("patrols.csv"), csv)});
    return file;
}

} // namespace

bool pdf() {
    const QTemporaryDir folder;
    const Material material(folder.path());
    const QString city = material.demo(QStringLiteral("city"));
    bool met = week(material, QStringLiteral("pdf.week_of_demo_city"), city);
    met &= week(material, QStringLiteral("pdf.week_of_30_teams"), fullWeek(material));

    const QString year = material.path(QStringLiteral("year.pdf"));
    met &= measure(QStringLiteral("pdf.52_weeks_in_one_file"),
                   [&] {
                       return runChecked({program(QStringLiteral("doppelstreife-cli")), QStringLiteral("export"), city,
                                          QStringLiteral("week"), QStringLiteral("--week"),
                                          QStringLiteral("2026-W01..2026-W52"), QStringLiteral("--out"), year})
                           .ms;
                   },
                   5, {{}, 1000.0});
    require(pagesOf(year) >= 52, QStringLiteral("%1 pages are too few for 52 weeks").arg(pagesOf(year)));
    reportNumber(QStringLiteral("pdf.52_weeks_in_one_file.pages"), pagesOf(year), QStringLiteral("pages"), {});
    reportNumber(QStringLiteral("pdf.52_weeks_in_one_file.size"), double(QFileInfo(year).size()) / 1e6,
                 QStringLiteral("MB"), {});
    return met;
}

bool demo() {
    const QTemporaryDir folder;
    const Material material(folder.path());
    Series series;
    QString file;
    series.ms.push_back(timed([&] { file = material.demo(QStringLiteral("large")); }));
    const auto count = [&file](const char* table) {
        return runChecked({QStringLiteral("sqlite3"), file,
                           QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))})
            .output.trimmed()
            .toInt();
    };
    require(count("patrol") >= 50'000 && count("visit") >= 250'000 && count("incident") >= 500'000
                && count("officer_intern") >= 2'000 && count("hotspot") >= 500,
            QStringLiteral("the large city is smaller than it should be"));
    bool met = report(QStringLiteral("demo.large"), {}, series, {}, {{}, 120'000.0});
    reportNumber(QStringLiteral("demo.large.size"), double(QFileInfo(file).size()) / 1e6, QStringLiteral("MB"), {});
    Series check;
    check.ms.push_back(timed([&file] { cli({QStringLiteral("verify"), file}); }));
    met &= report(QStringLiteral("demo.large.verify"), {}, check, {}, {});
    return met;
}

} // namespace streife::bench
