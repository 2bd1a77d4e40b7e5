// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/officers/officerservice.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/rules/rule.h"
#include "core/store/ownsides.h"
#include "core/store/repository.h"
#include "core/workspace/digest.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/listing.h"
#include "tests/support/workspacefixture.h"

#include <QJsonObject>

using namespace streife;

namespace {

const QString kNorth = QStringLiteral("Sicherheitspartnerschaft Musterstadt"); // the fixture's
const QString kSouth = QStringLiteral("Bündnis Süd");
const Week kWeek = Week::of(QDate(2026, 11, 27));

/// One house in two partnerships.
class TwoPartnerships : public WorkspaceFixture {
public:
    TwoPartnerships() {
        m_north = *ws().ownAgencyId();
        m_adam = addOfficer(m_north, QStringLiteral("1001"), QStringLiteral("Adam"));
        m_police = addAgency(QStringLiteral("Polizei Nord"), QStringLiteral("PN"));
        (void)ws().addPartnership({kSouth,
                                   QStringLiteral("NW"),
                                   QStringLiteral("Unna"),
                                   QStringLiteral("KOD Musterstadt"),
                                   {},
                                   AgencyKind::Ordnungsamt});
    }
    void work(const QString& partnership, Workspace::Access access = Workspace::Access::Write) {
        close();
        leave();
        WorkspaceOptions o = options();
        o.partnership = partnership;
        m_open = Workspace::open(path(), access, o);
    }
    Workspace& here() { return m_open ? *m_open : ws(); }
    void leave() { m_open.reset(); }

