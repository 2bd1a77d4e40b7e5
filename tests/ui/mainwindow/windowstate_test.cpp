// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about itself: title, status bar, actions, recent files, reading only.
#include "tests/ui/mainwindow/windowfixture.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/fields.h"

#include "core/agencies/agencytable.h"
#include "core/base/language.h"
#include "core/officers/officertable.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace streife;
using namespace streife::test;

namespace {

struct StateFixture : WindowOnScreen {
    [[nodiscard]] QStringList statusTexts() const {
        QStringList out;
        for (const QLabel* label : window->statusBar()->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                out << label->text();
        return out;
    }
    [[nodiscard]] QMenu* recent() const {
        for (QMenu* menu : window->menuBar()->findChildren<QMenu*>())
            if (menu->title() == QStringLiteral("&Last used"))
                return menu;
        throw std::runtime_error("no such menu");
    }
    [[nodiscard]] TextField* fieldNamed(const char* name) const {
        for (TextField* f : window->frame()->current()->findChildren<TextField*>())
            if (f->accessibleName() == QLatin1String(name) && f->isVisible())
                return f;
        throw std::runtime_error(name);
    }
};

/// Actions that work without a file, that read, and that write.
const Act kAlways[] = {Act::NewFile,  Act::OpenFile,  Act::DemoCity,   Act::Quit,       Act::About,     Act::LookSystem,
                       Act::LookDark, Act::LookLight, Act::FontLarger, Act::FontNormal, Act::FullScreen};
const Act kReading[] = {Act::CloseFile, Act::Print,    Act::PreviousWeek, Act::NextWeek, Act::Today,  Act::GoTo,
                        Act::ViewTime,  Act::ViewList, Act::ViewFindings, Act::ZoomIn,   Act::ZoomOut};
const Act kWriting[] = {Act::Import, Act::NewRecord, Act::EditPatrol, Act::CopyPatrol, Act::DeletePatrol};

} // namespace

TEST_CASE_METHOD(StateFixture, "actions can be chosen where they work, and nowhere else", "[window]") {
    const auto enabled = [&](Act act) { return action(act)->isEnabled(); };
    for (const Act act : kAlways)
        CHECK(enabled(act));
    for (const Act act : kReading)
        CHECK_FALSE(enabled(act));
    for (const Act act : kWriting)
        CHECK_FALSE(enabled(act));
    open();
    showArea(1);
    for (const Act act : kReading)
        CHECK(enabled(act));
    for (const Act act : kWriting)
        CHECK(enabled(act));
    QTest::keyClick(&plan().board(), Qt::Key_Escape); // nothing chosen
    CHECK_FALSE(enabled(Act::DeletePatrol));
    CHECK(enabled(Act::NewRecord));
    showArea(3);
    CHECK_FALSE(enabled(Act::NextWeek)); // there are no weeks in a list of people
    CHECK(enabled(Act::Find));
    CHECK(enabled(Act::Import));
    window->closeFile();
    for (const Act act : kReading)
        CHECK_FALSE(enabled(act));
}

TEST_CASE_METHOD(StateFixture, "a file that somebody else holds can be read, nothing writes, and it is said why",
                 "[window][readonly]") {
    const auto other = Workspace::open(file.path(), Workspace::Access::Write, DemoFile::options());
    open();
    REQUIRE_FALSE(window->workspace()->writable());
    CHECK(statusTexts().contains(QStringLiteral("Opened for reading only")));
    CHECK(statusTexts().contains(window->workspace()->readOnlyReason()));
    for (int i = 0; i < areas(); ++i) {
        showArea(i);
        INFO("area " << i);
        for (const Act act : kWriting)
            CHECK_FALSE(action(act)->isEnabled());
        CHECK_FALSE(action(Act::Undo)->isEnabled());
        QWidget* page = window->frame()->current();
        for (const QPlainTextEdit* lines : page->findChildren<QPlainTextEdit*>())
            if (lines->isVisible())
                CHECK(lines->isReadOnly());
        for (const QComboBox* choice : page->findChildren<QComboBox*>())
            if (choice->isVisible() && choice->objectName() != QStringLiteral("range")) // only shows more or less
                CHECK_FALSE(choice->isEnabled());
        for (const QPushButton* b : page->findChildren<QPushButton*>())
            if (b->isVisible() && b->property("primary").toBool())
                CHECK_FALSE(b->isEnabled());
    }
    showArea(1);
    for (const Act act : kReading)
        CHECK(action(act)->isEnabled());
    const size_t before = plan().board().board().blocks.size();
    WeekBoard& board = plan().board();
    QTest::keyClick(&board, Qt::Key_Delete);
    QTest::keyClick(&board, Qt::Key_Down, Qt::AltModifier);
    plan().removeSelected();
    plan().copySelected();
    CHECK(board.board().blocks.size() == before);
    CHECK(prompts.shown().isEmpty()); // what cannot be done is not offered, so nothing has to be refused
}

TEST_CASE_METHOD(StateFixture, "the title names the file, the status bar who plans and what is in sight", "[window]") {
    CHECK(window->windowTitle() == QStringLiteral("Doppelstreife"));
    CHECK_FALSE(window->statusBar()->isVisible());
    open();
    CHECK(window->windowTitle() == QStringLiteral("demo – Doppelstreife"));
    CHECK(statusTexts().contains(window->workspace()->ownAgency()->name.str()));
    CHECK(statusTexts().contains(QStringLiteral("✓ All changes saved")));
    int patrols = 0;
    for (const BoardDay& day : plan().board().board().days)
        patrols += day.patrols;
    const auto counted = [&](const QString& text) {
        const QStringList texts = statusTexts();
        return std::any_of(texts.begin(), texts.end(), [&](const QString& t) { return t.startsWith(text); });
    };
    CHECK(counted(QStringLiteral("%1 patrol").arg(patrols)));
    showArea(2);
    CHECK(counted(QStringLiteral("%1 hotspot").arg(window->workspace()->all<Hotspot>().size())));
    showArea(1);
    CHECK(counted(QStringLiteral("%1 patrol").arg(patrols)));
    action(Act::DeletePatrol)->trigger();
    CHECK(counted(QStringLiteral("%1 patrol").arg(patrols - 1)));
    action(Act::Undo)->trigger();
    CHECK(window->statusBar()->currentMessage().startsWith(QStringLiteral("Undone: Delete")));
    CHECK(window->findChild<Announcer*>()->accessibleName() == window->statusBar()->currentMessage()); // and said
    window->statusBar()->clearMessage();
    CHECK(counted(QStringLiteral("%1 patrol").arg(patrols)));
    window->closeFile();
    CHECK(window->windowTitle() == QStringLiteral("Doppelstreife"));
}

TEST_CASE_METHOD(StateFixture, "files used last stand in the menu, one that is gone cannot be chosen", "[window]") {
    const QString gone = file.folder() + QStringLiteral("/weg & fort.streife");
    settings.addRecentFile(gone);
    settings.addRecentFile(file.path());
    emit recent()->aboutToShow();
    const QList<QAction*> entries = recent()->actions();
    REQUIRE(entries.size() == 4); // both, a line, "clear"
    CHECK(entries[0]->text() == file.path());
    CHECK(entries[0]->isEnabled());
    CHECK(entries[1]->text() == QString(gone).replace(QLatin1Char('&'), QStringLiteral("&&")));
    CHECK_FALSE(entries[1]->isEnabled());
    entries[0]->trigger();
    CHECK(window->workspace() != nullptr);
    emit recent()->aboutToShow();
    recent()->actions().last()->trigger();
    CHECK(settings.recentFiles().isEmpty());
}

TEST_CASE_METHOD(StateFixture, "a file that has vanished is told once and forgotten", "[window]") {
    const QString gone = file.folder() + QStringLiteral("/weg.streife");
    settings.addRecentFile(gone);
    CHECK_FALSE(window->openFile(gone));
    REQUIRE(prompts.shown().size() == 1);
    CHECK(prompts.shown()[0].contains(QStringLiteral("weg.streife")));
    CHECK_FALSE(settings.recentFiles().contains(gone));
    CHECK(window->findChild<WelcomePage*>()->isVisible());
    const QString text = file.folder() + QStringLiteral("/brief.streife");
    QFile letter(text);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("Sehr geehrte Damen und Herren");
    letter.close();
    CHECK_FALSE(window->openFile(text));
    CHECK(prompts.shown().size() == 2);
    CHECK(window->workspace() == nullptr);
    open(); // and goes on working
    CHECK(window->workspace() != nullptr);
}

TEST_CASE_METHOD(StateFixture, "what is half typed is saved when the window is closed, in every area", "[window]") {
    for (const int area : {1, 2, 3, 4}) {
        open();
        showArea(area);
        INFO("area " << area);
        const QString typed = QStringLiteral("Halb %1").arg(area);
        auto* field = fieldNamed(area == 1 ? "Meeting point" : area == 3 ? "Family name" : "Name");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, typed);
        window->close();
        window.reset();
        makeWindow();
        open();
        bool found = false;
        if (area == 1)
            for (const Patrol& p : window->workspace()->all<Patrol>())
                found |= p.meetingPoint == typed;
        for (const Hotspot& h : window->workspace()->all<Hotspot>())
            found |= h.name.str() == typed;
        for (const Officer& o : window->workspace()->all<Officer>())
            found |= o.familyName.str() == typed;
        for (const Agency& a : window->workspace()->all<Agency>())
            found |= a.name.str() == typed;
        CHECK(found);
        window->closeFile();
    }
    CHECK(prompts.shown() == QStringList());
}

