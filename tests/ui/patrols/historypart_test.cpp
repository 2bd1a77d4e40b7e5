// SPDX-License-Identifier: GPL-3.0-or-later
// The history beside the plan: who changed what when, newest first.
#include "tests/ui/patrols/planfixture.h"
#include "ui/patrols/historypart.h"

#include "core/base/localtime.h"
#include "core/officers/officertable.h"
#include "core/patrols/patroltable.h"

#include <QLabel>

using namespace streife;
using namespace streife::test;

namespace {

const Instant kNow = fromLocal(QDate(2026, 11, 24), QTime(9, 0));
const Instant kStart = fromLocal(QDate(2026, 11, 27), QTime(18, 0));

HistoryEntry entry(qint64 minutesAgo, const char* field, const char* before, const char* after) {
    HistoryEntry e;
    e.at = kNow.plusMinutes(-minutesAgo);
    e.user = QStringLiteral("brandt");
    e.agency = QStringLiteral("KOD");
    e.action = QStringLiteral("step %1").arg(minutesAgo);
    e.actionId = 10'000 - minutesAgo;
    e.field = QString::fromLatin1(field);
    e.label = e.field.left(1).toUpper() + e.field.mid(1);
    e.beforeText = QString::fromUtf8(before);
    e.afterText = QString::fromUtf8(after);
    return e;
}

constexpr qint64 kDayMinutes = 24 * 60;

/// What can be read in the part, line by line.
QStringList read(const QWidget& part) {
    QStringList out;
    for (const QLabel* label : part.findChildren<QLabel*>())
        if (label->isVisibleTo(&part))
            out += label->text().split(QLatin1Char('\n'));
    return out;
}

} // namespace

TEST_CASE("what one person changed in one step is told together, newest first", "[history]") {
    HistoryEntry end = entry(17 * 60, "end", "21:30", "22:00");
    HistoryEntry start = entry(17 * 60, "start", "17:30", "18:00");
    start.reason = QStringLiteral("Dienstwechsel");
    HistoryEntry crew = entry(5, "crew", "", "Adam");
    crew.user.clear(); // by a partner
    const auto steps = historySteps({start, end, crew}, kNow, kStart);
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].when == QStringLiteral("today 08:55"));
    CHECK(steps[0].who == QStringLiteral("KOD"));
    CHECK(steps[0].changes == QStringList{QStringLiteral("Crew: – → Adam")});
    CHECK(steps[1].when == QStringLiteral("yesterday 16:00"));
    CHECK(steps[1].who == QStringLiteral("brandt"));
    CHECK(steps[1].changes
          == QStringList{QStringLiteral("Start: 17:30 → 18:00 (Dienstwechsel)"), QStringLiteral("End: 21:30 → 22:00")});
    // The same person did the same in the same minute once more.
    HistoryEntry other = end;
    ++other.actionId;
    CHECK(historySteps({start, other}, kNow, kStart).size() == 2);
}

TEST_CASE("a person who replaces another one on a post is one line", "[history]") {
    HistoryEntry gone = entry(5, "crew", "Krause, Jan (1002)", "");
    gone.post = 7;
    gone.postWords = QStringLiteral("Post 2");
    HistoryEntry come = entry(5, "crew", "", "Berger, Anna (1001)");
    come.post = gone.post;
    come.postWords = gone.postWords;
    const QString one = QStringLiteral("Post 2: Berger, Anna (1001) instead of Krause, Jan (1002)");
    for (const History& order : {History{gone, come}, History{come, gone}}) {
        const auto steps = historySteps(order, kNow, kStart);
        REQUIRE(steps.size() == 1);
        CHECK(steps[0].changes == QStringList{one});
        CHECK(steps[0].who == QStringLiteral("brandt"));
        CHECK(steps[0].when == QStringLiteral("today 08:55"));
    }
    // Another post, or another step: two persons who have nothing to do with each other.
    HistoryEntry elsewhere = come;
    elsewhere.post = 8;
    elsewhere.postWords = QStringLiteral("Post 1");
    CHECK(historySteps({gone, elsewhere}, kNow, kStart)[0].changes
          == QStringList{QStringLiteral("Post 2: Krause, Jan (1002) taken off"),
                         QStringLiteral("Post 1: Berger, Anna (1001) assigned")});
    HistoryEntry later = come;
    ++later.actionId;
    CHECK(historySteps({gone, later}, kNow, kStart).size() == 2);
}

TEST_CASE("what was entered with the record is one line", "[history]") {
    HistoryEntry made = entry(3 * kDayMinutes, "created", "", "");
    HistoryEntry posts = entry(3 * kDayMinutes, "posts", "", "KOD:1");
    const auto steps = historySteps({made, posts}, kNow, kStart);
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].when == QStringLiteral("21.11.2026 09:00"));
    CHECK(steps[0].changes == QStringList{QStringLiteral("created")});
    CHECK_FALSE(steps[0].shortNotice);
    CHECK(historySteps({}, kNow, kStart).empty());
}

