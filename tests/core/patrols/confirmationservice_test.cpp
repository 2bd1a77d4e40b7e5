// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/confirmationservice.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/officers/officertable.h"
#include "core/patrols/confirmationtable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/reply.h"
#include "core/patrols/seal.h"
#include "core/rules/rule.h"
#include "core/store/repository.h"
#include "core/workspace/confirming.h"
#include "core/workspace/digest.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/history.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

/// KOD with two people, a police that it keeps, and one that has an install of its own.
class KeyFixture : public WorkspaceFixture {
public:
    AgencyId kod = *ws().ownAgencyId();
    AgencyId kept = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"));
    AgencyId partner = addAgency(QStringLiteral("Bundespolizei"), QStringLiteral("BPol"));
    OfficerId adam = addOfficer(kod, QStringLiteral("1001"), QStringLiteral("Adam"));
    OfficerId brandt = addOfficer(kod, QStringLiteral("1002"), QStringLiteral("Brandt"));

    KeyFixture() { letGo(partner); }

    PatrolId patrol(AgencyId other, const char* from = "2026-11-27T18:00", const char* to = "2026-11-27T22:00") {
        return addPatrol(QStringLiteral("Abendstreife"), span(from, to), other);
    }
    KeysTurned turn(std::vector<PatrolId> patrols, AgencyId agency, Decision decision = Decision::Accept) {
        return turnKeys(ws(), {agency, decision, std::move(patrols)});
    }
    /// A row as a package of the partner brings it, sealed over what stands there now.
    void partnerSays(PatrolId id, Decision decision) {
        QHash<AgencyId, Agency> agencies;
        for (const Agency& a : ws().all<Agency>())
            agencies.insert(a.id, a);
        const QString seal = sealOf(read(id), agencies);
        ws().change(QStringLiteral("package"), [&](Writer& w) {
            Repository<Confirmation> rows(w);
            Confirmation c;
            c.id = rows.newId();
            c.patrol = id;
            c.agency = partner;
            c.decision = decision;
            c.at = w.now();
            c.by = QStringLiteral("BPol");
            c.seal = seal;
            rows.insert(c, ws().partnershipId());
        });
    }
    [[nodiscard]] qint64 rows() {
        return ws().read([](Database& db) { return db.integer("SELECT count(*) FROM confirmation WHERE _del=0"); });
    }
};

} // namespace

TEST_CASE_METHOD(KeyFixture, "a patrol binds when both have given their keys, and the own key promises its strength",
                 "[binding]") {
    const PatrolId id = patrol(partner);
    CHECK(read(id).open() == 2);
    CHECK(turn({id}, kod).done == 1);
    CHECK(binding(id).state == Binding::Partly);
    CHECK(read(id).posts[0].open() == 0);
    CHECK(read(id).posts[1].open() == 1); // what the partner brings is the partner's to promise
    partnerSays(id, Decision::Accept);
    CHECK(binding(id).state == Binding::Bound);
    CHECK(binding(id).key(kod)->last->by == QStringLiteral("KOD Musterstadt, operational planning"));
    CHECK_FALSE(binding(id).key(kod)->last->steward);
    CHECK(verifyWholeFile(ws().path()).whole());
}

TEST_CASE_METHOD(KeyFixture, "nobody turns the key of an authority with an install of its own", "[binding]") {
    const PatrolId id = patrol(partner);
    for (const Decision d : {Decision::Accept, Decision::Decline, Decision::Withdraw})
        CHECK_THROWS_AS(turn({id}, partner, d), Error);
    CHECK(rows() == 0);
    CHECK_THROWS_AS(turn({id}, AgencyId(999)), Error);
}

TEST_CASE_METHOD(KeyFixture, "the key of an authority that is kept says who turned it", "[binding]") {
    const PatrolId id = patrol(kept);
    CHECK(turn({id}, kept).done == 1);
    REQUIRE(binding(id).key(kept)->last->steward);
    CHECK(*binding(id).key(kept)->last->steward == kod);
}

