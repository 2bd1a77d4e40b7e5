// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/tr.h"

#include <QFile>
#include <QFileInfo>

namespace streife::cli {
namespace {

constexpr int kManyWords = 10'000;

QSet<QString> names(const char* list) {
    const QStringList all = QString::fromLatin1(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {all.begin(), all.end()};
}

} // namespace

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        {"init",
         "init FILE --partnership N --land NW --municipality N --agency N --kind K [--short S] [--add]",
         QT_TRANSLATE_NOOP("streife", "creates a file for a partnership, seen from one authority; --add: one more "
                                      "partnership in a file that exists"),
         {names("partnership land municipality agency kind short"), names("add"), 1, 1},
         runInit},
        {"demo",
         "demo FILE [--seed N] [--weeks N] [--start 2026-W48] [--scale small|city|large]",
         QT_TRANSLATE_NOOP("streife", "creates a file with a fictional city"),
         {names("seed weeks start scale"), {}, 1, 1},
         runDemo},
        {"import",
         "import FILE KIND SOURCE [--map MAP.json] [--sheet S] [--replace-span] [--dry-run] [--partnership N]",
         QT_TRANSLATE_NOOP("streife", "takes agencies, staff, duties, absences, hotspots, patrols, required "
                                      "strengths or powers from a spreadsheet or calendar"),
         {names("map sheet partnership"), names("replace-span dry-run"), 3, 3},
         runImport},
        {"list",
         "list FILE KIND [--week W] [--from D --to D] [--partnership N]",
         QT_TRANSLATE_NOOP("streife", "all records of a kind: patrols, officers, duties, hotspots, findings …"),
         {names("week from to partnership"), {}, 2, 2},
         runList},
        {"history",
         "history FILE KIND KEY [--partnership N]",
         QT_TRANSLATE_NOOP("streife", "what happened to a record, oldest first"),
         {names("partnership"), {}, 3, 3},
         runHistory},
        {"check",
         "check FILE [--week W] [--partnership N]",
         QT_TRANSLATE_NOOP("streife", "findings of a week; exit 1 where there is a breach or a warning"),
         {names("week partnership"), {}, 1, 1},
         runCheck},
        {"confirm",
         "confirm FILE KEY… [--agency N] | --week W [--note T] [--strength N] [--partnership N]",
         QT_TRANSLATE_NOOP("streife", "confirms patrols for the own authority or one that is kept: its key"),
         {names("agency week note strength partnership"), {}, 1, kManyWords},
         runConfirm},
        {"decline",
         "decline FILE KEY… [--agency N] | --week W [--note T] [--alternatives START/END|…] [--partnership N]",
         QT_TRANSLATE_NOOP("streife", "declines patrols, with a reason and other times"),
         {names("agency week note alternatives partnership"), {}, 1, kManyWords},
         runDecline},
        {"withdraw",
         "withdraw FILE KEY… [--agency N] | --week W [--note T] [--partnership N]",
         QT_TRANSLATE_NOOP("streife", "takes a confirmation or a refusal back"),
         {names("agency week note partnership"), {}, 1, kManyWords},
         runWithdraw},
        {"entered",
         "entered FILE KEY… | --week W [--officer NO] [--withdraw] [--partnership N]",
         QT_TRANSLATE_NOOP("streife",
                           "notes that patrols stand in the house's own roster; \"list FILE roster-entries\" "
                           "tells what is missing"),
         {names("week officer partnership"), names("withdraw"), 1, kManyWords},
         runEntered},
        {"round",
         "round FILE [--agency N] (--cycle week|month|none [--proposals N] [--answers N] [--lock-in N] | --period D "
         "--stage proposals|answers|lock-in [--day D]) [--partnership N]",
         QT_TRANSLATE_NOOP("streife",
                           "dates of an authority's planning rounds, in days before the week or month, or one "
                           "that differs; \"list FILE rounds\" shows them"),
         {names("agency cycle proposals answers lock-in period stage day partnership"), {}, 1, 1},
         runRound},
        {"release",
         "release FILE [--agency N] [--names strength|call-name|name [--days N]] [--partnership N]",
         QT_TRANSLATE_NOOP("streife",
                           "what partners see of an authority's people, from how many days before; \"list FILE "
                           "released\" shows it"),
         {names("agency names days partnership"), {}, 1, 1},
         runRelease},
        {"offer",
         "offer FILE add --agency N --from T --to T --strength N [--unit U] [--note T] [--until D] | offer FILE use "
         "KEY --patrol KEY [--strength N] | offer FILE plan KEY [--title T] | offer FILE change KEY [--from T] [--to "
         "T] "
         "[--strength N] [--unit U] [--note T] | offer FILE remove KEY [--partnership N]",
         QT_TRANSLATE_NOOP("streife", "people that an authority offers for some hours, and patrols planned out of "
                                      "them; \"list FILE offers\" shows what is left"),
         {names("agency from to strength unit note until patrol title partnership"), {}, 2, 3},
         runOffer},
        {"override",
         "override FILE --patrol KEY --rule R [--officer NO] (--reason R [--note T] | --withdraw) [--partnership N]",
         QT_TRANSLATE_NOOP("streife", "takes a finding on, with a reason, until it gets worse; or withdraws that"),
         {names("patrol rule officer reason note partnership"), names("withdraw"), 1, 1},
         runOverride},
        {"note",
         "note FILE TEXT --week W [--dry-run] [--partnership N]",
         QT_TRANSLATE_NOOP("streife", "enters what somebody wrote on the paper on the wall: \"S 21 + Krause; S 22 - "
                                      "Weber; S 23 Krause instead of Weber; S 24 19:30\""),
         {names("week partnership"), names("dry-run"), 2, 2},
         runNote},
        {"issue",
         "issue FILE week --week W | issue FILE roster --agency N [--partnership N]",
         QT_TRANSLATE_NOOP("streife", "freezes an issued version; later paper marks what changed since"),
         {names("week agency partnership"), {}, 2, 2},
         runIssue},
        {"export",
         "export FILE REPORT --out PATH [--week W|A..B] [--month 2026-11] [--from D --to D] [--officer NO] [--patrol "
         "KEY] [--agency N] [--map MAP.json] [--paper a4|a3] [--partnership N]",
         QT_TRANSLATE_NOOP(
             "streife", "week, month, slip, patrol-card, personal, roster, powers as pdf, html, xlsx, odt, csv or ics"),
         {names("out week month from to officer patrol agency map paper partnership"), {}, 2, 2},
         runExport},
        {"roster-mapping",
         "roster-mapping FILE [--agency N] [--map MAP.json | --reset]",
         QT_TRANSLATE_NOOP("streife", "shows or saves the columns and shift codes of an authority's own roster"),
         {names("agency map"), names("reset"), 1, 1},
         runRosterMapping},
        {"digest",
         "digest FILE [--week W] [--partnership N]",
         QT_TRANSLATE_NOOP("streife", "one hash of the shared content; of a week with its plan word"),
         {names("week partnership"), {}, 1, 1},
         runDigest},
        {"verify",
         "verify FILE",
         QT_TRANSLATE_NOOP("streife", "checks the whole file; exit 1 where anything is damaged"),
         {{}, {}, 1, 1},
         runVerify},
        {"backup", "backup FILE TO", QT_TRANSLATE_NOOP("streife", "writes a verified copy"), {{}, {}, 2, 2}, runBackup},
        {"restore",
         "restore BACKUP FILE",
         QT_TRANSLATE_NOOP("streife", "puts a backup in the place of FILE; what was there is kept"),
         {{}, {}, 2, 2},
         runRestore},
    };
    return all;
}

