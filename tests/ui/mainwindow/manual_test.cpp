// SPDX-License-Identifier: GPL-3.0-or-later
// The manual speaks of this program: its menus, its keys, its pictures.
#include "tests/ui/mainwindow/windowfixture.h"
#include "ui/help/manualwindow.h"

#include "core/base/language.h"

#include <QDirIterator>
#include <QListWidget>
#include <QLocale>
#include <QMenuBar>
#include <QRegularExpression>

using namespace streife;
using namespace streife::test;

namespace {

struct Tongue {
    Language language;
    QString folder;
    QLocale before;
    Tongue(Language l, const char* name) : language(l), folder(QString::fromLatin1(name)) { setLanguage(l); }
    ~Tongue() {
        setLanguage(Language::English);
        QLocale::setDefault(before);
    }
    Tongue(const Tongue&) = delete;
    Tongue& operator=(const Tongue&) = delete;
};

QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList pages(const QString& folder) {
    QStringList out;
    QDirIterator files(QStringLiteral(":/manual/") + folder, {QStringLiteral("*.html")});
    while (files.hasNext())
        out << files.next();
    return out;
}

QStringList all(const QString& html, const char* pattern) {
    QStringList out;
    auto hits = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(html);
    while (hits.hasNext())
        out << hits.next().captured(1);
    return out;
}

QString asRead(QString text) {
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…")).trimmed();
}

/// "Datei › Drucken" for every entry of every menu; a sub menu stands with its own menu.
void menuPaths(const QString& menu, const QList<QAction*>& entries, QStringList& out) {
    for (const QAction* entry : entries) {
        out << menu + QStringLiteral(" › ") + asRead(entry->text());
        if (entry->menu() != nullptr)
            menuPaths(menu, entry->menu()->actions(), out);
    }
}

/// "Strg+Umschalt+D" as Qt knows it.
QKeySequence keyOf(QString text) {
    const std::pair<const char*, const char*> words[] = {
        {"Strg", "Ctrl"},    {"Umschalt", "Shift"}, {"Bild auf", "PgUp"},  {"Bild ab", "PgDown"},
        {"Entf", "Del"},     {"Einfg", "Ins"},      {"Eingabe", "Return"}, {"Links", "Left"},
        {"Rechts", "Right"}, {"Auf", "Up"},         {"Ab", "Down"}};
    QStringList parts = text.split(QLatin1Char('+'));
    for (QString& part : parts)
        for (const auto& [from, to] : words)
            if (part == QString::fromUtf8(from))
                part = QString::fromLatin1(to);
    return QKeySequence(parts.join(QLatin1Char('+')), QKeySequence::PortableText);
}

/// Keys of the board and of forms, which no menu has.
QSet<QString> fixedKeys() {
    return {QStringLiteral("Alt+Left"),
            QStringLiteral("Alt+Ins"),
            QStringLiteral("Alt+Right"),
            QStringLiteral("Alt+Up"),
            QStringLiteral("Alt+Down"),
            QStringLiteral("Alt+Shift+Up"),
            QStringLiteral("Alt+Shift+Down"),
            QStringLiteral("Alt+Shift+Left"),
            QStringLiteral("Alt+Shift+Right"),
            QStringLiteral("Alt+Shift+PgUp"),
            QStringLiteral("Alt+Shift+PgDown"),
            QStringLiteral("Ins"),
            QStringLiteral("Del"),
            QStringLiteral("Esc"),
            QStringLiteral("Tab"),
            QStringLiteral("Return")};
}

/// All that is wrong with the manual of one language.
QStringList troubles(MainWindow& window, const QString& folder) {
    QStringList told, paths;
    for (const QAction* entry : window.menuBar()->actions())
        if (entry->menu() != nullptr)
            menuPaths(asRead(entry->text()), entry->menu()->actions(), paths);
    QSet<QString> keys;
    for (const QString& key : fixedKeys())
        keys.insert(QKeySequence(key, QKeySequence::PortableText).toString());
    for (const QAction* action : window.actions().all())
        for (const QKeySequence& key : action->shortcuts())
            keys.insert(key.toString());
    for (const QString& page : pages(folder)) {
        const QString html = read(page);
        const QString name = page.section(QLatin1Char('/'), -1);
        for (const QString& words : all(html, "<b>(.+?)</b>"))
            if (!paths.contains(words))
                told << name + QStringLiteral(": no menu entry ") + words;
        for (const QString& key : all(html, "<kbd>(.+?)</kbd>"))
            if (!keys.contains(keyOf(key).toString()))
                told << name + QStringLiteral(": no such key ") + key;
        for (const QString& picture : all(html, "<img src=\"\\.\\./([^\"]+)\""))
            if (!QFile::exists(QStringLiteral(":/manual/") + picture))
                told << name + QStringLiteral(": no picture ") + picture;
        for (const QString& link : all(html, "<a href=\"([^\"]+)\""))
            if (!QFile::exists(QStringLiteral(":/manual/%1/%2").arg(folder, link)))
                told << name + QStringLiteral(": leads nowhere ") + link;
        if (all(html, "(<img [^>]+alt=\"[^\"]{10,})").size() != all(html, "(<img )").size())
            told << name + QStringLiteral(": a picture that says nothing to those who don't see it");
    }
    return told;
}

} // namespace