TEST_CASE_METHOD(KeyFixture, "somebody else of the same function at 06:05 keeps the patrol binding", "[binding]") {
    const PatrolId id = patrol(partner);
    edit(id, [&](PatrolDraft& d) { d.posts[0].crew = {adam}; });
    turn({id}, kod);
    partnerSays(id, Decision::Accept);
    setNow(at("2026-11-27T06:05"));
    reopen();
    const qint64 before = rows();
    edit(id, [&](PatrolDraft& d) { d.posts[0].crew = {brandt}; });
    CHECK(binding(id).state == Binding::Bound);
    CHECK(rows() == before); // no key had to follow
}

TEST_CASE_METHOD(KeyFixture, "half an hour later reopens the key of the other side alone, and says so", "[binding]") {
    const PatrolId id = patrol(partner);
    turn({id}, kod);
    partnerSays(id, Decision::Accept);
    edit(id, [](PatrolDraft& d) { d.span = {d.span.start().plusMinutes(30), d.span.end()}; });
    CHECK(binding(id).state == Binding::Partly);
    CHECK(binding(id).key(kod)->state == KeyState::Given);
    CHECK(binding(id).key(partner)->state == KeyState::Reopened);
    const QString field = recordHistory(ws(), QStringLiteral("patrols"), read(id).patrol.key.str()).back().field;
    CHECK(field == QStringLiteral("confirmations"));
    ws().undo(); // the old plan and with it both keys
    CHECK(binding(id).state == Binding::Bound);
    ws().redo();
    CHECK(binding(id).key(partner)->state == KeyState::Reopened);
    partnerSays(id, Decision::Accept);
    CHECK(binding(id).state == Binding::Bound);
}

TEST_CASE_METHOD(KeyFixture, "who had not confirmed does not by changing something", "[binding]") {
    const PatrolId id = patrol(partner);
    partnerSays(id, Decision::Accept);
    edit(id, [](PatrolDraft& d) { d.meetingPoint = QStringLiteral("Bahnhof"); });
    CHECK(binding(id).state == Binding::Proposed);
    CHECK(binding(id).key(kod)->state == KeyState::Open);
    turn({id}, kod, Decision::Decline);
    edit(id, [](PatrolDraft& d) { d.mode = PatrolMode::Car; });
    CHECK(binding(id).key(kod)->state == KeyState::Open); // another proposal than the one that was declined
}

TEST_CASE_METHOD(KeyFixture, "the key of an authority that is kept does not follow: it was not asked", "[binding]") {
    const PatrolId id = patrol(kept);
    turn({id}, kod);
    turn({id}, kept);
    CHECK(binding(id).state == Binding::Bound);
    edit(id, [](PatrolDraft& d) { d.tasks << QStringLiteral("Jugendschutz"); });
    CHECK(binding(id).key(kod)->state == KeyState::Given);
    CHECK(binding(id).key(kept)->state == KeyState::Reopened);
}

TEST_CASE_METHOD(KeyFixture, "whoever cancels takes the own key back, so that nothing binds again by itself",
                 "[binding]") {
    const PatrolId id = patrol(partner);
    turn({id}, kod);
    partnerSays(id, Decision::Accept);
    edit(id, [](PatrolDraft& d) { d.state = PatrolState::Cancelled; });
    CHECK(binding(id).state == Binding::Cancelled);
    CHECK_THROWS_AS(turnKeys(ws(), {kod, Decision::Accept, {id}}, true), Error);
    CHECK(turn({id}, kod).refused.size() == 1);
    edit(id, [](PatrolDraft& d) { d.state = PatrolState::Proposed; });
    CHECK(binding(id).state == Binding::Partly);
    CHECK(binding(id).key(kod)->state == KeyState::Withdrawn);
    CHECK(binding(id).key(partner)->state == KeyState::Given);
}

