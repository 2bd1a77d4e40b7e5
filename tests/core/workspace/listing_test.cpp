// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/listing.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/availability/availabilitytable.h"
#include "core/base/error.h"
#include "core/hotspots/hotspotservice.h"
#include "core/hotspots/hotspottable.h"
#include "core/officers/officerservice.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/rules/findingjson.h"
#include "core/rules/rule.h"
#include "core/store/repository.h"
#include "tests/support/workspacefixture.h"

#include <QJsonObject>

using namespace streife;

namespace {

QStringList pluck(const QJsonArray& records, const char* key) {
    QStringList out;
    for (const QJsonValue& r : records)
        out << r.toObject().value(QLatin1String(key)).toString();
    return out;
}

QStringList texts(const QJsonValue& array) {
    QStringList out;
    for (const QJsonValue& v : array.toArray())
        out << v.toString();
    return out;
}

/// A city with two authorities, people, a hotspot and what a planner does with them.
class Listed : public WorkspaceFixture {
public:
    Listed() {
        own = *ws().ownAgencyId();
        police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"));
        station = addHotspot(QStringLiteral("Bahnhof"));
        park = addHotspot(QStringLiteral("Stadtpark"));
    }

    PatrolId patrol(const QString& title, const TimeSpan& when) { return addPatrol(title, when, police); }
    void edit(PatrolId id, const std::function<void(PatrolDraft&)>& how) {
        ws().change(QStringLiteral("edit"), [&](Writer& w) {
            PatrolDraft draft = PatrolDraft::of(*readPatrol(w.db(), id));
            how(draft);
            PatrolService(w).update(id, draft);
        });
    }
    void duty(OfficerId officer, const TimeSpan& when, const QString& shift) {
        ws().change(QStringLiteral("duty"), [&](Writer& w) {
            Repository<Duty> duties(w);
            duties.insert({duties.newId(), officer, when, DutyKind::Bereitschaft, shift});
        });
    }
    QJsonArray list(const char* kind, const ListFilter& filter = {}) {
        return listRecords(ws(), QLatin1String(kind), filter);
    }
    QJsonObject first(const char* kind) {
        const QJsonArray records = list(kind);
        REQUIRE_FALSE(records.isEmpty());
        return records.first().toObject();
    }
    static ListFilter week(int number) { return ListFilter::of(*Week::of(2026, number)); }

    AgencyId own{1};
    AgencyId police{1};
    HotspotId station{1};
    HotspotId park{1};
};

} // namespace

TEST_CASE_METHOD(Listed, "every kind can be listed and printed, also where there is nothing", "[listing]") {
    for (const QString& kind : listKinds()) {
        INFO(kind.toStdString());
        CHECK_NOTHROW(listText(kind, listRecords(ws(), kind)));
    }
    for (const char* kind : {"agencies", "officers", "duties", "absences", "hotspots", "patrols", "findings",
                             "conflicts", "holidays", "series", "issues", "units"})
        CHECK(listKinds().contains(QLatin1String(kind)));
}

TEST_CASE_METHOD(Listed, "what cannot be listed is refused as usage", "[listing]") {
    const auto code = [&](const char* kind, const ListFilter& filter) {
        try {
            (void)list(kind, filter);
        } catch (const Error& e) {
            return e.code();
        }
        return ErrorCode::Internal;
    };
    CHECK(code("power", {}) == ErrorCode::Usage);
    CHECK(code("Patrols", {}) == ErrorCode::Usage);
    CHECK(code("officers", week(48)) == ErrorCode::Usage);
    CHECK(code("patrols", {QDate(2026, 11, 27), QDate(2026, 11, 27)}) == ErrorCode::Usage);
}

