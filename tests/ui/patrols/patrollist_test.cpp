// SPDX-License-Identifier: GPL-3.0-or-later
// The list beside the board: the same plan in words, sorted and searched, with the same selection.
#include "tests/ui/patrols/planfixture.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/segments.h"

#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"

#include <QAbstractButton>
#include <QHeaderView>

using namespace streife;
using namespace streife::test;

namespace {

struct ListFixture : PlanOnScreen {
    ListView* list = area->findChild<ListView*>(QStringLiteral("patrolList"));
    ListView* findings = area->findChild<ListView*>(QStringLiteral("findingList"));

    [[nodiscard]] static QString cell(const ListView* view, int row, int column) {
        return view->model()->index(row, column).data().toString();
    }
    [[nodiscard]] PatrolId idAt(int row) const {
        return PatrolId(list->model()->index(row, 0).data(kIdRole).toLongLong());
    }
    [[nodiscard]] QStringList column(int c) const {
        QStringList out;
        for (int r = 0; r < list->model()->rowCount(); ++r)
            out << cell(list, r, c);
        return out;
    }
};

} // namespace

TEST_CASE_METHOD(ListFixture, "every patrol of the board has one line with the same words", "[patrollist]") {
    REQUIRE(list->model()->rowCount() == int(blocks().size()));
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const PlannedPatrol p = stored(idAt(row));
        INFO(p.patrol.key.str().toStdString());
        CHECK(idAt(row) == blocks()[size_t(row)].id); // by start, as the board
        CHECK(cell(list, row, 0) == formatDay(toLocal(p.patrol.span.start()).date));
        CHECK(cell(list, row, 1) == formatSpan(p.patrol.span));
        CHECK(cell(list, row, 2) == p.patrol.callSign);
        CHECK(cell(list, row, 3) == p.patrol.title.str());
        CHECK(cell(list, row, 4).count(QStringLiteral(" · ")) == int(p.posts.size()) - 1);
        CHECK(cell(list, row, 4).contains(QStringLiteral("open")) == (p.open() > 0));
        const QString places = cell(list, row, 5);
        CHECK((places.isEmpty() ? 0 : places.count(QStringLiteral(", ")) + 1) == int(p.visits.size()));
    }
}

TEST_CASE_METHOD(ListFixture, "a click on a head sorts by it, a second one turns it round", "[patrollist]") {
    const auto byTitle = [](const QString& a, const QString& b) { return folded(a) < folded(b); };
    list->sortByColumn(3, Qt::AscendingOrder);
    QStringList titles = column(3);
    CHECK(std::is_sorted(titles.begin(), titles.end(), byTitle));
    list->sortByColumn(3, Qt::DescendingOrder);
    titles = column(3);
    CHECK(std::is_sorted(titles.rbegin(), titles.rend(), byTitle));
    list->sortByColumn(0, Qt::DescendingOrder);
    for (int row = 1; row < list->model()->rowCount(); ++row) // days by date, not by their names
        CHECK(stored(idAt(row)).patrol.span.start() <= stored(idAt(row - 1)).patrol.span.start());
    list->sortByColumn(6, Qt::AscendingOrder);
    CHECK(cell(list, 0, 6).contains(QStringLiteral("breach"))); // the gravest first
    CHECK(cell(list, list->model()->rowCount() - 1, 6).isEmpty());
}

TEST_CASE_METHOD(ListFixture, "words filter in every column, what is filtered out stays chosen on the board",
                 "[patrollist]") {
    const int all = list->model()->rowCount();
    const QString sign = stored(blocks()[2].id).patrol.callSign;
    REQUIRE_FALSE(sign.isEmpty());
    list->setWords(sign);
    CHECK(list->model()->rowCount() >= 1);
    CHECK(list->model()->rowCount() < all);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        QString line;
        for (int c = 0; c < list->model()->columnCount(); ++c)
            line += folded(cell(list, row, c)) + QLatin1Char('\n');
        for (const QString& word : folded(sign).split(QLatin1Char(' ')))
            CHECK(line.contains(word));
    }
    area->board().select(blocks()[0].id);
    CHECK(area->selection() == blocks()[0].id);
    list->setWords(QStringLiteral("gibt es nicht"));
    CHECK(list->model()->rowCount() == 0);
    CHECK(area->selection() == blocks()[0].id);
    list->setWords({});
    CHECK(list->model()->rowCount() == all);
}

