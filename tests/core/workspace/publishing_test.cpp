// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/publishing.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/reports/reportwriter.h"
#include "core/store/repository.h"
#include "core/workspace/digest.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

class PaperFixture : public WorkspaceFixture {
public:
    AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI Mitte"));
    OfficerId adam = addOfficer(*ws().ownAgencyId(), QStringLiteral("1001"), QStringLiteral("Adam"));
    PatrolId patrol = addPatrol(QStringLiteral("Abendstreife"), span("2026-11-27T18:00", "2026-11-27T22:00"), police);
    Week week = *Week::parse(QStringLiteral("2026-W48"));

    PaperRequest request(PaperRequest::Report report) {
        return {report, week, week, QDate(2026, 11, 1), {}, {}, {}, Paper::A4};
    }
    QString text(const PaperRequest& r) { return QString::fromUtf8(render(makePaper(ws(), r), ReportFormat::Html)); }
    void move(const char* from, const char* to) {
        ws().change(QStringLiteral("move"), [&](Writer& w) { PatrolService(w).move(patrol, span(from, to)); });
    }
    void name(OfficerId who) {
        ws().change(QStringLiteral("crew"), [&](Writer& w) {
            PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), patrol));
            d.posts[0].crew = {who};
            PatrolService(w).update(patrol, d);
        });
    }
};

} // namespace

TEST_CASE_METHOD(PaperFixture, "paper is a draft until it is issued, and a draft again when the plan moves on",
                 "[publishing]") {
    const PaperRequest r = request(PaperRequest::Report::Week);
    CHECK_FALSE(text(r).contains(QStringLiteral("K-1")));
    CHECK_FALSE(wallOutdated(ws(), week));

    CHECK(issueWeek(ws(), week).label == QStringLiteral("K-1"));
    CHECK(text(r).contains(QStringLiteral("K-1")));
    CHECK_FALSE(wallOutdated(ws(), week));

    move("2026-11-27T19:00", "2026-11-27T23:00");
    CHECK(wallOutdated(ws(), week));
    const QString draft = text(r);
    CHECK(draft.contains(QStringLiteral("18:00"))); // what it was
    CHECK(draft.contains(QStringLiteral("19:00–23:00")));

    CHECK(issueWeek(ws(), week).label == QStringLiteral("K-2"));
    CHECK(text(r).contains(QStringLiteral("K-2")));
    CHECK_FALSE(wallOutdated(ws(), week));
    CHECK(issuedVersions(ws(), week).size() == 2);
    CHECK(issueWeek(ws(), week.plus(1)).label == QStringLiteral("K-1")); // counted per week
}

TEST_CASE_METHOD(PaperFixture, "moving there and back leaves the issued version valid", "[publishing]") {
    issueWeek(ws(), week);
    move("2026-11-28T19:00", "2026-11-28T23:00");
    move("2026-11-27T18:00", "2026-11-27T22:00");
    CHECK_FALSE(wallOutdated(ws(), week));
}

TEST_CASE_METHOD(PaperFixture, "the wall shows the crew, the personal sheet the findings about the person",
                 "[publishing]") {
    name(adam);
    const QString wall = text(request(PaperRequest::Report::Week));
    CHECK(wall.contains(QStringLiteral("Adam")));
    CHECK_FALSE(wall.contains(QStringLiteral("outside of duty"))); // not-on-duty is nobody else's business
    PaperRequest personal = request(PaperRequest::Report::Personal);
    CHECK_THROWS_AS(makePaper(ws(), personal), Error);
    personal.officer = adam;
    CHECK(text(personal).contains(QStringLiteral("Abendstreife")));
    CHECK(text(personal).contains(QStringLiteral("outside of duty")));
}

