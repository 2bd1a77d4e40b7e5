// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/patrols/planfixture.h"
#include "ui/patrols/offersdialog.h"

#include "core/agencies/agencytable.h"
#include "core/base/localtime.h"
#include "core/patrols/offertable.h"
#include "core/patrols/patroltable.h"
#include "core/workspace/offering.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace streife;
using namespace streife::test;

namespace {

struct OffersOnScreen : PlanOnScreen {
    QStringList told;
    OffersDialog dialog{ws, prompts, area->week(), area->week(), [this](const QString& text) { told << text; }};
    QTableWidget* table = dialog.findChild<QTableWidget*>(QStringLiteral("offers"));

    OffersOnScreen() { dialog.show(); }

    template <class W> W* part(const char* name) { return dialog.findChild<W*>(QLatin1String(name)); }
    void press(const char* name) {
        auto* button = part<QPushButton>(name);
        REQUIRE(button->isEnabled());
        button->click();
        QApplication::processEvents();
    }
    void enter(const QString& unit, int strength) {
        part<QLineEdit>("offerUnit")->setText(unit);
        type(part<QLineEdit>("offerStrength"), QString::number(strength));
        press("save");
    }
    [[nodiscard]] QString cell(int row, int column) const { return table->item(row, column)->text(); }
};

} // namespace

TEST_CASE_METHOD(OffersOnScreen, "a list without offers says so, and the form what it is for", "[offers]") {
    auto* empty = part<QLabel>("empty");
    auto* entry = part<QLabel>("offerEntry");
    CHECK(empty->isVisible());
    CHECK(empty->text() == QStringLiteral("Nobody offers officers in this time."));
    CHECK(table->accessibleDescription() == empty->text());
    CHECK(entry->text() == QStringLiteral("New offer"));
    enter(QStringLiteral("Dienstgruppe C"), 3);
    CHECK_FALSE(empty->isVisible());
    CHECK(table->accessibleDescription().isEmpty());
    press("changeOffer");
    CHECK(entry->text() == QStringLiteral("Change the offer"));
    press("removeOffer");
    CHECK(empty->isVisible());
    CHECK(entry->text() == QStringLiteral("New offer"));
}

