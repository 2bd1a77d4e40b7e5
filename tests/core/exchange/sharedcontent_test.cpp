// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sharedcontent.h"

#include "core/agencies/agencytable.h"
#include "core/availability/availabilitytable.h"
#include "core/exchange/staffshown.h"
#include "core/officers/officertable.h"
#include "core/patrols/confirmationservice.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"
#include "core/workspace/confirming.h"
#include "core/workspace/releasing.h"
#include "core/workspace/tables.h"
#include "tests/support/workspacefixture.h"

#include <QCborArray>
#include <QCborValue>

using namespace streife;

namespace {

struct Shared : WorkspaceFixture {
    AgencyId kod = *ws().ownAgencyId();
    AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"));
    OfficerId adam = addOfficer(kod, QStringLiteral("4711-KANARIE"), QStringLiteral("Kanarienvogel"));
    PatrolId friday = addPatrol(QStringLiteral("Abendstreife"), span("2026-11-27T18:00", "2026-11-27T22:00"), police);

    Shared() {
        setNow(at("2026-11-25T12:00"));
        reopen();
        edit(friday, [&](PatrolDraft& d) {
            d.callSign = QStringLiteral("S 21");
            d.posts[0].crew = {adam};
            d.posts[0].unit = QStringLiteral("Gruppe C");
        });
        turnKeys(ws(), {kod, Decision::Accept, {friday}});
        ws().change(QStringLiteral("house"), [&](Writer& w) {
            Repository<Duty> duties(w);
            duties.insert({duties.newId(), adam, span("2026-11-27T14:00", "2026-11-27T22:00"), DutyKind::Dienst,
                           QStringLiteral("KANARIENSCHICHT")});
            Repository<Qualification> learnt(w);
            learnt.insert({learnt.newId(), adam, ShortText(QStringLiteral("KANARIENKUNDE")), {}});
        });
    }
    [[nodiscard]] QByteArray bytes() {
        return ws().read([&](Database& db) { return sharedContent(db, registry(), ws().partnershipId()); });
    }
};

} // namespace

TEST_CASE_METHOD(Shared, "what leaves holds each live row of the shared tables and none of the house's", "[exchange]") {
    const auto rows = readShared(bytes(), registry());
    REQUIRE(rows);
    qint64 expected = 0;
    for (const TableInfo* table : registry().all()) {
        const qint64 count = ws().read(
            [&](Database& db) { return db.integer("SELECT count(*) FROM " + table->name + " WHERE _del=0"); });
        if (table->sharing == Sharing::Shared)
            expected += count;
        for (const SharedRow& row : *rows)
            if (row.table == table)
                CHECK(table->sharing == Sharing::Shared);
    }
    CHECK(qint64(rows->size()) == expected);
    CHECK(expected > 5);
    for (const SharedRow& row : *rows)
        if (row.table->name == "patrol")
            CHECK(asText(row.cell("title")) == QStringLiteral("Abendstreife"));
}

TEST_CASE_METHOD(Shared, "with strength only no name, number, duty or qualification is in what leaves",
                 "[exchange][canary]") {
    CHECK_FALSE(bytes().toLower().contains("kanarie"));
    setNameRelease(ws(), kod, NameMode::CallName, 366); // and who has no call name stays unnamed
    CHECK_FALSE(bytes().toLower().contains("kanarie"));
    setNameRelease(ws(), kod, NameMode::Name, 366); // the search would find one
    CHECK(bytes().contains("Kanarienvogel"));
    CHECK_FALSE(bytes().contains("KANARIE"));
    setNameRelease(ws(), kod, NameMode::Strength, 366);
    CHECK_FALSE(bytes().toLower().contains("kanarie"));
}

TEST_CASE_METHOD(Shared, "what the partner sees is read from these bytes alone", "[exchange]") {
    setNameRelease(ws(), kod, NameMode::Name, 30);
    const auto shown = shownToPartners(ws(), kod);
    REQUIRE(shown.size() == 1);
    CHECK(shown[0].patrol == QStringLiteral("KOD-1"));
    CHECK(shown[0].title == QStringLiteral("S 21 Abendstreife"));
    CHECK(shown[0].span == span("2026-11-27T18:00", "2026-11-27T22:00"));
    CHECK(shown[0].agency == QStringLiteral("KOD"));
    CHECK(shown[0].strength == 1);
    CHECK(shown[0].promised == 1);
    CHECK(shown[0].unit == QStringLiteral("Gruppe C"));
    CHECK(shown[0].names == QStringLiteral("Kanarienvogel"));
    CHECK(staffShown(*readShared(bytes(), registry()), {kod}, ws().now()) == shown);
    const auto theirs = shownToPartners(ws(), police);
    REQUIRE(theirs.size() == 1);
    CHECK(theirs[0].names.isEmpty());
    // Whoever took a promise on the phone is named to the partner, so it stands there too.
    ws().change(QStringLiteral("phone"), [&](Writer& w) {
        PhonePromise p;
        p.patrol = friday;
        p.agency = police;
        p.name = ShortText(QStringLiteral("Krause"));
        p.takenBy = QStringLiteral("Adam");
        ConfirmationService(w).note(p);
    });
    const auto withPhone = shownToPartners(ws(), kod);
    REQUIRE(withPhone.size() == 2);
    CHECK(withPhone[1].phoneTakenBy == QStringLiteral("Adam"));
    setNow(at("2026-11-27T22:00")); // over
    reopen();
    CHECK(shownToPartners(ws(), kod).empty());
}

TEST_CASE_METHOD(Shared, "bytes that are cut or changed are refused or read, never worse", "[exchange]") {
    const QByteArray whole = bytes();
    // An independent reader: the same rows.
    const QCborArray all = QCborValue::fromCbor(whole).toArray();
    for (const QCborValue& row : all) {
        REQUIRE(row.toArray().size() == 3);
        CHECK(registry().table(int(row.toArray().at(0).toInteger())) != nullptr);
        CHECK(row.toArray().at(2).isByteArray());
    }
    const auto count = size_t(all.size());
    CHECK(count > 5);
    CHECK(count == readShared(whole, registry())->size());
    for (qsizetype n = 0; n < whole.size(); ++n)
        CHECK_FALSE(readShared(whole.left(n), registry()));
    for (qsizetype n = 0; n < whole.size(); ++n) {
        QByteArray changed = whole;
        changed[n] = char(~changed[n]);
        (void)readShared(changed, registry());
    }
    CHECK_FALSE(readShared("nonsense", registry()));
}
