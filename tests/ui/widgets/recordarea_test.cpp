// SPDX-License-Identifier: GPL-3.0-or-later
// The mechanism that all areas with a list and a form share, with the smallest area there can be.
#include "tests/ui/widgets/namearea.h"

using namespace streife;
using test::AreaFixture;
using test::NameArea;

TEST_CASE_METHOD(AreaFixture, "record area: a new record is chosen, named and saved", "[records]") {
    button(QStringLiteral("New name"))->click();
    REQUIRE(area->field != nullptr);
    CHECK(area->field->hasFocus());
    CHECK(area->field->selectedText() == QStringLiteral("Neu"));
    area->field->setText(QStringLiteral("Bahnhof"));
    QTest::keyClick(area->field, Qt::Key_Return);
    CHECK(names() == QStringList{QStringLiteral("Bahnhof")});
    CHECK(ws().undoLabel() == QStringLiteral("Umbenennen"));
    ws().undo();
    ws().undo();
    CHECK(names().isEmpty());
    CHECK_FALSE(area->field->isVisible());
}

TEST_CASE_METHOD(AreaFixture, "record area: names that are taken are passed over, however they are written",
                 "[records]") {
    for (int i = 0; i < 4; ++i)
        area->createNew();
    CHECK(names()
          == QStringList{QStringLiteral("Neu"), QStringLiteral("Neu 2"), QStringLiteral("Neu 3"),
                         QStringLiteral("Neu 4")});
    area->list().setCurrentId(ws().all<Hotspot>()[1].id.value());
    QTest::keyClick(&area->list(), Qt::Key_Delete);
    area->createNew();
    CHECK(names().contains(QStringLiteral("Neu 2")));
}

TEST_CASE_METHOD(AreaFixture, "record area: a refused creation says why and leaves everything as it was", "[records]") {
    area->createNew();
    const auto chosen = area->list().currentId();
    area->refuse = true;
    area->createNew();
    CHECK(prompts.shown() == QStringList{QStringLiteral("Heute nicht.")});
    CHECK(names().size() == 1);
    CHECK(area->list().currentId() == chosen);
}

TEST_CASE_METHOD(AreaFixture, "record area: a refused edit is told and the form shows what stands in the file",
                 "[records]") {
    area->createNew();
    area->field->setText(QString());
    QTest::keyClick(area->field, Qt::Key_Return);
    CHECK(prompts.shown().size() == 1);
    CHECK(area->field->text() == QStringLiteral("Neu"));
    CHECK(names() == QStringList{QStringLiteral("Neu")});
}

TEST_CASE_METHOD(AreaFixture, "record area: deleting is one step and has a button in sight", "[records]") {
    area->createNew();
    auto* remove = area->findChild<QPushButton*>(QStringLiteral("deleteRecord"));
    REQUIRE(remove != nullptr);
    CHECK(remove->isVisible());
    remove->click();
    CHECK(names().isEmpty());
    CHECK(ws().undoLabel().contains(QStringLiteral("Neu")));
    CHECK(prompts.shown().isEmpty()); // no question where undo helps
    ws().undo();
    CHECK(names().size() == 1);
}

TEST_CASE_METHOD(AreaFixture, "record area: an empty list says so in one sentence, Enter goes into the form",
                 "[records]") {
    const auto grab = [&] { return area->list().viewport()->grab().toImage(); };
    const QImage empty = grab();
    area->createNew();
    CHECK(grab() != empty);
    area->list().setFocus();
    QTest::keyClick(&area->list(), Qt::Key_Return);
    CHECK(area->field->hasFocus());
}

TEST_CASE_METHOD(AreaFixture, "record area: a record that vanishes elsewhere closes its form", "[records]") {
    area->createNew();
    const HotspotId id(*area->list().currentId());
    CHECK(area->field->isVisible());
    ws().change(QStringLiteral("elsewhere"), [&](Writer& w) { HotspotService(w).remove(id); });
    CHECK_FALSE(area->field->isVisible());
    ws().undo();
    CHECK(area->list().model()->rowCount() == 1);
}

TEST_CASE_METHOD(AreaFixture, "record area: a file opened for reading offers neither new nor delete", "[records]") {
    area->createNew();
    area.reset();
    reopen(Workspace::Access::Read);
    area = std::make_unique<NameArea>(ws(), prompts);
    area->show();
    area->list().setCurrentIndex(area->list().model()->index(0, 0));
    QApplication::processEvents();
    CHECK_FALSE(button(QStringLiteral("New name"))->isVisible());
    CHECK_FALSE(area->findChild<QPushButton*>(QStringLiteral("deleteRecord"))->isVisible());
    QTest::keyClick(&area->list(), Qt::Key_Delete);
    CHECK(names().size() == 1);
}
