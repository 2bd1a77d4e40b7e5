// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/findingcard.h"
#include "ui/widgets/listview.h"

#include "core/agencies/agencytable.h"
#include "core/base/localtime.h"
#include "core/patrols/patrolservice.h"
#include "core/store/repository.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace streife;

namespace {

struct PlanFixture {
    test::DemoFile file;
    Workspace& ws = file.workspace();
    Prompts prompts;
    std::unique_ptr<PlanArea> area;

    PlanFixture() {
        prompts.setSilent(true);
        area = std::make_unique<PlanArea>(ws, prompts);
        QObject::connect(&ws, &Workspace::changed, area.get(), &PlanArea::refresh);
        area->resize(1240, 800);
        area->show();
        QSignalSpy painted(area.get(), &PlanArea::weekPainted);
        REQUIRE((painted.count() > 0 || painted.wait(5000)));
        QApplication::processEvents(); // findings follow the first paint
    }

    [[nodiscard]] const std::vector<BoardBlock>& blocks() const { return area->board().board().blocks; }
    [[nodiscard]] const BoardBlock& block(PatrolId id) const {
        for (const BoardBlock& b : blocks())
            if (b.id == id)
                return b;
        throw std::runtime_error("no such block");
    }
    [[nodiscard]] PlannedPatrol stored(PatrolId id) {
        return *ws.read([&](Database& db) { return readPatrol(db, id); });
    }
    [[nodiscard]] PatrolId titled(const char* title) const {
        for (const BoardBlock& b : blocks())
            if (b.title.contains(QString::fromUtf8(title)))
                return b.id;
        throw std::runtime_error("no such patrol");
    }
    template <class W> W* field(const char* name) const {
        auto* found = area->inspector().findChild<W*>(QString::fromLatin1(name));
        if (found == nullptr)
            throw std::runtime_error(name);
        return found;
    }
    static void type(QLineEdit* field, const QString& text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE_METHOD(PlanFixture, "the week of today opens with its patrols and findings", "[plan]") {
    CHECK(area->week() == *Week::of(2026, 48));
    CHECK(blocks().size() == 15);
    int marked = 0;
    for (const BoardBlock& b : blocks())
        marked += b.breaches + b.warnings;
    CHECK(marked > 0);
}

TEST_CASE_METHOD(PlanFixture, "moving a patrol writes one named step that undo takes back", "[plan]") {
    const PatrolId id = blocks().front().id;
    const TimeSpan before = block(id).span;
    area->board().select(id);
    QTest::keyClick(&area->board(), Qt::Key_Down, Qt::AltModifier);
    CHECK(stored(id).patrol.span == movedTo(before, before.start().plusMinutes(15)));
    CHECK(block(id).span == stored(id).patrol.span);
    CHECK(ws.undoLabel().contains(stored(id).patrol.callSign));
    ws.undo();
    CHECK(block(id).span == before);
    ws.redo();
    CHECK(block(id).span == movedTo(before, before.start().plusMinutes(15)));
    CHECK(area->selection() == id);
}

TEST_CASE_METHOD(PlanFixture, "the form beside the plan writes what was typed, where it was typed", "[plan]") {
    const PatrolId id = blocks().front().id;
    area->showPatrol(id);
    const PlannedPatrol before = stored(id);
    type(field<TextField>("title"), QStringLiteral("Weihnachtsmarkt <b>"));
    CHECK(stored(id).patrol.title.str() == QStringLiteral("Weihnachtsmarkt <b>"));
    CHECK(block(id).title.endsWith(QStringLiteral("Weihnachtsmarkt <b>")));
    type(field<ClockField>("end"), QStringLiteral("0130"));
    const PlannedPatrol after = stored(id);
    CHECK(after.patrol.span.start() == before.patrol.span.start());
    CHECK(toLocal(after.patrol.span.end()).time == QTime(1, 30));
    CHECK(toLocal(after.patrol.span.end()).date == toLocal(before.patrol.span.start()).date.addDays(1));
    ws.undo();
    CHECK(field<ClockField>("end")->time() == toLocal(before.patrol.span.end()).time); // the form follows
    type(field<ClockField>("end"), QStringLiteral("morgens"));
    CHECK(field<ClockField>("end")->time() == toLocal(before.patrol.span.end()).time);
    CHECK(stored(id).patrol.span == before.patrol.span);
}

TEST_CASE_METHOD(PlanFixture, "naming somebody fills a post, taking them off opens it", "[plan]") {
    const TimeSpan evening{fromLocal(QDate(2026, 11, 25), QTime(10, 0)), fromLocal(QDate(2026, 11, 25), QTime(13, 0))};
    emit area->board().createRequested(evening);
    REQUIRE(area->selection());
    const PatrolId id = *area->selection();
    REQUIRE(stored(id).posts.size() == 2); // ours and the partner's
    CHECK(stored(id).open() == 2);
    auto* picker = field<OfficerPicker>("picker0");
    picker->setFocus();
    QTest::keyClicks(picker, QStringLiteral("Adam"));
    QTest::keyClick(picker, Qt::Key_Return);
    QApplication::processEvents();
    REQUIRE(stored(id).posts[0].crew.size() == 1);
    CHECK(stored(id).open() == 1);
    type(field<CountField>("strength0"), QStringLiteral("3"));
    CHECK(stored(id).posts[0].post.strength == 3);
    CHECK(stored(id).open() == 3);
    ws.undo();
    ws.undo();
    CHECK(stored(id).posts[0].crew.empty());
    ws.undo();
    CHECK_FALSE(ws.read([&](Database& db) { return readPatrol(db, id); }));
    CHECK_FALSE(area->selection());
}

TEST_CASE_METHOD(PlanFixture, "delete asks nothing and can be undone", "[plan]") {
    const PatrolId id = blocks().front().id;
    area->board().select(id);
    QTest::keyClick(&area->board(), Qt::Key_Delete);
    CHECK(blocks().size() == 14);
    CHECK(prompts.shown().isEmpty());
    ws.undo();
    CHECK(blocks().size() == 15);
}

TEST_CASE_METHOD(PlanFixture, "list and findings show the same plan and share the selection", "[plan]") {
    ListView* patrols = area->findChild<ListView*>(QStringLiteral("patrolList"));
    ListView* findings = area->findChild<ListView*>(QStringLiteral("findingList"));
    for (ListView* list : {patrols, findings})
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(patrols->model()->rowCount() == 15);
    const PatrolId id = blocks()[3].id;
    area->board().select(id);
    CHECK(patrols->currentId() == id.value());
    patrols->setCurrentId(blocks()[5].id.value());
    CHECK(area->board().selection() == blocks()[5].id);
    REQUIRE(findings->model()->rowCount() > 0);
    findings->setCurrentIndex(findings->model()->index(0, 0));
    REQUIRE(area->selection());
    CHECK(area->inspector().findChildren<FindingCard*>().size() > 0);
}

TEST_CASE_METHOD(PlanFixture, "a finding disappears when its cause does", "[plan]") {
    const auto breached =
        std::find_if(blocks().begin(), blocks().end(), [](const BoardBlock& b) { return b.breaches > 0; });
    REQUIRE(breached != blocks().end());
    const PatrolId id = breached->id;
    const PlannedPatrol patrol = stored(id);
    PatrolDraft wanted = PatrolDraft::of(patrol);
    for (PostDraft& post : wanted.posts) {
        post.promised = post.strength;
        post.crew.clear();
    }
    emit area->inspector().edited(id, PatrolDraft::of(patrol), wanted);
    CHECK(block(id).breaches == 0);
}

TEST_CASE_METHOD(PlanFixture, "weeks go by, and a patrol elsewhere is found in its week", "[plan]") {
    const PatrolId here = blocks().front().id;
    area->showWeek(area->week().plus(1));
    CHECK(area->week() == *Week::of(2026, 49));
    CHECK_FALSE(area->selection());
    area->showPatrol(here);
    CHECK(area->week() == *Week::of(2026, 48));
    CHECK(area->selection() == here);
    area->showWeek(*Week::of(2031, 5));
    CHECK(blocks().empty());
    area->showToday();
    CHECK(blocks().size() == 15);
}

TEST_CASE_METHOD(PlanFixture, "a copy to next week asks the partner anew", "[plan]") {
    const PatrolId id = blocks().front().id;
    const AgencyId own = *ws.ownAgencyId();
    ws.change(QStringLiteral("promise"), [&](Writer& w) {
        const PlannedPatrol p = *readPatrol(w.db(), id);
        PatrolDraft wanted = PatrolDraft::of(p);
        for (PostDraft& post : wanted.posts)
            if (post.agency == own) {
                post.strength = int(post.crew.size()) + 2;
                post.promised = post.strength;
            }
        PatrolService(w).update(id, wanted);
    });
    // A partner with a program of its own has named and promised somebody.
    const PlannedPatrol before = stored(id);
    const auto foreign = std::find_if(before.posts.begin(), before.posts.end(),
                                      [&](const PlannedPost& p) { return p.post.agency != own; });
    REQUIRE(foreign != before.posts.end());
    ws.change(QStringLiteral("partner"), [&](Writer& w) {
        PatrolDraft wanted = PatrolDraft::of(*readPatrol(w.db(), id));
        for (PostDraft& post : wanted.posts)
            if (post.agency == foreign->post.agency)
                post.promised = post.strength;
        PatrolService(w).update(id, wanted);
        const Agency partner = Repository<Agency>(w).get(foreign->post.agency);
        Agency independent = partner;
        independent.steward.reset();
        Repository<Agency>(w).save(partner, independent);
    });
    QSet<OfficerId> ours;
    for (const PlannedPost& p : before.posts)
        if (p.post.agency == own)
            for (const CrewMember& c : p.crew)
                ours.insert(c.officer);
    area->showPatrol(id);
    area->copySelected();
    REQUIRE(area->selection());
    REQUIRE(*area->selection() != id);
    CHECK(prompts.shown().isEmpty()); // naming others' people would have been refused
    QSet<OfficerId> copied;
    for (const PlannedPost& p : stored(*area->selection()).posts) {
        CHECK(p.post.promised == 0);
        for (const CrewMember& c : p.crew)
            copied.insert(c.officer);
        if (p.post.agency != own)
            CHECK(p.crew.empty());
    }
    CHECK(copied == ours);
}

TEST_CASE_METHOD(PlanFixture, "how a patrol went is entered with its reason and time", "[plan]") {
    const TimeSpan night{fromLocal(QDate(2026, 11, 26), QTime(22, 0)), fromLocal(QDate(2026, 11, 27), QTime(2, 0))};
    emit area->board().createRequested(night);
    REQUIRE(area->selection());
    const PatrolId id = *area->selection();
    const auto pick = [&](PatrolOutcome outcome) {
        auto* field = this->field<ChoiceField>("outcome");
        field->setCurrentIndex(field->findData(int(outcome)));
        emit field->activated(field->currentIndex());
        QApplication::processEvents();
    };
    auto* reason = field<TextField>("outcomeReason");
    auto* at = field<ClockField>("abortedAt");
    CHECK_FALSE(reason->isVisibleTo(&area->inspector()));
    pick(PatrolOutcome::Joint);
    CHECK(stored(id).patrol.outcome == PatrolOutcome::Joint);
    CHECK_FALSE(reason->isVisibleTo(&area->inspector()));
    pick(PatrolOutcome::Aborted);
    CHECK(at->isVisibleTo(&area->inspector()));
    CHECK_FALSE(stored(id).patrol.abortedAt); // nobody has said when
    type(reason, QStringLiteral("Unwetter"));
    type(at, QStringLiteral("0:45"));
    CHECK(stored(id).patrol.outcome == PatrolOutcome::Aborted);
    CHECK(stored(id).patrol.outcomeReason == QStringLiteral("Unwetter"));
    CHECK(stored(id).patrol.abortedAt == fromLocal(QDate(2026, 11, 27), QTime(0, 45)));
    type(at, QStringLiteral("12:00")); // not while the patrol lasted
    CHECK(stored(id).patrol.abortedAt == fromLocal(QDate(2026, 11, 27), QTime(0, 45)));
    CHECK(at->text() == QStringLiteral("00:45"));
    type(at, QStringLiteral("23"));
    CHECK(stored(id).patrol.abortedAt == fromLocal(QDate(2026, 11, 26), QTime(23, 0)));
    pick(PatrolOutcome::Joint);
    CHECK(stored(id).patrol.outcomeReason.isEmpty());
    CHECK_FALSE(stored(id).patrol.abortedAt);
    CHECK(ws.undoLabel().contains(QStringLiteral("outcome")));
    ws.undo();
    CHECK(field<ClockField>("abortedAt")->text() == QStringLiteral("23:00"));
}

TEST_CASE_METHOD(PlanFixture, "what is being typed outlives a change elsewhere and goes to its own patrol", "[plan]") {
    area->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(area.get()));
    const PatrolId id = blocks()[0].id;
    const PatrolId other = blocks()[1].id;
    area->showPatrol(id);
    auto* title = field<TextField>("title");
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Half typ"));
    ws.change(QStringLiteral("elsewhere"), [&](Writer& w) {
        PatrolDraft wanted = PatrolDraft::of(*readPatrol(w.db(), id));
        wanted.meetingPoint = QStringLiteral("Rathaus");
        PatrolService(w).update(id, wanted);
    });
    CHECK(title->text() == QStringLiteral("Half typ"));
    CHECK(field<TextField>("title")->value() == stored(id).patrol.title.str());
    QTest::keyClicks(title, QStringLiteral("ed"));
    const QString othersTitle = stored(other).patrol.title.str();
    area->showPatrol(other); // by key, the field keeps the focus
    CHECK(stored(id).patrol.title.str() == QStringLiteral("Half typed"));
    CHECK(stored(id).patrol.meetingPoint == QStringLiteral("Rathaus"));
    CHECK(stored(other).patrol.title.str() == othersTitle);
    CHECK(title->text() == othersTitle);
    QTest::keyClicks(title, QStringLiteral("x"));
    QTest::keyClick(title, Qt::Key_Escape);
    CHECK(title->text() == othersTitle);
}

TEST_CASE_METHOD(PlanFixture, "a refused edit shows what was typed beside what stands in the file", "[plan]") {
    const PatrolId id = blocks().front().id;
    area->showPatrol(id);
    const PatrolDraft seen = PatrolDraft::of(stored(id));
    ws.change(QStringLiteral("elsewhere"), [&](Writer& w) {
        PatrolDraft wanted = seen;
        wanted.title = QStringLiteral("Theirs");
        PatrolService(w).update(id, wanted);
    });
    PatrolDraft wanted = seen;
    wanted.title = QStringLiteral("Mine");
    emit area->inspector().edited(id, seen, wanted);
    REQUIRE(prompts.shown().size() == 1);
    CHECK(prompts.shown()[0].contains(QStringLiteral("entered: Mine, in the file: Theirs")));
    CHECK_FALSE(prompts.shown()[0].contains(QStringLiteral("Meeting point")));
    CHECK(stored(id).patrol.title.str() == QStringLiteral("Theirs"));
    CHECK(field<TextField>("title")->text() == QStringLiteral("Theirs"));
}
