// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/writer.h"

namespace streife {

/// Number under which this OS account writes into this file (design §4, Ids). Resumes the account's site when the
/// witness in the user's state folder agrees with the file; otherwise opens a new one, because a file that was
/// restored, copied or moved to another machine would give out the same ids twice.
class SiteKeeper {
public:
    /// `stateFolder` holds the witnesses, one small JSON file per site.
    SiteKeeper(QString databasePath, QString stateFolder, QString account);

    /// Inside a write transaction. Fills site, counter, lastHlc and agency.
    void resumeOrCreate(Database& db, WriteContext& context, Instant now);
    /// After a commit: remembers the highest counter. Never throws; a lost witness only costs a new site.
    void remember(const WriteContext& context) noexcept;

private:
    struct Witness {
        QString path;
        quint64 inode = 0;
        qint64 counter = 0;
    };
    [[nodiscard]] QString witnessPath(int site) const;
    [[nodiscard]] std::optional<Witness> readWitness(int site) const;
    int createSite(Database& db, const WriteContext& context, std::optional<int> predecessor, Instant now);

    QString m_path;
    QString m_folder;
    QString m_account;
};

/// "$XDG_STATE_HOME/doppelstreife" or "~/.local/state/doppelstreife"
[[nodiscard]] QString defaultStateFolder();
/// Name of the OS account of this process.
[[nodiscard]] QString osAccount();

} // namespace streife
