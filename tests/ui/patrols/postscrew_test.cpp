// SPDX-License-Identifier: GPL-3.0-or-later
// Who is offered for a post, and what naming, promising and removing write.
#include "tests/ui/patrols/planfixture.h"

#include "core/availability/availabilitytable.h"
#include "core/base/localtime.h"
#include "core/officers/officertable.h"
#include "core/store/repository.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QMenu>
#include <QPushButton>

using namespace streife;
using namespace streife::test;

namespace {

const TimeSpan kNoon{fromLocal(QDate(2026, 11, 25), QTime(10, 0)), fromLocal(QDate(2026, 11, 25), QTime(13, 0))};

struct CrewFixture : PlanOnScreen {
    PatrolId id = makePatrol(kNoon);

    [[nodiscard]] std::vector<Officer> own() {
        std::vector<Officer> out;
        for (const Officer& o : ws.all<Officer>())
            if (o.agency == *ws.ownAgencyId())
                out.push_back(o);
        return out;
    }
    QStringList offered() {
        auto* picker = field<OfficerPicker>("picker0");
        picker->clearFocus();
        picker->setFocus(); // reads the list
        QStringList out;
        QCompleter* completer = picker->completer();
        completer->setCompletionPrefix({});
        for (int i = 0; completer->setCurrentRow(i); ++i)
            out << completer->currentCompletion();
        return out;
    }
    void name(const QString& typed) {
        auto* picker = field<OfficerPicker>("picker0");
        picker->setFocus();
        picker->setText(typed);
        QTest::keyClick(picker, Qt::Key_Return);
        QApplication::processEvents();
    }
    QPushButton* button(const QString& name) { return named<QPushButton>(name); }
};

} // namespace

TEST_CASE_METHOD(CrewFixture, "everybody of the authority is offered once, in the order of use", "[crew]") {
    ws.change(QStringLiteral("no rules"), [&](Writer& w) { // what they say is tested with the rules
        Repository<Officer> officers(w);
        for (const Officer& before : own()) {
            Officer after = before;
            after.ruleProfile = QStringLiteral("none");
            officers.save(before, after);
        }
        for (const Restriction& r : ws.all<Restriction>())
            Repository<Restriction>(w).remove(r.id);
    });
    const auto absences = ws.all<Absence>();
    const auto duties = ws.all<Duty>();
    QSet<OfficerId> busy;
    for (const PlannedPatrol& p : ws.weekPlan(area->week(), area->week()).patrols)
        if (p.patrol.span.overlaps(kNoon) && p.patrol.state != PatrolState::Cancelled)
            for (const PlannedPost& post : p.posts)
                for (const CrewMember& c : post.crew)
                    busy.insert(c.officer);
    const auto minutesOnDuty = [&](OfficerId officer) {
        int minutes = 0;
        for (Instant at = kNoon.start(); at < kNoon.end(); at = at.plusMinutes(1))
            minutes += std::any_of(duties.begin(), duties.end(), [&](const Duty& d) {
                return d.officer == officer && d.span.contains(at)
                       && (d.kind == DutyKind::Dienst || d.kind == DutyKind::Bereitschaft);
            });
        return minutes;
    };
    const QStringList words{{},
                            QStringLiteral(" – on duty"),
                            QStringLiteral(" – on duty for a part of it"),
                            {},
                            QStringLiteral(" – in training"),
                            QStringLiteral(" – on S "),
                            QStringLiteral(" – absent")};
    std::vector<std::pair<int, QString>> expected;
    for (const Officer& o : own()) {
        const int minutes = minutesOnDuty(o.id);
        const bool absent = std::any_of(absences.begin(), absences.end(),
                                        [&](auto& a) { return a.officer == o.id && a.span.overlaps(kNoon); });
        const bool training = std::any_of(duties.begin(), duties.end(), [&](const Duty& d) {
            return d.officer == o.id && d.kind == DutyKind::Lehrgang && d.span.overlaps(kNoon);
        });
        const int rank = absent ? 6 : busy.contains(o.id) ? 5 : training ? 4 : minutes == 180 ? 1 : minutes > 0 ? 2 : 3;
        expected.emplace_back(rank, o.fullName() + QStringLiteral(" (%1)").arg(o.serviceNo.str()) + words[rank]);
    }
    const QStringList lines = offered();
    CHECK(lines.size() == int(expected.size()));
    int rank = 0;
    for (const QString& line : lines) {
        const auto found = std::find_if(expected.begin(), expected.end(), [&](const auto& e) {
            return e.first == 5 ? line.startsWith(e.second) : line == e.second; // names patrol and time
        });
        INFO(line.toStdString());
        REQUIRE(found != expected.end());
        CHECK(found->first >= rank);
        rank = found->first;
        expected.erase(found);
    }
}

