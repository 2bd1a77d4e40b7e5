// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/availability/availabilitytable.h"
#include "core/imports/savedmappingtable.h"
#include "core/store/backup.h"
#include "tests/ui/imports/importdialogfixture.h"

#include <QFileInfo>

using namespace streife;

namespace {

const QByteArray kRoster = "Dienstplan der Stadt;;;\nKennz;Tag;Art;Notiz\n1001;27.11.2026;F;\n1002;27.11.2026;U;x\n";

} // namespace

TEST_CASE_METHOD(DialogFixture, "import dialog: a file of the manual is guessed, checked, imported as one step",
                 "[imports]") {
    CHECK_FALSE(button(u"&Import"_s)->isEnabled());
    choose(file(u"dienste.csv"_s, "service_no;start;end;shift\n1001;2026-11-27T06:00;2026-11-27T14:00;F\n"));
    CHECK(dialog->request().kind == ImportKind::Duties);
    press(u"C&heck"_s);
    CHECK(summary().contains(u"Would be imported: 1 new"));
    CHECK(ws().all<Duty>().empty());
    press(u"&Import"_s);
    CHECK(summary().contains(u"Imported: 1 new"));
    CHECK(ws().all<Duty>().size() == 1);
    CHECK(ws().undoLabel().contains(u"dienste.csv"));
    // The same file once more writes nothing: it must not offer to take the earlier step back.
    choose(dialog->request().path);
    press(u"C&heck"_s);
    CHECK(summary().contains(u"Nothing would change: 1 known."));
    press(u"&Import"_s);
    CHECK(summary().contains(u"Nothing was changed: 1 known."));
    CHECK_FALSE(summary().contains(u"Undo"));
    CHECK(ws().undoLabel().contains(u"dienste.csv"));
    ws().undo();
    CHECK(ws().all<Duty>().empty());
}

TEST_CASE_METHOD(DialogFixture,
                 "checklist 29: import dialog: meaning of columns, shifts and left-out lines are chosen, then saved",
                 "[imports]") {
    choose(file(u"plan.csv"_s, kRoster + "Summe;;2;\n"));
    pick(field<ChoiceField>(u"What is in the file"_s), u"Duties"_s);
    waitFor(&ImportDialog::previewShown,
            [&] { pick(field<ChoiceField>(u"Line with the names of the columns"_s), u"line 2"_s); });
    CHECK_FALSE(button(u"&Import"_s)->isEnabled());
    waitFor(&ImportDialog::previewShown,
            [&] { pick(field<ChoiceField>(u"Meaning of column Kennz"_s), u"Service number *"_s); });
    if (dialog->preview()->columns.at[size_t(Field::Kind)] == 2)
        waitFor(&ImportDialog::previewShown, [&] { pick(field<ChoiceField>(u"Meaning of column Art"_s), u"Shift"_s); });
    CHECK(button(u"&Import"_s)->isEnabled());

    CHECK(shifts()->toPlainText() == u"F = \nU = \n2 = ");
    press(u"C&heck"_s);
    CHECK(problems() == QStringList{u"3:Art:F"_s, u"4:Art:U"_s, u"5:Art:2"_s, u"2::"_s});
    typeShifts(u"F = 6-14\nU = free"_s);
    auto* table = field<QTableWidget>(u"Beginning of the file"_s);
    table->selectRow(5);
    waitFor(&ImportDialog::previewShown, [&] { button(u"Leave out selected lines, or not"_s)->click(); });
    press(u"&Import"_s);
    CHECK(summary().contains(u"Imported: 1 new"));
    REQUIRE(ws().all<Duty>().size() == 1);
    CHECK(ws().all<Duty>().front().span == span("2026-11-27T06:00", "2026-11-27T14:00"));

    prompts.queueLine(u"Hausplan"_s);
    button(u"Save this mapping …"_s)->click();
    REQUIRE(ws().all<SavedMapping>().size() == 1);
    CHECK(ws().all<SavedMapping>().front().agency == *ws().ownAgencyId());
    const ImportMapping saved = ImportMapping::fromJson(ws().all<SavedMapping>().front().mapping.toUtf8());
    CHECK(saved.columns.value(u"Kennz"_s) == u"service_no");
    CHECK(saved.skipLines.empty()); // they belong to that one file

    // Next month's file: the saved mapping does it.
    dialog = std::make_unique<ImportDialog>(ws(), prompts);
    dialog->setKind(ImportKind::Duties);
    choose(file(u"naechster.csv"_s, QByteArray(kRoster).replace("27.11.2026", "28.12.2026")));
    auto* mappings = field<ChoiceField>(u"Column mapping"_s);
    CHECK(mappings->currentText() == u"Hausplan (KOD)"); // every column that it names is there
    waitFor(&ImportDialog::previewShown, [&] { pick(mappings, u"recognise the columns"_s); });
    CHECK_FALSE(button(u"&Import"_s)->isEnabled());
    waitFor(&ImportDialog::previewShown, [&] { pick(mappings, u"Hausplan (KOD)"_s); });
    press(u"&Import"_s);
    CHECK(ws().all<Duty>().size() == 2);

    // A file that lacks one of its columns is not read by it.
    choose(file(u"fremd.csv"_s, QByteArray(kRoster).replace("Kennz", "Nummer")));
    CHECK(mappings->currentText() == u"recognise the columns");
}

