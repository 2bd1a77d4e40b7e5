// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/powers/power.h"

#include "core/base/enumtext.h"
#include "core/calendar/holidays.h"
#include "core/powers/powerservice.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace streife;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

Power row(const char* land, const char* municipality, const char* measure, PowerVerdict verdict, QDate from = {},
          QDate until = {}, qint64 id = qint64(7) << 32) {
    Power p{PowerId(id),
            u(land),
            u(municipality),
            AgencyKind::Ordnungsamt,
            ShortText(u(measure)),
            verdict,
            {},
            {},
            0,
            0,
            from,
            until,
            {},
            {},
            {}};
    return p;
}

const Power* shipped(const char* land, const char* place, AgencyKind kind, const char* measure) {
    return powerFor(shippedPowers(), u(land), u(place), kind, u(measure), QDate(2026, 11, 27));
}

PowerVerdict verdict(const char* land, AgencyKind kind, const char* measure) {
    const Power* p = shipped(land, "Irgendwo", kind, measure);
    return p ? p->verdict : PowerVerdict::Unknown;
}

} // namespace

TEST_CASE("shipped powers: each has a source, is unchecked, can be kept, and stands there once", "[powers]") {
    QSet<QString> keys;
    for (const Power& p : shippedPowers()) {
        INFO(powerName(p).toStdString());
        CHECK(p.shipped());
        CHECK_FALSE(p.source.isEmpty());
        CHECK_FALSE(p.checked());
        CHECK(powerProblem(p).isEmpty());
        CHECK((p.land == u("*") || !landName(p.land).isEmpty()));
        CHECK_FALSE(keys.contains(powerKey(p)));
        keys.insert(powerKey(p));
        // A verdict without a norm is only what a single city has agreed or what nobody knows.
        CHECK((!p.norm.isEmpty() || !p.municipality.isEmpty() || p.verdict == PowerVerdict::Unknown));
    }
    CHECK(keys.size() >= 25);
}

TEST_CASE("shipped powers say what was read, and no more", "[powers]") {
    using enum AgencyKind;
    using enum PowerVerdict;
    const struct {
        const char* land;
        AgencyKind kind;
        const char* measure;
        PowerVerdict verdict;
    } wanted[]{
        {"NW", Ordnungsamt, "Aufenthaltsverbot", No},
        {"NW", Polizei, "Aufenthaltsverbot", Yes},
        {"BY", Polizei, "Aufenthaltsverbot", Unknown},
        {"NW", Ordnungsamt, "Platzverweis", Yes},
        {"TH", Ordnungsamt, "Platzverweis", Yes},
        {"BW", Ordnungsamt, "Platzverweis", Unknown},
        {"HE", Polizei, "Platzverweis", Yes},
        {"NW", Ordnungsamt, "identitaetsfeststellung", Yes},
        {"BW", Ordnungsamt, "Identitätsfeststellung", Unknown},
        {"SN", Ordnungsamt, "Identitätsfeststellung", Unknown},
        {"NW", Ordnungsamt, "Gewahrsam", Yes},
        {"TH", Ordnungsamt, "Gewahrsam", Unknown},
        {"TH", Ordnungsamt, "Sicherstellung", Yes},
        {"SH", Ordnungsamt, "Verwarnungsgeld", Yes},
        {"SH", Polizei, "Verwarnungsgeld", Yes},
        {"SH", Zoll, "Verwarnungsgeld", Unknown},
        {"NW", Polizei, "Verwarnungsgeld nach Satzung", No},
        {"NW", Ordnungsamt, "Strafverfolgung", No},
        {"BW", Ordnungsamt, "Strafverfolgung", Unknown},
        {"BE", Polizei, "Strafverfolgung", Yes},
        {"NW", Ordnungsamt, "Gewerbekontrolle", Unknown},
        {"NW", Feuerwehr, "Durchsuchung", Unknown},
        {"NW", Ordnungsamt, "Kaffeekochen", Unknown},
    };
    for (const auto& w : wanted) {
        INFO(w.land << ' ' << enumKey(w.kind).toStdString() << ' ' << w.measure);
        CHECK(verdict(w.land, w.kind, w.measure) == w.verdict);
    }
    CHECK(shipped("NW", "Hamm", Ordnungsamt, "Aufenthaltsverbot")->norm
          == u("§ 24 Abs. 1 Nr. 12 OBG NRW, § 34 Abs. 2 PolG NRW"));
    const Power* fine = shipped("HB", "Bremen", Ordnungsamt, "Verwarnungsgeld");
    CHECK((fine->minEuro == 5 && fine->maxEuro == 55 && fine->norm.contains(u("§ 56 OWiG"))));
    CHECK(shipped("NW", "Neuss", Ordnungsamt, "ruhender Verkehr")->verdict == PowerVerdict::Yes);
    CHECK(shipped("NW", "Hamm", Ordnungsamt, "ruhender Verkehr") == nullptr);
    CHECK(shipped("NW", "neuss", Polizei, "fließender Verkehr")->verdict == PowerVerdict::Yes);
}

