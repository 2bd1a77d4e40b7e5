// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"
#include "ui/widgets/typing.h"

#include <QApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace streife;

namespace {

/// A form of a few fields in a window of its own.
struct Form {
    QWidget window;
    TextField* name = new TextField(QStringLiteral("Name"), &window);
    DayField* day = new DayField(QStringLiteral("Day"), &window);
    ClockField* clock = new ClockField(QStringLiteral("Start"), &window);
    CountField* count = new CountField(QStringLiteral("Strength"), 1, 99, &window);
    LinesField* lines = new LinesField(QStringLiteral("Tasks"), {}, 3, &window);

    Form() {
        auto* box = new QVBoxLayout(&window);
        for (QWidget* field : std::initializer_list<QWidget*>{name, day, clock, count, lines})
            box->addWidget(field);
        name->setValue(QStringLiteral("Bahnhof"));
        day->setDay(QDate(2026, 11, 27));
        clock->setTime(QTime(18, 0));
        count->setNumber(2);
        lines->setValue(QStringLiteral("Jugendschutz"));
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    static void begin(QLineEdit* field, const QString& text) {
        field->setFocus();
        field->setText(text);
    }
};

} // namespace

TEST_CASE("typing: a value that comes while somebody types waits its turn and is told once", "[typing]") {
    Form form;
    QSignalSpy changed(form.name, &TextField::changed);
    Form::begin(form.name, QStringLiteral("Vorplatz"));
    CHECK(form.name->halfTyped());
    form.name->setValue(QStringLiteral("Hauptbahnhof"));
    CHECK(form.name->text() == QStringLiteral("Vorplatz"));
    emit form.name->editingFinished();
    CHECK(changed.count() == 1);
    CHECK(form.name->value() == QStringLiteral("Vorplatz"));
    const QStringList both = takeConflicts(&form.window);
    REQUIRE(both.size() == 1);
    CHECK(both.first() == QStringLiteral("Name – entered: Vorplatz, in the file: Hauptbahnhof"));
    CHECK(takeConflicts(&form.window).isEmpty());
}

TEST_CASE("typing: a refresh with the old value is no conflict", "[typing]") {
    Form form;
    Form::begin(form.name, QStringLiteral("Vorplatz"));
    form.name->setValue(QStringLiteral("Bahnhof"));
    form.name->setValue(QStringLiteral("Bahnhof"));
    emit form.name->editingFinished();
    CHECK(takeConflicts(&form.window).isEmpty());
}

TEST_CASE("typing: without typing a new value is simply shown", "[typing]") {
    Form form;
    form.name->setFocus();
    form.name->setValue(QStringLiteral("Hauptbahnhof"));
    CHECK(form.name->text() == QStringLiteral("Hauptbahnhof"));
    CHECK(takeConflicts(&form.window).isEmpty());
    form.day->setDay(QDate(2026, 11, 28));
    CHECK(form.day->text() == QStringLiteral("Sat 28.11.2026"));
}

TEST_CASE("typing: days, times and numbers keep what is typed, too, and come back right", "[typing]") {
    Form form;
    SECTION("a day") {
        Form::begin(form.day, QStringLiteral("1.12.2026"));
        form.day->setDay(QDate(2026, 11, 29));
        CHECK(form.day->text() == QStringLiteral("1.12.2026"));
        emit form.day->editingFinished();
        CHECK(form.day->day() == QDate(2026, 12, 1));
        CHECK(takeConflicts(&form.window).size() == 1);
        Form::begin(form.day, QStringLiteral("kein Tag"));
        form.day->setDay(QDate(2026, 11, 30));
        emit form.day->editingFinished();
        CHECK(form.day->text() == QStringLiteral("Mon 30.11.2026"));
        CHECK(form.day->day() == QDate(2026, 11, 30));
        CHECK(takeConflicts(&form.window).isEmpty()); // nothing was entered
    }
    SECTION("a time") {
        Form::begin(form.clock, QStringLiteral("19"));
        form.clock->setTime(QTime(20, 0));
        QTest::keyClick(form.clock, Qt::Key_Escape);
        CHECK(form.clock->text() == QStringLiteral("20:00"));
        CHECK(form.clock->time() == QTime(20, 0));
        CHECK(takeConflicts(&form.window).isEmpty());
    }
    SECTION("a number") {
        Form::begin(form.count, QStringLiteral("200"));
        form.count->setNumber(5);
        emit form.count->editingFinished();
        CHECK(form.count->number() == 99);
        const QStringList both = takeConflicts(&form.window);
        REQUIRE(both.size() == 1);
        CHECK(both.first().contains(QStringLiteral("99")));
        CHECK(both.first().contains(QStringLiteral("5")));
    }
    SECTION("lines") {
        form.lines->setFocus();
        form.lines->setPlainText(QStringLiteral("Lärm"));
        form.lines->setValue(QStringLiteral("Müll"));
        CHECK(form.lines->toPlainText() == QStringLiteral("Lärm"));
        form.lines->finish();
        REQUIRE(takeConflicts(&form.window).size() == 1);
        form.lines->setPlainText(QStringLiteral("Hunde"));
        form.lines->setValue(QStringLiteral("Hunde")); // the same from elsewhere
        form.lines->finish();
        CHECK(takeConflicts(&form.window).isEmpty());
    }
}

TEST_CASE("typing: Esc takes what came meanwhile", "[typing]") {
    Form form;
    QSignalSpy changed(form.name, &TextField::changed);
    Form::begin(form.name, QStringLiteral("Vorplatz"));
    form.name->setValue(QStringLiteral("Hauptbahnhof"));
    QTest::keyClick(form.name, Qt::Key_Escape);
    CHECK(form.name->text() == QStringLiteral("Hauptbahnhof"));
    CHECK(changed.count() == 0);
    CHECK(takeConflicts(&form.window).isEmpty());
}

TEST_CASE("typing: a part that is built anew goes on where somebody was", "[typing]") {
    QWidget window;
    auto* box = new QVBoxLayout(&window);
    const auto build = [&](const QString& value, const QString& name) {
        auto* part = new QWidget(&window);
        auto* field = new TextField(name, part);
        field->setObjectName(QStringLiteral("unit0"));
        field->setValue(value);
        (new QVBoxLayout(part))->addWidget(field);
        box->addWidget(part);
        part->show();
        return part;
    };
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    QPointer<QWidget> old = build(QStringLiteral("A"), QStringLiteral("Unit of PI"));
    auto* field = old->findChild<TextField*>();
    QSignalSpy changed(field, &TextField::changed);
    Form::begin(field, QStringLiteral("Dienstgruppe"));
    field->setCursorPosition(4);
    const auto rebuild = [&](const QString& value, const QString& name) {
        const HalfTyped typed(old);
        retire(old);
        QWidget* part = build(value, name);
        typed.resumeIn(part);
        return part->findChild<TextField*>();
    };
    SECTION("with text, cursor and focus") {
        TextField* next = rebuild(QStringLiteral("A"), QStringLiteral("Unit of PI"));
        CHECK(next->text() == QStringLiteral("Dienstgruppe"));
        CHECK(next->cursorPosition() == 4);
        CHECK(next->hasFocus());
        CHECK(next->value() == QStringLiteral("A"));
        CHECK(takeConflicts(&window).isEmpty());
    }
    SECTION("and tells what came into the file") {
        TextField* next = rebuild(QStringLiteral("B"), QStringLiteral("Unit of PI"));
        emit next->editingFinished();
        CHECK(takeConflicts(&window)
              == QStringList{QStringLiteral("Unit of PI – entered: Dienstgruppe, in the file: B")});
    }
    SECTION("but never in the row of another authority") {
        TextField* next = rebuild(QStringLiteral("A"), QStringLiteral("Unit of KOD"));
        CHECK(next->text() == QStringLiteral("A"));
        CHECK_FALSE(next->halfTyped());
    }
    CHECK(changed.count() == 0); // going out of sight is not leaving the field
    CHECK(window.findChildren<TextField*>(QStringLiteral("unit0")).size() == 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(old.isNull());
}

TEST_CASE("typing: nothing to go on with is no trouble", "[typing]") {
    const HalfTyped none(nullptr);
    retire(nullptr);
    QWidget part;
    none.resumeIn(&part);
    const HalfTyped untouched(&part);
    untouched.resumeIn(&part);
    finishTyping(&part);
    CHECK(takeConflicts(&part).isEmpty());
}

TEST_CASE("typing: finishing counts only what is in the part that is asked", "[typing]") {
    Form form;
    Form other;
    form.window.activateWindow();
    (void)QTest::qWaitForWindowActive(&form.window);
    Form::begin(form.name, QStringLiteral("Vorplatz"));
    finishTyping(&other.window);
    CHECK(form.name->value() == QStringLiteral("Bahnhof"));
    finishTyping(&form.window);
    CHECK(form.name->value() == QStringLiteral("Vorplatz"));
}
