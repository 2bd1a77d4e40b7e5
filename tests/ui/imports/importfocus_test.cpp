// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/imports/importdialogfixture.h"

#include <QApplication>
#include <QTest>

using namespace streife;

namespace {

class FocusFixture : public DialogFixture {
public:
    FocusFixture() {
        QApplication::setActiveWindow(dialog.get());
        choose(file(u"d.csv"_s, "service_no;start;end;Notiz;Art\n1001;2026-11-27T06:00;2026-11-27T14:00;;\n"));
    }
    QString focused() {
        const QWidget* widget = dialog->focusWidget();
        const auto* push = qobject_cast<const QPushButton*>(widget);
        return push ? push->text() : widget ? widget->accessibleName() : QString();
    }
    void pressByKeys(const QString& text) {
        button(text)->setFocus();
        waitFor(&ImportDialog::ended, [&] { QTest::keyClick(button(text), Qt::Key_Space); });
    }
};

} // namespace

TEST_CASE_METHOD(FocusFixture, "import dialog: the focus stays on the column whose meaning was chosen", "[imports]") {
    for (const QString& column : {u"Meaning of column Art"_s, u"Meaning of column Notiz"_s}) {
        INFO(column);
        auto* choice = field<ChoiceField>(column);
        choice->setFocus();
        REQUIRE(focused() == column);
        waitFor(&ImportDialog::previewShown, [&] { pick(choice, u"not used"_s); });
        CHECK(focused() == column);
        // The keyboard goes on where it was: the next meaning with the arrow.
        waitFor(&ImportDialog::previewShown, [&] { QTest::keyClick(dialog->focusWidget(), Qt::Key_Down); });
        CHECK(focused() == column);
        CHECK(qobject_cast<ChoiceField*>(dialog->focusWidget())->currentText() == u"Authority");
    }
}

TEST_CASE_METHOD(FocusFixture, "import dialog: a preview takes the focus from no other field", "[imports]") {
    auto* kind = field<ChoiceField>(u"What is in the file"_s);
    kind->setFocus();
    waitFor(&ImportDialog::previewShown, [&] { pick(field<ChoiceField>(u"Meaning of column Notiz"_s), u"Shift"_s); });
    CHECK(focused() == u"What is in the file");
}

TEST_CASE_METHOD(FocusFixture, "import dialog: after a good check Return imports, after the import it closes",
                 "[imports]") {
    pressByKeys(u"C&heck"_s);
    CHECK(focused() == u"&Import");
    CHECK(button(u"&Import"_s)->isDefault());
    pressByKeys(u"&Import"_s);
    CHECK(summary().contains(u"Imported: 1 new"));
    CHECK(focused() == u"Close");
}

TEST_CASE_METHOD(FocusFixture, "import dialog: after a check that found errors Return does not close it", "[imports]") {
    choose(file(u"falsch.csv"_s, "service_no;start;end\n1001;morgen;2026-11-27T14:00\n"));
    pressByKeys(u"C&heck"_s);
    CHECK(focused() == u"Errors and notes");
}
