// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/availability/availabilityservice.h"

#include "core/agencies/agencytable.h"
#include "core/availability/availabilitytable.h"
#include "core/base/error.h"
#include "core/officers/officertable.h"
#include "core/store/repository.h"
#include "core/store/verify.h"
#include "core/workspace/tables.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

class AvailabilityFixture : public WorkspaceFixture {
public:
    OfficerId brandt = addOfficer(*ws().ownAgencyId(), QStringLiteral("1001"), QStringLiteral("Brandt"));

    DutyId addDuty(const TimeSpan& span, DutyKind kind = DutyKind::Dienst, const QString& shift = {}) {
        std::optional<DutyId> id;
        ws().change(QStringLiteral("duty"), [&](Writer& w) {
            id = AvailabilityService(w).add(Duty{w.newId<Duty>(), brandt, span, kind, shift});
        });
        return *id;
    }
    AbsenceId addAbsence(const TimeSpan& span) {
        std::optional<AbsenceId> id;
        ws().change(QStringLiteral("absence"), [&](Writer& w) {
            id = AvailabilityService(w).add(Absence{w.newId<Absence>(), brandt, span});
        });
        return *id;
    }
    QString refused(const Workspace::Work& work) {
        try {
            ws().change(QStringLiteral("x"), work);
        } catch (const Error& error) {
            return error.text();
        }
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(AvailabilityFixture, "duties are entered, changed and taken away, each as one step",
                 "[availability]") {
    const DutyId id = addDuty(span("2026-11-27T06:00", "2026-11-27T14:00"), DutyKind::Dienst, QStringLiteral("F"));
    Duty before = ws().all<Duty>().at(0);
    CHECK(before.shift == u"F");
    Duty after = before;
    after.kind = DutyKind::Lehrgang;
    after.span = span("2026-11-27T08:00", "2026-11-27T16:00");
    ws().change(QStringLiteral("save"), [&](Writer& w) { AvailabilityService(w).save(before, after); });
    CHECK(ws().all<Duty>().at(0) == after);
    ws().undo();
    CHECK(ws().all<Duty>().at(0) == before);
    ws().change(QStringLiteral("remove"), [&](Writer& w) { AvailabilityService(w).remove(id); });
    CHECK(ws().all<Duty>().empty());
    ws().undo();
    CHECK(ws().all<Duty>().size() == 1);
    CHECK(verifyFile(path(), registry()).damages == QStringList());
}

TEST_CASE_METHOD(AvailabilityFixture, "absences have a span and nothing else", "[availability]") {
    const AbsenceId id = addAbsence(span("2026-12-01T00:00", "2026-12-15T00:00"));
    const Absence before = ws().all<Absence>().at(0);
    Absence after = before;
    after.span = span("2026-12-01T00:00", "2026-12-08T00:00");
    ws().change(QStringLiteral("save"), [&](Writer& w) { AvailabilityService(w).save(before, after); });
    CHECK(ws().all<Absence>().at(0).span == after.span);
    ws().change(QStringLiteral("remove"), [&](Writer& w) { AvailabilityService(w).remove(id); });
    CHECK(ws().all<Absence>().empty());
}

TEST_CASE_METHOD(AvailabilityFixture, "impossible lengths and second copies are refused with a sentence",
                 "[availability]") {
    const TimeSpan early = span("2026-11-27T06:00", "2026-11-27T14:00");
    addDuty(early);
    addAbsence(early);
    const auto duty = [&](const TimeSpan& when, DutyKind kind = DutyKind::Dienst) {
        return refused([&](Writer& w) { AvailabilityService(w).add(Duty{w.newId<Duty>(), brandt, when, kind, {}}); });
    };
    const auto absence = [&](const TimeSpan& when) {
        return refused([&](Writer& w) { AvailabilityService(w).add(Absence{w.newId<Absence>(), brandt, when}); });
    };
    CHECK(duty(early).contains(QStringLiteral("27.11.2026 06:00")));
    CHECK(duty(early, DutyKind::Rufbereitschaft).isEmpty()); // on call beside a duty is another thing
    CHECK(duty(span("2026-11-01T06:00", "2026-11-08T06:00")).isEmpty());
    CHECK(duty(span("2026-11-11T06:00", "2026-11-18T06:01")).contains(QStringLiteral("week")));
    CHECK(absence(early).contains(QStringLiteral("already")));
    CHECK(absence(span("2027-01-01T00:00", "2029-01-01T00:00")).isEmpty()); // parental leave
    CHECK(absence(span("2026-12-01T00:00", "2031-01-01T00:00")).contains(QStringLiteral("three years")));
    Duty own = ws().all<Duty>().at(0);
    Duty renamed = own;
    renamed.shift = QStringLiteral("F1");
    CHECK(refused([&](Writer& w) { AvailabilityService(w).save(own, renamed); }).isEmpty()); // not a copy of itself
}

TEST_CASE_METHOD(AvailabilityFixture, "nobody enters duties of another authority's people", "[availability]") {
    const AgencyId police = addAgency(QStringLiteral("Polizei"), QStringLiteral("PI"));
    const OfficerId kern = addOfficer(police, QStringLiteral("7"), QStringLiteral("Kern"));
    ws().change(QStringLiteral("their own program"), [&](Writer& w) {
        Repository<Agency> agencies(w);
        const Agency before = agencies.get(police);
        Agency after = before;
        after.steward.reset();
        agencies.save(before, after);
    });
    const TimeSpan early = span("2026-11-27T06:00", "2026-11-27T14:00");
    CHECK(refused([&](Writer& w) {
              AvailabilityService(w).add(Duty{w.newId<Duty>(), kern, early, DutyKind::Dienst, {}});
          }).contains(QStringLiteral("PI")));
    CHECK_FALSE(refused([&](Writer& w) {
                    AvailabilityService(w).add(Absence{w.newId<Absence>(), kern, early});
                }).isEmpty());
    CHECK_FALSE(refused([&](Writer& w) { AvailabilityService(w).saveRestrictions(kern, {}); }).isEmpty());
    CHECK(ws().all<Duty>().empty());
}

TEST_CASE_METHOD(AvailabilityFixture, "restrictions become exactly those wanted, what stays keeps its row",
                 "[availability]") {
    const auto set = [&](const std::vector<Restriction>& wanted) {
        ws().change(QStringLiteral("restrictions"),
                    [&](Writer& w) { AvailabilityService(w).saveRestrictions(brandt, wanted); });
        return ws().all<Restriction>();
    };
    auto rows = set({{RestrictionId(1), brandt, RestrictionKind::NoNight, {}, QDate(2026, 12, 31)},
                     {RestrictionId(1), brandt, RestrictionKind::NoWeekend, {}, {}}});
    REQUIRE(rows.size() == 2);
    const RestrictionId night = rows[0].id;
    CHECK(rows[0].kind == RestrictionKind::NoNight);
    rows[0].validUntil = QDate(2027, 6, 30);
    rows.pop_back();
    rows = set(rows);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].id == night);
    CHECK(rows[0].validUntil == QDate(2027, 6, 30));
    ws().undo();
    CHECK(ws().all<Restriction>().size() == 2);
    const QString text = refused([&](Writer& w) {
        AvailabilityService(w).saveRestrictions(
            brandt, {{RestrictionId(1), brandt, RestrictionKind::NoNight, QDate(2027, 1, 1), QDate(2026, 1, 1)}});
    });
    CHECK(text.contains(QStringLiteral("01.01.2027")));
    CHECK(ws().all<Restriction>().size() == 2);
}
