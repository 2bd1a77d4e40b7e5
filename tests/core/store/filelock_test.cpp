// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filelock.h"

#include "core/base/error.h"
#include "core/store/database.h"
#include "core/workspace/workspace.h"
#include "tests/support/childprocess.h"
#include "tests/support/workspacefixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <thread>

using namespace streife;

namespace {

/// A process (forked while no database is open here) that holds something until it is let go; what it holds is held
/// once the constructor returns.
class Holder {
public:
    explicit Holder(const std::function<void(const std::function<void()>& held)>& hold) {
        REQUIRE(::pipe(m_ready) == 0);
        REQUIRE(::pipe(m_release) == 0);
        m_pid = ::fork();
        REQUIRE(m_pid >= 0);
        if (m_pid == 0) {
            ::close(m_ready[0]);
            ::close(m_release[1]);
            hold([this] {
                char byte = 'x';
                (void)!::write(m_ready[1], &byte, 1);
                (void)!::read(m_release[0], &byte, 1); // until the other end lets go
            });
            ::_exit(0);
        }
        ::close(m_ready[1]);
        ::close(m_release[0]);
        char byte = 0;
        REQUIRE(::read(m_ready[0], &byte, 1) == 1);
    }
    ~Holder() {
        release();
        ::waitpid(m_pid, nullptr, 0);
        ::close(m_ready[0]);
    }
    void release() {
        if (m_release[1] >= 0)
            ::close(std::exchange(m_release[1], -1));
    }
    void kill() {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    [[nodiscard]] pid_t pid() const { return m_pid; }

private:
    int m_ready[2] = {-1, -1};
    int m_release[2] = {-1, -1};
    pid_t m_pid = -1;
};

Holder lockHolder(const QString& path) {
    return Holder([path](const std::function<void()>& held) {
        FileLock lock(path);
        if (lock.tryLock())
            held();
    });
}

Error refusalOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& e) {
        return e;
    }
    FAIL("was not refused");
    return Error(ErrorCode::Internal, {});
}

} // namespace

TEST_CASE_METHOD(WorkspaceFixture, "who holds a file is named, after a wait of about a second", "[lock]") {
    close();
    const Holder holder = lockHolder(path());
    QElapsedTimer timer;
    timer.start();
    const Error refusal = refusalOf([&] { reopen(Workspace::Access::Write); });
    CHECK(refusal.code() == ErrorCode::Locked);
    CHECK(refusal.text().contains(path()));
    CHECK(refusal.text().contains(QString::number(holder.pid())));
    CHECK(timer.elapsed() >= 900);
    CHECK(timer.elapsed() < 5000); // on a busy machine; there is one wait, not one per step
}

TEST_CASE_METHOD(WorkspaceFixture, "whoever passes by is waited for", "[lock]") {
    close();
    Holder holder = lockHolder(path());
    std::thread passing([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        holder.release();
    });
    reopen(Workspace::Access::Write);
    passing.join();
    CHECK(ws().writable());
    addHotspot(QStringLiteral("Bahnhof"));
}

TEST_CASE_METHOD(WorkspaceFixture, "a window does not wait: it opens for reading and says who writes", "[lock]") {
    addHotspot(QStringLiteral("Bahnhof"));
    close();
    const Holder holder = lockHolder(path());
    reopen(Workspace::Access::Prefer);
    CHECK_FALSE(ws().writable());
    CHECK(ws().readOnlyReason().contains(QString::number(holder.pid())));
    CHECK(ws().all<Hotspot>().size() == 1);
    const Error refusal = refusalOf([&] { addHotspot(QStringLiteral("B")); });
    CHECK(refusal.text() == ws().readOnlyReason());
}

TEST_CASE_METHOD(WorkspaceFixture, "readers take no lock and ask for none", "[lock]") {
    close();
    const Holder holder = lockHolder(path());
    reopen(Workspace::Access::Read);
    CHECK(ws().readOnlyReason().isEmpty());
    CHECK(ws().all<Agency>().size() == 1);
}

TEST_CASE_METHOD(WorkspaceFixture, "the lock of a killed program is taken over at once", "[lock]") {
    close();
    Holder holder = lockHolder(path());
    holder.kill();
    CHECK(QFileInfo::exists(path() + QStringLiteral(".lock")));
    QElapsedTimer timer;
    timer.start();
    reopen(Workspace::Access::Write);
    CHECK(timer.elapsed() < 900); // nobody was waited for
    CHECK(ws().writable());
}

TEST_CASE("a lock that names nobody is taken over", "[lock]") {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.streife"));
    QFile half(path + QStringLiteral(".lock"));
    REQUIRE(half.open(QIODevice::WriteOnly)); // its maker died before it wrote its name
    half.close();
    FileLock lock(path);
    CHECK(lock.tryLock());
    FileLock second(path);
    CHECK_FALSE(second.tryLock());
    CHECK(second.holder().contains(QString::number(::getpid())));
}

TEST_CASE("a lock ends with its holder and leaves no file", "[lock]") {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.streife"));
    {
        FileLock lock(path);
        REQUIRE(lock.tryLock());
        CHECK(QFileInfo::exists(path + QStringLiteral(".lock")));
    }
    CHECK_FALSE(QFileInfo::exists(path + QStringLiteral(".lock")));
    FileLock again(path);
    again.lockOrThrow();
}

TEST_CASE("where no lock can be made the sentence says why", "[lock]") {
    const QTemporaryDir dir;
    FileLock nowhere(dir.filePath(QStringLiteral("no/such/a.streife")));
    CHECK(refusalOf([&] { nowhere.lockOrThrow(0); }).text().contains(QStringLiteral("does not exist")));
    REQUIRE(QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    CHECK(inChild([&] {
              becomeNobody();
              FileLock lock(dir.filePath(QStringLiteral("a.streife")));
              const Error e = refusalOf([&] { lock.lockOrThrow(0); });
              return e.code() == ErrorCode::File && e.text().contains(QStringLiteral("read-only")) ? 7 : 1;
          })
          == 7);
    QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE_METHOD(WorkspaceFixture, "a foreign program in the middle of writing is waited for about a second",
                 "[lock]") {
    close();
    const Holder holder([this](const std::function<void()>& held) {
        Database db(path(), Database::Mode::Write);
        const Transaction writing(db, Transaction::Kind::Write);
        held();
    });
    QElapsedTimer timer;
    timer.start();
    const Error refusal = refusalOf([&] { reopen(Workspace::Access::Write); });
    CHECK(refusal.code() == ErrorCode::Locked);
    CHECK(timer.elapsed() >= 900);
    CHECK(timer.elapsed() < 5000);
    reopen(Workspace::Access::Read); // reading goes on
    CHECK(ws().all<Agency>().size() == 1);
}

TEST_CASE_METHOD(WorkspaceFixture, "a reader in the middle of a long read holds up no writer", "[lock]") {
    addHotspot(QStringLiteral("A"));
    close();
    const Holder reader([this](const std::function<void()>& held) {
        Database db(path(), Database::Mode::Read);
        const Transaction snapshot(db, Transaction::Kind::Read);
        (void)db.integer("SELECT count(*) FROM hotspot");
        held();
    });
    QElapsedTimer timer;
    timer.start();
    reopen();
    addHotspot(QStringLiteral("B"));
    close(); // its checkpoint is skipped, not waited for
    CHECK(timer.elapsed() < 900);
    reopen();
    CHECK(ws().all<Hotspot>().size() == 2);
}
