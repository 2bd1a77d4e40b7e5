// SPDX-License-Identifier: GPL-3.0-or-later
// A finding is taken on in the window: a reason, the name of who does it, one step; it marks nothing any more.
#include "tests/ui/patrols/planfixture.h"
#include "ui/patrols/findingspart.h"
#include "ui/rules/overridedialog.h"
#include "ui/widgets/findingcard.h"
#include "ui/widgets/wraplink.h"

#include "core/availability/availabilitytable.h"
#include "core/base/localtime.h"
#include "core/officers/officertable.h"
#include "core/patrols/overridetable.h"
#include "core/store/repository.h"
#include "core/worktime/worktimetable.h"

#include <QLabel>
#include <QPushButton>

using namespace streife;
using namespace streife::test;

namespace {

const QDate kDay(2026, 11, 25);

Instant local(int day, int hour) {
    return fromLocal(kDay.addDays(day), QTime(hour, 0));
}

/// A patrol at ten; who is on it came home at four in the morning.
struct OverrideFixture : PlanOnScreen {
    PatrolId id = makePatrol({local(0, 10), local(0, 13)});
    OfficerId tired{1};

    OverrideFixture() {
        for (const Officer& o : ws.all<Officer>())
            if (o.agency == *ws.ownAgencyId())
                tired = o.id;
        ws.change(QStringLiteral("roster"), [&](Writer& w) {
            Repository<Officer> officers(w);
            Officer arbzg = officers.get(tired);
            arbzg.ruleProfile = QStringLiteral("arbzg");
            officers.save(officers.get(tired), arbzg);
            Repository<Duty> duties(w);
            for (const Duty& d : ws.all<Duty>())
                if (d.officer == tired)
                    duties.remove(d.id);
            duties.insert({w.newId<Duty>(), tired, {local(-1, 20), local(0, 4)}, DutyKind::Dienst, {}});
        });
        change(id, [&](PatrolDraft& d) {
            d.posts[0].crew = {tired};
            d.posts[1].promised = 1;
            d.tasks = {QStringLiteral("Verwarnungsgeld 60 \u20ac")};
        });
        settle();
    }
    void settle() {
        QApplication::processEvents();
        const auto* part = area->inspector().findChild<FindingsPart*>();
        REQUIRE(QTest::qWaitFor([&] { return !part->isDue(); }));
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    [[nodiscard]] FindingCard* card(const char* rule) const {
        for (FindingCard* card : area->inspector().findChildren<FindingCard*>())
            if (card->finding().rule == QLatin1String(rule))
                return card;
        return nullptr;
    }
    [[nodiscard]] WrapLink* release(const char* rule) const {
        FindingCard* shown = card(rule);
        return shown == nullptr ? nullptr : shown->findChild<WrapLink*>(QStringLiteral("release"));
    }
    [[nodiscard]] BoardBlock block() const {
        return *std::find_if(blocks().begin(), blocks().end(), [&](const BoardBlock& b) { return b.id == id; });
    }
    [[nodiscard]] OverrideDialog* ask(const char* rule) {
        QTest::mouseClick(release(rule), Qt::LeftButton);
        QApplication::processEvents();
        auto* dialog = area->findChild<OverrideDialog*>();
        REQUIRE(dialog != nullptr);
        return dialog;
    }
    void confirm(OverrideDialog* dialog, OverrideReason reason, const QString& note) {
        auto* choice = dialog->findChild<ChoiceField*>(QStringLiteral("overrideReason"));
        choice->setCurrentIndex(choice->findData(int(reason)));
        dialog->findChild<TextField*>(QStringLiteral("overrideNote"))->setText(note);
        dialog->accept();
        settle();
    }
};

} // namespace

TEST_CASE_METHOD(OverrideFixture, "a finding is taken on with a reason and a name, and marks nothing any more",
                 "[override]") {
    REQUIRE(card("rest-time") != nullptr);
    CHECK(block().breaches == 1);
    OverrideDialog* dialog = ask("rest-time");
    QStringList told;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        told << label->text();
    CHECK(told.join(QLatin1Char(' ')).contains(ws.userName()));
    confirm(dialog, OverrideReason::LegallyReviewed, {}); // a file reference is missing
    CHECK(dialog->isVisible());
    CHECK(prompts.shown().size() == 1);
    CHECK(ws.all<Override>().empty());
    confirm(dialog, OverrideReason::LegallyReviewed, QStringLiteral("Az. 32-7"));
    REQUIRE(ws.all<Override>().size() == 1);
    CHECK(ws.all<Override>()[0].by == ws.userName());
    CHECK(block().breaches == 0);
    REQUIRE(card("rest-time") != nullptr); // it is still told, with who took it on and why
    CHECK(card("rest-time")->accessibleDescription().contains(QStringLiteral("Az. 32-7")));
    CHECK(release("rest-time")->text() == QStringLiteral("Withdraw override"));
    CHECK(ws.undoLabel() == QStringLiteral("Override finding"));
    ws.undo();
    settle();
    CHECK(block().breaches == 1);
    ws.redo();
    settle();
    CHECK(block().breaches == 0);
    QTest::mouseClick(release("rest-time"), Qt::LeftButton);
    settle();
    CHECK(block().breaches == 1);
    CHECK(ws.all<Override>().empty());
}

TEST_CASE_METHOD(OverrideFixture, "what got worse counts again", "[override]") {
    confirm(ask("rest-time"), OverrideReason::OperationalNeed, {});
    CHECK(block().breaches == 0);
    change(id, [](PatrolDraft& d) { d.span = {local(0, 9), d.span.end()}; });
    settle();
    CHECK(block().breaches == 1);
    CHECK(release("rest-time")->text() == QStringLiteral("Override …"));
}

TEST_CASE_METHOD(OverrideFixture, "only what may be taken on offers it", "[override]") {
    CHECK(release("power-missing") != nullptr);
    change(id, [&](PatrolDraft& d) { d.posts[1].promised = 0; });
    settle();
    REQUIRE(card("strength") != nullptr);
    CHECK(release("strength") == nullptr);
    ws.change(QStringLiteral("absence"), [&](Writer& w) {
        Repository<Absence>(w).insert({w.newId<Absence>(), tired, {local(0, 10), local(0, 13)}});
    });
    settle();
    REQUIRE(card("absence") != nullptr);
    CHECK(release("absence") == nullptr);
}

TEST_CASE_METHOD(OverrideFixture, "an edit in the view of people changes no finding of powers, profiles and overrides",
                 "[override]") {
    ws.change(QStringLiteral("limit"), [](Writer& w) {
        RuleLimit limit;
        limit.id = w.newId<RuleLimit>();
        limit.profile = QStringLiteral("arbzg");
        limit.kind = LimitKind::BreakAfter;
        limit.value = 120;
        Repository<RuleLimit>(w).insert(limit);
    });
    confirm(ask("rest-time"), OverrideReason::OperationalNeed, {});
    area->showView(PlanArea::Forces);
    settle();
    const auto rules = [&] {
        QStringList out;
        for (const FindingCard* shown : area->inspector().findChildren<FindingCard*>())
            out << shown->finding().rule + (shown->finding().taken ? QStringLiteral("+") : QString());
        out.sort();
        return out;
    };
    const QStringList before = rules();
    CHECK(before.contains(QStringLiteral("rest-time+")));
    CHECK(before.contains(QStringLiteral("break")));
    CHECK(before.contains(QStringLiteral("power-missing")));
    type(field<TextField>("title"), QStringLiteral("Anders"));
    settle();
    CHECK(rules() == before);
}

TEST_CASE_METHOD(OverrideFixture, "people's duties are known after an edit, and anew after a duty changed",
                 "[override]") {
    // Who is offered for the tired person follows the roster at once.
    const auto offered = [&] { return card("rest-time")->mends().join(QLatin1Char('|')); };
    const QString before = offered();
    type(field<TextField>("title"), QStringLiteral("Anders"));
    settle();
    CHECK(offered() == before);
    const auto named = [&](const Officer& o) { return offered().contains(o.familyName.str()); };
    std::vector<Officer> fit;
    for (const Officer& o : ws.all<Officer>())
        if (named(o) && o.id != tired)
            fit.push_back(o);
    REQUIRE_FALSE(fit.empty());
    ws.change(QStringLiteral("absence"), [&](Writer& w) {
        Repository<Absence>(w).insert({w.newId<Absence>(), fit[0].id, {local(0, 10), local(0, 13)}});
    });
    settle();
    CHECK_FALSE(named(fit[0]));
}
