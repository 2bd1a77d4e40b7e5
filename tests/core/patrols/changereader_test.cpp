// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/changereader.h"

#include "core/availability/availabilitytable.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

struct Changes : WorkspaceFixture {
    OfficerId officer(const char* number, const char* profile) {
        OfficerId id(1);
        ws().change(QStringLiteral("officer"), [&](Writer& w) {
            Repository<Officer> rows(w);
            id = rows.newId();
            rows.insert(Officer{id,
                                *ws().ownAgencyId(),
                                {},
                                ShortText(QString::fromLatin1(number)),
                                ShortText(QStringLiteral("Adam")),
                                {},
                                {},
                                QString::fromLatin1(profile),
                                {}});
        });
        return id;
    }
    void duty(OfficerId who, const char* from, const char* to, DutyKind kind = DutyKind::Dienst) {
        ws().change(QStringLiteral("duty"), [&](Writer& w) {
            Repository<Duty> rows(w);
            rows.insert(Duty{rows.newId(), who, span(from, to), kind, {}});
        });
    }
    std::vector<QDate> sundays(OfficerId who) {
        return ws().weekPlan(*Week::of(2026, 48), *Week::of(2026, 48), Availability::Roster).workedSundays.value(who);
    }
};

} // namespace

TEST_CASE_METHOD(Changes, "Sundays of the weeks before are known as far back as the rule looks", "[worktime]") {
    const OfficerId police = officer("1", "azvopol-nw"); // eight weeks
    const OfficerId employee = officer("2", "arbzg");    // a year
    const OfficerId nobody = officer("3", "none");
    const OfficerId weekdays = officer("4", "azvopol-nw");
    for (const OfficerId who : {police, employee, nobody}) {
        duty(who, "2026-11-29T08:00", "2026-11-29T16:00"); // the Sunday of the plan
        duty(who, "2026-11-07T22:00", "2026-11-08T06:00"); // Saturday night
        duty(who, "2026-11-01T00:30", "2026-11-01T06:00"); // still Saturday in UTC
        duty(who, "2026-10-25T20:00", "2026-10-25T23:00", DutyKind::Rufbereitschaft);
        duty(who, "2026-10-16T08:00", "2026-10-19T08:00"); // from Friday over the Sunday
        duty(who, "2026-05-10T08:00", "2026-05-10T16:00"); // in May
        duty(who, "2026-11-02T00:30", "2026-11-02T08:00"); // a Monday, Sunday in UTC
    }
    duty(weekdays, "2026-11-08T08:00", "2026-11-08T16:00");
    const std::vector<QDate> near{QDate(2026, 10, 18), QDate(2026, 11, 1), QDate(2026, 11, 8)};
    CHECK(sundays(police) == near);
    std::vector<QDate> year = near;
    year.insert(year.begin(), QDate(2026, 5, 10));
    CHECK(sundays(employee) == year);
    CHECK(sundays(nobody).empty());
    CHECK(sundays(weekdays).empty()); // works on no Sunday of the plan, so nothing can be said
}

TEST_CASE_METHOD(Changes, "a change after the first entry is told with its time, an entry is none", "[worktime]") {
    const OfficerId who = officer("1", "azvopol-nw");
    PatrolDraft draft{{},
                      QStringLiteral("Streife"),
                      span("2027-01-29T18:00", "2027-01-29T22:00"),
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {}};
    draft.posts.push_back({*ws().ownAgencyId(), 1, 0, {}, {}, {}});
    PatrolId id(1);
    ws().change(QStringLiteral("new"), [&](Writer& w) { id = PatrolService(w).create(ws().partnershipId(), draft); });
    const auto changed = [&] {
        const Week week = Week::of(QDate(2027, 1, 29));
        return ws().weekPlan(week, week).lateChanges.contains(id);
    };
    CHECK_FALSE(changed());
    const auto save = [&](auto edit) {
        ws().change(QStringLiteral("edit"), [&](Writer& w) {
            PatrolDraft wanted = draft;
            edit(wanted);
            wanted.key = QStringLiteral("KOD-1");
            PatrolService(w).update(id, wanted);
            draft = wanted;
        });
    };
    save([](PatrolDraft& d) { d.title = QStringLiteral("Anders"); });
    CHECK_FALSE(changed()); // nobody plans by the title
    save([&](PatrolDraft& d) { d.posts[0].crew = {who}; });
    CHECK(changed());
}
