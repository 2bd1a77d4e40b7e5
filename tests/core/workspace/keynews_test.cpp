// SPDX-License-Identifier: GPL-3.0-or-later
// What one house changes under a key of the other: told to it, and of a reopened key what it would agree to now.
#include "core/workspace/keynews.h"

#include "core/agencies/agencytable.h"
#include "core/base/language.h"
#include "core/patrols/confirmationservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/patrols/releasednames.h"
#include "core/workspace/confirming.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

struct Told : WorkspaceFixture {
    AgencyId kod = *ws().ownAgencyId();
    AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"));
    HotspotId station = addHotspot(QStringLiteral("Bahnhof"));
    PatrolId id = addPatrol(QStringLiteral("Streife"), span("2026-11-27T18:00", "2026-11-27T22:00"), police);

    Told() {
        setLanguage(Language::English);
        later();
    }
    void later() { // answers and edits of one instant are told apart by their order; people see minutes
        static int minute = 0;
        setNow(at("2026-11-23T09:00").plusMinutes(++minute));
        reopen();
    }
    void key(AgencyId agency, Decision decision = Decision::Accept) {
        turnKeys(ws(), {agency, decision, {id}});
        later();
    }
    [[nodiscard]] QHash<AgencyId, Agency> agencies() {
        QHash<AgencyId, Agency> out;
        for (const Agency& a : ws().all<Agency>())
            out.insert(a.id, a);
        return out;
    }
    [[nodiscard]] History history() { return recordHistory(ws(), tableOf<Patrol>().no, id.value()); }
    /// What this authority is told, one line per change.
    [[nodiscard]] QString told(AgencyId agency) {
        for (const KeyNews& n : newsSinceKeys(history(), binding(id), agencies()))
            if (n.agency == agency)
                return n.changes.join(QLatin1Char('\n'));
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(Told, "what leaves a key standing is told to its authority, not to whoever wrote it", "[keynews]") {
    edit(id, [](PatrolDraft& d) { d.title = QStringLiteral("Before any key"); });
    key(kod);
    key(police);
    CHECK(newsSinceKeys(history(), binding(id), agencies()).empty());
    edit(id, [&](PatrolDraft& d) {
        d.callSign = QStringLiteral("Streife 12");
        d.visits = {{station, d.span, 15, {}}};
    });
    CHECK(binding(id).state == Binding::Bound);
    CHECK(told(police) == QStringLiteral("Call sign: – → Streife 12\nVisits: – → Bahnhof, 15 min (18:00–22:00)"));
    CHECK(told(kod).isEmpty());
    edit(id, [](PatrolDraft& d) { d.visits.clear(); });
    CHECK(told(police) == QStringLiteral("Call sign: – → Streife 12"));
    edit(id, [](PatrolDraft& d) { d.callSign.clear(); }); // as it was when the key was given
    CHECK(told(police).isEmpty());
}

TEST_CASE_METHOD(Told, "a row that goes and comes again with the same words is no news", "[keynews]") {
    edit(id, [&](PatrolDraft& d) { d.visits = {{station, d.span, 15, {}}}; });
    key(police);
    edit(id, [](PatrolDraft& d) { d.visits.clear(); });
    CHECK(told(police) == QStringLiteral("Visits: Bahnhof, 15 min (18:00–22:00) → –"));
    edit(id, [&](PatrolDraft& d) { d.visits = {{station, d.span, 15, {}}}; });
    CHECK(told(police).isEmpty());
}

TEST_CASE_METHOD(Told, "a reopened key is told what it would agree to now, until it is given again", "[keynews]") {
    key(police);
    edit(id, [](PatrolDraft& d) { d.meetingPoint = QStringLiteral("Wache"); });
    REQUIRE(binding(id).key(police)->state == KeyState::Reopened);
    CHECK(told(police) == QStringLiteral("Meeting point: – → Wache"));
    later();
    key(police);
    CHECK(binding(id).key(police)->state == KeyState::Given);
    CHECK(told(police).isEmpty());
    edit(id, [](PatrolDraft& d) { d.meetingPoint = QStringLiteral("Bahnhof"); });
    key(police, Decision::Decline); // nothing that it agreed to
    CHECK(told(police).isEmpty());
}

TEST_CASE_METHOD(Told, "people are told by the names that their house shows, never by who fills a post", "[keynews]") {
    const OfficerId adam = addOfficer(kod, QStringLiteral("1"), QStringLiteral("Adam"));
    key(police);
    edit(id, [&](PatrolDraft& d) { d.posts[0].crew = {adam}; });
    CHECK(told(police).isEmpty());
    ws().change(QStringLiteral("release"), [&](Writer& w) {
        const PlannedPatrol now = *readPatrol(w.db(), id);
        ReleasedNames(w).set(now.posts[0].post.id, QStringLiteral("Adam"), now.patrol.partnership);
    });
    CHECK(told(police).contains(QStringLiteral("Adam")));
}

TEST_CASE_METHOD(Told, "what a partner's own file wrote is told to us, what it promises with its answer is not",
                 "[keynews]") {
    key(kod);
    const History before = history();
    edit(id, [](PatrolDraft& d) {
        d.callSign = QStringLiteral("Elster 1");
        d.posts[1].promised = 1;
    });
    CHECK(told(kod).isEmpty());
    History theirs = history();
    for (size_t i = before.size(); i < theirs.size(); ++i)
        theirs[i].author = police.value();
    const auto ours = [&] {
        const std::vector<KeyNews> news = newsSinceKeys(theirs, binding(id), agencies());
        return news.empty() ? QString() : news[0].changes.join(QLatin1Char('\n'));
    };
    CHECK(ours().startsWith(QStringLiteral("Call sign: – → Elster 1\n"))); // and the post
    // The same action also answered.
    HistoryEntry answer = theirs.back();
    answer.table = tableOf<Confirmation>().no;
    answer.row = 999;
    answer.effect = KeyEffect::None;
    theirs.push_back(answer);
    CHECK(ours() == QStringLiteral("Call sign: – → Elster 1"));
}
