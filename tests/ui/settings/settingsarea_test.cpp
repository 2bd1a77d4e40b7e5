// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsarea.h"

#include "core/store/rowchanges.h"
#include "tests/support/catch.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/widgets/segments.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

struct SettingsFixture {
    Theme theme{*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light};
    Settings settings;
    QAction print{u"Print"_s};
    std::vector<Command> commands{{u"x.print"_s, u"File"_s, &print, {}}};
    std::unique_ptr<SettingsArea> area;

    SettingsFixture() {
        settings.clearRecentFiles();
        settings.setLanguage(Language::German);
        area = std::make_unique<SettingsArea>(theme, settings, commands);
        area->resize(1100, 700);
        area->show();
    }
    ~SettingsFixture() {
        theme.setAppearance(Appearance::Light);
        theme.setFontPercent(100);
        settings.setAppearance(Appearance::System);
        settings.setFontPercent(100);
        settings.setLanguage(Language::German);
        settings.clearRecentFiles();
    }
    SettingsFixture(const SettingsFixture&) = delete;
    SettingsFixture& operator=(const SettingsFixture&) = delete;

    /// Clicks the choice of this name in the group of that name, where it is in sight.
    void choose(const QString& group, const QString& text) const {
        for (const Segments* s : area->findChildren<Segments*>())
            if (s->accessibleName() == group && s->isVisible())
                for (QAbstractButton* b : s->findChildren<QAbstractButton*>())
                    if (b->text() == text) {
                        b->click();
                        return;
                    }
        FAIL("no such choice: " << group.toStdString() << " " << text.toStdString());
    }
    [[nodiscard]] QString chosen(const QString& group) const {
        for (const Segments* s : area->findChildren<Segments*>())
            if (s->accessibleName() == group)
                for (const QAbstractButton* b : s->findChildren<QAbstractButton*>())
                    if (b->isChecked())
                        return b->text();
        return {};
    }
    [[nodiscard]] bool says(const QString& text) const {
        const auto labels = area->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* l) { return l->isVisible() && l->text().contains(text); });
    }
};

} // namespace

TEST_CASE_METHOD(SettingsFixture, "checklist 35: System, Hell, Dunkel and the text size change at once and are kept",
                 "[settings]") {
    CHECK(chosen(u"Look"_s) == u"Light"_s);
    choose(u"Look"_s, u"Dark"_s);
    CHECK(theme.dark());
    CHECK(Settings().appearance() == Appearance::Dark);
    for (const int percent : {100, 125, 150, 175, 200}) {
        choose(u"Text size"_s, u"%1 %"_s.arg(percent));
        CHECK(theme.fontPercent() == percent);
        CHECK(Settings().fontPercent() == percent);
    }
    theme.setFontPercent(150); // by a key meanwhile
    theme.setAppearance(Appearance::Light);
    CHECK(chosen(u"Text size"_s) == u"150 %"_s);
    CHECK(chosen(u"Look"_s) == u"Light"_s);
    CHECK(Settings().fontPercent() == 200); // showing it is no choice
}

TEST_CASE_METHOD(SettingsFixture, "the language is kept for the next start", "[settings]") {
    CHECK(Settings().language() == Language::German); // where nobody has chosen
    choose(u"Settings"_s, u"Language"_s);
    CHECK(chosen(u"Language"_s) == u"Deutsch"_s);
    CHECK(says(u"next time"_s));
    choose(u"Language"_s, u"English"_s);
    CHECK(Settings().language() == Language::English);
    const SettingsArea next(theme, settings, commands);
    QStringList checked;
    for (const Segments* s : next.findChildren<Segments*>())
        for (const QAbstractButton* b : s->findChildren<QAbstractButton*>())
            if (b->isChecked())
                checked << b->text();
    CHECK(checked.contains(u"English"_s));
    choose(u"Language"_s, u"Deutsch"_s);
    CHECK(Settings().language() == Language::German);
    settings.setText(u"language"_s, u"klingon"_s); // broken by hand
    CHECK(Settings().language() == Language::German);
}

TEST_CASE_METHOD(SettingsFixture, "files used last are shown and forgotten, folders too", "[settings]") {
    const QTemporaryDir folder;
    settings.addRecentFile(folder.filePath(u"a.streife"_s));
    settings.setFolderOf(u"file-folder"_s, folder.filePath(u"a.streife"_s));
    settings.setFolderOf(u"export-folder"_s, folder.filePath(u"a.pdf"_s));
    choose(u"Settings"_s, u"Files"_s);
    CHECK(says(folder.filePath(u"a.streife"_s)));
    CHECK(says(u"Papers: "_s + folder.path()));
    area->findChild<QPushButton*>(u"clearRecent"_s)->click();
    CHECK(Settings().recentFiles().isEmpty());
    CHECK_FALSE(says(u"a.streife"_s));
    CHECK(says(u"No file has been opened yet."_s));
    area->findChild<QPushButton*>(u"forgetFolders"_s)->click();
    CHECK_FALSE(says(folder.path()));
    CHECK(Settings().folder(u"file-folder"_s) != folder.path());
}

TEST_CASE_METHOD(SettingsFixture, "the keys have a page with a search field of its own", "[settings]") {
    CHECK(area->searchField() == nullptr);
    area->showPage(SettingsArea::Keys);
    CHECK(area->page() == SettingsArea::Keys);
    REQUIRE(area->searchField() != nullptr);
    CHECK(area->searchField()->isVisible());
    print.setShortcut(Qt::Key_F7);
    area->refresh({});
    CHECK(chosen(u"Settings"_s) == u"Keys"_s);
}