WorkspaceOptions workspaceOptions(const Arguments& arguments) {
    WorkspaceOptions options;
    if (const auto now = arguments.now())
        options.clock = Clock(*now);
    options.userName = arguments.value(QStringLiteral("user"));
    if (arguments.command() != QLatin1String("init"))
        options.partnership = arguments.value(QStringLiteral("partnership"));
    return options;
}

std::unique_ptr<Workspace> openFile(const Arguments& arguments, Workspace::Access access) {
    auto ws = Workspace::open(arguments.file(), access, workspaceOptions(arguments));
    if (!ws->readOnlyReason().isEmpty())
        Output(arguments.json()).message(ws->readOnlyReason());
    return ws;
}

QByteArray smallFile(const QString& path) {
    constexpr qint64 kLargest = 4 * 1024 * 1024;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Input, streife::tr("The mapping %1 cannot be read.").arg(path));
    if (file.size() > kLargest)
        throw Error(ErrorCode::Input,
                    streife::tr("The mapping %1 is too large: more than %2 MB.").arg(path).arg(kLargest >> 20));
    return file.readAll();
}

Agency agencyNamed(Workspace& ws, const QString& name) {
    const QString wanted = folded(name);
    QStringList known;
    for (const Agency& a : ws.all<Agency>("name")) {
        if (a.partnership != ws.partnershipId())
            continue;
        if (folded(a.name.str()) == wanted || folded(a.shortName) == wanted)
            return a;
        known << a.name.str();
    }
    throw Error(
        ErrorCode::NotFound,
        streife::tr("There is no authority \"%1\". Known are: %2.").arg(name, known.join(QStringLiteral(", "))));
}

} // namespace streife::cli
