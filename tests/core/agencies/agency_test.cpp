// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/agency.h"

#include "tests/support/catch.h"

using namespace streife;

namespace {

Agency agency(qint64 id, std::optional<AgencyId> parent = {}, std::optional<AgencyId> steward = {}) {
    return {AgencyId(id),
            PartnershipId(1),
            ShortText(QStringLiteral("Amt %1").arg(id)),
            {},
            AgencyKind::Sonstige,
            {},
            {},
            parent,
            steward,
            {}};
}

QHash<AgencyId, Agency> table(std::initializer_list<Agency> all) {
    QHash<AgencyId, Agency> out;
    for (const Agency& a : all)
        out.insert(a.id, a);
    return out;
}

} // namespace

TEST_CASE("own are the agency itself, what it keeps, and what lies below either", "[agencies]") {
    const auto all =
        table({agency(1), agency(2), agency(3, {}, AgencyId(1)), agency(4, AgencyId(1)), agency(5, AgencyId(4)),
               agency(6, AgencyId(3)), agency(7, AgencyId(2)), agency(8, AgencyId(99)), agency(9, {}, AgencyId(2))});
    const auto ids = [](std::initializer_list<int> list) {
        QSet<AgencyId> out;
        for (const int id : list)
            out.insert(AgencyId(id));
        return out;
    };
    CHECK(ownAgencies(all, AgencyId(1)) == ids({1, 3, 4, 5, 6}));
    CHECK(ownAgencies(all, AgencyId(2)) == ids({2, 7, 9}));
    CHECK(ownAgencies(all, AgencyId(5)) == ids({5})); // a station does not own its authority
    CHECK(ownAgencies(all, std::nullopt).size() == all.size());
}

TEST_CASE("a ring of parents in foreign data ends the question instead of asking for ever", "[agencies]") {
    const auto ring = table({agency(1), agency(2, AgencyId(3)), agency(3, AgencyId(2)), agency(4, AgencyId(4))});
    CHECK(ownAgencies(ring, AgencyId(1)) == QSet<AgencyId>{AgencyId(1)});
}

TEST_CASE("every agency gets a letter of its own, short while it lasts", "[agencies]") {
    QSet<QString> taken;
    const auto next = [&](const QString& label) {
        const QString letter = freeLetter(label, taken);
        CHECK_FALSE(taken.contains(letter));
        taken.insert(letter);
        return letter;
    };
    CHECK(next(QStringLiteral("KOD")) == u"K");
    CHECK(next(QStringLiteral("PI Nord")) == u"P");
    CHECK(next(QStringLiteral("PI Mitte")) == u"PM");
    CHECK(next(QStringLiteral("PI Mitte")) == u"P2");
    CHECK(next(QStringLiteral("polizei")) == u"P3"); // capital, whatever is written
    CHECK(next(QStringLiteral("Öffentlichkeit")) == u"Ö");
    CHECK(next(QStringLiteral("(Zoll) Nord")) == u"Z");
    CHECK(next({}) == u"?");
    CHECK(next(QStringLiteral("–")) == u"?2");
    for (int i = 0; i < 200; ++i)
        next(QStringLiteral("Kripo Kamen"));
}
