// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/officers/officerservice.h"

#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/officers/deputytable.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/store/repository.h"
#include "core/workspace/filecheck.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

class People : public WorkspaceFixture {
public:
    People()
        : m_own(*ws().ownAgencyId()), m_kept(addAgency(QStringLiteral("Jugendamt"), QStringLiteral("JA"))),
          m_adam(addOfficer(m_own, QStringLiteral("1001"), QStringLiteral("Adam"))) {
        ws().change(QStringLiteral("a partner with an install of its own"), [&](Writer& w) {
            Repository<Agency> repo(w);
            m_partner = repo.newId();
            repo.insert(Agency{*m_partner,
                               ws().partnershipId(),
                               ShortText(QStringLiteral("Polizei")),
                               QStringLiteral("P"),
                               AgencyKind::Polizei,
                               {},
                               {},
                               {},
                               {},
                               {}},
                        ws().partnershipId());
        });
    }
    std::optional<ErrorCode> refusal(const std::function<void(OfficerService&, Writer&)>& work) {
        try {
            ws().change(QStringLiteral("step"), [&](Writer& w) {
                OfficerService service(w);
                work(service, w);
            });
        } catch (const Error& e) {
            m_text = e.text();
            return e.code();
        }
        return std::nullopt;
    }
    std::optional<ErrorCode> add(AgencyId agency, const char* number) {
        return refusal([&](OfficerService& s, Writer& w) {
            s.add({w.newId<Officer>(),
                   agency,
                   {},
                   ShortText(QString::fromUtf8(number)),
                   ShortText(QStringLiteral("Neu")),
                   QStringLiteral("Eva"),
                   {},
                   {},
                   {}});
        });
    }
    Officer officer(OfficerId id) {
        return *ws().read([&](Database& db) { return Records<Officer>(db).find(id); });
    }
    QStringList qualifications() {
        QStringList out;
        for (const Qualification& q : ws().all<Qualification>("name"))
            out << (q.name.str() + QLatin1Char(' ') + q.validUntil.toString(Qt::ISODate)).trimmed();
        return out;
    }
    QStringList functions() {
        QStringList out;
        for (const Function& f : ws().all<Function>("name"))
            out << (f.name.str() + QLatin1Char(' ') + f.validUntil.toString(Qt::ISODate)).trimmed();
        return out;
    }
    PatrolId patrolOf(OfficerId who, const TimeSpan& when) {
        PatrolDraft d{{},
                      QStringLiteral("Streife"),
                      when,
                      PatrolMode::Foot,
                      {},
                      {},
                      PatrolState::Proposed,
                      PatrolOutcome::None,
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {}};
        d.posts = {{m_own, 1, 0, {}, {}, {who}}};
        std::optional<PatrolId> id;
        ws().change(QStringLiteral("patrol"),
                    [&](Writer& w) { id = PatrolService(w).create(ws().partnershipId(), d); });
        return *id;
    }

protected:
    AgencyId m_own;
    AgencyId m_kept;
    std::optional<AgencyId> m_partner;
    OfficerId m_adam;
    QString m_text;
};

} // namespace

TEST_CASE_METHOD(People, "a service number is given once in an authority", "[officers]") {
    CHECK(add(m_own, "1001") == ErrorCode::Input);
    CHECK(m_text.contains(QStringLiteral("1001")));
    CHECK(m_text.contains(QStringLiteral("Adam"))); // whose it is
    CHECK_FALSE(add(m_kept, "1001"));               // another authority counts for itself
    CHECK_FALSE(add(m_own, "1002"));
    CHECK_FALSE(refusal([&](OfficerService& s, Writer&) { s.remove(m_adam); }));
    CHECK_FALSE(add(m_own, "1001")); // free again
    CHECK(ws().all<Officer>().size() == 3);
}

TEST_CASE_METHOD(People, "changing an officer asks the same questions as adding one", "[officers]") {
    REQUIRE_FALSE(add(m_own, "1002"));
    REQUIRE_FALSE(add(m_kept, "1001"));
    const auto save = [&](const std::function<void(Officer&)>& edit) {
        const Officer before = officer(m_adam);
        Officer after = before;
        edit(after);
        return refusal([&](OfficerService& s, Writer&) { s.save(before, after); });
    };
    CHECK(save([](Officer& o) { o.serviceNo = ShortText(QStringLiteral("1002")); }) == ErrorCode::Input);
    CHECK(save([&](Officer& o) { o.agency = m_kept; }) == ErrorCode::Input); // there he would be a second 1001
    CHECK(officer(m_adam).agency == m_own);
    CHECK_FALSE(save([](Officer& o) { o.rank = QStringLiteral("OI"); })); // his own number is no twin
    CHECK_FALSE(save([](Officer& o) { o.serviceNo = ShortText(QStringLiteral("1003")); }));
    CHECK_FALSE(save([&](Officer& o) { o.agency = m_kept; }));
    ws().undo();
    CHECK(officer(m_adam).agency == m_own);
}

