// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/agencyservice.h"

#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/officers/officerservice.h"
#include "core/patrols/patrolservice.h"
#include "core/store/repository.h"
#include "core/workspace/filecheck.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

class Authorities : public WorkspaceFixture {
public:
    Authorities() : m_own(*ws().ownAgencyId()) {}

    [[nodiscard]] Agency agency(AgencyId id) {
        return *ws().read([&](Database& db) { return Records<Agency>(db).find(id); });
    }
    /// The code of the refusal, none where it went through.
    std::optional<ErrorCode> refusal(const std::function<void(AgencyService&, Writer&)>& work) {
        try {
            ws().change(QStringLiteral("step"), [&](Writer& w) {
                AgencyService service(w);
                work(service, w);
            });
        } catch (const Error& e) {
            m_text = e.text();
            CHECK(m_text.size() > 10);
            return e.code();
        }
        return std::nullopt;
    }
    std::optional<ErrorCode> save(AgencyId id, const std::function<void(Agency&)>& edit) {
        const Agency before = agency(id);
        Agency after = before;
        edit(after);
        return refusal([&](AgencyService& s, Writer&) { s.save(before, after); });
    }
    /// An authority of the partner, with its own install: nobody's steward.
    AgencyId addForeign(const QString& name, const QString& shortName) {
        std::optional<AgencyId> id;
        ws().change(QStringLiteral("as a package would write it"), [&](Writer& w) {
            Repository<Agency> repo(w);
            id = repo.newId();
            repo.insert(
                Agency{*id, ws().partnershipId(), ShortText(name), shortName, AgencyKind::Polizei, {}, {}, {}, {}, {}},
                ws().partnershipId());
        });
        return *id;
    }
    bool own(AgencyId id) {
        bool answer = false;
        ws().change(QStringLiteral("ask"), [&](Writer& w) { answer = AgencyService(w).isOwn(id); });
        return answer;
    }

protected:
    AgencyId m_own;
    QString m_text;
};

} // namespace

TEST_CASE_METHOD(Authorities, "an authority without an install is kept by ours", "[agencies]") {
    const AgencyId fire = addAgency(QStringLiteral("Feuerwehr Hamm"), QStringLiteral("FW"), AgencyKind::Feuerwehr);
    CHECK(agency(fire).steward == m_own);
    CHECK_FALSE(agency(m_own).steward); // nobody keeps ourselves
    CHECK(own(fire));
    CHECK(own(m_own));
    CHECK_FALSE(own(addForeign(QStringLiteral("PI Nord"), QStringLiteral("PN"))));
}

TEST_CASE_METHOD(Authorities, "names and short names are given once, however they are spelled", "[agencies]") {
    addAgency(QStringLiteral("Polizeiinspektion Süd"), QStringLiteral("PI Süd"));
    const auto adding = [&](const char* name, const char* shortName) {
        return refusal([&](AgencyService& s, Writer& w) {
            s.add({w.newId<Agency>(),
                   ws().partnershipId(),
                   ShortText(QString::fromUtf8(name)),
                   QString::fromUtf8(shortName),
                   AgencyKind::Polizei,
                   {},
                   {},
                   {},
                   {},
                   {}});
        });
    };
    CHECK(adding("Polizeiinspektion Süd", "A") == ErrorCode::Input);
    CHECK(adding("POLIZEIINSPEKTION  SUED", "B") == ErrorCode::Input);
    CHECK(adding("Polizeiinspektion West", "pi sued") == ErrorCode::Input);
    CHECK(m_text.contains(QString::fromUtf8("Polizeiinspektion Süd"))); // whose it is
    CHECK_FALSE(adding("Polizeiinspektion West", ""));
    CHECK_FALSE(adding("Polizeiinspektion Nord", "")); // no short name is no name twice
    CHECK(ws().all<Agency>().size() == 4);
}

TEST_CASE_METHOD(Authorities, "an authority keeps its own name when something else changes", "[agencies]") {
    const AgencyId id = addAgency(QStringLiteral("Polizei"), QStringLiteral("P"));
    CHECK_FALSE(save(id, [](Agency& a) { a.dutyPhone = QStringLiteral("02381 1234"); }));
    CHECK_FALSE(save(id, [](Agency& a) { a.name = ShortText(QStringLiteral("Polizei Hamm")); }));
    CHECK_FALSE(save(id, [](Agency& a) { a.shortName = QStringLiteral("p"); })); // its own, spelled anew
    CHECK(save(id, [](Agency& a) { a.shortName = QStringLiteral("kod"); }) == ErrorCode::Input);
    CHECK(save(id, [](Agency& a) { a.name = ShortText(QStringLiteral("kod MUSTERSTADT")); }) == ErrorCode::Input);
    CHECK(agency(id).name.str() == QStringLiteral("Polizei Hamm"));
}

TEST_CASE_METHOD(Authorities, "a deleted authority's name is free again", "[agencies]") {
    const AgencyId id = addAgency(QStringLiteral("Polizei"), QStringLiteral("P"));
    CHECK_FALSE(refusal([&](AgencyService& s, Writer&) { s.remove(id); }));
    CHECK(addAgency(QStringLiteral("Polizei"), QStringLiteral("P")) != id);
}

