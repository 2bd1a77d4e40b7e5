// SPDX-License-Identifier: GPL-3.0-or-later
// What a post asks for by name – a function or a qualification – and who brings it on the day.
#include "core/officers/holders.h"
#include "core/rules/candidates.h"
#include "tests/core/rules/ruletestsupport.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

#include <QDateTime>
#include <QTimeZone>

#include <set>

using namespace streife;
using namespace streife::test;

namespace {

const QString kAid = QStringLiteral("Erste Hilfe");
const QString kLeader = QStringLiteral("Streifenführung");

/// Friday evening; Adam and Berg of the KOD, a post of the KOD that asks for first aid.
struct NeedPlan {
    PlanBuilder b;
    OfficerId adam = b.officer(b.kod, "1001");
    OfficerId berg = b.officer(b.kod, "1002", "Berg");
    PatrolId id = b.patrol("KOD-1", "2026-11-27T19:00", "2026-11-28T01:00");
    PlannedPost& post = b.post(id, b.kod, {adam}, 1);

    NeedPlan() { post.post.function = kAid; }
    void learnt(OfficerId who, const QString& name, QDate until = {}) {
        b.plan.qualifications.push_back({QualificationId(b.next()), who, ShortText(name), until});
    }
    void role(OfficerId who, const QString& name, QDate from = {}, QDate until = {}) {
        b.plan.functions.push_back({FunctionId(b.next()), who, ShortText(name), from, until});
    }
    [[nodiscard]] Findings all() const {
        Findings out = check(b.plan);
        std::erase_if(out, [](const Finding& f) { return !f.rule.endsWith(QStringLiteral("-missing")); });
        return out;
    }
    [[nodiscard]] std::string rules() const {
        std::string out;
        for (const Finding& f : all())
            out += f.rule.toStdString() + " ";
        return out;
    }
};

} // namespace

TEST_CASE("a qualification counts until its last day, and the finding says when it expired", "[rules][needs]") {
    NeedPlan p;
    p.learnt(p.adam, QStringLiteral("erste hilfe"), QDate(2026, 11, 27)); // the service day, though it ends on Saturday
    CHECK(p.rules().empty());
    p.b.plan.qualifications[0].validUntil = QDate(2026, 11, 26);
    REQUIRE(p.rules() == "qualification-missing ");
    const Finding f = p.all().front();
    CHECK(f.severity == Severity::Warning);
    CHECK(f.patrol == p.id);
    CHECK_FALSE(f.officer); // the post lacks it, not the person
    CHECK(f.title == QStringLiteral("Qualification missing: Erste Hilfe"));
    CHECK(f.text.contains(QStringLiteral("Adam: expired on 26.11.2026.")));
    p.learnt(p.adam, kAid); // learnt again, without an end
    CHECK(p.rules().empty());
}

TEST_CASE("one on the post suffices, and promised strength and nobody named are left alone", "[rules][needs]") {
    NeedPlan p;
    p.learnt(p.berg, kAid);
    CHECK(p.rules() == "qualification-missing ");
    p.post.crew.push_back({CrewId(p.b.next()), p.post.post.id, p.berg, 1});
    CHECK(p.rules().empty());
    p.post.crew.pop_back();
    p.post.post.promised = 1;
    CHECK(p.rules().empty());
    p.post.post.promised = 0;
    p.post.crew.clear();
    CHECK(p.rules().empty());
    p.post.post.function.clear();
    p.post.crew.push_back({CrewId(p.b.next()), p.post.post.id, p.adam, 0});
    CHECK(p.rules().empty());
}

TEST_CASE("whether a function or a qualification is missing is told by who has it at all", "[rules][needs]") {
    NeedPlan p;
    CHECK(p.rules() == "function-missing "); // nobody knows it
    p.learnt(p.berg, kAid, QDate(2020, 1, 1));
    CHECK(p.rules() == "qualification-missing ");
    p.role(p.berg, kAid);
    CHECK(p.rules() == "function-missing ");
    p.role(p.adam, kAid, QDate(2026, 11, 28)); // from the day after
    CHECK(p.rules() == "function-missing ");
    p.role(p.adam, QStringLiteral("ERSTE HILFE"), QDate(2026, 11, 27), QDate(2026, 11, 27));
    CHECK(p.rules().empty());
}