TEST_CASE_METHOD(People, "the people of a partner are the partner's alone", "[officers]") {
    CHECK(add(*m_partner, "7") == ErrorCode::Forbidden);
    CHECK(m_text.contains(QStringLiteral("P")));
    CHECK(ws().all<Officer>().size() == 1);
    // nobody is given away either, and what a package has brought is left alone
    const Officer before = officer(m_adam);
    Officer theirs = before;
    theirs.agency = *m_partner;
    CHECK(refusal([&](OfficerService& s, Writer&) { s.save(before, theirs); }) == ErrorCode::Forbidden);
    std::optional<OfficerId> foreign;
    ws().change(QStringLiteral("package"), [&](Writer& w) {
        Repository<Officer> repo(w);
        foreign = repo.newId();
        repo.insert(Officer{*foreign,
                            *m_partner,
                            {},
                            ShortText(QStringLiteral("7")),
                            ShortText(QStringLiteral("Kern")),
                            {},
                            {},
                            {},
                            {}});
    });
    const Officer kern = officer(*foreign);
    Officer edited = kern;
    edited.phone = QStringLiteral("110");
    CHECK(refusal([&](OfficerService& s, Writer&) { s.save(kern, edited); }) == ErrorCode::Forbidden);
    CHECK(refusal([&](OfficerService& s, Writer&) { s.remove(*foreign); }) == ErrorCode::Forbidden);
    CHECK(refusal([&](OfficerService& s, Writer&) { s.setQualifications(*foreign, {{QStringLiteral("Hund")}}); })
          == ErrorCode::Forbidden);
    CHECK(refusal([&](OfficerService& s, Writer&) { s.saveFunctions(*foreign, {}); }) == ErrorCode::Forbidden);
    CHECK(officer(*foreign) == kern);
    CHECK(ws().all<Qualification>().empty());
}

TEST_CASE_METHOD(People, "who is planned for a patrol to come is not deleted", "[officers]") {
    patrolOf(m_adam, span("2026-11-20T18:00", "2026-11-20T22:00")); // over: it keeps his name
    CHECK_FALSE(refusal([&](OfficerService& s, Writer&) { s.remove(m_adam); }));
    ws().undo();
    const PatrolId running = patrolOf(m_adam, span("2026-11-22T11:00", "2026-11-22T13:00")); // it is noon
    CHECK(refusal([&](OfficerService& s, Writer&) { s.remove(m_adam); }) == ErrorCode::Forbidden);
    CHECK(m_text.contains(QStringLiteral("1 patrols")));
    const PatrolId coming = patrolOf(m_adam, span("2026-11-27T18:00", "2026-11-27T22:00"));
    CHECK(refusal([&](OfficerService& s, Writer&) { s.remove(m_adam); }) == ErrorCode::Forbidden);
    CHECK(m_text.contains(QStringLiteral("2 patrols")));
    ws().change(QStringLiteral("replace"), [&](Writer& w) {
        PatrolService(w).remove(running);
        PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), coming));
        d.posts[0].crew.clear();
        PatrolService(w).update(coming, d);
    });
    CHECK_FALSE(refusal([&](OfficerService& s, Writer&) { s.remove(m_adam); }));
    CHECK(verifyWholeFile(path()).damages == QStringList());
}

