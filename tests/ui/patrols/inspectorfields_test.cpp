// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of the form beside the plan, in the plan: one step, its name, its undo.
#include "tests/support/workspacefixture.h"
#include "tests/ui/support/formdriver.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/prompts.h"

#include "core/agencies/agencytable.h"
#include "core/base/localtime.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace streife;

namespace {

struct InspectorFixture : WorkspaceFixture {
    Prompts prompts;
    AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI Mitte"));
    OfficerId brandt = addOfficer(*ws().ownAgencyId(), QStringLiteral("1001"), QStringLiteral("Brandt"));
    HotspotId station = addHotspot(QStringLiteral("Bahnhof"));
    HotspotId park = addHotspot(QStringLiteral("Nordpark"));
    PatrolId patrol = addPatrol(QStringLiteral("Abendstreife"), span("2026-11-27T18:00", "2026-11-27T22:00"), police);
    PatrolId other = addPatrol(QStringLiteral("Marktstreife"), span("2026-11-28T10:00", "2026-11-28T13:00"), police);
    std::unique_ptr<PlanArea> area;
    test::FormDriver form{*build()};

    QWidget* build() {
        prompts.setSilent(true);
        area = std::make_unique<PlanArea>(ws(), prompts);
        QObject::connect(&ws(), &Workspace::changed, area.get(), &PlanArea::refresh);
        area->resize(1240, 900);
        QSignalSpy painted(area.get(), &PlanArea::weekPainted);
        area->show();
        area->activateWindow();
        (void)QTest::qWaitForWindowActive(area.get());
        REQUIRE((painted.count() > 0 || painted.wait(5000)));
        area->showWeek(*Week::of(2026, 48));
        area->showPatrol(patrol);
        QApplication::processEvents();
        return &area->inspector();
    }
    [[nodiscard]] PatrolDraft draft(PatrolId id) {
        return PatrolDraft::of(*ws().read([&](Database& db) { return readPatrol(db, id); }));
    }
    [[nodiscard]] PatrolDraft draft() { return draft(patrol); }
    /// As somebody else would: an import, a package, another form.
    void elsewhere(const std::function<void(PatrolDraft&)>& work) {
        ws().change(QStringLiteral("elsewhere"), [&](Writer& w) {
            PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), patrol));
            work(d);
            PatrolService(w).update(patrol, d);
        });
        QApplication::processEvents();
    }
    /// What stands in the fields, by what a screen reader calls them.
    [[nodiscard]] QStringList shown() const {
        QStringList out;
        for (const QWidget* w : area->inspector().findChildren<QWidget*>()) {
            if (!w->isVisible())
                continue;
            if (const auto* line = qobject_cast<const QLineEdit*>(w))
                out << line->accessibleName() + QLatin1Char('=') + line->text();
            else if (const auto* choice = qobject_cast<const QComboBox*>(w))
                out << choice->accessibleName() + QLatin1Char('=') + choice->currentText();
            else if (const auto* lines = qobject_cast<const QPlainTextEdit*>(w))
                out << lines->accessibleName() + QLatin1Char('=') + lines->toPlainText();
        }
        out.sort();
        return out;
    }
    /// `act` writes one step that undo takes back whole, in the file and in the open form, and redo brings again.
    void oneStep(const char* what, const std::function<void()>& act,
                 const std::function<bool(const PatrolDraft&)>& is) {
        INFO(what);
        const PatrolDraft before = draft();
        const QString label = ws().undoLabel();
        REQUIRE_FALSE(is(before));
        const QStringList formBefore = shown();
        act();
        QApplication::processEvents();
        CHECK(is(draft()));
        const PatrolDraft after = draft();
        const QStringList formAfter = shown();
        CHECK(formAfter != formBefore);
        CHECK_FALSE(ws().undoLabel().isEmpty());
        ws().undo();
        QApplication::processEvents();
        CHECK(shown() == formBefore);
        CHECK(draft() == before);
        CHECK(ws().undoLabel() == label);
        ws().redo();
        CHECK(draft() == after);
        QApplication::processEvents();
        CHECK(shown() == formAfter);
    }
};

} // namespace

