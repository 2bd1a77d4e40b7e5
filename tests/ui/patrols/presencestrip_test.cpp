// SPDX-License-Identifier: GPL-3.0-or-later
// The strip below the plan: do we keep our promise this week? Against sums of its own.
#include "tests/ui/patrols/planfixture.h"
#include "ui/hotspots/presencestrip.h"
#include "ui/support/colors.h"

#include "core/base/localtime.h"
#include "core/hotspots/hotspotservice.h"

using namespace streife;
using namespace streife::test;

namespace {

struct Sum {
    QString name;
    int target = 0, planned = 0, delivered = 0, visits = 0;
};

/// Straight from the rows of the file, patrol by patrol.
QHash<HotspotId, Sum> sums(Workspace& ws, Week week) {
    QHash<HotspotId, Sum> out;
    for (const Hotspot& h : ws.all<Hotspot>())
        if (h.visitsPerWeek * h.minutesPerVisit > 0)
            out[h.id] = {h.name.str(), h.visitsPerWeek * h.minutesPerVisit, 0, 0, 0};
    for (const Patrol& row : ws.all<Patrol>()) {
        const QDate day = serviceDay(row.span.start());
        if (day < week.monday() || day > week.sunday() || row.state == PatrolState::Cancelled
            || row.outcome == PatrolOutcome::Failed)
            continue;
        const auto patrol = ws.read([&](Database& db) { return readPatrol(db, row.id); });
        for (const Visit& v : patrol->visits) {
            const auto sum = out.find(v.hotspot);
            if (sum == out.end())
                continue;
            sum->planned += v.stayMinutes;
            ++sum->visits;
            if (row.outcome != PatrolOutcome::None)
                sum->delivered += v.stayMinutes;
        }
    }
    return out;
}

struct StripFixture : PlanOnScreen {
    PresenceStrip* strip = area->findChild<PresenceStrip*>();

    void checkRows() {
        const QHash<HotspotId, Sum> expected = sums(ws, area->week());
        const std::vector<Presence> rows = presenceOf(ws.weekPlan(area->week(), area->week()));
        CHECK(rows.size() == size_t(expected.size()));
        for (const Presence& row : rows) {
            const Sum sum = expected.value(row.hotspot);
            INFO(row.name.toStdString());
            CHECK(row.name == sum.name);
            CHECK(row.target == sum.target);
            CHECK(row.planned == sum.planned);
            CHECK(row.delivered == sum.delivered);
            CHECK(row.visits == sum.visits);
            CHECK(row.missing() == std::max(0, sum.target - sum.planned));
            CHECK(strip->accessibleDescription().contains(
                QStringLiteral("%1: %2 / %3 min").arg(sum.name).arg(sum.planned).arg(sum.target)));
        }
        for (size_t i = 1; i < rows.size(); ++i)
            CHECK(rows[i].missing() <= rows[i - 1].missing()); // what is missing most first
    }
};

} // namespace

TEST_CASE_METHOD(StripFixture, "the strip adds up what the file says, in every week", "[presence]") {
    REQUIRE(strip != nullptr);
    for (int week = 47; week <= 51; ++week) {
        INFO("week " << week);
        area->showWeek(*Week::of(2026, week));
        checkRows();
    }
}

TEST_CASE_METHOD(StripFixture, "the strip follows each edit: outcome, calling off, deleting, undo", "[presence]") {
    std::optional<PatrolId> id;
    for (const BoardBlock& b : blocks())
        if (!stored(b.id).visits.empty() && stored(b.id).patrol.outcome == PatrolOutcome::None)
            id = b.id;
    REQUIRE(id);
    const QString before = strip->accessibleDescription();
    change(*id, [](PatrolDraft& d) { d.outcome = PatrolOutcome::OneAgency; });
    checkRows();
    change(*id, [](PatrolDraft& d) { d.outcome = PatrolOutcome::Failed; });
    checkRows();
    const QString failed = strip->accessibleDescription();
    CHECK(failed != before);
    change(*id, [](PatrolDraft& d) {
        d.outcome = PatrolOutcome::None;
        d.state = PatrolState::Cancelled;
    });
    CHECK(strip->accessibleDescription() == failed); // both don't take place
    checkRows();
    for (int i = 0; i < 3; ++i)
        ws.undo();
    CHECK(strip->accessibleDescription() == before);
    area->showPatrol(*id);
    area->removeSelected();
    checkRows();
}