TEST_CASE_METHOD(OffersOnScreen, "a change of an offer is given up without closing the list", "[offers]") {
    enter(QStringLiteral("Dienstgruppe C"), 3);
    press("changeOffer");
    part<QLineEdit>("offerUnit")->setText(QStringLiteral("Dienstgruppe X"));
    press("cancel");
    CHECK(dialog.isVisible());
    CHECK(part<QLabel>("offerEntry")->text() == QStringLiteral("New offer"));
    CHECK(part<QLineEdit>("offerUnit")->text().isEmpty());
    CHECK(cell(0, 3) == QStringLiteral("Dienstgruppe C"));
    press("cancel");
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("a column of a table in a dialog is never narrower than its head", "[offers][dialogs]") {
    QWidget window;
    const QTableWidget* lines = lineTable(
        QStringLiteral("Lines"), {QStringLiteral("Funktion, Dienstgruppe"), QStringLiteral("Namen")}, {10}, &window);
    CHECK(lines->columnWidth(0) >= lines->horizontalHeader()->sectionSizeHint(0));
}

TEST_CASE_METHOD(OffersOnScreen, "an offer is entered, changed and deleted, and the list tells what is taken",
                 "[offers]") {
    CHECK_FALSE(part<QPushButton>("planOffer")->isEnabled()); // nothing there
    enter(QStringLiteral("Dienstgruppe C"), 3);
    REQUIRE(table->rowCount() == 1);
    CHECK(cell(0, 3) == QStringLiteral("Dienstgruppe C"));
    CHECK(cell(0, 4) == QStringLiteral("0 of 3"));
    CHECK(dialog.isVisible()); // for the next one
    press("changeOffer");
    CHECK(part<QLineEdit>("offerStrength")->text().contains(QLatin1Char('3')));
    enter(QStringLiteral("Dienstgruppe D"), 2);
    REQUIRE(table->rowCount() == 1);
    CHECK(cell(0, 3) == QStringLiteral("Dienstgruppe D"));
    CHECK(cell(0, 4) == QStringLiteral("0 of 2"));
    press("removeOffer");
    CHECK(table->rowCount() == 0);
    CHECK(told.size() == 3);
    ws.undo();
    CHECK(table->rowCount() == 1);
}

TEST_CASE_METHOD(OffersOnScreen, "weekly until a day: one offer a week, one step", "[offers]") {
    type(part<QLineEdit>("offerUntil"), area->week().sunday().addDays(14).toString(QStringLiteral("dd.MM.yyyy")));
    enter({}, 1);
    CHECK(table->rowCount() == 1); // only the shown week
    CHECK(ws.all<Offer>().size() == 3);
    ws.undo();
    CHECK(ws.all<Offer>().empty());
}

TEST_CASE_METHOD(OffersOnScreen, "one click plans a patrol with the offered people, and one undo takes it back",
                 "[offers]") {
    enter(QStringLiteral("Dienstgruppe C"), 3);
    const size_t patrols = blocks().size();
    press("planOffer");
    CHECK(blocks().size() == patrols + 1);
    CHECK(cell(0, 4) == QStringLiteral("3 of 3"));
    CHECK_FALSE(part<QPushButton>("planOffer")->isEnabled());
    CHECK_FALSE(part<QPushButton>("takeOffer")->isEnabled());
    const BoardBlock* made = nullptr;
    for (const BoardBlock& b : blocks())
        for (const auto& post : b.posts)
            if (post.text.contains(QStringLiteral("3 promised")))
                made = &b;
    CHECK(made != nullptr); // as every promise is shown
    ws.undo();
    CHECK(blocks().size() == patrols);
    CHECK(cell(0, 4) == QStringLiteral("0 of 3"));
}

TEST_CASE_METHOD(OffersOnScreen, "people of an offer go into a patrol that lies inside it", "[offers]") {
    enter({}, 2);
    const TimeSpan window = ws.all<Offer>().front().span;
    const PatrolId inside = makePatrol({window.start().plusMinutes(30), window.end().plusMinutes(-30)});
    auto* choice = part<ChoiceField>("offerPatrols");
    const int at = choice->findData(inside.value());
    REQUIRE(at >= 0);
    choice->setCurrentIndex(at);
    press("takeOffer");
    CHECK(stored(inside).posts.front().open() == 0);
    CHECK(cell(0, 4) == QStringLiteral("1 of 2"));
    change(inside, [&](PatrolDraft& d) { d = d.movedTo({window.end(), window.end().plusMinutes(60)}); });
    CHECK(stored(inside).posts.front().open() == 1);
    CHECK(cell(0, 4) == QStringLiteral("0 of 2"));
}

TEST_CASE_METHOD(PlanOnScreen, "the label of an offer stands where no patrol covers it", "[offers][board]") {
    Offer offer;
    offer.agency = *ws.ownAgencyId();
    const QDate sunday = area->week().sunday();
    offer.span = {fromLocal(sunday, QTime(8, 0)), fromLocal(sunday, QTime(14, 0))};
    addOffer(ws, offer);
    makePatrol({fromLocal(sunday, QTime(8, 0)), fromLocal(sunday, QTime(11, 0))});
    QApplication::processEvents();
    const WeekBoard& board = area->board();
    const QRect label = board.offerLabelRect(0);
    CHECK(board.boardLayout().spanRect(offer.span).contains(label));
    for (size_t i = 0; i < board.board().blocks.size(); ++i)
        CHECK_FALSE(label.intersects(board.boardLayout().block(i)));
}

TEST_CASE_METHOD(PlanOnScreen, "offers stand as bands behind the patrols, and a click on the label plans one out of it",
                 "[offers][board]") {
    std::optional<AgencyId> police;
    for (const Agency& a : ws.all<Agency>())
        if (a.id != *ws.ownAgencyId() && a.kind == AgencyKind::Polizei)
            police = a.id;
    REQUIRE(police);
    Offer offer;
    offer.agency = *police;
    offer.unit = QStringLiteral("Dienstgruppe C");
    const QDate sunday = area->week().sunday();
    offer.span = {fromLocal(sunday, QTime(8, 0)), fromLocal(sunday, QTime(11, 0))};
    offer.strength = 2;
    addOffer(ws, offer);
    QApplication::processEvents();
    WeekBoard& board = area->board();
    REQUIRE(board.board().bands.size() == 1);
    const OfferBand band = board.board().bands.front();
    CHECK(band.left == 2);
    CHECK(band.text.startsWith(QLatin1Char('+')));
    CHECK(band.text.contains(QStringLiteral("2 · Dienstgruppe C")));
    CHECK(band.description.contains(QStringLiteral("0 of 2 taken")));
    board.fitDay();
    QApplication::processEvents();
    const size_t before = ws.all<Patrol>().size();
    QTest::mouseClick(board.viewport(), Qt::LeftButton, {}, board.toViewport(board.offerLabelRect(0).center()));
    QApplication::processEvents();
    CHECK(ws.all<Patrol>().size() == before + 1);
    REQUIRE(area->selection());
    const PlannedPatrol made = stored(*area->selection());
    CHECK(made.patrol.span == offer.span);
    CHECK(made.promisedBy(*police) == 2);
    CHECK(made.strengthOf(*ws.ownAgencyId()) > 0);
    int told = 0; // the form says where they come from
    for (const QLabel* label : area->inspector().findChildren<QLabel*>())
        told += label->isVisible() && label->text() == QStringLiteral("2 promised by an offer");
    CHECK(told == 1);
    REQUIRE(board.board().bands.size() == 1);
    CHECK(board.board().bands.front().left == 0);
    CHECK_FALSE(board.board().bands.front().text.startsWith(QLatin1Char('+')));
    ws.undo(); // one step
    QApplication::processEvents();
    CHECK(ws.all<Patrol>().size() == before);
    CHECK(board.board().bands.front().left == 2);
}
