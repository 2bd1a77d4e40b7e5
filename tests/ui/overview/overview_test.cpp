// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "ui/overview/overviewarea.h"
#include "ui/overview/overviewlist.h"
#include "ui/support/prompts.h"
#include "ui/support/theme.h"

#include "core/base/localtime.h"
#include "core/hotspots/hotspottable.h"
#include "core/partnership/partnershiptable.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"
#include "core/workspace/overviewing.h"
#include "core/workspace/publishing.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace streife;

namespace {

OverviewLine line(const char* text, OverviewTarget target, Severity severity = Severity::Warning) {
    return {QLatin1String(text), QStringLiteral("why"), QStringLiteral("Fr 27.11. 18:00–22:00"), severity, target};
}

Overview sample() {
    Overview out;
    out.sections = {
        {OverviewKind::Breaches, QStringLiteral("Breaches"), 1, {line("2 h double", PatrolId(7), Severity::Breach)}},
        {OverviewKind::OpenPosts,
         QStringLiteral("Open posts"),
         3,
         {line("1 open: KOD", PatrolId(8)), line("2 open: PI", PatrolId(8))}},
        {OverviewKind::EmptyWeeks, QStringLiteral("Weeks"), 1, {line("KW 50", *Week::of(2026, 50), Severity::Info)}}};
    return out;
}

struct ListOnScreen {
    ListOnScreen() {
        list.setOverview(sample());
        list.resize(1000, 600);
        list.show();
        list.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&list));
        QObject::connect(&list, &OverviewList::opened, &list, [this](const OverviewTarget& t) { opened.push_back(t); });
        list.setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
    }
    [[nodiscard]] QString chosen() const { return list.currentIndex().data().toString(); }
    OverviewList list;
    std::vector<OverviewTarget> opened;
};

struct AreaOnScreen {
    AreaOnScreen() {
        prompts.setSilent(true);
        QObject::connect(&area, &Area::statusChanged, &area, [this](const QString& text) { status = text; });
        refresh();
        area.resize(1000, 700);
        area.show();
        area.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&area));
    }
    void refresh() {
        area.refresh({});
        REQUIRE(QTest::qWaitFor([this] { return !area.reading(); }, 10'000));
    }
    [[nodiscard]] QStringList lines() {
        QStringList out;
        for (int row = 0; row < area.list().model()->rowCount(); ++row)
            out << area.list().model()->index(row, 0).data().toString();
        return out;
    }
    test::DemoFile file;
    Prompts prompts;
    OverviewArea area{file.workspace(), prompts};
    QString status;
};

} // namespace

TEST_CASE_METHOD(ListOnScreen, "arrows go through all lines and pass over the heads", "[overview]") {
    CHECK(chosen() == QStringLiteral("2 h double"));
    QStringList way;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&list, Qt::Key_Down);
        way << chosen();
    }
    CHECK(way
          == QStringList{QStringLiteral("1 open: KOD"), QStringLiteral("2 open: PI"), QStringLiteral("KW 50"),
                         QStringLiteral("KW 50")});
    QTest::keyClick(&list, Qt::Key_Home);
    CHECK(chosen() == QStringLiteral("2 h double"));
    QTest::keyClick(&list, Qt::Key_End);
    CHECK(chosen() == QStringLiteral("KW 50"));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&list, Qt::Key_Up);
    CHECK(chosen() == QStringLiteral("2 h double"));
}

TEST_CASE_METHOD(ListOnScreen, "Return and a click lead to the place of a line, a head leads nowhere", "[overview]") {
    QTest::keyClick(&list, Qt::Key_Return);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Enter);
    CHECK(opened == std::vector<OverviewTarget>{PatrolId(7), PatrolId(8)});
    opened.clear();
    const auto click = [&](int row) {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(row, 0)).center());
    };
    click(6);
    click(0);
    CHECK(opened == std::vector<OverviewTarget>{*Week::of(2026, 50)});
    click(3);
    CHECK(opened.size() == 2);
}

TEST_CASE_METHOD(ListOnScreen, "a screen reader hears severity, what, when and why", "[overview]") {
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&list);
    REQUIRE(face != nullptr);
    CHECK(face->role() == QAccessible::List);
    CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
    REQUIRE(face->childCount() == 7);
    CHECK(face->child(0)->text(QAccessible::Name) == QStringLiteral("Breaches: 1"));
    CHECK(face->child(1)->text(QAccessible::Name) == QStringLiteral("Breach: 2 h double, Fr 27.11. 18:00–22:00, why"));
    CHECK(face->child(2)->text(QAccessible::Name) == QStringLiteral("Open posts: 3"));
    CHECK(face->child(6)->text(QAccessible::Name).startsWith(QStringLiteral("Note: KW 50")));
    CHECK(face->child(1)->state().focused);
}

TEST_CASE_METHOD(ListOnScreen, "the chosen line stays chosen when others come and go", "[overview]") {
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Down);
    REQUIRE(chosen() == QStringLiteral("2 open: PI"));
    Overview next = sample();
    next.sections.erase(next.sections.begin());
    next.sections[0].lines.insert(next.sections[0].lines.begin(), line("5 open: KOD", PatrolId(9)));
    list.setOverview(next);
    CHECK(chosen() == QStringLiteral("2 open: PI"));
    next.sections[0].lines.pop_back();
    list.setOverview(next);
    CHECK_FALSE(list.currentIndex().isValid());
}

