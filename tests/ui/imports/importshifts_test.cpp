// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/availability/availabilitytable.h"
#include "tests/ui/imports/importdialogfixture.h"
#include "ui/imports/shiftlines.h"

#include <QCheckBox>

using namespace streife;

namespace {

constexpr DayTimes kEarly{6 * 3600, 14 * 3600};
const QByteArray kShifts = "Personalnummer;Datum;Schicht;Notiz\n1001;27.11.2026;F;\n1002;27.11.2026;N;x\n";

class ShiftFixture : public DialogFixture {
public:
    ShiftFixture() { choose(file(u"plan.csv"_s, kShifts)); }
    QString wrong() {
        const auto* label = dialog->findChild<QLabel*>(u"wrongShifts"_s);
        REQUIRE(label);
        CHECK(label->isVisible() == !label->text().isEmpty());
        return label->text();
    }
    bool canRun() { return button(u"C&heck"_s)->isEnabled() || button(u"&Import"_s)->isEnabled(); }
};

} // namespace

TEST_CASE("shift lines: what is typed is understood, and written as it is understood", "[imports]") {
    const ShiftsRead read = shiftsFrom(u"F = 06:00-14:00\nN=22-6\n\nU = frei\nX = \nR = -"_s);
    CHECK(read.problems.isEmpty());
    CHECK(read.shifts.size() == 4);
    CHECK(read.shifts.value(u"F"_s) == kEarly);
    CHECK((read.shifts.value(u"N"_s) == DayTimes{22 * 3600, 6 * 3600}));
    CHECK_FALSE(read.shifts.value(u"U"_s));
    CHECK(shiftLines(read.shifts) == u"F = 06:00-14:00\nN = 22:00-06:00\nR = free\nU = free");
    CHECK(shiftsFrom(shiftLines(read.shifts)).shifts == read.shifts);
}

TEST_CASE("shift lines: a wrong line is named with its number and its wrong part, the others count", "[imports]") {
    struct Case {
        QString line;
        QString named;
    };
    const std::vector<Case> cases{
        {u"N = 22:00-25:00"_s, u"Line 3: \"25:00\" is no time of day"_s},
        {u"N = 26:00-06:00"_s, u"Line 3: \"26:00\" is no time of day"_s},
        {u"N = 24:00-06:00"_s, u"Line 3: \"24:00\" is no time of day"_s},
        {u"N = 22:60–06:00"_s, u"Line 3: \"22:60\" is no time of day"_s},
        {u"N = abends"_s, u"Line 3: \"abends\" is no time of day. Please write N = 06:00-14:00 or N = free."_s},
        {u"N = 22:00-"_s, u"Line 3: \"22:00-\" is no time of day"_s},
        {u"N = -06:00"_s, u"Line 3: \"-06:00\" is no time of day"_s},
        {u"  nachts  "_s, u"Line 3: \"nachts\" is no shift"_s},
        {u"= 22-6"_s, u"Line 3: \"= 22-6\" is no shift"_s},
        {u"F = 7-15"_s, u"Line 3: \"F\" has its times in line 1 already."_s},
    };
    for (const Case& c : cases) {
        INFO(c.line);
        const ShiftsRead read = shiftsFrom(u"F = 6-14\n\n"_s + c.line + u"\nS = 14-22"_s);
        REQUIRE(read.problems.size() == 1);
        CHECK(read.problems.front().startsWith(c.named));
        CHECK(read.shifts.size() == 2);
        CHECK(read.shifts.value(u"F"_s) == kEarly);
        CHECK(read.shifts.contains(u"S"_s));
    }
    CHECK(shiftsFrom(u"a\nb"_s).problems.size() == 2);
}

TEST_CASE("shift lines: codes of the file join what is typed", "[imports]") {
    CHECK(withCodes({}, {u"F"_s, u"N"_s}) == u"F = \nN = ");
    CHECK(withCodes(u"N = abends\nZ = 8-16\n"_s, {u"F"_s, u"N"_s}) == u"N = abends\nZ = 8-16\nF = ");
    CHECK(withCodes(u"K = \nF = 6-14"_s, {u"F"_s}) == u"F = 6-14"); // K was a code of another column
    CHECK(withCodes(u"nachts"_s, {}) == u"nachts");
}

