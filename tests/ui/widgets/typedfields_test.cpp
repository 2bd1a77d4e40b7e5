// SPDX-License-Identifier: GPL-3.0-or-later
// Typing into fields: what counts, what is refused, what Esc and undo bring back.
#include "tests/support/catch.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"
#include "ui/widgets/typing.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace streife;

namespace {

/// One field of each kind in a window that has the keyboard, and one to go to.
struct TypingFixture {
    QWidget window;
    QVBoxLayout* box = new QVBoxLayout(&window);
    TextField* text = add(new TextField(QStringLiteral("Name"), &window));
    DayField* day = add(new DayField(QStringLiteral("Day"), &window));
    ClockField* clock = add(new ClockField(QStringLiteral("Start"), &window));
    SpanField* span = add(new SpanField(QStringLiteral("Window"), &window));
    CountField* count = add(new CountField(QStringLiteral("Strength"), 1, 99, &window));
    LinesField* lines = add(new LinesField(QStringLiteral("Tasks"), {}, 3, &window));
    QLineEdit* elsewhere = add(new QLineEdit(&window));

    TypingFixture() {
        text->setValue(QStringLiteral("Bahnhof"));
        day->setToday(QDate(2026, 11, 24));
        day->setDay(QDate(2026, 11, 27));
        clock->setTime(QTime(18, 0));
        span->setSpan(QTime(18, 0), QTime(20, 0));
        count->setNumber(3);
        lines->setValue(QStringLiteral("eins"));
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        elsewhere->setFocus();
    }
    template <class W> W* add(W* widget) {
        box->addWidget(widget);
        return widget;
    }
    [[nodiscard]] QList<TextField*> fields() const { return {text, day, clock, span, count}; }
    void type(QLineEdit* field, const QString& typed) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, typed);
    }
};

} // namespace

TEST_CASE_METHOD(TypingFixture, "nothing counts while it is typed, all of it when the field is left", "[typing]") {
    const char* typed[] = {"Nordpark", "28.11.", "1930", "19-21", "5"};
    const char* shown[] = {"Nordpark", "Sat 28.11.2026", "19:30", "19–21", "5"};
    for (int i = 0; i < fields().size(); ++i) {
        TextField* field = fields()[i];
        INFO(field->accessibleName().toStdString());
        QSignalSpy changed(field, &TextField::changed);
        const QString before = field->value();
        type(field, QLatin1String(typed[i]));
        CHECK(changed.count() == 0);
        CHECK(field->value() == before);
        elsewhere->setFocus();
        CHECK(changed.count() == 1);
        CHECK(field->text() == QString::fromUtf8(shown[i]));
        CHECK(field->value() == field->text());
        field->setFocus(); // passing through is no change
        elsewhere->setFocus();
        CHECK(changed.count() == 1);
    }
}

TEST_CASE_METHOD(TypingFixture, "what makes no sense is not taken, and a word beside the field says so", "[typing]") {
    const std::pair<TextField*, std::vector<const char*>> rows[] = {
        {day, {"31.02.2026", "bald", "KW 99", "   "}},
        {clock, {"25", "18:77", "abends", " "}},
        {span, {"18", "18-", "-20", "18-20-22", "19-25"}},
        {count, {"viele", "1,5", "", "3 Leute", "99999999999"}},
    };
    for (const auto& [field, texts] : rows) {
        QSignalSpy changed(field, &TextField::changed);
        const QString before = field->text();
        for (const char* bad : texts) {
            INFO(field->accessibleName().toStdString() << ": " << bad);
            field->setFocus();
            field->setText(QLatin1String(bad));
            elsewhere->setFocus();
            CHECK(field->text() == before);
            CHECK(field->value() == before);
            QApplication::processEvents();
            REQUIRE(QToolTip::isVisible()); // also when the keyboard has gone on
            CHECK(QToolTip::text().contains(QLatin1String(bad)));
            CHECK(QToolTip::text().contains(before));
            QToolTip::hideText();
        }
        CHECK(changed.count() == 0);
    }
    CHECK(day->day() == QDate(2026, 11, 27));
    CHECK(clock->time() == QTime(18, 0));
    CHECK(span->to() == QTime(20, 0));
    CHECK(count->number() == 3);
}