TEST_CASE_METHOD(ListFixture, "board, list and form always show the same patrol", "[patrollist]") {
    for (const size_t i : {0u, 7u, 3u, 14u}) {
        const PatrolId id = blocks()[i].id;
        area->board().select(id);
        CHECK(list->currentId() == id.value());
        CHECK(area->inspector().patrol() == id);
    }
    for (int row = 0; row < list->model()->rowCount(); row += 4) {
        list->setCurrentIndex(list->model()->index(row, 1));
        CHECK(area->board().selection() == idAt(row));
        CHECK(area->inspector().patrol() == idAt(row));
    }
    QTest::keyClick(&area->board(), Qt::Key_Escape);
    CHECK_FALSE(list->currentId());
    CHECK_FALSE(area->inspector().patrol());
}

TEST_CASE_METHOD(ListFixture, "keys in the list: Return edits, Del deletes, undo brings it back where it was",
                 "[patrollist]") {
    area->showView(PlanArea::List);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(4, 0));
    const PatrolId id = idAt(4);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(field<TextField>("title")->hasFocus());
    list->setFocus();
    const int before = list->model()->rowCount();
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(list->model()->rowCount() == before - 1);
    ws.undo();
    REQUIRE(list->model()->rowCount() == before);
    CHECK(idAt(4) == id);
}

TEST_CASE_METHOD(ListFixture, "the findings have their patrol, their person and their reason, opening shows the board",
                 "[patrollist]") {
    area->showView(PlanArea::FindingsView);
    const int rows = findings->model()->rowCount();
    REQUIRE(rows > 0);
    int breaches = 0;
    int patrols = 0;
    for (int row = 0; row < rows; ++row) {
        const QString severity = cell(findings, row, 0);
        breaches += severity == QStringLiteral("Breach");
        CHECK_FALSE(severity.isEmpty());
        CHECK_FALSE(cell(findings, row, 4).isEmpty());
        patrols += !cell(findings, row, 2).isEmpty();
    }
    CHECK(patrols > 0);
    int marked = 0;
    for (const BoardBlock& b : blocks())
        marked += b.breaches;
    CHECK(breaches == marked);
    CHECK(cell(findings, 0, 0) == QStringLiteral("Breach")); // the gravest first
    findings->setCurrentIndex(findings->model()->index(0, 0));
    const auto chosen = area->selection();
    REQUIRE(chosen);
    QTest::keyClick(findings, Qt::Key_Return);
    CHECK(area->board().isVisible());
    CHECK(area->board().hasFocus());
    CHECK(area->board().selection() == chosen);
}

TEST_CASE_METHOD(ListFixture, "the number beside 'Findings' counts what is serious, and follows the plan",
                 "[patrollist]") {
    const auto number = [&] {
        for (QAbstractButton* b : area->findChild<Segments*>()->findChildren<QAbstractButton*>())
            if (b->text().startsWith(QStringLiteral("Findings")))
                return b->text();
        return QString();
    };
    int serious = 0;
    for (int row = 0; row < findings->model()->rowCount(); ++row)
        serious += cell(findings, row, 0) != QStringLiteral("Note");
    REQUIRE(serious > 0);
    CHECK(number() == QStringLiteral("Findings %1").arg(serious));
    area->showWeek(*Week::of(2031, 5));
    CHECK(number() == QStringLiteral("Findings"));
    CHECK(findings->model()->rowCount() == 0);
}

TEST_CASE_METHOD(ListFixture, "closing the form beside the list chooses no other patrol", "[patrollist]") {
    const QString step = ws.undoLabel();
    area->showView(PlanArea::List);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(4, 0));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(field<TextField>("title")->hasFocus());
    QTest::keyClick(field<TextField>("title"), Qt::Key_Escape);
    CHECK_FALSE(area->selection());
    CHECK_FALSE(list->currentId());
    CHECK(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(list->model()->rowCount() == int(blocks().size()));
    CHECK(ws.undoLabel() == step);
}
