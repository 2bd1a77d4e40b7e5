// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/hotspots/hotspottable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"
#include "core/store/verify.h"
#include "core/workspace/tables.h"
#include "core/workspace/undo.h"
#include "tests/support/workspacefixture.h"

#include <QRandomGenerator>

using namespace streife;

namespace {

/// Everything a user can see, as text.
QStringList content(Workspace& ws) {
    return ws.read([](Database& db) {
        QStringList out;
        for (const TableInfo* t : registry().all()) {
            QByteArray columns = "id";
            for (const ColumnInfo& c : t->columns)
                columns += "||'|'||coalesce(" + c.sql() + ",'')";
            Statement s(db.handle(), "SELECT " + columns + " FROM " + t->name + " WHERE _del=0 ORDER BY id");
            while (s.step())
                out << QString::fromUtf8(t->name) + QLatin1Char(' ') + s.text(0);
        }
        return out;
    });
}

} // namespace

TEST_CASE_METHOD(WorkspaceFixture, "undo and redo name their step and bring back exactly what was there", "[undo]") {
    const AgencyId police = addAgency(QStringLiteral("Polizei"), QStringLiteral("P"));
    const PatrolId id = addPatrol(QStringLiteral("Abendstreife"), span("2026-11-27T18:00", "2026-11-27T22:00"), police);
    const QStringList before = content(ws());
    ws().change(QStringLiteral("Streife verschieben"),
                [&](Writer& w) { PatrolService(w).move(id, span("2026-11-27T19:00", "2026-11-27T23:00")); });
    const QStringList after = content(ws());
    REQUIRE(before != after);

    CHECK(ws().undoLabel() == QStringLiteral("Streife verschieben"));
    ws().undo();
    CHECK(content(ws()) == before);
    CHECK(ws().redoLabel() == QStringLiteral("Streife verschieben"));
    ws().redo();
    CHECK(content(ws()) == after);
    CHECK_FALSE(ws().canRedo());
    ws().undo();
    ws().change(QStringLiteral("another"),
                [&](Writer& w) { PatrolService(w).move(id, span("2026-11-27T17:00", "2026-11-27T21:00")); });
    CHECK_FALSE(ws().canRedo()); // a new step ends the way forward
}

TEST_CASE_METHOD(WorkspaceFixture, "creating and deleting can be taken back and forth", "[undo]") {
    const AgencyId police = addAgency(QStringLiteral("Polizei"), QStringLiteral("P"));
    const QStringList empty = content(ws());
    const PatrolId id = addPatrol(QStringLiteral("Abendstreife"), span("2026-11-27T18:00", "2026-11-27T22:00"), police);
    const QStringList full = content(ws());
    ws().change(QStringLiteral("delete"), [&](Writer& w) { PatrolService(w).remove(id); });
    const QStringList deleted = content(ws());
    ws().undo();
    CHECK(content(ws()) == full);
    ws().undo();
    CHECK(content(ws()) == empty);
    ws().redo();
    CHECK(content(ws()) == full);
    ws().redo();
    CHECK(content(ws()) == deleted);
    CHECK(verifyFile(path(), registry()).damages == QStringList());
}

TEST_CASE_METHOD(WorkspaceFixture,
                 "undo is refused, names the cell and changes nothing where something was changed since", "[undo]") {
    const AgencyId police = addAgency(QStringLiteral("Polizei"), QStringLiteral("P"));
    const PatrolId id = addPatrol(QStringLiteral("Abendstreife"), span("2026-11-27T18:00", "2026-11-27T22:00"), police);
    const auto rename = [&](const char* title) {
        return *ws().change(QStringLiteral("rename"), [&](Writer& w) {
            auto d = PatrolDraft::of(*readPatrol(w.db(), id));
            d.title = QLatin1String(title);
            d.callSign = QStringLiteral("S 1");
            PatrolService(w).update(id, d);
        });
    };
    const auto created = ws().read([&](Database& db) { return ActionId(Journal(db).find(id.value())->action); });
    const ActionId mine = rename("Nachtstreife");
    rename("Ihre Streife"); // as a package would write it: this stack does not know it
    const QStringList before = content(ws());
    const auto refused = [&](ActionId action, const char* cell) {
        UndoStack stack;
        stack.push(action, QStringLiteral("mine"));
        try {
            ws().change(QStringLiteral("undo"), [&](Writer& w) { (void)stack.revert(w, action); });
            FAIL("undone over a newer value");
        } catch (const Error& e) {
            CHECK(e.code() == ErrorCode::Stale);
            CHECK(e.text().contains(QLatin1String(cell)));
        }
        CHECK(content(ws()) == before);
    };
    refused(mine, "Patrol: Title");
    refused(created, "Patrol: "); // would take the newer title away with the row
}

