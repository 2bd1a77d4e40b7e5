// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/history.h"

#include "core/agencies/agencytable.h"
#include "core/availability/availabilitytable.h"
#include "core/base/error.h"
#include "core/hotspots/hotspotservice.h"
#include "core/hotspots/hotspottable.h"
#include "core/officers/officerservice.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"
#include "tests/support/workspacefixture.h"

#include <QJsonObject>

using namespace streife;

namespace {

class Historic : public WorkspaceFixture {
public:
    Historic() {
        own = *ws().ownAgencyId();
        police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"));
    }
    void edit(PatrolId id, const std::function<void(PatrolDraft&)>& how, const QString& reason = {}) {
        ws().change(QStringLiteral("Streife ändern"), reason, [&](Writer& w) {
            PatrolDraft draft = PatrolDraft::of(*readPatrol(w.db(), id));
            how(draft);
            PatrolService(w).update(id, draft);
        });
    }
    /// "field: old -> new" of everything that came after `from` entries.
    QStringList lines(const char* kind, const char* key, size_t from = 0) {
        QStringList out;
        const QJsonArray all = historyJson(recordHistory(ws(), QLatin1String(kind), QString::fromUtf8(key)));
        for (qsizetype i = qsizetype(from); i < all.size(); ++i) {
            const QJsonObject e = all[i].toObject();
            const auto text = [](const QJsonValue& v) {
                return v.isNull() ? QStringLiteral("null") : v.toVariant().toString();
            };
            out << QStringLiteral("%1: %2 -> %3")
                       .arg(e.value(QStringLiteral("field")).toString(), text(e.value(QStringLiteral("old"))),
                            text(e.value(QStringLiteral("new"))));
        }
        return out;
    }
    size_t count(const char* kind, const char* key) {
        return recordHistory(ws(), QLatin1String(kind), QString::fromUtf8(key)).size();
    }
    Error failure(const char* kind, const char* key) {
        try {
            (void)recordHistory(ws(), QLatin1String(kind), QString::fromUtf8(key));
        } catch (const Error& e) {
            return e;
        }
        FAIL("no error");
        throw;
    }
    PatrolId evening() {
        return addPatrol(QStringLiteral("Abend"), span("2026-11-27T18:00", "2026-11-27T22:00"), police);
    }
    DutyId duty(OfficerId officer, const TimeSpan& when) {
        std::optional<DutyId> id;
        ws().change(QStringLiteral("Dienst"), [&](Writer& w) {
            Repository<Duty> duties(w);
            id = duties.newId();
            duties.insert({*id, officer, when, DutyKind::Dienst, {}});
        });
        return *id;
    }

    AgencyId own{1};
    AgencyId police{1};
};

} // namespace

TEST_CASE_METHOD(Historic, "a patrol's history begins with its key and its posts", "[history]") {
    evening();
    CHECK(lines("patrols", "KOD-1")
          == QStringList{QStringLiteral("created: null -> KOD-1"), QStringLiteral("posts: null -> KOD:1"),
                         QStringLiteral("posts: null -> PI:1")});
    CHECK(lines("patrol", "KOD-1") == lines("patrols", "KOD-1"));
}

TEST_CASE_METHOD(Historic, "every entry says when, who, for whom and why", "[history]") {
    const PatrolId id = evening();
    setNow(at("2026-11-23T08:15"));
    reopen();
    edit(
        id, [](PatrolDraft& d) { d.meetingPoint = QStringLiteral("Wache"); }, QStringLiteral("Baustelle"));
    const QJsonObject e =
        historyJson(recordHistory(ws(), QStringLiteral("patrols"), QStringLiteral("KOD-1"))).last().toObject();
    CHECK(e.value(QStringLiteral("at")) == QStringLiteral("2026-11-23T08:15:00+01:00"));
    CHECK(e.value(QStringLiteral("user")).toString().endsWith(QStringLiteral("Planung")));
    CHECK(e.value(QStringLiteral("agency")) == QStringLiteral("KOD"));
    CHECK(e.value(QStringLiteral("action")) == QStringLiteral("Streife ändern"));
    CHECK(e.value(QStringLiteral("reason")) == QStringLiteral("Baustelle"));
    CHECK(e.value(QStringLiteral("field")) == QStringLiteral("meeting_point"));
    CHECK(e.value(QStringLiteral("old")).isNull());
    CHECK(e.value(QStringLiteral("new")) == QStringLiteral("Wache"));
}

