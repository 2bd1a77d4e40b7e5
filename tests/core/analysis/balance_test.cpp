// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/balance.h"

#include "core/base/localtime.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

#include <map>
#include <random>

using namespace streife;
using streife::test::at;
using streife::test::span;

namespace {

BalancePatrol patrol(qint64 id, TimeSpan time, PatrolOutcome outcome, const QString& reason = {},
                     PatrolState state = PatrolState::Proposed) {
    return {PatrolId(id), time, state, outcome, reason};
}

const BalanceLine* lineOf(const Balance& b, BalanceKind kind, std::optional<OutcomeReason> reason = {},
                          bool noReason = false) {
    for (const BalanceLine& l : b.lines)
        if (l.kind == kind && l.reason == reason && l.noReason == noReason)
            return &l;
    return nullptr;
}

} // namespace

TEST_CASE("a reason is stored by its key and read back, whatever words stand beside it", "[balance]") {
    const QStringList words{QString(),
                            QStringLiteral("Glatteis"),
                            QStringLiteral("weather"),
                            QStringLiteral("weather: Eis"),
                            QStringLiteral("other"),
                            QStringLiteral("other: other: x"),
                            QStringLiteral("Lage: Großeinsatz"),
                            QStringLiteral(":"),
                            QStringLiteral("staff:")};
    for (const auto& entry : enumEntries<OutcomeReason>())
        for (const QString& more : words) {
            const ReasonText given{entry.value, more};
            INFO(storedReason(given).toStdString());
            const auto read = reasonOf(storedReason(given));
            REQUIRE(read);
            CHECK(read->reason == given.reason);
            CHECK(read->words == given.words);
        }
    CHECK_FALSE(reasonOf({}));
    CHECK_FALSE(reasonOf(QStringLiteral("  ")));
    CHECK(storedReason({OutcomeReason::Weather, {}}) == QStringLiteral("weather"));
    CHECK(reasonOf(QStringLiteral("Regen"))
          == ReasonText{OutcomeReason::Other, QStringLiteral("Regen")}); // older files
    CHECK(reasonWords(QStringLiteral("weather: Eis")) == QStringLiteral("severe weather: Eis"));
    CHECK(reasonWords(QStringLiteral("Regen")) == QStringLiteral("Regen"));
    CHECK(reasonWords(QStringLiteral("other")) == QStringLiteral("another reason"));
    CHECK(reasonWords({}).isEmpty());
}

TEST_CASE("a patrol belongs to the month of its service day, also in the hours after midnight", "[balance]") {
    const std::vector<BalancePatrol> all{
        patrol(1, span("2026-11-01T05:59", "2026-11-01T07:00"), PatrolOutcome::Joint), // still October
        patrol(2, span("2026-11-01T06:00", "2026-11-01T07:00"), PatrolOutcome::Joint),
        patrol(3, span("2026-12-01T02:00", "2026-12-01T05:00"), PatrolOutcome::Joint), // the last night of November
        patrol(4, span("2026-12-01T06:00", "2026-12-01T09:00"), PatrolOutcome::Joint)};
    const Balance b = makeBalance(all, QDate(2026, 11, 17), QDate(2026, 11, 20), at("2026-12-24T12:00"), 6 * 60);
    REQUIRE(b.months == std::vector<QDate>{QDate(2026, 11, 1)});
    CHECK(lineOf(b, BalanceKind::Joint)->sum.patrols == std::vector<PatrolId>{PatrolId(2), PatrolId(3)});
    CHECK(b.sum.count() == 2);
}

