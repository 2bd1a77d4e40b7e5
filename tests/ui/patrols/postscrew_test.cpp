// SPDX-License-Identifier: GPL-3.0-or-later
// Who is offered for a post, and what naming, promising and removing write.
#include "tests/ui/patrols/planfixture.h"

#include "core/availability/availabilitytable.h"
#include "core/base/localtime.h"
#include "core/officers/officertable.h"
#include "core/store/repository.h"

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
    QHash<QString, Officer> byLine;
    const TimeSpan whole = kNoon;
    const auto absences = ws.all<Absence>();
    const auto duties = ws.all<Duty>();
    std::vector<std::pair<int, QString>> expected;
    QSet<OfficerId> busy;
    for (const PlannedPatrol& p : ws.weekPlan(area->week(), area->week()).patrols)
        if (p.patrol.span.overlaps(whole) && p.patrol.state != PatrolState::Cancelled)
            for (const PlannedPost& post : p.posts)
                for (const CrewMember& c : post.crew)
                    busy.insert(c.officer);
    const auto has = [&](const auto& rows, OfficerId officer) {
        return std::any_of(rows.begin(), rows.end(),
                           [&](const auto& r) { return r.officer == officer && r.span.overlaps(whole); });
    };
    for (const Officer& o : own()) {
        const QString name = o.fullName() + QStringLiteral(" (%1)").arg(o.serviceNo.str());
        if (has(absences, o.id))
            expected.emplace_back(3, name + QStringLiteral(" – absent"));
        else if (busy.contains(o.id))
            expected.emplace_back(2, name + QStringLiteral(" – on another patrol"));
        else if (has(duties, o.id))
            expected.emplace_back(0, name + QStringLiteral(" – on duty"));
        else
            expected.emplace_back(1, name);
    }
    const QStringList lines = offered();
    CHECK(lines.size() == int(expected.size()));
    int rank = 0;
    for (const QString& line : lines) {
        const auto found =
            std::find_if(expected.begin(), expected.end(), [&](const auto& e) { return e.second == line; });
        INFO(line.toStdString());
        REQUIRE(found != expected.end());
        CHECK(found->first >= rank);
        rank = found->first;
        expected.erase(found);
    }
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
