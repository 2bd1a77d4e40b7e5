// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/digest.h"

#include "core/hotspots/hotspottable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

class DigestFixture : public WorkspaceFixture {
public:
    AgencyId police = addAgency(QStringLiteral("Polizei"), QStringLiteral("P"));
    HotspotId station = addHotspot(QStringLiteral("Bahnhof"));
    PatrolId patrol = addPatrol(QStringLiteral("Abendstreife"), span("2026-11-27T18:00", "2026-11-27T22:00"), police);
    Week week = *Week::parse(QStringLiteral("2026-W48"));

    QByteArray ofWeek(Week w) {
        const Partnership p = ws().partnership();
        return ws().read([&](Database& db) { return weekDigest(db, p, w); });
    }
    QByteArray ofAll() {
        return ws().read([&](Database& db) { return partnershipDigest(db, ws().partnershipId()); });
    }
    void edit(const std::function<void(PatrolDraft&)>& change) {
        ws().change(QStringLiteral("edit"), [&](Writer& w) {
            PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), patrol));
            change(d);
            PatrolService(w).update(patrol, d);
        });
    }
    std::optional<Instant> touched(Week w) {
        const Partnership p = ws().partnership();
        return ws().read([&](Database& db) { return lastTouched(db, p.id, weeksSpan(p, w, w)); });
    }
};

} // namespace

TEST_CASE_METHOD(DigestFixture,
                 "everything the partners share about a week changes its digest, and undo brings it back", "[digest]") {
    const std::function<void(PatrolDraft&)> edits[] = {
        [](PatrolDraft& d) { d.title = QStringLiteral("x"); },
        [](PatrolDraft& d) { d.span = TimeSpan(d.span.start(), d.span.end().plusMinutes(15)); },
        [](PatrolDraft& d) { d.callSign = QStringLiteral("S 1"); },
        [](PatrolDraft& d) { d.posts[0].strength = 2; },
        [](PatrolDraft& d) { d.posts[1].promised = 1; },
        [this](PatrolDraft& d) {
            d.visits.push_back({station, d.span, 15, {}});
        },
        [](PatrolDraft& d) { d.tasks << QStringLiteral("Lärm"); },
        [](PatrolDraft& d) { d.state = PatrolState::Cancelled; },
    };
    const QByteArray before = ofWeek(week);
    const QByteArray whole = ofAll();
    for (const auto& change : edits) {
        edit(change);
        CHECK(ofWeek(week) != before);
        CHECK(ofAll() != whole);
        ws().undo();
        CHECK(ofWeek(week) == before);
        CHECK(ofAll() == whole);
    }
}

TEST_CASE_METHOD(DigestFixture, "house data and other weeks leave a week's digest alone", "[digest]") {
    const QByteArray before = ofWeek(week);
    const QByteArray whole = ofAll();
    const OfficerId adam = addOfficer(*ws().ownAgencyId(), QStringLiteral("1"), QStringLiteral("Adam"));
    edit([&](PatrolDraft& d) { d.posts[0].crew = {adam}; });
    CHECK(ofWeek(week) == before); // who fills a post stays in the house
    CHECK(ofAll() == whole);
    addPatrol(QStringLiteral("next"), span("2026-12-04T18:00", "2026-12-04T22:00"), police);
    CHECK(ofWeek(week) == before);
    CHECK(ofAll() != whole);
}

TEST_CASE_METHOD(DigestFixture, "renaming a place on the sheet changes the week that shows it", "[digest]") {
    edit([this](PatrolDraft& d) { d.visits.push_back({station, d.span, 15, {}}); });
    const QByteArray before = ofWeek(week);
    ws().change(QStringLiteral("rename"), [&](Writer& w) {
        Repository<Hotspot> repo(w);
        const Hotspot old = repo.get(station);
        Hotspot h = old;
        h.name = ShortText(QStringLiteral("Hauptbahnhof"));
        repo.save(old, h);
    });
    CHECK(ofWeek(week) != before);
}

TEST_CASE_METHOD(DigestFixture, "Stand is the last action that touched the week, moving away and deleting included",
                 "[digest]") {
    const Week next = week.plus(1);
    CHECK(touched(week) == at("2026-11-22T12:00"));
    CHECK_FALSE(touched(next));
    setNow(at("2026-11-23T09:00"));
    reopen();
    ws().change(QStringLiteral("away"),
                [&](Writer& w) { PatrolService(w).move(patrol, span("2026-12-04T18:00", "2026-12-04T22:00")); });
    CHECK(touched(week) == at("2026-11-23T09:00"));
    CHECK(touched(next) == at("2026-11-23T09:00"));
    setNow(at("2026-11-24T09:40"));
    reopen();
    ws().change(QStringLiteral("delete"), [&](Writer& w) { PatrolService(w).remove(patrol); });
    CHECK(touched(next) == at("2026-11-24T09:40"));
    CHECK(touched(week) == at("2026-11-23T09:00"));
}