TEST_CASE_METHOD(StripFixture, "a place without a target, or deleted, is not promised", "[presence]") {
    const std::vector<Hotspot> all = ws.all<Hotspot>();
    const auto promised = std::find_if(all.begin(), all.end(), [](const Hotspot& h) { return h.visitsPerWeek > 0; });
    REQUIRE(promised != all.end());
    const Hotspot place = *promised;
    CHECK(strip->accessibleDescription().contains(place.name.str()));
    ws.change(QStringLiteral("target"), [&](Writer& w) {
        Hotspot after = place;
        after.visitsPerWeek = 0;
        HotspotService(w).save(place, after);
    });
    CHECK_FALSE(strip->accessibleDescription().contains(place.name.str() + QLatin1Char(':')));
    ws.undo();
    CHECK(strip->accessibleDescription().contains(place.name.str() + QLatin1Char(':')));
    std::optional<HotspotId> added;
    ws.change(QStringLiteral("new"), [&](Writer& w) {
        Hotspot other = place;
        other.id = w.newId<Hotspot>();
        other.name = ShortText(QStringLiteral("Rheinufer"));
        added = HotspotService(w).add(other);
    });
    CHECK(strip->accessibleDescription().contains(QStringLiteral("Rheinufer: 0 / ")));
    ws.change(QStringLiteral("gone"), [&](Writer& w) { HotspotService(w).remove(*added); });
    CHECK_FALSE(strip->accessibleDescription().contains(QStringLiteral("Rheinufer")));
    checkRows();
}

TEST_CASE("the bars show what is delivered in full, what is planned pale, and stop at the end of their track",
          "[presence]") {
    PresenceStrip strip;
    strip.resize(1200, strip.sizeHint().height());
    const auto pixels = [&](const QColor& color) {
        const QImage image = strip.grab().toImage();
        int n = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                n += image.pixelColor(x, y) == color;
        return n;
    };
    const auto show = [&](int planned, int delivered) {
        strip.setPresence({{HotspotId(1), QStringLiteral("Bahnhof"), {}, 100, planned, delivered, 2}});
        strip.resize(1200, strip.sizeHint().height());
    };
    const Colors& c = lightColors();
    show(0, 0);
    CHECK(pixels(c.planned) == 0);
    CHECK(pixels(c.navy) == 0);
    show(50, 25);
    const int half = pixels(c.planned) + pixels(c.navy);
    CHECK(pixels(c.navy) > 200);
    CHECK(std::abs(2 * pixels(c.navy) - half) < half / 8);
    show(100, 0);
    CHECK(std::abs(pixels(c.planned) - 2 * half) < half / 8);
    show(125, 0);
    const int full = pixels(c.planned);
    show(4000, 0);
    CHECK(pixels(c.planned) == full);
}

TEST_CASE("four places are drawn, the others are counted, a missing minute is said in words", "[presence]") {
    PresenceStrip strip;
    std::vector<Presence> rows;
    int height = 0;
    for (int i = 1; i <= 7; ++i) {
        rows.push_back({HotspotId(i), QStringLiteral("Ort %1").arg(i), {}, 60, 60 - i, 0, i});
        strip.setPresence(rows);
        CHECK(strip.hasRows());
        CHECK((strip.sizeHint().height() > height) == (i <= 4));
        height = strip.sizeHint().height();
        CHECK(strip.accessibleDescription().count(QLatin1Char('\n')) == i - 1); // a screen reader hears all of them
    }
    CHECK(PresenceStrip::verdict(rows[0]) == QStringLiteral("1 min missing"));
    rows[0].planned = 60;
    CHECK(PresenceStrip::verdict(rows[0]) == QStringLiteral("on target, 1 visit"));
    rows[0].planned = 90;
    CHECK(PresenceStrip::verdict(rows[0]) == QStringLiteral("on target, 1 visit"));
    strip.setPresence({});
    CHECK_FALSE(strip.hasRows());
}
