// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/planningroundservice.h"

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/rounds/planningroundtable.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/listing.h"
#include "core/workspace/overviewing.h"
#include "core/workspace/planninground.h"
#include "tests/support/workspacefixture.h"

#include <QJsonObject>

using namespace streife;

namespace {

struct Rounds : WorkspaceFixture {
    AgencyId kod = *ws().ownAgencyId();
    AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"));
    AgencyId partner = addAgency(QStringLiteral("Bundespolizei"), QStringLiteral("BPol"));

    Rounds() {
        setLanguage(Language::English);
        letGo(partner);
        setNow(at("2026-11-25T12:00"));
        reopen();
    }
    void plans(AgencyId agency, PlanningCycle cycle, int proposals, int answers, int lockIn) {
        PlanningRhythm r;
        r.agency = agency;
        r.cycle = cycle;
        r.proposals = proposals;
        r.answers = answers;
        r.lockIn = lockIn;
        setPlanningRhythm(ws(), r);
    }
    [[nodiscard]] QStringList overview() {
        QStringList out;
        for (const OverviewSection& s : readOverview(OverviewQuery::of(ws())).sections)
            if (s.kind == OverviewKind::PlanningRound)
                for (const OverviewLine& line : s.lines)
                    out << line.text + QLatin1Char('|') + line.detail + QLatin1Char('|') + line.when
                               + (line.severity == Severity::Warning ? QStringLiteral("|!") : QString());
        return out;
    }
};

} // namespace

TEST_CASE_METHOD(Rounds, "three dates follow each other, by rhythm and where one differs", "[rounds]") {
    plans(police, PlanningCycle::Month, 40, 20, 10);
    for (const auto& [p, a, l] :
         {std::tuple(10, 20, 5), std::tuple(20, 5, 10), std::tuple(367, 5, 1), std::tuple(20, 10, -1)})
        CHECK_THROWS_AS(plans(police, PlanningCycle::Month, p, a, l), Error);
    plans(police, PlanningCycle::Month, 10, 10, 10); // all on one day is allowed
    plans(police, PlanningCycle::Month, 40, 20, 10);
    CHECK(ws().all<PlanningRhythm>().size() == 1);
    const QDate december(2026, 12, 1);
    setPlanningDate(ws(), police, december, PlanningStage::Answers, QDate(2026, 11, 13));
    REQUIRE(ws().all<PlanningDate>().size() == 1);
    setPlanningDate(ws(), police, december, PlanningStage::Answers, QDate(2026, 11, 16));
    CHECK(ws().all<PlanningDate>().size() == 1);
    CHECK_THROWS_AS(setPlanningDate(ws(), police, december, PlanningStage::Answers, QDate(2026, 11, 22)), Error);
    CHECK_THROWS_AS(setPlanningDate(ws(), police, december, PlanningStage::Proposals, QDate(2026, 11, 17)), Error);
    CHECK_THROWS_AS(setPlanningDate(ws(), police, december, PlanningStage::LockIn, QDate(2027, 1, 1)), Error);
    CHECK_THROWS_AS(setPlanningDate(ws(), police, QDate(2026, 12, 2), PlanningStage::Answers, QDate()), Error);
    CHECK(ws().all<PlanningDate>().front().day == QDate(2026, 11, 16)); // what was refused changed nothing
    setPlanningDate(ws(), police, december, PlanningStage::Answers, QDate(2026, 11, 11)); // as the rhythm says
    CHECK(ws().all<PlanningDate>().empty());
    setPlanningDate(ws(), police, december, PlanningStage::Answers, QDate(2026, 11, 13));
    plans(police, PlanningCycle::Week, 21, 14, 7); // dates of months mean nothing in weeks
    CHECK(ws().all<PlanningDate>().empty());
    ws().undo();
    CHECK(ws().all<PlanningDate>().size() == 1);
    removePlanningRhythm(ws(), police);
    CHECK(ws().all<PlanningRhythm>().empty());
    CHECK(ws().all<PlanningDate>().empty());
    CHECK(verifyWholeFile(ws().path()).whole());
}