TEST_CASE_METHOD(TypingFixture, "what was saved is undone in the plan, what is being typed in the field",
                 "[typing][undo]") {
    const auto undoIsThePlans = [](QWidget* field) {
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QApplication::sendEvent(field, &undo);
        return !undo.isAccepted();
    };
    for (TextField* field : fields()) {
        INFO(field->accessibleName().toStdString());
        field->setFocus(Qt::TabFocusReason);
        CHECK(undoIsThePlans(field));
        QTest::keyClicks(field, QStringLiteral("7"));
        CHECK_FALSE(undoIsThePlans(field));
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(undoIsThePlans(field));
    }
    lines->setFocus();
    CHECK(undoIsThePlans(lines));
    QTest::keyClicks(lines, QStringLiteral("zwei"));
    CHECK_FALSE(undoIsThePlans(lines));
    elsewhere->setFocus();
    lines->setFocus();
    CHECK(undoIsThePlans(lines));
    QTest::keyClick(lines, Qt::Key_Z, Qt::ControlModifier);
    CHECK(lines->toPlainText().contains(QStringLiteral("zwei")));
}

TEST_CASE_METHOD(TypingFixture, "what is not understood is told to a screen reader, too", "[typing]") {
    Announcer announcer(&window);
    type(clock, QStringLiteral("abends"));
    elsewhere->setFocus();
    QApplication::processEvents();
    CHECK(announcer.accessibleName().contains(QStringLiteral("abends")));
}

TEST_CASE_METHOD(TypingFixture, "Esc brings back what stood there, without typing it goes on to the window",
                 "[typing]") {
    for (TextField* field : fields()) {
        INFO(field->accessibleName().toStdString());
        QSignalSpy changed(field, &TextField::changed);
        const QString before = field->text();
        type(field, QStringLiteral("77"));
        QKeyEvent first(QEvent::KeyPress, Qt::Key_Escape, {});
        QApplication::sendEvent(field, &first);
        CHECK(field->text() == before);
        CHECK(field->selectedText() == before); // ready to be typed over
        CHECK(first.isAccepted());
        QKeyEvent second(QEvent::KeyPress, Qt::Key_Escape, {});
        second.ignore();
        static_cast<QObject*>(field)->event(&second);
        CHECK_FALSE(second.isAccepted());
        elsewhere->setFocus();
        CHECK(changed.count() == 0);
    }
}

TEST_CASE_METHOD(TypingFixture, "a value that comes meanwhile waits behind what is being typed", "[typing]") {
    type(text, QStringLiteral("Nord"));
    text->setValue(QStringLiteral("Rathaus"));
    CHECK(text->text() == QStringLiteral("Nord"));
    CHECK(text->value() == QStringLiteral("Rathaus"));
    QTest::keyClick(text, Qt::Key_Escape);
    CHECK(text->text() == QStringLiteral("Rathaus")); // the newest, not the oldest
    text->setFocus();                                 // in the field, but nothing typed
    text->setValue(QStringLiteral("Markt"));
    CHECK(text->text() == QStringLiteral("Markt"));
    lines->setFocus();
    lines->setPlainText(QStringLiteral("eins\nzwei"));
    lines->setValue(QStringLiteral("anderes"));
    CHECK(lines->toPlainText() == QStringLiteral("eins\nzwei"));
    QSignalSpy changed(lines, &LinesField::changed);
    elsewhere->setFocus();
    CHECK(changed.count() == 1);
    CHECK(lines->lines() == QStringList{QStringLiteral("eins"), QStringLiteral("zwei")});
}

