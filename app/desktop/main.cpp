// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop: language, look, window, file. `doppelstreife [OPTIONS] [FILE]`
#include "core/base/isotime.h"
#include "core/base/language.h"
#include "core/base/tr.h"
#include "core/workspace/workspace.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/support/application.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

namespace {

QString optionBeforeApplication(int argc, char** argv, const char* name) {
    for (int i = 1; i + 1 < argc; ++i)
        if (qstrcmp(argv[i], name) == 0)
            return QString::fromLocal8Bit(argv[i + 1]);
    return {};
}

} // namespace

int main(int argc, char** argv) {
    QElapsedTimer sinceStart;
    sinceStart.start();
    streife::Application app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("doppelstreife"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(STREIFE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.doppelstreife.Doppelstreife"));
    const streife::Settings chosen;
    const QString asked = optionBeforeApplication(argc, argv, "--lang"); // wins over what was chosen
    streife::setLanguage(asked == QStringLiteral("en")   ? streife::Language::English
                         : asked == QStringLiteral("de") ? streife::Language::German
                                                         : chosen.language());

    QCommandLineParser parser;
    parser.setApplicationDescription(streife::tr("Plans joint patrols of the municipal order service and the police."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption lang(QStringLiteral("lang"), streife::tr("Language of the program: de or en."),
                                  QStringLiteral("de|en"));
    const QCommandLineOption now(QStringLiteral("now"), streife::tr("Sets the clock (ISO 8601)."),
                                 QStringLiteral("ISO"));
    const QCommandLineOption user(QStringLiteral("user"), streife::tr("Name beside the account."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption look(QStringLiteral("look"), streife::tr("Look for this start: system, light or dark."),
                                  QStringLiteral("LOOK"));
    const QCommandLineOption font(QStringLiteral("font"),
                                  streife::tr("Text size for this start in percent, 100 to 200."),
                                  QStringLiteral("PERCENT"));
    const QCommandLineOption painted(QStringLiteral("print-painted"),
                                     streife::tr("Prints when the first week is on screen (for measuring)."));
    parser.addOptions({lang, now, user, look, font, painted});
    parser.addPositionalArgument(QStringLiteral("FILE"), streife::tr("File to open."), QStringLiteral("[FILE]"));
    parser.process(app);

    streife::Settings settings;
    streife::Prompts prompts;
    app.setPrompts(&prompts);
    streife::Appearance appearance = settings.appearance();
    if (parser.isSet(look))
        appearance = parser.value(look) == QStringLiteral("dark")    ? streife::Appearance::Dark
                     : parser.value(look) == QStringLiteral("light") ? streife::Appearance::Light
                                                                     : streife::Appearance::System;
    streife::Theme theme(app, appearance, parser.isSet(font) ? parser.value(font).toInt() : settings.fontPercent());
    streife::WorkspaceOptions options;
    options.userName = parser.value(user);
    if (parser.isSet(now))
        if (const auto at = streife::instantFromIso(parser.value(now)))
            options.clock = streife::Clock(*at);

    streife::MainWindow window(theme, settings, prompts, options);
    if (parser.isSet(painted))
        QObject::connect(&window, &streife::MainWindow::weekPainted, &window, [&] {
            std::printf("week-painted-ms %lld\n", static_cast<long long>(sinceStart.elapsed()));
            std::fflush(stdout);
        });
    window.show();
    const QString file =
        !parser.positionalArguments().isEmpty() ? parser.positionalArguments().first() : settings.lastFile();
    if (!file.isEmpty() && (QFileInfo::exists(file) || !parser.positionalArguments().isEmpty()))
        QMetaObject::invokeMethod(
            &window, [&window, file] { window.openFile(file); }, Qt::QueuedConnection);
    else
        window.showWelcome();
    return QApplication::exec();
}
