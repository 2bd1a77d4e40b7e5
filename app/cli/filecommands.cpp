// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/calendar/holidays.h"
#include "core/demo/demowriter.h"
#include "core/issuing/planstand.h"
#include "core/store/backup.h"
#include "core/workspace/backups.h"
#include "core/workspace/digest.h"
#include "core/workspace/filecheck.h"

#include <QFileInfo>
#include <QJsonArray>

namespace streife::cli {
namespace {

QString needed(const Arguments& a, const char* option) {
    const QString value = a.value(QLatin1String(option)).trimmed();
    if (value.isEmpty())
        throw Error(ErrorCode::Usage, streife::tr("\"%1\" needs --%2.").arg(a.command(), QLatin1String(option)));
    return value;
}

void requireTarget(const QString& path) {
    if (QFileInfo::exists(path))
        throw Error(ErrorCode::Input, streife::tr("%1 exists already. Please choose another name.").arg(path));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        throw Error(ErrorCode::File, streife::tr("The folder %1 does not exist.").arg(QFileInfo(path).absolutePath()));
}

} // namespace

int runInit(const Arguments& a, Output& out) {
    const QString land = needed(a, "land").toUpper();
    if (landName(land).isEmpty())
        throw Error(ErrorCode::Usage,
                    streife::tr("\"%1\" is not the code of a Land. Known are: %2.")
                        .arg(land, QStringList(laender().begin(), laender().end()).join(QLatin1Char(' '))));
    const auto kind = enumFromKey<AgencyKind>(needed(a, "kind"));
    if (!kind) {
        QStringList known;
        for (const auto& e : enumEntries<AgencyKind>())
            known << QLatin1String(e.key);
        throw Error(ErrorCode::Usage, streife::tr("\"%1\" is not a kind of authority. Known are: %2.")
                                          .arg(a.value(QStringLiteral("kind")), known.join(QLatin1Char(' '))));
    }
    const Founding founding{needed(a, "partnership"),         land, needed(a, "municipality"), needed(a, "agency"),
                            a.value(QStringLiteral("short")), *kind};
    const bool add = a.has(QStringLiteral("add"));
    if (!add)
        requireTarget(a.file());
    const auto ws =
        add ? openFile(a, Workspace::Access::Write) : Workspace::create(a.file(), founding, workspaceOptions(a));
    if (add)
        (void)ws->addPartnership(founding);
    out.result({{QStringLiteral("file"), ws->path()},
                {QStringLiteral("partnership"), founding.partnership},
                {QStringLiteral("agency"), founding.agency}},
               add ? streife::tr("%1 now also holds the partnership %2.").arg(ws->path(), founding.partnership)
                   : streife::tr("%1 was created for %2.").arg(ws->path(), founding.agency));
    return kDone;
}

int runDemo(const Arguments& a, Output& out) {
    const WorkspaceOptions options = workspaceOptions(a);
    DemoSpec spec{DemoScale::Small, 1, Week::of(serviceDay(options.clock.now())), {}};
    if (a.has(QStringLiteral("scale"))) {
        const auto scale = demoScale(a.value(QStringLiteral("scale")));
        if (!scale)
            throw Error(ErrorCode::Usage, streife::tr("--scale is small, city or large."));
        spec.scale = *scale;
    }
    spec.seed = quint32(a.number(QStringLiteral("seed"), 0, 1'000'000'000).value_or(1));
    spec.weeks = a.number(QStringLiteral("weeks"), 1, 520);
    if (a.has(QStringLiteral("start"))) {
        const auto start = Week::parse(a.value(QStringLiteral("start")));
        if (!start)
            throw Error(ErrorCode::Usage, streife::tr("\"%1\" is not a calendar week. Please write it like 2026-W48.")
                                              .arg(a.value(QStringLiteral("start"))));
        spec.start = *start;
    }
    requireTarget(a.file());
    const DemoFounding f = demoFounding();
    try {
        const auto ws = Workspace::create(
            a.file(), {f.partnership, f.land, f.municipality, f.agency, f.agencyShort, f.kind}, options);
        const auto steps = demoSteps(spec);
        const auto bar = out.progressBar(streife::tr("Demo city"));
        qint64 done = 0;
        for (const DemoStep& step : steps) {
            ws->change(step.label, step.work);
            if (bar)
                bar(++done, qint64(steps.size()));
        }
        out.result({{QStringLiteral("file"), ws->path()}, {QStringLiteral("week"), spec.start.iso()}},
                   streife::tr("%1 was created; its present week is %2.").arg(ws->path(), spec.start.label()));
    } catch (...) {
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(a.file() + QLatin1String(suffix));
        throw;
    }
    return kDone;
}

int runDigest(const Arguments& a, Output& out) {
    const auto week = a.week();
    const auto ws = openFile(a, Workspace::Access::Read);
    const Partnership partnership = ws->partnership();
    const QByteArray digest = ws->readContent([&](Database& db) {
        return week ? weekDigest(db, partnership, *week) : partnershipDigest(db, partnership.id);
    });
    QJsonObject o{{QStringLiteral("digest"), QString::fromLatin1(digest.toHex())}};
    QString text = QString::fromLatin1(digest.toHex());
    if (week) {
        o.insert(QStringLiteral("week"), week->iso());
        o.insert(QStringLiteral("planstand"), planstand(digest));
        text += QStringLiteral("  %1  %2").arg(planstand(digest), week->label());
    }
    out.result(o, text);
    return kDone;
}

int runVerify(const Arguments& a, Output& out) {
    const VerifyReport report = verifyWholeFile(a.file());
    QJsonArray damages;
    for (const QString& d : report.damages)
        damages.append(d);
    const QString text =
        report.whole() ? streife::tr("%1 is whole: %2 changes and %3 records checked.")
                             .arg(a.file())
                             .arg(report.ops)
                             .arg(report.rows)
                       : streife::tr("%1 is damaged (%2 places):").arg(a.file()).arg(report.damageCount)
                             + QStringLiteral("\n  ") + report.damages.join(QStringLiteral("\n  ")) + QLatin1Char('\n')
                             + streife::tr("Please restore the last backup; it lies in the folder %1.")
                                   .arg(backupFolder(a.file()));
    out.result({{QStringLiteral("ok"), report.whole()},
                {QStringLiteral("ops"), report.ops},
                {QStringLiteral("rows"), report.rows},
                {QStringLiteral("damage_count"), report.damageCount},
                {QStringLiteral("damages"), damages}},
               text);
    return report.whole() ? kDone : kLook;
}

int runBackup(const Arguments& a, Output& out) {
    const QString to = a.words().at(1);
    copyFile(a.file(), to);
    out.result({{QStringLiteral("file"), to}}, streife::tr("%1 was written and checked.").arg(to));
    return kDone;
}

int runRestore(const Arguments& a, Output& out) {
    const QString file = a.words().at(1);
    const WorkspaceOptions options = workspaceOptions(a);
    const QString kept = restoreFile(a.file(), file, options.clock.now());
    QString text = streife::tr("%1 holds the backup now.").arg(file);
    if (!kept.isEmpty())
        text += QLatin1Char(' ') + streife::tr("What was there before is kept as %1.").arg(kept);
    out.result(
        {{QStringLiteral("file"), file}, {QStringLiteral("kept"), kept.isEmpty() ? QJsonValue() : QJsonValue(kept)}},
        text);
    return kDone;
}

} // namespace streife::cli
