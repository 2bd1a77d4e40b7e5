// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/ruletestsupport.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

#include <QSet>

using namespace streife;
using namespace streife::test;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// Hamm, NW: KOD is an Ordnungsamt, PI a police station; shipped powers.
struct PowerPlan : PlanBuilder {
    PowerPlan() {
        plan.agencies.find(kod)->kind = AgencyKind::Ordnungsamt;
        plan.agencies.find(pi)->kind = AgencyKind::Polizei;
        plan.powers = effectivePowers({});
        plan.taskMeasures = effectiveTaskMeasures({});
    }
    PatrolId with(const std::vector<AgencyId>& agencies, const std::vector<const char*>& tasks,
                  const char* key = "K1") {
        const PatrolId id = patrol(key, "2026-11-27T18:00", "2026-11-27T22:00");
        for (const AgencyId agency : agencies)
            post(id, agency, {}, 1, 1);
        for (const char* text : tasks)
            task(id, u(text));
        return id;
    }
    void task(PatrolId id, const QString& text) {
        at(id).tasks.push_back({TaskId(next()), id, ShortText(text), int(at(id).tasks.size())});
    }
    Power& row(const char* land, AgencyKind kind, const char* measure) {
        for (Power& p : plan.powers)
            if (p.land == u(land) && p.agencyKind == kind && p.measure.str() == u(measure) && p.municipality.isEmpty())
                return p;
        FAIL("no such row");
        return plan.powers.front();
    }
    void checkAll(QDate on) {
        for (Power& p : plan.powers) {
            p.checkedBy = u("Kern");
            p.checkedOn = on;
        }
    }
    /// "rule|title|norm" of both rules
    std::vector<std::string> says() {
        std::vector<std::string> out;
        for (const char* rule : {"power-missing", "power-unchecked"})
            for (const Finding& f : only(plan, rule))
                out.push_back((f.rule + u("|") + f.title + u("|") + f.norm).toStdString());
        return out;
    }
    Finding one(const char* rule) {
        const Findings all = only(plan, rule);
        REQUIRE(all.size() == 1);
        return all.front();
    }
};

using Says = std::vector<std::string>;

} // namespace

TEST_CASE("NRW: a KOD alone may not ban somebody from a place, and the norm is told", "[rules][powers]") {
    PowerPlan p;
    p.with({p.kod}, {"Aufenthaltsverbot aussprechen"});
    const Finding f = p.one("power-missing");
    CHECK(f.severity == Severity::Warning);
    CHECK(f.norm == u("§ 24 Abs. 1 Nr. 12 OBG NRW, § 34 Abs. 2 PolG NRW"));
    CHECK(f.text.contains(u("KOD: no (§ 24 Abs. 1 Nr. 12 OBG NRW, § 34 Abs. 2 PolG NRW)")));
    CHECK_FALSE(f.officer);
    CHECK(only(p.plan, "power-unchecked").empty());
}

TEST_CASE("with the police on the patrol the ban is covered, though nobody has checked it", "[rules][powers]") {
    PowerPlan p;
    const PatrolId id = p.with({p.kod, p.pi}, {"Aufenthaltsverbot aussprechen"});
    CHECK(p.says() == Says{"power-unchecked|Power not checked: Aufenthaltsverbot|§ 34 Abs. 2 PolG NRW"});
    CHECK(p.one("power-unchecked").severity == Severity::Info);
    p.checkAll(QDate(2026, 1, 1));
    CHECK(p.says().empty());
    p.at(id).posts[1].post.strength = 0; // nobody comes
    CHECK(p.one("power-missing").text.contains(u("KOD: no")));
    p.at(id).patrol.state = PatrolState::Cancelled;
    CHECK(p.says().empty());
}

