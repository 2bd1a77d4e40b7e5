// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspacestore.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/store/backup.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/tables.h"

namespace streife {

namespace {

constexpr qsizetype kCheckpointRows = 10'000;

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

std::optional<ActionId> Workspace::changeQuietly(const QString& label, const Work& work) {
    requireWritable();
    const Committed done = perform(label, {}, work, std::nullopt);
    if (done.action)
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

Plan Workspace::planAgain(const Plan& known, int daysAround) {
    return readContent([&](Database& db) {
        return readPlan(db, {m_partnership, known.span, daysAround, Availability::All, {}, &known});
    });
}

Plan Workspace::withAvailability(Plan plan, const QSet<AgencyId>& agencies) {
    readContent([&](Database& db) { addAvailability(db, plan, agencies); });
    return plan;
}

Plan Workspace::withAvailability(Plan plan, const QSet<OfficerId>& people) {
    readContent([&](Database& db) { addAvailability(db, plan, people); });
    return plan;
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