TEST_CASE_METHOD(Listed, "records carry the columns of the import table", "[listing]") {
    const OfficerId brandt = addOfficer(own, QStringLiteral("K1"), QStringLiteral("Brandt"));
    duty(brandt, span("2026-11-27T16:00", "2026-11-28T00:00"), QStringLiteral("S2"));
    ws().change(QStringLiteral("absence"), [&](Writer& w) {
        Repository<Absence> absences(w);
        absences.insert({absences.newId(), brandt, span("2026-12-01T00:00", "2026-12-02T00:00")});
    });
    patrol(QStringLiteral("Abend"), span("2026-11-27T18:00", "2026-11-27T22:00"));
    const std::vector<std::pair<const char*, QString>> wanted{
        {"agencies", QStringLiteral("name short kind land municipality parent")},
        {"officers", QStringLiteral("agency service_no family_name given_name rank rule_profile qualifications unit")},
        {"duties", QStringLiteral("service_no start end shift kind")},
        {"absences", QStringLiteral("service_no start end")},
        {"hotspots", QStringLiteral("name category kind latitude longitude visits_per_week minutes_per_visit windows "
                                    "closed")},
        {"patrols", QStringLiteral("key title start end mode crew visits tasks posts call_sign meeting_point state")},
    };
    for (const auto& [kind, columns] : wanted) {
        const QJsonObject record = first(kind);
        for (const QString& column : columns.split(QLatin1Char(' '))) {
            INFO(kind << ' ' << column.toStdString());
            CHECK(record.contains(column));
        }
    }
    CHECK(first("duties").value(QStringLiteral("start")) == QStringLiteral("2026-11-27T16:00:00+01:00"));
    CHECK(first("duties").value(QStringLiteral("end")) == QStringLiteral("2026-11-28T00:00:00+01:00"));
    CHECK(first("duties").value(QStringLiteral("shift")) == QStringLiteral("S2"));
    CHECK(first("duties").value(QStringLiteral("kind")) == QStringLiteral("bereitschaft"));
    CHECK(first("officers").value(QStringLiteral("given_name")).isNull());
    CHECK(first("agencies").value(QStringLiteral("own")) == true);
}

TEST_CASE_METHOD(Listed, "an officer's record names authority, unit, qualifications and functions", "[listing]") {
    ws().change(QStringLiteral("officer"), [&](Writer& w) {
        OfficerService officers(w);
        const OfficerId id = officers.add({w.newId<Officer>(),
                                           own,
                                           AgencyService(w).unit(own, QStringLiteral("DG C")),
                                           ShortText(QStringLiteral("1001")),
                                           ShortText(QStringLiteral("Brandt")),
                                           QStringLiteral("Petra"),
                                           QStringLiteral("StHS"),
                                           QStringLiteral("arbzg"),
                                           {}});
        officers.setQualifications(id,
                                   {{QStringLiteral("Hund")}, {QStringLiteral("Erste Hilfe"), QDate(2027, 12, 31)}});
        officers.saveFunctions(id, {{w.newId<Function>(), id, ShortText(QStringLiteral("Streifenführung")), {}, {}}});
    });
    const QJsonObject record = first("officers");
    CHECK(record.value(QStringLiteral("agency")) == QStringLiteral("KOD"));
    CHECK(record.value(QStringLiteral("unit")) == QStringLiteral("DG C"));
    CHECK(record.value(QStringLiteral("given_name")) == QStringLiteral("Petra"));
    CHECK(texts(record.value(QStringLiteral("qualifications")))
          == QStringList{QStringLiteral("Erste Hilfe@2027-12-31"), QStringLiteral("Hund")}); // as imports read it
    CHECK(texts(record.value(QStringLiteral("functions"))) == QStringList{QStringLiteral("Streifenführung")});
    CHECK(first("units").value(QStringLiteral("name")) == QStringLiteral("DG C"));
    CHECK(pluck(list("qualifications"), "name") == QStringList{QStringLiteral("Erste Hilfe"), QStringLiteral("Hund")});
}

TEST_CASE_METHOD(Listed, "a hotspot's place is in degrees and its closed spans are ISO intervals", "[listing]") {
    ws().change(QStringLiteral("hotspot"), [&](Writer& w) {
        HotspotService service(w);
        const Hotspot before = *Records<Hotspot>(w.db()).find(station);
        Hotspot after = before;
        after.where = GeoPoint::fromDegrees(51.5848447, -8.5);
        after.windows = QStringLiteral("Mo-Fr 18:00-24:00");
        service.save(before, after);
        service.setClosures(station, {span("2026-10-24T12:00", "2026-10-25T12:00")}); // 25 hours
    });
    const QJsonObject record = first("hotspots");
    CHECK(record.value(QStringLiteral("name")) == QStringLiteral("Bahnhof"));
    CHECK(record.value(QStringLiteral("latitude")).toDouble() == Approx(51.5848447).epsilon(1e-12));
    CHECK(record.value(QStringLiteral("longitude")).toDouble() == Approx(-8.5).epsilon(1e-12));
    CHECK(texts(record.value(QStringLiteral("closed")))
          == QStringList{QStringLiteral("2026-10-24T12:00:00+02:00/2026-10-25T12:00:00+01:00")});
    CHECK(list("hotspots").last().toObject().value(QStringLiteral("latitude")).isNull());
}