TEST_CASE_METHOD(PaperFixture, "the roster holds only what changed since it was issued", "[publishing]") {
    name(adam);
    PaperRequest r = request(PaperRequest::Report::Roster);
    r.agency = ws().ownAgencyId();
    CHECK(text(r).contains(QStringLiteral("1001")));
    issueRoster(ws(), *ws().ownAgencyId(), week, week);
    CHECK_FALSE(text(r).contains(QStringLiteral("1001")));
    move("2026-11-27T19:00", "2026-11-27T23:00");
    CHECK(text(r).contains(QStringLiteral("1001")));
    // a patrol of another week stays as it was issued
    r.first = r.last = week.plus(1);
    issueRoster(ws(), *ws().ownAgencyId(), week.plus(1), week.plus(1));
    r.first = r.last = week;
    CHECK(text(r).contains(QStringLiteral("19:00")));
}

TEST_CASE_METHOD(PaperFixture, "a card says whether its week hangs on the wall as it is", "[publishing]") {
    PaperRequest r = request(PaperRequest::Report::PatrolCard);
    r.patrols = {patrol};
    CHECK(text(r).contains(QStringLiteral("Draft")));
    issueWeek(ws(), week);
    CHECK(text(r).contains(QStringLiteral("Issue K-1")));
    move("2026-11-27T19:00", "2026-11-27T23:00");
    CHECK(text(r).contains(QStringLiteral("Draft")));
    r.last = week.plus(1); // cards of several weeks belong to no single issue
    r.patrols = {};
    CHECK_FALSE(text(r).contains(QStringLiteral("Issue K-")));
}

TEST_CASE_METHOD(PaperFixture, "the rosters that were handed over are listed by authority", "[publishing]") {
    name(adam);
    CHECK(issuedRosters(ws(), *ws().ownAgencyId()).empty());
    issueRoster(ws(), *ws().ownAgencyId(), week, week);
    move("2026-11-27T19:00", "2026-11-27T23:00");
    issueRoster(ws(), *ws().ownAgencyId(), week, week);
    const auto all = issuedRosters(ws(), *ws().ownAgencyId());
    REQUIRE(all.size() == 2);
    CHECK(all[0].label == QStringLiteral("K-1"));
    CHECK(all[1].label == QStringLiteral("K-2"));
    CHECK(all[1].issuedAt >= all[0].issuedAt);
    CHECK(issuedRosters(ws(), police).empty());
    CHECK(issuedVersions(ws(), week).empty()); // a roster is no version of the wall
}

TEST_CASE_METHOD(PaperFixture, "the notice is out of date by what was printed, not by the plan word", "[publishing]") {
    const auto word = [&] { return ws().read([&](Database& db) { return weekDigest(db, ws().partnership(), week); }); };
    const auto edit = [&](const std::function<void(PatrolDraft&)>& change) {
        ws().change(QStringLiteral("edit"), [&](Writer& w) {
            PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), patrol));
            change(d);
            PatrolService(w).update(patrol, d);
        });
    };
    name(adam);
    const IssuedVersion issued = issueWeek(ws(), week);
    const QByteArray before = word();
    SECTION("a task is in the word and not on the wall") {
        edit([](PatrolDraft& d) { d.tasks << QStringLiteral("Lärm"); });
        CHECK(word() != before);
        CHECK_FALSE(wallOutdated(ws(), week));
        CHECK(text(request(PaperRequest::Report::Week)).contains(QStringLiteral("K-1")));
        CHECK(text(request(PaperRequest::Report::Slip)).contains(QStringLiteral("Nothing has changed since K-1")));
    }
    SECTION("another own name is on the wall and not in the word") {
        const OfficerId brandt = addOfficer(*ws().ownAgencyId(), QStringLiteral("1002"), QStringLiteral("Brandt"));
        name(brandt);
        CHECK(word() == before);
        CHECK(wallOutdated(ws(), week));
        const QString slip = text(request(PaperRequest::Report::Slip));
        CHECK(slip.contains(QStringLiteral("K was: Adam")));
        CHECK(slip.contains(QStringLiteral("belongs to K-1, plan word ") + issued.planstand));
        CHECK_FALSE(slip.contains(QStringLiteral("plan word now"))); // it is the same one
        name(adam);                                                  // and back
        CHECK_FALSE(wallOutdated(ws(), week));
    }
    SECTION("both, and back") {
        edit([](PatrolDraft& d) { d.callSign = QStringLiteral("S 21"); });
        CHECK(word() != before);
        CHECK(wallOutdated(ws(), week));
        CHECK(text(request(PaperRequest::Report::Slip)).contains(QStringLiteral("plan word now")));
        edit([](PatrolDraft& d) { d.callSign.clear(); });
        CHECK(word() == before);
        CHECK_FALSE(wallOutdated(ws(), week));
    }
    SECTION("a person's new family name hangs there as it was printed: nobody reads somebody else") {
        ws().change(QStringLiteral("rename"), [&](Writer& w) {
            Repository<Officer> repo(w);
            Officer o = repo.get(adam);
            const Officer old = o;
            o.familyName = ShortText(QStringLiteral("Adam-Bauer"));
            repo.save(old, o);
        });
        CHECK(word() == before);
        CHECK_FALSE(wallOutdated(ws(), week));
    }
}