TEST_CASE("oracle: functions and qualifications against a calendar that is painted day by day",
          "[rules][needs][oracle]") {
    const QStringList names{kAid, kLeader, QStringLiteral("Diensthund")};
    const QDate first(2026, 11, 1);
    for (const char* rule : {"function-missing", "qualification-missing"}) {
        int found = 0;
        for (unsigned seed = 1; seed <= 240; ++seed) {
            Dice dice(seed);
            PlanBuilder b;
            std::vector<OfficerId> people;
            for (int i = 0; i < 5; ++i)
                people.push_back(b.officer(b.kod, QByteArray::number(1000 + i).constData()));
            std::set<std::tuple<OfficerId, QString, QDate>> held; // every single day
            std::set<QString> asFunction, asQualification;
            for (int i = 0; i < 6; ++i) {
                const OfficerId who = people[size_t(dice(5))];
                const QString name = names[dice(3)];
                const QDate from = dice(3) ? first.addDays(dice(40)) : QDate();
                const QDate until = dice(3) ? first.addDays(dice(40)) : QDate();
                const bool function = dice(2);
                if (function)
                    b.plan.functions.push_back({FunctionId(b.next()), who, ShortText(name), from, until});
                else
                    b.plan.qualifications.push_back({QualificationId(b.next()), who, ShortText(name), until});
                (function ? asFunction : asQualification).insert(name);
                for (QDate day = first; day < first.addDays(60); day = day.addDays(1))
                    if ((!function || from.isNull() || day >= from) && (until.isNull() || day <= until))
                        held.insert({who, name, day});
            }
            Lines expected;
            for (int i = 0; i < 6; ++i) {
                const QDate day(2026, 11, 23 + dice(7));
                const Instant start = fromLocal(day, QTime(dice(24), 0));
                const PatrolId id = b.patrol("KOD-1", {start, start.plusMinutes(180)});
                const QByteArray key = "KOD-" + QByteArray::number(10 + i);
                b.at(id).patrol.key = ShortText(QString::fromLatin1(key));
                std::vector<OfficerId> crew(people.begin(), people.begin() + dice(3));
                PlannedPost& post = b.post(id, b.kod, crew, 3, dice(6) == 0);
                post.post.function = dice(6) ? names[dice(3)] : QString();
                const QString need = post.post.function;
                if (need.isEmpty() || crew.empty() || post.post.promised)
                    continue;
                const QDateTime local = QDateTime::fromMSecsSinceEpoch(start.ms, QTimeZone("Europe/Berlin"));
                const QDate service = local.time().hour() < 6 ? local.date().addDays(-1) : local.date();
                const bool known = asQualification.count(need) && !asFunction.count(need);
                if (known != (QByteArray(rule) == "qualification-missing"))
                    continue;
                if (service < QDate(2026, 11, 23))
                    continue; // belongs to the week before
                if (std::none_of(crew.begin(), crew.end(), [&](OfficerId o) { return held.count({o, need, service}); }))
                    expected.push_back(" " + key.toStdString() + "/ ");
            }
            std::sort(expected.begin(), expected.end());
            INFO(rule << ", seed " << seed);
            CHECK(streife::test::found(b.plan, rule) == expected);
            found += int(expected.size());
        }
        CHECK(found > 100);
    }
}

namespace {

struct PickerPlan : NeedPlan {
    CandidateQuery query{{b.kod}, b.at(id).patrol.span, kAid, id, {adam}};
    std::vector<OfficerId> people;

    OfficerId person(const char* no, const char* name) {
        const OfficerId who = b.officer(b.kod, no, name);
        b.plan.officers.find(who)->ruleProfile = QStringLiteral("arbzg");
        learnt(who, kAid);
        b.duty(who, span("2026-11-27T18:00", "2026-11-28T02:00"));
        return who;
    }
    [[nodiscard]] RankedOfficer of(OfficerId who) const {
        for (const RankedOfficer& r : explainedCandidates(b.plan, query))
            if (r.officer == who)
                return r;
        throw std::runtime_error("not listed");
    }
};

} // namespace

