// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/seal.h"

#include "core/patrols/keyeffects.h"
#include "core/patrols/patroltable.h"
#include "tests/support/bindingmodel.h"
#include "tests/support/catch.h"

#include <functional>

using namespace streife;
using streife::test::BindingModel;

namespace {

/// A change of one field, as somebody makes it.
struct FieldChange {
    QByteArray table;
    QByteArray column;
    std::function<void(BindingModel&)> make;
};

std::vector<FieldChange> changes() {
    using M = BindingModel&;
    return {
        {"patrol", "key", [](M m) { m.patrol().patrol.key = ShortText(QStringLiteral("KOD-2")); }},
        {"patrol", "title", [](M m) { m.patrol().patrol.title = ShortText(QStringLiteral("Markt")); }},
        {"patrol", "start", [](M m) { m.laterBy(30); }},
        {"patrol", "end",
         [](M m) {
             m.patrol().patrol.span = {m.patrol().patrol.span.start(), m.patrol().patrol.span.end().plusMinutes(30)};
         }},
        {"patrol", "mode", [](M m) { m.patrol().patrol.mode = PatrolMode::Car; }},
        {"patrol", "call_sign", [](M m) { m.patrol().patrol.callSign = QStringLiteral("S 9"); }},
        {"patrol", "meeting_point", [](M m) { m.patrol().patrol.meetingPoint = QStringLiteral("Bahnhof"); }},
        {"patrol", "state", [](M m) { m.patrol().patrol.state = PatrolState::Cancelled; }},
        {"patrol", "outcome", [](M m) { m.patrol().patrol.outcome = PatrolOutcome::Joint; }},
        {"patrol", "outcome_reason", [](M m) { m.patrol().patrol.outcomeReason = QStringLiteral("Regen"); }},
        {"patrol", "aborted_at", [](M m) { m.patrol().patrol.abortedAt = m.patrol().patrol.span.start(); }},
        {"patrol", "series", [](M m) { m.patrol().patrol.series = SeriesId(9); }},
        {"patrol", "series_day", [](M m) { m.patrol().patrol.seriesDay = QStringLiteral("2026-11-27"); }},
        {"patrol", "partnership", [](M m) { m.patrol().patrol.partnership = PartnershipId(99); }},
        {"post", "patrol", [](M m) { m.patrol().posts[0].post.patrol = PatrolId(99); }},
        {"post", "agency", [](M m) { m.patrol().posts[0].post.agency = m.customs; }},
        {"post", "position", [](M m) { std::swap(m.patrol().posts[0], m.patrol().posts[1]); }},
        {"post", "strength", [](M m) { m.patrol().posts[1].post.strength = 3; }},
        {"post", "promised", [](M m) { m.patrol().posts[1].post.promised = 2; }},
        {"post", "function", [](M m) { m.patrol().posts[1].post.function = QStringLiteral("Diensthund"); }},
        {"post", "named", [](M m) { m.patrol().posts[1].post.named = 1; }},
        {"post", "unit", [](M m) { m.patrol().posts[1].post.unit = QStringLiteral("Dienstgruppe C"); }},
        {"crew_intern", "post",
         [](M m) {
             m.patrol().posts[0].crew = {{CrewId(1), PostId(1), OfficerId(1), 0}};
         }},
        {"crew_intern", "officer",
         [](M m) {
             m.patrol().posts[0].crew = {{CrewId(1), PostId(1), OfficerId(2), 0}};
         }},
        {"crew_intern", "position",
         [](M m) {
             m.patrol().posts[0].crew = {{CrewId(1), PostId(1), OfficerId(1), 5}};
         }},
        {"crew_intern", "rostered_start",
         [](M m) {
             m.patrol().posts[0].crew = {{CrewId(1), PostId(1), OfficerId(1), 0, m.patrol().patrol.span.start(), {}}};
         }},
        {"crew_intern", "rostered_end",
         [](M m) {
             m.patrol().posts[0].crew = {{CrewId(1), PostId(1), OfficerId(1), 0, {}, m.patrol().patrol.span.end()}};
         }},
        {"released_name", "post", [](M m) { m.patrol().posts[0].releasedName = QStringLiteral("A"); }},
        {"released_name", "text", [](M m) { m.patrol().posts[1].releasedName = QStringLiteral("Krause"); }},
        {"visit", "patrol", [](M m) { m.b.visit(m.patrol().patrol.id, HotspotId(7), m.patrol().patrol.span, 15); }},
        {"visit", "hotspot", [](M m) { m.b.visit(m.patrol().patrol.id, HotspotId(8), m.patrol().patrol.span, 15); }},
        {"visit", "position", [](M m) { m.b.visit(m.patrol().patrol.id, HotspotId(7), m.patrol().patrol.span, 1); }},
        {"visit", "start", [](M m) { m.b.visit(m.patrol().patrol.id, HotspotId(7), m.patrol().patrol.span, 2); }},
        {"visit", "end", [](M m) { m.b.visit(m.patrol().patrol.id, HotspotId(7), m.patrol().patrol.span, 3); }},
        {"visit", "stay_minutes",
         [](M m) { m.b.visit(m.patrol().patrol.id, HotspotId(7), m.patrol().patrol.span, 4); }},
        {"visit", "planned_at", [](M m) { m.b.visit(m.patrol().patrol.id, HotspotId(7), m.patrol().patrol.span, 5); }},
        {"patrol_task", "patrol", [](M m) { m.patrol().tasks[0].patrol = PatrolId(99); }},
        {"patrol_task", "text", [](M m) { m.patrol().tasks[0].text = ShortText(QStringLiteral("Lärm")); }},
        {"patrol_task", "position", [](M m) { std::swap(m.patrol().tasks[0], m.patrol().tasks[1]); }},
    };
}

} // namespace

