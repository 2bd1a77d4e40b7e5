// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "tests/ui/support/formdriver.h"
#include "ui/log/logarea.h"
#include "ui/support/listmodel.h"
#include "ui/support/prompts.h"
#include "ui/widgets/listview.h"

#include "core/base/localtime.h"
#include "core/hotspots/hotspottable.h"
#include "core/store/repository.h"

#include <QAccessible>
#include <QScrollBar>

using namespace streife;

namespace {

struct LogOnScreen {
    LogOnScreen() {
        prompts.setSilent(true);
        QObject::connect(&area, &Area::statusChanged, &area, [this](const QString& text) { status = text; });
        QObject::connect(&area, &LogArea::recordRequested, &area, [this](int table, qint64 row) {
            requested.push_back({table, row});
        });
        area.refresh({});
        area.resize(1200, 700);
        area.show();
        area.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&area));
    }
    Hotspot rename(const QString& name, const QString& label, const QString& reason = {}) {
        Hotspot after = file.workspace().all<Hotspot>().front();
        file.workspace().change(label, reason, [&](Writer& w) {
            const Hotspot before = after;
            after.name = ShortText(name);
            Repository<Hotspot>(w).save(before, after);
        });
        area.refresh({});
        return after;
    }
    [[nodiscard]] QString cell(int row, int column) {
        return area.list().model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() { return area.list().model()->rowCount(); }
    [[nodiscard]] QPushButton* link(const QString& text) {
        QApplication::processEvents();
        for (QPushButton* button : area.findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    test::DemoFile file;
    Prompts prompts;
    LogArea area{file.workspace(), prompts};
    test::FormDriver form{area};
    QString status;
    std::vector<std::pair<int, qint64>> requested;
};

} // namespace

TEST_CASE_METHOD(LogOnScreen, "the newest action stands first with time, name, step, reason and records", "[log]") {
    rename(QStringLiteral("Nord"), QStringLiteral("Rename place"), QStringLiteral("new sign"));
    CHECK(cell(0, 0) == QStringLiteral("24.11.2026 08:57"));
    CHECK_FALSE(cell(0, 1).isEmpty());
    CHECK(cell(0, 2) == QStringLiteral("Rename place"));
    CHECK(cell(0, 3) == QStringLiteral("new sign"));
    CHECK(cell(0, 4) == QStringLiteral("1"));
    CHECK_FALSE(status.isEmpty());
}

TEST_CASE_METHOD(LogOnScreen, "choosing an action shows old and new values beside it, its link leads to the record",
                 "[log]") {
    const QString before = file.workspace().all<Hotspot>().front().name.str();
    const Hotspot place = rename(QStringLiteral("Nord"), QStringLiteral("Rename place"), QStringLiteral("new sign"));
    CHECK(area.details().contains(QStringLiteral("Choose an action")));
    area.list().setCurrentIndex(area.list().model()->index(0, 0));
    CHECK(area.details().contains(QStringLiteral("Rename place")));
    CHECK(area.details().contains(QStringLiteral("Reason: new sign")));
    CHECK(area.details().contains(QStringLiteral("Name: %1 → Nord").arg(before)));
    QPushButton* nord = link(QStringLiteral("Nord"));
    REQUIRE(nord != nullptr);
    CHECK(nord->accessibleDescription().contains(QStringLiteral("→ Nord")));
    nord->click();
    CHECK(requested == std::vector<std::pair<int, qint64>>{{tableOf<Hotspot>().no, place.id.value()}});
}

TEST_CASE_METHOD(LogOnScreen, "by keyboard: arrows choose, Return goes to the first record", "[log]") {
    rename(QStringLiteral("Nord"), QStringLiteral("one"));
    rename(QStringLiteral("Ost"), QStringLiteral("two"));
    area.setFocus(Qt::TabFocusReason);
    REQUIRE(area.list().hasFocus());
    area.list().setCurrentIndex(area.list().model()->index(0, 0));
    QTest::keyClick(&area.list(), Qt::Key_Down);
    CHECK(area.details().contains(QStringLiteral("→ Nord")));
    QTest::keyClick(&area.list(), Qt::Key_Return);
    auto* first = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(first != nullptr);
    CHECK(first->text() == QStringLiteral("Ost")); // as the place is called today
}

TEST_CASE_METHOD(LogOnScreen, "a deleted record is named but leads nowhere", "[log]") {
    const Hotspot place = rename(QStringLiteral("Nord"), QStringLiteral("Rename place"));
    file.workspace().change(QStringLiteral("Delete"), [&](Writer& w) { Repository<Hotspot>(w).remove(place.id); });
    area.refresh({});
    area.list().setCurrentIndex(area.list().model()->index(0, 0));
    CHECK(area.details().contains(QStringLiteral("Nord")));
    CHECK(link(QStringLiteral("Nord")) == nullptr);
}

TEST_CASE_METHOD(LogOnScreen, "words and days narrow the log, the chosen action stays where it still fits", "[log]") {
    rename(QStringLiteral("Nord"), QStringLiteral("Erster Schritt"));
    rename(QStringLiteral("Ost"), QStringLiteral("Zweiter Schritt"));
    const int all = rows();
    auto* words = qobject_cast<QLineEdit*>(area.searchField());
    REQUIRE(words != nullptr);
    area.list().setCurrentIndex(area.list().model()->index(1, 0));
    words->setText(QStringLiteral("schritt"));
    CHECK(rows() == 2);
    CHECK(area.details().contains(QStringLiteral("Erster Schritt")));
    words->setText(QStringLiteral("zweiter"));
    CHECK(rows() == 1);
    CHECK(area.details().contains(QStringLiteral("Choose an action")));
    words->setText(QStringLiteral("nirgends"));
    CHECK(rows() == 0);
    words->clear();
    CHECK(rows() == all);
    form.type(QStringLiteral("From"), QStringLiteral("25.11.2026"));
    CHECK(rows() == 0);
    form.type(QStringLiteral("From"), QString());
    form.type(QStringLiteral("Until"), QStringLiteral("24.11.2026"));
    CHECK(rows() == all);
    form.type(QStringLiteral("Until"), QStringLiteral("23.11.2026"));
    CHECK(rows() == 0);
}

TEST_CASE_METHOD(LogOnScreen, "a long log comes page by page, down to its very first action", "[log]") {
    for (int i = 0; i < 450; ++i)
        file.workspace().change(QStringLiteral("step %1").arg(i), [&](Writer& w) {
            Repository<Hotspot> repo(w);
            const Hotspot before = repo.all().front();
            Hotspot after = before;
            after.visitsPerWeek = i % 7 + 1;
            if (after == before)
                after.minutesPerVisit += 1;
            repo.save(before, after);
        });
    area.refresh({});
    REQUIRE(cell(0, 2) == QStringLiteral("step 449"));
    const int first = rows();
    CHECK(first < 450);
    QString last;
    REQUIRE(QTest::qWaitFor(
        [&] {
            area.list().scrollToBottom();
            QTest::keyClick(&area.list(), Qt::Key_End);
            return !area.list().model()->canFetchMore({});
        },
        10'000));
    CHECK(rows() > 450);
    CHECK(cell(449, 2) == QStringLiteral("step 0"));
    CHECK(cell(250, 2) == QStringLiteral("step 199")); // in order, none twice, none left out
}

TEST_CASE_METHOD(LogOnScreen, "nothing in the log can be changed or sorted away from its order", "[log]") {
    CHECK_FALSE(area.list().isSortingEnabled());
    CHECK(area.list().editTriggers() == QAbstractItemView::NoEditTriggers);
    const QString top = cell(0, 2);
    const size_t actions = actionPage(file.workspace(), {}, {}, 1000).actions.size();
    area.list().setCurrentIndex(area.list().model()->index(0, 0));
    QTest::keyClick(&area.list(), Qt::Key_Delete);
    QTest::keyClick(&area.list(), Qt::Key_F2);
    CHECK(cell(0, 2) == top);
    CHECK(actionPage(file.workspace(), {}, {}, 1000).actions.size() == actions);
    for (QWidget* w : area.findChildren<QWidget*>())
        if (w->isVisible() && (w->focusPolicy() & Qt::TabFocus) != 0 && w->focusProxy() == nullptr) {
            INFO(w->metaObject()->className());
            CHECK_FALSE(QAccessible::queryAccessibleInterface(w)->text(QAccessible::Name).isEmpty());
        }
}
