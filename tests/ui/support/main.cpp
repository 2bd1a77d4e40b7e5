// SPDX-License-Identifier: GPL-3.0-or-later
// As tests/support/main.cpp, with widgets.
#define CATCH_CONFIG_RUNNER
#include "core/base/language.h"
#include "tests/support/catch.h"
#include "ui/support/application.h"

#include <QTemporaryDir>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LANG", "C.UTF-8");
    qputenv("TZ", "UTC"); // the program must not depend on the computer's zone
    const QTemporaryDir home;
    for (const char* name : {"XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.filePath(QString::fromLatin1(name)).toUtf8());
    const streife::Application app(argc, argv);
    streife::setLanguage(streife::Language::English); // with its plural forms, as `--lang en` has them
    return Catch::Session().run(argc, argv);
}