TEST_CASE_METHOD(KeyFixture, "twenty confirmations are one step", "[binding]") {
    std::vector<PatrolId> all;
    for (int i = 0; i < 20; ++i)
        all.push_back(addPatrol(
            QStringLiteral("Streife %1").arg(i),
            TimeSpan(at("2026-11-23T06:00").plusMinutes(300 * i), at("2026-11-23T06:00").plusMinutes(300 * i + 240)),
            kept));
    const KeysTurned done = turn(all, kod);
    CHECK(done.done == 20);
    CHECK(done.refused.empty());
    CHECK(ws().undoLabel().startsWith(QStringLiteral("Confirm 20 patrol")));
    const KeysTurned again = turn(all, kod);
    CHECK(again.done == 0);
    CHECK(again.known == 20);
    CHECK(rows() == 20);
    turn(all, kept);
    for (const PatrolId id : all)
        CHECK(binding(id).state == Binding::Bound);
    ws().undo();
    for (const PatrolId id : all)
        CHECK(binding(id).state == Binding::Partly);
    ws().undo();
    for (const PatrolId id : all)
        CHECK(binding(id).state == Binding::Proposed);
}

TEST_CASE_METHOD(KeyFixture, "the own key is refused while somebody is booked twice, and a later one stays",
                 "[binding]") {
    const PatrolId first = patrol(kept);
    const PatrolId second = patrol(kept, "2026-11-27T20:00", "2026-11-27T23:00");
    const PatrolId third = patrol(kept, "2026-11-28T20:00", "2026-11-28T23:00");
    for (const PatrolId id : {first, second, third})
        edit(id, [&](PatrolDraft& d) { d.posts[0].crew = {adam}; });
    const KeysTurned done = turn({first, second, third}, kod);
    CHECK(done.done == 1);
    REQUIRE(done.refused.size() == 2);
    CHECK(done.refused[0].key == QStringLiteral("KOD-1"));
    CHECK(done.refused[1].key == QStringLiteral("KOD-2"));
    CHECK(done.refused[0].why.contains(QStringLiteral("Adam")));
    CHECK(turn({first, second}, kept).done == 2); // whose people are not booked twice
    CHECK_THROWS_AS(turnKeys(ws(), {kod, Decision::Accept, {third, first}}, true), Error);
    CHECK(turn({first}, kod, Decision::Decline).done == 1); // only a confirmation
    edit(second, [&](PatrolDraft& d) { d.posts[0].crew = {brandt}; });
    CHECK(turn({first, second}, kod).done == 2);
    edit(second, [&](PatrolDraft& d) { d.posts[0].crew = {adam}; });
    CHECK(binding(first).state == Binding::Bound); // shown as a breach, withdraws nothing
    CHECK(binding(second).state == Binding::Bound);
}

TEST_CASE_METHOD(KeyFixture, "a refusal tells why and offers other times", "[binding]") {
    const PatrolId id = patrol(kept);
    KeyTurn no{kept, Decision::Decline, {id}, QStringLiteral(" Fußballspiel ")};
    no.alternatives = {span("2026-11-28T18:00", "2026-11-28T22:00")};
    CHECK(turnKeys(ws(), no).done == 1);
    CHECK(turnKeys(ws(), no).known == 1);
    const AgencyKey key = *binding(id).key(kept);
    CHECK(key.state == KeyState::Declined);
    CHECK(key.last->note == QStringLiteral("Fußballspiel"));
    CHECK(alternativesOf(*key.last) == no.alternatives);
    CHECK(read(id).posts[1].post.promised == 0);
    no.alternatives.clear();
    CHECK(turnKeys(ws(), no).done == 1); // another answer
}

