// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/offerservice.h"

#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/localtime.h"
#include "core/patrols/offerreader.h"
#include "core/patrols/offertable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/reply.h"
#include "core/patrols/seal.h"
#include "core/store/repository.h"
#include "core/workspace/confirming.h"
#include "core/workspace/digest.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/listing.h"
#include "core/workspace/offering.h"
#include "core/workspace/standdown.h"
#include "tests/support/workspacefixture.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace streife;

namespace {

/// KOD, a police that it keeps and one with an install of its own; the kept one offers three people on a Friday.
class OfferFixture : public WorkspaceFixture {
public:
    AgencyId kod = *ws().ownAgencyId();
    AgencyId kept = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"));
    AgencyId partner = addAgency(QStringLiteral("Bundespolizei"), QStringLiteral("BPol"));
    OfferId friday{1};

    OfferFixture() {
        letGo(partner);
        friday = addOffer(ws(), offered()).front();
    }

    [[nodiscard]] Offer offered() const {
        Offer o;
        o.agency = kept;
        o.unit = QStringLiteral("DG C");
        o.span = span("2026-11-27T18:00", "2026-11-27T22:00");
        o.strength = 3;
        return o;
    }
    [[nodiscard]] PlannedOffer now() {
        return ws().read([&](Database& db) { return *readOffer(db, friday); });
    }
    PatrolId evening(const char* from = "2026-11-27T19:00", const char* to = "2026-11-27T21:00") {
        return addPatrol(QStringLiteral("Abendstreife"), span(from, to), kept);
    }
    [[nodiscard]] PlannedPost theirs(PatrolId id) { return read(id).posts.at(1); }
    void reduceTo(int strength) {
        Offer less = now().offer;
        less.strength = strength;
        changeOffer(ws(), now().offer, less);
    }
};

template <class F> QString refusal(F work) {
    try {
        work();
    } catch (const Error& e) {
        return e.code() == ErrorCode::Input ? e.text() : QStringLiteral("another error");
    }
    return {};
}

} // namespace

TEST_CASE_METHOD(OfferFixture, "one step turns an offer into a patrol with promised posts, and undo takes it back",
                 "[offers]") {
    const PatrolId id = planFromOffer(ws(), friday);
    const PlannedPatrol planned = read(id);
    CHECK(planned.patrol.span == offered().span);
    REQUIRE(planned.posts.size() == 2);
    CHECK(planned.posts[0].post.agency == kod);
    CHECK(planned.posts[0].open() == 1);
    CHECK(planned.posts[1].post.strength == 3);
    CHECK(planned.posts[1].post.unit == QStringLiteral("DG C"));
    CHECK(planned.posts[1].offered == 3);
    CHECK(planned.posts[1].post.promised == 0); // the promise stays in the row of the authority
    CHECK(planned.posts[1].open() == 0);
    CHECK(now().left() == 0);
    CHECK_THROWS_AS(planFromOffer(ws(), friday), Error);
    CHECK(verifyWholeFile(ws().path()).whole());
    ws().undo();
    CHECK(now().left() == 3);
    CHECK(ws().read([](Database& db) { return db.integer("SELECT count(*) FROM patrol WHERE _del=0"); }) == 0);
}

TEST_CASE_METHOD(OfferFixture, "an offer fills what is open first, and what is left becomes a post of its own",
                 "[offers]") {
    const PatrolId id = evening();
    CHECK(useOffer(ws(), friday, id) == 1); // what the post lacks
    CHECK(read(id).posts.size() == 2);
    CHECK(theirs(id).open() == 0);
    CHECK(theirs(id).post.unit == QStringLiteral("DG C"));
    CHECK(theirs(id).offered == 1);
    CHECK(now().left() == 2);
    CHECK(useOffer(ws(), friday, id) == 2); // nothing is lacking: all that is left
    REQUIRE(read(id).posts.size() == 3);
    CHECK(read(id).posts[2].offered == 2);
    CHECK(now().left() == 0);
}

TEST_CASE_METHOD(OfferFixture, "what does not fit into an offer is refused, and nothing is written", "[offers]") {
    const PatrolId id = evening();
    const PatrolId late = evening("2026-11-27T20:00", "2026-11-27T22:15");
    const PatrolId off = evening("2026-11-27T18:30", "2026-11-27T19:30");
    edit(off, [](PatrolDraft& d) { d.state = PatrolState::Cancelled; });
    CHECK(refusal([&] { (void)useOffer(ws(), friday, id, 4); }).contains(QLatin1String("3 of 3 are left")));
    CHECK(refusal([&] {
              (void)useOffer(ws(), friday, late, 1);
          }).contains(QLatin1String("does not lie inside the offer")));
    CHECK(refusal([&] { (void)useOffer(ws(), friday, off, 1); }).contains(QLatin1String("cancelled")));
    CHECK(now().used == 0);
    CHECK(ws().read([](Database& db) { return db.integer("SELECT count(*) FROM offer_use"); }) == 0);
}