TEST_CASE("the picker says who fits and why the others do not", "[rules][needs][candidates]") {
    PickerPlan p;
    const OfficerId fits = p.person("2001", "Fit");
    const OfficerId tired = p.person("2002", "Tired");
    p.b.duty(tired, span("2026-11-27T06:00", "2026-11-27T14:00")); // four hours before the next
    const OfficerId busy = p.person("2003", "Busy");
    const PatrolId other = p.b.patrol("KOD-9", "2026-11-27T20:00", "2026-11-27T22:00");
    p.b.post(other, p.b.kod, {busy});
    const OfficerId expired = p.b.officer(p.b.kod, "2004", "Expired");
    p.learnt(expired, kAid, QDate(2026, 10, 31));
    const OfficerId without = p.b.officer(p.b.kod, "2005", "Without");
    const OfficerId restricted = p.person("2006", "Restricted");
    p.b.plan.restrictions.push_back({RestrictionId(p.b.next()), restricted, RestrictionKind::NoNight, {}, {}});
    const OfficerId absent = p.person("2007", "Absent");
    p.b.absence(absent, span("2026-11-27T00:00", "2026-11-29T00:00"));

    CHECK(p.of(fits) == RankedOfficer{fits, CandidateState::OnDuty, {}});
    CHECK(p.of(tired) == RankedOfficer{tired, CandidateState::AgainstRules, QStringLiteral("7 h of rest missing")});
    CHECK(p.of(busy).state == CandidateState::Busy);
    CHECK(p.of(busy).why == QStringLiteral("on KOD-9 Bahnhof, 20:00–22:00"));
    CHECK(p.of(expired).why == QStringLiteral("Erste Hilfe expired on 31.10.2026"));
    CHECK(p.of(without).why == QStringLiteral("without Erste Hilfe"));
    CHECK(p.of(restricted).state == CandidateState::AgainstRules);
    CHECK(p.of(restricted).why.startsWith(QStringLiteral("Restriction: ")));
    CHECK(p.of(absent).state == CandidateState::Absent);
    const auto all = explainedCandidates(p.b.plan, p.query);
    CHECK(all.front().officer == fits);
    CHECK(std::is_sorted(all.begin(), all.end(), [](auto& a, auto& b) { return a.state < b.state; }));
    CHECK(all.size() == 8); // Berg too, not Adam, who is on it

    SECTION("what was taken on speaks against nobody") {
        Findings found = checkPeople(p.b.plan, {tired});
        PlannedPatrol joined = p.b.at(p.id);
        joined.posts[0].crew.push_back({CrewId(p.b.next()), joined.posts[0].post.id, tired, 1});
        for (const Finding& f : checkPeople(p.b.plan, {tired}, {&joined, 1}))
            p.b.plan.overrides.push_back(overrideFor(f, OverrideReason::OperationalNeed, {}));
        CHECK(p.of(tired).state == CandidateState::OnDuty);
    }
    SECTION("a time without a patrol") {
        p.query.patrol.reset();
        p.query.without.clear();
        CHECK(p.of(tired).state == CandidateState::AgainstRules);
        CHECK(p.of(fits).state == CandidateState::OnDuty);
    }
}

TEST_CASE("what the picker says of somebody is what is found once this person has joined",
          "[rules][needs][candidates]") {
    int against = 0;
    for (unsigned seed = 1; seed <= 120; ++seed) {
        Dice dice(seed);
        PickerPlan p;
        p.post.post.function.clear();
        p.query.function.clear();
        for (int i = 0; i < 6; ++i) {
            const OfficerId who = p.b.officer(p.b.kod, QByteArray::number(3000 + i).constData(), "Name");
            p.b.plan.officers.find(who)->ruleProfile = QStringLiteral("arbzg");
            for (int n = 0; n < 3; ++n) {
                const Instant start = at("2026-11-26T00:00").plusMinutes(60 * dice(72));
                p.b.duty(who, {start, start.plusMinutes(60 * (2 + dice(8)))});
            }
            p.people.push_back(who);
        }
        for (const OfficerId who : p.people) {
            const RankedOfficer told = p.of(who);
            Plan joined = p.b.plan;
            for (PlannedPatrol& q : joined.patrols)
                q.posts[0].crew.push_back({CrewId(9999), q.posts[0].post.id, who, 1});
            QStringList titles;
            for (const Finding& f : check(joined))
                if (f.officer == who && f.severity != Severity::Info && f.rule != QStringLiteral("not-on-duty"))
                    titles << f.title;
            INFO("seed " << seed);
            if (told.state == CandidateState::AgainstRules) {
                CHECK(titles.contains(told.why));
                ++against;
            } else {
                CHECK(titles.isEmpty());
            }
        }
    }
    CHECK(against > 100);
}