TEST_CASE_METHOD(Historic, "changed cells show old and new in the order of time", "[history]") {
    const PatrolId id = evening();
    const size_t before = count("patrols", "KOD-1");
    edit(id, [](PatrolDraft& d) { d.mode = PatrolMode::Bicycle; });
    ws().change(QStringLiteral("verschieben"),
                [&](Writer& w) { PatrolService(w).move(id, span("2026-11-28T18:00", "2026-11-28T22:00")); });
    edit(id, [](PatrolDraft& d) { d.outcome = PatrolOutcome::Joint; });
    edit(id, [](PatrolDraft& d) { d.mode = PatrolMode::Car; });
    CHECK(lines("patrols", "KOD-1", before)
          == QStringList{QStringLiteral("mode: foot -> bicycle"),
                         QStringLiteral("start: 2026-11-27T18:00:00+01:00 -> 2026-11-28T18:00:00+01:00"),
                         QStringLiteral("end: 2026-11-27T22:00:00+01:00 -> 2026-11-28T22:00:00+01:00"),
                         QStringLiteral("outcome: null -> joint"), QStringLiteral("mode: bicycle -> car")});
}

TEST_CASE_METHOD(Historic, "the crew comes and goes by name", "[history]") {
    const OfficerId brandt = addOfficer(own, QStringLiteral("K1"), QStringLiteral("Brandt"));
    const OfficerId meier = addOfficer(own, QStringLiteral("K2"), QStringLiteral("Meier"));
    const PatrolId id = evening();
    const size_t before = count("patrols", "KOD-1");
    edit(id, [&](PatrolDraft& d) { d.posts[0].crew = {brandt}; });
    edit(id, [&](PatrolDraft& d) { d.posts[0].crew = {meier}; });
    CHECK(lines("patrols", "KOD-1", before)
          == QStringList{QStringLiteral("crew: null -> Brandt (K1)"), QStringLiteral("crew: Brandt (K1) -> null"),
                         QStringLiteral("crew: null -> Meier (K2)")});
    ws().undo();
    const QStringList undone = lines("patrols", "KOD-1", before + 3);
    CHECK(undone.size() == 2);
    CHECK(undone.contains(QStringLiteral("crew: null -> Brandt (K1)")));
    CHECK(undone.contains(QStringLiteral("crew: Meier (K2) -> null")));
}

