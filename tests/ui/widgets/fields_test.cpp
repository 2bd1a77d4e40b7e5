// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/metrics.h"
#include "ui/support/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace streife;

namespace {

/// Types over what stands in the field and presses a key.
void type(QLineEdit& field, const char* text, Qt::Key key = Qt::Key_Return) {
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QString::fromLatin1(text));
    QTest::keyClick(&field, key);
}

} // namespace

TEST_CASE("a field tells of a change once, and not of typing the same again", "[fields]") {
    TextField field(QStringLiteral("Name"));
    field.show();
    field.setValue(QStringLiteral("Bahnhof"));
    QSignalSpy changed(&field, &TextField::changed);
    type(field, "Nordpark ");
    CHECK(field.value() == QStringLiteral("Nordpark")); // trimmed
    CHECK(changed.count() == 1);
    type(field, "Nordpark");
    CHECK(changed.count() == 1);
    field.setValue(QStringLiteral("Rathaus"));
    CHECK(changed.count() == 1); // set by the program
    CHECK(field.accessibleName() == QStringLiteral("Name"));
}

TEST_CASE("Esc brings back what stood in the field", "[fields]") {
    TextField field(QStringLiteral("Name"));
    field.show();
    field.setValue(QStringLiteral("Bahnhof"));
    QSignalSpy changed(&field, &TextField::changed);
    type(field, "x", Qt::Key_Escape);
    CHECK(field.text() == QStringLiteral("Bahnhof"));
    CHECK(changed.count() == 0);
}

TEST_CASE("a read-only field never tells of a change", "[fields]") {
    TextField field(QStringLiteral("Name"));
    field.show();
    field.setValue(QStringLiteral("Bahnhof"));
    field.setReadOnly(true);
    QSignalSpy changed(&field, &TextField::changed);
    type(field, "x");
    CHECK(field.value() == QStringLiteral("Bahnhof"));
    CHECK(changed.count() == 0);
}

TEST_CASE("a day is shown with its weekday and read back the way people write", "[fields]") {
    DayField field(QStringLiteral("Day"));
    field.show();
    field.setToday(QDate(2026, 11, 24));
    field.setDay(QDate(2026, 11, 27));
    CHECK(field.text() == QStringLiteral("Fri 27.11.2026"));
    type(field, "+7");
    CHECK(field.day() == QDate(2026, 12, 1));
    CHECK(field.text() == QStringLiteral("Tue 01.12.2026"));
    type(field, "31.02.");
    CHECK(field.day() == QDate(2026, 12, 1)); // refused, the old one stays
    CHECK(field.text() == QStringLiteral("Tue 01.12.2026"));
    type(field, "");
    CHECK(field.day() == QDate(2026, 12, 1));
    field.setOptional(true);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK_FALSE(field.day().isValid());
}

TEST_CASE("spans of time are shown short and read in many ways", "[fields]") {
    SpanField field(QStringLiteral("Window"));
    field.show();
    field.setSpan(QTime(18, 0), QTime(20, 30));
    CHECK(field.text() == QStringLiteral("18–20:30"));
    type(field, "21-1");
    CHECK(field.from() == QTime(21, 0));
    CHECK(field.to() == QTime(1, 0));
    CHECK(field.text() == QStringLiteral("21–01"));
    type(field, "8:15 bis 930");
    CHECK(field.from() == QTime(8, 15));
    CHECK(field.to() == QTime(9, 30));
    QSignalSpy changed(&field, &TextField::changed);
    for (const char* bad : {"18", "18-20-22", "18-25", "abends"}) {
        type(field, bad);
        CHECK(field.from() == QTime(8, 15));
    }
    CHECK(changed.count() == 0);
}

TEST_CASE("numbers stay inside their limits, arrows step", "[fields]") {
    CountField field(QStringLiteral("Strength"), 1, 9);
    field.show();
    field.setNumber(3);
    type(field, "40");
    CHECK(field.number() == 9);
    type(field, "0");
    CHECK(field.number() == 1);
    type(field, "vier");
    CHECK(field.number() == 1);
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.number() == 3);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.number() == 1);
}