TEST_CASE_METHOD(CrewFixture, "who lacks the wanted function comes after those who hold it", "[crew]") {
    const std::vector<Officer> people = own();
    const Officer& leader = people[people.size() / 2];
    ws.change(QStringLiteral("functions"), [&](Writer& w) {
        Repository<Function>(w).insert(
            {w.newId<Function>(), leader.id, ShortText(QStringLiteral("Hundeführung")), {}, {}});
    });
    type(field<TextField>("function0"), QStringLiteral("HUNDEFUEHRUNG"));
    const QStringList lines = offered();
    const auto mentioned = [&](const QString& l) { return l.endsWith(QStringLiteral("without HUNDEFUEHRUNG")); };
    REQUIRE(std::count_if(lines.begin(), lines.end(), mentioned) > 1);
    const auto him =
        std::find_if(lines.begin(), lines.end(), [&](const QString& l) { return l.startsWith(leader.fullName()); });
    CHECK_FALSE(mentioned(*him));
    CHECK(him < std::find_if(lines.begin(), lines.end(), mentioned));
    // Once somebody brings it, anybody may fill what else is open.
    name(leader.serviceNo.str());
    const QStringList later = offered();
    CHECK(std::none_of(later.begin(), later.end(), mentioned));
}

TEST_CASE_METHOD(CrewFixture, "who is named is no longer offered, and is again when taken off", "[crew]") {
    const Officer someone = own().front();
    const QString line = someone.fullName();
    const auto stillOffered = [&] {
        const QStringList lines = offered();
        return std::any_of(lines.begin(), lines.end(), [&](const QString& l) { return l.startsWith(line); });
    };
    CHECK(stillOffered());
    name(someone.serviceNo.str());
    REQUIRE(stored(id).posts[0].crew.size() == 1);
    CHECK(stored(id).posts[0].crew[0].officer == someone.id);
    CHECK_FALSE(stillOffered());
    CHECK(ws.undoLabel() == QStringLiteral("Change the crew of New patrol"));
    button(QStringLiteral("Take %1 off this patrol").arg(line))->click();
    QApplication::processEvents();
    CHECK(stored(id).posts[0].crew.empty());
    CHECK(stored(id).posts[0].post.strength == 1);
    CHECK(stillOffered());
}

TEST_CASE_METHOD(CrewFixture, "after naming somebody the next one can be typed, and undo takes the naming back",
                 "[crew]") {
    const std::vector<Officer> people = own();
    auto* picker = field<OfficerPicker>("picker0");
    picker->setFocus();
    const auto type = [&](const Officer& who) {
        REQUIRE(QApplication::focusWidget() == picker); // the same one: nobody is thrown out of the field
        QTest::keyClicks(picker, who.serviceNo.str());
        QTest::keyClick(picker, Qt::Key_Return);
        QApplication::processEvents();
    };
    type(people[0]);
    type(people[1]);
    CHECK(picker->text().isEmpty());
    REQUIRE(stored(id).posts[0].crew.size() == 2);
    CHECK(stored(id).posts[0].crew[1].officer == people[1].id);
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(picker, &undo);
    CHECK_FALSE(undo.isAccepted()); // it is the plan's
    QTest::keyClicks(picker, QStringLiteral("Xy"));
    QTest::keyClick(picker, Qt::Key_Escape);
    undo.ignore();
    QApplication::sendEvent(picker, &undo);
    CHECK_FALSE(undo.isAccepted());
}

TEST_CASE_METHOD(CrewFixture, "naming more people than posts raises the strength", "[crew]") {
    const std::vector<Officer> people = own();
    REQUIRE(people.size() >= 3);
    for (size_t i = 0; i < 3; ++i)
        name(people[i].serviceNo.str());
    const PlannedPost post = stored(id).posts[0];
    CHECK(post.named() == 3);
    CHECK(post.post.strength == 3);
    CHECK(post.open() == 0);
    CHECK(prompts.shown().isEmpty());
    CHECK(field<CountField>("strength0")->number() == 3);
}

