// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/imports/importdialogfixture.h"

#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace streife;

namespace {

/// Where a part of the dialog lies in the dialog, as far as the parts around it let it be seen.
QRect seen(const QDialog& dialog, const QWidget* part) {
    return part->visibleRegion().boundingRect().translated(part->mapTo(&dialog, QPoint()));
}

} // namespace

TEST_CASE_METHOD(DialogFixture, "import dialog: opens no larger than the screen", "[imports]") {
    const QSize room = dialog->screen()->availableSize();
    REQUIRE(room.width() < 1080); // else this says nothing
    CHECK(dialog->width() < room.width());
    CHECK(dialog->height() < room.height());
}

TEST_CASE_METHOD(DialogFixture, "import dialog: on a small screen its middle scrolls, its buttons stay in sight",
                 "[imports]") {
    const QByteArray first = "Personalnummer;Datum;Schicht";
    choose(file(u"plan.csv"_s, first + "\n1001;27.11.2026;F\n"));
    typeShifts(u"F = 25-14\nN = abends\nS = nachts\nX = irgendwann"_s); // much to say beside the field
    for (const QSize size : {QSize(1024, 600), QSize(1016, 560), QSize(1024, 480)}) {
        dialog->resize(size);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        INFO(size.width() << " x " << size.height());
        CHECK(dialog->size() == size); // nothing inside asks for more
        for (const QString& text : {u"C&heck"_s, u"&Import"_s, u"Cancel"_s}) {
            const QPushButton* each = button(text);
            CHECK(dialog->rect().contains(QRect(each->mapTo(dialog.get(), QPoint()), each->size())));
            CHECK(seen(*dialog, each).size() == each->size());
        }
        CHECK(seen(*dialog, field<QTableWidget>(u"Beginning of the file"_s)).height() > 100);
    }
    auto* choices = dialog->findChild<QScrollArea*>(u"choices"_s);
    REQUIRE(choices);
    REQUIRE(choices->verticalScrollBar()->maximum() > 0);
    CHECK(choices->widget()->width() <= choices->viewport()->width()); // nothing is cut off at the side
    auto* wrong = dialog->findChild<QLabel*>(u"wrongShifts"_s);
    choices->ensureWidgetVisible(wrong);
    CHECK(seen(*dialog, wrong).size() == wrong->size());
}