TEST_CASE("a change within seven days before the start is at short notice", "[history]") {
    struct Row {
        const char* field;
        qint64 minutesBeforeStart;
        bool shortNotice;
    };
    for (const Row& row : std::vector<Row>{{"start", 7 * kDayMinutes - 1, true},
                                           {"start", 7 * kDayMinutes, false},
                                           {"crew", 60, true},
                                           {"posts", 60, true},
                                           {"state", 60, true},
                                           {"visits", 1, true},
                                           {"meeting_point", 60, true},
                                           {"crew", 0, false},
                                           {"outcome", -300, false},
                                           {"end", -1, false},
                                           {"title", 60, false},
                                           {"call_sign", 60, false}}) {
        HistoryEntry e = entry(0, row.field, "a", "b");
        e.at = kStart.plusMinutes(-row.minutesBeforeStart);
        INFO(row.field << ' ' << row.minutesBeforeStart);
        CHECK(historySteps({e}, kNow, kStart)[0].shortNotice == row.shortNotice);
    }
}

TEST_CASE("two steps of one minute stay two, whatever they are called", "[history]") {
    History history;
    for (int i = 0; i < 2; ++i) {
        history.push_back(entry(5, "title", "", QByteArray::number(i).constData()));
        history.back().actionId = 100 + i;
    }
    CHECK(historySteps(history, kNow, kStart).size() == 2);
    history[1].actionId = 100;
    CHECK(historySteps(history, kNow, kStart).size() == 1);
}

TEST_CASE("a step of many changes shows the first and counts the others", "[history]") {
    History history;
    for (int i = 0; i < 30; ++i)
        history.push_back(entry(5, "note", "", QByteArray::number(i).constData()));
    HistoryPart part;
    part.show(historySteps(history, kNow, kStart), true);
    const QStringList lines = read(part);
    REQUIRE(lines.size() == 10); // when and who, eight changes, the rest
    CHECK(lines[1] == QStringLiteral("Note: – → 0"));
    CHECK(lines[8] == QStringLiteral("Note: – → 7"));
    CHECK(lines[9] == QStringLiteral("and 22 more"));
}

TEST_CASE("five steps are shown, one click shows the others in place", "[history]") {
    History history;
    for (int i = 12; i > 0; --i)
        history.push_back(entry(i * 60, "title", "", QByteArray::number(i).constData()));
    HistoryPart part;
    part.resize(312, 900);
    part.show(historySteps(history, kNow, kStart), true);
    static_cast<QWidget&>(part).show();
    REQUIRE(QTest::qWaitForWindowExposed(&part));
    const auto titles = [&] {
        QStringList out;
        for (const QString& line : read(part))
            if (line.startsWith(QStringLiteral("Title")))
                out << line.section(QStringLiteral("→ "), 1);
        return out;
    };
    auto* more = part.findChild<QPushButton*>(QStringLiteral("allHistory"));
    REQUIRE(more != nullptr);
    CHECK(more->text() == QStringLiteral("Show all 12"));
    CHECK(titles()
          == QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                         QStringLiteral("5")});
    QSignalSpy rearranged(&part, &HistoryPart::rearranged);
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(titles().size() == 12);
    CHECK(rearranged.count() == 1);
    // It stays open while the same patrol is worked on, not for the next one.
    history.push_back(entry(1, "title", "", "0"));
    part.show(historySteps(history, kNow, kStart), false);
    CHECK(titles().size() == 13);
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(titles().size() == 5);
    CHECK(titles().front() == QStringLiteral("0"));
    QTest::mouseClick(more, Qt::LeftButton);
    part.show(historySteps(history, kNow, kStart), true);
    CHECK(titles().size() == 5);
    history.resize(3);
    part.show(historySteps(history, kNow, kStart), true);
    CHECK(more->isHidden());
}

TEST_CASE_METHOD(PlanOnScreen, "checklist 15: the history beside the plan tells of a change, and of its undo",
                 "[history]") {
    const PatrolId id =
        makePatrol({fromLocal(QDate(2026, 11, 25), QTime(10, 0)), fromLocal(QDate(2026, 11, 25), QTime(13, 0))});
    auto* part = area->inspector().findChild<HistoryPart*>();
    REQUIRE(part != nullptr);
    const auto count = [&](const QString& text) {
        int n = 0;
        for (const QString& line : read(*part))
            n += line.contains(text);
        return n;
    };
    const QString notice = QStringLiteral("at short notice");
    CHECK(count(QStringLiteral("created")) == 1);
    CHECK(count(notice) == 0);
    type(field<TextField>("start"), QStringLiteral("9:30"));
    CHECK(count(QStringLiteral("10:00 → ")) == 1);
    CHECK(count(QStringLiteral("today 08:57")) >= 1);
    CHECK(count(notice) == 1);
    type(named<TextField>(QStringLiteral("Call sign")), QStringLiteral("S 77"));
    CHECK(count(QStringLiteral("S 77")) == 1);
    CHECK(count(notice) == 1); // nobody plans by the call sign
    ws.undo();
    CHECK(count(QStringLiteral("S 77")) == 2); // there and back again
    ws.undo();
    CHECK(count(QStringLiteral(" → ")) >= 3);
    CHECK(stored(id).patrol.span.start() == fromLocal(QDate(2026, 11, 25), QTime(10, 0)));
}
