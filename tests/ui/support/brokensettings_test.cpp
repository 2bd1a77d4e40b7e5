// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers, and that a broken memory keeps nobody from working.
#include "tests/support/catch.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

using namespace streife;

namespace {

/// The file of the settings, emptied before and after.
struct SettingsFile {
    const QString path = QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("doppelstreife"),
                                   QStringLiteral("desktop"))
                             .fileName();
    SettingsFile() { remove(); }
    ~SettingsFile() { remove(); }
    SettingsFile(const SettingsFile&) = delete;
    SettingsFile& operator=(const SettingsFile&) = delete;

    void remove() const {
        QSettings store(path, QSettings::IniFormat);
        store.clear();
        store.sync();
        QFile::remove(path);
    }
    void write(const QByteArray& content) const {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

} // namespace

TEST_CASE("without a file of settings there are sensible ones", "[settings]") {
    const SettingsFile file;
    const Settings settings;
    CHECK(settings.recentFiles().isEmpty());
    CHECK(settings.lastFile().isEmpty());
    CHECK(settings.appearance() == Appearance::System);
    CHECK(settings.fontPercent() == 100);
    CHECK(settings.windowGeometry().isEmpty());
    CHECK(settings.text(QStringLiteral("printer"), QStringLiteral("none")) == QStringLiteral("none"));
}

TEST_CASE("a broken file of settings gives the defaults, and the window opens", "[settings]") {
    const SettingsFile file;
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise += char(i * 37 % 251);
    const QByteArray broken[] = {
        "",
        "\0\0\0\0",
        noise,
        "[General]\nappearance=pink\nfont=huge\nrecent=@Invalid()\nwindow=@ByteArray(xyz)\nlast=\n",
        "[General]\nfont=-40\nrecent=@Variant(\\0\\0\\0\\x7f\\0\\0)\nwindow=17\n",
        "[General]\nfont=1e9\nappearance=\nwindow=@ByteArray()\n",
    };
    for (const QByteArray& content : broken) {
        INFO(content.left(60).toStdString());
        file.remove();
        file.write(content);
        Settings settings;
        CHECK(settings.appearance() == Appearance::System);
        CHECK(settings.fontPercent() == 100);
        Theme theme(*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light, settings.fontPercent());
        CHECK(theme.fontPercent() == 100);
        Prompts prompts;
        prompts.setSilent(true);
        MainWindow window(theme, settings, prompts, {});
        window.showWelcome();
        window.show();
        CHECK(window.size().width() >= 400);
        CHECK(prompts.shown().isEmpty());
        settings.setFontPercent(150); // can be mended by using it
        CHECK(Settings().fontPercent() == 150);
    }
}

TEST_CASE("a type size outside the limits counts as the nearest one", "[settings]") {
    const SettingsFile file;
    for (const auto& [written, read] : {std::pair("150", 150), std::pair("175", 175), std::pair("400", 200),
                                        std::pair("40", 100), std::pair("0", 100)}) {
        file.remove();
        file.write(QByteArray("[General]\nfont=") + written + "\n");
        CHECK(Settings().fontPercent() == read);
    }
}

TEST_CASE("paths are remembered absolute, with umlauts, commas and quotes", "[settings]") {
    const SettingsFile file;
    Settings settings;
    const QStringList paths{QStringLiteral("/tmp/Köln, Süd.streife"), QStringLiteral("/tmp/\"Mitte\".streife"),
                            QStringLiteral("/tmp/a;b=c#d.streife"), QStringLiteral("/tmp/Łódź 100%.streife")};
    for (auto it = paths.rbegin(); it != paths.rend(); ++it)
        settings.addRecentFile(*it);
    CHECK(Settings().recentFiles() == paths);
    settings.setLastFile(QStringLiteral("hier.streife"));
    CHECK(QFileInfo(Settings().lastFile()).isAbsolute());
    settings.setLastFile({});
    CHECK(Settings().lastFile().isEmpty());
    settings.forgetFile(paths[1]);
    CHECK(Settings().recentFiles().size() == 3);
    settings.clearRecentFiles();
    CHECK(Settings().recentFiles().isEmpty());
}

TEST_CASE("the window comes back where it was", "[settings]") {
    const SettingsFile file;
    Settings settings;
    settings.setWindowGeometry(QByteArray("\x01\x02\0\xff", 4));
    CHECK(Settings().windowGeometry() == QByteArray("\x01\x02\0\xff", 4));
    settings.setText(QStringLiteral("print/paper"), QStringLiteral("a3"));
    CHECK(Settings().text(QStringLiteral("print/paper")) == QStringLiteral("a3"));
    for (const Appearance look : {Appearance::Dark, Appearance::Light, Appearance::System}) {
        settings.setAppearance(look);
        CHECK(Settings().appearance() == look);
    }
}
