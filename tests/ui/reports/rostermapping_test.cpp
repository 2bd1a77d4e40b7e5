// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/workspace/rostermappings.h"
#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "ui/reports/rostercodes.h"
#include "ui/reports/rostermappingdialog.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>

#include <random>

using namespace streife;

namespace {

using Rule = RosterMapping::CodeRule;

QString u(const char* text) {
    return QString::fromUtf8(text);
}

std::vector<Rule> read(const QStringList& lines) {
    QString problem;
    const auto rules = codesFrom(lines, problem);
    CHECK(problem.isEmpty());
    return rules;
}

struct German {
    German() { setLanguage(Language::German); }
    ~German() { setLanguage(Language::English); }
};

struct DialogFixture {
    test::DemoFile file;
    Prompts prompts;
    AgencyId own = *file.workspace().ownAgencyId();
    std::unique_ptr<RosterMappingDialog> dialog;
    QTableWidget* columns = nullptr;

    DialogFixture() {
        prompts.setSilent(true);
        open();
    }
    void open() {
        dialog = std::make_unique<RosterMappingDialog>(file.workspace(), prompts, own);
        dialog->show();
        columns = dialog->findChild<QTableWidget*>();
    }
    void press(const char* text) {
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text() == u(text))
                return button->click();
        FAIL("no button " << text);
    }
    void choose(int row, const char* field) {
        auto* choice = qobject_cast<QComboBox*>(columns->cellWidget(row, 1));
        REQUIRE(choice);
        choice->setCurrentIndex(choice->findData(u(field)));
        emit choice->activated(choice->currentIndex());
    }
    template <class Field> Field* field(const char* name) {
        for (Field* f : dialog->findChildren<Field*>())
            if (f->accessibleName() == u(name))
                return f;
        FAIL("no field " << name);
        return nullptr;
    }
    QStringList titles() {
        QStringList out;
        for (int row = 0; row < columns->rowCount(); ++row)
            out << columns->item(row, 0)->text();
        return out;
    }
    RosterMapping saved() { return rosterMapping(file.workspace(), own); }
};

} // namespace

TEST_CASE("shift codes are written as lines that people read", "[roster]") {
    const German german;
    CHECK(codeLines({{0, 1440, u("67"), u("WE")},
                     {17 * 60, 6 * 60, {}, u("N1")},
                     {22 * 60 + 30, 1440, u("1345"), u("N 2")},
                     {0, 1440, {}, u("T")}})
          == u("WE = Sa-So\nN1 = 17:00-06:00\nN 2 = Mo, Mi-Fr 22:30-24:00\nT = 00:00-24:00"));
    CHECK(codeLines({}).isEmpty());
}

TEST_CASE("lines are read in the ways people write them", "[roster]") {
    const German german;
    CHECK(read({u("N1=17-6")}) == std::vector<Rule>{{17 * 60, 6 * 60, {}, u("N1")}});
    CHECK(read({u("WE = sa, so")}) == std::vector<Rule>{{0, 1440, u("67"), u("WE")}});
    CHECK(read({u("WE = So Sa")}) == std::vector<Rule>{{0, 1440, u("67"), u("WE")}});
    CHECK(read({u("W = Sa–Mo 08:00 – 12:30")}) == std::vector<Rule>{{480, 750, u("167"), u("W")}});
    CHECK(read({u("T = 00:00-24:00 Mo")}) == std::vector<Rule>{{0, 1440, u("1"), u("T")}});
    CHECK(read({}).empty());
    for (const char* wrong : {"N1", "N1 =", "= 17-6", "N1 = Xx", "N1 = 25:00-06:00", "N1 = 17:60-06:00", "N1 = 6-6",
                              "N1 = Mo-Di-Mi", "N1 = 17:00-06:00 abends"}) {
        INFO(wrong);
        QString problem;
        CHECK(codesFrom({u("OK = Mo"), u(wrong)}, problem).empty());
        CHECK(problem.contains(u(wrong)));
    }
}

TEST_CASE("any rule survives being shown and read again, in both languages", "[roster]") {
    std::mt19937 random(3);
    for (int round = 0; round < 400; ++round) {
        setLanguage(round % 2 ? Language::German : Language::English);
        Rule rule{int(random() % 1440), int(random() % 1440), {}, u("C%1").arg(round)};
        for (int day = 1; day <= 7; ++day)
            if (random() % 2)
                rule.weekdays += QString::number(day);
        if (rule.from == rule.to)
            rule.from = 0, rule.to = 1440;
        const QString line = codeLines({rule});
        INFO(line.toStdString());
        CHECK(read({line}) == std::vector<Rule>{rule});
    }
    setLanguage(Language::English);
}