TEST_CASE_METHOD(StateFixture, "every action has a German word, a mnemonic of its own in its menu, and keeps its key",
                 "[window]") {
    QHash<int, QPair<QString, QList<QKeySequence>>> english;
    const QList<Act> acts = [] {
        QList<Act> all;
        for (int i = 0; i <= int(Act::About); ++i)
            all << Act(i);
        return all;
    }();
    for (const Act act : acts)
        if (action(act) != nullptr)
            english[int(act)] = {action(act)->text(), action(act)->shortcuts()};
    const QLocale before;
    setLanguage(Language::German);
    makeWindow();
    for (const Act act : acts) {
        if (action(act) == nullptr)
            continue;
        INFO(english[int(act)].first.toStdString());
        if (act != Act::LookSystem) // the same word
            CHECK(action(act)->text() != english[int(act)].first);
        CHECK(action(act)->shortcuts() == english[int(act)].second);
    }
    for (QMenu* menu : window->menuBar()->findChildren<QMenu*>()) {
        QSet<QChar> keys;
        for (const QAction* entry : menu->actions()) {
            const QString text = QString(entry->text()).remove(QStringLiteral("&&"));
            const qsizetype at = text.indexOf(QLatin1Char('&'));
            if (at < 0)
                continue;
            INFO(menu->title().toStdString() << ": " << entry->text().toStdString());
            CHECK_FALSE(keys.contains(text[at + 1].toLower()));
            keys.insert(text[at + 1].toLower());
        }
    }
    setLanguage(Language::English);
    QLocale::setDefault(before);
}