TEST_CASE("fines of 60 and of 4 euros name the bounds, 5 and 55 are fine", "[rules][powers]") {
    const struct {
        const char* task;
        bool missing;
    } vectors[]{{"Verwarnungsgeld 60 €", true},  {"Verwarnungsgeld 4 €", true},     {"Verwarnungsgeld 5 €", false},
                {"Verwarnungsgeld 55 €", false}, {"Verwarnungsgeld 55,01 €", true}, {"Verwarnungsgeld 4,99 €", true},
                {"Verwarnungsgeld", false},      {"Verwarnungsgeld 1.000 €", true}};
    for (const auto& v : vectors) {
        INFO(v.task);
        PowerPlan p;
        p.checkAll(QDate(2026, 11, 1));
        p.with({p.kod, p.pi}, {v.task});
        const Findings found = only(p.plan, "power-missing");
        REQUIRE(found.size() == (v.missing ? 1 : 0));
        CHECK(only(p.plan, "power-unchecked").empty());
        if (v.missing) {
            CHECK(found[0].text.contains(u("KOD: only 5–55 € (§ 56 OWiG)")));
            CHECK(found[0].norm == u("§ 56 OWiG"));
            CHECK(found[0].title.contains(u(v.task).section(u' ', 1).replace(u',', u'.'))); // in English
        }
    }
}

TEST_CASE("a pub inspection is told at planning time where nobody has the power", "[rules][powers]") {
    PowerPlan p;
    p.with({p.kod, p.pi}, {"Gaststättenkontrolle"});
    const Finding f = p.one("power-missing");
    CHECK(f.title == u("Power missing: Gewerbekontrolle"));
    CHECK(f.text.contains(u("KOD: not known; PI Mitte: not known")));
    CHECK(f.norm.isEmpty());
    p.plan.partnership.municipality = u("Neuss");
    CHECK(p.says() == Says{"power-unchecked|Power not checked: Gewerbekontrolle|"});
}

TEST_CASE("a check counts for twelve months up to the service day", "[rules][powers]") {
    PowerPlan p;
    p.with({p.kod}, {"Platzverweis"});
    p.checkAll(QDate(2025, 11, 27));
    CHECK(p.says().empty());
    p.checkAll(QDate(2025, 11, 26));
    CHECK(p.one("power-unchecked").text.contains(u("26.11.2025")));
    // After midnight it is still the service day before.
    p.checkAll(QDate(2025, 11, 27));
    p.plan.patrols[0].patrol.span = span("2026-11-28T02:00", "2026-11-28T05:00");
    CHECK(p.says().empty());
    p.plan.patrols[0].patrol.span = span("2026-11-28T06:00", "2026-11-28T08:00");
    CHECK(p.says().size() == 1);
}

TEST_CASE("one agency whose power is checked is enough", "[rules][powers]") {
    PowerPlan p;
    p.with({p.kod, p.pi}, {"Platzverweis"});
    CHECK(p.says().size() == 1);
    Power& police = p.row("*", AgencyKind::Polizei, "Platzverweis");
    police.checkedBy = u("Kern");
    police.checkedOn = QDate(2026, 6, 1);
    CHECK(p.says().empty());
}

TEST_CASE("in an unknown Land nothing is certain, checked or not", "[rules][powers]") {
    for (const char* land : {"", "XX"}) {
        INFO(land);
        PowerPlan p;
        p.checkAll(QDate(2026, 11, 1));
        p.plan.partnership.land = u(land);
        p.with({p.kod}, {"Platzverweis"});
        CHECK(
            p.says()
            == Says{"power-missing|Power missing: Platzverweis|", "power-unchecked|Power not checked: Platzverweis|"});
        PowerPlan q;
        q.checkAll(QDate(2026, 11, 1));
        q.plan.partnership.land = u(land);
        q.with({q.pi}, {"Platzverweis"}); // the row for every Land
        CHECK(q.says() == Says{"power-unchecked|Power not checked: Platzverweis|Polizeigesetz des Landes"});
    }
}

