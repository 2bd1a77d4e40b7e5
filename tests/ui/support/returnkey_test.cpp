// SPDX-License-Identifier: GPL-3.0-or-later
// Return and Enter press the button that has the keyboard, on every page.
#include "tests/support/catch.h"
#include "ui/widgets/fields.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QTest>
#include <QVBoxLayout>

using namespace streife;

namespace {

struct ButtonOnPage {
    QWidget page;
    QPushButton* button = primaryButton(QStringLiteral("Create"), &page);
    int pressed = 0;

    ButtonOnPage() {
        QObject::connect(button, &QPushButton::clicked, [this] { ++pressed; });
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        button->setFocus();
    }
};

} // namespace

TEST_CASE_METHOD(ButtonOnPage, "Return and Enter press a button outside of dialogs, once each", "[application]") {
    QTest::keyClick(button, Qt::Key_Return);
    CHECK(pressed == 1);
    QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(pressed == 2);
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(pressed == 3);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(button, &held); // a key that is kept down is no second press
    CHECK(pressed == 3);
}

TEST_CASE_METHOD(ButtonOnPage, "other keys, a grey button and a tick are left as they are", "[application]") {
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(button, Qt::Key_A);
    CHECK(pressed == 0);
    button->setEnabled(false);
    QTest::keyClick(button, Qt::Key_Return);
    CHECK(pressed == 0);
    QCheckBox tick(QStringLiteral("Mo"), &page);
    tick.show();
    QTest::keyClick(&tick, Qt::Key_Return);
    CHECK_FALSE(tick.isChecked());
}

TEST_CASE_METHOD(ButtonOnPage, "a button may go away while it is pressed", "[application]") {
    QObject::connect(button, &QPushButton::clicked, [this] { button->deleteLater(); });
    QTest::sendKeyEvent(QTest::Press, button, Qt::Key_Return, QString(), Qt::NoModifier);
    QApplication::sendPostedEvents(button, QEvent::DeferredDelete);
    CHECK(pressed == 1);
}

TEST_CASE("in a dialog Return stays what Qt makes of it: one press", "[application]") {
    QDialog dialog;
    auto* box = new QVBoxLayout(&dialog);
    auto* first = new QPushButton(QStringLiteral("Save"), &dialog);
    auto* second = new QPushButton(QStringLiteral("Cancel"), &dialog);
    box->addWidget(first);
    box->addWidget(second);
    int saved = 0;
    int cancelled = 0;
    QObject::connect(first, &QPushButton::clicked, [&] { ++saved; });
    QObject::connect(second, &QPushButton::clicked, [&] { ++cancelled; });
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Return);
    CHECK(saved == 0);
    CHECK(cancelled == 1);
}
