// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reports/printfixture.h"

#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/workspace/publishing.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace streife;
using namespace streife::test;

namespace {

struct SlipFixture : PrintFixture {
    const Week week = *Week::of(2026, 48);
    Workspace& ws = file.workspace();
    std::vector<PatrolId> patrols;

    SlipFixture() {
        const Plan plan = ws.weekPlan(week, week, Availability::None);
        for (const PlannedPatrol& p : plan.patrols)
            if (plan.covers(p.patrol) && p.patrol.state != PatrolState::Cancelled)
                patrols.push_back(p.patrol.id);
        REQUIRE(patrols.size() > 3);
    }
    void cancel(PatrolId id) {
        ws.change(QStringLiteral("off"), [&](Writer& w) {
            PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), id));
            d.state = PatrolState::Cancelled;
            PatrolService(w).update(id, d);
        });
    }
    [[nodiscard]] bool saysOneOf(const char* text) const {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
                return true;
        return false;
    }
    [[nodiscard]] QCheckBox& only() const { return *page->findChild<QCheckBox*>(QStringLiteral("onlyThese")); }
    [[nodiscard]] int told() const {
        int n = 0;
        for (const DayColumn& day : std::get<ChangeList>(page->document().sheets.at(0).sections.at(0)).days)
            n += int(day.blocks.size());
        return n;
    }
    [[nodiscard]] bool canSave() const {
        for (const QPushButton* b : page->findChildren<QPushButton*>())
            if (b->text() == QStringLiteral("Save as …"))
                return b->isEnabled();
        return false;
    }
};

} // namespace

TEST_CASE_METHOD(SlipFixture, "without an issue the page says why there is no slip, and prints none", "[print][slip]") {
    page->showSlip(week);
    CHECK(saysOneOf("has not been issued yet"));
    CHECK_FALSE(canSave());
    CHECK(page->pdf().pageCount() == 0);
    CHECK(prompts.shown().isEmpty());
    choose(QStringLiteral("What"), 0);
    CHECK(canSave());
}

TEST_CASE_METHOD(SlipFixture, "the slip follows the plan and is an A5 page", "[print][slip]") {
    issueWeek(ws, week);
    page->showSlip(week);
    CHECK(canSave());
    CHECK(told() == 0);
    cancel(patrols[0]);
    cancel(patrols[1]);
    CHECK(told() == 2);
    const QSizeF a5 = page->pdf().pagePointSize(0);
    CHECK(a5.width() == Approx(420).margin(2));
    CHECK(a5.height() == Approx(595).margin(2));
    CHECK(text().contains(QStringLiteral("belongs to K-1")));
    CHECK(saysOneOf("Holds only what changed since K-1"));
    CHECK_FALSE(only().isVisible()); // no patrol is chosen
    issueWeek(ws, week);
    CHECK(told() == 0);
}

TEST_CASE_METHOD(SlipFixture, "a slip can be limited to the patrols it was asked for", "[print][slip]") {
    issueWeek(ws, week);
    for (size_t i = 0; i < 3; ++i)
        cancel(patrols[i]);
    page->showSlip(week, {patrols[0], patrols[2]});
    CHECK(only().isVisible());
    CHECK(only().isChecked());
    CHECK(told() == 2);
    CHECK(text().contains(QStringLiteral("1 further change")));
    only().setChecked(false);
    CHECK(told() == 3);
    page->showFor(week, patrols[1]); // chosen in the plan
    CHECK_FALSE(only().isVisible()); // what was printed before is printed again
    choose(QStringLiteral("What"), 1);
    CHECK(only().isVisible());
    CHECK_FALSE(only().isChecked()); // offered, not taken
    CHECK(told() == 3);
    only().setChecked(true);
    CHECK(told() == 1);
}
