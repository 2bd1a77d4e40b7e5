// SPDX-License-Identifier: GPL-3.0-or-later
// A house in two partnerships has its people once: imports into either one find them.
#include "core/availability/availabilitytable.h"
#include "core/officers/officertable.h"
#include "core/patrols/planreader.h"
#include "tests/core/imports/importfixture.h"

using namespace streife;

namespace {

const QString kSouth = QStringLiteral("Bündnis Süd");

struct SouthFixture : ImportFixture {
    OfficerId adam = addOfficer(own(), QStringLiteral("1001"), QStringLiteral("Adam"));
    OfficerId policeman = addOfficer(police(), QStringLiteral("1001"), QStringLiteral("Pohl"));
    AgencyId north = own();

    SouthFixture() {
        (void)ws().addPartnership({kSouth, QStringLiteral("NW"), QStringLiteral("Unna"),
                                   QStringLiteral("KOD Musterstadt"), QStringLiteral("KOD"), AgencyKind::Ordnungsamt});
        workIn(kSouth);
        REQUIRE(own() != north);
    }
    [[nodiscard]] std::vector<PlannedPatrol> patrols() {
        const Week week = Week::of(QDate(2026, 11, 27));
        return ws().weekPlan(week, week).patrols;
    }
    /// Both, the trial first: it has to foresee the real run.
    QString tryAndDo(ImportKind kind, const QByteArray& csv, bool replaceSpan = false) {
        const QString foreseen = counts(dryRun(kind, csv, "{}", replaceSpan));
        const QString done = counts(import(kind, csv, "{}", replaceSpan));
        CHECK(foreseen == done);
        return done;
    }
};

} // namespace

TEST_CASE_METHOD(SouthFixture, "imports: in a second partnership a patrol is crewed with the house's own people",
                 "[imports][partnership]") {
    const QByteArray csv = "key;start;end;title;posts;crew\n"
                           "S 1;2026-11-27T18:00;2026-11-27T22:00;Markt;KOD:1;1001\n";
    CHECK(tryAndDo(ImportKind::Patrols, csv) == QStringLiteral("1/0/0/0"));
    REQUIRE(patrols().size() == 1);
    REQUIRE(patrols()[0].posts.size() == 1);
    CHECK(patrols()[0].posts[0].post.agency == own());
    REQUIRE(patrols()[0].posts[0].crew.size() == 1); // "1001" of the northern police station is nobody here
    CHECK(patrols()[0].posts[0].crew[0].officer == adam);
}

TEST_CASE_METHOD(SouthFixture, "imports: in a second partnership the house's people stay the same people",
                 "[imports][partnership]") {
    const QByteArray staff = "agency;service_no;family_name;rank\n"
                             "KOD;1001;Adam;Stadtinspektor\n"
                             "KOD;1002;Berg;\n";
    CHECK(tryAndDo(ImportKind::Staff, staff) == QStringLiteral("1/1/0/0"));
    CHECK(tryAndDo(ImportKind::Staff, staff) == QStringLiteral("0/0/0/2"));
    const auto stored = ws().all<Officer>();
    REQUIRE(stored.size() == 3);
    CHECK(stored[0].id == adam);
    CHECK(stored[0].rank == QStringLiteral("Stadtinspektor"));
    CHECK(stored[0].agency == north); // where he was entered
    CHECK(stored[1].familyName.str() == QStringLiteral("Pohl"));
    CHECK(stored[1].rank.isEmpty());
    workIn({});
    CHECK(tryAndDo(ImportKind::Staff,
                   "agency;service_no;family_name\nKOD Musterstadt;1001;Adam\nKOD Musterstadt;1002;Berg\n")
          == QStringLiteral("0/0/0/2"));
}

TEST_CASE_METHOD(SouthFixture, "imports: duties of the house come in through either partnership",
                 "[imports][partnership]") {
    const QByteArray duties = "service_no;start;end\n1001;2026-11-27T06:00;2026-11-27T14:00\n";
    CHECK(tryAndDo(ImportKind::Duties, duties) == QStringLiteral("1/0/0/0"));
    workIn({});
    const QByteArray ambiguous = duties;
    CHECK(tryAndDo(ImportKind::Duties, ambiguous)
          == QStringLiteral("2:service_no:1001")); // the police station's is here too
    const QByteArray moved = "agency;service_no;start;end\nKOD Musterstadt;1001;2026-11-27T14:00;2026-11-27T22:00\n";
    CHECK(tryAndDo(ImportKind::Duties, moved, true) == QStringLiteral("1/0/1/0"));
    REQUIRE(ws().all<Duty>().size() == 1);
    CHECK(ws().all<Duty>()[0].officer == adam);
}
