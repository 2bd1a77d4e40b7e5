// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/store/database.h"

#include <QString>

#include <vector>

namespace streife {

/// Something typed that is not yet in the file.
struct Draft {
    QString record; ///< the id of the record that it belongs to; ids are unique in a file
    QString field;
    QString text;
    Instant at;

    bool operator==(const Draft&) const = default;
};

/// What was typed while the file could not be written (an import runs, the disk is full): one small file per database
/// in the user's state folder, replaced as a whole and made durable before save() returns, so that it outlives a crash
/// and a power cut. Bounded: the oldest drafts give way.
class Drafts {
public:
    static constexpr int kMost = 200;
    static constexpr qsizetype kLongest = 100'000; ///< characters of one text

    Drafts(const QString& databasePath, const QString& stateFolder);

    /// What an earlier sitting has left, oldest first; empty where there is nothing or nothing readable.
    [[nodiscard]] std::vector<Draft> all() const;
    /// Replaces the draft of this field. false where it could not be made durable; a form then says so.
    [[nodiscard]] bool save(const QString& record, const QString& field, const QString& text, Instant now);
    /// After the text has gone into the file, or was thrown away.
    void drop(const QString& record, const QString& field);
    void drop(const QString& record);

private:
    bool write(const std::vector<Draft>& drafts) const;
    QString m_database;
    QString m_path;
};

/// How many of them belong to a record that is there: a deleted one's wait until it is back.
[[nodiscard]] int waitingDrafts(Database& db, const Drafts& drafts);

} // namespace streife
