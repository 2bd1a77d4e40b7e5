// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspacefixture.h"
#include "ui/agencies/agenciesarea.h"
#include "ui/support/prompts.h"

#include "core/rounds/planningroundtable.h"
#include "core/workspace/planninground.h"

#include <QApplication>
#include <QTest>

using namespace streife;

namespace {

struct RoundsOnScreen : WorkspaceFixture {
    AgencyId kod = *ws().ownAgencyId();
    AgencyId partner = addAgency(QStringLiteral("Bundespolizei"), QStringLiteral("BPol"));
    Prompts prompts;
    std::unique_ptr<AgenciesArea> area;

    RoundsOnScreen() {
        letGo(partner);
        setNow(at("2026-11-25T12:00"));
        reopen();
        prompts.setSilent(true);
        area = std::make_unique<AgenciesArea>(ws(), prompts);
        QObject::connect(&ws(), &Workspace::changed, area.get(), &AgenciesArea::refresh);
        area->resize(1200, 1200);
        area->show();
        choose(kod);
    }
    ~RoundsOnScreen() { area.reset(); }
    void choose(AgencyId id) {
        area->list().setCurrentId(id.value());
        QApplication::processEvents();
    }
    template <class W> W& field(const char* name) {
        auto* found = area->findChild<W*>(QString::fromLatin1(name));
        if (found == nullptr)
            throw std::runtime_error(name);
        return *found;
    }
    void type(QLineEdit& line, const QString& text) {
        line.setFocus();
        line.selectAll();
        QTest::keyClick(&line, Qt::Key_Delete);
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
        QApplication::processEvents();
    }
    void takeCycle(int data) {
        auto& cycle = field<ChoiceField>("roundCycle");
        cycle.setCurrentIndex(cycle.findData(data));
        emit cycle.activated(cycle.currentIndex());
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE_METHOD(RoundsOnScreen, "an authority gets its dates, one of them differs, and goes back to the rhythm",
                 "[rounds]") {
    CHECK_FALSE(field<CountField>("roundProposals").isVisible());
    takeCycle(int(PlanningCycle::Week));
    REQUIRE(ws().all<PlanningRhythm>().size() == 1);
    REQUIRE(field<CountField>("roundProposals").isVisible());
    type(field<CountField>("roundProposals"), QStringLiteral("28"));
    CHECK(ws().all<PlanningRhythm>().front().proposals == 28);
    // The next week, KW 49, begins on 30.11.: its answers are due two weeks before.
    CHECK(field<DayField>("roundDate1").day() == QDate(2026, 11, 16));
    type(field<DayField>("roundDate1"), QStringLiteral("18.11.2026"));
    REQUIRE(ws().all<PlanningDate>().size() == 1);
    CHECK(field<DayField>("roundDate1").day() == QDate(2026, 11, 18));
    CHECK(field<DayField>("roundDate1").font().bold());
    type(field<DayField>("roundDate1"), QString());
    CHECK(ws().all<PlanningDate>().empty());
    CHECK(field<DayField>("roundDate1").day() == QDate(2026, 11, 16));
    type(field<CountField>("roundAnswers"), QStringLiteral("40")); // before the proposals: refused
    CHECK(ws().all<PlanningRhythm>().front().answers == 14);
    CHECK(field<CountField>("roundAnswers").number() == 14);
    takeCycle(-1);
    CHECK(ws().all<PlanningRhythm>().empty());
}

TEST_CASE_METHOD(RoundsOnScreen, "the dates of a partner with an install of its own are only read", "[rounds]") {
    choose(partner);
    CHECK_FALSE(field<ChoiceField>("roundCycle").isEnabled());
}