TEST_CASE("each patrol stands in one kind and one reason, every number is that of its records", "[balance]") {
    std::mt19937 random(3);
    const QStringList reasons{QString(), QStringLiteral("weather"), QStringLiteral("staff: krank"),
                              QStringLiteral("Regen"), QStringLiteral("partner")};
    const Instant now = at("2026-06-15T12:00");
    for (int round = 0; round < 50; ++round) {
        std::vector<BalancePatrol> all;
        for (int i = 0; i < 200; ++i) {
            const Instant start = at("2025-12-20T00:00").plusMinutes(qint64(random() % (400 * 24 * 60)));
            all.push_back(patrol(i + 1, {start, start.plusMinutes(120)}, PatrolOutcome(random() % 5),
                                 reasons[int(random() % 5)],
                                 random() % 6 == 0 ? PatrolState::Cancelled : PatrolState::Proposed));
        }
        const QDate first(2026, 1, 1);
        const QDate last(2026, 12, 31);
        const Balance b = makeBalance(all, first, last, now, 6 * 60);
        REQUIRE(b.months.size() == 12);
        // Counted another way: by text keys over local time minus six hours.
        std::map<QString, int> expected;
        int total = 0;
        for (const BalancePatrol& p : all) {
            const QDate day =
                toLocal(Instant{p.span.start().ms}).date.addDays(toLocal(p.span.start()).time.hour() < 6 ? -1 : 0);
            if (day < first || last < day)
                continue;
            ++total;
            QString kind = p.outcome == PatrolOutcome::Joint       ? QStringLiteral("joint")
                           : p.outcome == PatrolOutcome::OneAgency ? QStringLiteral("one")
                           : p.outcome == PatrolOutcome::Aborted   ? QStringLiteral("aborted")
                           : p.outcome == PatrolOutcome::Failed    ? QStringLiteral("failed")
                           : p.state == PatrolState::Cancelled     ? QStringLiteral("cancelled")
                           : p.span.end() <= now                   ? QStringLiteral("silent")
                                                                   : QStringLiteral("ahead");
            ++expected[kind];
            ++expected[kind + day.toString(QStringLiteral("MM"))];
            if (kind == QLatin1String("one") || kind == QLatin1String("aborted") || kind == QLatin1String("failed"))
                ++expected[kind + QLatin1Char('/') + p.reason];
        }
        const std::map<BalanceKind, QString> names{
            {BalanceKind::Joint, QStringLiteral("joint")},         {BalanceKind::OneAgency, QStringLiteral("one")},
            {BalanceKind::Aborted, QStringLiteral("aborted")},     {BalanceKind::Failed, QStringLiteral("failed")},
            {BalanceKind::Cancelled, QStringLiteral("cancelled")}, {BalanceKind::Unreported, QStringLiteral("silent")},
            {BalanceKind::Ahead, QStringLiteral("ahead")}};
        int sum = 0;
        for (const auto& [kind, name] : names) {
            const BalanceLine* line = lineOf(b, kind);
            const int count = line == nullptr ? 0 : line->sum.count();
            CHECK(count == expected[name]);
            sum += count;
            for (int m = 0; line != nullptr && m < 12; ++m)
                CHECK(line->months[size_t(m)].count()
                      == expected[name + QStringLiteral("%1").arg(m + 1, 2, 10, QLatin1Char('0'))]);
            const auto part = [&](const BalanceLine* l) { return l == nullptr ? 0 : l->sum.count(); };
            CHECK(part(lineOf(b, kind, OutcomeReason::Weather)) == expected[name + QStringLiteral("/weather")]);
            CHECK(part(lineOf(b, kind, OutcomeReason::Staff)) == expected[name + QStringLiteral("/staff: krank")]);
            CHECK(part(lineOf(b, kind, OutcomeReason::Partner)) == expected[name + QStringLiteral("/partner")]);
            CHECK(part(lineOf(b, kind, OutcomeReason::Other)) == expected[name + QStringLiteral("/Regen")]);
            CHECK(part(lineOf(b, kind, {}, true)) == expected[name + QLatin1Char('/')]);
        }
        CHECK(sum == total);
        CHECK(b.sum.count() == total);
        for (const BalanceLine& l : b.lines) {
            int months = 0;
            for (const BalanceCell& c : l.months)
                months += c.count();
            CHECK(months == l.sum.count());
        }
    }
}

TEST_CASE("an empty year shows the three lines that are asked for", "[balance]") {
    const Balance b = makeBalance({}, QDate(2026, 1, 1), QDate(2026, 12, 31), at("2026-06-15T12:00"), 6 * 60);
    REQUIRE(b.lines.size() == 3);
    CHECK(b.sum.count() == 0);
    CHECK(countingRule().contains(QStringLiteral("jointly")));
}
