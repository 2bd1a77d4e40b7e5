// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspacefixture.h"
#include "ui/agencies/agenciesarea.h"
#include "ui/agencies/partnershipdialog.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"

#include <QPushButton>
#include <QTest>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

class PartnershipFixture : public WorkspaceFixture {
public:
    PartnershipFixture() { prompts.setSilent(true); }
    /// Opened as a person opens it.
    PartnershipDialog* open() {
        area = std::make_unique<AgenciesArea>(ws(), prompts);
        area->show();
        for (QPushButton* b : area->findChildren<QPushButton*>())
            if (b->text() == u"Partnership …")
                b->click();
        auto* dialog = area->findChild<PartnershipDialog*>();
        REQUIRE(dialog);
        return dialog;
    }
    template <class W> static W* field(QWidget* in, const QString& name) {
        for (W* w : in->findChildren<W*>())
            if (w->accessibleName() == name)
                return w;
        FAIL(name);
        return nullptr;
    }
    static void press(QWidget* in, const QString& text) {
        for (QPushButton* b : in->findChildren<QPushButton*>())
            if (b->text() == text)
                return b->click();
        FAIL(text);
    }

    Prompts prompts;
    std::unique_ptr<AgenciesArea> area;
};

} // namespace

TEST_CASE_METHOD(PartnershipFixture, "partnership: what is entered is saved as one step", "[agencies]") {
    const Partnership before = ws().partnership();
    PartnershipDialog* dialog = open();
    CHECK(field<TextField>(dialog, u"Name of the partnership"_s)->text() == before.name.str());
    CHECK(field<ClockField>(dialog, u"Start of the service day"_s)->text() == u"06:00");
    field<TextField>(dialog, u"Area of the agreement"_s)->setText(u"Innenstadt"_s);
    field<TextField>(dialog, u"Municipality"_s)->setText(u"Augsburg"_s);
    field<TextField>(dialog, u"Marking"_s)->setText(u"VS – Nur für den Dienstgebrauch"_s);
    auto* land = field<ChoiceField>(dialog, u"Federal state"_s);
    land->setCurrentIndex(land->findText(u"Bayern"_s));
    auto* border = field<ClockField>(dialog, u"Start of the service day"_s);
    border->setFocus();
    border->selectAll();
    QTest::keyClicks(border, u"4:30"_s);
    emit border->editingFinished();
    press(dialog, u"Save"_s);
    const Partnership after = ws().partnership();
    CHECK(after.zone == u"Innenstadt");
    CHECK(after.municipality == u"Augsburg");
    CHECK(after.marking == u"VS – Nur für den Dienstgebrauch");
    CHECK(after.land == u"BY");
    CHECK(after.dayBorder == 4 * 60 + 30);
    CHECK(after.name == before.name);
    ws().undo();
    CHECK(ws().partnership() == before);
}

TEST_CASE_METHOD(PartnershipFixture, "partnership: what cannot be is refused and stays in the form", "[agencies]") {
    const Partnership before = ws().partnership();
    PartnershipDialog* dialog = open();
    field<TextField>(dialog, u"Name of the partnership"_s)->setText(u"  "_s);
    press(dialog, u"Save"_s);
    CHECK(prompts.shown().size() == 1);
    CHECK(dialog->isVisible());
    field<TextField>(dialog, u"Name of the partnership"_s)->setText(before.name.str());
    field<ClockField>(dialog, u"Start of the service day"_s)->setTime(QTime(18, 0));
    press(dialog, u"Save"_s);
    CHECK(prompts.shown().size() == 2);
    CHECK(dialog->isVisible());
    press(dialog, u"Cancel"_s);
    CHECK(ws().partnership() == before);
    CHECK_FALSE(ws().canUndo());
}

TEST_CASE_METHOD(PartnershipFixture, "partnership: a file opened for reading only shows it", "[agencies]") {
    reopen(Workspace::Access::Read);
    PartnershipDialog* dialog = open();
    CHECK(field<TextField>(dialog, u"Marking"_s)->isReadOnly());
    CHECK_FALSE(field<ChoiceField>(dialog, u"Federal state"_s)->isEnabled());
    for (const QPushButton* b : dialog->findChildren<QPushButton*>())
        CHECK(b->text() != u"Save");
}
