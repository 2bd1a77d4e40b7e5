// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "tests/ui/support/formdriver.h"
#include "ui/patrols/weekcommands.h"
#include "ui/patrols/weekfield.h"
#include "ui/patrols/weekfilldialog.h"
#include "ui/patrols/weektemplatedialog.h"
#include "ui/support/prompts.h"

#include "core/agencies/agencytable.h"
#include "core/base/localtime.h"
#include "core/templates/weektemplateservice.h"
#include "core/workspace/actionlog.h"
#include "core/workspace/workspace.h"

#include <QComboBox>
#include <QListWidget>
#include <QScreen>
#include <QTableWidget>

using namespace streife;

namespace {

struct TemplatesOnScreen {
    TemplatesOnScreen() {
        prompts.setSilent(true);
        window.resize(1200, 800);
        window.show();
        openWeekTemplates(file.workspace(), prompts, *Week::of(2026, 48), &window, tell);
        dialog = window.findChild<WeekTemplateDialog*>();
        REQUIRE(dialog != nullptr);
        QApplication::processEvents();
    }
    void click(const char* name) {
        auto* button = dialog->findChild<QPushButton*>(QLatin1String(name));
        REQUIRE(button != nullptr);
        button->click();
        QApplication::processEvents();
    }
    [[nodiscard]] QTableWidget& table() const { return *dialog->findChild<QTableWidget*>(); }
    [[nodiscard]] QListWidget& list() const { return *dialog->findChild<QListWidget*>(); }
    void setCell(int row, int column, const QString& text) {
        table().item(row, column)->setText(text);
        QApplication::processEvents();
    }
    [[nodiscard]] std::vector<LoadedTemplate> all() {
        Workspace& ws = file.workspace();
        return ws.read([&](Database& db) { return readTemplates(db, ws.partnershipId()); });
    }
    QStringList told;
    Told tell = [this](const QString& text) { told << text; };
    test::DemoFile file;
    Prompts prompts;
    QWidget window;
    WeekTemplateDialog* dialog = nullptr;
};

} // namespace

TEST_CASE_METHOD(TemplatesOnScreen, "a template is made from the shown week and stands in list and table",
                 "[template]") {
    CHECK(list().count() == 0);
    CHECK_FALSE(table().isVisible()); // a sentence stands there instead
    click("make");
    REQUIRE(all().size() == 1);
    CHECK(list().count() == 1);
    CHECK(list().item(0)->text().contains(QStringLiteral("KW 48/2026")));
    CHECK(table().rowCount() == int(all()[0].draft.patrols.size()));
    CHECK(table().rowCount() > 5);
    click("make"); // the name is free again by a number
    CHECK(all().size() == 2);
    click("deleteTemplate");
    CHECK(all().size() == 1);
    CHECK(prompts.shown().isEmpty());
    file.workspace().undo();
    CHECK(all().size() == 2);
}

TEST_CASE_METHOD(TemplatesOnScreen, "patrols of a template are edited in place, each edit one step", "[template]") {
    click("make");
    const QStringList before = [&] {
        QStringList out;
        for (int c = 0; c < table().columnCount(); ++c)
            out << table().item(0, c)->text();
        return out;
    }();
    setCell(0, 3, QStringLiteral("Frühe Streife"));
    setCell(0, 1, QStringLiteral("7"));
    setCell(0, 2, QStringLiteral("0930"));
    setCell(0, 5, QStringLiteral("KOD:3:Führung"));
    CHECK(prompts.shown() == QStringList());
    const TemplatePatrolDraft p = all()[0].draft.patrols[0];
    CHECK(p.title == QStringLiteral("Frühe Streife"));
    CHECK(p.startMinute == 7 * 60);
    CHECK(p.minutes == 150);
    REQUIRE(p.posts.size() == 1);
    CHECK(p.posts[0].strength == 3);
    CHECK(p.posts[0].function == QStringLiteral("Führung"));
    setCell(0, 0, QStringLiteral("sunday"));
    const auto patrols = all()[0].draft.patrols; // by day: no longer the first
    CHECK(std::any_of(patrols.begin(), patrols.end(),
                      [](const auto& t) { return t.weekday == 6 && t.title == QStringLiteral("Frühe Streife"); }));
    for (int i = 0; i < 5; ++i)
        file.workspace().undo();
    CHECK(all()[0].draft.patrols[0].title == before[3]);
    CHECK(table().item(0, 3)->text() == before[3]); // the dialog follows
}

