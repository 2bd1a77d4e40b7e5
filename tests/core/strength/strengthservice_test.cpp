// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/strengthservice.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/availability/availabilityservice.h"
#include "core/base/error.h"
#include "core/store/repository.h"
#include "core/strength/strengthreader.h"
#include "core/strength/strengthtable.h"
#include "core/workspace/listing.h"
#include "tests/support/workspacefixture.h"

#include <QJsonObject>

using namespace streife;

namespace {

struct ServiceFixture : WorkspaceFixture {
    AgencyId own = *ws().ownAgencyId();

    StrengthTarget blank(AgencyId agency, const char* shift = "Spät") {
        return {StrengthTargetId(1),
                agency,
                {},
                {},
                ShortText(QString::fromUtf8(shift)),
                kEveryWeekday,
                14 * 60,
                480,
                2,
                {},
                {}};
    }
    StrengthTarget add(StrengthTarget t) {
        ws().change(QStringLiteral("add"), [&](Writer& w) {
            t.id = w.newId<StrengthTarget>();
            StrengthService(w).add(t);
        });
        return t;
    }
    std::vector<StrengthTarget> targets() {
        return ws().read([&](Database& db) { return readTargets(db, ws().partnershipId()); });
    }
    void agree(const char* number) {
        ws().change(QStringLiteral("agree"), [&](Writer& w) {
            StrengthService(w).setAgreement(*ws().ownAgencyId(), QString::fromUtf8(number));
        });
    }
    QString agreement() {
        return ws().read([](Database& db) { return readAgreement(db); });
    }
    ErrorCode refusal(const std::function<void()>& work) {
        try {
            work();
        } catch (const Error& e) {
            return e.code();
        }
        return ErrorCode::Internal;
    }
};

} // namespace

TEST_CASE_METHOD(ServiceFixture, "a required strength is kept, changed, deleted, and comes back by undo",
                 "[strength]") {
    const StrengthTarget t = add(blank(own));
    CHECK(targets() == std::vector{t});
    StrengthTarget more = t;
    more.strength = 4;
    more.function = QStringLiteral("Streifenführung");
    ws().change(QStringLiteral("save"), [&](Writer& w) { StrengthService(w).save(t, more); });
    CHECK(targets() == std::vector{more});
    ws().change(QStringLiteral("remove"), [&](Writer& w) { StrengthService(w).remove(t.id); });
    CHECK(targets().empty());
    CHECK_FALSE(ws().read([](Database& db) { return hasTargets(db); }));
    ws().undo();
    CHECK(targets() == std::vector{more});
    CHECK(ws().read([](Database& db) { return hasTargets(db); }));
}

TEST_CASE_METHOD(ServiceFixture, "only own authorities, sane values and nothing twice", "[strength]") {
    const AgencyId police = addAgency(QStringLiteral("Polizei"), QStringLiteral("PI"));
    CHECK_NOTHROW(add(blank(police))); // kept by us
    ws().change(QStringLiteral("on its own"), [&](Writer& w) {
        const Agency before = Repository<Agency>(w).get(police);
        Agency after = before;
        after.steward.reset();
        Repository<Agency>(w).save(before, after);
    });
    CHECK(refusal([&] { add(blank(police, "Nacht")); }) == ErrorCode::Forbidden);
    add(blank(own));
    CHECK(refusal([&] { add(blank(own, "SPÄT")); }) == ErrorCode::Input);
    StrengthTarget later = blank(own);
    later.validFrom = QDate(2027, 1, 1); // the same from another day on is no twin
    CHECK_NOTHROW(add(later));
    StrengthTarget absurd = blank(own, "Nacht");
    absurd.strength = 5000;
    CHECK(refusal([&] { add(absurd); }) == ErrorCode::Input);
    absurd.strength = 1;
    absurd.unit = UnitId(4711);
    CHECK(refusal([&] { add(absurd); }) == ErrorCode::Input);
    CHECK(targets().size() == 3);
}

TEST_CASE_METHOD(ServiceFixture, "in a second partnership the house's strengths are the same",
                 "[strength][partnership]") {
    add(blank(own));
    const QString south = QStringLiteral("Bündnis Süd");
    (void)ws().addPartnership({south, QStringLiteral("NW"), QStringLiteral("Unna"), QStringLiteral("KOD Musterstadt"),
                               QStringLiteral("KOD"), AgencyKind::Ordnungsamt});
    workIn(south);
    REQUIRE(targets().size() == 1);
    CHECK(targets().front().agency == *ws().ownAgencyId());
    CHECK(refusal([&] { add(blank(*ws().ownAgencyId())); }) == ErrorCode::Input); // there it stands already
    StrengthTarget more = targets().front();
    more.strength = 9;
    ws().change(QStringLiteral("save"), [&](Writer& w) { StrengthService(w).save(targets().front(), more); });
    workIn({});
    REQUIRE(targets().size() == 1);
    CHECK(targets().front().strength == 9);
    CHECK(targets().front().agency == own);
}

