// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/wallnotedialog.h"

#include "tests/ui/patrols/planfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace streife;
using namespace streife::test;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

struct NoteOnScreen {
    DemoFile file;
    Workspace& ws = file.workspace();
    Prompts prompts;
    QWidget window;
    QStringList told;
    Week week = *Week::of(2026, 48);
    WallNoteDialog* dialog = nullptr;

    NoteOnScreen() {
        prompts.setSilent(true);
        window.resize(1200, 800);
        window.show();
        openWallNote(ws, prompts, week, week, &window, [this](const QString& text) { told << text; });
        dialog = window.findChild<WallNoteDialog*>();
        REQUIRE(dialog != nullptr);
        QApplication::processEvents();
    }
    void type(const QString& text) {
        dialog->line().setText(text);
        QApplication::processEvents();
    }
    void enter() {
        QTest::keyClick(&dialog->line(), Qt::Key_Return);
        QApplication::processEvents();
    }
    [[nodiscard]] QStringList texts(const char* name) const {
        QStringList out;
        for (const QLabel* label : dialog->findChildren<QLabel*>(u(name)))
            if (label->isVisibleTo(dialog))
                out << label->text();
        return out;
    }
    [[nodiscard]] QPushButton& ok() const { return *dialog->findChild<QPushButton*>(u("enter")); }
    [[nodiscard]] Plan plan() { return ws.weekPlan(week, week, Availability::Crew); }
    /// A patrol of the week that somebody of ours could join, and somebody with a name of his own who is not on it.
    std::pair<PlannedPatrol, Officer> joinable() {
        const Plan p = plan();
        QHash<QString, int> names;
        for (const Officer& o : p.officers)
            ++names[o.familyName.str()];
        std::vector<Officer> people(p.officers.begin(), p.officers.end()); // the same person in every run
        std::sort(people.begin(), people.end(),
                  [](const Officer& a, const Officer& b) { return a.serviceNo.str() < b.serviceNo.str(); });
        for (const PlannedPatrol& patrol : p.patrols) {
            if (!p.covers(patrol.patrol) || patrol.patrol.callSign.isEmpty()
                || patrol.patrol.state == PatrolState::Cancelled)
                continue;
            for (const Officer& o : people)
                if (o.agency == ws.ownAgencyId() && names.value(o.familyName.str()) == 1
                    && std::none_of(patrol.posts.begin(), patrol.posts.end(), [&](const PlannedPost& post) {
                           return std::any_of(post.crew.begin(), post.crew.end(),
                                              [&](const CrewMember& c) { return c.officer == o.id; });
                       }))
                    return {patrol, o};
        }
        throw std::runtime_error("nobody is free");
    }
    [[nodiscard]] QSet<OfficerId> crew(PatrolId id) {
        QSet<OfficerId> all;
        const auto patrol = ws.read([&](Database& db) { return readPatrol(db, id); });
        for (const PlannedPost& post : patrol->posts)
            for (const CrewMember& c : post.crew)
                all.insert(c.officer);
        return all;
    }
};

} // namespace

