// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/powers/powerreader.h"
#include "tests/support/workspacefixture.h"
#include "tests/ui/support/formdriver.h"
#include "ui/powers/powersarea.h"
#include "ui/support/prompts.h"
#include "ui/widgets/linesfield.h"

#include <QFile>

using namespace streife;

namespace {

struct PowersFixture : WorkspaceFixture {
    Prompts prompts;
    std::unique_ptr<PowersArea> area;
    test::FormDriver form{*build()};

    PowersArea* build() {
        prompts.setSilent(true);
        area = std::make_unique<PowersArea>(ws(), prompts);
        QObject::connect(&ws(), &Workspace::changed, area.get(), &PowersArea::refresh);
        area->resize(1200, 1000);
        area->show();
        area->activateWindow();
        (void)QTest::qWaitForWindowActive(area.get());
        choose("Platzverweis", AgencyKind::Ordnungsamt);
        return area.get();
    }
    const Power& shipped(const char* measure, AgencyKind kind) {
        return *powerFor(shippedPowers(), QStringLiteral("NW"), {}, kind, QString::fromUtf8(measure),
                         QDate(2026, 11, 27));
    }
    void choose(const char* measure, AgencyKind kind) {
        area->list().setCurrentId(shipped(measure, kind).id.value());
        QApplication::processEvents();
    }
    std::vector<Power> own() {
        return ws().read([](Database& db) { return readOwnPowers(db); });
    }
    QPushButton* button(const char* text) {
        for (QPushButton* b : area->findChildren<QPushButton*>())
            if (b->text() == QLatin1String(text))
                return b;
        return nullptr;
    }
    [[nodiscard]] QStringList column(int column) const {
        QStringList out;
        for (int i = 0; i < area->list().model()->rowCount(); ++i)
            out << area->list().model()->index(i, column).data().toString();
        return out;
    }
};

} // namespace

TEST_CASE_METHOD(PowersFixture, "powers: the list shows what is valid here, and all places on demand", "[powersarea]") {
    CHECK_FALSE(column(2).contains(QStringLiteral("TH")));
    CHECK_FALSE(column(2).contains(QStringLiteral("NW Neuss")));
    CHECK(column(4).count(QStringLiteral("not checked")) == column(4).size());
    for (ChoiceField* choice : area->findChildren<ChoiceField*>())
        if (choice->accessibleName() == QStringLiteral("Rows for")) {
            choice->setCurrentIndex(1);
            emit choice->activated(1);
        }
    CHECK(size_t(column(0).size()) == shippedPowers().size());
    CHECK(column(2).contains(QStringLiteral("NW Neuss")));
}

TEST_CASE_METHOD(PowersFixture,
                 "powers: a changed shipped row becomes one of the house, stays chosen, and undo brings it back",
                 "[powersarea]") {
    form.type(QStringLiteral("Condition"), QStringLiteral("nur tagsüber"));
    REQUIRE(own().size() == 1);
    CHECK(own().front().note == QStringLiteral("nur tagsüber"));
    CHECK(own().front().measure.str() == QStringLiteral("Platzverweis"));
    CHECK(area->list().currentId() == own().front().id.value());
    const int rows = int(column(0).size());
    form.type(QStringLiteral("Norm"), QStringLiteral("§ 24 OBG"));
    CHECK(own().size() == 1);
    CHECK(own().front().norm == QStringLiteral("§ 24 OBG"));
    ws().undo();
    ws().undo();
    CHECK(own().empty());
    CHECK(column(0).size() == rows);
}

TEST_CASE_METHOD(PowersFixture, "powers: a check needs a name, and says the day in words", "[powersarea]") {
    QPushButton* check = button("Note as checked today");
    REQUIRE(check);
    check->click();
    CHECK(own().empty());
    form.type(QStringLiteral("Checked by"), QStringLiteral("Kern, Rechtsamt"));
    CHECK(own().empty()); // a name alone is no check
    check->click();
    REQUIRE(own().size() == 1);
    CHECK(own().front().checkedBy == QStringLiteral("Kern, Rechtsamt"));
    CHECK(own().front().checkedOn.isValid());
    CHECK(column(4).filter(QStringLiteral("checked ")).size() >= 1);
}

TEST_CASE_METHOD(PowersFixture, "powers: what cannot be kept is told and the form shows what lies there",
                 "[powersarea]") {
    choose("Verwarnungsgeld", AgencyKind::Ordnungsamt);
    form.type(QStringLiteral("From (€)"), QStringLiteral("60"));
    CHECK(own().empty());
    CHECK(prompts.shown().join(QString()).contains(QStringLiteral("upper bound")));
}

TEST_CASE_METHOD(PowersFixture, "powers: shipped rows stay, own ones go and give way to them", "[powersarea]") {
    area->removeCurrent();
    CHECK(prompts.shown().join(QString()).contains(QStringLiteral("came with the program")));
    area->createNew();
    REQUIRE(own().size() == 1);
    CHECK(own().front().verdict == PowerVerdict::Unknown);
    CHECK(own().front().municipality == ws().partnership().municipality);
    area->removeCurrent();
    CHECK(own().empty());
}

TEST_CASE_METHOD(PowersFixture, "powers: tasks are given to a measure line by line", "[powersarea]") {
    form.lines(QStringLiteral("Tasks that need this measure, one per line"),
               QStringLiteral("Platz räumen\nPlatzverweise aussprechen"));
    const auto tasks = ws().read([](Database& db) { return readOwnTaskMeasures(db); });
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().task.str() == QStringLiteral("Platz räumen"));
    CHECK(tasks.front().measure == QStringLiteral("Platzverweis"));
}

TEST_CASE_METHOD(PowersFixture, "powers: the table is exported with all its rows", "[powersarea]") {
    prompts.queueFile(path(QStringLiteral("b.csv")));
    for (QPushButton* b : area->findChildren<QPushButton*>())
        if (b->text().startsWith(QStringLiteral("Export")))
            b->click();
    QFile file(path(QStringLiteral("b.csv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(size_t(file.readAll().count('\n')) == shippedPowers().size() + 1);
}