TEST_CASE_METHOD(Authorities, "nobody is above himself, however long the way", "[agencies]") {
    std::vector<AgencyId> chain;
    for (int i = 0; i < 5; ++i) {
        chain.push_back(addAgency(QStringLiteral("Ebene %1").arg(i), QStringLiteral("E%1").arg(i)));
        if (i > 0)
            REQUIRE_FALSE(save(chain[size_t(i)], [&](Agency& a) { a.parent = chain[size_t(i) - 1]; }));
    }
    for (const AgencyId below : chain)
        CHECK(save(chain.front(), [&](Agency& a) { a.parent = below; }) == ErrorCode::Input);
    CHECK_FALSE(agency(chain.front()).parent);
    CHECK_FALSE(save(chain.back(), [&](Agency& a) { a.parent = chain.front(); }));
    // two concurrent edits may have made a ring already: others can still be edited, and the question ends
    ws().change(QStringLiteral("merge"), [&](Writer& w) {
        w.setCell(tableOf<Agency>(), chain[0].value(), tableOf<Agency>().column(QByteArray("parent"))->no,
                  chain[1].value());
    });
    CHECK_FALSE(save(chain[4], [&](Agency& a) { a.parent = chain[1]; }));
    CHECK(own(chain[4]));
}

TEST_CASE_METHOD(Authorities, "what is below our authority or kept by it is ours to edit", "[agencies]") {
    const AgencyId foreign = addForeign(QStringLiteral("Polizei"), QStringLiteral("P"));
    const AgencyId theirs = addForeign(QStringLiteral("Wache"), QStringLiteral("W"));
    const auto setParent = [&](AgencyId id, AgencyId parent) {
        ws().change(QStringLiteral("merge"), [&](Writer& w) {
            w.setCell(tableOf<Agency>(), id.value(), tableOf<Agency>().column(QByteArray("parent"))->no,
                      parent.value());
        });
    };
    setParent(theirs, foreign);
    CHECK_FALSE(own(theirs));
    CHECK(refusal([&](AgencyService& s, Writer&) { s.requireOwn(theirs); }) == ErrorCode::Forbidden);
    CHECK(m_text.contains(QStringLiteral("W")));
    setParent(foreign, m_own);
    CHECK(own(theirs)); // through two levels
    const AgencyId kept = addAgency(QStringLiteral("Jugendamt"), QStringLiteral("JA"), AgencyKind::Jugendamt);
    const AgencyId belowKept = addForeign(QStringLiteral("Streetwork"), QStringLiteral("SW"));
    setParent(belowKept, kept);
    CHECK(own(belowKept));
    setParent(foreign, theirs); // a ring without us
    CHECK_FALSE(own(theirs));
    CHECK_FALSE(own(AgencyId(4711)));
}

TEST_CASE_METHOD(Authorities, "an authority that others need is not deleted", "[agencies]") {
    CHECK(refusal([&](AgencyService& s, Writer&) { s.remove(m_own); }) == ErrorCode::Forbidden);
    const AgencyId police = addAgency(QStringLiteral("Polizei"), QStringLiteral("P"));
    const auto removing = [&] { return refusal([&](AgencyService& s, Writer&) { s.remove(police); }); };

    const OfficerId officer = addOfficer(police, QStringLiteral("1"), QStringLiteral("Kern"));
    CHECK(removing() == ErrorCode::Forbidden);
    ws().change(QStringLiteral("officer"), [&](Writer& w) { OfficerService(w).remove(officer); });

    const PatrolId patrol = addPatrol(QStringLiteral("Abend"), span("2026-11-27T18:00", "2026-11-27T22:00"), police);
    CHECK(removing() == ErrorCode::Forbidden);
    ws().change(QStringLiteral("patrol"), [&](Writer& w) { PatrolService(w).remove(patrol); });

    const AgencyId station = addAgency(QStringLiteral("Wache"), QStringLiteral("W"));
    REQUIRE_FALSE(save(station, [&](Agency& a) { a.parent = police; }));
    CHECK(removing() == ErrorCode::Forbidden);
    REQUIRE_FALSE(save(station, [&](Agency& a) { a.parent.reset(); }));

    CHECK_FALSE(removing());
    CHECK(ws().all<Agency>().size() == 2);
    ws().undo();
    CHECK(ws().all<Agency>().size() == 3);
    CHECK(verifyWholeFile(path()).whole());
}

TEST_CASE_METHOD(Authorities, "a unit is made once per authority, however it is spelled", "[agencies]") {
    const AgencyId police = addAgency(QStringLiteral("Polizei"), QStringLiteral("P"));
    std::vector<UnitId> ids;
    ws().change(QStringLiteral("units"), [&](Writer& w) {
        AgencyService service(w);
        for (const char* name : {"Dienstgruppe Süd", "DIENSTGRUPPE SÜD", "Dienstgruppe  Sued"})
            ids.push_back(service.unit(police, QString::fromUtf8(name)));
        ids.push_back(service.unit(m_own, QStringLiteral("Dienstgruppe Süd")));
        ids.push_back(service.unit(police, QStringLiteral("Dienstgruppe Nord")));
    });
    CHECK(ids[0] == ids[1]);
    CHECK(ids[0] == ids[2]);
    CHECK(ids[0] != ids[3]);
    CHECK(ids[0] != ids[4]);
    CHECK(ws().all<Unit>().size() == 3);
    CHECK(refusal([&](AgencyService& s, Writer&) { (void)s.unit(police, QStringLiteral("  ")); }) == ErrorCode::Input);
    CHECK(refusal([&](AgencyService& s, Writer&) { (void)s.unit(AgencyId(4711), QStringLiteral("X")); })
          == ErrorCode::NotFound);
    CHECK(ws().all<Unit>().size() == 3);
}
