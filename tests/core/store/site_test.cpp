// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hotspots/hotspottable.h"
#include "core/workspace/backups.h"
#include "tests/support/workspacefixture.h"

#include <QDir>
#include <QFile>

using namespace streife;

namespace {

struct Sites {
    qint64 count = 0;
    qint64 latest = 0;
    qint64 predecessor = 0;
};

Sites sites(Workspace& ws) {
    return ws.read([](Database& db) {
        Sites s{db.integer("SELECT count(*) FROM site"), 0, 0};
        Statement q(db.handle(), "SELECT n,coalesce(predecessor,0) FROM site ORDER BY rowid=(SELECT site FROM action "
                                 "ORDER BY hlc DESC LIMIT 1) DESC, created DESC");
        if (q.step()) {
            s.latest = q.integer(0);
            s.predecessor = q.integer(1);
        }
        return s;
    });
}

} // namespace

TEST_CASE_METHOD(WorkspaceFixture, "opening again resumes the site, ids go on", "[store]") {
    const HotspotId a = addHotspot(QStringLiteral("A"));
    reopen();
    const HotspotId b = addHotspot(QStringLiteral("B"));
    CHECK(sites(ws()).count == 1);
    CHECK(siteOf(a.value()) == siteOf(b.value()));
    CHECK(b.value() > a.value());
}

TEST_CASE_METHOD(WorkspaceFixture,
                 "moving the file keeps the site, copying it starts a new one that names its predecessor", "[store]") {
    addHotspot(QStringLiteral("A"));
    const qint64 site = sites(ws()).latest;
    close();
    REQUIRE(QFile::rename(path(), path(QStringLiteral("moved.streife"))));
    {
        auto moved = Workspace::open(path(QStringLiteral("moved.streife")), Workspace::Access::Write, options());
        CHECK(sites(*moved).count == 1);
    }
    REQUIRE(QFile::copy(path(QStringLiteral("moved.streife")), path(QStringLiteral("copy.streife"))));
    auto copy = Workspace::open(path(QStringLiteral("copy.streife")), Workspace::Access::Write, options());
    copy->change(QStringLiteral("edit"), [&](Writer& w) { CHECK(siteOf(w.newId<Hotspot>().value()) != site); });
    CHECK(sites(*copy).count == 2);
    CHECK(copy->read([](Database& db) {
        return db.integer("SELECT predecessor FROM site WHERE predecessor IS NOT NULL");
    }) == site);
}

TEST_CASE_METHOD(WorkspaceFixture, "a file that fell behind the witness was restored by hand and gets a new site",
                 "[store]") {
    addHotspot(QStringLiteral("A"));
    const qint64 site = sites(ws()).latest;
    close();
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray old = file.readAll();
    file.close();
    reopen();
    addHotspot(QStringLiteral("B"));
    close();
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate)); // same inode, same path
    file.write(old);
    file.close();
    reopen();
    const HotspotId c = addHotspot(QStringLiteral("C"));
    CHECK(siteOf(c.value()) != site);
    CHECK(ws().read([](Database& db) {
        return db.integer("SELECT predecessor FROM site WHERE predecessor IS NOT NULL");
    }) == site);
}

TEST_CASE_METHOD(WorkspaceFixture, "without a witness a new site begins, without a predecessor", "[store]") {
    addHotspot(QStringLiteral("A"));
    close();
    REQUIRE(QDir(options().stateFolder).removeRecursively());
    reopen();
    CHECK(sites(ws()).count == 2);
    CHECK(ws().read([](Database& db) { return db.integer("SELECT count(*) FROM site WHERE predecessor IS NOT NULL"); })
          == 0);
    CHECK(ws().ownAgencyId());
}

TEST_CASE_METHOD(WorkspaceFixture, "a restored backup starts a new site and keeps what it replaced", "[store]") {
    addHotspot(QStringLiteral("A"));
    const qint64 site = sites(ws()).latest;
    close();
    copyFile(path(), path(QStringLiteral("backup.streife")));
    reopen();
    addHotspot(QStringLiteral("B"));
    close();
    const QString kept = restoreFile(path(QStringLiteral("backup.streife")), path(), at("2026-11-22T13:00"));
    CHECK(kept == path() + QStringLiteral(".vor-restore-2026-11-22T130000"));
    reopen();
    const HotspotId c = addHotspot(QStringLiteral("C"));
    CHECK(siteOf(c.value()) != site);
    CHECK(ws().all<Hotspot>().size() == 2);
    auto old = Workspace::open(kept, Workspace::Access::Read, options());
    CHECK(old->all<Hotspot>().size() == 2);
}
