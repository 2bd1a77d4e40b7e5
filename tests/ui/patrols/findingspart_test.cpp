// SPDX-License-Identifier: GPL-3.0-or-later
// Mends beside the plan: looked for after the patrol is shown, one click one step, the keyboard stays in the section.
#include "tests/ui/patrols/planfixture.h"
#include "ui/patrols/findingspart.h"
#include "ui/widgets/findingcard.h"
#include "ui/widgets/wraplink.h"

#include "core/agencies/agencytable.h"
#include "core/availability/availabilitytable.h"
#include "core/base/localtime.h"
#include "core/officers/officertable.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/seriesservice.h"
#include "core/store/repository.h"

#include <QPushButton>

using namespace streife;
using namespace streife::test;

namespace {

const QDate kDay(2026, 11, 25);
const TimeSpan kNoon{fromLocal(kDay, QTime(10, 0)), fromLocal(kDay, QTime(13, 0))};

/// A patrol at noon whose two posts are open; of our people two are on duty then.
struct MendFixture : PlanOnScreen {
    PatrolId id = makePatrol(kNoon);
    std::vector<Officer> ours;

    MendFixture() {
        for (const Officer& o : ws.all<Officer>())
            if (o.agency == *ws.ownAgencyId())
                ours.push_back(o);
        ws.change(QStringLiteral("roster"), [&](Writer& w) {
            for (const Duty& d : ws.all<Duty>())
                if (d.span.overlaps({kNoon.start().plusMinutes(-600), kNoon.end().plusMinutes(600)}))
                    Repository<Duty>(w).remove(d.id);
            for (size_t i = 0; i < 2; ++i)
                Repository<Duty>(w).insert({w.newId<Duty>(), ours[i].id, kNoon, DutyKind::Dienst, {}});
        });
        settle();
    }
    void settle() {
        QApplication::processEvents();
        const auto* part = area->inspector().findChild<FindingsPart*>();
        REQUIRE(QTest::qWaitFor([&] { return part == nullptr || !part->isVisible() || !part->isDue(); }));
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    [[nodiscard]] std::vector<FindingCard*> cards() const {
        std::vector<FindingCard*> out;
        for (FindingCard* card : area->inspector().findChildren<FindingCard*>())
            out.push_back(card);
        return out;
    }
    [[nodiscard]] FindingCard* card(const char* rule) const {
        for (FindingCard* card : cards())
            if (card->finding().rule == QLatin1String(rule))
                return card;
        throw std::runtime_error(rule);
    }
    [[nodiscard]] QStringList offered() const {
        QStringList out;
        for (const FindingCard* card : cards())
            out += card->mends();
        return out;
    }
    [[nodiscard]] WrapLink* link(const QString& text) const {
        for (WrapLink* link : area->inspector().findChildren<WrapLink*>())
            if (link->text() == text && link->isVisible())
                return link;
        throw std::runtime_error(text.toStdString());
    }
    void click(const QString& text) {
        QTest::mouseClick(link(text), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QString naming(size_t person) const {
        return QStringLiteral("Name %1").arg(ours[person].familyName.str());
    }
    void absent(OfficerId officer) {
        ws.change(QStringLiteral("absence"), [&](Writer& w) {
            Repository<Absence>(w).insert({w.newId<Absence>(), officer, kNoon});
        });
        settle();
    }
};

} // namespace

TEST_CASE_METHOD(MendFixture, "a patrol is shown at once, its mends follow", "[mends]") {
    area->inspector().clear();
    area->showPatrol(blocks().front().id);
    settle();
    area->showPatrol(id);
    REQUIRE(cards().size() == 2);
    CHECK(offered().isEmpty());
    settle();
    const QStringList texts = offered();
    CHECK(texts.contains(naming(0)));
    CHECK(texts.contains(naming(1)));
    CHECK(texts.count(QStringLiteral("Promise without a name")) == 2); // we keep the partner's data
    CHECK(texts.size() == 4);
}

TEST_CASE_METHOD(MendFixture, "one click is one step, is told, and undo brings the finding back", "[mends]") {
    QSignalSpy said(area.get(), &PlanArea::said);
    const PatrolDraft before = PatrolDraft::of(stored(id));
    const QStringList texts = offered();
    click(naming(1));
    REQUIRE(stored(id).posts[0].crew.size() == 1);
    CHECK(stored(id).posts[0].crew[0].officer == ours[1].id);
    CHECK(cards().size() == 1);
    CHECK_FALSE(offered().contains(naming(0)));
    REQUIRE(said.count() == 1);
    CHECK(said[0][0].toString().contains(naming(1)));
    CHECK(ws.undoLabel() == QStringLiteral("Change the crew of New patrol"));
    CHECK(prompts.shown().isEmpty());
    ws.undo();
    settle();
    CHECK(PatrolDraft::of(stored(id)) == before);
    CHECK(cards().size() == 2);
    CHECK(offered() == texts);
    ws.redo();
    settle();
    CHECK(cards().size() == 1);
}

TEST_CASE_METHOD(MendFixture, "checklist 15: findings and their mends follow undo of every other field", "[mends]") {
    const QStringList texts = offered();
    type(field<CountField>("promised0"), QStringLiteral("1"));
    settle();
    CHECK(cards().size() == 1);
    ws.undo();
    settle();
    CHECK(cards().size() == 2);
    CHECK(offered() == texts);
    absent(ours[0].id);
    CHECK_FALSE(offered().contains(naming(0)));
    ws.undo();
    settle();
    CHECK(offered() == texts);
    type(field<TextField>("start"), QStringLiteral("9")); // nobody is on duty for all of it
    settle();
    CHECK_FALSE(offered().contains(naming(0)));
    ws.undo();
    settle();
    CHECK(offered() == texts);
}

TEST_CASE_METHOD(MendFixture, "nothing is offered on the post of an authority that keeps its own data", "[mends]") {
    ws.change(QStringLiteral("customs"), [&](Writer& w) {
        Agency customs = ws.all<Agency>().front();
        customs.id = w.newId<Agency>();
        customs.name = ShortText(QStringLiteral("Zollamt"));
        customs.shortName.clear();
        customs.parent.reset();
        customs.steward.reset();
        Repository<Agency>(w).insert(customs, ws.partnershipId());
        PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), id));
        d.posts[1].agency = customs.id;
        PatrolService(w).update(id, d);
    });
    settle();
    REQUIRE(cards().size() == 2);
    CHECK(cards()[1]->mends().isEmpty());
    // Once ours is filled the keyboard stays at the card that has nothing to click.
    link(naming(0))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    settle();
    REQUIRE(cards().size() == 1);
    CHECK(QApplication::focusWidget() == cards()[0]);
}

