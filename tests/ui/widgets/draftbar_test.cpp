// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed when the disk was full or the file locked is still there afterwards, and after a restart.
#include "tests/ui/widgets/namearea.h"
#include "ui/widgets/draftbar.h"

#include <QDir>
#include <QFile>
#include <QLabel>

using namespace streife;

namespace {

struct DraftFixture : test::AreaFixture {
    HotspotId station = addHotspot(QStringLiteral("Bahnhof"));
    HotspotId park = addHotspot(QStringLiteral("Park"));

    DraftFixture() { choose(station); }
    void choose(HotspotId id) { area->list().setCurrentId(id.value()); }
    void type(const QString& text) {
        area->field->setFocus();
        area->field->setText(text);
        QTest::keyClick(area->field, Qt::Key_Return);
    }
    void refuse(ErrorCode code, const QString& text) {
        area->refuses = code;
        type(text);
        area->refuses.reset();
    }
    /// What stands above the form; empty where nothing does.
    [[nodiscard]] QString kept() const {
        const auto* bar = area->findChild<DraftBar*>();
        return bar->isVisible() ? bar->findChild<QLabel*>(QStringLiteral("keptTexts"))->text() : QString();
    }
    void press(const char* name) { area->findChild<QPushButton*>(QString::fromLatin1(name))->click(); }
    void restart() {
        area.reset();
        reopen();
        area = std::make_unique<test::NameArea>(ws(), prompts);
        QObject::connect(&ws(), &Workspace::changed, area.get(), &test::NameArea::refresh);
        area->show();
        area->activateWindow();
        (void)QTest::qWaitForWindowActive(area.get());
        choose(station);
    }
};

} // namespace

TEST_CASE_METHOD(DraftFixture, "drafts: what the disk refused stands above the form until it is saved", "[drafts]") {
    CHECK(kept().isEmpty());
    refuse(ErrorCode::Full, QStringLiteral("Nordpark <Süd>"));
    CHECK(prompts.shown() == QStringList{QStringLiteral("Heute nicht.")});
    CHECK(area->field->text() == QStringLiteral("Bahnhof")); // the form shows what stands in the file
    CHECK(kept().contains(QStringLiteral("Name: Nordpark <Süd>")));
    choose(park);
    CHECK(kept().isEmpty()); // it belongs to the other one
    choose(station);
    CHECK(kept().contains(QStringLiteral("Nordpark")));
    press("saveKept");
    CHECK(names() == QStringList{QStringLiteral("Nordpark <Süd>"), QStringLiteral("Park")});
    CHECK(kept().isEmpty());
    restart();
    CHECK(kept().isEmpty());
}

TEST_CASE_METHOD(DraftFixture, "drafts: they outlive the program", "[drafts]") {
    for (const ErrorCode code : {ErrorCode::Full, ErrorCode::Locked, ErrorCode::File, ErrorCode::Internal}) {
        const QString text = QStringLiteral("Halle %1").arg(int(code));
        refuse(code, text);
        restart();
        CHECK(area->field->text() == QStringLiteral("Bahnhof"));
        CHECK(kept().contains(text));
        CHECK(kept().count(QStringLiteral("Name:")) == 1); // the last one counts
    }
    press("discardKept");
    CHECK(kept().isEmpty());
    restart();
    CHECK(kept().isEmpty());
    CHECK(names().contains(QStringLiteral("Bahnhof")));
}

TEST_CASE_METHOD(DraftFixture, "drafts: what is refused once more stays, what is typed anew and saved replaces it",
                 "[drafts]") {
    refuse(ErrorCode::Locked, QStringLiteral("Nordpark"));
    area->refuses = ErrorCode::Full;
    press("saveKept");
    area->refuses.reset();
    CHECK(kept().contains(QStringLiteral("Name: Nordpark")));
    CHECK(names().contains(QStringLiteral("Bahnhof")));
    type(QStringLiteral("Südpark"));
    CHECK(names().contains(QStringLiteral("Südpark")));
    CHECK(kept().isEmpty());
}

TEST_CASE_METHOD(DraftFixture, "drafts: what was wrong with the entry itself is told and not kept", "[drafts]") {
    for (const ErrorCode code : {ErrorCode::Input, ErrorCode::Stale, ErrorCode::NotFound}) {
        refuse(code, QStringLiteral("Nordpark"));
        CHECK(kept().isEmpty());
    }
    CHECK(prompts.shown().size() == 3);
}

TEST_CASE_METHOD(DraftFixture, "drafts: where there is no room for them either, they are held and that is told",
                 "[drafts]") {
    const QString folder = options().stateFolder + QStringLiteral("/drafts");
    QDir(folder).removeRecursively();
    QFile inTheWay(folder); // not even root can make a folder of this name now
    REQUIRE(inTheWay.open(QFile::WriteOnly));
    inTheWay.close();
    refuse(ErrorCode::Full, QStringLiteral("Nordpark"));
    CHECK(kept().contains(QStringLiteral("Name: Nordpark")));
    CHECK(kept().count(QLatin1Char('\n')) == 2); // with the sentence that it ends with the program
    press("saveKept");
    CHECK(names().contains(QStringLiteral("Nordpark")));
    CHECK(kept().isEmpty());
}