TEST_CASE("the table of what reopens names every column of a patrol and of what hangs on it, each once", "[binding]") {
    for (const TableInfo* table :
         {static_cast<const TableInfo*>(&tableOf<Patrol>()), static_cast<const TableInfo*>(&tableOf<Post>()),
          static_cast<const TableInfo*>(&tableOf<CrewMember>()),
          static_cast<const TableInfo*>(&tableOf<ReleasedName>()), static_cast<const TableInfo*>(&tableOf<Visit>()),
          static_cast<const TableInfo*>(&tableOf<PatrolTask>())})
        for (const ColumnInfo& column : table->columns) {
            INFO(table->name.constData() << '.' << column.name.constData());
            CHECK(std::count_if(fieldEffects().begin(), fieldEffects().end(),
                                [&](const FieldEffect& f) { return f.table == table->name && f.column == column.name; })
                  == 1);
        }
    CHECK(effectOf("patrol", "nothing") == KeyEffect::None);
}

TEST_CASE("a change reopens the keys where the table says so, and nowhere else", "[binding]") {
    const std::vector<FieldChange> all = changes();
    CHECK(all.size() == fieldEffects().size());
    for (const FieldChange& change : all) {
        INFO(change.table.constData() << '.' << change.column.constData());
        BindingModel model(2);
        model.decide(model.b.kod, Decision::Accept);
        model.decide(model.b.pi, Decision::Accept);
        const QString before = model.seal();
        change.make(model);
        const bool reopens = effectOf(change.table, change.column) == KeyEffect::Reopens;
        CHECK((model.seal() != before) == reopens);
        if (model.patrol().patrol.state != PatrolState::Cancelled)
            CHECK((model.binding().state == Binding::Bound) != reopens);
    }
}

TEST_CASE("a seal holds no ids: a copy with other ids, order and spelling of the same has the same", "[binding]") {
    BindingModel a;
    BindingModel b;
    for (int i = 0; i < 50; ++i)
        (void)b.b.next();
    b.patrol().patrol.id = PatrolId(b.b.next());
    for (PlannedPost& p : b.patrol().posts)
        p.post.id = PostId(b.b.next());
    std::reverse(b.patrol().posts.begin(), b.patrol().posts.end());
    std::reverse(b.patrol().tasks.begin(), b.patrol().tasks.end());
    b.patrol().tasks.push_back(b.patrol().tasks.front()); // twins of a merge count once
    b.patrol().patrol.meetingPoint = QStringLiteral(" Wache Mitte ");
    CHECK(a.seal() == b.seal());
    CHECK(a.seal().startsWith(QStringLiteral("1:"))); // the recipe
    // Two posts of one person are not one of two, and not one alone.
    b.b.post(b.patrol().patrol.id, b.b.pi, {}, 2);
    CHECK(a.seal() != b.seal());
}

TEST_CASE("parts of a seal cannot run into each other", "[binding]") {
    BindingModel a(1);
    BindingModel b(1);
    a.patrol().tasks[0].text = ShortText(QStringLiteral("A"));
    a.patrol().tasks[1].text = ShortText(QStringLiteral("B1:C"));
    b.patrol().tasks[0].text = ShortText(QStringLiteral("A4:B1"));
    b.patrol().tasks[1].text = ShortText(QStringLiteral("C"));
    CHECK(a.seal() != b.seal());
    a = BindingModel(1);
    b = BindingModel(1);
    a.patrol().patrol.meetingPoint = QString::fromUtf8("Bu\u0308cherei");
    b.patrol().patrol.meetingPoint = QString::fromUtf8("Bücherei"); // composed and decomposed are one text
    CHECK(a.seal() == b.seal());
}