TEST_CASE_METHOD(Historic, "who replaces whom on which post is one line for people", "[history]") {
    const OfficerId brandt = addOfficer(own, QStringLiteral("K1"), QStringLiteral("Brandt"));
    const OfficerId meier = addOfficer(own, QStringLiteral("K2"), QStringLiteral("Meier"));
    const OfficerId adam = addOfficer(own, QStringLiteral("K3"), QStringLiteral("Adam"));
    const PatrolId id = evening();
    edit(id, [&](PatrolDraft& d) {
        d.posts.push_back(d.posts[0]);
        d.posts[2].function = QStringLiteral("Leitung");
        d.posts[0].crew = {adam};
        d.posts[2].crew = {brandt};
    });
    const auto newest = [&] {
        const History all = joinedReplacements(recordHistory(ws(), tableOf<Patrol>().no, id.value()));
        QStringList out;
        for (const HistoryEntry& e : all)
            if (e.actionId == all.back().actionId)
                out << changeText(e);
        return out;
    };
    edit(id, [&](PatrolDraft& d) { d.posts[2].crew = {meier}; });
    CHECK(newest() == QStringList{QStringLiteral("Post 3: Meier (K2) instead of Brandt (K1)")});
    ws().undo();
    CHECK(newest() == QStringList{QStringLiteral("Post 3: Brandt (K1) instead of Meier (K2)")});
    // Several values of one step, and two persons who swap their posts.
    edit(id, [&](PatrolDraft& d) {
        std::swap(d.posts[0].crew, d.posts[2].crew);
        d.mode = PatrolMode::Bicycle;
        d.meetingPoint = QStringLiteral("Wache");
    });
    CHECK(newest()
          == QStringList{QStringLiteral("Means: on foot → by bicycle"), QStringLiteral("Meeting point: – → Wache"),
                         QStringLiteral("Post 1: Brandt (K1) instead of Adam (K3)"),
                         QStringLiteral("Post 3: Adam (K3) instead of Brandt (K1)")});
    edit(id, [&](PatrolDraft& d) { d.posts[0].crew.clear(); });
    CHECK(newest() == QStringList{QStringLiteral("Post 1: Brandt (K1) taken off")});
    edit(id, [&](PatrolDraft& d) { d.posts[1].strength = 2; });
    CHECK(newest() == QStringList{QStringLiteral("Posts: PI, strength 1 → PI, strength 2")});
    // For programs both stay apart, as the file has them.
    const QString text = historyText(recordHistory(ws(), tableOf<Patrol>().no, id.value()));
    CHECK(text.contains(QStringLiteral("Post 3: Meier (K2) instead of Brandt (K1)")));
    CHECK(lines("patrols", "KOD-1").contains(QStringLiteral("crew: Brandt (K1) -> null")));
}

TEST_CASE_METHOD(Historic, "visits, posts and tasks show what stood there before and after", "[history]") {
    const HotspotId station = addHotspot(QStringLiteral("Bahnhof"));
    const HotspotId park = addHotspot(QStringLiteral("Stadtpark"));
    const auto window = span("2026-11-27T18:00", "2026-11-27T22:00");
    const PatrolId id = evening();
    size_t before = count("patrols", "KOD-1");
    edit(id, [&](PatrolDraft& d) { d.visits = {{station, window, 15, {}}}; });
    edit(id, [&](PatrolDraft& d) {
        d.visits[0].stayMinutes = 20;
        d.visits[0].plannedAt = at("2026-11-27T18:30");
    });
    CHECK(lines("patrols", "KOD-1", before)
          == QStringList{QStringLiteral("visits: null -> Bahnhof/15 (18:00–22:00)"),
                         QStringLiteral("visits: Bahnhof/15 (18:00–22:00) -> Bahnhof@18:30/20 (18:00–22:00)")});

    before = count("patrols", "KOD-1"); // only the order changes
    edit(id, [&](PatrolDraft& d) { d.visits.insert(d.visits.begin(), {park, window, 10, {}}); });
    const QStringList reordered = lines("patrols", "KOD-1", before);
    CHECK(reordered.size() == 2);
    CHECK(reordered.contains(QStringLiteral("visits: null -> Stadtpark/10 (18:00–22:00)")));
    CHECK(reordered.contains(
        QStringLiteral("visits: 1. Bahnhof@18:30/20 (18:00–22:00) -> 2. Bahnhof@18:30/20 (18:00–22:00)")));

    before = count("patrols", "KOD-1");
    edit(id, [&](PatrolDraft& d) {
        d.posts[1].strength = 3;
        d.posts[1].promised = 2;
        d.tasks = {QStringLiteral("Jugendschutz")};
    });
    CHECK(lines("patrols", "KOD-1", before)
          == QStringList{QStringLiteral("posts: PI:1 -> PI:3 (promised: 2)"),
                         QStringLiteral("tasks: null -> Jugendschutz")});
}

