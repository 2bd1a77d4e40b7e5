// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "core/base/tr.h"
#include "core/store/libraryversions.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace streife::cli {
namespace {

/// The line of a command with its capitals in the language of the reader; commands and options are the same in all.
QString usageOf(const Command& command) {
    static const QRegularExpression capitals(QStringLiteral("\\b[A-Z]{2,}\\b"));
    const QHash<QString, QString> words{
        {QStringLiteral("FILE"), streife::tr("FILE")},     {QStringLiteral("KIND"), streife::tr("KIND")},
        {QStringLiteral("SOURCE"), streife::tr("SOURCE")}, {QStringLiteral("REPORT"), streife::tr("REPORT")},
        {QStringLiteral("PATH"), streife::tr("PATH")},     {QStringLiteral("KEY"), streife::tr("KEY")},
        {QStringLiteral("BACKUP"), streife::tr("BACKUP")}, {QStringLiteral("TO"), streife::tr("TO")},
        {QStringLiteral("TEXT"), streife::tr("TEXT")},     {QStringLiteral("NO"), streife::tr("NO")},
        {QStringLiteral("MAP"), streife::tr("MAP")}};
    QString out = QString::fromUtf8(command.usage);
    auto hits = capitals.globalMatch(out);
    std::vector<QRegularExpressionMatch> found;
    while (hits.hasNext())
        found.push_back(hits.next());
    for (auto hit = found.rbegin(); hit != found.rend(); ++hit)
        out.replace(hit->capturedStart(), hit->capturedLength(), words.value(hit->captured(), hit->captured()));
    return out;
}

} // namespace

QString helpText() {
    QString text = streife::tr("Doppelstreife plans joint patrols of several authorities.") + QStringLiteral("\n\n")
                   + streife::tr("Usage: doppelstreife-cli [OPTIONS] COMMAND FILE [ARGUMENTS]")
                   + QStringLiteral("\n\n");
    for (const Command& c : commands())
        text += QStringLiteral("  %1\n      %2\n").arg(usageOf(c), QCoreApplication::translate("streife", c.summary));
    text += QLatin1Char('\n') + streife::tr("Options, anywhere on the line:") + QLatin1Char('\n');
    const std::pair<const char*, QString> options[] = {
        {"--json", streife::tr("one JSON object instead of text")},
        {"--lang de|en", streife::tr("language of texts")},
        {"--now ISO", streife::tr("what the clock shows, like 2026-11-27T18:00")},
        {"--user NAME", streife::tr("name beside the account of the system")},
        {"--help", streife::tr("this page; with a command, its line")},
        {"--version", streife::tr("version; with --verbose every library")},
    };
    for (const auto& [name, what] : options)
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(name), -16).arg(what);
    return text + QLatin1Char('\n')
           + streife::tr(
               "Exit: 0 done · 1 done, but look · 2 usage · 3 file unusable · 4 input refused, nothing changed");
}

QString helpText(const Command& command) {
    return streife::tr("Usage: %1").arg(QStringLiteral("doppelstreife-cli ") + usageOf(command)) + QLatin1Char('\n')
           + QCoreApplication::translate("streife", command.summary);
}

QString versionText(bool verbose) {
    QString text = QStringLiteral("doppelstreife-cli %1").arg(QCoreApplication::applicationVersion());
    if (verbose)
        for (const auto& [name, version] : libraryVersions())
            text += QStringLiteral("\n%1 %2").arg(name, version);
    return text;
}

QJsonObject versionObject() {
    QJsonObject libraries;
    for (const auto& [name, version] : libraryVersions())
        libraries.insert(name, version);
    return {{QStringLiteral("version"), QCoreApplication::applicationVersion()},
            {QStringLiteral("file_version"), schemaVersion()},
            {QStringLiteral("libraries"), libraries}};
}

} // namespace streife::cli