TEST_CASE_METHOD(OfferFixture, "a patrol that leaves the window loses the offer and gets it back", "[offers]") {
    const PatrolId id = evening();
    useOffer(ws(), friday, id);
    edit(id, [](PatrolDraft& d) { d = d.movedTo(span("2026-11-27T20:30", "2026-11-27T22:30")); });
    CHECK(theirs(id).open() == 1);
    CHECK(now().used == 0);
    edit(id, [](PatrolDraft& d) { d = d.movedTo(span("2026-11-27T18:00", "2026-11-27T22:00")); });
    CHECK(theirs(id).open() == 0);
    CHECK(now().used == 1);
    Offer shorter = now().offer;
    shorter.span = span("2026-11-27T18:00", "2026-11-27T21:00");
    changeOffer(ws(), now().offer, shorter);
    CHECK(theirs(id).open() == 1);
}

TEST_CASE_METHOD(OfferFixture, "a deleted post, patrol or offer frees what hung on it", "[offers]") {
    const PatrolId id = evening();
    useOffer(ws(), friday, id, 2);
    CHECK(now().used == 2);
    edit(id, [](PatrolDraft& d) { d.posts.pop_back(); });
    CHECK(now().used == 1);
    ws().change(QStringLiteral("delete"), [&](Writer& w) { PatrolService(w).remove(id); });
    CHECK(now().used == 0);
    ws().undo();
    CHECK(theirs(id).open() == 0);
    removeOffer(ws(), friday);
    CHECK(theirs(id).open() == 1);
}

TEST_CASE_METHOD(OfferFixture, "where an offer shrinks below what is taken, the earlier posts keep their people",
                 "[offers]") {
    const PatrolId first = evening();
    const PatrolId second = evening("2026-11-27T18:00", "2026-11-27T20:00");
    useOffer(ws(), friday, first);
    useOffer(ws(), friday, second);
    reduceTo(1);
    CHECK(theirs(first).open() == 0);
    CHECK(theirs(second).open() == 1);
    CHECK(now().left() == 0);
    edit(first, [](PatrolDraft& d) { d.state = PatrolState::Cancelled; });
    CHECK(theirs(second).open() == 0); // what the cancelled patrol had
}

TEST_CASE_METHOD(OfferFixture, "only the authority itself offers its people", "[offers]") {
    Offer foreign = offered();
    foreign.agency = partner;
    CHECK_THROWS_AS(addOffer(ws(), foreign), Error);
    letGo(kept);
    CHECK_THROWS_AS(removeOffer(ws(), friday), Error);
    CHECK_THROWS_AS(reduceTo(1), Error);
    const PatrolId id = evening();
    CHECK(useOffer(ws(), friday, id) == 1); // taking is what it was offered for
    CHECK(theirs(id).open() == 0);
}

TEST_CASE_METHOD(OfferFixture, "every Friday until a day is one step and keeps the wall time", "[offers]") {
    Offer weekly = offered();
    weekly.span = span("2027-03-19T18:00", "2027-03-20T02:00");
    CHECK(addOffer(ws(), weekly, QDate(2027, 4, 2)).size() == 3); // the clocks change on 28 March
    const auto rows = ws().read(
        [](Database& db) { return Records<Offer>(db).select("start>?1", "start", at("2027-01-01T00:00").ms); });
    REQUIRE(rows.size() == 3);
    CHECK(rows[2].span == span("2027-04-02T18:00", "2027-04-03T02:00"));
    ws().undo();
    CHECK(ws().all<Offer>().size() == 1);
    CHECK_THROWS_AS(addOffer(ws(), weekly, QDate(2027, 3, 18)), Error);
    CHECK_THROWS_AS(addOffer(ws(), weekly, QDate(2029, 3, 18)), Error);
    CHECK(refusal([&] { addOffer(ws(), offered()); }).contains(QLatin1String("already")));
    for (const int strength : {0, 100}) {
        weekly.strength = strength;
        CHECK_THROWS_AS(addOffer(ws(), weekly), Error);
    }
    weekly.strength = 1;
    weekly.span = span("2027-03-19T18:00", "2027-03-20T18:01");
    CHECK_THROWS_AS(addOffer(ws(), weekly), Error);
}

TEST_CASE_METHOD(OfferFixture, "an offer is no key: the seal does not see it", "[offers]") {
    const PatrolId id = evening();
    turnKeys(ws(), {kod, Decision::Accept, {id}});
    QHash<AgencyId, Agency> agencies;
    for (const Agency& a : ws().all<Agency>())
        agencies.insert(a.id, a);
    const QString before = sealOf(read(id), agencies);
    useOffer(ws(), friday, id);
    CHECK(sealOf(read(id), agencies) == before);
    CHECK(binding(id).key(kod)->state == KeyState::Given);
    CHECK(binding(id).key(kept)->state == KeyState::Open);
}

