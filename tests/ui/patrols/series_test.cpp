// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspacefixture.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/seriesdialog.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"

#include "core/base/localtime.h"
#include "core/partnership/partnershipservice.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace streife;

namespace {

struct SeriesUiFixture : WorkspaceFixture {
    Prompts prompts;
    AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI Mitte"));
    PatrolId friday = addPatrol(QStringLiteral("Abendstreife"), span("2026-11-27T18:00", "2026-11-27T22:00"), police);
    std::unique_ptr<PlanArea> area;

    SeriesUiFixture() {
        prompts.setSilent(true);
        area = std::make_unique<PlanArea>(ws(), prompts);
        QObject::connect(&ws(), &Workspace::changed, area.get(), &PlanArea::refresh);
        area->resize(1240, 800);
        area->show();
        QSignalSpy painted(area.get(), &PlanArea::weekPainted);
        REQUIRE((painted.count() > 0 || painted.wait(5000)));
        area->showPatrol(friday);
        QApplication::processEvents();
    }
    [[nodiscard]] SeriesDialog* open() {
        area->openSeries();
        auto* dialog = area->findChild<SeriesDialog*>();
        REQUIRE(dialog != nullptr);
        return dialog;
    }
    template <class W> static W* in(QWidget* part, const char* name) {
        auto* found = part->findChild<W*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    static void type(QLineEdit* field, const QString& text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        emit field->editingFinished();
        QApplication::processEvents();
    }
    void make(const QString& last) {
        SeriesDialog* dialog = open();
        type(in<DayField>(dialog, "lastDay"), last);
        in<QPushButton>(dialog, "save")->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] std::vector<Patrol> patrols() {
        return ws().read([](Database& db) { return Records<Patrol>(db).all("start,id"); });
    }
    [[nodiscard]] QStringList titles() {
        QStringList out;
        for (const Patrol& p : patrols())
            out << p.title.str();
        return out;
    }
    static QStringList column(const QTableWidget* table, int column) {
        QStringList out;
        for (int row = 0; row < table->rowCount(); ++row)
            out << table->item(row, column)->text();
        return out;
    }
    void rename(const QString& title) { type(in<TextField>(&area->inspector(), "title"), title); }
};

} // namespace

TEST_CASE_METHOD(SeriesUiFixture, "series dialog: proposes the patrol's own weekday and shows every date", "[series]") {
    SeriesDialog* dialog = open();
    CHECK(in<QCheckBox>(dialog, "weekday4")->isChecked());
    CHECK_FALSE(in<QCheckBox>(dialog, "weekday0")->isChecked());
    CHECK(dialog->wanted().startMinute == 18 * 60);
    CHECK(dialog->wanted().minutes == 4 * 60);
    type(in<DayField>(dialog, "lastDay"), QStringLiteral("1.1.2027"));
    auto* dates = dialog->findChild<QTableWidget*>();
    CHECK(column(dates, 0)
          == QStringList{QStringLiteral("Fri 27.11.2026"), QStringLiteral("Fri 04.12.2026"),
                         QStringLiteral("Fri 11.12.2026"), QStringLiteral("Fri 18.12.2026"),
                         QStringLiteral("Fri 25.12.2026"), QStringLiteral("Fri 01.01.2027")});
    const QStringList notes = column(dates, 1);
    CHECK(notes.filter(QStringLiteral("Holiday: ")).size() == 2);
    CHECK(notes[4].contains(QStringLiteral("1. Weihnachtsfeiertag")));
    CHECK(notes[5].contains(QStringLiteral("Neujahr")));
    CHECK(notes[0].isEmpty());
    const QString summary = in<QLabel>(dialog, "summary")->text();
    CHECK(summary.contains(QStringLiteral("6 ")));
    CHECK(summary.contains(QStringLiteral("2 ")));
    in<QCheckBox>(dialog, "weekday5")->click();
    CHECK(dates->rowCount() == 11);
    type(in<CountField>(dialog, "everyWeeks"), QStringLiteral("2"));
    CHECK(dates->rowCount() == 6); // weeks 48, 50, 52: Friday and Saturday each
}

TEST_CASE_METHOD(SeriesUiFixture,
                 "series dialog: a night that reaches into a holiday says so, one that ends before doesn't",
                 "[series][holidays]") {
    const auto notes = [&](const char* from, const char* to) {
        area->showPatrol(addPatrol(QStringLiteral("Nacht"), span(from, to), police));
        QApplication::processEvents();
        SeriesDialog* dialog = open();
        type(in<DayField>(dialog, "lastDay"), QStringLiteral("31.12.2026"));
        const QStringList told = column(dialog->findChild<QTableWidget*>(), 1);
        const QString summary = in<QLabel>(dialog, "summary")->text();
        CHECK(summary.contains(QStringLiteral("holiday")) == told.contains(QStringLiteral("Holiday: Fri: Neujahr")));
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return told;
    };
    CHECK(notes("2026-12-17T22:00", "2026-12-18T06:00")
          == QStringList{
              {}, QStringLiteral("Holiday: Fri: 1. Weihnachtsfeiertag"), QStringLiteral("Holiday: Fri: Neujahr")});
    CHECK(notes("2026-12-17T18:00", "2026-12-18T00:00") == QStringList{{}, {}, {}});
}

TEST_CASE_METHOD(SeriesUiFixture, "series dialog: refuses what is no series with a sentence, and writes nothing",
                 "[series]") {
    SeriesDialog* dialog = open();
    auto* save = in<QPushButton>(dialog, "save");
    const auto summary = [&] { return in<QLabel>(dialog, "summary")->text(); };
    type(in<DayField>(dialog, "lastDay"), {});
    CHECK_FALSE(save->isEnabled());
    CHECK(summary().contains(QStringLiteral("needs an end")));
    type(in<DayField>(dialog, "lastDay"), QStringLiteral("1.1.2029"));
    CHECK_FALSE(save->isEnabled());
    CHECK(summary().contains(QStringLiteral("53")));
    CHECK(dialog->findChild<QTableWidget*>()->rowCount() == 0);
    type(in<DayField>(dialog, "lastDay"), QStringLiteral("1.11.2026"));
    CHECK_FALSE(save->isEnabled());
    type(in<DayField>(dialog, "lastDay"), QStringLiteral("4.12.2026"));
    CHECK(save->isEnabled());
    in<QCheckBox>(dialog, "weekday4")->click();
    CHECK_FALSE(save->isEnabled());
    CHECK(summary().contains(QStringLiteral("weekday")));
    in<QCheckBox>(dialog, "weekday6")->click(); // Sundays only: the one of the 29th
    CHECK(save->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(patrols().size() == 1);
    CHECK(ws().all<PatrolSeries>().empty());
}

TEST_CASE_METHOD(SeriesUiFixture, "checklist 5: series dialog: Tab as one reads it, Esc writes nothing, Enter makes it",
                 "[series]") {
    SeriesDialog* dialog = open();
    type(in<DayField>(dialog, "lastDay"), QStringLiteral("18.12.2026"));
    dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    in<QCheckBox>(dialog, "weekday0")->setFocus();
    std::vector<QPoint> way;
    QStringList verbs;
    for (int i = 0; i < 40; ++i) {
        const QWidget* stop = dialog->focusWidget();
        REQUIRE(stop != nullptr);
        const QPoint place = stop->mapTo(dialog, QPoint(0, 0));
        if (!way.empty() && place == way.front())
            break; // once around
        way.push_back(place);
        if (const auto* button = qobject_cast<const QPushButton*>(stop))
            verbs << button->text();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    REQUIRE(way.size() >= 13); // seven weekdays, three fields, the dates, two buttons
    for (size_t i = 1; i < way.size(); ++i)
        CHECK((way[i].y() > way[i - 1].y() || way[i].x() > way[i - 1].x()));
    CHECK(verbs == QStringList{QStringLiteral("Cancel"), QStringLiteral("Create series")});
    CHECK(in<QPushButton>(dialog, "save")->isDefault());
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
    CHECK(patrols().size() == 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    dialog = open();
    auto* last = in<DayField>(dialog, "lastDay");
    last->setFocus();
    last->setText(QStringLiteral("4.12.2026"));
    QTest::keyClick(last, Qt::Key_Return);
    CHECK_FALSE(dialog->isVisible());
    CHECK(patrols().size() == 2);
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(SeriesUiFixture, "series dialog: makes the patrols in one step, the first one keeps its place",
                 "[series]") {
    make(QStringLiteral("18.12.2026"));
    REQUIRE(patrols().size() == 4);
    CHECK(patrols().front().id == friday);
    CHECK(area->selection() == friday);
    auto* rule = in<QLabel>(&area->inspector(), "seriesRule");
    CHECK(rule->text().contains(QStringLiteral("18.12.2026")));
    CHECK(rule->text().contains(QStringLiteral("Fri")));
    ws().undo();
    CHECK(patrols().size() == 1);
    CHECK(rule->isHidden());
    ws().redo();
    CHECK(patrols().size() == 4);
}

TEST_CASE_METHOD(SeriesUiFixture, "changing a patrol of a series asks how far that goes", "[series]") {
    make(QStringLiteral("18.12.2026"));
    SECTION("only this one") {
        prompts.queueAnswer(0);
        rename(QStringLiteral("Advent"));
        CHECK(titles().count(QStringLiteral("Advent")) == 1);
    }
    SECTION("this and the following") {
        area->showWeek(area->week().plus(1));
        area->showPatrol(patrols()[1].id);
        prompts.queueAnswer(1);
        rename(QStringLiteral("Advent"));
        CHECK(titles()
              == QStringList{QStringLiteral("Abendstreife"), QStringLiteral("Advent"), QStringLiteral("Advent"),
                             QStringLiteral("Advent")});
    }
    SECTION("all, in one step") {
        prompts.queueAnswer(2);
        rename(QStringLiteral("Advent"));
        CHECK(titles().count(QStringLiteral("Advent")) == 4);
        CHECK(ws().undoLabel().contains(QStringLiteral("series")));
        ws().undo();
        CHECK(titles().count(QStringLiteral("Abendstreife")) == 4);
    }
    SECTION("Esc: nothing, and the form shows what stands in the file") {
        prompts.queueAnswer(-1);
        rename(QStringLiteral("Advent"));
        CHECK(titles().count(QStringLiteral("Abendstreife")) == 4);
        CHECK(in<TextField>(&area->inspector(), "title")->text() == QStringLiteral("Abendstreife"));
    }
    CHECK(prompts.shown().size() == 1);
}

TEST_CASE_METHOD(SeriesUiFixture, "all leaves what was changed individually alone and names it", "[series]") {
    make(QStringLiteral("18.12.2026"));
    const Patrol third = patrols()[2];
    ws().change(QStringLiteral("by hand"),
                [&](Writer& w) { PatrolService(w).move(third.id, span("2026-12-11T20:00", "2026-12-11T23:00")); });
    area->showPatrol(friday);
    prompts.queueAnswer(2);
    area->board().select(friday);
    QTest::keyClick(&area->board(), Qt::Key_Down, Qt::AltModifier); // 18:15
    QApplication::processEvents();
    const auto all = patrols();
    CHECK(toLocal(all[0].span.start()).time == QTime(18, 15));
    CHECK(toLocal(all[1].span.start()).time == QTime(18, 15));
    CHECK(toLocal(all[2].span.start()).time == QTime(20, 0));
    CHECK(toLocal(all[3].span.start()).time == QTime(18, 15));
    CHECK(prompts.shown().last().contains(third.key.str()));
    CHECK(prompts.shown().last().contains(QStringLiteral("11.12.")));
}

TEST_CASE_METHOD(SeriesUiFixture, "what belongs to one evening is changed there without a question", "[series]") {
    make(QStringLiteral("18.12.2026"));
    const OfficerId brandt = addOfficer(*ws().ownAgencyId(), QStringLiteral("1001"), QStringLiteral("Brandt"));
    const auto draft = [&] {
        return PatrolDraft::of(*ws().read([&](Database& db) { return readPatrol(db, friday); }));
    };
    PatrolDraft wanted = draft();
    wanted.posts[0].crew = {brandt};
    emit area->inspector().edited(friday, draft(), wanted);
    CHECK(draft().posts[0].crew.size() == 1);
    wanted = draft();
    wanted.outcome = PatrolOutcome::Joint;
    emit area->inspector().edited(friday, draft(), wanted);
    CHECK(draft().outcome == PatrolOutcome::Joint);
    area->board().select(friday);
    QTest::keyClick(&area->board(), Qt::Key_Right, Qt::AltModifier); // to Saturday: that can only be this one
    CHECK(toLocal(draft().span.start()).date == QDate(2026, 11, 28));
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(SeriesUiFixture, "deleting a patrol of a series asks, too", "[series]") {
    make(QStringLiteral("18.12.2026"));
    area->showPatrol(friday);
    SECTION("Esc") {
        prompts.queueAnswer(-1);
        area->removeSelected();
        CHECK(patrols().size() == 4);
    }
    SECTION("only this one") {
        prompts.queueAnswer(0);
        area->removeSelected();
        CHECK(patrols().size() == 3);
    }
    SECTION("all") {
        prompts.queueAnswer(2);
        area->removeSelected();
        CHECK(patrols().empty());
        ws().undo();
        CHECK(patrols().size() == 4);
    }
}

TEST_CASE_METHOD(SeriesUiFixture, "an existing series gets other weekdays and another end", "[series]") {
    make(QStringLiteral("18.12.2026"));
    area->showPatrol(friday);
    SeriesDialog* dialog = open();
    CHECK(in<DayField>(dialog, "firstDay")->isReadOnly());
    auto* reach = in<ChoiceField>(dialog, "reach");
    CHECK(reach->count() == 2);
    reach->setCurrentIndex(1);
    emit reach->activated(1);
    in<QCheckBox>(dialog, "weekday5")->click();
    type(in<DayField>(dialog, "lastDay"), QStringLiteral("5.12.2026"));
    in<QPushButton>(dialog, "save")->click();
    QStringList days;
    for (const Patrol& p : patrols())
        days << toLocal(p.span.start()).date.toString(QStringLiteral("dd.MM."));
    CHECK(days
          == QStringList{QStringLiteral("27.11."), QStringLiteral("28.11."), QStringLiteral("04.12."),
                         QStringLiteral("05.12.")});
    ws().undo();
    CHECK(patrols().size() == 4);
    CHECK(ws().all<PatrolSeries>().front().lastDay == QDate(2026, 12, 18));
}
