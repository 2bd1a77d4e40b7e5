// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/movedspan.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/base/localtime.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <stdexcept>

using namespace streife;

namespace {

QString plural(const char* context, const char* text, int n) {
    return QCoreApplication::translate(context, text, nullptr, n);
}

} // namespace

TEST_CASE("texts of a group are read together", "[settings]") {
    Settings settings;
    settings.setText(QStringLiteral("group-of-test/a.b"), QStringLiteral("Ctrl+K; F5"));
    settings.setText(QStringLiteral("group-of-test/c"), {});
    settings.setText(QStringLiteral("group-of-test-2/d"), QStringLiteral("other"));
    const QHash<QString, QString> texts = Settings().texts(QStringLiteral("group-of-test"));
    CHECK(texts.size() == 2);
    CHECK(texts.value(QStringLiteral("a.b")) == QStringLiteral("Ctrl+K; F5"));
    CHECK(texts.contains(QStringLiteral("c")));
    CHECK(Settings().texts(QStringLiteral("nobody-has-this")).isEmpty());
}

TEST_CASE("settings: look and type size survive, and nonsense in the file does no harm", "[settings]") {
    {
        Settings settings;
        settings.setAppearance(Appearance::Dark);
        settings.setFontPercent(150);
        settings.setLastFile(QStringLiteral("/tmp/ä b.streife"));
        settings.setText(QStringLiteral("print/folder"), QStringLiteral("/tmp/Ausdrucke"));
        settings.setWindowGeometry(QByteArray("\0\1geometry", 10));
    }
    Settings again;
    CHECK(again.appearance() == Appearance::Dark);
    CHECK(again.fontPercent() == 150);
    CHECK(again.lastFile() == QStringLiteral("/tmp/ä b.streife"));
    CHECK(again.text(QStringLiteral("print/folder")) == QStringLiteral("/tmp/Ausdrucke"));
    CHECK(again.text(QStringLiteral("nie/gesetzt"), QStringLiteral("sonst")) == QStringLiteral("sonst"));
    CHECK(again.windowGeometry() == QByteArray("\0\1geometry", 10));
    again.setFontPercent(100);
    again.setAppearance(Appearance::System);
    CHECK(again.appearance() == Appearance::System);
}

TEST_CASE("settings: a file that is opened again moves to the front, what is forgotten is gone", "[settings]") {
    Settings settings;
    settings.clearRecentFiles();
    for (const char* name : {"a", "b", "c"})
        settings.addRecentFile(QStringLiteral("/tmp/%1.streife").arg(QLatin1String(name)));
    settings.addRecentFile(QStringLiteral("/tmp/a.streife"));
    CHECK(settings.recentFiles()
          == QStringList{QStringLiteral("/tmp/a.streife"), QStringLiteral("/tmp/c.streife"),
                         QStringLiteral("/tmp/b.streife")});
    settings.forgetFile(QStringLiteral("/tmp/c.streife"));
    settings.forgetFile(QStringLiteral("/tmp/nie.streife"));
    CHECK(settings.recentFiles() == QStringList{QStringLiteral("/tmp/a.streife"), QStringLiteral("/tmp/b.streife")});
    CHECK(Settings().recentFiles().size() == 2); // another window sees the same
    settings.clearRecentFiles();
    CHECK(settings.recentFiles().isEmpty());
}

TEST_CASE("checklist 22: prompts: a missing suffix is added, a known one is kept", "[prompts]") {
    Prompts prompts;
    prompts.setSilent(true);
    struct Case {
        const char* typed;
        const char* wanted;
    };
    const QStringList known{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("xlsx")};
    for (const Case& c :
         {Case{"/tmp/Plan", "/tmp/Plan.pdf"}, Case{"/tmp/Plan.html", "/tmp/Plan.html"},
          Case{"/tmp/Plan.XLSX", "/tmp/Plan.XLSX"}, Case{"/tmp/Plan KW 48.2026", "/tmp/Plan KW 48.2026.pdf"},
          Case{"/tmp/a.b/Plan", "/tmp/a.b/Plan.pdf"}}) {
        INFO(c.typed);
        prompts.queueFile(QString::fromLatin1(c.typed));
        CHECK(prompts.saveFile(nullptr, {}, {}, {}, QStringLiteral("pdf"), known) == QString::fromLatin1(c.wanted));
    }
    CHECK_FALSE(prompts.saveFile(nullptr, {}, {}, {}, QStringLiteral("pdf")));
}