TEST_CASE_METHOD(DialogFixture, "import dialog: errors are listed with line and column and lead to the cell",
                 "[imports]") {
    choose(file(u"d.csv"_s,
                "service_no;start;end\n1001;2026-11-27T06:00;2026-11-27T14:00\n9999;morgen;2026-11-27T14:00\n"));
    press(u"&Import"_s);
    CHECK(problems() == QStringList{u"3:start:morgen"_s});
    CHECK(summary().contains(u"Nothing was imported"));
    CHECK(ws().all<Duty>().empty());
    CHECK_FALSE(QFileInfo::exists(backupFolder(path()))); // a refused file must not push out a real backup
    auto* table = field<QTableWidget>(u"Errors and notes"_s);
    table->setCurrentCell(0, 0);
    auto* preview = field<QTableWidget>(u"Beginning of the file"_s);
    REQUIRE(preview->currentItem());
    CHECK(preview->currentItem()->text() == u"morgen");
}

TEST_CASE_METHOD(DialogFixture, "import dialog: a file that can't be read says why, another one can be chosen",
                 "[imports]") {
    prompts.queueFile(file(u"text.xlsx"_s, "a;b\n"));
    waitFor(&ImportDialog::ended, [&] { button(u"&Choose file …"_s)->click(); });
    CHECK(summary().contains(u"text.xlsx is not a spreadsheet"));
    CHECK_FALSE(button(u"&Import"_s)->isEnabled());
    choose(file(u"d.csv"_s, "service_no;start;end\n1001;2026-11-27T06:00;2026-11-27T14:00\n"));
    CHECK(button(u"&Import"_s)->isEnabled());
}

TEST_CASE_METHOD(DialogFixture, "import dialog: cancelled while it runs, nothing is written", "[imports]") {
    QByteArray csv = "service_no;start;end\n";
    for (int day = 0; day < 60'000; ++day)
        csv += "1001;" + QDate(1990, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1() + "T06:00;"
               + QDate(1990, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1() + "T14:00\n";
    choose(file(u"gross.csv"_s, csv));
    QSignalSpy ended(dialog.get(), &ImportDialog::ended);
    button(u"C&heck"_s)->click();
    CHECK_FALSE(button(u"&Choose file …"_s)->isEnabled());
    dialog->reject();
    CHECK(dialog->isVisible()); // it waits for the work to stop
    REQUIRE((!ended.isEmpty() || ended.wait(30'000)));
    CHECK(summary().contains(u"cancelled", Qt::CaseInsensitive));
    dialog->reject();
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE_METHOD(DialogFixture, "import dialog: cancelled while the backup is made, nothing is written", "[imports]") {
    choose(file(u"d.csv"_s, "service_no;start;end\n1001;2026-11-27T06:00;2026-11-27T14:00\n"));
    QSignalSpy ended(dialog.get(), &ImportDialog::ended);
    button(u"&Import"_s)->click();
    button(u"Cancel"_s)->click();
    REQUIRE((!ended.isEmpty() || ended.wait(30'000)));
    CHECK(summary().contains(u"cancelled", Qt::CaseInsensitive));
    CHECK(ws().all<Duty>().empty());
    choose(dialog->request().path);
    press(u"&Import"_s); // asked again, it is done
    CHECK(ws().all<Duty>().size() == 1);
}

TEST_CASE_METHOD(DialogFixture, "import dialog: a month's grid is recognised with its month", "[imports]") {
    QByteArray head = "Personalnummer;Name";
    QByteArray row = "1001;Muster";
    for (int day = 1; day <= 31; ++day) {
        head += ';' + QByteArray::number(day);
        row += day == 24 ? ";F" : ";";
    }
    choose(file(u"grid.csv"_s, "Dienstplan August 2031\n" + head + "\n" + row + "\n"));
    CHECK(dialog->request().kind == ImportKind::Duties);
    CHECK(dialog->request().mapping.month == u"2031-08");
    CHECK(field<ChoiceField>(u"Month of the columns 1 to 31"_s)->currentData() == u"2031-08"_s);
    CHECK(shifts()->toPlainText() == u"F = ");
    // Typed and at once imported, without leaving the field by anything else than the click.
    shifts()->setPlainText(u"F = 6-14"_s);
    leave(shifts());
    press(u"&Import"_s);
    REQUIRE(ws().all<Duty>().size() == 1);
    CHECK(ws().all<Duty>().front().span == span("2031-08-24T06:00", "2031-08-24T14:00"));
}

TEST_CASE_METHOD(DialogFixture, "import dialog: a missing column is named as people call it", "[imports]") {
    dialog->setKind(ImportKind::Duties);
    choose(file(u"namenlos.csv"_s, "start;end;shift\n2026-11-27T06:00;2026-11-27T14:00;F\n"));
    CHECK(problems().contains(u"1:Service number:"_s));
}