TEST_CASE_METHOD(TypingFixture, "Strg+Z belongs to the letters first, then to the plan", "[typing]") {
    const auto forThePlan = [](QWidget* field) {
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        event.ignore();
        QApplication::sendEvent(field, &event);
        return !event.isAccepted();
    };
    for (TextField* field : fields()) {
        INFO(field->accessibleName().toStdString());
        field->setFocus();
        CHECK(forThePlan(field));
        QTest::keyClicks(field, QStringLiteral("1"));
        CHECK_FALSE(forThePlan(field));
        QTest::keyClick(field, Qt::Key_Escape);
    }
}

TEST_CASE_METHOD(TypingFixture, "finishing takes what is typed in this part, not in another", "[typing]") {
    QWidget other;
    QSignalSpy changed(text, &TextField::changed);
    type(text, QStringLiteral("Nordpark"));
    finishTyping(&other);
    CHECK(changed.count() == 0);
    finishTyping(&window);
    CHECK(changed.count() == 1);
    CHECK(text->value() == QStringLiteral("Nordpark"));
    CHECK(text->hasFocus());
    finishTyping(&window);
    CHECK(changed.count() == 1);
    QSignalSpy told(lines, &LinesField::changed);
    lines->setFocus();
    lines->setPlainText(QStringLiteral("zwei"));
    finishTyping(&window);
    CHECK(told.count() == 1);
}

TEST_CASE_METHOD(TypingFixture, "names take any letter, but no line breaks, and end somewhere", "[typing]") {
    const QString name = QStringLiteral("Łukasik-Öztürk & Söhne <b> „Süd“ 日本");
    text->setFocus();
    text->setText(name);
    elsewhere->setFocus();
    CHECK(text->value() == name);
    text->setFocus();
    text->selectAll();
    text->insert(QString(500, QLatin1Char('x')));
    elsewhere->setFocus();
    CHECK(text->value().size() == 200);
    text->setFocus();
    text->setText(QStringLiteral("  \t Rand \u00a0 "));
    elsewhere->setFocus();
    CHECK(text->value() == QStringLiteral("Rand"));
}

TEST_CASE_METHOD(TypingFixture, "arrows count up and down within the limits, and only there", "[typing]") {
    count->setFocus();
    for (int i = 0; i < 120; ++i)
        QTest::keyClick(count, Qt::Key_Up);
    CHECK(count->text() == QStringLiteral("99"));
    CHECK(count->number() == 3); // not yet
    elsewhere->setFocus();
    CHECK(count->number() == 99);
    count->setMaximum(10);
    type(count, QStringLiteral("50"));
    elsewhere->setFocus();
    CHECK(count->number() == 10);
    count->setReadOnly(true);
    count->setFocus();
    QTest::keyClick(count, Qt::Key_Down);
    CHECK(count->text() == QStringLiteral("10"));
}

TEST_CASE_METHOD(TypingFixture, "an optional day or time may be emptied, another may not", "[typing]") {
    for (const bool optional : {false, true}) {
        day->setOptional(optional);
        clock->setOptional(optional);
        for (TextField* field : std::initializer_list<TextField*>{day, clock}) {
            field->setFocus();
            field->selectAll();
            QTest::keyClick(field, Qt::Key_Delete);
            elsewhere->setFocus();
            CHECK(field->text().isEmpty() == optional);
        }
        CHECK(day->day().isValid() == !optional);
        CHECK(clock->time().isValid() == !optional);
    }
    type(clock, QStringLiteral("7"));
    elsewhere->setFocus();
    CHECK(clock->time() == QTime(7, 0));
}

TEST_CASE_METHOD(TypingFixture, "leaving for a menu or a list that pops up does not end the typing of lines",
                 "[typing]") {
    QSignalSpy changed(lines, &LinesField::changed);
    lines->setFocus();
    lines->setPlainText(QStringLiteral("halb"));
    QFocusEvent popup(QEvent::FocusOut, Qt::PopupFocusReason);
    QApplication::sendEvent(lines, &popup);
    CHECK(changed.count() == 0);
    QFocusEvent away(QEvent::FocusOut, Qt::MouseFocusReason);
    QApplication::sendEvent(lines, &away);
    CHECK(changed.count() == 1);
}
