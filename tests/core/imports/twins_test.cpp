// SPDX-License-Identifier: GPL-3.0-or-later
// After a merge two records may have one natural key: an import must not choose for people.
#include "core/agencies/agencytable.h"
#include "core/availability/availabilitytable.h"
#include "core/hotspots/hotspottable.h"
#include "core/imports/lookup.h"
#include "core/officers/officertable.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"
#include "tests/core/imports/importfixture.h"

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

class TwinFixture : public ImportFixture {
public:
    /// Copies a row past the service that would refuse it, as a merge does.
    template <class T, class Change> void twin(Change change) {
        ws().change(u"merge"_s, [&](Writer& w) {
            Repository<T> rows(w);
            T copy = rows.all().back();
            copy.id = rows.newId();
            change(copy);
            if constexpr (requires { copy.partnership; })
                rows.insert(copy, copy.partnership);
            else
                rows.insert(copy);
        });
    }
    void withOwnInstall(AgencyId id) {
        ws().change(u"install"_s, [&](Writer& w) {
            Repository<Agency> agencies(w);
            const Agency before = agencies.get(id);
            Agency after = before;
            after.steward.reset();
            agencies.save(before, after);
        });
    }
    QString onlyError(const ImportResult& r) {
        REQUIRE(r.errors.size() == 1);
        return r.errors.front().text;
    }
};

} // namespace

TEST_CASE_METHOD(TwinFixture, "twins: every kind refuses an ambiguous key and names both", "[imports]") {
    twin<Agency>([](Agency& a) { a.shortName = u"PI-2"_s; });
    QString text = onlyError(import(ImportKind::Agencies, "name;land\nPolizeiinspektion Mitte;NW\n"));
    CHECK((text.contains(u"PI ") && text.contains(u"PI-2")));
    text = onlyError(import(ImportKind::Staff, "agency;service_no;family_name\nPolizeiinspektion Mitte;1;A\n"));
    CHECK(text.contains(u"ambiguous"));
    CHECK(counts(import(ImportKind::Staff, "agency;service_no;family_name\nPI;1;A\n")) == u"1/0/0/0");

    addHotspot(u"Bahnhof"_s);
    twin<Hotspot>([](Hotspot& h) { h.category = u"Lärm"_s; });
    text = onlyError(import(ImportKind::Hotspots, "name;category\nBahnhof;x\n"));
    CHECK(text.contains(u"Lärm"));
    text = onlyError(
        import(ImportKind::Patrols, "key;title;start;end;visits\nA;B;27.11.2026 18:00;27.11.2026 22:00;Bahnhof\n"));
    CHECK(text.contains(u"Bahnhof Lärm"));

    addOfficer(own(), u"7"_s, u"Erste"_s);
    twin<Officer>([](Officer& o) { o.familyName = ShortText(u"Zweite"_s); });
    text = onlyError(import(ImportKind::Staff, "agency;service_no;rank\nKOD;7;x\n"));
    CHECK((text.contains(u"Erste") && text.contains(u"Zweite")));
    text = onlyError(import(ImportKind::Absences, "service_no;start;end\n7;27.11.2026;27.11.2026\n"));
    CHECK((text.contains(u"Erste") && text.contains(u"Zweite")));

    addPatrol(u"Innenstadt"_s, span("2026-11-27T18:00", "2026-11-27T22:00"), police());
    const QString key = ws().all<Patrol>().front().key.str();
    twin<Patrol>([](Patrol& p) { p.title = ShortText(u"Bahnhof"_s); });
    text = onlyError(import(ImportKind::Patrols, "key;title\n" + key.toUtf8() + ";Neu\n"));
    CHECK((text.contains(u"Innenstadt") && text.contains(u"Bahnhof")));
}

TEST_CASE_METHOD(TwinFixture, "twins: two duties with one key are named, all others go through a dry run",
                 "[imports]") {
    addOfficer(own(), u"1001"_s, u"Muster"_s);
    import(ImportKind::Duties, "service_no;start;end;shift\n1001;27.11.2026 06:00;27.11.2026 14:00;F\n");
    twin<Duty>([](Duty& d) { d.shift = u"F2"_s; });
    const QString text =
        onlyError(import(ImportKind::Duties, "service_no;start;end\n1001;27.11.2026 06:00;27.11.2026 15:00\n"));
    CHECK((text.contains(u"14:00 F\"") && text.contains(u"14:00 F2\"")));
    CHECK(counts(dryRun(ImportKind::Duties, "service_no;start;end\n1001;28.11.2026 06:00;28.11.2026 15:00\n"))
          == u"1/0/0/0");
    CHECK(ws().all<Duty>().size() == 2);
}

TEST_CASE_METHOD(TwinFixture, "partners: what another authority keeps itself is not imported here", "[imports]") {
    addOfficer(police(), u"2001"_s, u"Wache"_s);
    withOwnInstall(police());
    CHECK(onlyError(import(ImportKind::Staff, "agency;service_no;family_name\nPI;9;A\n"))
          == u"PI keeps its staff itself.");
    CHECK(onlyError(import(ImportKind::Duties, "service_no;start;end\n2001;27.11.2026 06:00;27.11.2026 14:00\n"))
          == u"PI keeps its duties and absences itself.");
    CHECK(onlyError(import(ImportKind::Absences, "service_no;start;end\n2001;27.11.2026;27.11.2026\n"))
          == u"PI keeps its duties and absences itself.");
    const QByteArray patrol = "key;title;start;end;posts;crew\nA;B;27.11.2026 18:00;27.11.2026 22:00;KOD:1|PI:2;";
    CHECK(onlyError(import(ImportKind::Patrols, patrol + "2001\n")) == u"PI names its own people itself.");
    CHECK(counts(import(ImportKind::Patrols, patrol + "\n")) == u"1/0/0/0"); // their posts as an offer are fine
}

TEST_CASE_METHOD(TwinFixture, "lookup: authorities and officers by every name they have", "[imports]") {
    addOfficer(own(), u"A 12"_s, u"Muster"_s);
    addOfficer(own(), u"KOD/13"_s, u"Schrägstrich"_s);
    addOfficer(police(), u"14"_s, u"Wache"_s);
    ws().read([&](Database& db) {
        const AgencyIndex agencies(db, ws().partnershipId(), own());
        CHECK(agencies.find(u"kod musterstadt"_s).id == own());
        CHECK(agencies.find(u" KOD "_s).id == own());
        CHECK(agencies.find(u"POLIZEIINSPEKTION MITTE"_s).id == police());
        CHECK(agencies.find(u"Zoll"_s).problem.contains(u"\"Zoll\" is unknown"));
        CHECK(agencies.isOwn(own()));
        CHECK(agencies.isOwn(police())); // kept by us
        const OfficerIndex officers(db, ws().partnershipId(), agencies);
        CHECK(officers.find(u"a 12"_s).id);
        CHECK(officers.find(u"KOD/a 12"_s).id == officers.find(u"A 12"_s).id);
        CHECK(officers.find(u"KOD/13"_s).id); // a number with a slash of its own
        CHECK(officers.find(u"PI/14"_s).id);
        CHECK_FALSE(officers.find(u"KOD/14"_s).id);
        CHECK_FALSE(officers.find(u"Zoll/14"_s).id);
        CHECK(officers.find(u"14"_s, u"PI"_s).id);
        CHECK_FALSE(officers.find(u"14"_s, u"KOD"_s).id);
        CHECK(officers.find(u""_s).problem == u"The service number is missing.");
        CHECK(officers.name(*officers.find(u"14"_s).id) == u"14");
        return 0;
    });
}
