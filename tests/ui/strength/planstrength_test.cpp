// SPDX-License-Identifier: GPL-3.0-or-later
// The line about strength below the days of the plan.
#include "core/availability/availabilityservice.h"
#include "core/availability/availabilitytable.h"
#include "core/base/localtime.h"
#include "core/officers/officerservice.h"
#include "core/officers/officertable.h"
#include "core/strength/strengthservice.h"
#include "core/strength/strengthtable.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "ui/patrols/dayhead.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/prompts.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace streife;

namespace {

struct PlanStrength {
    test::DemoFile file;
    Workspace& ws = file.workspace();
    Prompts prompts;
    PlanArea area{ws, prompts};

    PlanStrength() {
        prompts.setSilent(true);
        QObject::connect(&ws, &Workspace::changed, &area, &PlanArea::refresh);
        area.resize(1240, 800);
        QSignalSpy painted(&area, &PlanArea::weekPainted);
        area.show();
        REQUIRE((painted.count() > 0 || painted.wait(5000)));
    }
    void need(int strength, const char* shift = "Late", int hour = 14) {
        ws.change(QStringLiteral("need"), [&](Writer& w) {
            StrengthService(w).add({w.newId<StrengthTarget>(),
                                    *ws.ownAgencyId(),
                                    {},
                                    {},
                                    ShortText(QString::fromUtf8(shift)),
                                    kEveryWeekday,
                                    hour * 60,
                                    60,
                                    strength,
                                    {},
                                    {}});
        });
    }
    [[nodiscard]] DayStrength day(int index) { return area.board().board().days[size_t(index)].strength; }
    [[nodiscard]] bool waitFor(const std::function<bool()>& seen) const { return QTest::qWaitFor(seen, 10'000); }
    [[nodiscard]] bool told() {
        return waitFor([this] { return !day(0).words.isEmpty(); });
    }
};

} // namespace

TEST_CASE_METHOD(PlanStrength, "the weakest shift stands below every day of the plan, with sign and words",
                 "[strength][plan]") {
    const int bare = area.board().boardLayout().sizes().header;
    need(99);
    need(0, "None", 8);
    need(1, "Noon", 12);
    REQUIRE(waitFor([this] { return day(0).details.contains(QStringLiteral("Noon")); }));
    for (int i = 0; i < 7; ++i) {
        CHECK(day(i).words.endsWith(QStringLiteral("/99 Late")));
        CHECK(day(i).missing > 50);
        CHECK(day(i).details.count(QLatin1Char('\n')) == 1); // two shifts, not the one that needs nobody
    }
    CHECK(area.board().boardLayout().sizes().header > bare);
    CHECK(area.board().accessibleDescription().contains(QStringLiteral("missing")));
    SECTION("it goes and comes with its switch") {
        area.setStrengthShown(false);
        CHECK(day(0).words.isEmpty());
        CHECK(area.board().boardLayout().sizes().header == bare);
        CHECK(area.board().accessibleDescription().isEmpty());
        area.setStrengthShown(true);
        CHECK(told());
    }
    SECTION("a click on it asks for more, one above it does not") {
        QSignalSpy asked(&area, &PlanArea::strengthRequested);
        const QRect head = area.board().boardLayout().dayHeader(2);
        QTest::mouseClick(area.board().viewport(), Qt::LeftButton, {}, head.center() - QPoint(0, head.height() / 4));
        CHECK(asked.isEmpty());
        QTest::mouseClick(area.board().viewport(), Qt::LeftButton, {}, head.bottomLeft() + QPoint(20, -4));
        CHECK(asked.count() == 1);
    }
    SECTION("another week is read anew") {
        area.step(1);
        CHECK(day(0).words.isEmpty()); // not those of the week before
        CHECK(told());
    }
}

TEST_CASE_METHOD(PlanStrength, "without required strengths there is no line", "[strength][plan]") {
    const int bare = area.board().boardLayout().sizes().header;
    area.refresh({});
    QTest::qWait(600); // the time that reading would take
    CHECK(area.board().boardLayout().sizes().header == bare);
    CHECK(strengthRoom(area.board().board().days, area.font()) == 0);
}

TEST_CASE_METHOD(PlanStrength, "a new duty is counted, and the patrol chosen stays chosen", "[strength][plan]") {
    need(99);
    REQUIRE(told());
    const PatrolId chosen = area.board().board().blocks.front().id;
    area.showPatrol(chosen);
    const QString before = day(3).words;
    ws.change(QStringLiteral("duty"), [&](Writer& w) {
        const Officer officer{w.newId<Officer>(),
                              *ws.ownAgencyId(),
                              {},
                              ShortText(QStringLiteral("9999")),
                              ShortText(QStringLiteral("Neu")),
                              {},
                              {},
                              {},
                              {}};
        OfficerService(w).add(officer);
        const QDate thursday(2026, 11, 26);
        AvailabilityService(w).add(Duty{w.newId<Duty>(),
                                        officer.id,
                                        TimeSpan(fromLocal(thursday, QTime(13, 0)), fromLocal(thursday, QTime(21, 0))),
                                        DutyKind::Dienst,
                                        {}});
    });
    CHECK(waitFor([&] { return day(3).words != before; }));
    CHECK(area.selection() == chosen);
}