TEST_CASE_METHOD(OfferFixture, "what a week takes out of offers belongs to its digest and its stand",
                 "[offers][digest]") {
    const Partnership p = ws().partnership();
    const Week week = *Week::parse(QStringLiteral("2026-W48"));
    const auto digest = [&] { return ws().read([&](Database& db) { return weekDigest(db, p, week); }); };
    const auto stand = [&] {
        return ws().read([&](Database& db) { return lastTouched(db, p.id, weeksSpan(p, week, week)); });
    };
    const PatrolId id = evening();
    const QByteArray none = digest();
    setNow(at("2026-11-24T08:00"));
    reopen();
    reduceTo(2); // nobody counts on it yet
    CHECK(digest() == none);
    CHECK(stand() < at("2026-11-24T08:00"));
    useOffer(ws(), friday, id);
    const QByteArray taken = digest();
    CHECK(taken != none);
    CHECK(stand() == at("2026-11-24T08:00"));
    setNow(at("2026-11-24T09:00"));
    reopen();
    reduceTo(1);
    CHECK(digest() != taken);
    CHECK(stand() == at("2026-11-24T09:00"));
}

TEST_CASE_METHOD(OfferFixture, "offers are listed with what is left, and found by what people type", "[offers]") {
    const PatrolId id = evening();
    useOffer(ws(), friday, id);
    const auto list = [&](const char* kind) { return listRecords(ws(), QString::fromLatin1(kind), {}); };
    const QJsonObject row = list("offers").at(0).toObject();
    CHECK(row.value(QStringLiteral("key")).toString() == QStringLiteral("PI/DG C@2026-11-27T18:00"));
    CHECK(row.value(QStringLiteral("used")).toInt() == 1);
    CHECK(row.value(QStringLiteral("left")).toInt() == 2);
    CHECK(row.value(QStringLiteral("note")).isNull());
    CHECK(list("patrols").at(0).toObject().value(QStringLiteral("open")).toInt() == 1); // the own post
    for (const char* key :
         {"PI/DG C@2026-11-27T18:00", "pi@2026-11-27T18:00", "Polizeiinspektion Mitte@2026-11-27T18:00"})
        CHECK(offerNamed(ws(), QString::fromLatin1(key)) == friday);
    CHECK_THROWS_AS(offerNamed(ws(), QStringLiteral("PI@2026-11-27T19:00")), Error);
    CHECK_THROWS_AS(offerNamed(ws(), QStringLiteral("PI")), Error);
    Offer other = offered();
    other.unit = QStringLiteral("DG D");
    const OfferId second = addOffer(ws(), other).front();
    CHECK(refusal([&] {
              (void)offerNamed(ws(), QStringLiteral("PI@2026-11-27T18:00"));
          }).contains(QLatin1String("PI/DG D@")));
    CHECK(offerNamed(ws(), QStringLiteral("PI/DG D@2026-11-27T18:00")) == second);
}

TEST_CASE_METHOD(OfferFixture, "who declines, withdraws or stands down takes the offered people back", "[offers]") {
    const PatrolId id = evening();
    const auto taken = [&] {
        useOffer(ws(), friday, id);
        turnKeys(ws(), {kept, Decision::Accept, {id}});
        CHECK(theirs(id).open() == 0);
        CHECK(now().used == 1);
    };
    const auto free = [&] {
        CHECK(theirs(id).open() == 1);
        CHECK(now().used == 0);
    };
    taken();
    turnKeys(ws(), {kept, Decision::Withdraw, {id}});
    free();
    taken();
    turnKeys(ws(), {kept, Decision::Decline, {id}});
    free();
    ws().undo();
    CHECK(theirs(id).open() == 0); // the refusal never was
    standDown(ws(), {kept, QStringLiteral("Lage"), {{id, StandDownStep::Alone, {}}}});
    free();
}

TEST_CASE_METHOD(OfferFixture, "an answer with fewer people than were offered counts, not the offer", "[offers]") {
    const PatrolId id = evening();
    edit(id, [](PatrolDraft& d) { d.posts[1].strength = 3; });
    useOffer(ws(), friday, id);
    CHECK(theirs(id).assured() == 3);
    ws().change(QStringLiteral("reply"), [&](Writer& w) { CHECK(ReplyService(w).take({id, kept, true, 1})); });
    CHECK(theirs(id).assured() == 1);
    CHECK(now().used == 0);
}

TEST_CASE_METHOD(OfferFixture, "out of an own offer the patrol asks the other authority, where there is just one",
                 "[offers]") {
    Offer own = offered();
    own.agency = kod;
    own.strength = 2;
    const auto asked = [&](const char* from, const char* to) {
        own.span = span(from, to);
        QStringList out;
        for (const PlannedPost& p : read(planFromOffer(ws(), addOffer(ws(), own).front())).posts)
            out << QStringLiteral("%1:%2").arg(p.post.agency.value()).arg(p.post.strength);
        return out;
    };
    const QString ours = QStringLiteral("%1:2").arg(kod.value());
    CHECK(asked("2026-12-01T18:00", "2026-12-01T22:00") == QStringList{ours}); // two others: which one is not known
    ws().change(QStringLiteral("remove"), [&](Writer& w) { Repository<Agency>(w).remove(partner); });
    CHECK(asked("2026-12-02T18:00", "2026-12-02T22:00") == QStringList{QStringLiteral("%1:1").arg(kept.value()), ours});
}