TEST_CASE_METHOD(ShiftFixture, "import dialog: a wrong line of the shifts holds the import and is named", "[imports]") {
    typeShifts(u"F = 6-14\nN = 22:00-06:00"_s);
    press(u"C&heck"_s);
    CHECK(summary().contains(u"Would be imported: 2 new"));
    typeShifts(u"F = 6-14\nN = 22:00-25:00"_s);
    CHECK(wrong().startsWith(u"Line 2: \"25:00\" is no time of day"));
    CHECK_FALSE(canRun());
    CHECK_FALSE(summary().contains(u"Would be imported"));
    CHECK(summary().contains(u"Please correct the times of the shifts."));
    CHECK(dialog->request().mapping.shifts.keys() == QStringList{u"F"_s}); // nothing of an older state

    shifts()->setPlainText(u"F = 6-14\nN = 21-5"_s); // corrected, not yet left
    CHECK(wrong().isEmpty());
    press(u"&Import"_s);
    const auto duties = ws().all<Duty>("start");
    REQUIRE(duties.size() == 2);
    CHECK(duties.back().span == span("2026-11-27T21:00", "2026-11-28T05:00"));
}

TEST_CASE_METHOD(ShiftFixture, "import dialog: a key for Import finds a wrong line that was not left yet",
                 "[imports]") {
    typeShifts(u"F = 6-14\nN = 22-6"_s);
    shifts()->setPlainText(u"F = 6-14\nN = abends"_s);
    button(u"&Import"_s)->click();
    CHECK(wrong().startsWith(u"Line 2: \"abends\""));
    CHECK_FALSE(canRun());
    CHECK(ws().all<Duty>().empty());
}

TEST_CASE_METHOD(ShiftFixture, "import dialog: what is typed for the shifts outlives every other choice", "[imports]") {
    const QString typed = u"X = mal sehen\nF = 6-14\n\nZ = 8-16"_s;
    typeShifts(typed);
    CHECK(dialog->request().mapping.shifts.size() == 2); // a bad first line takes no good ones along
    CHECK(shifts()->toPlainText() == typed + u"\nN = "_s);
    waitFor(&ImportDialog::previewShown, [&] { pick(field<ChoiceField>(u"Meaning of column Notiz"_s), u"Kind"_s); });
    CHECK(shifts()->toPlainText() == typed + u"\nN = "_s);
    CHECK_FALSE(canRun());
    waitFor(&ImportDialog::previewShown, [&] { pick(field<ChoiceField>(u"What is in the file"_s), u"Absences"_s); });
    CHECK(shifts()->toPlainText() == typed + u"\nN = "_s);
    // Another file starts anew.
    choose(file(u"andere.csv"_s, kShifts));
    CHECK(shifts()->toPlainText() == u"F = \nN = ");
    CHECK(wrong().isEmpty());
    CHECK(canRun());
}

TEST_CASE_METHOD(ShiftFixture, "import dialog: where no shifts are needed, their lines hold nothing", "[imports]") {
    typeShifts(u"F = früh"_s);
    CHECK_FALSE(canRun());
    choose(file(u"zeiten.csv"_s, "service_no;start;end\n1001;2026-11-27T06:00;2026-11-27T14:00\n"));
    CHECK(wrong().isEmpty());
    press(u"C&heck"_s);
    CHECK(summary().contains(u"Would be imported: 1 new"));
}

TEST_CASE_METHOD(ShiftFixture, "import dialog: an old result goes as soon as anything is chosen anew", "[imports]") {
    typeShifts(u"F = 6-14\nN = 22-6"_s);
    const auto checked = [&] {
        press(u"C&heck"_s);
        CHECK(summary().contains(u"Would be imported: 2 new"));
    };
    checked();
    shifts()->insertPlainText(u"S = 14-22\n"_s); // while it is typed
    CHECK_FALSE(summary().contains(u"Would be imported"));
    waitFor(&ImportDialog::previewShown, [&] { leave(shifts()); });
    checked();
    dialog->findChild<QCheckBox*>()->click();
    CHECK_FALSE(summary().contains(u"Would be imported"));
    checked();
    pick(field<ChoiceField>(u"Meaning of column Notiz"_s), u"Kind"_s);
    CHECK_FALSE(summary().contains(u"Would be imported"));
}