TEST_CASE_METHOD(WorkspaceFixture, "the steps of another sitting are not ours to undo", "[undo]") {
    addHotspot(QStringLiteral("Bahnhof"));
    CHECK(ws().canUndo());
    reopen();
    CHECK_FALSE(ws().canUndo());
    ws().undo();
    CHECK(ws().all<Hotspot>().size() == 1);
}

TEST_CASE_METHOD(WorkspaceFixture,
                 "random edits, undone to the bottom and redone to the top, pass through the same states", "[undo]") {
    const AgencyId police = addAgency(QStringLiteral("Polizei"), QStringLiteral("P"));
    const HotspotId spot = addHotspot(QStringLiteral("Bahnhof"));
    const OfficerId adam = addOfficer(*ws().ownAgencyId(), QStringLiteral("1"), QStringLiteral("Adam"));
    reopen(); // the stack starts empty
    QRandomGenerator random(11);
    for (int round = 0; round < 8; ++round) {
        std::vector<QStringList> states{content(ws())};
        std::vector<PatrolId> patrols;
        for (const Patrol& p : ws().all<Patrol>())
            patrols.push_back(p.id);
        for (int step = 0; step < 12; ++step) {
            const auto action = ws().change(QStringLiteral("step"), [&](Writer& w) {
                PatrolService service(w);
                const int kind = patrols.empty() ? 0 : random.bounded(5);
                const TimeSpan when = TimeSpan(at("2026-11-27T18:00").plusMinutes(random.bounded(5000)),
                                               at("2026-11-27T22:00").plusMinutes(5000 + random.bounded(500)));
                if (kind == 0) {
                    PatrolDraft d{{},
                                  QStringLiteral("S%1").arg(step),
                                  when,
                                  PatrolMode::Car,
                                  {},
                                  {},
                                  PatrolState::Proposed,
                                  PatrolOutcome::None,
                                  {},
                                  {},
                                  {},
                                  {},
                                  {},
                                  {},
                                  {}};
                    d.posts = {{police, 2, random.bounded(3), {}, {}, {}}};
                    patrols.push_back(
                        service.create(w.context().agency ? ws().partnershipId() : ws().partnershipId(), d));
                    return;
                }
                const PatrolId id = patrols[size_t(random.bounded(int(patrols.size())))];
                const auto present = readPatrol(w.db(), id);
                if (!present)
                    return;
                PatrolDraft d = PatrolDraft::of(*present);
                if (kind == 1)
                    return service.remove(id);
                if (kind == 2)
                    return service.move(id, when);
                if (kind == 3) {
                    d.posts.push_back({*ws().ownAgencyId(), 1, 0, {}, {}, {}});
                    if (d.posts.size() == 2)
                        d.posts.back().crew = {adam};
                    return service.update(id, d);
                }
                d.visits.push_back({spot, d.span, 10 + step, {}});
                d.tasks << QStringLiteral("task %1").arg(random.bounded(3));
                if (d.posts.size() > 1)
                    d.posts.erase(d.posts.begin());
                service.update(id, d);
            });
            if (action)
                states.push_back(content(ws()));
        }
        for (size_t i = states.size() - 1; i > 0; --i) {
            ws().undo();
            REQUIRE(content(ws()) == states[i - 1]);
        }
        for (size_t i = 1; i < states.size(); ++i) {
            ws().redo();
            REQUIRE(content(ws()) == states[i]);
        }
        for (int i = 0; i < 3; ++i)
            ws().undo();
    }
    CHECK(verifyFile(path(), registry()).damages == QStringList());
}