TEST_CASE_METHOD(Historic, "what the partner may see of a name is part of the patrol's history", "[history]") {
    const PatrolId id = evening();
    const size_t before = count("patrols", "KOD-1");
    ws().change(QStringLiteral("Name freigeben"), [&](Writer& w) {
        Repository<ReleasedName> released(w);
        const auto post = Records<Post>(w.db()).where("patrol=?1", id.value()).front();
        released.insert({released.newId(), post.id, ShortText(QStringLiteral("Petra B."))}, ws().partnershipId());
    });
    CHECK(lines("patrols", "KOD-1", before) == QStringList{QStringLiteral("released_names: null -> Petra B.")});
}

TEST_CASE_METHOD(Historic, "a deleted record keeps its history, a restored one says so", "[history]") {
    const PatrolId id = evening();
    const size_t before = count("patrols", "KOD-1");
    ws().change(QStringLiteral("löschen"), [&](Writer& w) { PatrolService(w).remove(id); });
    CHECK(lines("patrols", "KOD-1", before) == QStringList{QStringLiteral("deleted: false -> true")});
    ws().undo();
    CHECK(lines("patrols", "KOD-1", before)
          == QStringList{QStringLiteral("deleted: false -> true"), QStringLiteral("deleted: true -> false")});
}

TEST_CASE_METHOD(Historic, "the living record has the key, else the one deleted last", "[history]") {
    for (const char* title : {"Erste", "Zweite"}) {
        setNow({at("2026-11-22T12:00").ms + (title[0] == 'E' ? 0 : kHourMs)});
        reopen();
        const PatrolId id = evening();
        edit(id, [&](PatrolDraft& d) {
            d.key = QStringLiteral("S-7");
            d.title = QString::fromLatin1(title);
        });
        ws().change(QStringLiteral("löschen"), [&](Writer& w) { PatrolService(w).remove(id); });
    }
    CHECK(lines("patrols", "S-7").contains(QStringLiteral("title: Abend -> Zweite")));
    edit(evening(), [&](PatrolDraft& d) {
        d.key = QStringLiteral("S-7");
        d.title = QStringLiteral("Dritte");
    });
    CHECK(lines("patrols", "S-7").contains(QStringLiteral("title: Abend -> Dritte")));
}

TEST_CASE_METHOD(Historic, "an officer's history holds qualifications and is found by qualified number", "[history]") {
    const OfficerId brandt = addOfficer(own, QStringLiteral("1001"), QStringLiteral("Brandt"));
    ws().change(QStringLiteral("Qualifikation"),
                [&](Writer& w) { OfficerService(w).setQualifications(brandt, {{QStringLiteral("Hund")}}); });
    const QStringList all{QStringLiteral("created: null -> 1001"), QStringLiteral("qualifications: null -> Hund")};
    for (const char* key : {"1001", "KOD/1001", "kod/1001", "KOD Musterstadt/1001"})
        CHECK(lines("officers", key) == all);
    CHECK(lines("staff", "1001") == all);

    addOfficer(police, QStringLiteral("1001"), QStringLiteral("Celik"));
    const Error ambiguous = failure("officers", "1001");
    CHECK(ambiguous.code() == ErrorCode::Input);
    CHECK(ambiguous.text().contains(QStringLiteral("KOD/1001 Brandt")));
    CHECK(ambiguous.text().contains(QStringLiteral("PI/1001 Celik")));
    CHECK(lines("officers", "KOD/1001") == all);
    CHECK(lines("officers", "PI/1001") == QStringList{QStringLiteral("created: null -> 1001")});
}

