// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/patrols/planreader.h"
#include "core/store/rowchanges.h"
#include "core/store/writer.h"
#include "core/workspace/founding.h"

#include <QObject>

#include <memory>

namespace streife {

struct WorkspaceOptions {
    Clock clock;
    QString userName;         ///< beside the OS account, never a role
    QString stateFolder;      ///< of the site witnesses; empty = the user's
    QString partnership = {}; ///< name of the one to work in; empty = the one that the file was founded with
};

/// One open file: the only door for writing, and short consistent reads.
///
/// The writing connection lives in a store thread; `work` runs there and touches no widget. change() waits for it and
/// emits changed() in the caller's thread after the commit, before it returns. A second opener reads only and learns
/// who holds the file. All members are called from the thread that made the workspace.
class Workspace : public QObject {
    Q_OBJECT
public:
    enum class Access {
        Write,  ///< or throw (Locked, File …)
        Read,   ///< never locks, never writes, works beside a writer
        Prefer, ///< write, or read with readOnlyReason()
    };

    static std::unique_ptr<Workspace> create(const QString& path, const Founding& founding,
                                             const WorkspaceOptions& options = {});
    static std::unique_ptr<Workspace> open(const QString& path, Access access, const WorkspaceOptions& options = {});
    ~Workspace() override;

    using Work = std::function<void(Writer&)>;
    /// One user action: BEGIN IMMEDIATE, the work, derived tables, COMMIT, then changed(). An action that changed
    /// nothing leaves no trace and gives none. Throws what the work throws, after rolling back.
    std::optional<ActionId> change(const QString& label, const Work& work);
    /// As change() with a reason that travels to the partner.
    std::optional<ActionId> change(const QString& label, const QString& reason, const Work& work);

    /// As change(), but no step of this sitting that could be undone: what the program does by itself.
    std::optional<ActionId> changeQuietly(const QString& label, const Work& work);

    using LongWork = std::function<void(Writer&, Progress&)>;
    using Done = std::function<void(std::exception_ptr failure)>;
    /// For import, accept and demo: returns at once; `done` comes through the event loop after changed(). Until then
    /// change() is refused (Locked) and reading goes on.
    void changeLater(const QString& label, LongWork work, Done done);
    [[nodiscard]] bool busy() const noexcept;
    void cancelLongWork();

    /// One short read transaction; everything is materialised when it returns.
    template <class F> auto read(F work) -> decltype(work(std::declval<Database&>())) {
        if (reader().inTransaction()) // inside another read: the same moment
            return work(reader());
        const Transaction snapshot(reader(), Transaction::Kind::Read);
        return work(reader());
    }
    /// As read(), for work that asks for nothing by name: what it cannot find or understand is damage of the file.
    template <class F> auto readContent(F work) -> decltype(work(std::declval<Database&>())) {
        try {
            return read(work);
        } catch (const Error& e) {
            if (isWrongContent(e))
                throwDamaged(m_path, e.text());
            throw;
        }
    }
    [[nodiscard]] Plan plan(const TimeSpan& span, Availability availability = Availability::Crew, int daysAround = 8);
    /// `known` after patrols were edited: the duties and absences that it holds are not read again.
    [[nodiscard]] Plan planAgain(const Plan& known, int daysAround = 8);
    /// The same plan with the duties and absences of all people of these authorities.
    [[nodiscard]] Plan withAvailability(Plan plan, const QSet<AgencyId>& agencies);
    [[nodiscard]] Plan withAvailability(Plan plan, const QSet<OfficerId>& people);
    [[nodiscard]] Plan weekPlan(Week first, Week last, Availability availability = Availability::Crew);
    template <class T> [[nodiscard]] std::vector<T> all(const QByteArray& orderBy = "id") {
        return readContent([&](Database& db) { return Records<T>(db).all(orderBy); });
    }

    // Undo and redo of own actions of this sitting.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;
    void undo();
    void redo();

    [[nodiscard]] const QString& path() const noexcept { return m_path; }
    [[nodiscard]] bool writable() const noexcept;
    [[nodiscard]] const QString& readOnlyReason() const noexcept { return m_readOnlyReason; }
    /// The partnerships of the file; that of partnershipId() is the one everything else here speaks of.
    [[nodiscard]] std::vector<Partnership> partnerships();
    /// One more partnership that our authority enters, under a row of its own. To work in it, open the file with its
    /// name in WorkspaceOptions::partnership.
    PartnershipId addPartnership(const Founding& founding);
    [[nodiscard]] QString userName() const; ///< as it stands beside every action
    [[nodiscard]] PartnershipId partnershipId() const noexcept { return m_partnership; }
    [[nodiscard]] Partnership partnership();
    [[nodiscard]] std::optional<AgencyId> ownAgencyId() const noexcept { return m_ownAgency; }
    [[nodiscard]] std::optional<Agency> ownAgency();
    [[nodiscard]] Instant now() const { return m_options.clock.now(); }
    [[nodiscard]] const WorkspaceOptions& options() const noexcept { return m_options; }

    /// Verified copy in `<FILE>-sicherung`; may run in any thread.
    QString backupBefore() const;
    /// The daily backup where today has none yet, and SQLite's quick check; for a worker after the first paint. Returns
    /// a sentence where the file is damaged.
    [[nodiscard]] std::optional<QString> backgroundChecks() const;

signals:
    void changed(const streife::RowChanges& rows);
    void undoChanged();
    void busyChanged(bool busy);
    void progress(qint64 done, qint64 total);

private:
    struct Store;
    Workspace(QString path, const WorkspaceOptions& options);
    void openReader();
    void openWriter(bool mayMigrate);
    void found(const Founding& founding);
    void requireWritable() const;
    [[nodiscard]] static bool isWrongContent(const Error& e) noexcept;
    [[nodiscard]] Database& reader();
    struct Committed {
        std::optional<ActionId> action; ///< none where nothing changed
        RowChanges rows;
    };
    /// In the store thread.
    Committed transact(const QString& label, const QString& reason, const Work& work, std::optional<ActionId> undoes);
    /// From any other: waits.
    Committed perform(const QString& label, const QString& reason, const Work& work, std::optional<ActionId> undoes);
    void revert(bool undoing);
    void remember(ActionId action, const QString& label);

    QString m_path;
    WorkspaceOptions m_options;
    QString m_readOnlyReason;
    PartnershipId m_partnership{1};
    std::optional<AgencyId> m_ownAgency;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Database> m_reader;
};

} // namespace streife
