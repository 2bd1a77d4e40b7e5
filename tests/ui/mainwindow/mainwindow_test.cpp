// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the areas: files, undo, records, what is half done when it closes.
#include "tests/support/longwork.h"
#include "tests/ui/mainwindow/windowfixture.h"
#include "ui/log/logarea.h"
#include "ui/widgets/fields.h"

#include "core/agencies/agencytable.h"
#include "core/patrols/patroltable.h"
#include "core/store/backup.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>

using namespace streife;
using namespace streife::test;

namespace {

void collect(QMenu* menu, QSet<QAction*>& out) {
    for (QAction* action : menu->actions()) {
        out.insert(action);
        if (action->menu() != nullptr)
            collect(action->menu(), out);
    }
}

} // namespace

TEST_CASE_METHOD(WindowOnScreen, "every action is in a menu once, no two share a key", "[window]") {
    QSet<QAction*> reachable;
    for (QAction* top : window->menuBar()->actions())
        collect(top->menu(), reachable);
    QSet<QKeySequence> keys;
    for (QAction* action : window->actions().all()) {
        INFO(action->text().toStdString());
        CHECK(reachable.contains(action));
        CHECK_FALSE(action->text().isEmpty());
        for (const QKeySequence& key : action->shortcuts()) {
            INFO(key.toString().toStdString());
            CHECK_FALSE(keys.contains(key));
            keys.insert(key);
        }
    }
    CHECK(action(Act::Redo)->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Y)));
    CHECK(action(Act::Redo)->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
    CHECK_FALSE(keys.contains(QKeySequence(Qt::CTRL | Qt::Key_D))); // Strg+D never deletes
}

TEST_CASE_METHOD(WindowOnScreen, "without a file there is a welcome page, and nothing that could not work",
                 "[window]") {
    for (const Act act :
         {Act::Undo, Act::Redo, Act::NewRecord, Act::Print, Act::CloseFile, Act::DeletePatrol, Act::NextWeek})
        CHECK_FALSE(action(act)->isEnabled());
    CHECK(window->workspace() == nullptr);
    const QString path = file.folder() + QStringLiteral("/neu.streife");
    const Founding founding{QStringLiteral("Sicherheitspartnerschaft Hamm"),
                            QStringLiteral("NW"),
                            QStringLiteral("Hamm"),
                            QStringLiteral("KOD Hamm"),
                            {},
                            AgencyKind::Ordnungsamt};
    REQUIRE(window->createFile(path, founding));
    CHECK(window->windowTitle().startsWith(QStringLiteral("neu")));
    CHECK(settings.recentFiles() == QStringList{QFileInfo(path).absoluteFilePath()});
    CHECK(action(Act::NewRecord)->isEnabled());
    CHECK_FALSE(action(Act::Undo)->isEnabled()); // opening a file cannot be undone
    CHECK_FALSE(window->createFile(path, founding));
    CHECK(prompts.shown().size() == 1);
}

TEST_CASE_METHOD(WindowOnScreen, "a file that is none gives one sentence and the welcome page stays", "[window]") {
    CHECK_FALSE(window->openFile(file.folder() + QStringLiteral("/fehlt.streife")));
    CHECK_FALSE(window->openFile(file.folder()));
    REQUIRE(prompts.shown().size() == 2);
    CHECK(prompts.shown()[0].contains(QStringLiteral("fehlt.streife")));
    CHECK(window->workspace() == nullptr);
}

TEST_CASE_METHOD(WindowOnScreen, "checklist 15: undo names its step and works from any place", "[window]") {
    open();
    PlanArea& plan = window->frame()->plan();
    const PatrolId id = plan.board().board().blocks.front().id;
    plan.board().select(id);
    action(Act::DeletePatrol)->trigger();
    CHECK(action(Act::Undo)->text().contains(window->workspace()->undoLabel()));
    showArea(3);
    action(Act::Undo)->trigger();
    CHECK_FALSE(action(Act::Undo)->isEnabled()); // all edits undone
    showArea(1);
    plan.board().select(id);
    CHECK(plan.selection() == id);
}

TEST_CASE_METHOD(WindowOnScreen, "a second window reads only and says who holds the file", "[window]") {
    const auto other = Workspace::open(file.path(), Workspace::Access::Write, test::DemoFile::options());
    open();
    CHECK_FALSE(window->workspace()->writable());
    CHECK_FALSE(window->workspace()->readOnlyReason().isEmpty());
    CHECK_FALSE(action(Act::NewRecord)->isEnabled());
    everywhere([&](int area) {
        INFO("area " << area);
        if (qobject_cast<LogArea*>(window->frame()->current()) != nullptr)
            return; // its fields only choose what is shown
        for (const QLineEdit* field : window->frame()->current()->findChildren<QLineEdit*>())
            if (field->isVisible() && field != window->frame()->current()->searchField())
                CHECK((field->isReadOnly() || !field->isEnabled()));
    });
}

TEST_CASE_METHOD(WindowOnScreen, "records are made, changed and deleted in their lists", "[window]") {
    open();
    for (const int area : {2, 3, 4}) {
        INFO("area " << area);
        showArea(area);
        auto* records = qobject_cast<RecordArea*>(window->frame()->current());
        REQUIRE(records != nullptr);
        const int before = records->list().model()->rowCount();
        action(Act::NewRecord)->trigger();
        CHECK(records->list().model()->rowCount() == before + 1);
        auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(name != nullptr);
        name->setText(QStringLiteral("Überall & nirgends")); // keyClicks knows ASCII only
        QTest::keyClick(name, Qt::Key_Return);
        CHECK(records->list().currentIndex().siblingAtColumn(0).data().toString()
              == QStringLiteral("Überall & nirgends"));
        QTest::keyClick(&records->list(), Qt::Key_Delete);
        CHECK(records->list().model()->rowCount() == before);
        action(Act::Undo)->trigger();
        action(Act::Undo)->trigger();
        action(Act::Undo)->trigger();
        CHECK(records->list().model()->rowCount() == before);
        CHECK(prompts.shown().join(QLatin1Char('\n')) == QString());
    }
}