TEST_CASE_METHOD(Historic, "duties are named by officer and local start, in both hours of the autumn night",
                 "[history]") {
    const OfficerId brandt = addOfficer(own, QStringLiteral("K1"), QStringLiteral("Brandt"));
    const DutyId id = duty(brandt, span("2026-11-27T16:00", "2026-11-28T00:00"));
    CHECK(lines("duties", "K1@2026-11-27T16:00")
          == QStringList{QStringLiteral("created: null -> K1@2026-11-27T16:00")});
    CHECK(lines("duty", "KOD/K1@2026-11-27T15:00Z").size() == 1);
    ws().change(QStringLiteral("löschen"), [&](Writer& w) { Repository<Duty>(w).remove(id); });
    CHECK(lines("duties", "K1@2026-11-27T16:00").last() == QStringLiteral("deleted: false -> true"));

    const Instant second{at("2026-10-25T02:30").ms + kHourMs};
    duty(brandt, {second, second.plusMinutes(60)});
    CHECK(lines("duties", "K1@2026-10-25T02:30").size() == 1);

    CHECK(failure("duties", "K1").code() == ErrorCode::Usage);
    CHECK(failure("duties", "K1@gestern").code() == ErrorCode::Usage);
    CHECK(failure("duties", "K1@2026-11-27T17:00").code() == ErrorCode::NotFound);
    CHECK(failure("absences", "K1@2026-11-27T16:00").code() == ErrorCode::NotFound);
}

TEST_CASE_METHOD(Historic, "hotspots and authorities are found by name, however it is written", "[history]") {
    const HotspotId station = addHotspot(QStringLiteral("Käthe-Platz"));
    ws().change(QStringLiteral("Ort"), [&](Writer& w) {
        const Hotspot before = *Records<Hotspot>(w.db()).find(station);
        Hotspot after = before;
        after.where = GeoPoint::fromDegrees(51.5, 8.25);
        HotspotService(w).save(before, after);
        HotspotService(w).setClosures(station, {span("2026-11-27T06:00", "2026-11-29T06:00")});
    });
    const QStringList all = lines("hotspots", "Käthe-Platz");
    CHECK(all
          == QStringList{QStringLiteral("created: null -> Käthe-Platz"), QStringLiteral("latitude: null -> 51.5"),
                         QStringLiteral("longitude: null -> 8.25"),
                         QStringLiteral("closed: null -> 27.11.2026 06:00–29.11.2026 06:00")});
    CHECK(lines("hotspot", "kaethe-platz") == all);
    CHECK(lines("agencies", "PI") == lines("agency", "Polizeiinspektion Mitte"));
    CHECK(lines("agencies", "PI").first() == QStringLiteral("created: null -> Polizeiinspektion Mitte"));
}

TEST_CASE_METHOD(Historic, "what is unknown is refused with the right code", "[history]") {
    CHECK(failure("patrols", "KOD-99").code() == ErrorCode::NotFound);
    CHECK(failure("patrols", "KOD-99").text().contains(QStringLiteral("KOD-99")));
    CHECK(failure("officers", "PI/4711").code() == ErrorCode::NotFound);
    CHECK(failure("hotspots", "").code() == ErrorCode::NotFound);
    CHECK(failure("findings", "x").code() == ErrorCode::Usage);
}

TEST_CASE_METHOD(Historic, "the text groups the changes of one action and writes German times", "[history]") {
    const PatrolId id = evening();
    ws().change(QStringLiteral("verschieben"), QStringLiteral("Wunsch der PI"),
                [&](Writer& w) { PatrolService(w).move(id, span("2026-11-27T19:00", "2026-11-27T23:00")); });
    const QString text = historyText(recordHistory(ws(), QStringLiteral("patrols"), QStringLiteral("KOD-1")));
    CHECK(text.count(QStringLiteral("· verschieben ·")) == 1);
    CHECK(text.contains(QStringLiteral("27.11.2026 18:00 → 27.11.2026 19:00")));
    CHECK(text.contains(QStringLiteral("Wunsch der PI")));
    CHECK_FALSE(text.contains(QStringLiteral("T18:00")));
}

TEST_CASE_METHOD(Historic, "a row's history is the one of its key", "[history]") {
    const PatrolId id = evening();
    CHECK(historyJson(recordHistory(ws(), tableOf<Patrol>().no, id.value()))
          == historyJson(recordHistory(ws(), QStringLiteral("patrols"), QStringLiteral("KOD-1"))));
}