TEST_CASE_METHOD(ListOnScreen, "a narrow or enlarged list gives each line a second row instead of clipping",
                 "[overview]") {
    const auto height = [&] { return list.visualRect(list.model()->index(1, 0)).height(); };
    const int wide = height();
    list.resize(500, 600);
    QApplication::processEvents();
    QTest::qWait(1);
    CHECK(height() > wide * 3 / 2);
    list.resize(1000, 600);
    QApplication::processEvents();
    QTest::qWait(1);
    CHECK(height() == wide);
}

TEST_CASE_METHOD(AreaOnScreen, "the area shows what the file's overview says and counts it for the status bar",
                 "[overview]") {
    const Overview overview = readOverview(OverviewQuery::of(file.workspace()));
    REQUIRE_FALSE(overview.sections.empty());
    QStringList expected;
    for (const OverviewSection& s : overview.sections) {
        expected << s.title;
        for (const OverviewLine& l : s.lines)
            expected << l.text;
    }
    CHECK(lines() == expected);
    CHECK(status == overviewCounts(overview));
}

TEST_CASE_METHOD(AreaOnScreen, "a change shows at once, and what needs no reader is not announced again",
                 "[overview]") {
    Workspace& ws = file.workspace();
    const Week week = Week::of(toLocal(ws.now()).date);
    issueWeek(ws, week);
    refresh();
    CHECK_FALSE(lines().contains(QStringLiteral("Notice out of date")));
    ws.change(QStringLiteral("title"), [&](Writer& w) {
        Repository<Patrol> repo(w);
        const TimeSpan span = weeksSpan(ws.partnership(), week, week);
        Patrol p = repo.select("start>=?1 AND start<?2", "start", span.start().ms, span.end().ms).front();
        const Patrol before = p;
        p.title = ShortText(QStringLiteral("Anders"));
        repo.save(before, p);
    });
    refresh();
    CHECK(lines().contains(QStringLiteral("Notice out of date")));
    CHECK(lines().contains(week.label()));
    status = QStringLiteral("untouched");
    refresh();
    CHECK(status == QStringLiteral("untouched"));
}

TEST_CASE_METHOD(AreaOnScreen, "where nothing waits one sentence says so, one button goes on", "[overview]") {
    Workspace& ws = file.workspace();
    ws.change(QStringLiteral("empty"), [&](Writer& w) {
        Repository<Patrol> patrols(w);
        for (const Patrol& p : patrols.all()) {
            Patrol next = p;
            next.outcome = PatrolOutcome::Joint;
            patrols.save(p, next);
        }
        Repository<Post> posts(w);
        for (const Post& p : posts.all()) {
            Post next = p;
            next.promised = p.strength;
            posts.save(p, next);
        }
        Repository<CrewMember> crew(w);
        for (const CrewMember& c : crew.all())
            crew.remove(c.id);
        Repository<Hotspot> places(w);
        for (const Hotspot& h : places.all()) {
            Hotspot next = h;
            next.visitsPerWeek = 0;
            places.save(h, next);
        }
        // A patrol of two in each of the weeks ahead.
        const Patrol pattern = patrols.all("start DESC").front();
        for (int days = 7; days <= 35; days += 7) {
            Patrol p = pattern;
            p.id = patrols.newId();
            p.key = ShortText(QStringLiteral("NEU-%1").arg(days));
            const Instant start = fromLocal(toLocal(ws.now()).date.addDays(days), QTime(18, 0));
            p.span = {start, start.plusMinutes(60)};
            p.outcome = PatrolOutcome::None;
            patrols.insert(p, p.partnership);
            for (Post post : posts.where("patrol=?1", pattern.id.value())) {
                post.id = posts.newId();
                post.patrol = p.id;
                posts.insert(post, p.partnership);
            }
        }
    });
    refresh();
    INFO(lines().join(QLatin1Char('\n')).toStdString());
    auto* sentence = area.findChild<QLabel*>(QStringLiteral("nothingWaits"));
    REQUIRE(sentence != nullptr);
    CHECK(sentence->isVisible());
    CHECK_FALSE(area.list().isVisible());
    CHECK(status.isEmpty());
    int asked = 0;
    QObject::connect(&area, &OverviewArea::planRequested, &area, [&] { ++asked; });
    area.setFocus();
    auto* button = qobject_cast<QPushButton*>(area.focusWidget());
    REQUIRE(button != nullptr);
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(asked == 1);
    ws.undo();
    refresh();
    CHECK(area.list().isVisible());
    CHECK_FALSE(sentence->isVisible());
}

TEST_CASE_METHOD(AreaOnScreen, "what changes while the file is read is read again, closing waits for the reader",
                 "[overview]") {
    area.refresh({});
    CHECK(area.reading());
    file.workspace().change(QStringLiteral("target"), [&](Writer& w) {
        Repository<Hotspot> places(w);
        Hotspot next = places.all().front();
        const Hotspot before = next;
        next.name = ShortText(QStringLiteral("Ganz neu"));
        next.visitsPerWeek = next.minutesPerVisit = 99;
        places.save(before, next);
    });
    area.refresh({});
    REQUIRE(
        QTest::qWaitFor([&] { return lines().join(QLatin1Char('|')).contains(QStringLiteral("Ganz neu")); }, 10'000));
    auto closing = std::make_unique<OverviewArea>(file.workspace(), prompts);
    closing->refresh({});
    closing.reset();
    file.close();
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(AreaOnScreen, "a file that cannot be read any more is told once, what was known stays", "[overview]") {
    const QStringList before = lines();
    file.workspace().change(QStringLiteral("all away"), [&](Writer& w) {
        Repository<Partnership> repo(w);
        for (const Partnership& p : repo.all())
            repo.remove(p.id);
    });
    refresh();
    REQUIRE(prompts.shown().size() == 1);
    CHECK(lines() == before);
}
