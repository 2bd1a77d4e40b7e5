// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/partnership/partnershiptable.h"
#include "core/store/backup.h"
#include "core/store/filelock.h"
#include "core/store/guard.h"
#include "core/store/repository.h"
#include "core/store/schema.h"
#include "core/store/site.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/storethread.h"
#include "core/workspace/tables.h"
#include "core/workspace/undo.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace streife {

/// The writing side; its members are touched in the store thread only, except lock, undo and progress.
struct Workspace::Store {
    explicit Store(const QString& path) : lock(path) {}
    ~Store() {
        thread.call([this] {
            guard.reset();
            if (db)
                db->checkpoint(true);
            db.reset();
        });
    }

    FileLock lock;
    UndoStack undo;
    std::shared_ptr<Progress> longWork;
    std::unique_ptr<Database> db;
    std::unique_ptr<WriteGuard> guard;
    std::unique_ptr<SiteKeeper> sites;
    WriteContext context;
    StoreThread thread;
};

namespace {

constexpr qsizetype kCheckpointRows = 10'000;

void refuseOddFiles(const QString& path) {
    struct stat info {};
    if (::stat(QFile::encodeName(path).constData(), &info) == 0 && info.st_nlink > 1)
        throw Error(ErrorCode::File,
                    tr("%1 has a second name (hard link). Please copy the file and open the copy.").arg(path));
}

} // namespace

Workspace::Workspace(QString path, const WorkspaceOptions& options) : m_path(std::move(path)), m_options(options) {
    if (m_options.stateFolder.isEmpty())
        m_options.stateFolder = defaultStateFolder();
}

Workspace::~Workspace() {
    if (m_store) {
        cancelLongWork();
        m_store->thread.call([] {}); // what was queued still needs the store
    }
    m_reader.reset(); // before the writer, whose last close folds the -wal into the file
    m_store.reset();
}

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
        s.context.user =
            m_options.userName.isEmpty() ? osAccount() : osAccount() + QStringLiteral(" – ") + m_options.userName;
        Transaction transaction(*s.db, Transaction::Kind::Write);
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

bool Workspace::writable() const noexcept {
    return m_store != nullptr;
}

void Workspace::requireWritable() const {
    if (!m_store)
        throw Error(ErrorCode::File, m_readOnlyReason.isEmpty()
                                         ? streife::tr("%1 is open for reading only.").arg(m_path)
                                         : m_readOnlyReason);
    if (m_store->longWork)
        throw Error(ErrorCode::Locked,
                    streife::tr("Another step is still running. Please wait until it has finished, or cancel it."));
}

bool Workspace::isWrongContent(const Error& e) noexcept {
    switch (e.code()) {
    case ErrorCode::Input:
    case ErrorCode::NotFound:
    case ErrorCode::Stale:
    case ErrorCode::Internal:
        return true;
    default:
        return false;
    }
}

Database& Workspace::reader() {
    return *m_reader;
}

Workspace::Committed Workspace::transact(const QString& label, const QString& reason, const Work& work,
                                         std::optional<ActionId> undoes) {
    Store& s = *m_store;
    const WriteContext before = s.context;
    try {
        Transaction transaction(*s.db, Transaction::Kind::Write);
        Writer writer(*s.db, registry(), s.context, *s.guard, m_options.clock.now());
        writer.setReason(reason);
        work(writer);
        if (!writer.touched()) {
            s.context = before;
            (void)s.guard->takeTrespass();
            return {};
        }
        const ActionId action = writer.finish(label, undoes);
        transaction.commit();
        s.sites->remember(s.context);
        if (s.context.counter - before.counter > kCheckpointRows)
            s.db->checkpoint(true);
        return {action, writer.changes()};
    } catch (...) {
        s.context = before;
        (void)s.guard->takeTrespass();
        throw;
    }
}

Workspace::Committed Workspace::perform(const QString& label, const QString& reason, const Work& work,
                                        std::optional<ActionId> undoes) {
    return m_store->thread.call([&] { return transact(label, reason, work, undoes); });
}

std::optional<ActionId> Workspace::change(const QString& label, const Work& work) {
    return change(label, {}, work);
}

std::optional<ActionId> Workspace::change(const QString& label, const QString& reason, const Work& work) {
    requireWritable();
    const Committed done = perform(label, reason, work, std::nullopt);
    if (!done.action)
        return std::nullopt;
    remember(*done.action, label);
    emit changed(done.rows);
    return done.action;
}

void Workspace::remember(ActionId action, const QString& label) {
    m_store->undo.push(action, label);
    emit undoChanged();
}

