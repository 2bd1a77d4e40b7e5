// SPDX-License-Identifier: GPL-3.0-or-later
// Each field of the form beside the plan: one step with a name, undone and redone as a whole.
#include "tests/support/longwork.h"
#include "tests/ui/patrols/planfixture.h"
#include "ui/patrols/patrolinspector.h"
#include "ui/patrols/postsform.h"
#include "ui/patrols/weekboard.h"
#include "ui/widgets/linesfield.h"

#include "core/base/localtime.h"

#include <QLabel>
#include <QPushButton>

using namespace streife;
using namespace streife::test;

namespace {

struct StepFixture : PlanOnScreen {
    PatrolId id =
        makePatrol({fromLocal(QDate(2026, 11, 25), QTime(10, 0)), fromLocal(QDate(2026, 11, 25), QTime(13, 0))});

    StepFixture() {
        type(field<TextField>("title"), QStringLiteral("Markt"));
        type(named<TextField>(QStringLiteral("Call sign")), QStringLiteral("S 77"));
    }
    [[nodiscard]] PatrolDraft now() { return PatrolDraft::of(stored(id)); }
    void undo() {
        ws.undo();
        QApplication::processEvents();
    }
    void redo() {
        ws.redo();
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE_METHOD(StepFixture, "every field is one named step, undo and redo bring the form along", "[inspector]") {
    struct Row {
        const char* step;
        std::function<void()> edit;
        std::function<bool(const PatrolDraft&)> done;
        std::function<QString()> shown;
    };
    const QDate thursday(2026, 11, 26);
    const auto text = [this](const char* name) { return [this, name] { return field<QLineEdit>(name)->text(); }; };
    const auto label = [this](const char* name) {
        return [this, name] { return named<QLineEdit>(QLatin1String(name))->text(); };
    };
    const Row rows[] = {
        {"Change S 77", [&] { type(field<TextField>("title"), QStringLiteral("Adventsmarkt")); },
         [](const PatrolDraft& d) { return d.title == QStringLiteral("Adventsmarkt"); }, text("title")},
        {"Change S 77", [&] { type(named<TextField>(QStringLiteral("Meeting point")), QStringLiteral("Wache")); },
         [](const PatrolDraft& d) { return d.meetingPoint == QStringLiteral("Wache"); }, label("Meeting point")},
        {"Change S 77", [&] { type(named<TextField>(QStringLiteral("Call sign")), QStringLiteral("S 78")); },
         [](const PatrolDraft& d) { return d.callSign == QStringLiteral("S 78"); }, label("Call sign")},
        {"Change the times of S 77", [&] { type(field<ClockField>("start"), QStringLiteral("930")); },
         [](const PatrolDraft& d) { return d.span.minutes() == 210; }, text("start")},
        {"Change the times of S 77", [&] { type(field<ClockField>("end"), QStringLiteral("14:15")); },
         [](const PatrolDraft& d) { return d.span.minutes() == 255; }, text("end")},
        {"Move S 77", [&] { type(named<DayField>(QStringLiteral("Day")), QStringLiteral("26.11.")); },
         [&](const PatrolDraft& d) {
             return d.span == TimeSpan{fromLocal(thursday, QTime(10, 0)), fromLocal(thursday, QTime(13, 0))};
         },
         label("Day")},
        {"Change the crew of S 77", [&] { type(field<CountField>("strength0"), QStringLiteral("3")); },
         [](const PatrolDraft& d) { return d.posts[0].strength == 3; }, text("strength0")},
        {"Change the crew of S 77", [&] { type(field<CountField>("promised0"), QStringLiteral("1")); },
         [](const PatrolDraft& d) { return d.posts[0].promised == 1; }, text("promised0")},
        {"Change the crew of S 77", [&] { type(field<TextField>("unit1"), QStringLiteral("DGr C")); },
         [](const PatrolDraft& d) { return d.posts[1].unit == QStringLiteral("DGr C"); }, text("unit1")},
        {"Change the crew of S 77", [&] { type(field<TextField>("function0"), QStringLiteral("Leitung")); },
         [](const PatrolDraft& d) { return d.posts[0].function == QStringLiteral("Leitung"); }, text("function0")},
    };
    for (const Row& row : rows) {
        const PatrolDraft before = now();
        const QString shown = row.shown();
        row.edit();
        INFO(row.step << ", shown before: " << shown.toStdString());
        CHECK(ws.undoLabel() == QLatin1String(row.step));
        CHECK(row.done(now()));
        const QString after = row.shown();
        CHECK(after != shown);
        undo();
        CHECK(now() == before);
        CHECK(row.shown() == shown);
        redo();
        CHECK(row.done(now()));
        CHECK(row.shown() == after);
        undo();
    }
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(StepFixture, "mode, state and outcome are steps with a name of their own", "[inspector]") {
    auto* state = named<ChoiceField>(QStringLiteral("Status"));
    pick(named<ChoiceField>(QStringLiteral("Mode")), int(PatrolMode::Bicycle));
    CHECK(ws.undoLabel() == QStringLiteral("Change S 77"));
    CHECK(now().mode == PatrolMode::Bicycle);
    pick(state, int(PatrolState::Cancelled));
    CHECK(ws.undoLabel() == QStringLiteral("Cancel S 77"));
    CHECK(now().state == PatrolState::Cancelled);
    pick(state, int(PatrolState::Proposed));
    CHECK(ws.undoLabel() == QStringLiteral("Reinstate S 77"));
    pick(field<ChoiceField>("outcome"), int(PatrolOutcome::Joint));
    CHECK(ws.undoLabel() == QStringLiteral("Record the outcome of S 77"));
    undo();
    undo();
    undo();
    undo();
    CHECK(now().mode == PatrolMode::Foot);
    CHECK(state->currentData().toInt() == int(PatrolState::Proposed));
    CHECK(named<ChoiceField>(QStringLiteral("Mode"))->currentData().toInt() == int(PatrolMode::Foot));
    CHECK(field<ChoiceField>("outcome")->currentData().toInt() == int(PatrolOutcome::None));
}

TEST_CASE_METHOD(StepFixture, "tasks are written one per line, in one step, when the field is left", "[inspector]") {
    auto* tasks = named<LinesField>(QStringLiteral("Tasks, one per line"));
    tasks->setFocus();
    tasks->setPlainText(QStringLiteral("Ansprechen\n\n Zählen "));
    CHECK(now().tasks.isEmpty());
    field<TextField>("title")->setFocus();
    CHECK(now().tasks == QStringList{QStringLiteral("Ansprechen"), QStringLiteral("Zählen")});
    undo();
    CHECK(now().tasks.isEmpty());
    CHECK(tasks->toPlainText().isEmpty());
}

TEST_CASE_METHOD(StepFixture, "checklist 15: outcome and tasks: each edit is one named step, undo and redo show it",
                 "[inspector]") {
    auto* outcome = field<ChoiceField>("outcome");
    auto* tasks = named<LinesField>(QStringLiteral("Tasks, one per line"));
    const auto shown = [&] {
        QStringList out{outcome->currentText(), tasks->toPlainText()};
        for (const char* name : {"outcomeReason", "abortedAt"})
            out << (field<TextField>(name)->isVisibleTo(&area->inspector()) ? field<TextField>(name)->text()
                                                                            : QStringLiteral("-"));
        return out;
    };
    const auto write = [&](const QString& text) {
        tasks->setFocus();
        tasks->setPlainText(text);
        field<TextField>("title")->setFocus();
    };
    const std::pair<QString, std::function<void()>> edits[] = {
        {QStringLiteral("Record the outcome of S 77"), [&] { pick(outcome, int(PatrolOutcome::Aborted)); }},
        {QStringLiteral("Change S 77"), [&] { type(field<TextField>("outcomeReason"), QStringLiteral("Unwetter")); }},
        {QStringLiteral("Change S 77"), [&] { type(field<ClockField>("abortedAt"), QStringLiteral("1145")); }},
        {QStringLiteral("Change S 77"), [&] { write(QStringLiteral("Ansprechen\nZählen")); }},
        {QStringLiteral("Change S 77"), [&] { write(QStringLiteral("Zählen")); }},
        {QStringLiteral("Record the outcome of S 77"), [&] { pick(outcome, int(PatrolOutcome::Joint)); }},
    };
    QStringList seen;
    for (const auto& [step, edit] : edits) {
        const PatrolDraft before = now();
        const QStringList looked = shown();
        edit();
        const PatrolDraft after = now();
        const QStringList looks = shown();
        INFO(looks.join(QStringLiteral(" | ")).toStdString());
        CHECK(ws.undoLabel() == step);
        CHECK(after != before);
        CHECK(looks != looked);
        undo();
        CHECK(now() == before);
        CHECK(shown() == looked);
        CHECK(ws.redoLabel() == step);
        redo();
        CHECK(now() == after);
        CHECK(shown() == looks);
        seen << looks.join(QLatin1Char('|'));
    }
    CHECK(seen[2].contains(QStringLiteral("Unwetter|11:45")));
    CHECK(seen[5].endsWith(QStringLiteral("|-|-"))); // what was done together needs no reason
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(StepFixture, "leaving a field without a change is no step", "[inspector]") {
    const QString label = ws.undoLabel();
    const PatrolDraft before = now();
    for (QLineEdit* line : area->inspector().findChildren<QLineEdit*>()) {
        if (!line->isVisibleTo(&area->inspector()))
            continue;
        INFO(line->accessibleName().toStdString());
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Return);
        line->clearFocus();
        QApplication::processEvents();
        CHECK(now() == before);
    }
    CHECK(ws.undoLabel() == label);
}

TEST_CASE_METHOD(StepFixture, "what is refused says why, and the form shows what is in the file", "[inspector]") {
    const PatrolDraft before = now();
    type(field<TextField>("title"), QStringLiteral("   "));
    REQUIRE(prompts.shown().size() == 1);
    CHECK(prompts.shown()[0].contains(QStringLiteral("title"), Qt::CaseInsensitive));
    CHECK(now() == before);
    CHECK(field<TextField>("title")->text() == before.title);
    type(field<TextField>("title"), QStringLiteral("Markt 2")); // and goes on working
    CHECK(now().title == QStringLiteral("Markt 2"));
    CHECK(prompts.shown().size() == 1);
}

TEST_CASE_METHOD(StepFixture, "length and crew are counted in the head of the form", "[inspector]") {
    const auto texts = [&] {
        QStringList out;
        for (const QLabel* label : area->inspector().findChildren<QLabel*>())
            if (label->isVisibleTo(&area->inspector()))
                out << label->text();
        return out;
    };
    CHECK(texts().contains(QStringLiteral("3 h")));
    CHECK(texts().contains(QStringLiteral("CREW 0 OF 2")));
    type(field<ClockField>("end"), QStringLiteral("14:45"));
    type(field<CountField>("promised0"), QStringLiteral("1"));
    CHECK(texts().contains(QStringLiteral("4 h 45 min")));
    CHECK(texts().contains(QStringLiteral("CREW 1 OF 2")));
    CHECK(texts().contains(stored(id).patrol.key.str()));
}

TEST_CASE_METHOD(StepFixture, "visits move with their patrol, and keep their distance from its start", "[inspector]") {
    auto* chooser = field<ChoiceField>("addVisit");
    REQUIRE(chooser->count() > 1);
    emit chooser->activated(1);
    QApplication::processEvents();
    CHECK(ws.undoLabel() == QStringLiteral("Change the places of S 77"));
    REQUIRE(now().visits.size() == 1);
    type(field<SpanField>("window0"), QStringLiteral("11-12"));
    type(named<DayField>(QStringLiteral("Day")), QStringLiteral("+2")); // today is the 24th
    CHECK(now().visits[0].window
          == TimeSpan{fromLocal(QDate(2026, 11, 26), QTime(11, 0)), fromLocal(QDate(2026, 11, 26), QTime(12, 0))});
    undo();
    CHECK(now().visits[0].window.start() == fromLocal(QDate(2026, 11, 25), QTime(11, 0)));
    undo();
    undo();
    CHECK(now().visits.empty());
}

TEST_CASE_METHOD(StepFixture, "the cross closes the form, the trash deletes its patrol", "[inspector]") {
    named<QPushButton>(QStringLiteral("Close the patrol (Esc)"))->click();
    CHECK_FALSE(area->selection());
    CHECK_FALSE(area->board().selection());
    CHECK(area->board().hasFocus());
    CHECK(stored(id).patrol.title.str() == QStringLiteral("Markt"));
    area->showPatrol(id);
    field<QPushButton>("deletePatrol")->click();
    CHECK_FALSE(ws.read([&](Database& db) { return readPatrol(db, id); }));
    CHECK(ws.undoLabel() == QStringLiteral("Delete S 77"));
    CHECK_FALSE(area->selection());
}

TEST_CASE_METHOD(StepFixture, "Esc brings back what stood in a field, the next one closes the form", "[inspector]") {
    auto* title = field<TextField>("title");
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("x"));
    QTest::keyClick(title, Qt::Key_Escape);
    CHECK(title->text() == QStringLiteral("Markt"));
    CHECK(area->selection() == id);
    QTest::keyClick(title, Qt::Key_Escape);
    CHECK_FALSE(area->selection());
    CHECK(area->board().hasFocus());
    CHECK(now().title == QStringLiteral("Markt"));
}

TEST_CASE_METHOD(StepFixture, "today and tomorrow are those of the calendar, not of the patrol", "[inspector]") {
    auto* day = named<DayField>(QStringLiteral("Day"));
    type(day, QStringLiteral("morgen"));
    CHECK(toLocal(now().span.start()).date == QDate(2026, 11, 25));
    type(day, QStringLiteral("heute"));
    CHECK(toLocal(now().span.start()).date == QDate(2026, 11, 24));
    CHECK(now().span.minutes() == 180);
}

TEST_CASE_METHOD(StepFixture, "what is typed while something long is running waits above the form of its patrol",
                 "[plan][drafts]") {
    const QString before = stored(id).patrol.title.str();
    area->showPatrol(id);
    {
        test::LongWork import(ws);
        type(field<TextField>("title"), QStringLiteral("Nachtstreife"));
        type(named<TextField>(QStringLiteral("Meeting point")), QStringLiteral("Rathaus"));
        area->showPatrol(blocks()[1].id);
        CHECK_FALSE(field<QLabel>("keptTexts")->isVisible());
        area->showPatrol(id);
        CHECK(field<QLabel>("keptTexts")->isVisible());
        CHECK(field<TextField>("title")->text() == before);
    }
    CHECK(stored(id).patrol.title.str() == before);
    CHECK(prompts.shown().size() == 2);
    field<QPushButton>("saveKept")->click();
    CHECK(stored(id).patrol.title.str() == QStringLiteral("Nachtstreife"));
    CHECK(stored(id).patrol.meetingPoint == QStringLiteral("Rathaus"));
    CHECK_FALSE(field<QLabel>("keptTexts")->isVisible());
    CHECK(prompts.shown().size() == 2);
}

TEST_CASE_METHOD(StepFixture, "of two visits to one place only the one that was typed waits to be saved",
                 "[plan][drafts]") {
    for (int i = 0; i < 2; ++i) {
        auto* chooser = field<ChoiceField>("addVisit");
        chooser->setCurrentIndex(1);
        emit chooser->activated(1);
        QApplication::processEvents();
    }
    type(field<QLineEdit>("window0"), QStringLiteral("10-11"));
    REQUIRE(now().visits.size() == 2);
    {
        test::LongWork import(ws);
        type(field<QLineEdit>("window1"), QStringLiteral("12-13"));
        CHECK(field<QLabel>("keptTexts")->text().count(QLatin1Char('\n')) == 1);
        CHECK(field<QLabel>("keptTexts")->text().contains(QStringLiteral("(2): 12–13")));
    }
    field<QPushButton>("saveKept")->click();
    CHECK(now().visits[0].window
          == TimeSpan{fromLocal(QDate(2026, 11, 25), QTime(10, 0)), fromLocal(QDate(2026, 11, 25), QTime(11, 0))});
    CHECK(now().visits[1].window
          == TimeSpan{fromLocal(QDate(2026, 11, 25), QTime(12, 0)), fromLocal(QDate(2026, 11, 25), QTime(13, 0))});
    CHECK_FALSE(field<QLabel>("keptTexts")->isVisible());
}

TEST_CASE_METHOD(PlanOnScreen, "one key leads from anywhere to the crew or to the places of the chosen patrol",
                 "[tab]") {
    const PatrolId id = blocks().front().id;
    PatrolInspector& form = area->inspector();
    form.clear();
    form.focusPlaces(); // no patrol: nothing happens
    area->showPatrol(id);
    area->board().setFocus();
    form.focusPlaces();
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("addVisit"));
    form.focusCrew();
    QWidget* there = QApplication::focusWidget();
    REQUIRE(there != nullptr);
    auto* posts = form.findChild<PostsForm*>();
    CHECK(posts->isAncestorOf(there));
    QTest::keyClick(there, Qt::Key_Backtab, Qt::ShiftModifier); // it was the first of them
    CHECK_FALSE(posts->isAncestorOf(QApplication::focusWidget()));
}
