// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/hotspots/hotspottable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/situation/incidentbatch.h"
#include "core/store/repository.h"
#include "core/workspace/backups.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/tables.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/tamper.h"
#include "tests/support/workspacefixture.h"

#include <QDir>
#include <QFileInfo>

using namespace streife;
using Fault = FaultyFiles::Fault;

namespace {

/// All rows of all synced tables, the log and the incidents, as text.
QStringList contentOf(const QString& path) {
    Database db(path, Database::Mode::Read);
    QStringList out;
    const auto add = [&](const QByteArray& sql) {
        Statement s(db.handle(), sql);
        while (s.step()) {
            QString row = QString::fromUtf8(sql.left(40));
            for (int c = 0; c < s.columns(); ++c)
                row += QLatin1Char('|') + QString::fromUtf8(s.bytes(c).toHex());
            out << row;
        }
    };
    for (const TableInfo* t : registry().all())
        add("SELECT * FROM " + t->name + " ORDER BY id");
    add("SELECT * FROM op ORDER BY n");
    add("SELECT * FROM action ORDER BY id");
    add("SELECT * FROM incident ORDER BY id");
    return out;
}

/// A small file, and a big step in it that touches every part of the store.
class Steps : public WorkspaceFixture {
public:
    Steps() {
        m_police = addAgency(QStringLiteral("Polizei"), QStringLiteral("P"));
        m_spot = addHotspot(QStringLiteral("Bahnhof"));
        m_patrol = addPatrol(QStringLiteral("Abend"), span("2026-11-27T18:00", "2026-11-27T22:00"), m_police);
        m_gone = addPatrol(QStringLiteral("Weg"), span("2026-11-28T18:00", "2026-11-28T22:00"), m_police);
        close();
        m_before = contentOf(path());
    }

    void bigStep(Workspace& ws) const {
        ws.change(QStringLiteral("big step"), [&](Writer& w) {
            Repository<Hotspot> hotspots(w);
            const Hotspot old = hotspots.get(m_spot);
            Hotspot h = old;
            h.name = ShortText(QStringLiteral("Hauptbahnhof"));
            h.where = GeoPoint::fromE7(510'000'000, 70'000'000);
            hotspots.save(old, h);
            PatrolService(w).move(m_patrol, span("2026-11-27T19:00", "2026-11-27T23:00"));
            PatrolService(w).remove(m_gone);
            std::vector<Incident> incidents;
            for (int i = 0; i < 20; ++i)
                incidents.push_back({QString::number(i), QString(300, QLatin1Char('x')), {i * kMinuteMs}, {}, {}, 1});
            (void)writeIncidents(w, ws.partnershipId(), ShortText(QStringLiteral("Leitstelle")), incidents);
        });
    }

protected:
    AgencyId m_police{1};
    HotspotId m_spot{1};
    PatrolId m_patrol{1};
    PatrolId m_gone{1};
    QStringList m_before;
};

} // namespace

TEST_CASE_METHOD(Steps, "wherever a disk fails during an action, it is there entirely or not at all", "[failure]") {
    const QString work = path(QStringLiteral("work.streife"));
    // every write, sync and truncation of opening, changing and closing fails once, or from there on
    for (const Fault fault : {Fault::DiskFull, Fault::BrokenDisk})
        for (const bool forEver : {false, true}) {
            bool failed = true;
            int done = 0;
            int refused = 0;
            int unclear = 0;
            for (int n = 1; failed; ++n) {
                INFO("step " << n << (forEver ? " for ever" : " once") << " fault " << int(fault));
                REQUIRE(n < 400);
                freshCopy(path(), work);
                FaultyFiles files;
                files.failAt(n, fault, forEver);
                bool saidDone = false;
                try {
                    const auto ws = Workspace::open(work, Workspace::Access::Write, options());
                    bigStep(*ws);
                    saidDone = true;
                } catch (const Error& e) {
                    INFO(e.text().toStdString() << " / " << e.detail().toStdString());
                    // SQLite takes a -wal that it cannot set up for one that somebody else is at
                    const bool busy = fault == Fault::BrokenDisk && forEver && e.code() == ErrorCode::Locked;
                    CHECK((e.code() == ErrorCode::Full || e.code() == ErrorCode::File || busy));
                    CHECK(e.text().size() > 20);
                }
                failed = files.failed();
                files.repair(); // the disk has space again, the computer is started anew
                const VerifyReport report = verifyWholeFile(work);
                REQUIRE(report.damages == QStringList());
                const bool there = contentOf(work) != m_before;
                if (saidDone)
                    REQUIRE(there); // what was called done stays
                else if (forEver && there)
                    ++unclear; // all was written, then the disk refused to say that it is safe, and died
                else
                    REQUIRE_FALSE(there); // what was refused has changed nothing
                ++(saidDone ? done : refused);
            }
            CHECK(unclear <= 3);
            CHECK(refused > 5);
            CHECK(done >= 1);
        }
}