TEST_CASE_METHOD(KeyFixture, "fewer people than asked for leave the rest open", "[binding]") {
    const PatrolId id = patrol(kept);
    edit(id, [&](PatrolDraft& d) {
        d.posts[1].strength = 3;
        d.posts.push_back({kept, 2, 0, {}, {}, {}});
    });
    KeyTurn yes{kept, Decision::Accept, {id}};
    yes.strength = 4;
    turnKeys(ws(), yes);
    CHECK(read(id).posts[1].post.promised == 3);
    CHECK(read(id).posts[2].post.promised == 1);
    CHECK(read(id).posts[2].open() == 1);
}

TEST_CASE_METHOD(KeyFixture, "of two rows of one authority the later one by the clock of the plan counts",
                 "[binding]") {
    const PatrolId id = patrol(partner);
    partnerSays(id, Decision::Accept);
    partnerSays(id, Decision::Decline);
    CHECK(binding(id).key(partner)->state == KeyState::Declined);
    // As a package can bring it: the row with the higher number was written earlier.
    close();
    {
        Database db(path(), Database::Mode::Write);
        db.exec("UPDATE action SET hlc=1 WHERE id=(SELECT action FROM op WHERE n=(SELECT max(id) FROM confirmation))");
    }
    reopen(Workspace::Access::Read);
    CHECK(binding(id).key(partner)->state == KeyState::Given);
}

TEST_CASE_METHOD(KeyFixture, "two values of a sealed field keep a patrol from binding, two titles don't", "[binding]") {
    const PatrolId id = patrol(partner);
    turn({id}, kod);
    partnerSays(id, Decision::Accept);
    const auto twoHeads = [&](qint64 row, int column) {
        close();
        {
            Database db(path(), Database::Mode::Write);
            db.exec("DELETE FROM head");
            for (int i = 1; i <= 2; ++i)
                db.exec("INSERT INTO head VALUES(" + QByteArray::number(row) + ',' + QByteArray::number(column) + ','
                        + QByteArray::number(i) + ')');
        }
        reopen(Workspace::Access::Read);
        return binding(id).conflict;
    };
    const qint64 row = id.value();
    const qint64 post = read(id).posts[0].post.id.value();
    CHECK(binding(id).state == Binding::Bound);
    CHECK_FALSE(twoHeads(row, tableOf<Patrol>().column(QByteArray("title"))->no));
    CHECK(twoHeads(row, tableOf<Patrol>().column(QByteArray("start"))->no));
    CHECK(binding(id).state == Binding::Partly);
    CHECK(twoHeads(post, tableOf<Post>().column(QByteArray("strength"))->no));
    CHECK_FALSE(twoHeads(post, tableOf<Post>().column(QByteArray("unit"))->no));
}

TEST_CASE_METHOD(KeyFixture, "a promise on the phone is noted with who took it, and is no key", "[binding]") {
    const PatrolId id = patrol(partner);
    PhonePromise promise;
    promise.patrol = id;
    promise.agency = partner;
    promise.name = ShortText(QStringLiteral("Krause"));
    promise.function = QStringLiteral("Dienstgruppenleitung");
    promise.takenBy = QStringLiteral("Adam");
    ws().change(QStringLiteral("note"), [&](Writer& w) { ConfirmationService(w).note(promise); });
    REQUIRE(read(id).phonePromises.size() == 1);
    CHECK(read(id).phonePromises[0].at == ws().now());
    CHECK(binding(id).state == Binding::Proposed);
    CHECK(phoneState(read(id).phonePromises[0], binding(id)) == PhoneState::Waiting);
    partnerSays(id, Decision::Accept); // the next package
    CHECK(phoneState(read(id).phonePromises[0], binding(id)) == PhoneState::Kept);
    promise.agency = kept; // has no post
    CHECK_THROWS_AS(ws().change(QStringLiteral("note"), [&](Writer& w) { ConfirmationService(w).note(promise); }),
                    Error);
}