TEST_CASE_METHOD(Listed, "a patrol shows posts, crew and visits as an import would write them", "[listing]") {
    const OfficerId a = addOfficer(own, QStringLiteral("K1"), QStringLiteral("Brandt"));
    const OfficerId b = addOfficer(own, QStringLiteral("K2"), QStringLiteral("Meier"));
    const PatrolId id = patrol(QStringLiteral("Abend"), span("2026-11-27T18:00", "2026-11-27T22:00"));
    edit(id, [&](PatrolDraft& d) {
        d.posts = {{police, 3, 2, QStringLiteral("Diensthund"), QStringLiteral("DG C"), {}},
                   {own, 2, 0, {}, {}, {b, a}}};
        d.visits = {{park, span("2026-11-27T18:00", "2026-11-27T20:00"), 20, at("2026-11-27T18:30")},
                    {station, span("2026-11-27T18:00", "2026-11-27T22:00"), 15, {}}};
        d.tasks = {QStringLiteral("Jugendschutz"), QStringLiteral("Müll")};
        d.callSign = QStringLiteral("S 21");
    });
    const QJsonObject record = first("patrols");
    CHECK(record.value(QStringLiteral("key")) == QStringLiteral("KOD-1"));
    CHECK(texts(record.value(QStringLiteral("crew"))) == QStringList{QStringLiteral("K2"), QStringLiteral("K1")});
    CHECK(texts(record.value(QStringLiteral("posts")))
          == QStringList{QStringLiteral("PI:3:Diensthund"), QStringLiteral("KOD:2")});
    CHECK(texts(record.value(QStringLiteral("visits")))
          == QStringList{QStringLiteral("Stadtpark@18:30/20"), QStringLiteral("Bahnhof/15")});
    CHECK(texts(record.value(QStringLiteral("tasks")))
          == QStringList{QStringLiteral("Jugendschutz"), QStringLiteral("Müll")});
    CHECK(record.value(QStringLiteral("mode")) == QStringLiteral("foot"));
    CHECK(record.value(QStringLiteral("state")) == QStringLiteral("proposed"));
    CHECK(record.value(QStringLiteral("outcome")).isNull());
    CHECK(record.value(QStringLiteral("open")).toInt() == 1);
    const QJsonObject post = record.value(QStringLiteral("post_details")).toArray().first().toObject();
    CHECK(post.value(QStringLiteral("promised")).toInt() == 2);
    CHECK(post.value(QStringLiteral("open")).toInt() == 1);
    CHECK(post.value(QStringLiteral("unit")) == QStringLiteral("DG C"));
    CHECK(texts(record.value(QStringLiteral("visit_windows"))).first()
          == QStringLiteral("2026-11-27T18:00:00+01:00/2026-11-27T20:00:00+01:00"));
}

TEST_CASE_METHOD(Listed, "service numbers are qualified exactly where two officers share one", "[listing]") {
    const OfficerId ours = addOfficer(own, QStringLiteral("1001"), QStringLiteral("Brandt"));
    addOfficer(police, QStringLiteral("1001"), QStringLiteral("Celik"));
    const OfficerId single = addOfficer(police, QStringLiteral("1002"), QStringLiteral("Dorn"));
    const PatrolId id = patrol(QStringLiteral("Abend"), span("2026-11-27T18:00", "2026-11-27T22:00"));
    edit(id, [&](PatrolDraft& d) {
        d.posts[0].crew = {ours};
        d.posts[1].crew = {single};
    });
    CHECK(texts(first("patrols").value(QStringLiteral("crew")))
          == QStringList{QStringLiteral("KOD/1001"), QStringLiteral("1002")});
    duty(ours, span("2026-11-27T16:00", "2026-11-28T00:00"), {});
    CHECK(first("duties").value(QStringLiteral("service_no")) == QStringLiteral("KOD/1001"));
    CHECK(pluck(list("officers"), "service_no")
          == QStringList{QStringLiteral("1001"), QStringLiteral("1001"), QStringLiteral("1002")});
}