TEST_CASE_METHOD(WindowOnScreen, "the manual names only menu entries, keys, pictures and pages that there are",
                 "[manual]") {
    const auto [language, folder] = GENERATE(std::pair(Language::German, "de"), std::pair(Language::English, "en"));
    const Tongue tongue(language, folder);
    makeWindow();
    open();
    CHECK(pages(tongue.folder).size() == 18);
    CHECK(troubles(*window, tongue.folder).join(QLatin1Char('\n')).toStdString() == std::string());
}

TEST_CASE("both manuals have the same chapters, each with a title of its own", "[manual]") {
    QStringList ids[2];
    for (int i = 0; i < 2; ++i) {
        const Tongue tongue(i == 0 ? Language::German : Language::English, i == 0 ? "de" : "en");
        QSet<QString> titles;
        for (const Chapter& chapter : manualChapters()) {
            ids[i] << chapter.id;
            titles.insert(chapter.title);
            INFO(chapter.id.toStdString());
            CHECK(chapter.text.size() > 200);
        }
        CHECK(titles.size() == ids[i].size());
    }
    CHECK(ids[0].size() == 17);
    CHECK(ids[0] == ids[1]);
}

TEST_CASE("searching the manual leaves the chapters that hold the words and marks them", "[manual]") {
    ManualWindow manual;
    manual.show();
    manual.showChapter(QStringLiteral("start"));
    auto* field = manual.findChild<QLineEdit*>();
    auto* contents = manual.findChild<QListWidget*>();
    auto* page = manual.findChild<ManualPage*>();
    REQUIRE(contents->count() == 17);
    const auto shown = [&] {
        int count = 0;
        for (int i = 0; i < contents->count(); ++i)
            count += contents->item(i)->isHidden() ? 0 : 1;
        return count;
    };
    CHECK(shown() == 17);
    field->setText(QStringLiteral("vor-restore"));
    CHECK(shown() == 1);
    CHECK(manual.chapter() == QStringLiteral("backup"));
    CHECK(page->extraSelections().size() == 1);
    field->setText(QStringLiteral("no such words"));
    CHECK(shown() == 0);
    CHECK(manual.chapter() == QStringLiteral("backup")); // the page stays
    field->clear();
    CHECK(shown() == 17);
    CHECK(page->extraSelections().isEmpty());
}

TEST_CASE("a link of the manual is followed, and the contents show where one is", "[manual]") {
    ManualWindow manual;
    manual.show();
    manual.showChapter(QStringLiteral("start"));
    auto* page = manual.findChild<ManualPage*>();
    page->setSource(page->source().resolved(QUrl(QStringLiteral("import.html"))));
    CHECK(manual.chapter() == QStringLiteral("import"));
    CHECK(manual.findChild<QListWidget*>()->currentItem()->text() == QStringLiteral("Import data"));
}

TEST_CASE_METHOD(WindowOnScreen, "F1 opens the chapter about what is in view", "[manual]") {
    action(Act::Manual)->trigger();
    auto* manual = window->findChild<ManualWindow*>();
    REQUIRE(manual != nullptr);
    CHECK(manual->chapter() == QStringLiteral("start"));
    open();
    const std::pair<Place, const char*> chapters[] = {{Place::Plan, "week"},       {Place::Hotspots, "hotspots"},
                                                      {Place::Officers, "people"}, {Place::Overview, "start"},
                                                      {Place::Powers, "powers"},   {Place::Worktime, "worktime"}};
    for (const auto& [place, chapter] : chapters) {
        window->frame()->showPlace(place);
        action(Act::Manual)->trigger();
        CHECK(manual->chapter().toStdString() == chapter);
    }
    CHECK(window->findChildren<ManualWindow*>().size() == 1);
}

TEST_CASE_METHOD(WindowOnScreen, "checklist 42: the help menu leads to the known gaps of accessibility", "[manual]") {
    open();
    action(Act::Accessibility)->trigger();
    auto* manual = window->findChild<ManualWindow*>();
    REQUIRE(manual != nullptr);
    CHECK(manual->chapter() == QStringLiteral("accessibility"));
    CHECK(manual->findChild<ManualPage*>()->toPlainText().contains(QStringLiteral("Known gaps")));
}
