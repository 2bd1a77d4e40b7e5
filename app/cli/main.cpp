// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/help.h"
#include "core/base/error.h"
#include "core/base/language.h"
#include "core/base/tr.h"

#include <QFile>
#include <QGuiApplication>

#include <csignal>
#include <memory>

using namespace streife;
using namespace streife::cli;

namespace {

int exitCode(ErrorCode code) {
    switch (code) {
    case ErrorCode::Usage:
        return kUsage;
    case ErrorCode::File:
    case ErrorCode::Locked:
    case ErrorCode::Newer:
    case ErrorCode::Damaged:
    case ErrorCode::Full:
        return kFile;
    case ErrorCode::Internal:
        return kFile;
    case ErrorCode::Input:
    case ErrorCode::NotFound:
    case ErrorCode::Forbidden:
    case ErrorCode::Stale:
    case ErrorCode::Cancelled:
        return kRefused;
    }
    return kFile;
}

int run(const QStringList& line) {
    setLanguage(Language::German); // until the line says otherwise, also for its own errors
    QSet<QString> valued;
    for (const Command& c : commands())
        valued.unite(c.syntax.valued);
    Arguments arguments(line, valued);
    const QString language = arguments.value(QStringLiteral("lang"), QStringLiteral("de"));
    if (language == QLatin1String("en"))
        setLanguage(Language::English);
    else if (language != QLatin1String("de"))
        throw Error(ErrorCode::Usage, streife::tr("--lang is \"de\" or \"en\"."));
    Output out(arguments.json());
    if (arguments.has(QStringLiteral("version"))) {
        out.result(versionObject(), versionText(arguments.has(QStringLiteral("verbose"))));
        return kDone;
    }
    const bool asksHelp = arguments.command() == QLatin1String("help");
    const QString name = asksHelp ? arguments.topic() : arguments.command();
    const Command* command = nullptr;
    for (const Command& c : commands())
        if (name == QLatin1String(c.name))
            command = &c;
    if (!command && !name.isEmpty())
        throw Error(ErrorCode::Usage,
                    streife::tr("The command \"%1\" is unknown. \"--help\" lists what there is.").arg(name));
    if (asksHelp || arguments.has(QStringLiteral("help"))) {
        out.result({}, command ? helpText(*command) : helpText());
        return kDone;
    }
    if (!command)
        throw Error(ErrorCode::Usage, streife::tr("No command was given.") + QLatin1Char('\n') + helpText());
    arguments.check(command->syntax);
    (void)arguments.now();
    return command->run(arguments, out);
}

/// Only paper needs fonts and a (pretended) screen; everything else starts faster without.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    for (int i = 1; i < argc; ++i)
        if (qstrcmp(argv[i], "export") == 0 || qstrcmp(argv[i], "issue") == 0) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString&) {}); // Qt's own remarks are no messages
    const std::unique_ptr<QCoreApplication> app = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("doppelstreife-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STREIFE_VERSION));
    try {
        return run(QCoreApplication::arguments().mid(1));
    } catch (const Error& e) {
        Output(false).message(e.text());
        return exitCode(e.code());
    } catch (const std::bad_alloc&) {
        Output(false).message(streife::tr("The computer has too little memory for this step; nothing was changed."));
        return kFile;
    } catch (const std::exception& e) {
        Output(false).message(
            streife::tr("Internal error: %1. Nothing was changed.").arg(QString::fromLocal8Bit(e.what())));
        return kFile;
    }
}