TEST_CASE_METHOD(WindowOnScreen, "the demo city is either whole or not there", "[window]") {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString path = folder + QStringLiteral("/demostadt.streife");
    QFile::remove(path);
    bool half = false;
    QTimer watch; // looks while it is built, as the next start after a kill would
    QObject::connect(&watch, &QTimer::timeout, &watch,
                     [&] { half |= window->workspace() == nullptr && QFileInfo::exists(path); });
    watch.start(1);
    action(Act::DemoCity)->trigger();
    watch.stop();
    CHECK_FALSE(half);
    REQUIRE(window->workspace() != nullptr);
    CHECK(window->workspace()->path() == path);
    CHECK(window->workspace()->writable());
    CHECK(window->workspace()->all<Patrol>().size() > 100);
    window->closeFile();
    CHECK(QDir(folder).entryList({QStringLiteral("demostadt*")}, QDir::Dirs | QDir::Files)
          == QStringList{QStringLiteral("demostadt.streife")});
    QFile::remove(path);
}

TEST_CASE_METHOD(WindowOnScreen, "what is being typed counts when the file is closed", "[window]") {
    open();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    PlanArea& plan = window->frame()->plan();
    const PatrolId id = plan.board().board().blocks.front().id;
    plan.showPatrol(id);
    plan.inspector().focusTitle();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Bahnhof"));
    action(Act::CloseFile)->trigger();
    open();
    const auto patrol = window->workspace()->read([&](Database& db) { return Records<Patrol>(db).find(id); });
    REQUIRE(patrol);
    CHECK(patrol->title.str() == QStringLiteral("Bahnhof"));
}

TEST_CASE_METHOD(WindowOnScreen, "typing in a form belongs to the record that was shown", "[window]") {
    open();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    showArea(4);
    auto* records = qobject_cast<RecordArea*>(window->frame()->current());
    TextField* name = nullptr;
    for (TextField* field : records->findChildren<TextField*>())
        if (field->accessibleName() == QStringLiteral("Name"))
            name = field;
    REQUIRE(name != nullptr);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Zweite Wache"));
    action(Act::NewRecord)->trigger();
    CHECK(name->text() == QStringLiteral("New authority"));
    QStringList names;
    for (const Agency& a : window->workspace()->all<Agency>())
        names << a.name.str();
    CHECK(names.contains(QStringLiteral("Zweite Wache")));
    CHECK(names.contains(QStringLiteral("New authority")));
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(WindowOnScreen, "a backup by hand is made beside the work and told", "[window]") {
    open();
    REQUIRE(QTest::qWaitFor(
        [&] { return !QDir(backupFolder(file.path())).entryList({QStringLiteral("tag-*.streife")}).isEmpty(); }));
    action(Act::Backup)->trigger();
    CHECK_FALSE(action(Act::Backup)->isEnabled()); // one at a time
    REQUIRE(QTest::qWaitFor([&] { return action(Act::Backup)->isEnabled(); }));
    CHECK(QDir(backupFolder(file.path())).entryList({QStringLiteral("hand-*.streife")}).size() == 1);
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(WindowOnScreen, "the status bar says when the backup of the day could not be made", "[window]") {
    QFile blocked(backupFolder(file.path())); // a file where the folder belongs
    REQUIRE(blocked.open(QIODevice::WriteOnly));
    open();
    auto* warning = window->findChild<QLabel*>(QStringLiteral("backupTrouble"));
    REQUIRE(warning != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return warning->isVisible(); }));
    CHECK(warning->toolTip().contains(QStringLiteral("-sicherung")));
    action(Act::Backup)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !prompts.shown().isEmpty(); }));
    CHECK(action(Act::Backup)->isEnabled());
    window->closeFile();
    CHECK_FALSE(warning->isVisible());
}

TEST_CASE_METHOD(WindowOnScreen, "the status bar says what could not be saved, also when the file is opened again",
                 "[window]") {
    open();
    const auto says = [&](const QString& text) {
        const auto labels = window->statusBar()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel* l) { return l->text().contains(text); });
    };
    CHECK(says(QStringLiteral("All changes saved")));
    auto& plan = window->frame()->plan();
    const PatrolId id = plan.board().board().blocks.front().id;
    plan.showPatrol(id);
    auto* title = plan.inspector().findChild<TextField*>(QStringLiteral("title"));
    {
        test::LongWork import(*window->workspace());
        title->setFocus();
        title->setText(QStringLiteral("Nachtstreife"));
        QTest::keyClick(title, Qt::Key_Return);
        CHECK(says(QStringLiteral("1 entry not saved yet")));
    }
    window->closeFile();
    open();
    CHECK(says(QStringLiteral("1 entry not saved yet")));
    window->frame()->plan().showPatrol(id);
    window->frame()->plan().removeSelected(); // nobody could save or discard it now
    CHECK(says(QStringLiteral("All changes saved")));
    action(Act::Undo)->trigger();
    CHECK(says(QStringLiteral("1 entry not saved yet")));
    window->frame()->plan().showPatrol(id);
    window->frame()->plan().inspector().findChild<QPushButton*>(QStringLiteral("saveKept"))->click();
    CHECK(says(QStringLiteral("All changes saved")));
}