TEST_CASE("one finding per patrol and measure, whatever tasks and posts name it", "[rules][powers]") {
    PowerPlan p;
    p.with({p.kod, p.kod}, {"Aufenthaltsverbot", "Aufenthaltsverbote aussprechen", "Verwarnungsgeld 60 €",
                            "Verwarnungsgeld 4 €", "Verwarnungsgeld 20 €", "Gespräche"});
    const Findings found = only(p.plan, "power-missing");
    REQUIRE(found.size() == 2);
    CHECK(found[0].text.count(u("KOD")) == 1);
    CHECK(found[1].title == u("Power missing: Verwarnungsgeld 60 € 4 €"));
    p.with({p.kod}, {"Aufenthaltsverbot"}, "K2");
    CHECK(only(p.plan, "power-missing").size() == 3);
}

TEST_CASE("a patrol without posts and one without tasks", "[rules][powers]") {
    PowerPlan p;
    p.with({}, {"Platzverweis"});
    CHECK(p.one("power-missing").text.contains(u("no posts")));
    PowerPlan q;
    q.with({q.kod}, {"Streife gehen", "Lärm"});
    CHECK(q.says().empty());
}

// --- generated plans against a slow and independent reading of the table

namespace {

/// Every row is tried against the sentence "at this place on this day"; the best is found by counting who beats it.
const Power* slowRow(const Plan& plan, AgencyKind kind, const QString& measure, QDate day) {
    std::vector<const Power*> fit;
    for (const Power& p : plan.powers) {
        bool there = p.land == u("*");
        if (p.land == plan.partnership.land)
            there = true;
        if (!p.municipality.isEmpty() && p.municipality != plan.partnership.municipality)
            there = false;
        const bool then =
            !(p.validFrom.isValid() && day < p.validFrom) && !(p.validUntil.isValid() && p.validUntil < day);
        if (there && then && p.agencyKind == kind && p.measure.str() == measure)
            fit.push_back(&p);
    }
    const auto detail = [](const Power* p) { return !p->municipality.isEmpty() ? 3 : p->land == u("*") ? 1 : 2; };
    for (const Power* p : fit) {
        bool beaten = false;
        for (const Power* q : fit) {
            const qint64 mine = p->validFrom.isValid() ? p->validFrom.toJulianDay() : -1;
            const qint64 theirs = q->validFrom.isValid() ? q->validFrom.toJulianDay() : -1;
            if (detail(q) > detail(p) || (detail(q) == detail(p) && theirs > mine))
                beaten = true;
        }
        if (!beaten)
            return p;
    }
    return nullptr;
}

struct Wish {
    QString measure;
    int euro; ///< 0 = none named
};

const char* const kMeasures[]{"Alpha", "Beta", "Gamma delta"};

void someRows(PowerPlan& p, Dice& dice) {
    p.plan.powers.clear();
    QSet<QString> keys;
    for (int n = 4 + dice(16); n > 0; --n) {
        static const char* const lands[]{"NW", "*", "BY"};
        static const AgencyKind kinds[]{AgencyKind::Ordnungsamt, AgencyKind::Polizei};
        static const PowerVerdict verdicts[]{PowerVerdict::Yes, PowerVerdict::Yes, PowerVerdict::No,
                                             PowerVerdict::Unknown};
        Power r{PowerId(p.next()),
                u(lands[dice(3)]),
                {},
                kinds[dice(2)],
                ShortText(u(kMeasures[dice(3)])),
                verdicts[dice(4)],
                {},
                {},
                0,
                0,
                {},
                {},
                {},
                {},
                {}};
        if (r.land == u("NW") && dice(3) == 0)
            r.municipality = dice(2) ? u("Hamm") : u("Herne");
        if (dice(3) == 0) {
            r.minEuro = 5;
            r.maxEuro = 20 + 10 * dice(3);
        }
        if (dice(3) == 0)
            r.validFrom = QDate(2026, 11, 1).addDays(dice(60));
        if (dice(4) == 0)
            r.validUntil = (r.validFrom.isValid() ? r.validFrom : QDate(2026, 11, 1)).addDays(dice(40));
        if (dice(2)) {
            r.checkedBy = u("Kern");
            r.checkedOn = QDate(2026, 11, 27).addDays(-360 + dice(3) * 5 - dice(2) * 5 * dice(30));
        }
        if (!keys.contains(powerKey(r))) {
            keys.insert(powerKey(r));
            p.plan.powers.push_back(r);
        }
    }
}

bool slowAllows(const Power* row, int euro) {
    if (row == nullptr)
        return false;
    switch (row->verdict) {
    case PowerVerdict::No:
    case PowerVerdict::Unknown:
        return false;
    case PowerVerdict::Yes:
        break;
    }
    for (int bad = 1; euro > 0 && bad < 200; ++bad) { // every forbidden amount, one by one
        const bool outside = (row->minEuro && bad < row->minEuro) || (row->maxEuro && bad > row->maxEuro);
        if (outside && bad == euro)
            return false;
    }
    return true;
}

bool slowFresh(const Power& row, QDate day) {
    if (row.checkedBy.isEmpty() || !row.checkedOn.isValid())
        return false;
    const int months = (day.year() - row.checkedOn.year()) * 12 + day.month() - row.checkedOn.month();
    return months < 12 || (months == 12 && day.day() <= row.checkedOn.day());
}

} // namespace

