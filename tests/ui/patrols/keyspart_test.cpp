// SPDX-License-Identifier: GPL-3.0-or-later
// Keys in the window: confirmed, declined with other times, promised on the phone, many at once.
#include "tests/ui/patrols/planfixture.h"
#include "ui/patrols/answerforms.h"
#include "ui/patrols/answersdialog.h"
#include "ui/patrols/keyspart.h"
#include "ui/patrols/severalpanel.h"

#include "core/base/localtime.h"
#include "core/patrols/seriesservice.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace streife;
using namespace streife::test;

namespace {

const QDate kKeyDay(2026, 11, 26);

struct KeysOnScreen : PlanOnScreen {
    PatrolId id = makePatrol({fromLocal(kKeyDay, QTime(9, 0)), fromLocal(kKeyDay, QTime(12, 0))});
    AgencyId own = *ws.ownAgencyId();
    AgencyId other = otherOf(id);

    AgencyId otherOf(PatrolId patrol) {
        for (const PlannedPost& p : stored(patrol).posts)
            if (p.post.agency != own)
                return p.post.agency;
        throw std::runtime_error("alone");
    }
    [[nodiscard]] PatrolBinding binding(PatrolId patrol) {
        QHash<AgencyId, Agency> agencies;
        for (const Agency& a : ws.all<Agency>())
            agencies.insert(a.id, a);
        return bindingOf(stored(patrol), agencies);
    }
    [[nodiscard]] KeysPart& part() const { return *area->inspector().findChild<KeysPart*>(); }
    [[nodiscard]] QString label(AgencyId agency) {
        for (const Agency& a : ws.all<Agency>())
            if (a.id == agency)
                return a.label();
        return {};
    }
    [[nodiscard]] QPushButton* link(const char* what, AgencyId agency) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
        for (QPushButton* b : part().findChildren<QPushButton*>(QLatin1String(what) + label(agency)))
            if (b->isVisible())
                return b;
        return nullptr;
    }
    void click(QPushButton* button) {
        REQUIRE(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
        QApplication::processEvents();
    }
    [[nodiscard]] QString state() { return part().findChild<QLabel*>(QStringLiteral("bindingState"))->text(); }
    [[nodiscard]] BoardBlock block(PatrolId patrol) const {
        return *std::find_if(blocks().begin(), blocks().end(), [&](const BoardBlock& b) { return b.id == patrol; });
    }
};

} // namespace

TEST_CASE_METHOD(KeysOnScreen, "two clicks bind a patrol, the board shows it, undo opens it again", "[keys][binding]") {
    CHECK(state() == QStringLiteral("Proposed"));
    click(link("confirm", own));
    CHECK(binding(id).state == Binding::Partly);
    CHECK(block(id).binding == Binding::Partly);
    CHECK(block(id).confirmed == 1);
    CHECK(state() == QStringLiteral("Confirmed: ") + label(own));
    CHECK(link("confirm", own) == nullptr); // said already
    CHECK(link("withdraw", own) != nullptr);
    click(link("confirm", other)); // kept by us
    CHECK(block(id).binding == Binding::Bound);
    CHECK(state() == QStringLiteral("Binding"));
    CHECK(block(id).description.contains(QStringLiteral("binding")));
    ws.undo();
    CHECK(block(id).binding == Binding::Partly);
    click(link("withdraw", own));
    CHECK(binding(id).key(own)->state == KeyState::Withdrawn);
}

TEST_CASE_METHOD(KeysOnScreen, "who declines tells why and offers times, of which one click moves the patrol",
                 "[keys][binding]") {
    click(link("decline", other));
    auto* form = part().findChild<RefusalForm*>();
    REQUIRE(form != nullptr);
    const auto boxes = form->findChildren<QCheckBox*>();
    REQUIRE(boxes.size() == 3);
    boxes[1]->setChecked(false);
    form->findChild<QLineEdit*>(QStringLiteral("refusalReason"))->setText(QStringLiteral("Fußballspiel"));
    click(form->findChild<QPushButton*>(QStringLiteral("refuse")));
    const AgencyKey key = *binding(id).key(other);
    CHECK(key.state == KeyState::Declined);
    CHECK(key.last->note == QStringLiteral("Fußballspiel"));
    const std::vector<TimeSpan> times = alternativesOf(*key.last);
    REQUIRE(times.size() == 2);
    CHECK(block(id).declined == 1);
    QPushButton* take = nullptr;
    for (QPushButton* b : part().findChildren<QPushButton*>())
        if (b->isVisible() && b->toolTip().contains(QStringLiteral("Move the patrol there")) && take == nullptr)
            take = b;
    click(take);
    CHECK(stored(id).patrol.span == times.front());
    CHECK(binding(id).key(other)->state == KeyState::Open); // asked anew
}

