// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strength/strengtharea.h"

#include "core/agencies/agencyservice.h"
#include "core/availability/availabilityservice.h"
#include "core/availability/availabilitytable.h"
#include "core/strength/strengthreader.h"
#include "core/strength/strengthservice.h"
#include "core/strength/strengthtable.h"
#include "tests/support/workspacefixture.h"
#include "tests/ui/support/formdriver.h"
#include "ui/strength/loadpage.h"
#include "ui/strength/targetspart.h"
#include "ui/support/latestjob.h"
#include "ui/support/prompts.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace streife;

namespace {

/// Sunday 22.11.2026; five people of "Gruppe A", one of them at work in a Saturday night.
struct AreaFixture : WorkspaceFixture {
    Prompts prompts;
    std::vector<OfficerId> people;
    std::unique_ptr<StrengthArea> area;
    std::unique_ptr<test::FormDriver> form;

    AreaFixture() {
        prompts.setSilent(true);
        ws().change(QStringLiteral("unit"),
                    [&](Writer& w) { AgencyService(w).unit(*ws().ownAgencyId(), QStringLiteral("Gruppe A")); });
        for (const char* name : {"Zander", "Adam", "Berg", "Czerny", "Dahl"})
            people.push_back(addOfficer(*ws().ownAgencyId(), QStringLiteral("%1").arg(100 + people.size()),
                                        QString::fromLatin1(name)));
        ws().change(QStringLiteral("duty"), [&](Writer& w) {
            AvailabilityService(w).add(
                Duty{w.newId<Duty>(), people[0], span("2026-11-14T22:00", "2026-11-15T06:00"), DutyKind::Dienst, {}});
        });
        area = std::make_unique<StrengthArea>(ws(), prompts);
        form = std::make_unique<test::FormDriver>(*area);
        QObject::connect(&ws(), &Workspace::changed, area.get(), &StrengthArea::refresh);
        area->resize(1200, 800);
        area->show();
        area->activateWindow();
        (void)QTest::qWaitForWindowActive(area.get());
    }
    StrengthTarget need(int strength, int weekdays = kEveryWeekday) {
        StrengthTarget t{StrengthTargetId(1),
                         *ws().ownAgencyId(),
                         {},
                         {},
                         ShortText(QStringLiteral("Late")),
                         weekdays,
                         14 * 60,
                         480,
                         strength,
                         {},
                         {}};
        ws().change(QStringLiteral("need"), [&](Writer& w) {
            t.id = w.newId<StrengthTarget>();
            StrengthService(w).add(t);
        });
        return t;
    }
    [[nodiscard]] bool ready() const {
        return QTest::qWaitFor([this] { return !area->reading(); }, 10'000);
    }
    [[nodiscard]] static QString cell(const ListView& list, int row, int column) {
        return list.model()->index(row, column).data().toString();
    }
    [[nodiscard]] StrengthTarget stored() {
        const auto all = ws().read([&](Database& db) { return readTargets(db, ws().partnershipId()); });
        REQUIRE(all.size() == 1);
        return all.front();
    }
    void confirmLead() const {
        form->get<QCheckBox>(QString::fromLatin1(kLead))->click();
        REQUIRE(ready());
    }
    static constexpr const char* kLead = "shiftLead";
};

} // namespace

TEST_CASE_METHOD(AreaFixture, "the weeks ahead show what is missing first, everything on request", "[strength]") {
    need(1, 1 << 0); // Mondays
    ws().change(QStringLiteral("duty"), [&](Writer& w) {
        AvailabilityService(w).add(
            Duty{w.newId<Duty>(), people[1], span("2026-11-23T14:00", "2026-11-23T22:00"), DutyKind::Dienst, {}});
    });
    REQUIRE(ready());
    ListView& list = area->list();
    CHECK(list.model()->rowCount() == 7); // week 47 and six more without anybody; the 23rd has somebody
    CHECK(cell(list, 0, 0) == QStringLiteral("Mon 16.11."));
    CHECK(cell(list, 0, 7) == QStringLiteral("! 1 missing"));
    form->get<QCheckBox>(QStringLiteral("gapsOnly"))->click();
    CHECK(list.model()->rowCount() == 8);
    CHECK(cell(list, 1, 0) == QStringLiteral("Mon 23.11."));
    CHECK(cell(list, 1, 7) == QStringLiteral("enough"));
    QSignalSpy day(area.get(), &StrengthArea::dayRequested);
    list.setCurrentId(2);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(day.count() == 1);
    CHECK(day.first().first().toDate() == QDate(2026, 11, 23));
}

TEST_CASE_METHOD(AreaFixture, "a required strength is made, edited field by field, and deleted", "[strength]") {
    area->createNew();
    CHECK(area->page() == StrengthArea::Targets);
    CHECK(stored().strength == 1);
    form->type(QStringLiteral("Shift"), QStringLiteral("Nacht"));
    form->type(QStringLiteral("Required strength"), QStringLiteral("4"));
    form->type(QStringLiteral("Start"), QStringLiteral("22"));
    form->type(QStringLiteral("End"), QStringLiteral("6"));
    form->type(QStringLiteral("Function"), QStringLiteral("Streifenführung"));
    form->type(QStringLiteral("Valid until"), QStringLiteral("31.12.2026"));
    form->chooseText(QStringLiteral("Unit"), QStringLiteral("Gruppe A"));
    form->get<QCheckBox>(QStringLiteral("Public holidays"))->click();
    const StrengthTarget t = stored();
    CHECK(t.shift.str() == QStringLiteral("Nacht"));
    CHECK(t.strength == 4);
    CHECK(t.startMinute == 22 * 60);
    CHECK(t.minutes == 480);
    CHECK(t.function == QStringLiteral("Streifenführung"));
    CHECK(t.validUntil == QDate(2026, 12, 31));
    CHECK(t.unit.has_value());
    CHECK(t.weekdays == (kEveryWeekday | kHolidayBit));
    CHECK(ws().undoLabel().contains(QStringLiteral("Nacht")));
    ws().undo();
    CHECK(stored().weekdays == kEveryWeekday);
    CHECK_FALSE(form->get<QCheckBox>(QStringLiteral("Public holidays"))->isChecked());
    area->removeCurrent();
    CHECK(area->targets().list().model()->rowCount() == 0);
}

TEST_CASE_METHOD(AreaFixture, "the last weekday cannot be taken away", "[strength]") {
    need(2, 1 << 0);
    area->showPage(StrengthArea::Targets);
    area->targets().list().setCurrentId(stored().id.value());
    QApplication::processEvents();
    form->get<QCheckBox>(QStringLiteral("Mon"))->click();
    CHECK(stored().weekdays == 1 << 0);
}

TEST_CASE_METHOD(AreaFixture, "load: ranges of groups, people only with an agreement and a shift lead who says so",
                 "[strength][load]") {
    area->showPage(StrengthArea::Load);
    REQUIRE(ready());
    LoadPage& load = area->load();
    REQUIRE(load.groups().model()->rowCount() == 1);
    CHECK(cell(load.groups(), 0, 1) == QStringLiteral("5"));
    CHECK(cell(load.groups(), 0, 2) == QString::fromUtf8("0–0–1"));
    auto* lead = form->get<QCheckBox>(QString::fromLatin1(kLead));
    CHECK_FALSE(lead->isEnabled());
    CHECK_FALSE(load.people().isVisible());
    form->type(QStringLiteral("Works agreement"), QStringLiteral("DV 7/2026"));
    REQUIRE(ready());
    CHECK(lead->isEnabled());
    CHECK_FALSE(load.people().isVisible()); // not yet: nobody has said who looks
    confirmLead();
    REQUIRE(load.people().isVisible());
    QStringList names;
    for (int row = 0; row < load.people().model()->rowCount(); ++row)
        names << cell(load.people(), row, 0);
    CHECK(names
          == QStringList{QStringLiteral("Adam"), QStringLiteral("Berg"), QStringLiteral("Czerny"),
                         QStringLiteral("Dahl"), QStringLiteral("Zander")});
    CHECK(cell(load.people(), 4, 2) == QStringLiteral("1"));
    bool named = false; // who looks, under which agreement
    for (const QLabel* label : load.findChildren<QLabel*>())
        named = named
                || (label->isVisible() && label->text().contains(QStringLiteral("DV 7/2026"))
                    && label->text().contains(ws().userName()));
    CHECK(named);
    SECTION("no head turns it into a ranking") {
        load.people().horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
        QTest::mouseClick(load.people().horizontalHeader()->viewport(), Qt::LeftButton, {},
                          QPoint(load.people().columnViewportPosition(2) + 10, 8));
        load.people().sortByColumn(2, Qt::AscendingOrder);
        CHECK(cell(load.people(), 0, 0) == QStringLiteral("Adam"));
        CHECK(cell(load.people(), 4, 0) == QStringLiteral("Zander"));
    }
    SECTION("who leaves the page leaves nothing behind") {
        area->showPage(StrengthArea::Ahead);
        area->showPage(StrengthArea::Load);
        REQUIRE(ready());
        CHECK_FALSE(load.people().isVisible());
        CHECK(load.people().model()->rowCount() == 0);
        CHECK_FALSE(lead->isChecked());
    }
    SECTION("without the agreement it closes again") {
        form->type(QStringLiteral("Works agreement"), QString());
        REQUIRE(ready());
        CHECK_FALSE(load.people().isVisible());
        CHECK_FALSE(lead->isEnabled());
        CHECK_FALSE(lead->isChecked());
    }
}

TEST_CASE_METHOD(AreaFixture, "a period that cannot be is told and reads nothing", "[strength][load]") {
    area->showPage(StrengthArea::Load);
    REQUIRE(ready());
    form->type(QStringLiteral("To"), QStringLiteral("01.01.2020"));
    CHECK_FALSE(area->reading());
    bool told = false;
    for (const QLabel* label : area->load().findChildren<QLabel*>())
        told = told || label->text().contains(QStringLiteral("ends before it begins"));
    CHECK(told);
}

TEST_CASE("of jobs asked for while one runs only the newest is done", "[strength][support]") {
    LatestJob job;
    std::atomic<bool> go = false;
    QStringList told;
    const auto work = [&](const char* name, bool wait) {
        return [&, name, wait]() -> std::function<void()> {
            while (wait && !go)
                QThread::yieldCurrentThread();
            return [&told, name] { told << QString::fromLatin1(name); };
        };
    };
    job.start(work("first", true));
    job.start(work("second", false));
    job.start(work("third", false));
    go = true;
    REQUIRE(QTest::qWaitFor([&] { return !job.running(); }, 5000));
    CHECK(told == QStringList{QStringLiteral("third")});
    job.start(work("fourth", false));
    job.forget();
    REQUIRE(QTest::qWaitFor([&] { return !job.running(); }, 5000));
    CHECK(told == QStringList{QStringLiteral("third")});
}

TEST_CASE("what fails again and again is told once", "[strength][support]") {
    LatestJob job;
    int told = 0;
    QObject::connect(&job, &LatestJob::failed, &job, [&](const std::exception_ptr&) { ++told; });
    const auto fail = [&] {
        job.start([]() -> std::function<void()> { throw std::runtime_error("gone"); });
        REQUIRE(QTest::qWaitFor([&] { return !job.running(); }, 5000));
    };
    fail();
    fail();
    CHECK(told == 1);
    job.start([] { return std::function<void()>(); });
    REQUIRE(QTest::qWaitFor([&] { return !job.running(); }, 5000));
    fail();
    CHECK(told == 2);
}
