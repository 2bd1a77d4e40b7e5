// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/support/settings.h"
#include "ui/widgets/fields.h"

#include "core/workspace/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace streife;

namespace {

QPushButton* buttonNamed(const QWidget& page, const QString& text) {
    for (QPushButton* b : page.findChildren<QPushButton*>())
        if (b->text() == text)
            return b;
    return nullptr;
}

TextField* fieldNamed(const QWidget& page, const char* name) {
    for (TextField* f : page.findChildren<TextField*>())
        if (f->accessibleName() == QLatin1String(name))
            return f;
    throw std::runtime_error(name);
}

} // namespace

TEST_CASE("a new file is founded when everything it needs is there", "[welcome]") {
    Settings settings;
    settings.clearRecentFiles();
    WelcomePage page(settings);
    std::vector<Founding> asked;
    QObject::connect(&page, &WelcomePage::createRequested, [&](const Founding& f) { asked.push_back(f); });
    QPushButton* create = buttonNamed(page, QStringLiteral("Create file …"));
    REQUIRE(create != nullptr);
    CHECK_FALSE(create->isEnabled());
    fieldNamed(page, "Name of the partnership")->setText(QStringLiteral(" Sicherheitspartnerschaft Hamm "));
    fieldNamed(page, "Municipality")->setText(QStringLiteral("Hamm"));
    fieldNamed(page, "Your own authority")->setText(QStringLiteral("KOD Hamm"));
    CHECK_FALSE(create->isEnabled()); // the Land decides about public holidays
    CHECK_FALSE(create->toolTip().isEmpty());
    for (ChoiceField* choice : page.findChildren<ChoiceField*>())
        if (const int row = choice->findData(QStringLiteral("NW")); row >= 0)
            choice->setCurrentIndex(row);
    REQUIRE(create->isEnabled());
    create->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].partnership == QStringLiteral("Sicherheitspartnerschaft Hamm"));
    CHECK(asked[0].land == QStringLiteral("NW"));
    CHECK(asked[0].kind == AgencyKind::Ordnungsamt);
}

TEST_CASE("files used last are offered, what is gone stays visible but cannot be opened", "[welcome]") {
    const QTemporaryDir folder;
    const QString there = folder.filePath(QStringLiteral("Hamm & Umland.streife"));
    QFile file(there);
    REQUIRE(file.open(QIODevice::WriteOnly));
    Settings settings;
    settings.clearRecentFiles();
    settings.addRecentFile(folder.filePath(QStringLiteral("weg.streife")));
    settings.addRecentFile(there);
    WelcomePage page(settings);
    std::vector<QString> opened;
    QObject::connect(&page, &WelcomePage::openRequested, [&](const QString& path) { opened.push_back(path); });
    QPushButton* gone = buttonNamed(page, QStringLiteral("weg"));
    QPushButton* known = buttonNamed(page, QStringLiteral("Hamm && Umland"));
    REQUIRE(gone != nullptr);
    REQUIRE(known != nullptr);
    CHECK_FALSE(gone->isEnabled());
    known->click();
    buttonNamed(page, QStringLiteral("Open a file …"))->click();
    CHECK(opened == std::vector<QString>{there, QString()});
    settings.clearRecentFiles();
    page.refresh();
    CHECK(buttonNamed(page, QStringLiteral("Hamm && Umland")) == nullptr);
}

TEST_CASE("Return on a button of the welcome page presses it, as Space does", "[welcome]") {
    Settings settings;
    settings.clearRecentFiles();
    WelcomePage page(settings);
    QSignalSpy demo(&page, &WelcomePage::demoRequested);
    QSignalSpy open(&page, &WelcomePage::openRequested);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(buttonNamed(page, QStringLiteral("Look at the demo city")), Qt::Key_Return);
    CHECK(demo.count() == 1);
    QTest::keyClick(buttonNamed(page, QStringLiteral("Open a file …")), Qt::Key_Enter);
    CHECK(open.count() == 1);
    QTest::keyClick(buttonNamed(page, QStringLiteral("Create file …")), Qt::Key_Return); // grey: nothing is filled in
    CHECK(open.count() == 1);
}

TEST_CASE("ten recent files, the newest first, none twice", "[settings]") {
    Settings settings;
    settings.clearRecentFiles();
    for (int i = 0; i < 14; ++i)
        settings.addRecentFile(QStringLiteral("/tmp/%1.streife").arg(i));
    settings.addRecentFile(QStringLiteral("/tmp/9.streife"));
    const QStringList files = settings.recentFiles();
    CHECK(files.size() == Settings::kMaxRecent);
    CHECK(files.first() == QStringLiteral("/tmp/9.streife"));
    CHECK(files.count(QStringLiteral("/tmp/9.streife")) == 1);
    settings.forgetFile(QStringLiteral("/tmp/9.streife"));
    CHECK_FALSE(settings.recentFiles().contains(QStringLiteral("/tmp/9.streife")));
    settings.setAppearance(Appearance::Dark);
    settings.setFontPercent(150);
    CHECK(Settings().appearance() == Appearance::Dark);
    CHECK(Settings().fontPercent() == 150);
    settings.setAppearance(Appearance::System);
    settings.setFontPercent(100);
    settings.clearRecentFiles();
}

TEST_CASE("the rail chooses areas by click and by Strg and a digit, and makes room", "[rail]") {
    QWidget window;
    Rail rail(&window);
    for (const char* name : {"Plan", "Hotspots", "Officers"})
        rail.add(QStringLiteral("calendar"), QString::fromLatin1(name));
    window.resize(300, 400);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QSignalSpy chosen(&rail, &Rail::chosen);
    rail.setCurrent(0);
    CHECK(chosen.count() == 0);
    const auto buttons = rail.findChildren<QAbstractButton*>();
    REQUIRE(buttons.size() == 3);
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    CHECK(rail.current() == 2);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    CHECK(chosen.count() == 2);
    CHECK(rail.current() == 1);
    CHECK(buttons[1]->isChecked());
    QAction second(QStringLiteral("second"));
    second.setShortcut(Qt::CTRL | Qt::Key_2);
    rail.setAction(1, &second);
    CHECK(buttons[1]->toolTip() == QStringLiteral("Hotspots (Ctrl+2)"));
    second.setShortcut(Qt::Key_F7);
    CHECK(buttons[1]->toolTip() == QStringLiteral("Hotspots (F7)"));
    second.setShortcuts(QList<QKeySequence>{});
    CHECK(buttons[1]->toolTip() == QStringLiteral("Hotspots"));
    const int wide = rail.sizeHint().width();
    rail.setNarrow(true);
    CHECK(rail.sizeHint().width() < wide / 2);
    CHECK(buttons[1]->accessibleName() == QStringLiteral("Hotspots")); // also where only icons are left
}
