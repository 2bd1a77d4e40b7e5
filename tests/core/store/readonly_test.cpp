// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/hotspots/hotspotservice.h"
#include "core/hotspots/hotspottable.h"
#include "core/store/database.h"
#include "core/store/repository.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/listing.h"
#include "tests/support/childprocess.h"
#include "tests/support/workspacefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

using namespace streife;

namespace {

constexpr int kRead = 7;

/// A file with one hotspot in a folder of its own, that a process may enter but not change.
class Archive : public WorkspaceFixture {
public:
    Archive() {
        addHotspot(QStringLiteral("Bahnhof"));
        close();
        REQUIRE(QDir().mkpath(path(QStringLiteral("archive"))));
        m_file = path(QStringLiteral("archive/a.streife"));
        REQUIRE(QFile::copy(path(), m_file));
        // nobody must be able to come here
        QFile::setPermissions(QFileInfo(path()).path(), readable() | QFile::WriteOwner);
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::ReadOther);
        QFile::setPermissions(QFileInfo(m_file).path(), readable());
    }
    ~Archive() { QFile::setPermissions(QFileInfo(m_file).path(), readable() | QFile::WriteOwner); }
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] QStringList files() const { return QDir(QFileInfo(m_file).path()).entryList(QDir::Files); }

private:
    static QFile::Permissions readable() {
        return QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    }
    QString m_file;
};

/// What a reading command does.
int readLists(const QString& file, const WorkspaceOptions& options) {
    auto ws = Workspace::open(file, Workspace::Access::Read, options);
    const QJsonArray hotspots = listRecords(*ws, QStringLiteral("hotspots"));
    const bool read = hotspots.size() == 1 && hotspots[0].toObject()[QLatin1String("name")] == QStringLiteral("Bahnhof")
                      && !ws->weekPlan(Week::of(QDate(2026, 11, 23)), Week::of(QDate(2026, 11, 23))).hotspots.isEmpty();
    return read ? kRead : 1;
}

int readAll(const QString& file, const WorkspaceOptions& options) {
    return readLists(file, options) == kRead && verifyWholeFile(file).whole() ? kRead : 1;
}

} // namespace

TEST_CASE_METHOD(Archive, "a file in a folder that cannot be written is read, and nothing is left there",
                 "[readonly]") {
    CHECK(inChild([&] {
              becomeNobody();
              return readAll(file(), options());
          })
          == kRead);
    CHECK(files() == QStringList{QStringLiteral("a.streife")});
}

TEST_CASE_METHOD(Archive, "a window opens such a file for reading and says why", "[readonly]") {
    CHECK(inChild([&] {
              becomeNobody();
              auto ws = Workspace::open(file(), Workspace::Access::Prefer, options());
              const bool says = ws->readOnlyReason().contains(QStringLiteral("read-only"));
              return !ws->writable() && says && ws->all<Agency>().size() == 1 ? kRead : 1;
          })
          == kRead);
    CHECK(inChild([&] {
              becomeNobody();
              try {
                  (void)Workspace::open(file(), Workspace::Access::Write, options());
              } catch (const Error& e) {
                  return e.code() == ErrorCode::File ? kRead : 1;
              }
              return 2;
          })
          == kRead);
}

TEST_CASE_METHOD(WorkspaceFixture, "on a full disk everything can still be read", "[readonly]") {
    addHotspot(QStringLiteral("Bahnhof"));
    close();
    CHECK(inChild([&] {
              fillDisk();
              return readAll(path(), options());
          })
          == kRead);
    reopen();
    addHotspot(QStringLiteral("B")); // and written again when there is space
    close();
    CHECK(QDir(QFileInfo(path()).path()).entryList({QStringLiteral("a.streife*")}, QDir::Files)
          == QStringList{QStringLiteral("a.streife")});
}

TEST_CASE_METHOD(WorkspaceFixture, "a window on a full disk opens for reading and says so", "[readonly]") {
    addHotspot(QStringLiteral("Bahnhof"));
    close();
    CHECK(inChild([&] {
              fillDisk();
              auto ws = Workspace::open(path(), Workspace::Access::Prefer, options());
              return !ws->writable() && !ws->readOnlyReason().isEmpty() && ws->all<Agency>().size() == 1 ? kRead : 1;
          })
          == kRead);
}

TEST_CASE_METHOD(WorkspaceFixture, "a disk that fills up during an action costs this action alone", "[readonly]") {
    addHotspot(QStringLiteral("Bahnhof"));
    close();
    // With this much space left the file opens and some changes fit; the one that does not is refused as a whole.
    CHECK(inChild([&] {
              auto ws = Workspace::open(path(), Workspace::Access::Write, options());
              fillDisk(rlim_t(QFileInfo(path()).size()) + 40'000);
              int written = 0;
              try {
                  for (; written < 2000; ++written)
                      ws->change(QStringLiteral("edit"), [&](Writer& w) {
                          w.setReason(QString(500, QLatin1Char('x')));
                          Repository<Hotspot> hotspots(w);
                          const Hotspot old = hotspots.all().front();
                          Hotspot h = old;
                          h.visitsPerWeek = written + 1;
                          hotspots.save(old, h);
                      });
              } catch (const Error& e) {
                  if (e.code() != ErrorCode::Full && e.code() != ErrorCode::File)
                      return 2;
              }
              const int shown = ws->all<Hotspot>().front().visitsPerWeek;
              return written > 0 && written < 2000 && shown == written ? kRead : 1;
          })
          == kRead);
    CHECK(verifyWholeFile(path()).damages == QStringList());
    reopen();
    CHECK(ws().all<Hotspot>().front().visitsPerWeek > 0);
}

TEST_CASE_METHOD(WorkspaceFixture, "what a killed writer has left in the -wal is read too", "[readonly]") {
    close();
    CHECK(inChild([&]() -> int {
              auto ws = Workspace::open(path(), Workspace::Access::Write, options());
              ws->change(QStringLiteral("hotspot"), [&](Writer& w) {
                  HotspotService(w).add({w.newId<Hotspot>(),
                                         ws->partnershipId(),
                                         ShortText(QStringLiteral("Bahnhof")),
                                         {},
                                         HotspotKind::Objective,
                                         {},
                                         0,
                                         0,
                                         {}});
              });
              ::kill(::getpid(), SIGKILL);
              return 0;
          })
          == -SIGKILL);
    REQUIRE(QFileInfo(path() + QStringLiteral("-wal")).size() > 0);
    CHECK(inChild([&] {
              fillDisk();
              return readLists(path(), options());
          })
          == kRead);
    CHECK(inChild([&] { return readAll(path(), options()); }) == kRead);
    reopen();
    CHECK(ws().all<Hotspot>().size() == 1);
}

TEST_CASE_METHOD(WorkspaceFixture, "a reading connection writes nowhere, whatever it is asked", "[readonly]") {
    close();
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    {
        Database db(path(), Database::Mode::Read);
        for (const char* sql : {"UPDATE agency SET name='x'", "DELETE FROM op", "CREATE TABLE t(x)", "DROP TABLE op",
                                "INSERT INTO search(search) VALUES('optimize')", "PRAGMA user_version=9", "VACUUM"}) {
            INFO(sql);
            CHECK_THROWS_AS(db.exec(sql), Error);
        }
    }
    (void)verifyWholeFile(path());
    file.seek(0);
    CHECK(file.readAll() == before);
}