TEST_CASE_METHOD(Rounds, "a partner sets its dates itself", "[rounds]") {
    CHECK_THROWS_AS(plans(partner, PlanningCycle::Week, 21, 14, 7), Error);
    CHECK_THROWS_AS(removePlanningRhythm(ws(), partner), Error);
    CHECK_THROWS_AS(setPlanningDate(ws(), partner, QDate(2026, 12, 1), PlanningStage::Answers, QDate()), Error);
    CHECK_THROWS_AS(setPlanningDate(ws(), kod, QDate(2026, 12, 7), PlanningStage::Answers, QDate()),
                    Error); // no rhythm
}

TEST_CASE_METHOD(Rounds, "the overview tells what is due and what was left, with what is missing",
                 "[rounds][overview]") {
    CHECK(overview().isEmpty());
    plans(kod, PlanningCycle::Week, 21, 14, 7);
    plans(police, PlanningCycle::Month, 40, 12, 8); // December: answers 19.11., lock-in 23.11.
    addPatrol(QStringLiteral("Streife"), span("2026-12-09T18:00", "2026-12-09T22:00"), police);
    // The night of the last day of November belongs to November.
    addPatrol(QStringLiteral("Nacht"), span("2026-12-01T02:00", "2026-12-01T05:00"), police);
    const QStringList all = overview();
    CHECK(all[0] == QStringLiteral("PI: answers for December 2026|1 patrol without an answer|was due on Thu 19.11.|!"));
    CHECK(all.filter(QStringLiteral("KOD: answers for KW 50/2026"))
          == QStringList{
              QStringLiteral("KOD: answers for KW 50/2026|1 patrol without an answer|was due on Mon 23.11.|!")});
    CHECK(all.filter(QStringLiteral("lock-in of December"))
          == QStringList{
              QStringLiteral("PI: lock-in of December 2026|1 patrol not binding yet|was due on Mon 23.11.|!")});
    CHECK(all.filter(QStringLiteral("KOD: lock-in of KW 50/2026"))
          == QStringList{QStringLiteral("KOD: lock-in of KW 50/2026|1 patrol not binding yet|by Mon 30.11.")});
    CHECK(all.filter(QStringLiteral("KOD: proposals for KW 52/2026"))
          == QStringList{QStringLiteral("KOD: proposals for KW 52/2026|0 patrols planned so far|by Mon 30.11.")});
    CHECK(all.filter(QStringLiteral("KOD: answers for KW 51/2026")).isEmpty()); // nothing waits for an answer
}

TEST_CASE_METHOD(Rounds, "a change after the lock-in is told with its day, and one before it is not", "[rounds]") {
    plans(kod, PlanningCycle::Week, 21, 14, 7);
    const PatrolId locked = addPatrol(QStringLiteral("Streife"), span("2026-11-27T18:00", "2026-11-27T22:00"), police);
    const PatrolId open = addPatrol(QStringLiteral("Später"), span("2026-12-18T18:00", "2026-12-18T22:00"), police);
    setNow(at("2026-11-25T13:00"));
    reopen();
    for (const PatrolId id : {locked, open})
        edit(id, [](PatrolDraft& d) { d = d.movedTo({d.span.start(), d.span.end().plusMinutes(30)}); });
    QStringList told;
    for (const QJsonValue& f : listRecords(ws(), QStringLiteral("findings")))
        if (f.toObject().value(QStringLiteral("rule")).toString() == QLatin1String("short-notice"))
            told << f.toObject().value(QStringLiteral("patrol")).toString() + QLatin1Char('|')
                        + f.toObject().value(QStringLiteral("text")).toString();
    REQUIRE(told.size() == 1);
    CHECK(told[0].startsWith(QStringLiteral("KOD-1|")));
    CHECK(told[0].endsWith(QStringLiteral("The plan was locked in on 16.11.2026.")));
}

TEST_CASE_METHOD(Rounds, "the list holds eight weeks where nothing is asked for, and refuses more than three years",
                 "[rounds]") {
    plans(kod, PlanningCycle::Week, 21, 14, 7);
    const QJsonArray all = listRecords(ws(), QStringLiteral("rounds"));
    CHECK(all.size() == 24);
    CHECK(all[0].toObject().value(QStringLiteral("day")).toString() == QStringLiteral("2026-11-30"));
    CHECK(listRecords(ws(), QStringLiteral("rounds"), {QDate(2026, 12, 7), QDate(2026, 12, 14)}).size() == 3);
    CHECK_THROWS_AS(listRecords(ws(), QStringLiteral("rounds"), {QDate(2020, 1, 1), QDate(2030, 1, 1)}), Error);
}