TEST_CASE("scrolling a form does not change the choice under the pointer", "[fields]") {
    QWidget form;
    QVBoxLayout box(&form);
    auto* other = new QLineEdit(&form);
    auto* choice = new ChoiceField(QStringLiteral("Mode"), &form);
    choice->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    box.addWidget(other);
    box.addWidget(choice);
    form.show();
    REQUIRE(QTest::qWaitForWindowExposed(&form));
    other->setFocus();
    QApplication::processEvents();
    const auto wheel = [&] {
        const QPointF at(5, 5);
        QWheelEvent event(at, choice->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(choice, &event);
    };
    wheel();
    CHECK(choice->currentIndex() == 0);
    choice->setFocus();
    QApplication::processEvents();
    wheel();
    CHECK(choice->currentIndex() == 1);
}

TEST_CASE("lines are told as changed when the field is left", "[fields]") {
    QWidget form;
    QVBoxLayout box(&form);
    auto* lines = new LinesField(QStringLiteral("Tasks"), QStringLiteral("One per line"), 3, &form);
    auto* next = new QLineEdit(&form);
    box.addWidget(lines);
    box.addWidget(next);
    form.show();
    REQUIRE(QTest::qWaitForWindowExposed(&form));
    lines->setValue(QStringLiteral("Ansprechen"));
    QSignalSpy changed(lines, &LinesField::changed);
    lines->setFocus();
    next->setFocus();
    CHECK(changed.count() == 0);
    lines->setFocus();
    lines->setPlainText(QStringLiteral("Ansprechen\n\n  Zählen  \n"));
    CHECK(changed.count() == 0);
    QTest::keyClick(lines, Qt::Key_Tab); // leaves the field instead of writing a tab
    CHECK(changed.count() == 1);
    CHECK(lines->lines() == QStringList{QStringLiteral("Ansprechen"), QStringLiteral("Zählen")});
}

TEST_CASE("labels keep their size when the window's font grows, and never read markup", "[fields]") {
    const QFont before = QApplication::font();
    QFont base = before;
    base.setPixelSize(13);
    QApplication::setFont(base);
    const std::unique_ptr<QLabel> section(sectionLabel(QStringLiteral("Crew")));
    const std::unique_ptr<QLabel> big(bigLabel(QStringLiteral("<b>KW 48/2026</b>")));
    const std::unique_ptr<QLabel> elided(elidedLabel(QStringLiteral("Kita-Vorplatz Kaiserstraße")));
    CHECK(section->text() == QStringLiteral("CREW"));
    CHECK(section->font().pixelSize() == 11);
    CHECK(big->font().pixelSize() == 18);
    CHECK(big->text() == QStringLiteral("<b>KW 48/2026</b>"));
    CHECK(elided->minimumSizeHint().width() == 0); // gives way to the fields beside it
    CHECK(elided->toolTip().contains(QStringLiteral("Kaiserstraße")));
    for (const QLabel* label : {section.get(), big.get(), elided.get()})
        CHECK(label->textFormat() == Qt::PlainText);
    section->show();
    base.setPixelSize(26);
    QApplication::setFont(base);
    QApplication::processEvents();
    CHECK(section->font().pixelSize() == 22);
    QApplication::setFont(before);
    QApplication::processEvents();
}

TEST_CASE("what drops down from a choice has rows that are easy to hit", "[fields]") {
    const Theme theme(*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light);
    ChoiceField field(QStringLiteral("Choice"));
    field.addItems({QStringLiteral("one"), QStringLiteral("two")});
    field.show();
    field.showPopup();
    REQUIRE(field.view()->isVisible());
    CHECK(field.view()->sizeHintForRow(0) >= 7 * Metrics::of(&field).u);
    CHECK(field.view()->viewport()->height() >= 2 * field.view()->sizeHintForRow(0)); // both are to be seen
    field.hidePopup();
}