TEST_CASE_METHOD(KeysOnScreen, "a promise on the phone is noted with name and function, and goes again",
                 "[keys][binding]") {
    click(link("phone", other));
    auto* form = part().findChild<PhoneForm*>();
    REQUIRE(form != nullptr);
    click(form->findChild<QPushButton*>(QStringLiteral("notePromise")));
    CHECK(stored(id).phonePromises.empty()); // nobody named
    form->findChild<QLineEdit*>(QStringLiteral("phoneName"))->setText(QStringLiteral("Krause"));
    auto* function = form->findChild<QLineEdit*>(QStringLiteral("phoneFunction"));
    function->setText(QStringLiteral("DGL"));
    QTest::keyClick(function, Qt::Key_Return);
    QApplication::processEvents();
    REQUIRE(stored(id).phonePromises.size() == 1);
    CHECK(stored(id).phonePromises[0].function == QStringLiteral("DGL"));
    CHECK(stored(id).phonePromises[0].takenBy == ws.userName());
    CHECK(binding(id).state == Binding::Proposed);
    const auto* words = part().findChild<QLabel*>(QStringLiteral("phonePromise"));
    REQUIRE(words != nullptr);
    CHECK(words->text().contains(QStringLiteral("Krause (DGL)")));
    CHECK(words->text().contains(QStringLiteral("no answer yet")));
    ws.undo();
    CHECK(stored(id).phonePromises.empty());
}

TEST_CASE_METHOD(KeysOnScreen, "what is chosen is confirmed in one step, by selection, time shown or series",
                 "[keys][binding]") {
    area->confirmChosen();
    CHECK(binding(id).key(own)->state == KeyState::Given);
    area->openAnswers();
    auto* dialog = area->findChild<AnswersDialog*>();
    REQUIRE(dialog != nullptr);
    auto* scope = dialog->findChild<ChoiceField*>(QStringLiteral("answerScope"));
    CHECK(scope->count() == 2); // of no series
    scope->setCurrentIndex(1);
    const KeyTurn turn = dialog->wanted();
    CHECK(turn.agency == own);
    CHECK(turn.patrols.size() > 3);
    CHECK(std::find(turn.patrols.begin(), turn.patrols.end(), id) == turn.patrols.end()); // confirmed already
    auto* table = dialog->findChild<QTableWidget*>();
    CHECK(table->rowCount() > int(turn.patrols.size()));
    dialog->accept();
    QApplication::processEvents();
    INFO(prompts.shown().join(QLatin1Char(10)).toStdString());
    int given = 0;
    for (const BoardBlock& b : blocks())
        if (const PatrolBinding binding = this->binding(b.id); binding.key(own) != nullptr)
            given += binding.key(own)->state == KeyState::Given;
    CHECK(given > 3);
    CHECK(prompts.shown().join(QLatin1Char(' ')).contains(QStringLiteral("overlap"))); // two are booked twice
    ws.undo();                                                                         // one step
    CHECK(binding(id).key(own)->state == KeyState::Given);
    for (const PatrolId p : turn.patrols)
        CHECK(binding(p).key(own)->state == KeyState::Open);
}

TEST_CASE_METHOD(KeysOnScreen, "a reader sees the keys and turns none", "[keys][binding]") {
    CHECK(link("confirm", own) != nullptr);
    const PlannedPatrol patrol = stored(id);
    PatrolChoices choices;
    QHash<AgencyId, Agency> agencies;
    for (const Agency& a : ws.all<Agency>())
        agencies.insert(a.id, a);
    choices.badges = agencyBadges(agencies);
    choices.plan = std::make_shared<const Plan>(ws.weekPlan(Week::of(kKeyDay), Week::of(kKeyDay)));
    choices.own = {own, other};
    KeysPart reader;
    reader.setChoices(&choices);
    reader.show(patrol, true);
    CHECK(reader.findChildren<QPushButton*>().isEmpty());
    CHECK(reader.findChild<QLabel*>(QStringLiteral("bindingState"))->text() == QStringLiteral("Proposed"));
}

TEST_CASE_METHOD(KeysOnScreen, "under its key an authority reads what was changed since, until it confirms again",
                 "[keys][keynews]") {
    click(link("confirm", own));
    click(link("confirm", other));
    const auto news = [&] {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto* words = part().findChild<QLabel*>(QStringLiteral("keyNews") + label(other));
        return words == nullptr ? QString() : words->text();
    };
    CHECK(news().isEmpty());
    const auto change = [&](const std::function<void(PatrolDraft&)>& how) {
        PatrolDraft draft = PatrolDraft::of(stored(id));
        how(draft);
        ws.change(QStringLiteral("edit"), [&](Writer& w) { PatrolService(w).update(id, draft); });
        QApplication::processEvents();
    };
    change([](PatrolDraft& d) { d.callSign = QStringLiteral("Streife 12"); });
    CHECK(news() == QStringLiteral("For your information:\nCall sign: – → Streife 12"));
    CHECK(binding(id).state == Binding::Bound);
    change([](PatrolDraft& d) { d.meetingPoint = QStringLiteral("Wache"); });
    CHECK(news() == QStringLiteral("Changed since:\nCall sign: – → Streife 12\nMeeting point: – → Wache"));
    click(link("confirm", other));
    CHECK(news().isEmpty());
}
