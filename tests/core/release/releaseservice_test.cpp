// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/releaseservice.h"

#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/officers/officerservice.h"
#include "core/officers/officertable.h"
#include "core/patrols/confirmationservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/release/namereleasetable.h"
#include "core/store/repository.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/releasing.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

/// KOD and a police station that it keeps; Adam goes on Friday, Brandt (call name Birke) on Sunday.
struct Released : WorkspaceFixture {
    AgencyId kod = *ws().ownAgencyId();
    AgencyId kept = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"));
    OfficerId adam = addOfficer(kod, QStringLiteral("1001"), QStringLiteral("Adam"));
    OfficerId brandt = addOfficer(kod, QStringLiteral("1002"), QStringLiteral("Brandt"));
    PatrolId friday = addPatrol(QStringLiteral("Streife"), span("2026-11-27T18:00", "2026-11-27T22:00"), kept);
    PatrolId sunday = addPatrol(QStringLiteral("Streife"), span("2026-11-29T18:00", "2026-11-29T22:00"), kept);

    Released() {
        setNow(at("2026-11-25T12:00"));
        reopen();
        edit(friday, [&](PatrolDraft& d) { d.posts[0].crew = {adam}; });
        edit(sunday, [&](PatrolDraft& d) { d.posts[0].crew = {brandt}; });
        ws().change(QStringLiteral("call name"), [&](Writer& w) {
            const Officer before = Repository<Officer>(w).get(brandt);
            Officer after = before;
            after.callName = QStringLiteral("Birke");
            OfficerService(w).save(before, after);
        });
    }
    [[nodiscard]] QString shown(PatrolId id) { return read(id).namesShown(kod); }
    [[nodiscard]] qint64 actions() {
        return ws().read([](Database& db) { return db.integer("SELECT count(*) FROM action"); });
    }
    void later(const char* now) {
        setNow(at(now));
        reopen();
    }
};

} // namespace

TEST_CASE_METHOD(Released, "names appear when they are due, at the next opening, and that is no step of the sitting",
                 "[release]") {
    CHECK(shown(friday).isEmpty());
    setNameRelease(ws(), kod, NameMode::Name, 2);
    CHECK(shown(friday) == QStringLiteral("Adam"));
    CHECK(shown(sunday).isEmpty());
    const qint64 before = actions();
    later("2026-11-26T12:00");
    CHECK(actions() == before); // nothing is due, nothing is written
    later("2026-11-27T12:00");
    CHECK(shown(sunday) == QStringLiteral("Brandt"));
    CHECK(actions() == before + 1);
    CHECK_FALSE(ws().canUndo());
    later("2026-11-27T13:00");
    CHECK(actions() == before + 1);
    CHECK(verifyWholeFile(ws().path()).whole());
    reopen(Workspace::Access::Read); // writes nothing
    CHECK(shown(sunday) == QStringLiteral("Brandt"));
}

TEST_CASE_METHOD(Released, "names follow who goes, and go with the release, the patrol or the decision", "[release]") {
    setNameRelease(ws(), kod, NameMode::Name, 30);
    CHECK(shown(sunday) == QStringLiteral("Brandt"));
    edit(sunday, [&](PatrolDraft& d) { d.posts[0].crew = {adam}; });
    releaseDueNames(ws());
    CHECK(shown(sunday) == QStringLiteral("Adam"));
    edit(sunday, [&](PatrolDraft& d) { d.posts[0].crew.clear(); });
    releaseDueNames(ws());
    CHECK(shown(sunday).isEmpty());
    edit(sunday, [&](PatrolDraft& d) { d.posts[0].crew = {brandt}; });
    setNameRelease(ws(), kod, NameMode::CallName, 30);
    CHECK(shown(friday).isEmpty());
    CHECK(shown(sunday) == QStringLiteral("Birke"));
    ws().undo();
    CHECK(shown(friday) == QStringLiteral("Adam"));
    edit(friday, [](PatrolDraft& d) { d.state = PatrolState::Cancelled; });
    releaseDueNames(ws());
    CHECK(shown(friday).isEmpty());
    setNameRelease(ws(), kod, NameMode::Name, 0); // not due any more
    CHECK(shown(sunday).isEmpty());
    setNameRelease(ws(), kod, NameMode::Name, 30);
    resetNameRelease(ws(), kod);
    CHECK(shown(sunday).isEmpty());
    CHECK_FALSE(nameRelease(ws(), kod));
}

