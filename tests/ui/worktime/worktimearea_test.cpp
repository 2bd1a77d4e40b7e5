// SPDX-License-Identifier: GPL-3.0-or-later
// The house's own rules about working time: numbers that stand in the place of the program's, and rules of its own.
#include "tests/support/workspacefixture.h"
#include "tests/ui/support/formdriver.h"
#include "ui/officers/officersarea.h"
#include "ui/support/prompts.h"
#include "ui/worktime/worktimearea.h"

#include "core/base/enumtext.h"
#include "core/officers/officerservice.h"
#include "core/officers/officertable.h"
#include "core/store/repository.h"
#include "core/worktime/workrules.h"
#include "core/worktime/worktimetable.h"

#include <QPushButton>
#include <QTest>

using namespace streife;
using namespace streife::test;

namespace {

const QDate kDay(2026, 11, 23);

struct WorktimeFixture : WorkspaceFixture {
    Prompts prompts;
    std::unique_ptr<WorktimeArea> area;
    FormDriver form{*build()};

    WorktimeArea* build() {
        prompts.setSilent(true);
        area = std::make_unique<WorktimeArea>(ws(), prompts);
        QObject::connect(&ws(), &Workspace::changed, area.get(), &WorktimeArea::refresh);
        area->resize(1240, 900);
        area->show();
        area->activateWindow();
        (void)QTest::qWaitForWindowActive(area.get());
        choose(LimitKind::Rest);
        return area.get();
    }
    void choose(LimitKind kind) {
        area->list().setCurrentId(int(kind) + 1);
        QApplication::processEvents();
    }
    [[nodiscard]] QString cell(LimitKind kind, int column) const {
        const auto* model = area->list().model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == enumLabel(kind))
                return model->index(row, column).data().toString();
        return QStringLiteral("no such line");
    }
    [[nodiscard]] OwnWorkRules own() {
        return ws().read([](Database& db) { return readOwnWorkRules(db); });
    }
    /// What the rules really use.
    [[nodiscard]] std::optional<int> used(const QString& profile, LimitKind kind) {
        const OwnWorkRules mine = own();
        const WorkRules rules(mine.profiles, mine.limits);
        const ProfileLimits* limits = rules.profile(profile);
        const RuleLimit* row = limits ? limits->find(kind, kDay) : nullptr;
        return row ? std::optional(row->value) : std::nullopt;
    }
    void press(const char* text) {
        for (QPushButton* b : area->findChildren<QPushButton*>())
            if (b->text() == QLatin1String(text) && b->isVisible()) {
                QTest::mouseClick(b, Qt::LeftButton);
                QApplication::processEvents();
                return;
            }
        FAIL(text);
    }
    const QString arbzg = QStringLiteral("arbzg");
};

} // namespace

TEST_CASE_METHOD(WorktimeFixture,
                 "worktime: the numbers of the law stand there with norm, state and where they come from",
                 "[worktime]") {
    CHECK(area->profile() == arbzg);
    CHECK(cell(LimitKind::Rest, 1) == QStringLiteral("11 h"));
    CHECK(cell(LimitKind::Rest, 2) == QStringLiteral("ArbZG § 5 (1)"));
    CHECK(cell(LimitKind::Rest, 4) == QStringLiteral("from the text of the norm"));
    CHECK(cell(LimitKind::Rest, 5) == QStringLiteral("program"));
    CHECK(cell(LimitKind::RestWithin24h, 1) == QStringLiteral("not limited"));
    CHECK(area->list().model()->rowCount() == kLimitKinds);
    // What is listed is what the rules use, for every profile and number.
    for (const RuleProfile& p : shippedProfiles()) {
        if (p.key == QStringLiteral("none"))
            continue;
        area->showProfile(p.key);
        for (const LimitLine& line : limitLines({}, {}, p.key, kDay)) {
            INFO(p.key.toStdString() << " " << enumLabel(line.kind).toStdString());
            CHECK((line.row && line.row->value >= 0 ? std::optional(line.row->value) : std::nullopt)
                  == used(p.key, line.kind));
        }
    }
}

TEST_CASE_METHOD(WorktimeFixture, "worktime: an own number stands in the place of the law's, until it is deleted",
                 "[worktime]") {
    form.type(QStringLiteral("Value"), QStringLiteral("12:30"));
    CHECK(used(arbzg, LimitKind::Rest) == 750);
    CHECK(cell(LimitKind::Rest, 1) == QStringLiteral("12 h 30 min"));
    CHECK(cell(LimitKind::Rest, 4) == QStringLiteral("not checked")); // nobody vouches for it
    CHECK(cell(LimitKind::Rest, 5) == QStringLiteral("own authority"));
    form.type(QStringLiteral("Source"), QStringLiteral("DV 3/2026"));
    REQUIRE(own().limits.size() == 1); // the same row
    CHECK(own().limits[0].source == QStringLiteral("DV 3/2026"));
    ws().undo();
    ws().undo();
    CHECK(used(arbzg, LimitKind::Rest) == 660);
    CHECK(own().limits.empty());
    ws().redo();
    area->removeCurrent();
    CHECK(used(arbzg, LimitKind::Rest) == 660);
    CHECK(prompts.shown().isEmpty());
    area->removeCurrent(); // the program's own
    CHECK(prompts.shown().size() == 1);
    CHECK(used(arbzg, LimitKind::Rest) == 660);
}