TEST_CASE_METHOD(TemplatesOnScreen, "a night belongs to the day on which the service began", "[template]") {
    click("make");
    setCell(0, 1, QStringLiteral("02:00"));
    CHECK(all()[0].draft.patrols.size() == size_t(table().rowCount()));
    const auto patrols = all()[0].draft.patrols;
    CHECK(std::any_of(patrols.begin(), patrols.end(), [](const auto& p) { return p.startMinute == 26 * 60; }));
}

TEST_CASE_METHOD(TemplatesOnScreen, "what was not understood is told and the old value stands there again",
                 "[template]") {
    click("make");
    const LoadedTemplate before = all()[0];
    const std::pair<int, const char*> wrong[] = {{0, "Xy"},          {1, "25:00"}, {2, "abends"}, {3, " "},
                                                 {5, "Feuerwehr:1"}, {5, "KOD"},   {5, "KOD:0"},  {5, "KOD:x"}};
    for (const auto& [column, text] : wrong) {
        const QString stood = table().item(0, column)->text();
        const qsizetype shown = prompts.shown().size();
        setCell(0, column, QLatin1String(text));
        INFO(text);
        CHECK(prompts.shown().size() == shown + 1);
        CHECK(table().item(0, column)->text() == stood);
    }
    CHECK(all()[0] == before);
}

TEST_CASE_METHOD(TemplatesOnScreen, "places to visit are edited beside their patrol and reach the week", "[template]") {
    click("make");
    Workspace& ws = file.workspace();
    const Hotspot place = ws.all<Hotspot>().front();
    const int column = int(TemplateColumn::Visits);
    setCell(0, 1, QStringLiteral("18:00"));
    setCell(0, 2, QStringLiteral("22:00"));
    const int row = [&] {
        for (int r = 0; r < table().rowCount(); ++r)
            if (table().item(r, 1)->text() == QStringLiteral("18:00")
                && table().item(r, 2)->text() == QStringLiteral("22:00"))
                return r;
        return -1;
    }();
    REQUIRE(row >= 0);
    setCell(row, column, QStringLiteral("%1@19:00-20:30/25").arg(place.name.str()));
    CHECK(prompts.shown() == QStringList());
    const TemplatePatrolDraft patrol = all()[0].draft.patrols[size_t(row)];
    CHECK(patrol.visits == std::vector<TemplateVisitDraft>{{place.id, 60, 90, 25}});
    CHECK(table().item(row, column)->text() == QStringLiteral("%1@19:00-20:30/25").arg(place.name.str()));
    const qsizetype before = prompts.shown().size();
    setCell(row, column, QStringLiteral("Nirgendwo"));
    CHECK(prompts.shown().size() == before + 1);
    CHECK(all()[0].draft.patrols[size_t(row)] == patrol);
    openTemplateFill(ws, prompts, *Week::of(2027, 30), &window, tell);
    window.findChild<WeekFillDialog*>()->findChild<QPushButton*>(QStringLiteral("save"))->click();
    const Plan plan = ws.weekPlan(*Week::of(2027, 30), *Week::of(2027, 30), Availability::None);
    CHECK(std::any_of(plan.patrols.begin(), plan.patrols.end(), [&](const PlannedPatrol& p) {
        return p.visits.size() == 1 && p.visits[0].hotspot == place.id && p.visits[0].stayMinutes == 25
               && p.visits[0].window.start() == p.patrol.span.start().plusMinutes(60)
               && p.visits[0].window.minutes() == 90;
    }));
}

TEST_CASE_METHOD(TemplatesOnScreen, "the template shown is the one that is applied first", "[template]") {
    click("make");
    click("make");
    list().setCurrentRow(1);
    const QString second = all()[1].draft.name;
    click("apply");
    auto* fill = dialog->findChild<WeekFillDialog*>();
    REQUIRE(fill != nullptr);
    CHECK(fill->findChild<QComboBox*>()->currentText() == second);
}