TEST_CASE("prompts: answers come in the order in which they were queued, Esc is none", "[prompts]") {
    Prompts prompts;
    prompts.setSilent(true);
    prompts.queueAnswer(0);
    prompts.queueAnswer(-1);
    prompts.queueAnswer(2);
    const QStringList verbs{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    CHECK(prompts.ask(nullptr, {}, QStringLiteral("1"), verbs) == 0);
    CHECK_FALSE(prompts.ask(nullptr, {}, QStringLiteral("2"), verbs));
    CHECK(prompts.ask(nullptr, {}, QStringLiteral("3"), verbs) == 2);
    CHECK_FALSE(prompts.askLine(nullptr, {}, {}, {}));
    prompts.queueLine(QStringLiteral("KW 12"));
    CHECK(prompts.askLine(nullptr, {}, {}, {}) == QStringLiteral("KW 12"));
}

TEST_CASE("prompts: what changed meanwhile is kept unless somebody says otherwise", "[prompts]") {
    Prompts prompts;
    prompts.setSilent(true);
    const QStringList both{QStringLiteral("Titel – eingegeben: A, in der Datei: B")};
    CHECK_FALSE(prompts.askConflicts(nullptr, both)); // nobody answered
    prompts.queueAnswer(1);
    CHECK_FALSE(prompts.askConflicts(nullptr, both));
    prompts.queueAnswer(0);
    CHECK(prompts.askConflicts(nullptr, both));
    CHECK(prompts.shown().size() == 3);
    CHECK(prompts.shown().last().contains(both.first()));
}

TEST_CASE("prompts: what is no trouble of ours is told without its inner words", "[prompts]") {
    Prompts prompts;
    prompts.setSilent(true);
    CHECK_FALSE(prompts.guarded(nullptr, [] { throw std::runtime_error("SQLITE_IOERR at 0x7f"); }));
    REQUIRE(prompts.shown().size() == 1);
    CHECK_FALSE(prompts.shown().first().contains(QStringLiteral("SQLITE")));
    CHECK(prompts.shown().first().contains(QStringLiteral("Nothing was changed")));
    CHECK_FALSE(prompts.guarded(nullptr, [] {
        throw Error(ErrorCode::File, QStringLiteral("Der Datenträger ist voll."), QStringLiteral("ENOSPC"));
    }));
    CHECK(prompts.shown().last() == QStringLiteral("Der Datenträger ist voll."));
}

TEST_CASE("English and German count in words, one and many", "[language]") {
    setLanguage(Language::English);
    CHECK(plural("streife", "%n patrol(s)", 1) == QStringLiteral("1 patrol"));
    CHECK(plural("streife", "%n patrol(s)", 0) == QStringLiteral("0 patrols"));
    CHECK(plural("streife", "%n post(s) open", 1) == QStringLiteral("1 post open"));
    CHECK(plural("streife", "%n breach(es)", 2) == QStringLiteral("2 breaches"));
    CHECK(plural("streife::AgenciesArea", "%n authority(ies)", 3) == QStringLiteral("3 authorities"));
    CHECK(plural("streife::AgenciesArea", "%n authority(ies)", 1) == QStringLiteral("1 authority"));
    CHECK(QCoreApplication::translate("streife::AgenciesArea", "Partners") == QStringLiteral("Partners"));
    setLanguage(Language::German);
    CHECK(plural("streife", "%n patrol(s)", 1) == QStringLiteral("1 Streife"));
    CHECK(plural("streife", "%n patrol(s)", 7) == QStringLiteral("7 Streifen"));
    setLanguage(Language::English);
}

TEST_CASE("a span goes to another day by the clock on the wall and keeps its real length", "[input]") {
    for (int days = -30; days <= 30; ++days) {
        const TimeSpan evening{fromLocal(QDate(2026, 10, 20), QTime(18, 0)),
                               fromLocal(QDate(2026, 10, 21), QTime(2, 0))};
        const TimeSpan moved = movedDays(evening, days);
        INFO(days);
        CHECK(toLocal(moved.start()).time == QTime(18, 0));
        CHECK(toLocal(moved.start()).date == QDate(2026, 10, 20).addDays(days));
        CHECK(moved.minutes() == evening.minutes());
        CHECK(movedTo(evening, moved.start()) == moved);
    }
}

TEST_CASE("a file is offered in a folder that exists: the last one, the one beside, Documents, home", "[settings]") {
    const QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.path().toUtf8());
    Settings settings;
    const QString key = QStringLiteral("folder-of-test");
    settings.setText(key, {});
    CHECK(settings.folder(key) == home.path()); // an empty home has no Documents
    CHECK(settings.folder(key, home.filePath(QStringLiteral("weg"))) == home.path());
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    REQUIRE(documents.startsWith(home.path()));
    REQUIRE(QDir().mkpath(documents));
    CHECK(settings.folder(key) == documents);
    const QString beside = home.filePath(QStringLiteral("Dienst"));
    REQUIRE(QDir().mkpath(beside));
    CHECK(settings.folder(key, beside) == beside);
    const QTemporaryDir last;
    settings.setFolderOf(key, last.filePath(QStringLiteral("Hamm.streife")));
    CHECK(Settings().folder(key, beside) == last.path());
    settings.setFolderOf(key, last.filePath(QStringLiteral("weg/Hamm.streife")));
    CHECK(settings.folder(key, beside) == beside);
    settings.setText(key, {});
    qputenv("HOME", before);
}
