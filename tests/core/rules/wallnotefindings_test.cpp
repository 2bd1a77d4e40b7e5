// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/wallnotefindings.h"

#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

using namespace streife;
using namespace streife::test;

namespace {

struct NoteRules : PlanBuilder {
    OfficerId adam = officer(kod, "1001", "Adam");
    OfficerId kern = officer(kod, "1002", "Kern");
    PatrolId first = patrol("KOD-1", "2026-11-27T18:00", "2026-11-27T22:00");
    PatrolId second = patrol("KOD-2", "2026-11-27T20:00", "2026-11-27T23:00");

    NoteRules() {
        post(first, kod, {adam});
        post(second, kod, {}, 1);
        for (const OfficerId o : {adam, kern})
            duty(o, span("2026-11-27T14:00", "2026-11-27T23:00"));
    }
    QStringList found(const char* line) {
        const WallNote note = readWallNote(plan, {kod}, QString::fromUtf8(line));
        INFO(line << (note.problem ? note.problem->text.toStdString() : std::string()));
        REQUIRE(note.complete());
        QStringList out;
        for (const Finding& f : wallNoteFindings(plan, note))
            out << f.rule + QLatin1Char(' ') + plan.officers.constFind(*f.officer)->familyName.str();
        return out;
    }
};

} // namespace

TEST_CASE_METHOD(NoteRules, "a note tells what it brings, breaches first, and nothing that was there before",
                 "[wallnote]") {
    CHECK(found("KOD-2 + Kern").isEmpty());
    CHECK(found("KOD-2 + Adam").value(0) == QStringLiteral("double-booking Adam"));
    CHECK(found("KOD-1 - Adam; KOD-2 + Adam").isEmpty()); // all of the line at once
    absence(kern, span("2026-11-27T00:00", "2026-11-28T00:00"));
    CHECK(found("KOD-2 + Kern") == QStringList{QStringLiteral("absence Kern")});
    CHECK(found("KOD-1 Kern statt Adam") == QStringList{QStringLiteral("absence Kern")});
    post(second, kod, {adam}); // stands there today
    CHECK_FALSE(found("KOD-2 + Kern").contains(QStringLiteral("double-booking Adam")));
    CHECK(found("KOD-1 - Adam").isEmpty());
}

TEST_CASE_METHOD(NoteRules, "a new time is looked at for everybody on the patrol", "[wallnote]") {
    CHECK(found("KOD-1 12:00-22:00").contains(QStringLiteral("not-on-duty Adam")));
    CHECK(found("KOD-1 19:00").isEmpty());
    CHECK(wallNotePeople(readWallNote(plan, {kod}, QStringLiteral("KOD-1 19:00; + Kern")))
          == QSet<OfficerId>{adam, kern});
    CHECK(wallNotePeople(readWallNote(plan, {kod}, QStringLiteral("KOD-1 - Adam"))).isEmpty());
}