TEST_CASE_METHOD(StateFixture, "going from week to week", "[window]") {
    open();
    action(Act::NextWeek)->trigger();
    action(Act::NextWeek)->trigger();
    action(Act::PreviousWeek)->trigger();
    CHECK(plan().week() == *Week::of(2026, 49));
    action(Act::Today)->trigger();
    CHECK(plan().week() == *Week::of(2026, 48));
}

TEST_CASE_METHOD(StateFixture, "look and type size are kept for the next start, within their limits", "[window]") {
    action(Act::LookDark)->trigger();
    for (int i = 0; i < 9; ++i)
        action(Act::FontLarger)->trigger();
    CHECK(Settings().appearance() == Appearance::Dark);
    CHECK(Settings().fontPercent() == 200);
    CHECK(action(Act::LookDark)->isChecked());
    CHECK_FALSE(action(Act::LookLight)->isChecked());
    action(Act::FontSmaller)->trigger();
    CHECK(Settings().fontPercent() == 175);
    action(Act::FontNormal)->trigger();
    CHECK(Settings().fontPercent() == 100);
    action(Act::LookLight)->trigger();
    CHECK(Settings().appearance() == Appearance::Light);
    settings.setAppearance(Appearance::System);
}

TEST_CASE_METHOD(StateFixture, "the rail goes by keys, and in a narrow window by signs with tooltips",
                 "[window][rail]") {
    open();
    auto* rail = window->findChild<Rail*>();
    const auto buttons = rail->findChildren<QAbstractButton*>();
    for (const auto& [act, place] :
         {std::pair(Act::AreaOverview, Place::Overview), std::pair(Act::AreaAgencies, Place::Agencies),
          std::pair(Act::AreaOfficers, Place::Officers), std::pair(Act::AreaHotspots, Place::Hotspots),
          std::pair(Act::AreaPlan, Place::Plan)}) {
        QTest::keySequence(window.get(), action(act)->shortcut());
        INFO(action(act)->text().toStdString());
        CHECK(window->frame()->current() == window->frame()->area(place));
        CHECK(buttons[rail->current()]->isChecked());
        CHECK(window->frame()->current()->isAncestorOf(QApplication::focusWidget())); // the keyboard goes along
    }
    buttons[0]->setFocus();
    QTest::keyClick(buttons[0], Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return rail->current() == 1; }, 2000));
    const int wide = rail->width();
    window->resize(1100, 800);
    settle();
    CHECK(rail->width() < wide / 2);
    for (const QAbstractButton* b : buttons)
        CHECK(b->toolTip().startsWith(b->text()));
}

TEST_CASE_METHOD(WindowOnScreen, "a new file is offered where files were kept last", "[window]") {
    const QString key = QStringLiteral("file-folder");
    settings.setText(key, {});
    const QTemporaryDir folder;
    window->showWelcome();
    auto* page = window->findChild<WelcomePage*>();
    REQUIRE(page != nullptr);
    const Founding founding{QStringLiteral("Partner"),  QStringLiteral("NW"),  QStringLiteral("Hamm"),
                            QStringLiteral("KOD Hamm"), QStringLiteral("KOD"), AgencyKind::Ordnungsamt};
    emit page->createRequested(founding); // cancelled
    CHECK(QFileInfo(prompts.proposed()).dir().exists());
    CHECK(QFileInfo(prompts.proposed()).fileName() == QStringLiteral("Hamm.streife"));
    prompts.queueFile(folder.filePath(QStringLiteral("Hamm.streife")));
    emit page->createRequested(founding);
    settle();
    emit page->createRequested(founding);
    CHECK(QFileInfo(prompts.proposed()).absolutePath() == folder.path());
    emit page->openRequested({});
    CHECK(prompts.proposed() == folder.path());
    window.reset(); // before its file goes
    settings.setText(key, {});
}