TEST_CASE_METHOD(KeyFixture, "keys are part of the week that both compare on the phone", "[binding]") {
    const PatrolId id = patrol(partner);
    const auto digest = [&] {
        return ws().read([&](Database& db) { return weekDigest(db, ws().partnership(), *Week::of(2026, 48)); });
    };
    const QByteArray before = digest();
    setNow(at("2026-11-25T09:00"));
    reopen();
    turn({id}, kod);
    CHECK(digest() != before);
    const auto touched = ws().read([&](Database& db) {
        return lastTouched(db, ws().partnershipId(),
                           weeksSpan(ws().partnership(), *Week::of(2026, 48), *Week::of(2026, 48)));
    });
    CHECK(touched == at("2026-11-25T09:00"));
}

TEST_CASE_METHOD(KeyFixture, "within seven days a new time is at short notice, a key is not", "[binding]") {
    ws().change(QStringLiteral("profile"), [&](Writer& w) {
        Repository<Officer> officers(w);
        const Officer before = officers.get(adam);
        Officer after = before;
        after.ruleProfile = QStringLiteral("azvopol-nw");
        officers.save(before, after);
    });
    const PatrolId id = patrol(kept);
    edit(id, [&](PatrolDraft& d) { d.posts[0].crew = {adam}; });
    setNow(at("2026-11-26T15:50"));
    reopen();
    const auto late = [&] {
        const Week week = *Week::of(2026, 48);
        const Findings found = check(ws().weekPlan(week, week));
        return std::any_of(found.begin(), found.end(), [&](const Finding& f) {
            return f.rule == QStringLiteral("short-notice") && f.at == read(id).patrol.span.start()
                   && f.text.contains(QStringLiteral("26.11.2026"));
        });
    };
    turn({id}, kod);
    turn({id}, kept); // promises its strength
    CHECK(binding(id).state == Binding::Bound);
    CHECK_FALSE(late());
    edit(id, [](PatrolDraft& d) { d.span = {d.span.start().plusMinutes(30), d.span.end()}; });
    CHECK(late());
}

TEST_CASE_METHOD(KeyFixture, "who does not come promises nobody and shows no names, and own people stay named",
                 "[binding]") {
    const Decision how = GENERATE(Decision::Decline, Decision::Withdraw);
    const PatrolId id = patrol(kept);
    edit(id, [&](PatrolDraft& d) { d.posts[0].crew = {adam}; });
    turn({id}, kod);
    turn({id}, kept);
    ws().change(QStringLiteral("names"),
                [&](Writer& w) { ConfirmationService(w).showNames(id, kept, QStringLiteral("Kern, Vogt")); });
    CHECK(read(id).posts[1].open() == 0);
    CHECK(read(id).namesShown(kept) == QStringLiteral("Kern, Vogt"));
    turn({id}, kept, how);
    CHECK(read(id).posts[1].open() == 1);
    CHECK(read(id).namesShown(kept).isEmpty());
    turn({id}, kod, how);
    CHECK(read(id).posts[0].post.promised == 0);
    CHECK(read(id).posts[0].crew.size() == 1);
    ws().undo();
    ws().undo();
    CHECK(read(id).namesShown(kept) == QStringLiteral("Kern, Vogt"));
    CHECK(read(id).posts[1].open() == 0);
}

TEST_CASE_METHOD(KeyFixture, "a note that does not fit is refused before anything of the answer is written",
                 "[binding]") {
    const PatrolId id = patrol(kept);
    const QString tooLong(ShortText::kMaxLength + 1, QLatin1Char('x'));
    for (const QString& note : {tooLong, QStringLiteral("a\x01z")}) {
        ws().change(QStringLiteral("answers"), [&](Writer& w) {
            ConfirmationService keys(w);
            CHECK_THROWS_AS(keys.accept(id, kod, note), Error);
            CHECK_THROWS_AS(keys.decline(id, kept, note), Error);
            CHECK_THROWS_AS(ReplyService(w).take({id, kept, true, {}, note, {}}), Error);
        });
        CHECK(rows() == 0);
        CHECK(read(id).open() == 2);
    }
}