TEST_CASE("the municipality wins over the Land, the Land over every Land, then the newest first day", "[powers]") {
    using enum PowerVerdict;
    const QDate y24(2024, 1, 1), y26(2026, 1, 1);
    const std::vector<Power> rows{row("*", "", "M", Yes, y26), row("NW", "", "M", No), row("NW", "Hamm", "M", Yes),
                                  row("NW", "Hamm", "M", Unknown, y24, QDate(2024, 12, 31)),
                                  row("NW", "Hamm", "M", No, y26)};
    const auto says = [&](const char* land, const char* place, QDate day) {
        const Power* p = powerFor(rows, u(land), u(place), AgencyKind::Ordnungsamt, u("m"), day);
        return p ? enumKey(p->verdict).toStdString() : std::string("none");
    };
    CHECK(says("BY", "Hof", QDate(2025, 12, 31)) == "none");
    CHECK(says("BY", "Hof", y26) == "yes");
    CHECK(says("NW", "Herne", y26) == "no");
    CHECK(says("NW", "HAMM", QDate(2023, 6, 1)) == "yes");
    CHECK(says("NW", "Hamm", QDate(2024, 6, 1)) == "unknown");
    CHECK(says("NW", "Hamm", QDate(2024, 12, 31)) == "unknown");
    CHECK(says("NW", "Hamm", QDate(2025, 1, 1)) == "yes");
    CHECK(says("NW", "Hamm", y26) == "no");
    CHECK(powerFor(rows, u("NW"), u("Hamm"), AgencyKind::Polizei, u("M"), y26) == nullptr);
}

TEST_CASE("a row of the house takes the place of the shipped one with its key, and of no other", "[powers]") {
    const size_t all = shippedPowers().size();
    CHECK(effectivePowers({}).size() == all);
    Power own = *shipped("NW", "Hamm", AgencyKind::Ordnungsamt, "Platzverweis");
    own.id = PowerId(qint64(9) << 32 | 1);
    own.measure = ShortText(u("PLATZVERWEIS")); // written otherwise, the same thing
    own.checkedBy = u("Rechtsamt, Frau Kern");
    own.checkedOn = QDate(2026, 11, 1);
    const auto rows = effectivePowers({own});
    CHECK(rows.size() == all);
    const Power* found = powerFor(rows, u("NW"), {}, AgencyKind::Ordnungsamt, u("Platzverweis"), QDate(2026, 11, 27));
    REQUIRE(found);
    CHECK(*found == own);
    own.validFrom = QDate(2027, 1, 1); // a further row: the law changes
    CHECK(effectivePowers({own}).size() == all + 1);
    for (size_t i = 1; i < rows.size(); ++i)
        CHECK(powerKey(rows[i - 1]) != powerKey(rows[i]));
}

TEST_CASE("a check counts for twelve months", "[powers]") {
    Power p = row("NW", "", "M", PowerVerdict::Yes);
    CHECK_FALSE(checkedFor(p, QDate(2026, 11, 27)));
    p.checkedOn = QDate(2025, 11, 27);
    CHECK_FALSE(checkedFor(p, QDate(2026, 11, 27))); // nobody answers for it
    p.checkedBy = u("Kern");
    CHECK(checkedFor(p, QDate(2026, 11, 27)));
    CHECK_FALSE(checkedFor(p, QDate(2026, 11, 28)));
    p.checkedOn = QDate(2024, 2, 29);
    CHECK(checkedFor(p, QDate(2025, 2, 28)));
    CHECK_FALSE(checkedFor(p, QDate(2025, 3, 1)));
}

TEST_CASE("bounds, names and what cannot be kept are told in words", "[powers]") {
    Power p = row("NW", "Hamm", "Verwarnungsgeld", PowerVerdict::Yes);
    CHECK(powerName(p) == u("Verwarnungsgeld, public order office, NW Hamm"));
    CHECK(euroBounds(p).isEmpty());
    p.minEuro = 5;
    CHECK(euroBounds(p) == u("from 5 €"));
    p.maxEuro = 55;
    CHECK(euroBounds(p) == u("5–55 €"));
    p.minEuro = 0;
    CHECK(euroBounds(p) == u("up to 55 €"));
    CHECK(powerProblem(p).isEmpty());
    const auto refused = [&](auto change) {
        Power q = p;
        change(q);
        return !powerProblem(q).isEmpty();
    };
    CHECK(refused([](Power& q) { q.land.clear(); }));
    CHECK(refused([](Power& q) { q.land = QStringLiteral("*"); })); // with a municipality
    CHECK(refused([](Power& q) { q.minEuro = 56; }));
    CHECK(refused([](Power& q) { q.minEuro = -1; }));
    CHECK(refused([](Power& q) { q.maxEuro = 1'000'001; }));
    CHECK(refused([](Power& q) {
        q.validFrom = QDate(2026, 2, 1);
        q.validUntil = QDate(2026, 1, 31);
    }));
    CHECK(refused([](Power& q) { q.checkedBy = QStringLiteral("Kern"); }));
    CHECK(refused([](Power& q) { q.checkedOn = QDate(2026, 1, 1); }));
}