TEST_CASE_METHOD(NoteOnScreen,
                 "a line is understood while it is typed, Return enters it as one step and the next waits",
                 "[wallnote]") {
    const auto [patrol, officer] = joinable();
    const QSet<OfficerId> before = crew(patrol.patrol.id);
    CHECK_FALSE(ok().isEnabled());
    CHECK(texts("problem").isEmpty()); // nothing is wrong with an empty line
    type(patrol.patrol.callSign);
    REQUIRE(texts("problem").size() == 1);
    CHECK(texts("problem")[0].contains(patrol.patrol.title.str()));
    enter();
    CHECK(crew(patrol.patrol.id) == before);
    type(patrol.patrol.callSign + u(" + ") + officer.familyName.str());
    REQUIRE(texts("step").size() == 1);
    CHECK(texts("step")[0].contains(officer.fullName()));
    CHECK(dialog->line().accessibleDescription().contains(officer.fullName()));
    CHECK(ok().isEnabled());
    CHECK(crew(patrol.patrol.id) == before); // not yet
    enter();
    CHECK(crew(patrol.patrol.id) == before + QSet{officer.id});
    CHECK(dialog->isVisible());
    CHECK(dialog->line().text().isEmpty());
    CHECK(dialog->focusWidget() == &dialog->line());
    CHECK(told == QStringList{u("Note from the wall: ") + patrol.patrol.callSign});
    CHECK(texts("entered").value(0).contains(officer.fullName()));
    CHECK(ws.undoLabel() == u("Note from the wall: ") + patrol.patrol.callSign);
    type(patrol.patrol.callSign + u(" - ") + officer.familyName.str()); // the plan of the dialog has moved on
    enter();
    CHECK(crew(patrol.patrol.id) == before);
    ws.undo();
    ws.undo();
    CHECK(crew(patrol.patrol.id) == before);
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(NoteOnScreen, "several things in one line are one step", "[wallnote]") {
    const auto [patrol, officer] = joinable();
    const QSet<OfficerId> before = crew(patrol.patrol.id);
    const QString sign = patrol.patrol.callSign;
    type(sign + u(" + ") + officer.serviceNo.str() + u("; - ") + officer.serviceNo.str() + u("; + ")
         + officer.familyName.str());
    CHECK(texts("step").size() == 3);
    enter();
    CHECK(crew(patrol.patrol.id) == before + QSet{officer.id});
    ws.undo();
    CHECK(crew(patrol.patrol.id) == before);
}

TEST_CASE_METHOD(NoteOnScreen, "what the rules say stands below, breaches first, at most three", "[wallnote]") {
    const auto [patrol, officer] = joinable();
    QString line;
    int n = 0; // two patrols at one time
    const Plan p = plan();
    for (const PlannedPatrol& other : p.patrols)
        if (p.covers(other.patrol) && other.patrol.state != PatrolState::Cancelled && n < 6) {
            line += other.patrol.key.str() + u(" 18:00-22:00; ") + other.patrol.key.str() + u(" + ")
                    + officer.serviceNo.str() + u("; ");
            ++n;
        }
    type(patrol.patrol.callSign + u(" + ") + officer.familyName.str());
    const QStringList one = texts("finding");
    for (const QString& text : one)
        CHECK((text.startsWith(u("Breach")) || text.startsWith(u("Warning"))));
    const Plan full = ws.withAvailability(plan(), ownAgencies(p.agencies, ws.ownAgencyId()));
    type(line);
    const QStringList many = texts("finding");
    REQUIRE(many.size() == 4); // three and how many more
    CHECK(many[0].startsWith(u("Breach")));
    CHECK(many[0].contains(u(":")));
    CHECK(many[3].contains(u("more")));
    type(patrol.patrol.callSign);
    CHECK(texts("finding").isEmpty());
}

TEST_CASE_METHOD(NoteOnScreen, "what is ambiguous is chosen with a click or a key", "[wallnote]") {
    const Plan p = plan();
    const auto [patrol, officer] = joinable();
    PatrolId other(1);
    for (const PlannedPatrol& q : p.patrols)
        if (p.covers(q.patrol) && q.patrol.id != patrol.patrol.id && q.patrol.state != PatrolState::Cancelled
            && !crew(q.patrol.id).contains(officer.id))
            other = q.patrol.id;
    ws.change(u("same call sign"), [&, sign = patrol.patrol.callSign](Writer& w) {
        PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), other));
        d.callSign = sign;
        PatrolService(w).update(other, d);
    });
    type(patrol.patrol.callSign + u(" + ") + officer.familyName.str());
    CHECK_FALSE(ok().isEnabled());
    QList<QPushButton*> choices;
    for (QPushButton* b : dialog->findChildren<QPushButton*>(u("choice")))
        if (b->isVisibleTo(dialog))
            choices << b;
    REQUIRE(choices.size() == 2);
    QTest::keyClick(choices[0], Qt::Key_Space);
    QApplication::processEvents();
    CHECK(ok().isEnabled());
    CHECK(dialog->focusWidget() == &dialog->line());
    enter();
    CHECK((crew(patrol.patrol.id).contains(officer.id) != crew(other).contains(officer.id)));
}

TEST_CASE_METHOD(NoteOnScreen, "a change from elsewhere is seen before the line is entered", "[wallnote]") {
    const auto [patrol, officer] = joinable();
    type(patrol.patrol.callSign + u(" + ") + officer.familyName.str());
    REQUIRE(ok().isEnabled());
    ws.change(u("elsewhere"), [&, id = patrol.patrol.id](Writer& w) {
        PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), id));
        d.state = PatrolState::Cancelled;
        PatrolService(w).update(id, d);
    });
    QApplication::processEvents();
    CHECK_FALSE(ok().isEnabled());
    CHECK(texts("problem").value(0).contains(u("called off")));
}