    PatrolId patrol(const char* from, const char* to, const std::vector<OfficerId>& crew) {
        PatrolDraft d{{},
                      QStringLiteral("Streife"),
                      span(from, to),
                      PatrolMode::Foot,
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
        d.posts = {{*here().ownAgencyId(), int(std::max<size_t>(1, crew.size())), 0, {}, {}, crew}};
        std::optional<PatrolId> id;
        here().change(QStringLiteral("patrol"),
                      [&](Writer& w) { id = PatrolService(w).create(here().partnershipId(), d); });
        return *id;
    }
    std::vector<Finding> doubleBookings() {
        std::vector<Finding> out;
        for (const Finding& f : check(here().weekPlan(kWeek, kWeek)))
            if (f.rule == QStringLiteral("double-booking"))
                out.push_back(f);
        return out;
    }

protected:
    AgencyId m_north{1};
    AgencyId m_police{1};
    OfficerId m_adam{1};
    std::unique_ptr<Workspace> m_open;
};

QStringList namesOf(const QJsonArray& records, const char* key) {
    QStringList out;
    for (const QJsonValue& v : records)
        out << v.toObject()[QLatin1String(key)].toString();
    return out;
}

} // namespace

TEST_CASE_METHOD(TwoPartnerships, "a file holds several partnerships, the first is the one that opens",
                 "[partnership]") {
    const auto all = ws().partnerships();
    REQUIRE(all.size() == 2);
    CHECK(all[0].name.str() == kNorth);
    CHECK(all[1].name.str() == kSouth);
    reopen();
    CHECK(ws().partnership().name.str() == kNorth);
    CHECK(ws().ownAgencyId() == m_north);
    work(QString::fromUtf8("bündnis SÜD"));
    CHECK(here().partnership().name.str() == kSouth);
    CHECK(here().ownAgency()->name.str() == QStringLiteral("KOD Musterstadt"));
    CHECK(here().ownAgencyId() != m_north);
    leave();
    CHECK(verifyWholeFile(path()).damages == QStringList());
}

TEST_CASE_METHOD(TwoPartnerships, "a partnership that is not there is refused with those that are", "[partnership]") {
    for (const auto access : {Workspace::Access::Read, Workspace::Access::Write}) {
        try {
            work(QStringLiteral("Bündnis West"), access);
            FAIL("opened");
        } catch (const Error& e) {
            CHECK(e.code() == ErrorCode::NotFound);
            CHECK(e.text().contains(kNorth));
            CHECK(e.text().contains(kSouth));
        }
    }
}

TEST_CASE_METHOD(TwoPartnerships, "each partnership has its own partners, patrols and digest", "[partnership]") {
    patrol("2026-11-27T10:00", "2026-11-27T12:00", {});
    const auto digest = [&] {
        return here().read([&](Database& db) { return partnershipDigest(db, here().partnershipId()); });
    };
    const QByteArray north = digest();
    work(kSouth);
    CHECK(namesOf(listRecords(here(), QStringLiteral("agencies")), "name")
          == QStringList{QStringLiteral("KOD Musterstadt")});
    CHECK(listRecords(here(), QStringLiteral("patrols")).isEmpty());
    CHECK(here().weekPlan(kWeek, kWeek).patrols.empty());
    patrol("2026-11-27T10:00", "2026-11-27T12:00", {});
    CHECK(listRecords(here(), QStringLiteral("patrols")).size() == 1);
    CHECK(listRecords(here(), QStringLiteral("partnerships")).size() == 2);
    work(kNorth);
    CHECK(digest() == north); // nothing of the other has come in
    CHECK(namesOf(listRecords(here(), QStringLiteral("agencies")), "short").contains(QStringLiteral("PN")));
}

TEST_CASE_METHOD(TwoPartnerships, "the people of the house serve in both", "[partnership]") {
    work(kSouth);
    const Plan plan = here().weekPlan(kWeek, kWeek, Availability::All);
    REQUIRE(plan.officers.contains(m_adam));
    CHECK(plan.officers.constFind(m_adam)->agency == *here().ownAgencyId()); // so that its posts offer him
    // his record is ours to edit here too
    here().change(QStringLiteral("edit"), [&](Writer& w) {
        const Officer before = Repository<Officer>(w).get(m_adam);
        Officer after = before;
        after.rank = QStringLiteral("OI");
        OfficerService(w).save(before, after);
        CHECK(before.agency == m_north); // the row itself is left alone
    });
    // and his number is taken
    CHECK_THROWS_AS(here().change(QStringLiteral("new"),
                                  [&](Writer& w) {
                                      OfficerService(w).add({w.newId<Officer>(),
                                                             *here().ownAgencyId(),
                                                             {},
                                                             ShortText(QStringLiteral("1001")),
                                                             ShortText(QStringLiteral("Berg")),
                                                             {},
                                                             {},
                                                             {},
                                                             {}});
                                  }),
                    Error);
}

TEST_CASE_METHOD(TwoPartnerships, "an officer booked in both partnerships at once is found from either side",
                 "[partnership][rules]") {
    patrol("2026-11-27T18:00", "2026-11-27T22:00", {m_adam});
    CHECK(doubleBookings().empty());
    work(kSouth);
    patrol("2026-11-27T22:00", "2026-11-27T23:00", {m_adam}); // one after the other is no overlap
    CHECK(doubleBookings().empty());
    patrol("2026-11-27T21:15", "2026-11-28T01:00", {m_adam});
    const auto south = doubleBookings();
    REQUIRE(south.size() == 2); // with the other's patrol, and with the one at 22:00 here
    const auto across = south[0].text.contains(kNorth) ? south[0] : south[1];
    CHECK(across.severity == Severity::Breach);
    CHECK(across.officer == m_adam);
    CHECK(across.minutesMissing == 45);
    CHECK(across.other == QStringLiteral("KOD-1"));
    work(kNorth);
    const auto north = doubleBookings();
    REQUIRE(north.size() == 1);
    CHECK(north[0].text.contains(kSouth));
    CHECK(north[0].minutesMissing == 45);
}

TEST_CASE_METHOD(TwoPartnerships, "cancelled and deleted patrols of the other partnership book nobody",
                 "[partnership][rules]") {
    patrol("2026-11-27T18:00", "2026-11-27T22:00", {m_adam});
    work(kSouth);
    const PatrolId other = patrol("2026-11-27T18:00", "2026-11-27T22:00", {m_adam});
    const auto seenFromNorth = [&] {
        work(kNorth);
        const size_t n = doubleBookings().size();
        work(kSouth);
        return n;
    };
    CHECK(seenFromNorth() == 1);
    const auto setState = [&](PatrolState state) {
        here().change(QStringLiteral("state"), [&](Writer& w) {
            PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), other));
            d.state = state;
            PatrolService(w).update(other, d);
        });
    };
    setState(PatrolState::Cancelled);
    CHECK(seenFromNorth() == 0);
    setState(PatrolState::Proposed);
    CHECK(seenFromNorth() == 1);
    here().change(QStringLiteral("crew"), [&](Writer& w) {
        PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), other));
        d.posts[0].crew.clear();
        PatrolService(w).update(other, d);
    });
    CHECK(seenFromNorth() == 0);
    here().change(QStringLiteral("delete"), [&](Writer& w) { PatrolService(w).remove(other); });
    CHECK(seenFromNorth() == 0);
}

TEST_CASE_METHOD(TwoPartnerships, "entering a partnership is one step: refused it leaves nothing, undone it is gone",
                 "[partnership]") {
    const auto count = [&] { return ws().all<Agency>().size(); };
    const size_t before = count();
    CHECK_THROWS_AS(
        ws().addPartnership({kSouth, QStringLiteral("NW"), {}, QStringLiteral("KOD"), {}, AgencyKind::Ordnungsamt}),
        Error);
    CHECK_THROWS_AS(
        ws().addPartnership(
            {QStringLiteral("West"), QStringLiteral("??"), {}, QStringLiteral("KOD"), {}, AgencyKind::Ordnungsamt}),
        Error);
    CHECK_THROWS_AS(
        ws().addPartnership({QStringLiteral("West"), QStringLiteral("NW"), {}, QString(), {}, AgencyKind::Ordnungsamt}),
        Error);
    CHECK(count() == before);
    CHECK(ws().partnerships().size() == 2);
    CHECK(ws().read([](Database& db) { return ownSides(db).size(); }) == 2);
    ws().undo();
    CHECK(ws().partnerships().size() == 1);
    CHECK(count() == before - 1);
    ws().redo();
    CHECK(ws().partnerships().size() == 2);
    close();
    CHECK(verifyWholeFile(path()).whole());
}