TEST_CASE_METHOD(Listed, "a week of patrols is one of service days, by start", "[listing]") {
    patrol(QStringLiteral("Sonntag spät"), span("2026-11-22T22:00", "2026-11-23T06:30"));
    patrol(QStringLiteral("Montag 5:59"), span("2026-11-23T05:59", "2026-11-23T09:00"));
    patrol(QStringLiteral("Montag 6:00"), span("2026-11-23T06:00", "2026-11-23T09:00"));
    patrol(QStringLiteral("Nacht zum Montag"), span("2026-11-30T02:00", "2026-11-30T04:00"));
    patrol(QStringLiteral("Folgewoche"), span("2026-11-30T06:00", "2026-11-30T08:00"));
    CHECK(pluck(list("patrols", week(48)), "title")
          == QStringList{QStringLiteral("Montag 6:00"), QStringLiteral("Nacht zum Montag")});
    CHECK(pluck(list("patrols", week(47)), "title")
          == QStringList{QStringLiteral("Sonntag spät"), QStringLiteral("Montag 5:59")});
    CHECK(pluck(list("patrols", week(47)), "service_day")
          == QStringList{QStringLiteral("2026-11-22"), QStringLiteral("2026-11-22")});
    CHECK(list("patrols").size() == 5);
    // The last day does not belong to it; one end may be open.
    CHECK(pluck(list("patrols", {QDate(2026, 11, 22), QDate(2026, 11, 23)}), "title").size() == 2);
    CHECK(pluck(list("patrols", {QDate(2026, 11, 30), {}}), "title") == QStringList{QStringLiteral("Folgewoche")});
    CHECK(pluck(list("patrols", {{}, QDate(2026, 11, 22)}), "title").isEmpty());
}

TEST_CASE_METHOD(Listed, "duties are listed where they overlap with the civil week", "[listing]") {
    const OfficerId brandt = addOfficer(own, QStringLiteral("K1"), QStringLiteral("Brandt"));
    duty(brandt, span("2026-11-22T16:00", "2026-11-23T00:00"), QStringLiteral("davor"));
    duty(brandt, span("2026-11-22T22:00", "2026-11-23T06:00"), QStringLiteral("hinein"));
    duty(brandt, span("2026-11-29T22:00", "2026-11-30T06:00"), QStringLiteral("hinaus"));
    duty(brandt, span("2026-11-30T00:00", "2026-11-30T08:00"), QStringLiteral("danach"));
    CHECK(pluck(list("duties", week(48)), "shift") == QStringList{QStringLiteral("hinein"), QStringLiteral("hinaus")});
    CHECK(list("duties").size() == 4);
}

TEST_CASE_METHOD(Listed, "patrols come by start, then key, and deleted things do not come at all", "[listing]") {
    const auto evening = span("2026-11-27T18:00", "2026-11-27T22:00");
    const PatrolId later = patrol(QStringLiteral("A"), evening);
    patrol(QStringLiteral("B"), span("2026-11-26T18:00", "2026-11-26T22:00"));
    const PatrolId gone = patrol(QStringLiteral("C"), evening);
    edit(later, [](PatrolDraft& d) { d.key = QStringLiteral("X-9"); });
    patrol(QStringLiteral("D"), evening);
    const OfficerId brandt = addOfficer(own, QStringLiteral("K1"), QStringLiteral("Brandt"));
    edit(gone, [&](PatrolDraft& d) { d.posts[0].crew = {brandt}; });
    ws().change(QStringLiteral("delete"), [&](Writer& w) { PatrolService(w).remove(gone); });
    CHECK(pluck(list("patrols"), "title")
          == QStringList{QStringLiteral("B"), QStringLiteral("D"), QStringLiteral("A")});
    CHECK(list("patrols").last().toObject().value(QStringLiteral("posts")).toArray().size() == 2);
}

TEST_CASE_METHOD(Listed, "somebody who has left is still named on old patrols", "[listing]") {
    const OfficerId brandt = addOfficer(own, QStringLiteral("K1"), QStringLiteral("Brandt"));
    edit(patrol(QStringLiteral("Früher"), span("2026-10-02T18:00", "2026-10-02T22:00")),
         [&](PatrolDraft& d) { d.posts[0].crew = {brandt}; });
    ws().change(QStringLiteral("delete"), [&](Writer& w) { OfficerService(w).remove(brandt); });
    CHECK(list("officers").isEmpty());
    CHECK(texts(first("patrols").value(QStringLiteral("crew"))) == QStringList{QStringLiteral("K1")});
}