TEST_CASE_METHOD(Steps, "after a failed action the same sitting goes on", "[failure]") {
    FaultyFiles files;
    const auto ws = Workspace::open(path(), Workspace::Access::Write, options());
    int refused = 0;
    for (int n = 1; n < 60; ++n) {
        INFO("step " << n);
        files.failAt(n, Fault::DiskFull, false);
        try {
            bigStep(*ws);
            break;
        } catch (const Error& e) {
            CHECK(e.code() == ErrorCode::Full);
            ++refused;
        }
        files.repair();
        CHECK_FALSE(ws->canUndo());
        CHECK(ws->all<Hotspot>().front().name.str() == QStringLiteral("Bahnhof"));
        CHECK(ws->all<Patrol>().size() == 2);
    }
    CHECK(refused > 2);
    files.repair();
    CHECK(ws->all<Patrol>().size() == 1);
    ws->undo();
    CHECK(ws->all<Patrol>().size() == 2);
    ws->redo();
    CHECK(verifyWholeFile(path()).damages == QStringList());
}

TEST_CASE_METHOD(Steps, "wherever a backup fails, there is a whole one or none", "[failure][backup]") {
    for (const Fault fault : {Fault::DiskFull, Fault::BrokenDisk}) {
        bool failed = true;
        for (int n = 1; failed; n += 3) {
            INFO("step " << n << " fault " << int(fault));
            REQUIRE(n < 2000);
            const QString copy = path(QStringLiteral("copy-%1-%2.streife").arg(n).arg(int(fault)));
            FaultyFiles files;
            files.failAt(n, fault, true);
            bool made = false;
            try {
                copyFile(path(), copy);
                made = true;
            } catch (const Error& e) {
                CHECK((e.code() == ErrorCode::Full || e.code() == ErrorCode::File || e.code() == ErrorCode::Damaged));
            }
            failed = files.failed();
            files.repair();
            REQUIRE(QFileInfo::exists(copy) == made);
            if (made)
                REQUIRE(contentOf(copy) == m_before);
            CHECK(QDir(QFileInfo(path()).path()).entryList({QStringLiteral("*.neu-*")}).isEmpty());
        }
    }
    CHECK(contentOf(path()) == m_before);
}

TEST_CASE_METHOD(Steps, "wherever founding a file fails, nothing lies about", "[failure]") {
    bool failed = true;
    const QStringList before = QDir(QFileInfo(path()).path()).entryList(QDir::Files);
    for (int n = 1; failed; n += 2) {
        INFO("step " << n);
        REQUIRE(n < 2000);
        const QString fresh = path(QStringLiteral("fresh.streife"));
        FaultyFiles files;
        files.failAt(n, Fault::DiskFull, true);
        bool made = false;
        try {
            const auto ws = Workspace::create(fresh,
                                              {QStringLiteral("P"),
                                               QStringLiteral("NW"),
                                               QStringLiteral("Hamm"),
                                               QStringLiteral("KOD"),
                                               {},
                                               AgencyKind::Ordnungsamt},
                                              options());
            made = true;
        } catch (const Error& e) {
            CHECK((e.code() == ErrorCode::Full || e.code() == ErrorCode::File));
        }
        failed = files.failed();
        files.repair();
        if (!made)
            CHECK(QDir(QFileInfo(path()).path()).entryList(QDir::Files) == before);
        else
            CHECK(verifyWholeFile(fresh).damages == QStringList());
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(fresh + QLatin1String(suffix));
    }
}

TEST_CASE_METHOD(Steps, "interrupted anywhere in its work, an action leaves nothing", "[failure]") {
    const auto ws = Workspace::open(path(), Workspace::Access::Write, options());
    struct Countdown {
        int left;
        static int tick(void* self) { return --static_cast<Countdown*>(self)->left <= 0 ? 1 : 0; }
    };
    int interrupted = 0;
    bool through = false;
    for (int n = 1; !through; n += 1 + n / 12) {
        INFO("after " << n << " steps of SQLite");
        Countdown countdown{n};
        try {
            ws->change(QStringLiteral("step"), [&](Writer& w) {
                sqlite3_progress_handler(w.db().handle(), 1, Countdown::tick, &countdown);
                struct Off {
                    Database& db;
                    ~Off() { sqlite3_progress_handler(db.handle(), 0, nullptr, nullptr); }
                } const off{w.db()};
                PatrolService(w).move(m_patrol, span("2026-11-27T19:00", "2026-11-27T23:00"));
                PatrolService(w).remove(m_gone);
            });
            through = true;
        } catch (const Error& e) {
            CHECK(e.code() == ErrorCode::Cancelled);
            ++interrupted;
            REQUIRE(ws->all<Patrol>().size() == 2);
        }
    }
    CHECK(interrupted > 20);
    CHECK(ws->all<Patrol>().size() == 1);
    CHECK(verifyWholeFile(path()).damages == QStringList());
}