void Workspace::changeLater(const QString& label, LongWork work, Done done) {
    requireWritable();
    auto progressOf = std::make_shared<Progress>([this](qint64 n, qint64 total) {
        QMetaObject::invokeMethod(
            this, [this, n, total] { emit progress(n, total); }, Qt::QueuedConnection);
    });
    m_store->longWork = progressOf;
    emit busyChanged(true);
    m_store->thread.post([this, label, work = std::move(work), done = std::move(done), progressOf] {
        std::exception_ptr failure;
        Committed result;
        try {
            result = transact(
                label, {}, [&](Writer& writer) { work(writer, *progressOf); }, std::nullopt);
        } catch (...) {
            failure = std::current_exception();
        }
        const auto finish = [this, label, result, failure, done] {
            m_store->longWork.reset();
            emit busyChanged(false);
            if (result.action) {
                remember(*result.action, label);
                emit changed(result.rows);
            }
            done(failure);
        };
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    });
}

bool Workspace::busy() const noexcept {
    return m_store && m_store->longWork;
}

void Workspace::cancelLongWork() {
    if (busy())
        m_store->longWork->cancel();
}

Plan Workspace::plan(const TimeSpan& span, Availability availability, int daysAround) {
    return readContent([&](Database& db) { return readPlan(db, {m_partnership, span, daysAround, availability}); });
}

Plan Workspace::weekPlan(Week first, Week last, Availability availability) {
    return plan(weeksSpan(partnership(), first, last), availability);
}

std::vector<Partnership> Workspace::partnerships() {
    return readContent([](Database& db) {
        std::vector<Partnership> out;
        for (const OwnSide& side : ownSides(db))
            if (const auto p = Records<Partnership>(db).find(PartnershipId(side.partnership)))
                out.push_back(*p);
        return out;
    });
}

Partnership Workspace::partnership() {
    const auto found = readContent([&](Database& db) { return Records<Partnership>(db).find(m_partnership); });
    if (!found)
        throw Error(ErrorCode::Damaged,
                    streife::tr("%1 names no partnership. Please restore the last backup.").arg(m_path));
    return *found;
}

std::optional<Agency> Workspace::ownAgency() {
    if (!m_ownAgency)
        return std::nullopt;
    return readContent([&](Database& db) { return Records<Agency>(db).find(*m_ownAgency); });
}

bool Workspace::canUndo() const {
    return m_store && !m_store->undo.undoable().empty();
}
bool Workspace::canRedo() const {
    return m_store && !m_store->undo.redoable().empty();
}
QString Workspace::undoLabel() const {
    return canUndo() ? m_store->undo.undoable().back().label : QString();
}
QString Workspace::redoLabel() const {
    return canRedo() ? m_store->undo.redoable().back().label : QString();
}

void Workspace::undo() {
    if (canUndo())
        revert(true);
}

void Workspace::redo() {
    if (canRedo())
        revert(false);
}

void Workspace::revert(bool undoing) {
    requireWritable();
    UndoStack& stack = m_store->undo;
    const auto entry = undoing ? stack.undoable().back() : stack.redoable().back();
    const QString label = (undoing ? streife::tr("Undone: %1") : streife::tr("Redone: %1")).arg(entry.label);
    QHash<qint64, qint64> restored;
    const auto [action, rows] = perform(
        label, {}, [&](Writer& w) { restored = stack.revert(w, entry.action); }, entry.action);
    // A step that took back all it had made, as one that creates and deletes a record, needs no change.
    const ActionId by = action.value_or(entry.action);
    if (undoing)
        stack.undone(by, restored);
    else
        stack.redone(by, restored);
    emit undoChanged();
    emit changed(rows);
}

QString Workspace::backupBefore() const {
    return makeBackup(m_path, BackupKind::Before, m_options.clock.now(), verifyPages);
}

std::optional<QString> Workspace::backgroundChecks() const {
    const Instant now = m_options.clock.now();
    const QString damaged = streife::tr("%1 is damaged. Please restore the last backup; it lies in the folder %2.")
                                .arg(m_path, backupFolder(m_path));
    if (Database(m_path, Database::Mode::Read).text("PRAGMA quick_check(1)") != QLatin1String("ok"))
        return damaged;
    try {
        if (writable() && !hasDailyBackup(m_path, now))
            makeBackup(m_path, BackupKind::Daily, now, verifyWholeFile);
    } catch (const Error& e) { // the copy shows what a quick check does not see
        if (e.code() != ErrorCode::Damaged)
            throw;
        return damaged;
    }
    return std::nullopt;
}

} // namespace streife
