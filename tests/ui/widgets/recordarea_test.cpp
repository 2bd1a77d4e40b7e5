// SPDX-License-Identifier: GPL-3.0-or-later
// The mechanism that all areas with a list and a form share, with the smallest area there can be.
#include "tests/support/workspacefixture.h"
#include "ui/support/prompts.h"
#include "ui/widgets/recordarea.h"

#include "core/base/error.h"
#include "core/hotspots/hotspotservice.h"
#include "core/hotspots/hotspottable.h"

#include <QApplication>
#include <QTest>

using namespace streife;

namespace {

class NameArea : public RecordArea {
public:
    NameArea(Workspace& workspace, Prompts& prompts)
        : RecordArea(workspace, prompts,
                     {QStringLiteral("Names"), QStringLiteral("Names"), QStringLiteral("No name yet."),
                      QStringLiteral("New name"), QStringLiteral("Choose a name.")}),
          m_model({{QStringLiteral("Name"), [](const Hotspot& h) { return h.name.str(); }}}) {
        setListModel(&m_model, {100});
        refresh({});
    }
    void refresh(const RowChanges&) override {
        m_model.setRows(workspace().all<Hotspot>());
        showCurrent();
    }
    void createNew() override {
        QStringList taken;
        for (const Hotspot& h : m_model.rows())
            taken << h.name.str();
        const QString name = freeName(QStringLiteral("Neu"), QStringLiteral("Neu %1"), taken);
        create(QStringLiteral("Anlegen"), [&](Writer& w) {
            if (refuse)
                throw Error(ErrorCode::Input, QStringLiteral("Heute nicht."));
            return HotspotService(w)
                .add({w.newId<Hotspot>(), workspace().partnershipId(), ShortText(name), {}, {}, {}, 0, 0, {}})
                .value();
        });
    }
    TextField* field = nullptr;
    bool refuse = false;
    int fills = 0;

protected:
    QWidget* buildForm() override {
        auto* form = new FormColumn(this);
        field = new TextField(QStringLiteral("Name"), form);
        form->addField(QStringLiteral("Name"), field);
        form->finish();
        connect(field, &TextField::changed, this, [this] {
            edit([this] {
                const Hotspot before = *m_shown;
                Hotspot after = before;
                after.name = ShortText(field->value());
                workspace().change(QStringLiteral("Umbenennen"),
                                   [&](Writer& w) { HotspotService(w).save(before, after); });
            });
        });
        return form;
    }
    bool fillForm(qint64 id) override {
        ++fills;
        const auto row = m_model.rowOf(id);
        if (!row)
            return false;
        m_shown = m_model.row(*row);
        field->setValue(m_shown->name.str());
        return true;
    }
    void removeRecord(qint64 id) override {
        if (const auto row = m_model.rowOf(id))
            remove(m_model.row(*row).name.str(), [id](Writer& w) { HotspotService(w).remove(HotspotId(id)); });
    }

private:
    ListModel<Hotspot> m_model;
    std::optional<Hotspot> m_shown;
};

struct AreaFixture : WorkspaceFixture {
    Prompts prompts;
    std::unique_ptr<NameArea> area;

    AreaFixture() {
        prompts.setSilent(true);
        area = std::make_unique<NameArea>(ws(), prompts);
        QObject::connect(&ws(), &Workspace::changed, area.get(), &NameArea::refresh);
        area->resize(900, 600);
        area->show();
        area->activateWindow();
        (void)QTest::qWaitForWindowActive(area.get());
    }
    [[nodiscard]] QStringList names() {
        QStringList out;
        for (const Hotspot& h : ws().all<Hotspot>())
            out << h.name.str();
        return out;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (QPushButton* b : area->findChildren<QPushButton*>())
            if (b->text() == text)
                return b;
        return nullptr;
    }
};

} // namespace

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

TEST_CASE_METHOD(AreaFixture, "record area: an empty list says so in one sentence; Enter goes into the form",
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