TEST_CASE_METHOD(MendFixture, "the keyboard goes on to the next finding, at last to the section", "[mends]") {
    for (int left = 2; left > 0; --left) {
        REQUIRE(int(cards().size()) == left);
        link(QStringLiteral("Promise without a name"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        settle();
        REQUIRE(QApplication::focusWidget() != nullptr);
        if (left > 1)
            CHECK(cards()[0]->isAncestorOf(QApplication::focusWidget()));
    }
    CHECK(cards().empty());
    CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("Findings"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // and from there on through the form
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("addVisit"));
}

TEST_CASE_METHOD(MendFixture, "what is typed elsewhere keeps the keyboard while mends come and go", "[mends]") {
    auto* title = field<TextField>("title");
    title->setFocus();
    title->setText(QStringLiteral("Mittags"));
    absent(ours[0].id);
    CHECK(title->hasFocus());
    CHECK(title->text() == QStringLiteral("Mittags"));
    // The press takes the title over, the release carries the mend out: two steps, nothing lost.
    click(naming(1));
    CHECK(stored(id).patrol.title == ShortText(QStringLiteral("Mittags")));
    CHECK(stored(id).posts[0].named() == 1);
}

TEST_CASE_METHOD(MendFixture, "a link that has the keyboard keeps it when others change", "[mends]") {
    link(naming(1))->setFocus();
    absent(ours[0].id);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(card("strength")->isAncestorOf(QApplication::focusWidget()));
    change(id, [](PatrolDraft& d) { d.meetingPoint = QStringLiteral("Wache"); });
    settle();
    CHECK(card("strength")->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE_METHOD(MendFixture, "a click on what has changed in between does what is right now, or nothing", "[mends]") {
    WrapLink* first = link(naming(0));
    ws.change(QStringLiteral("elsewhere"), [&](Writer& w) {
        PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), id));
        d.title = QStringLiteral("Anderer Titel");
        PatrolService(w).update(id, d);
        Repository<Absence>(w).insert({w.newId<Absence>(), ours[1].id, kNoon});
    });
    first->click(); // the mends of the new state are not known yet
    settle();
    CHECK(stored(id).posts[0].named() == 1);
    CHECK(stored(id).patrol.title == ShortText(QStringLiteral("Anderer Titel")));
    CHECK(prompts.shown().isEmpty());
    ws.undo();
    settle();
    WrapLink* gone = link(naming(0));
    ws.change(QStringLiteral("elsewhere"), [&](Writer& w) {
        Repository<Absence>(w).insert({w.newId<Absence>(), ours[0].id, kNoon});
    });
    gone->click();
    settle();
    CHECK(stored(id).posts[0].named() == 0); // he is absent now
}

TEST_CASE_METHOD(MendFixture, "Tab reads the mends between crew and places, each once", "[mends][tab]") {
    field<TextField>("title")->setFocus();
    QStringList stops;
    for (int i = 0; i < 60 && area->inspector().isAncestorOf(QApplication::focusWidget()); ++i) {
        const QWidget* focused = QApplication::focusWidget();
        const auto* mend = qobject_cast<const WrapLink*>(focused);
        stops << (mend != nullptr                   ? mend->text()
                  : focused->objectName().isEmpty() ? focused->accessibleName()
                                                    : focused->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList way;
    for (const QString& stop : stops)
        if (offered().contains(stop) || stop == QStringLiteral("addVisit") || stop == QStringLiteral("strength1"))
            way << stop;
    CHECK(way == QStringList{QStringLiteral("strength1")} + offered() + QStringList{QStringLiteral("addVisit")});
}

TEST_CASE_METHOD(MendFixture, "another time for one evening of a series asks which evenings are meant", "[mends]") {
    type(field<CountField>("promised0"), QStringLiteral("1"));
    change(id, [](PatrolDraft& d) { d.posts[0].promised = 0; });
    const Officer& adam = ours[0];
    change(id, [&](PatrolDraft& d) { d.posts[0].crew = {adam.id}; });
    ws.change(QStringLiteral("series"), [&](Writer& w) {
        const PatrolSeries series{SeriesId(1),
                                  ws.partnershipId(),
                                  ShortText(QStringLiteral("Mittags")),
                                  1 << 2,
                                  1,
                                  kDay,
                                  kDay.addDays(14),
                                  10 * 60,
                                  3 * 60};
        SeriesService(w).create(series, PatrolDraft::of(*readPatrol(w.db(), id)), id);
    });
    ws.change(QStringLiteral("absence"), [&](Writer& w) {
        Repository<Absence>(w).insert(
            {w.newId<Absence>(), adam.id, {kNoon.start().plusMinutes(-60), kNoon.start().plusMinutes(60)}});
        Repository<Absence>(w).insert({w.newId<Absence>(), ours[1].id, kNoon});
    });
    settle();
    const QString later = QStringLiteral("Move the start to 11:00");
    REQUIRE(offered().contains(later));
    QSignalSpy said(area.get(), &PlanArea::said);
    click(later);
    CHECK(stored(id).patrol.span == kNoon); // cancelled: nothing is told either
    CHECK(said.count() == 0);
    prompts.queueAnswer(0);
    click(later);
    CHECK(stored(id).patrol.span.start() == kNoon.start().plusMinutes(60));
    CHECK(said.count() == 1);
    QList<int> starts;
    for (const Patrol& p : ws.all<Patrol>("start"))
        if (p.series && p.series == stored(id).patrol.series)
            starts << toLocal(p.span.start()).time.hour();
    CHECK(starts == QList<int>{11, 10, 10});
}
