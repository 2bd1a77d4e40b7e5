// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derived.h"

#include "core/hotspots/hotspotservice.h"
#include "core/hotspots/hotspottable.h"
#include "core/store/repository.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

std::vector<qint64> find(Workspace& ws, const char* query) {
    std::vector<qint64> out;
    for (const SearchHit& hit : ws.read([&](Database& db) { return searchRecords(db, QString::fromUtf8(query), 50); }))
        out.push_back(hit.row);
    return out;
}

} // namespace

TEST_CASE_METHOD(WorkspaceFixture, "records are found by parts of words, umlauts either way, and short beginnings",
                 "[store]") {
    const HotspotId park = addHotspot(QStringLiteral("Grünanlage Łazarz-Straße"));
    const HotspotId station = addHotspot(QStringLiteral("Am Bahnhof 100%"));
    CHECK(find(ws(), "gruenan") == std::vector{park.value()});
    CHECK(find(ws(), "GRÜN strasse") == std::vector{park.value()});
    CHECK(find(ws(), "lazarz") == std::vector{park.value()});
    CHECK(find(ws(), "ahnho") == std::vector{station.value()});
    CHECK(find(ws(), "am") == std::vector{station.value()});
    CHECK(find(ws(), "an").empty()); // only the beginning of a word
    CHECK(find(ws(), "b a") == std::vector{station.value()});
    CHECK(find(ws(), "%").empty());
    CHECK(find(ws(), "\"").empty());
    CHECK(find(ws(), "bahnhof OR park").empty()); // no query language
    CHECK(find(ws(), "").empty());
}

TEST_CASE_METHOD(WorkspaceFixture, "the index follows renaming, deleting and undo", "[store]") {
    const HotspotId id = addHotspot(QStringLiteral("Bahnhof"));
    ws().change(QStringLiteral("rename"), [&](Writer& w) {
        Repository<Hotspot> repo(w);
        const Hotspot old = repo.get(id);
        Hotspot h = old;
        h.name = ShortText(QStringLiteral("Nordpark"));
        repo.save(old, h);
    });
    CHECK(find(ws(), "bahnhof").empty());
    CHECK(find(ws(), "nordpark") == std::vector{id.value()});
    ws().undo();
    CHECK(find(ws(), "bahnhof") == std::vector{id.value()});
    ws().change(QStringLiteral("delete"), [&](Writer& w) { HotspotService(w).remove(id); });
    CHECK(find(ws(), "bahnhof").empty());
    ws().undo();
    CHECK(find(ws(), "bahnhof") == std::vector{id.value()});
}

TEST_CASE_METHOD(WorkspaceFixture, "a change of anything but the words leaves the index as it is", "[store]") {
    const HotspotId id = addHotspot(QStringLiteral("Bahnhof"));
    const auto indexed = [&] {
        return ws().read(
            [](Database& db) { return db.text("SELECT group_concat(id||':'||hex(block)) FROM search_data"); });
    };
    const auto save = [&](const std::function<void(Hotspot&)>& edit) {
        ws().change(QStringLiteral("edit"), [&](Writer& w) {
            Repository<Hotspot> repo(w);
            const Hotspot old = repo.get(id);
            Hotspot h = old;
            edit(h);
            repo.save(old, h);
        });
    };
    const QString before = indexed();
    save([](Hotspot& h) { h.minutesPerVisit += 5; });
    CHECK(indexed() == before);
    save([](Hotspot& h) { h.name = ShortText(QStringLiteral("Nordpark")); });
    CHECK(indexed() != before);
    CHECK(find(ws(), "nordpark") == std::vector{id.value()});
}