TEST_CASE_METHOD(ServiceFixture, "one number of an agreement with the staff, entered, changed, taken back",
                 "[strength][load]") {
    CHECK(agreement().isEmpty());
    agree("DV 7/2026");
    CHECK(agreement() == QStringLiteral("DV 7/2026"));
    agree("DV 8/2026");
    CHECK(agreement() == QStringLiteral("DV 8/2026"));
    CHECK(ws().all<StaffAgreement>().size() == 1);
    agree("   ");
    CHECK(agreement().isEmpty());
    CHECK(ws().all<StaffAgreement>().empty());
    CHECK(refusal([&] { agree("a\nb"); }) == ErrorCode::Input);
}

TEST_CASE_METHOD(ServiceFixture, "list strength tells date, need and who is there", "[strength][listing]") {
    StrengthTarget t = blank(own);
    t.weekdays = 1 << 4;
    t.function.clear();
    add(t);
    const OfficerId one = addOfficer(own, QStringLiteral("1"), QStringLiteral("Adam"));
    ws().change(QStringLiteral("duty"), [&](Writer& w) {
        AvailabilityService(w).add(
            Duty{w.newId<Duty>(), one, span("2026-11-27T13:00", "2026-11-27T22:00"), DutyKind::Dienst, {}});
    });
    const QJsonArray week = listRecords(ws(), QStringLiteral("strength"), ListFilter::of(*Week::of(2026, 48)));
    REQUIRE(week.size() == 1);
    const QJsonObject o = week.first().toObject();
    CHECK(o.value(QStringLiteral("date")) == QStringLiteral("2026-11-27"));
    CHECK(o.value(QStringLiteral("agency")).toString() == QStringLiteral("KOD"));
    CHECK(o.value(QStringLiteral("unit")).isNull());
    CHECK(o.value(QStringLiteral("function")).isNull());
    CHECK(o.value(QStringLiteral("start")) == QStringLiteral("2026-11-27T14:00:00+01:00"));
    CHECK(o.value(QStringLiteral("end")) == QStringLiteral("2026-11-27T22:00:00+01:00"));
    CHECK(o.value(QStringLiteral("target")) == 2);
    CHECK(o.value(QStringLiteral("available")) == 1);
    CHECK(o.value(QStringLiteral("bound")) == 0);
    CHECK(o.value(QStringLiteral("missing")) == 1);
    CHECK(listRecords(ws(), QStringLiteral("strength")).size() == 8); // 8 weeks ahead where nothing is asked for
    CHECK(refusal([&] {
              (void)listRecords(ws(), QStringLiteral("strength"), {QDate(2000, 1, 1), QDate(2026, 1, 1)});
          })
          == ErrorCode::Usage);
    CHECK(listText(QStringLiteral("strength"), week).contains(QStringLiteral("27.11.2026  KOD")));
}

TEST_CASE_METHOD(ServiceFixture, "list load tells groups and never a name or a service number", "[strength][load]") {
    std::vector<OfficerId> people;
    for (int i = 0; i < 5; ++i)
        people.push_back(addOfficer(own, QStringLiteral("90%1").arg(i),
                                    QString(QChar(u'A' + i)).repeated(3) + QStringLiteral("-Name")));
    ws().change(QStringLiteral("duties"), [&](Writer& w) {
        AvailabilityService(w).add(
            Duty{w.newId<Duty>(), people[0], span("2026-11-14T22:00", "2026-11-15T06:00"), DutyKind::Dienst, {}});
    });
    const QJsonArray list = listRecords(ws(), QStringLiteral("load"), {QDate(2026, 11, 1), QDate(2026, 12, 1)});
    REQUIRE(list.size() == 1);
    const QJsonObject o = list.first().toObject();
    CHECK(o.value(QStringLiteral("people")) == 5);
    CHECK(o.value(QStringLiteral("group")) == QStringLiteral("unit"));
    CHECK(o.value(QStringLiteral("nights")).toObject()
          == QJsonObject{{QStringLiteral("min"), 0}, {QStringLiteral("median"), 0.0}, {QStringLiteral("max"), 1}});
    agree("DV 7/2026"); // opens the view of the shift lead, not the command line
    const QByteArray lines = listLines(ws(), QStringLiteral("load"), {QDate(2026, 11, 1), QDate(2026, 12, 1)}).join();
    for (const char* secret : {"Name", "900", "904", "officer", "service"})
        CHECK_FALSE(lines.contains(secret));
    // A Sunday night at the edge of the period belongs to its civil days.
    const QJsonObject edge =
        listRecords(ws(), QStringLiteral("load"), {QDate(2026, 11, 15), QDate(2026, 11, 16)}).first().toObject();
    CHECK(edge.value(QStringLiteral("sundays")).toObject().value(QStringLiteral("max")) == 1);
}
