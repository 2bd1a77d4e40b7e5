// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "tests/ui/support/formdriver.h"
#include "ui/patrols/weekcommands.h"
#include "ui/patrols/weekfilldialog.h"
#include "ui/support/prompts.h"

#include "core/base/localtime.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/workspace/workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QTableWidget>

using namespace streife;

namespace {

struct FillFixture {
    FillFixture() {
        prompts.setSilent(true);
        window.resize(1200, 800);
        window.show();
        std::vector<PatrolId> ids;
        for (const PlannedPatrol& p : patrols(to))
            ids.push_back(p.patrol.id);
        file.workspace().change(QStringLiteral("room"), [&](Writer& w) {
            for (const PatrolId id : ids)
                PatrolService(w).remove(id);
        });
        openWeekCopy(file.workspace(), prompts, to, &window, [](const QString&) {});
        dialog = window.findChild<WeekFillDialog*>();
        REQUIRE(dialog != nullptr);
        QApplication::processEvents();
    }
    [[nodiscard]] QTableWidget& table() const { return *dialog->findChild<QTableWidget*>(); }
    [[nodiscard]] QPushButton& ok() const { return *dialog->findChild<QPushButton*>(QStringLiteral("save")); }
    [[nodiscard]] QString summary() const { return dialog->findChild<QLabel*>(QStringLiteral("summary"))->text(); }
    [[nodiscard]] std::vector<PlannedPatrol> patrols(Week week) {
        std::vector<PlannedPatrol> out;
        const Plan plan = file.workspace().weekPlan(week, week, Availability::None);
        for (const PlannedPatrol& p : plan.patrols)
            if (plan.covers(p.patrol))
                out.push_back(p);
        return out;
    }
    test::DemoFile file;
    Prompts prompts;
    QWidget window;
    const Week from = *Week::of(2026, 48);
    const Week to = *Week::of(2026, 49);
    WeekFillDialog* dialog = nullptr;
};

int live(const std::vector<PlannedPatrol>& patrols) {
    return int(std::count_if(patrols.begin(), patrols.end(),
                             [](const auto& p) { return p.patrol.state != PatrolState::Cancelled; }));
}

} // namespace

TEST_CASE_METHOD(FillFixture, "the week before is offered first, each patrol with day, time, posts and a tick",
                 "[weekfill]") {
    CHECK(dialog->findChild<ChoiceField*>(QStringLiteral("source"))->currentText().startsWith(from.label()));
    REQUIRE(table().rowCount() == live(patrols(from)));
    CHECK(table().item(0, 1)->text().contains(QChar(0x2013)));
    CHECK_FALSE(table().item(0, 2)->text().isEmpty());
    for (int row = 0; row < table().rowCount(); ++row) {
        const bool there = table().item(row, 4)->text().contains(QStringLiteral("there already"));
        INFO(row);
        CHECK((table().item(row, 0)->checkState() == Qt::Checked) != there);
        CHECK(table().item(row, 0)->flags().testFlag(Qt::ItemIsUserCheckable) != there);
    }
    CHECK(summary().contains(QString::number(table().rowCount())));
    CHECK(table().accessibleName().size() > 5);
}

TEST_CASE_METHOD(FillFixture, "what is ticked is taken over as one step, what is not stays away", "[weekfill]") {
    const size_t before = patrols(to).size();
    const size_t wanted = dialog->wanted().size();
    REQUIRE(wanted > 2);
    int ticked = 0;
    while (table().item(ticked, 0)->checkState() != Qt::Checked)
        ++ticked;
    table().setCurrentCell(ticked, 0);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Space); // by keyboard
    REQUIRE(dialog->wanted().size() == wanted - 1);
    CHECK(ok().text().contains(QString::number(wanted - 1)));
    ok().click();
    CHECK(patrols(to).size() == before + wanted - 1);
    CHECK(prompts.shown().isEmpty());
    CHECK(file.workspace().undoLabel().contains(to.label()));
    file.workspace().undo();
    CHECK(patrols(to).size() == before);
}

TEST_CASE_METHOD(FillFixture, "own people come along only where it is asked, promises never", "[weekfill]") {
    const auto named = [](const std::vector<PatrolDraft>& drafts) {
        size_t n = 0;
        for (const PatrolDraft& d : drafts)
            for (const PostDraft& post : d.posts) {
                n += post.crew.size();
                CHECK(post.promised == 0);
            }
        return n;
    };
    CHECK(named(dialog->wanted()) == 0);
    auto* crew = dialog->findChild<QCheckBox*>(QStringLiteral("withCrew"));
    REQUIRE(crew->isVisible());
    crew->click();
    CHECK(named(dialog->wanted()) > 0);
    CHECK(table().item(0, 3)->text().contains(QStringLiteral("named")));
    crew->click();
    CHECK(named(dialog->wanted()) == 0);
}

TEST_CASE_METHOD(FillFixture, "a second time everything is there already and nothing can be taken over", "[weekfill]") {
    ok().click();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    openWeekCopy(file.workspace(), prompts, to, &window, [](const QString&) {});
    dialog = window.findChild<WeekFillDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->wanted().empty());
    CHECK_FALSE(ok().isEnabled());
    const size_t before = patrols(to).size();
    dialog->accept();
    CHECK(dialog->isVisible());
    CHECK(patrols(to).size() == before);
}

TEST_CASE_METHOD(FillFixture, "a week without patrols says so", "[weekfill]") {
    auto* source = dialog->findChild<ChoiceField*>(QStringLiteral("source"));
    for (int i = 0; i < source->count(); ++i) {
        source->setCurrentIndex(i);
        if (table().rowCount() == 0)
            break;
    }
    REQUIRE(table().rowCount() == 0);
    CHECK(summary().startsWith(QStringLiteral("No patrol")));
    CHECK_FALSE(ok().isEnabled());
    source->setCurrentIndex(0);
    CHECK(table().rowCount() > 0);
    CHECK(ok().isEnabled());
}
