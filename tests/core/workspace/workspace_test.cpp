// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/base/error.h"
#include "core/hotspots/hotspotservice.h"
#include "core/hotspots/hotspottable.h"
#include "core/store/repository.h"
#include "tests/support/workspacefixture.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace streife;

TEST_CASE_METHOD(WorkspaceFixture, "a founded file knows its partnership and authority", "[workspace]") {
    CHECK(ws().partnership().name.str() == QStringLiteral("Sicherheitspartnerschaft Musterstadt"));
    CHECK(ws().partnership().land == QStringLiteral("NW"));
    REQUIRE(ws().ownAgency());
    CHECK(ws().ownAgency()->shortName == QStringLiteral("KOD"));
    CHECK_FALSE(ws().ownAgency()->steward);
}

TEST_CASE_METHOD(WorkspaceFixture, "the change is in the tables and visible to readers when changed() arrives",
                 "[workspace]") {
    std::vector<QString> seen;
    QObject::connect(&ws(), &Workspace::changed, &ws(), [&](const RowChanges& rows) {
        CHECK(rows.touches(tableOf<Hotspot>().no));
        for (const Hotspot& h : ws().all<Hotspot>())
            seen.push_back(h.name.str());
    });
    addHotspot(QStringLiteral("Bahnhof"));
    CHECK(seen == std::vector{QStringLiteral("Bahnhof")}); // before change() came back
}

TEST_CASE_METHOD(WorkspaceFixture,
                 "checklist 18: a second opener reads, is told who holds the file, and does not disturb",
                 "[workspace]") {
    addHotspot(QStringLiteral("Bahnhof"));
    auto second = Workspace::open(path(), Workspace::Access::Prefer, options());
    CHECK_FALSE(second->writable());
    CHECK(second->readOnlyReason().contains(QString::number(QCoreApplication::applicationPid())));
    CHECK(second->all<Hotspot>().size() == 1);
    CHECK_THROWS_AS(second->change(QStringLiteral("x"), [](Writer&) {}), Error);
    CHECK_THROWS_AS(Workspace::open(path(), Workspace::Access::Write, options()), Error);
    addHotspot(QStringLiteral("Park"));
    CHECK(second->all<Hotspot>().size() == 2);
}

TEST_CASE_METHOD(WorkspaceFixture, "closing leaves one file", "[workspace]") {
    addHotspot(QStringLiteral("Bahnhof"));
    close();
    for (const char* suffix : {"-wal", "-shm", ".lock"})
        CHECK_FALSE(QFileInfo::exists(path() + QLatin1String(suffix)));
    CHECK(QFileInfo::exists(path()));
}

TEST_CASE_METHOD(WorkspaceFixture, "creating never overwrites and a failed creation leaves nothing", "[workspace]") {
    const Founding bad{QString(), QStringLiteral("NW"), {}, QStringLiteral("KOD"), {}, AgencyKind::Ordnungsamt};
    CHECK_THROWS_AS(Workspace::create(path(), bad, options()), Error);
    CHECK(QFileInfo::exists(path()));
    CHECK_THROWS_AS(Workspace::create(path(QStringLiteral("b.streife")), bad, options()), Error);
    CHECK_FALSE(QFileInfo::exists(path(QStringLiteral("b.streife"))));
    CHECK_FALSE(QFileInfo::exists(path(QStringLiteral("b.streife.lock"))));
}

TEST_CASE_METHOD(WorkspaceFixture, "long work runs beside reading, can be cancelled and is one undo step",
                 "[workspace]") {
    const auto runLong = [&](bool cancel) {
        QEventLoop loop;
        std::exception_ptr result;
        ws().changeLater(
            QStringLiteral("Import"),
            [](Writer& w, Progress& p) {
                HotspotService service(w);
                const PartnershipId partnership(w.db().integer("SELECT value FROM meta WHERE key='partnership'"));
                for (int i = 0; i < 40; ++i) {
                    p.report(i, 40);
                    service.add({w.newId<Hotspot>(),
                                 partnership,
                                 ShortText(QStringLiteral("Ort %1").arg(i)),
                                 {},
                                 HotspotKind::Watch,
                                 {},
                                 0,
                                 0,
                                 {}});
                }
            },
            [&](std::exception_ptr failure) {
                result = failure;
                loop.quit();
            });
        CHECK(ws().busy());
        CHECK(ws().all<Hotspot>().empty()); // reading goes on; nothing is half-seen
        CHECK_THROWS_AS(ws().change(QStringLiteral("x"), [](Writer&) {}), Error);
        if (cancel)
            ws().cancelLongWork();
        loop.exec();
        CHECK_FALSE(ws().busy());
        return result;
    };
    if (const auto cancelled = runLong(true)) { // it may have been faster
        CHECK_THROWS_AS(std::rethrow_exception(cancelled), Error);
        CHECK(ws().all<Hotspot>().empty());
    } else {
        ws().undo();
    }
    CHECK(runLong(false) == nullptr);
    CHECK(ws().all<Hotspot>().size() == 40);
    CHECK(ws().undoLabel() == QStringLiteral("Import"));
    ws().undo();
    CHECK(ws().all<Hotspot>().empty());
}

TEST_CASE_METHOD(WorkspaceFixture, "a file or folder that cannot be written is read, with a reason", "[workspace]") {
    addHotspot(QStringLiteral("Bahnhof"));
    close();
    REQUIRE(QFile::link(path(), path(QStringLiteral("soft.streife"))));
    CHECK(Workspace::open(path(QStringLiteral("soft.streife")), Workspace::Access::Write, options())->writable());
    // a hard link would let two locks exist for one database
    REQUIRE(::link(path().toUtf8().constData(), path(QStringLiteral("hard.streife")).toUtf8().constData()) == 0);
    const auto linked = Workspace::open(path(), Workspace::Access::Prefer, options());
    CHECK_FALSE(linked->writable());
    CHECK(linked->readOnlyReason().contains(QStringLiteral("hard link")));
    CHECK(linked->all<Hotspot>().size() == 1);
}

TEST_CASE_METHOD(WorkspaceFixture, "a lock that a crash left empty does not block for ever", "[workspace]") {
    close();
    QFile lock(path() + QStringLiteral(".lock"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.close();
    reopen();
    CHECK(ws().writable());
    close();
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("no lock at all");
    lock.close();
    reopen();
    CHECK(ws().writable());
}

TEST_CASE_METHOD(WorkspaceFixture, "closing while long work runs cancels it and leaves a whole file", "[workspace]") {
    ws().changeLater(
        QStringLiteral("Import"),
        [](Writer& w, Progress& p) {
            HotspotService service(w);
            const PartnershipId partnership(w.db().integer("SELECT value FROM meta WHERE key='partnership'"));
            for (int i = 0; i < 2000; ++i) {
                p.report(i, 2000);
                service.add({w.newId<Hotspot>(),
                             partnership,
                             ShortText(QStringLiteral("Ort %1").arg(i)),
                             {},
                             HotspotKind::Watch,
                             {},
                             0,
                             0,
                             {}});
            }
        },
        [](std::exception_ptr) { FAIL("nobody is there to be told"); });
    close();
    reopen();
    CHECK(ws().all<Hotspot>().empty());
}
