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

#include <algorithm>
#include <cstdio>

namespace {

constexpr std::initializer_list<const char*> kSpoken{"--help", "-h", "--help-all", "--version", "-v"};
#ifdef Q_OS_LINUX
constexpr std::initializer_list<const char*> kScreens{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
#endif

QString optionBeforeApplication(int argc, char** argv, const char* name) {
    for (int i = 1; i + 1 < argc; ++i)
        if (qstrcmp(argv[i], name) == 0)
            return QString::fromLocal8Bit(argv[i + 1]);
    return {};
}

bool isAsked(int argc, char** argv, std::initializer_list<const char*> options) {
    return std::any_of(argv + 1, argv + argc, [&](const char* argument) {
        return std::any_of(options.begin(), options.end(),
                           [&](const char* option) { return qstrcmp(argument, option) == 0; });
    });
}

/// No program with a window can start here; Qt would end with an English message and a core dump.
bool hasNoScreen(int argc, char** argv) {
#ifdef Q_OS_LINUX
    return !isAsked(argc, argv, {"-platform", "--platform"})
           && std::none_of(kScreens.begin(), kScreens.end(),
                           [](const char* name) { return !qEnvironmentVariableIsEmpty(name); });
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return false;
#endif
}

/// What can be said on the command line.
struct Options {
    QCommandLineParser parser;
    QCommandLineOption lang{QStringLiteral("lang"), streife::tr("Language of the program: de or en."),
                            QStringLiteral("de|en")};
    QCommandLineOption now{QStringLiteral("now"), streife::tr("Sets the clock (ISO 8601)."), QStringLiteral("ISO")};
    QCommandLineOption user{QStringLiteral("user"), streife::tr("Name beside the account."), QStringLiteral("NAME")};
    QCommandLineOption look{QStringLiteral("look"), streife::tr("Look for this start: system, light or dark."),
                            QStringLiteral("LOOK")};
    QCommandLineOption font{QStringLiteral("font"), streife::tr("Text size for this start in percent, 100 to 200."),
                            QStringLiteral("PERCENT")};
    QCommandLineOption painted{QStringLiteral("print-painted"),
                               streife::tr("Prints when the first week is on screen (for measuring).")};

    Options() {
        parser.setApplicationDescription(
            streife::tr("Plans joint patrols of the municipal order service and the police."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions({lang, now, user, look, font, painted});
        parser.addPositionalArgument(QStringLiteral("FILE"), streife::tr("File to open."), QStringLiteral("[FILE]"));
    }
};

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("doppelstreife"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STREIFE_VERSION));
}

void chooseLanguage(const QString& asked) { // on the command line; wins over what was chosen
    streife::setLanguage(asked == QStringLiteral("en")   ? streife::Language::English
                         : asked == QStringLiteral("de") ? streife::Language::German
                                                         : streife::Settings().language());
}

/// Help, version, and why there is no window; none of them needs a screen.
int speak(int argc, char** argv, bool noScreen) {
    QCoreApplication app(argc, argv);
    nameProgram();
    chooseLanguage(optionBeforeApplication(argc, argv, "--lang"));
    if (noScreen && !isAsked(argc, argv, kSpoken)) {
        std::fprintf(stderr, "%s\n",
                     qUtf8Printable(streife::tr("There is no screen here. doppelstreife-cli works without one; "
                                                "\"doppelstreife-cli --help\" tells how.")));
        return 2;
    }
    Options().parser.process(app);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    QElapsedTimer sinceStart;
    sinceStart.start();
    const bool noScreen = hasNoScreen(argc, argv);
    if (noScreen || isAsked(argc, argv, kSpoken))
        return speak(argc, argv, noScreen);
    streife::Application app(argc, argv);
    nameProgram();
    QApplication::setApplicationDisplayName(QString());
    QApplication::setDesktopFileName(QStringLiteral("org.doppelstreife.Doppelstreife"));
    chooseLanguage(optionBeforeApplication(argc, argv, "--lang"));
    Options spoken;
    QCommandLineParser& parser = spoken.parser;
    parser.process(app);

    streife::Settings settings;
    streife::Prompts prompts;
    app.setPrompts(&prompts);
    streife::Appearance appearance = settings.appearance();
    if (parser.isSet(spoken.look))
        appearance = parser.value(spoken.look) == QStringLiteral("dark")    ? streife::Appearance::Dark
                     : parser.value(spoken.look) == QStringLiteral("light") ? streife::Appearance::Light
                                                                            : streife::Appearance::System;
    streife::Theme theme(app, appearance,
                         parser.isSet(spoken.font) ? parser.value(spoken.font).toInt() : settings.fontPercent());
    streife::WorkspaceOptions options;
    options.userName = parser.value(spoken.user);
    if (parser.isSet(spoken.now))
        if (const auto at = streife::instantFromIso(parser.value(spoken.now)))
            options.clock = streife::Clock(*at);

    streife::MainWindow window(theme, settings, prompts, options);
    if (parser.isSet(spoken.painted))
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
