// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/application.h"
#include "ui/support/prompts.h"

#include "core/base/error.h"

#include <QFile>
#include <QTest>

using namespace streife;

namespace {

/// The program of the test with somebody who listens.
struct AppFixture {
    Application& app = *qobject_cast<Application*>(QCoreApplication::instance());
    Prompts prompts;

    AppFixture() {
        prompts.setSilent(true);
        app.setPrompts(&prompts);
    }
    ~AppFixture() { app.setPrompts(nullptr); }
    void later(const std::function<void()>& work) {
        QMetaObject::invokeMethod(&app, work, Qt::QueuedConnection);
        QCoreApplication::processEvents(); // the work, which asks for the report
        QCoreApplication::processEvents(); // the report
    }
};

} // namespace

TEST_CASE_METHOD(AppFixture, "what an event handler throws is shown, and the program goes on", "[application]") {
    later([] { throw Error(ErrorCode::File, QStringLiteral("The disk is gone.")); });
    CHECK(prompts.shown() == QStringList{QStringLiteral("The disk is gone.")});
    later([] { throw std::runtime_error("vector"); });
    REQUIRE(prompts.shown().size() == 2);
    CHECK_FALSE(prompts.shown()[1].contains(QStringLiteral("vector"))); // a sentence, not an internal text
    later([] { throw Error(ErrorCode::Cancelled, {}); });
    CHECK(prompts.shown().size() == 2);
}

TEST_CASE_METHOD(AppFixture, "a week that cannot be read leaves the one on screen", "[application]") {
    test::DemoFile file;
    PlanArea area(file.workspace(), prompts);
    area.resize(1240, 800);
    area.show();
    REQUIRE(QTest::qWaitForWindowExposed(&area));
    QTest::qWait(1);
    const Week before = area.week();
    const size_t blocks = area.board().board().blocks.size();
    REQUIRE(blocks > 0);
    {
        Database other(file.path(), Database::Mode::Write);
        other.exec("ALTER TABLE visit RENAME TO visit_away");
    }
    later([&] { area.showWeek(before.plus(1)); });
    CHECK(prompts.shown().size() == 1);
    CHECK(area.week() == before);
    CHECK(area.board().board().blocks.size() == blocks);
    {
        Database other(file.path(), Database::Mode::Write);
        other.exec("ALTER TABLE visit_away RENAME TO visit");
    }
    later([&] { area.showWeek(before.plus(1)); });
    CHECK(prompts.shown().size() == 1);
    CHECK(area.week() == before.plus(1));
}