TEST_CASE_METHOD(Listed, "findings are those of the rules, of a week or of all patrols", "[listing]") {
    patrol(QStringLiteral("Eine"), span("2026-11-20T18:00", "2026-11-20T22:00")); // two open posts each
    patrol(QStringLiteral("Andere"), span("2026-11-27T18:00", "2026-11-27T22:00"));
    const QJsonArray found = list("findings", week(48));
    const Plan plan = ws().weekPlan(*Week::of(2026, 48), *Week::of(2026, 48));
    CHECK(found == findingsJson(check(plan), plan));
    REQUIRE_FALSE(found.isEmpty());
    CHECK(pluck(found, "patrol").contains(QStringLiteral("KOD-2")));
    CHECK_FALSE(pluck(found, "patrol").contains(QStringLiteral("KOD-1")));
    CHECK(pluck(list("findings"), "patrol").contains(QStringLiteral("KOD-1")));
    CHECK(pluck(list("findings"), "patrol").contains(QStringLiteral("KOD-2")));
}

TEST_CASE_METHOD(Listed, "holidays are those of the municipality", "[listing]") {
    CHECK(pluck(list("holidays", {QDate(2026, 11, 1), QDate(2026, 11, 2)}), "name")
          == QStringList{QStringLiteral("Allerheiligen")});
    CHECK(list("holidays", {QDate(2026, 10, 31), QDate(2026, 11, 1)}).isEmpty());
    CHECK(pluck(list("holidays"), "date").contains(QStringLiteral("2026-12-25"))); // the year of the clock
}

TEST_CASE_METHOD(Listed, "a conflict is a cell with two concurrent values that differ", "[listing]") {
    const PatrolId id = patrol(QStringLiteral("Abend"), span("2026-11-27T18:00", "2026-11-27T22:00"));
    edit(id, [](PatrolDraft& d) { d.meetingPoint = QStringLiteral("Wache"); });
    CHECK(list("conflicts").isEmpty());
    const qint64 row = id.value();
    const auto concurrent = [&](qint64 n, const char* value) { // as a package of the partner would bring it
        close();
        {
            Database db(path(), Database::Mode::Write);
            db.cached("INSERT INTO action(id,site,hlc,agency) VALUES(?1,7,1,?2)").with(n + 1, police.value()).run();
            db.cached("INSERT INTO op(n,action,t,row,c,val,base) VALUES(?1,?2,13,?3,9,?4,?3)")
                .with(n, n + 1, row, QByteArray(value))
                .run();
            db.cached("INSERT INTO head(row,c,op) VALUES(?1,9,?2)").with(row, n).run();
        }
        reopen(Workspace::Access::Read);
    };
    concurrent(qint64(7) << 32 | 1, "Wache");
    CHECK(list("conflicts").isEmpty()); // both want the same
    concurrent(qint64(7) << 32 | 3, "Bahnhof");
    const QJsonObject conflict = first("conflicts");
    CHECK(list("conflicts").size() == 1);
    CHECK(conflict.value(QStringLiteral("kind")) == QStringLiteral("patrols"));
    CHECK(conflict.value(QStringLiteral("record")) == QStringLiteral("KOD-1"));
    CHECK(conflict.value(QStringLiteral("field")) == QStringLiteral("meeting_point"));
    CHECK(conflict.value(QStringLiteral("shown")) == QStringLiteral("Wache")); // the newer one
    const QStringList values = pluck(conflict.value(QStringLiteral("values")).toArray(), "value");
    CHECK(values.contains(QStringLiteral("Wache")));
    CHECK(values.contains(QStringLiteral("Bahnhof")));
    CHECK(pluck(conflict.value(QStringLiteral("values")).toArray(), "agency").contains(QStringLiteral("PI")));
}

TEST_CASE_METHOD(Listed, "the table for people is aligned and shows German dates", "[listing]") {
    const OfficerId brandt = addOfficer(own, QStringLiteral("K1"), QStringLiteral("Brandt"));
    addOfficer(own, QStringLiteral("K2"), QStringLiteral("Oberhauser"));
    duty(brandt, span("2026-11-27T16:00", "2026-11-28T00:00"), QStringLiteral("S2"));
    const QString duties = listText(QStringLiteral("duties"), list("duties"));
    CHECK(duties.contains(QStringLiteral("27.11.2026 16:00")));
    CHECK_FALSE(duties.contains(QStringLiteral("T16:00")));
    const QStringList lines = listText(QStringLiteral("officers"), list("officers")).split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].indexOf(QStringLiteral("Brandt")) == lines[2].indexOf(QStringLiteral("Oberhauser")));
    CHECK(lines[0].indexOf(QStringLiteral("Family name")) == lines[1].indexOf(QStringLiteral("Brandt")));
    for (const QString& line : lines)
        CHECK_FALSE(line.endsWith(QLatin1Char(' ')));
}
