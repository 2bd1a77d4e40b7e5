// SPDX-License-Identifier: GPL-3.0-or-later
// Files are made, opened, locked and migrated here.
#include "core/workspace/workspacestore.h"

#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/partnership/partnershiptable.h"
#include "core/store/backup.h"
#include "core/store/newcolumns.h"
#include "core/store/repository.h"
#include "core/store/schema.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/releasing.h"
#include "core/workspace/tables.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace streife {
namespace {

void refuseOddFiles(const QString& path) {
    struct stat info {};
    if (::stat(QFile::encodeName(path).constData(), &info) == 0 && info.st_nlink > 1)
        throw Error(ErrorCode::File,
                    tr("%1 has a second name (hard link). Please copy the file and open the copy.").arg(path));
}

} // namespace

std::unique_ptr<Workspace> Workspace::create(const QString& path, const Founding& founding,
                                             const WorkspaceOptions& options) {
    if (QFileInfo::exists(path))
        throw Error(ErrorCode::Input, streife::tr("%1 exists already. Please choose another name.").arg(path));
    std::unique_ptr<Workspace> ws(new Workspace(path, options));
    ws->m_store = std::make_unique<Store>(path);
    ws->m_store->lock.lockOrThrow();
    try {
        ws->m_store->thread.call([&] {
            ws->m_store->db = std::make_unique<Database>(path, Database::Mode::Create);
            migrate(*ws->m_store->db);
            ws->m_store->db->checkpoint(true); // others look at the first bytes of the file itself
        });
        ws->m_path = QFileInfo(path).canonicalFilePath();
        ws->openWriter(false);
        ws->found(founding);
        ws->openReader();
    } catch (...) {
        ws.reset();
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1String(suffix));
        throw;
    }
    return ws;
}

std::unique_ptr<Workspace> Workspace::open(const QString& path, Access access, const WorkspaceOptions& options) {
    const FileStamp stamp = checkFile(path);
    std::unique_ptr<Workspace> ws(new Workspace(QFileInfo(path).canonicalFilePath(), options));
    if (stamp.newer())
        ws->m_readOnlyReason = newerFileNote(path, stamp);
    if (access != Access::Read) {
        try {
            if (stamp.newer())
                throw Error(ErrorCode::Newer, ws->m_readOnlyReason);
            refuseOddFiles(path);
            ws->m_store = std::make_unique<Store>(ws->m_path);
            if (!QFileInfo(path).isWritable())
                throw Error(ErrorCode::File,
                            streife::tr("%1 cannot be written: the file or its folder is read-only.").arg(path));
            ws->m_store->lock.lockOrThrow(access == Access::Prefer ? 0 : FileLock::kWaitMs);
            ws->openWriter(true);
        } catch (const Error& e) {
            const bool readable = e.code() == ErrorCode::Locked || e.code() == ErrorCode::File
                                  || e.code() == ErrorCode::Full || e.code() == ErrorCode::Newer;
            if (access == Access::Write || !readable)
                throw;
            ws->m_store.reset();
            ws->m_readOnlyReason = e.text();
        }
    }
    ws->openReader();
    try {
        releaseDueNames(*ws);
    } catch (const Error&) { // a full disk keeps nobody from opening; the next opening does it
    }
    return ws;
}

void Workspace::openReader() {
    m_reader = std::make_unique<Database>(m_path, Database::Mode::Read);
    const Transaction snapshot(*m_reader, Transaction::Kind::Read);
    const OwnSide side = chooseSide(*m_reader, m_options.partnership);
    m_partnership = PartnershipId(side.partnership);
    if (side.agency > 0)
        m_ownAgency = AgencyId(side.agency);
}

void Workspace::openWriter(bool mayMigrate) {
    const Instant now = m_options.clock.now();
    if (mayMigrate && checkFile(m_path).version < schemaVersion())
        makeBackup(m_path, BackupKind::Before, now, verifyWholeFile);
    m_store->thread.call([&] {
        Store& s = *m_store;
        if (!s.db)
            s.db = std::make_unique<Database>(m_path, Database::Mode::Write);
        if (mayMigrate)
            migrate(*s.db);
        s.guard = std::make_unique<WriteGuard>(*s.db, registry());
        s.sites = std::make_unique<SiteKeeper>(m_path, m_options.stateFolder, osAccount());
        s.context.user = userName();
        Transaction transaction(*s.db, Transaction::Kind::Write);
        {
            const WriteGuard::Permit permit(*s.guard);
            fillNewColumns(*s.db, registry());
        }
        s.sites->resumeOrCreate(*s.db, s.context, now);
        s.context.house = s.db->integer("SELECT value FROM meta WHERE key='house'");
        if (s.context.house > 0) { // not while the file is being founded
            if (const OwnSide side = chooseSide(*s.db, m_options.partnership); side.agency > 0)
                s.context.agency = side.agency;
            for (const OwnSide& side : ownSides(*s.db))
                s.context.ownAgencies.insert(side.agency);
        }
        transaction.commit();
        s.sites->remember(s.context);
    });
}

void Workspace::found(const Founding& f) {
    perform(
        streife::tr("New file"), {},
        [&](Writer& w) {
            const auto setMeta = [&](const char* key, qint64 value) {
                w.db().cached("INSERT INTO meta(key,value) VALUES(?1,?2)").with(QByteArray(key), value).run();
            };
            m_store->context.house = w.newId<Partnership>().value();
            setMeta("house", m_store->context.house);
            const OwnSide side = foundSide(w, f);
            setMeta("partnership", side.partnership);
            setMeta("agency", side.agency);
            m_store->context.ownAgencies = {side.agency};
        },
        std::nullopt);
}

PartnershipId Workspace::addPartnership(const Founding& founding) {
    std::optional<OwnSide> side;
    change(streife::tr("New partnership"), [&](Writer& w) {
        side = foundSide(w, founding);
        addOwnSide(w.db(), *side);
        m_store->context.ownAgencies.insert(side->agency);
    });
    return PartnershipId(side->partnership);
}

QString Workspace::userName() const {
    return m_options.userName.isEmpty() ? osAccount() : osAccount() + QStringLiteral(" – ") + m_options.userName;
}

} // namespace streife