TEST_CASE_METHOD(DialogFixture, "the dialog shows the default and saves nothing of it", "[roster]") {
    CHECK(columns->rowCount() == int(defaultRosterMapping().columns.size()));
    CHECK(titles().first() == defaultRosterMapping().columns.front().title);
    press("Save");
    CHECK(dialog->result() == QDialog::Accepted);
    CHECK_FALSE(hasOwnRosterMapping(file.workspace(), own));
}

TEST_CASE_METHOD(DialogFixture, "columns are named, chosen, moved, removed, codes and dates go along", "[roster]") {
    columns->setCurrentCell(1, 0);
    press("Remove"); // the name
    columns->item(0, 0)->setText(u("PNr"));
    columns->setCurrentCell(0, 0);
    press("Down");
    press("Add a column");
    REQUIRE(columns->currentRow() == 2);
    columns->item(2, 0)->setText(u("Art"));
    columns->item(2, 2)->setText(u("Streife"));
    choose(3, "hours");
    field<ChoiceField>("Dates")->setCurrentIndex(1);
    field<LinesField>("Shift codes")->setPlainText(u("N1 = 17:00-06:00"));
    field<TextField>("All other patrols")->setText(u("T1"));
    const QString step = file.workspace().undoLabel();
    press("Save");
    REQUIRE(prompts.shown().isEmpty());
    const RosterMapping mapping = saved();
    REQUIRE(mapping.columns.size() == 9);
    CHECK(mapping.columns[0].field == u("date"));
    CHECK(mapping.columns[1] == RosterMapping::Column{u("PNr"), u("service_no")});
    CHECK(mapping.columns[2] == RosterMapping::Column{u("Art"), u("text:Streife")});
    CHECK(mapping.columns[3].field == u("hours"));
    CHECK(mapping.codes == std::vector<Rule>{{17 * 60, 6 * 60, {}, u("N1")}});
    CHECK(mapping.defaultCode == u("T1"));
    CHECK(mapping.isoDates);
    CHECK(file.workspace().undoLabel() != step); // one step

    open(); // shows what was saved
    CHECK(titles().mid(1, 2) == QStringList{u("PNr"), u("Art")});
    CHECK(columns->item(2, 2)->text() == u("Streife"));
    CHECK(columns->item(2, 2)->flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(columns->item(0, 2)->flags().testFlag(Qt::ItemIsEditable)); // nothing to type there
    CHECK(field<LinesField>("Shift codes")->toPlainText() == u("N1 = 17:00-06:00"));
    press("Back to the default");
    press("Save");
    CHECK_FALSE(hasOwnRosterMapping(file.workspace(), own));
    file.workspace().undo();
    CHECK(saved() == mapping);
}

TEST_CASE_METHOD(DialogFixture, "what can't be used is said and the dialog stays", "[roster]") {
    field<LinesField>("Shift codes")->setPlainText(u("N1 = nachts"));
    press("Save");
    CHECK(dialog->isVisible());
    REQUIRE(prompts.shown().size() == 1);
    CHECK(prompts.shown()[0].contains(u("N1 = nachts")));
    field<LinesField>("Shift codes")->setPlainText({});
    while (columns->rowCount() > 0) {
        columns->setCurrentCell(0, 0);
        press("Remove");
    }
    press("Save");
    CHECK(dialog->isVisible());
    CHECK(prompts.shown().size() == 2);
    CHECK_FALSE(hasOwnRosterMapping(file.workspace(), own));
    press("Cancel");
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("the form is German where the program is", "[roster]") {
    const German german;
    test::DemoFile file;
    Prompts prompts;
    const RosterMappingDialog dialog(file.workspace(), prompts, *file.workspace().ownAgencyId());
    const auto* columns = dialog.findChild<QTableWidget*>();
    const auto* choice = qobject_cast<QComboBox*>(columns->cellWidget(0, 1));
    QStringList words;
    for (int i = 0; i < choice->count(); ++i)
        words << choice->itemText(i);
    CHECK(words.contains(u("Personalnummer")));
    CHECK(words.contains(u("fester Text")));
    CHECK(words.filter(u("Service")).isEmpty());
    CHECK(words.size() == rosterFields().size() + 1); // each field, and a text of one's own
}