TEST_CASE_METHOD(Released, "what was shown of a patrol that is over stays, unless only the strength is shown",
                 "[release]") {
    setNameRelease(ws(), kod, NameMode::Name, 30);
    later("2026-11-28T12:00");
    edit(friday, [&](PatrolDraft& d) { d.posts[0].crew = {brandt}; }); // who was there in truth: for the own books
    releaseDueNames(ws());
    CHECK(shown(friday) == QStringLiteral("Adam"));
    setNameRelease(ws(), kod, NameMode::Strength, 0);
    CHECK(shown(friday).isEmpty());
    CHECK(shown(sunday).isEmpty());
}

TEST_CASE_METHOD(Released, "names that a kept authority sent on paper stay beside a release of ours", "[release]") {
    ws().change(QStringLiteral("reply"),
                [&](Writer& w) { ConfirmationService(w).showNames(friday, kept, QStringLiteral("Kern")); });
    setNameRelease(ws(), kod, NameMode::Strength, 0);
    CHECK(read(friday).namesShown(kept) == QStringLiteral("Kern"));
    setNameRelease(ws(), kept, NameMode::Name, 30);
    CHECK(read(friday).namesShown(kept) == QStringLiteral("Kern"));
    setNameRelease(ws(), kept, NameMode::Strength, 0);
    CHECK(read(friday).namesShown(kept).isEmpty());
}

TEST_CASE_METHOD(Released, "a partner decides about its own people itself, and days have an end", "[release]") {
    letGo(kept);
    CHECK_THROWS_AS(setNameRelease(ws(), kept, NameMode::Name, 1), Error);
    CHECK_THROWS_AS(resetNameRelease(ws(), kept), Error);
    for (const int days : {-1, NameRelease::kMaxDays + 1})
        CHECK_THROWS_AS(setNameRelease(ws(), kod, NameMode::Name, days), Error);
    CHECK(ws().all<NameRelease>().empty());
    ws().change(QStringLiteral("twins"), [&](Writer& w) { // as a merge may leave them
        for (const NameMode mode : {NameMode::Name, NameMode::Strength}) {
            NameRelease r;
            r.id = w.newId<NameRelease>();
            r.agency = kod;
            r.mode = mode;
            r.days = 30;
            Repository<NameRelease>(w).insert(r);
        }
    });
    releaseDueNames(ws());
    CHECK(shown(friday).isEmpty()); // the newer one counts
    setNameRelease(ws(), kod, NameMode::Name, 30);
    CHECK(ws().all<NameRelease>().size() == 1);
    CHECK(shown(friday) == QStringLiteral("Adam"));
}

TEST_CASE_METHOD(Released, "partners are told how many are named, and never who, files of older versions learn it",
                 "[release]") {
    const auto told = [&](PatrolId id) { return read(id).posts[0].post.named.value_or(0); };
    CHECK(told(friday) == 1);
    edit(friday, [](PatrolDraft& d) { d.posts[0].crew.clear(); });
    CHECK(told(friday) == 0);
    ws().undo();
    CHECK(told(friday) == 1);
    const auto forget = [&] {
        ws().change(QStringLiteral("older"), [&](Writer& w) {
            for (const PatrolId id : {friday, sunday}) {
                Post before = readPatrol(w.db(), id)->posts[0].post;
                Post after = before;
                after.named.reset();
                Repository<Post>(w).save(before, after);
            }
        });
    };
    forget();
    later("2026-11-28T12:00"); // everybody is kept here: nobody reads it
    CHECK(told(sunday) == 0);
    letGo(kept);
    reopen();
    CHECK(told(sunday) == 1);
    CHECK(told(friday) == 0); // over
    CHECK_FALSE(ws().canUndo());
}

TEST_CASE_METHOD(Released, "a post that its house has named people for is not open to its partner", "[release]") {
    letGo(kept);
    ws().change(QStringLiteral("theirs"), [&](Writer& w) { // as their package brings it
        const Post before = readPatrol(w.db(), friday)->posts[1].post;
        Post after = before;
        after.named = 1;
        Repository<Post>(w).save(before, after);
    });
    CHECK(read(friday).posts[1].open() == 0);
    CHECK(read(friday).posts[1].named() == 0);
    edit(friday, [](PatrolDraft& d) { d.title = QStringLiteral("Anders"); });
    CHECK(read(friday).posts[1].post.named == 1); // not ours to change
}