TEST_CASE_METHOD(CrewFixture, "Return on nothing or on nobody names nobody", "[crew]") {
    name({});
    name(QStringLiteral("Xyzzy"));
    CHECK(stored(id).posts[0].crew.empty());
    auto* picker = field<OfficerPicker>("picker0");
    CHECK(picker->text() == QStringLiteral("Xyzzy")); // to be mended, not thrown away
    QTest::keyClick(picker, Qt::Key_Escape);
    CHECK(picker->text().isEmpty());
    CHECK(area->selection() == id);
}

TEST_CASE_METHOD(CrewFixture, "umlauts and Polish letters are found as they are typed", "[crew]") {
    std::optional<OfficerId> made;
    ws.change(QStringLiteral("staff"), [&](Writer& w) {
        const Officer like = own().front();
        Officer added = like;
        added.id = w.newId<Officer>();
        added.serviceNo = ShortText(QStringLiteral("9901"));
        added.familyName = ShortText(QStringLiteral("Łukaszewski-Öz"));
        made = added.id;
        Repository<Officer>(w).insert(added);
    });
    name(QStringLiteral("lukaszewski-oez"));
    REQUIRE(stored(id).posts[0].crew.size() == 1);
    CHECK(stored(id).posts[0].crew[0].officer == *made);
}

TEST_CASE_METHOD(CrewFixture, "a smaller strength takes the promise along, a promise never exceeds it", "[crew]") {
    type(field<CountField>("strength0"), QStringLiteral("4"));
    type(field<CountField>("promised0"), QStringLiteral("9"));
    CHECK(stored(id).posts[0].post.promised == 4);
    type(field<CountField>("strength0"), QStringLiteral("2"));
    CHECK(stored(id).posts[0].post.promised == 2);
    CHECK(field<CountField>("promised0")->number() == 2);
    CHECK(stored(id).posts[0].open() == 0);
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(CrewFixture, "authorities come and go, in one step each", "[crew]") {
    const size_t before = stored(id).posts.size();
    QMenu* menu = nullptr;
    for (QPushButton* b : area->inspector().findChildren<QPushButton*>())
        if (b->menu() != nullptr && b->text() == QStringLiteral("Add an authority"))
            menu = b->menu();
    REQUIRE(menu != nullptr);
    CHECK(menu->actions().size() == int(ws.all<Agency>().size()));
    menu->actions().last()->trigger();
    QApplication::processEvents();
    REQUIRE(stored(id).posts.size() == before + 1);
    CHECK(stored(id).posts.back().post.strength == 1);
    CHECK(stored(id).posts.back().open() == 1);
    ws.undo();
    CHECK(stored(id).posts.size() == before);
    CHECK(area->inspector().findChild<CountField*>(QStringLiteral("strength%1").arg(before)) == nullptr);
    for (QPushButton* b : area->inspector().findChildren<QPushButton*>())
        if (b->accessibleName().startsWith(QStringLiteral("Remove the posts of"))) {
            b->click();
            break;
        }
    QApplication::processEvents();
    CHECK(stored(id).posts.size() == before - 1);
}

TEST_CASE_METHOD(CrewFixture, "the board shows at once what the posts say", "[crew]") {
    const auto chips = [&] {
        QStringList out;
        for (const BoardBlock& b : blocks())
            if (b.id == id)
                for (const BoardPost& p : b.posts)
                    out << p.text;
        return out;
    };
    CHECK(chips() == QStringList{QStringLiteral("open"), QStringLiteral("open")});
    type(field<CountField>("promised0"), QStringLiteral("1"));
    CHECK(chips() == QStringList{QStringLiteral("promised"), QStringLiteral("open")});
    const Officer someone = own().front();
    name(someone.serviceNo.str());
    CHECK(chips() == QStringList{someone.familyName.str(), QStringLiteral("open")});
}

TEST_CASE_METHOD(CrewFixture, "the list of people is as wide as what it says, and stays beside its field", "[crew]") {
    auto* picker = field<OfficerPicker>("picker0");
    picker->setFocus();
    QTest::mouseClick(picker, Qt::LeftButton);
    const QAbstractItemView* popup = picker->completer()->popup();
    REQUIRE(popup->isVisible());
    const QRect field(picker->mapToGlobal(QPoint(0, 0)), picker->size());
    CHECK(popup->geometry().right() == field.right());
    CHECK(popup->geometry().left() <= field.left());
    CHECK(popup->geometry().left() >= area->mapToGlobal(QPoint(0, 0)).x());
    for (int row = 0; row < popup->model()->rowCount(); ++row) {
        const QString line = popup->model()->index(row, 0).data().toString();
        INFO(line.toStdString());
        CHECK(popup->fontMetrics().horizontalAdvance(line) < popup->viewport()->width());
    }
}