TEST_CASE_METHOD(WorktimeFixture, "worktime: a number is switched off and on again", "[worktime]") {
    form.choose(QStringLiteral("Applies"), 1);
    CHECK_FALSE(used(arbzg, LimitKind::Rest));
    CHECK(cell(LimitKind::Rest, 1) == QStringLiteral("does not apply"));
    form.type(QStringLiteral("Value"), QStringLiteral("10:00")); // a value applies
    CHECK(used(arbzg, LimitKind::Rest) == 600);
    choose(LimitKind::RestWithin24h); // the law does not know it
    form.type(QStringLiteral("Value"), QStringLiteral("11:00"));
    CHECK(used(arbzg, LimitKind::RestWithin24h) == 660);
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(WorktimeFixture, "worktime: what is no number is told and changes nothing", "[worktime]") {
    for (const char* wrong : {"11", "11:60", "elf", "-1:00", "25:00"}) {
        const qsizetype before = prompts.shown().size();
        form.type(QStringLiteral("Value"), QString::fromLatin1(wrong));
        INFO(wrong);
        CHECK(prompts.shown().size() == before + 1);
        CHECK(used(arbzg, LimitKind::Rest) == 660);
    }
    choose(LimitKind::Nights);
    form.type(QStringLiteral("Value"), QStringLiteral("3"));
    CHECK(used(arbzg, LimitKind::Nights) == 3);
    choose(LimitKind::NightFrom);
    form.type(QStringLiteral("Value"), QStringLiteral("22:30"));
    CHECK(used(arbzg, LimitKind::NightFrom) == 22 * 60 + 30);
}

TEST_CASE_METHOD(WorktimeFixture, "worktime: a check names who and when, and ends with another value", "[worktime]") {
    press("Note as checked today");
    CHECK(own().limits.empty()); // nobody answers for it yet
    form.type(QStringLiteral("Checked by"), QStringLiteral("Rechtsamt, Kern"));
    press("Note as checked today");
    REQUIRE(own().limits.size() == 1);
    CHECK(own().limits[0].state == LimitState::Checked);
    CHECK(own().limits[0].checkedBy == QStringLiteral("Rechtsamt, Kern"));
    CHECK(own().limits[0].value == 660);
    CHECK(cell(LimitKind::Rest, 4) == QStringLiteral("checked 22.11.2026 by Rechtsamt, Kern"));
    form.type(QStringLiteral("Value"), QStringLiteral("10:00"));
    CHECK(cell(LimitKind::Rest, 4) == QStringLiteral("not checked"));
}

TEST_CASE_METHOD(WorktimeFixture, "worktime: own rules build on those shown, are named, used and deleted",
                 "[worktime]") {
    area->createNew();
    REQUIRE(own().profiles.size() == 1);
    const QString key = own().profiles[0].key;
    CHECK(area->profile() == key);
    CHECK(own().profiles[0].basedOn == arbzg);
    CHECK(cell(LimitKind::Rest, 5) != QStringLiteral("own authority")); // taken over
    form.type(QStringLiteral("Name of the rules"), QStringLiteral("KOD Schichtmodell"));
    CHECK(own().profiles[0].name.str() == QStringLiteral("KOD Schichtmodell"));
    choose(LimitKind::DailyHours);
    form.type(QStringLiteral("Value"), QStringLiteral("8:00"));
    CHECK(used(key, LimitKind::DailyHours) == 480);
    CHECK(used(arbzg, LimitKind::DailyHours) == 600); // the law stays
    CHECK(used(key, LimitKind::Rest) == 660);

    const OfficerId who = addOfficer(*ws().ownAgencyId(), QStringLiteral("1001"), QStringLiteral("Brandt"));
    ws().change(QStringLiteral("profile"), [&](Writer& w) {
        const Officer before = *Records<Officer>(w.db()).find(who);
        Officer after = before;
        after.ruleProfile = key;
        OfficerService(w).save(before, after);
    });
    press("Delete rules");
    CHECK(prompts.shown().size() == 1); // somebody works by them
    CHECK(own().profiles.size() == 1);
    ws().undo();
    press("Delete rules");
    CHECK(own().profiles.empty());
    CHECK(own().limits.empty());
    CHECK(area->profile() == arbzg);
    ws().undo();
    CHECK(own().profiles.size() == 1);
}

TEST_CASE_METHOD(WorktimeFixture, "worktime: a second set of own rules gets a name and a key of its own",
                 "[worktime]") {
    area->createNew();
    area->createNew();
    REQUIRE(own().profiles.size() == 2);
    CHECK(own().profiles[0].key != own().profiles[1].key);
    CHECK(own().profiles[1].basedOn == arbzg); // never on own ones
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(WorktimeFixture, "worktime: own rules are offered for officers as soon as they are made",
                 "[worktime]") {
    const OfficerId who = addOfficer(*ws().ownAgencyId(), QStringLiteral("1001"), QStringLiteral("Brandt"));
    OfficersArea officers(ws(), prompts);
    QObject::connect(&ws(), &Workspace::changed, &officers, &OfficersArea::refresh);
    officers.resize(1200, 900);
    officers.show();
    officers.list().setCurrentId(who.value());
    QApplication::processEvents();
    area->createNew();
    QApplication::processEvents();
    FormDriver(officers).chooseText(QStringLiteral("Working-time rules"), QStringLiteral("Own rules"));
    CHECK(ws().all<Officer>().front().ruleProfile == own().profiles.front().key);
    CHECK(prompts.shown().isEmpty());
}