TEST_CASE_METHOD(TemplatesOnScreen, "name and validity are fields, patrols come and go", "[template]") {
    click("make");
    const test::FormDriver form(*dialog);
    form.type(QStringLiteral("Name of the template"), QStringLiteral("Winter"));
    form.type(QStringLiteral("Valid from week"), QStringLiteral("KW 50/2026"));
    form.type(QStringLiteral("Valid until week"), QStringLiteral("10/2027"));
    CHECK(all()[0].draft.name == QStringLiteral("Winter"));
    CHECK(all()[0].draft.validFrom == *Week::of(2026, 50));
    CHECK(all()[0].draft.validUntil == *Week::of(2027, 10));
    CHECK(list().item(0)->text().contains(QStringLiteral("KW 10/2027")));
    form.type(QStringLiteral("Valid until week"), QString());
    CHECK_FALSE(all()[0].draft.validUntil);
    form.type(QStringLiteral("Valid from week"), QStringLiteral("irgendwann"));
    CHECK(all()[0].draft.validFrom == *Week::of(2026, 50));
    CHECK(form.text(QStringLiteral("Valid from week")) == QStringLiteral("KW 50/2026"));
    const size_t patrols = all()[0].draft.patrols.size();
    click("addPatrol");
    CHECK(all()[0].draft.patrols.size() == patrols + 1);
    table().setCurrentCell(0, 0);
    click("removePatrol");
    CHECK(all()[0].draft.patrols.size() == patrols);
}

TEST_CASE_METHOD(TemplatesOnScreen,
                 "templates that are valid in a week are offered for it, what is there is not doubled", "[template]") {
    click("make");
    Workspace& ws = file.workspace();
    openTemplateFill(ws, prompts, *Week::of(2026, 48), &window, tell);
    auto* fill = window.findChild<WeekFillDialog*>();
    REQUIRE(fill != nullptr);
    CHECK(fill->wanted().empty()); // it was made from this week
    delete fill;
    openTemplateFill(ws, prompts, *Week::of(2027, 30), &window, tell);
    fill = window.findChild<WeekFillDialog*>();
    REQUIRE(fill != nullptr);
    CHECK(fill->wanted().size() == all()[0].draft.patrols.size());
    fill->findChild<QPushButton*>(QStringLiteral("save"))->click();
    // Everywhere it is named as what it was: step, log, announcement.
    const QString applied = QStringLiteral("Week template \"Template KW 48/2026\" applied to KW 30/2027");
    CHECK(ws.undoLabel() == applied);
    CHECK(actionPage(ws, {}, {}).actions.front().label == applied);
    CHECK(told == QStringList{applied});
    const Plan plan = ws.weekPlan(*Week::of(2027, 30), *Week::of(2027, 30), Availability::None);
    CHECK(belowMinimum(all()[0].draft, plan, *Week::of(2027, 30)) == 0);
    ws.undo();
    CHECK(belowMinimum(all()[0].draft, ws.weekPlan(*Week::of(2027, 30), *Week::of(2027, 30), Availability::None),
                       *Week::of(2027, 30))
          == int(all()[0].draft.patrols.size()));
    delete fill;
    openTemplateFill(ws, prompts, *Week::of(2026, 40), &window, tell); // before it is valid
    fill = window.findChild<WeekFillDialog*>();
    REQUIRE(fill != nullptr);
    CHECK(fill->wanted().empty());
}

TEST_CASE_METHOD(TemplatesOnScreen, "without a template the dialog says how one is made, and there is nothing to apply",
                 "[template]") {
    const auto hint = [this] {
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("Make one from KW 48/2026")))
                return true;
        return false;
    };
    auto* apply = dialog->findChild<QPushButton*>(QStringLiteral("apply"));
    REQUIRE(apply != nullptr);
    CHECK(hint());
    CHECK_FALSE(apply->isEnabled());
    click("make");
    CHECK_FALSE(hint());
    CHECK(apply->isEnabled());
}

TEST_CASE_METHOD(TemplatesOnScreen, "the dialogs of weeks fit on the screen with type of twice the size",
                 "[template]") {
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    delete dialog;
    openWeekTemplates(file.workspace(), prompts, *Week::of(2026, 48), &window, tell);
    dialog = window.findChild<WeekTemplateDialog*>();
    openTemplateFill(file.workspace(), prompts, *Week::of(2026, 48), &window, tell);
    const QSize room = window.screen()->availableSize();
    for (const QDialog* each :
         {static_cast<QDialog*>(dialog), static_cast<QDialog*>(window.findChild<WeekFillDialog*>())}) {
        CHECK(each->width() <= room.width());
        CHECK(each->height() <= room.height());
    }
    QApplication::setFont(before);
}
