// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demowriter.h"

#include "core/base/error.h"
#include "core/base/localtime.h"
#include "core/officers/officertable.h"
#include "core/patrols/patroltable.h"
#include "core/rules/rule.h"
#include "core/situation/incidentbatch.h"
#include "core/situation/incidenttable.h"
#include "core/store/verify.h"
#include "core/workspace/tables.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <map>

using namespace streife;

namespace {

const Week kStart = *Week::of(2026, 48);

/// A real file with the demo in it.
struct DemoFile {
    explicit DemoFile(const DemoSpec& spec) {
        const DemoFounding f = demoFounding();
        ws = Workspace::create(
            dir.filePath(QStringLiteral("demo.streife")),
            {f.partnership, f.land, f.municipality, f.agency, f.agencyShort, f.kind},
            {Clock(fromLocal(QDate(2026, 11, 24), QTime(8, 55))), {}, dir.filePath(QStringLiteral("state"))});
        for (const DemoStep& step : demoSteps(spec))
            ws->change(step.label, step.work);
    }
    QTemporaryDir dir;
    std::unique_ptr<Workspace> ws;
};

/// What lists show: no ids, which differ from file to file.
QStringList shown(Workspace& ws) {
    QStringList out;
    std::map<OfficerId, QString> numbers;
    for (const Officer& o : ws.all<Officer>()) {
        numbers.emplace(o.id, o.serviceNo.str());
        out += o.serviceNo.str() + o.fullName() + o.rank + o.ruleProfile;
    }
    for (const PlannedPatrol& p : ws.weekPlan(kStart.plus(-8), kStart.plus(4)).patrols) {
        QString line = p.patrol.key.str() + p.patrol.title.str() + isoLocal(p.patrol.span.start())
                       + QString::number(int(p.patrol.outcome));
        for (const PlannedPost& post : p.posts) {
            line += QStringLiteral("|%1/%2").arg(post.post.strength).arg(post.post.promised);
            for (const CrewMember& c : post.crew)
                line += numbers.at(c.officer);
        }
        out += line;
    }
    return out;
}

} // namespace

TEST_CASE("the small demo city is a file like any other: readable, checkable, sound", "[demo]") {
    DemoFile demo({DemoScale::Small, 1, kStart, {}});
    Workspace& ws = *demo.ws;
    CHECK(ws.all<Officer>().size() == 30);
    CHECK(ws.all<Hotspot>().size() == 8);
    CHECK(ws.all<Patrol>().size() == 12 * 15);
    CHECK(ws.all<Agency>().size() == 2);
    CHECK(ws.ownAgency()->dutyPhone == QStringLiteral("0000 100"));
    CHECK(ws.all<Duty>().size() > 30 * 12 * 3);

    std::map<std::string, int> rules;
    for (const Finding& f : check(ws.weekPlan(kStart, kStart)))
        ++rules[f.rule.toStdString()];
    CHECK(rules["double-booking"] == 1);
    CHECK(rules["absence"] == 1);
    CHECK(rules["strength"] == 1);
    CHECK(rules["hotspot-closed"] >= 1);
    CHECK(rules["duplicate"] == 0);
    CHECK(rules["joint-crew"] == 0);

    const auto batches = ws.all<IncidentBatch>();
    qint64 rows = 0;
    for (const IncidentBatch& batch : batches) {
        const auto incidents = ws.read([&](Database& db) { return incidentsOf(db, batch.id); });
        CHECK(int(incidents.size()) == batch.rows);
        CHECK(incidentHash(incidents) == batch.hash);
        rows += batch.rows;
    }
    CHECK(rows == 600);

    const QString path = ws.path();
    demo.ws.reset();
    const VerifyReport report = verifyFile(path, registry());
    INFO(report.damages.join(QLatin1Char('\n')).toStdString());
    CHECK(report.whole());
}

TEST_CASE("two files with the same seed show the same, another seed something else", "[demo]") {
    const DemoSpec spec{DemoScale::Small, 5, kStart, 2};
    DemoFile a(spec), b(spec), c({DemoScale::Small, 6, kStart, 2});
    REQUIRE(shown(*a.ws).size() == 30 + 2 * 15);
    CHECK(shown(*a.ws) == shown(*b.ws));
    CHECK(shown(*a.ws) != shown(*c.ws));
}

TEST_CASE("a step that is cut off leaves nothing behind", "[demo]") {
    DemoFile demo({DemoScale::Small, 1, kStart, 1});
    const auto before = demo.ws->all<Patrol>().size();
    const auto steps = demoSteps({DemoScale::Small, 2, kStart, 1});
    CHECK_THROWS(demo.ws->change(QStringLiteral("x"), [&](Writer& w) {
        steps.front().work(w);
        throw Error(ErrorCode::Cancelled, QStringLiteral("stop"));
    }));
    CHECK(demo.ws->all<Officer>().size() == 30);
    CHECK(demo.ws->all<Patrol>().size() == before);
}

TEST_CASE("the checksum of a batch depends on every part of every incident, not on their order", "[demo]") {
    const Incident one{
        QStringLiteral("V-1"), QStringLiteral("Lärm"), Instant{1000}, {}, GeoPoint::fromE7(515'000'000, 80'000'000), 1};
    Incident two = one;
    two.reference = QStringLiteral("V-2");
    const QString hash = incidentHash({one, two});
    CHECK(incidentHash({two, one}) == hash);
    CHECK(incidentHash({one}) != hash);
    const auto changed = [&](auto&& edit) {
        Incident other = two;
        edit(other);
        return incidentHash({one, other}) != hash;
    };
    CHECK(changed([](Incident& i) { i.reference += QLatin1Char('x'); }));
    CHECK(changed([](Incident& i) { i.category = QStringLiteral("Müll"); }));
    CHECK(changed([](Incident& i) { i.occurredAt.ms += 1; }));
    CHECK(changed([](Incident& i) { i.until = Instant{5000}; }));
    CHECK(changed([](Incident& i) { i.where.reset(); }));
    CHECK(changed([](Incident& i) { i.count = 2; }));
    // the border between two texts counts
    Incident left = one, right = one;
    left.reference = QStringLiteral("ab");
    left.category = QStringLiteral("c");
    right.reference = QStringLiteral("a");
    right.category = QStringLiteral("bc");
    CHECK(incidentHash({left}) != incidentHash({right}));
}