TEST_CASE_METHOD(InspectorFixture, "checklist 15: patrol form: every plain field is one step that undo takes back",
                 "[inspector]") {
    using D = const PatrolDraft&;
    oneStep(
        "title", [&] { form.type(QStringLiteral("title"), QStringLiteral("Weihnachtsmarkt")); },
        [](D d) { return d.title == u"Weihnachtsmarkt"; });
    oneStep(
        "call sign", [&] { form.type(QStringLiteral("Call sign"), QStringLiteral("S 21")); },
        [](D d) { return d.callSign == u"S 21"; });
    oneStep(
        "meeting point", [&] { form.type(QStringLiteral("Meeting point"), QStringLiteral("Wache Mitte")); },
        [](D d) { return d.meetingPoint == u"Wache Mitte"; });
    oneStep(
        "mode",
        [&] {
            form.choose(QStringLiteral("Mode"),
                        form.get<ChoiceField>(QStringLiteral("Mode"))->findData(int(PatrolMode::Car)));
        },
        [](D d) { return d.mode == PatrolMode::Car; });
    oneStep(
        "day", [&] { form.type(QStringLiteral("Day"), QStringLiteral("28.11.2026")); },
        [](D d) { return d.span == span("2026-11-28T18:00", "2026-11-28T22:00"); });
    oneStep(
        "start", [&] { form.type(QStringLiteral("start"), QStringLiteral("1930")); },
        [](D d) { return d.span == span("2026-11-28T19:30", "2026-11-28T22:00"); });
    oneStep(
        "end over midnight", [&] { form.type(QStringLiteral("end"), QStringLiteral("1")); },
        [](D d) { return d.span == span("2026-11-28T19:30", "2026-11-29T01:00"); });
    oneStep(
        "tasks", [&] { form.lines(QStringLiteral("Tasks, one per line"), QStringLiteral("Jugendschutz\n\n Lärm ")); },
        [](D d) {
            return d.tasks == QStringList{QStringLiteral("Jugendschutz"), QStringLiteral("Lärm")};
        });
    oneStep(
        "state", [&] { form.choose(QStringLiteral("Status"), 1); },
        [](D d) { return d.state == PatrolState::Cancelled; });
    CHECK(prompts.shown().isEmpty());
    CHECK(draft(other).title == QStringLiteral("Marktstreife"));
}