TEST_CASE_METHOD(PaperFixture, "paper says where a patrol went, however far, and calendars take back what is deleted",
                 "[publishing][slip]") {
    issueWeek(ws(), week);
    move("2027-02-05T18:00", "2027-02-05T22:00");
    const PaperRequest slip = request(PaperRequest::Report::Slip);
    for (const PaperRequest& r : {slip, request(PaperRequest::Report::Week)}) {
        CHECK(text(r).contains(QStringLiteral("moved to %1, 18:00–22:00").arg(formatDay(QDate(2027, 2, 5)))));
        CHECK_FALSE(text(r).contains(QStringLiteral("no longer planned")));
    }
    const auto calendar = [&] { return QString::fromUtf8(render(makePaper(ws(), slip), ReportFormat::Ics)); };
    CHECK(calendar().contains(QStringLiteral("DTSTART;TZID=Europe/Berlin:20270205T180000")));
    CHECK_FALSE(calendar().contains(QStringLiteral("STATUS:CANCELLED")));
    const QString uid = QStringLiteral("UID:streife-%1@doppelstreife").arg(patrol.value());
    ws().change(QStringLiteral("delete"), [&](Writer& w) { PatrolService(w).remove(patrol); });
    CHECK(text(slip).contains(QStringLiteral("no longer planned")));
    CHECK(calendar().contains(uid));
    CHECK(calendar().contains(QStringLiteral("DTSTART;TZID=Europe/Berlin:20261127T180000")));
    CHECK(calendar().contains(QStringLiteral("STATUS:CANCELLED")));
}

TEST_CASE_METHOD(PaperFixture, "a slip needs an issue and belongs to the last one", "[publishing]") {
    const PaperRequest r = request(PaperRequest::Report::Slip);
    try {
        (void)makePaper(ws(), r);
        FAIL("a slip to nothing");
    } catch (const Error& e) {
        CHECK(e.code() == ErrorCode::Input);
        CHECK(e.text().contains(QStringLiteral("KW 48/2026 has not been issued yet")));
    }
    issueWeek(ws(), week);
    move("2026-11-27T19:00", "2026-11-27T23:00");
    CHECK(text(r).contains(QStringLiteral("Was 18:00–22:00")));
    issueWeek(ws(), week); // takes the slip's content over
    CHECK(text(r).contains(QStringLiteral("Nothing has changed since K-2")));
    move("2026-11-27T19:30", "2026-11-27T23:00");
    CHECK(text(r).contains(QStringLiteral("belongs to K-2")));
    PaperRequest other = r;
    other.patrols = {addPatrol(QStringLiteral("Nachtstreife"), span("2026-11-27T23:00", "2026-11-28T03:00"), police)};
    CHECK_FALSE(text(other).contains(QStringLiteral("Abendstreife")));
    CHECK(text(other).contains(QStringLiteral("Nachtstreife")));
    CHECK(issuedVersions(ws(), week).size() == 2); // a slip is paper, no issue
}