TEST_CASE("600 generated patrols: both rules agree with a slow reading of the table", "[rules][powers]") {
    Dice dice(20261127);
    int missing = 0, unchecked = 0, fine = 0;
    for (int round = 0; round < 600; ++round) {
        PowerPlan p;
        someRows(p, dice);
        if (dice(12) == 0)
            p.plan.partnership.land = u("");
        const PatrolId id = p.with({}, {});
        std::vector<AgencyKind> kinds;
        for (const AgencyId agency : {p.kod, p.pi})
            if (dice(3)) {
                const int strength = dice(5) ? 1 : 0;
                p.post(id, agency, {}, 1).post.strength = strength;
                if (strength)
                    kinds.push_back(p.plan.agencies.find(agency)->kind);
            }
        std::vector<Wish> wishes;
        for (int n = dice(4); n > 0; --n) {
            const Wish wish{u(kMeasures[dice(3)]), dice(2) ? 1 + dice(60) : 0};
            wishes.push_back(wish);
            p.task(id, wish.measure + (wish.euro ? u(" %1 €").arg(wish.euro) : u(" durchsetzen")));
        }
        const QDate day(2026, 11, 27);
        QStringList wantMissing, wantUnchecked;
        for (const char* name : kMeasures) {
            if (std::none_of(p.plan.powers.begin(), p.plan.powers.end(),
                             [&](const Power& r) { return r.measure.str() == u(name); }))
                continue; // no measure at all: the task is just a text
            bool needed = false, lacking = false, weak = false;
            for (const Wish& wish : wishes) {
                if (wish.measure != u(name))
                    continue;
                needed = true;
                bool allowed = false, vouched = false;
                for (const AgencyKind kind : kinds) {
                    const Power* row = slowRow(p.plan, kind, u(name), day);
                    if (slowAllows(row, wish.euro)) {
                        allowed = true;
                        vouched = vouched || slowFresh(*row, day);
                    }
                }
                lacking = lacking || !allowed;
                weak = weak || (allowed && !vouched);
            }
            if (lacking)
                wantMissing << u(name);
            if (weak || (needed && p.plan.partnership.land.isEmpty()))
                wantUnchecked << u(name);
            fine += needed && !lacking && !weak;
        }
        const auto measures = [&](const char* rule) {
            QStringList out;
            for (const Finding& f : only(p.plan, rule))
                out << f.other;
            out.sort();
            return out;
        };
        INFO("round " << round);
        REQUIRE(measures("power-missing") == wantMissing);
        REQUIRE(measures("power-unchecked") == wantUnchecked);
        missing += int(wantMissing.size());
        unchecked += int(wantUnchecked.size());
    }
    CHECK(missing > 200);
    CHECK(unchecked > 60);
    CHECK(fine > 20);
}