TEST_CASE_METHOD(People, "setting qualifications by name keeps those that stay, with their last day", "[officers]") {
    ws().change(QStringLiteral("set"), [&](Writer& w) {
        const auto q = [&](const char* name, QDate until) {
            return Qualification{w.newId<Qualification>(), m_adam, ShortText(QString::fromUtf8(name)), until};
        };
        OfficerService(w).saveQualifications(m_adam, {q("Erste Hilfe", QDate(2027, 6, 30)), q("Diensthund", {})});
    });
    const auto set = [&](const QStringList& names) {
        std::vector<WantedQualification> wanted;
        for (const QString& name : names)
            wanted.push_back({name});
        return refusal([&](OfficerService& s, Writer&) { s.setQualifications(m_adam, wanted); });
    };
    const auto ops = [&] { return ws().read([](Database& db) { return db.integer("SELECT count(*) FROM op"); }); };
    CHECK_FALSE(set({QStringLiteral("ERSTE  HILFE"), QStringLiteral(" Fahrrad "), QString(), QStringLiteral("  ")}));
    CHECK(qualifications() == QStringList{QStringLiteral("Erste Hilfe 2027-06-30"), QStringLiteral("Fahrrad")});
    const qint64 before = ops();
    CHECK_FALSE(set({QStringLiteral("Fahrrad"), QStringLiteral("Erste Hilfe")})); // the same: nothing to write
    CHECK(ops() == before);
    ws().undo();
    CHECK(qualifications() == QStringList{QStringLiteral("Diensthund"), QStringLiteral("Erste Hilfe 2027-06-30")});
    CHECK_FALSE(set({}));
    CHECK(qualifications().isEmpty());
    CHECK(set({QStringLiteral("a\nb")}) == ErrorCode::Input);
}

TEST_CASE_METHOD(People, "functions are replaced as a whole: equal ones stay, the others come and go", "[officers]") {
    const auto save = [&](const std::function<void(std::vector<Function>&, Writer&)>& edit) {
        return refusal([&](OfficerService& s, Writer& w) {
            std::vector<Function> list = Records<Function>(w.db()).where("officer=?1", m_adam.value());
            edit(list, w);
            s.saveFunctions(m_adam, list);
        });
    };
    const auto function = [&](Writer& w, const char* name) {
        return Function{w.newId<Function>(), OfficerId(4711), ShortText(QString::fromUtf8(name)), {}, {}};
    };
    CHECK_FALSE(save([&](auto& list, Writer& w) {
        list.push_back(function(w, "Melder"));
        list.push_back(function(w, "Fahrer"));
    }));
    CHECK(functions() == QStringList{QStringLiteral("Fahrer"), QStringLiteral("Melder")});
    for (const Function& f : ws().all<Function>())
        CHECK(f.officer == m_adam); // whatever the form said
    CHECK_FALSE(save([&](auto& list, Writer& w) {
        list[0].validUntil = QDate(2027, 1, 31);
        list.erase(list.begin() + 1);
        list.push_back(function(w, "Funker"));
    }));
    CHECK(functions() == QStringList{QStringLiteral("Funker"), QStringLiteral("Melder 2027-01-31")});
    ws().undo();
    CHECK(functions() == QStringList{QStringLiteral("Fahrer"), QStringLiteral("Melder")});
    CHECK(verifyWholeFile(path()).whole());
}

TEST_CASE_METHOD(WorkspaceFixture, "who stands in for somebody is of the own house, somebody else, and for some days",
                 "[officers][deputy]") {
    const AgencyId kod = *ws().ownAgencyId();
    const AgencyId partner = addAgency(QStringLiteral("Bundespolizei"), QStringLiteral("BPol"));
    const OfficerId adam = addOfficer(kod, QStringLiteral("1"), QStringLiteral("Adam"));
    const OfficerId brandt = addOfficer(kod, QStringLiteral("2"), QStringLiteral("Brandt"));
    const OfficerId foreign = addOfficer(partner, QStringLiteral("3"), QStringLiteral("Celik"));
    letGo(partner);
    const auto save = [&](OfficerId deputy, QDate from, QDate until) {
        Deputy d;
        d.officer = adam;
        d.deputy = deputy;
        d.firstDay = from;
        d.lastDay = until;
        ws().change(QStringLiteral("deputy"), [&](Writer& w) { OfficerService(w).saveDeputies(adam, {d}); });
    };
    const QDate first(2026, 12, 1);
    CHECK_THROWS_AS(save(adam, first, first), Error);
    CHECK_THROWS_AS(save(foreign, first, first), Error);
    CHECK_THROWS_AS(save(brandt, first, first.addDays(-1)), Error);
    CHECK_THROWS_AS(save(brandt, first, QDate()), Error);
    CHECK(ws().all<Deputy>().empty());
    save(brandt, first, first.addDays(13));
    REQUIRE(ws().all<Deputy>().size() == 1);
    CHECK(ws().all<Deputy>()[0].deputy == brandt);
    ws().change(QStringLiteral("none"), [&](Writer& w) { OfficerService(w).saveDeputies(adam, {}); });
    CHECK(ws().all<Deputy>().empty());
}