TEST_CASE_METHOD(InspectorFixture, "checklist 15: patrol form: every field of a post is one step", "[inspector]") {
    using D = const PatrolDraft&;
    oneStep(
        "strength", [&] { form.type(QStringLiteral("strength1"), QStringLiteral("3")); },
        [](D d) { return d.posts[1].strength == 3; });
    oneStep(
        "promise", [&] { form.type(QStringLiteral("promised1"), QStringLiteral("2")); },
        [](D d) { return d.posts[1].promised == 2; });
    oneStep(
        "a smaller strength takes the promise along",
        [&] { form.type(QStringLiteral("strength1"), QStringLiteral("1")); },
        [](D d) { return d.posts[1].strength == 1 && d.posts[1].promised == 1; });
    oneStep(
        "function", [&] { form.type(QStringLiteral("function0"), QStringLiteral("Streifenführung")); },
        [](D d) { return d.posts[0].function == u"Streifenführung"; });
    oneStep(
        "unit", [&] { form.type(QStringLiteral("unit1"), QStringLiteral("Dienstgruppe C")); },
        [](D d) { return d.posts[1].unit == u"Dienstgruppe C"; });
    form.type(QStringLiteral("strength0"), QStringLiteral("0")); // never nobody
    CHECK(draft().posts[0].strength == 1);
    form.type(QStringLiteral("promised0"), QStringLiteral("7")); // never more than come
    CHECK(draft().posts[0].promised == 1);
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(InspectorFixture, "checklist 15: patrol form: places to visit have a window and a stay",
                 "[inspector]") {
    using D = const PatrolDraft&;
    oneStep(
        "first place", [&] { form.chooseText(QStringLiteral("addVisit"), QStringLiteral("Bahnhof")); },
        [&](D d) { return d.visits.size() == 1 && d.visits[0].hotspot == station; });
    oneStep(
        "second place", [&] { form.chooseText(QStringLiteral("addVisit"), QStringLiteral("Nordpark")); },
        [&](D d) { return d.visits.size() == 2 && d.visits[1].hotspot == park; });
    oneStep(
        "window", [&] { form.type(QStringLiteral("window0"), QStringLiteral("18:30-20")); },
        [](D d) { return d.visits[0].window == span("2026-11-27T18:30", "2026-11-27T20:00"); });
    oneStep(
        "stay", [&] { form.type(QStringLiteral("stay1"), QStringLiteral("25")); },
        [](D d) { return d.visits[1].stayMinutes == 25; });
    for (const char* wrong : {"abends", "18-20-22", "25-26", "25:00"}) {
        INFO(wrong);
        form.type(QStringLiteral("window0"), QString::fromLatin1(wrong));
        CHECK((draft().visits[0].window == span("2026-11-27T18:30", "2026-11-27T20:00")));
        CHECK(form.text(QStringLiteral("window0")) == QStringLiteral("18:30–20"));
    }
    form.click(QStringLiteral("Remove Bahnhof"));
    REQUIRE(draft().visits.size() == 1);
    CHECK(draft().visits[0].hotspot == park);
}

TEST_CASE_METHOD(InspectorFixture, "checklist 15: patrol form: a visit at a planned minute, and back to a window",
                 "[inspector]") {
    using D = const PatrolDraft&;
    form.chooseText(QStringLiteral("addVisit"), QStringLiteral("Bahnhof"));
    oneStep(
        "minute", [&] { form.type(QStringLiteral("window0"), QStringLiteral("18:30")); },
        [](D d) {
            return d.visits[0].plannedAt == at("2026-11-27T18:30")
                   && d.visits[0].window == TimeSpan(at("2026-11-27T18:30"), d.visits[0].plannedAt->plusMinutes(15));
        });
    CHECK(form.text(QStringLiteral("window0")) == QStringLiteral("18:30"));
    oneStep(
        "longer", [&] { form.type(QStringLiteral("stay0"), QStringLiteral("40")); },
        [](D d) {
            return d.visits[0].plannedAt == at("2026-11-27T18:30")
                   && d.visits[0].window == span("2026-11-27T18:30", "2026-11-27T19:10");
        });
    oneStep(
        "window", [&] { form.type(QStringLiteral("window0"), QStringLiteral("19-20:30")); },
        [](D d) {
            return !d.visits[0].plannedAt && d.visits[0].window == span("2026-11-27T19:00", "2026-11-27T20:30");
        });
}

TEST_CASE_METHOD(InspectorFixture, "patrol form: how it went asks only for what the outcome has", "[inspector]") {
    const auto visible = [&](const char* name) { return form.get<QLineEdit>(QString::fromLatin1(name))->isVisible(); };
    struct Case {
        PatrolOutcome outcome;
        bool reason;
        bool time;
    };
    for (const Case& c : {Case{PatrolOutcome::Joint, false, false}, Case{PatrolOutcome::OneAgency, true, false},
                          Case{PatrolOutcome::Aborted, true, true}, Case{PatrolOutcome::Failed, true, false}}) {
        INFO(int(c.outcome));
        form.choose(QStringLiteral("outcome"),
                    form.get<ChoiceField>(QStringLiteral("outcome"))->findData(int(c.outcome)));
        CHECK(draft().outcome == c.outcome);
        CHECK(visible("outcomeReason") == c.reason);
        CHECK(visible("abortedAt") == c.time);
        if (c.reason) {
            form.type(QStringLiteral("outcomeReason"), QStringLiteral("Unwetter"));
            CHECK(draft().outcomeReason == QStringLiteral("Unwetter"));
        }
        if (c.time) {
            form.type(QStringLiteral("abortedAt"), QStringLiteral("2030"));
            CHECK(draft().abortedAt == at("2026-11-27T20:30"));
            form.type(QStringLiteral("abortedAt"), QStringLiteral("9")); // not on its way then
            CHECK(draft().abortedAt == at("2026-11-27T20:30"));
            CHECK(form.text(QStringLiteral("abortedAt")) == QStringLiteral("20:30"));
        }
    }
    form.choose(QStringLiteral("outcome"),
                form.get<ChoiceField>(QStringLiteral("outcome"))->findData(int(PatrolOutcome::Joint)));
    CHECK(draft().outcomeReason.isEmpty()); // goes with its outcome
    CHECK_FALSE(draft().abortedAt);
}

TEST_CASE_METHOD(InspectorFixture, "patrol form: what cannot be is refused and the form shows what stands in the file",
                 "[inspector]") {
    form.type(QStringLiteral("title"), QString());
    CHECK(prompts.shown().size() == 1);
    CHECK(form.text(QStringLiteral("title")) == QStringLiteral("Abendstreife"));
    for (const char* wrong : {"25:00", "abends", "18:60"}) {
        form.type(QStringLiteral("start"), QString::fromLatin1(wrong));
        CHECK(form.text(QStringLiteral("start")) == QStringLiteral("18:00"));
    }
    form.type(QStringLiteral("Day"), QStringLiteral("31.11.2026"));
    CHECK(form.text(QStringLiteral("Day")).contains(QStringLiteral("27.11.2026")));
    CHECK((draft().span == span("2026-11-27T18:00", "2026-11-27T22:00")));
    CHECK(prompts.shown().size() == 1);
}

TEST_CASE_METHOD(InspectorFixture, "patrol form: what is half typed in a row survives what comes from elsewhere",
                 "[inspector]") {
    form.chooseText(QStringLiteral("addVisit"), QStringLiteral("Bahnhof"));
    struct Case {
        const char* field;
        const char* typed;
        QString (*value)(const PatrolDraft&);
    };
    const Case cases[] = {
        {"unit1", "Dienstgruppe D", [](const PatrolDraft& d) { return d.posts[1].unit; }},
        {"function0", "Diensthund", [](const PatrolDraft& d) { return d.posts[0].function; }},
        {"strength1", "4", [](const PatrolDraft& d) { return QString::number(d.posts[1].strength); }},
        {"stay0", "40", [](const PatrolDraft& d) { return QString::number(d.visits[0].stayMinutes); }},
        {"Call sign", "S 7", [](const PatrolDraft& d) { return d.callSign; }},
    };
    int n = 0;
    for (const Case& c : cases) {
        INFO(c.field);
        const QString field = QString::fromLatin1(c.field);
        const QString typed = QString::fromUtf8(c.typed);
        form.begin(field, typed);
        elsewhere([&](PatrolDraft& d) { d.meetingPoint = QStringLiteral("Treffpunkt %1").arg(++n); });
        CHECK(form.text(field) == typed);
        CHECK(form.get<QLineEdit>(field)->hasFocus());
        CHECK(c.value(draft()) != typed); // not counted yet
        CHECK(form.text(QStringLiteral("Meeting point")) == QStringLiteral("Treffpunkt %1").arg(n));
        form.leave(field);
        CHECK(c.value(draft()) == typed);
        CHECK(draft().meetingPoint == QStringLiteral("Treffpunkt %1").arg(n));
    }
    CHECK(prompts.shown().isEmpty()); // different fields are no conflict
}

TEST_CASE_METHOD(InspectorFixture,
                 "patrol form: the same field changed from elsewhere shows both values before one goes",
                 "[inspector]") {
    struct Case {
        const char* field;
        const char* typed;
        std::function<void(PatrolDraft&)> other;
        const char* seen;
        QString (*value)(const PatrolDraft&);
    };
    const Case cases[] = {
        {"title", "Advent", [](PatrolDraft& d) { d.title = QStringLiteral("Nikolaus"); }, "Nikolaus",
         [](const PatrolDraft& d) { return d.title; }},
        {"Meeting point", "Wache", [](PatrolDraft& d) { d.meetingPoint = QStringLiteral("Rathaus"); }, "Rathaus",
         [](const PatrolDraft& d) { return d.meetingPoint; }},
        {"unit1", "Dienstgruppe D", [](PatrolDraft& d) { d.posts[1].unit = QStringLiteral("Dienstgruppe A"); },
         "Dienstgruppe A", [](const PatrolDraft& d) { return d.posts[1].unit; }},
        {"strength1", "4", [](PatrolDraft& d) { d.posts[1].strength = 9; }, "9",
         [](const PatrolDraft& d) { return QString::number(d.posts[1].strength); }},
    };
    for (const Case& c : cases) {
        INFO(c.field);
        const QString field = QString::fromLatin1(c.field);
        const QString typed = QString::fromUtf8(c.typed);
        const PatrolDraft before = draft();
        for (const bool mine : {false, true}) {
            form.begin(field, typed);
            elsewhere(c.other);
            CHECK(form.text(field) == typed);
            const qsizetype asked = prompts.shown().size();
            prompts.queueAnswer(mine ? 0 : 1);
            form.leave(field);
            REQUIRE(prompts.shown().size() == asked + 1);
            CHECK(prompts.shown().last().contains(typed));
            CHECK(prompts.shown().last().contains(QString::fromUtf8(c.seen)));
            CHECK(c.value(draft()) == (mine ? typed : QString::fromUtf8(c.seen)));
            CHECK(form.text(field) == c.value(draft()));
            elsewhere([&](PatrolDraft& d) { d = before; });
        }
    }
}

TEST_CASE_METHOD(InspectorFixture, "patrol form: a row that is gone takes what was typed in it along", "[inspector]") {
    form.begin(QStringLiteral("unit1"), QStringLiteral("Dienstgruppe D"));
    elsewhere([](PatrolDraft& d) { d.posts.erase(d.posts.begin()); }); // the police come first now
    CHECK(draft().posts.size() == 1);
    CHECK(form.find<QLineEdit>(QStringLiteral("unit1")) == nullptr);
    CHECK(form.text(QStringLiteral("unit0")).isEmpty()); // never in another row
    area->showPatrol(other);
    CHECK(draft().posts[0].unit.isEmpty());
}

TEST_CASE_METHOD(InspectorFixture, "patrol form: choosing another patrol saves what was typed in a row of this one",
                 "[inspector]") {
    form.begin(QStringLiteral("unit1"), QStringLiteral("Dienstgruppe D"));
    area->showPatrol(other);
    QApplication::processEvents();
    CHECK(draft().posts[1].unit == QStringLiteral("Dienstgruppe D"));
    CHECK(draft(other).posts[1].unit.isEmpty());
    CHECK(form.text(QStringLiteral("unit1")).isEmpty());
}

TEST_CASE_METHOD(InspectorFixture, "patrol form: findings and history follow the patrol", "[inspector]") {
    elsewhere([&](PatrolDraft& d) { d.posts[0].crew = {brandt}; });
    const auto texts = [&] {
        QString all;
        for (const QLabel* label : area->inspector().findChildren<QLabel*>())
            if (label->isVisibleTo(&area->inspector()))
                all += label->text() + QLatin1Char('\n');
        return all;
    };
    form.type(QStringLiteral("Call sign"), QStringLiteral("S 99"));
    CHECK(texts().contains(QStringLiteral("S 99")));
    CHECK(texts().contains(QStringLiteral("CREW 1 OF 2")));
    form.click(QStringLiteral("Take Brandt off this patrol"));
    CHECK(texts().contains(QStringLiteral("CREW 0 OF 2")));
    form.click(QStringLiteral("deletePatrol"));
    CHECK_FALSE(area->selection());
    CHECK(texts().contains(QStringLiteral("Choose a patrol")));
    ws().undo();
    CHECK(area->board().board().blocks.size() == 2);
}
