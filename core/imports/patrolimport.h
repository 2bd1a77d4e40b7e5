// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/importer.h"
#include "core/imports/patrolcells.h"
#include "core/patrols/patroldraft.h"

namespace streife {

/// Patrols by key, with posts, crew, visits and tasks.
class PatrolImport : public Importer {
public:
    using Importer::Importer;

    void take(const ImportRow& row, NumberCells numbers) override;
    void compare(Database& db, const ImportTarget& target) override;
    void write(Writer& writer, const ImportTarget& target, Progress& progress) override;

private:
    struct Row {
        int line;
        ShortText key;
        std::optional<ShortText> title;
        std::optional<TimeSpan> span;
        std::optional<PatrolMode> mode;
        std::optional<PatrolState> state;
        std::optional<QString> callSign;
        std::optional<QString> meetingPoint;
        std::optional<QStringList> tasks;
        std::optional<QStringList> crew;
        std::optional<std::vector<VisitCell>> visits;
        std::optional<std::vector<PostCell>> posts;
        bool flawed = false; ///< the log has errors of this row already
        // found in compare()
        std::optional<PatrolId> before;
        std::optional<PatrolDraft> draft; ///< to be written; none = known
    };
    struct Indexes;

    void readLists(const ImportRow& row, Row& out);
    void readChoices(const ImportRow& row, Row& out);
    [[nodiscard]] std::optional<PatrolDraft> base(const Row& row, Database& db);
    void applyPosts(const Row& row, PatrolDraft& draft, const Indexes& indexes);
    void applyCrew(const Row& row, PatrolDraft& draft, const Indexes& indexes);
    void checkHolders(const Row& row, const PatrolDraft& before, const PatrolDraft& after, const Indexes& indexes);
    void applyVisits(const Row& row, PatrolDraft& draft, const Indexes& indexes);
    void bad(int line, Field field, const QString& value, const QString& text);

    std::vector<Row> m_rows;
    QHash<QString, int> m_lines;
    QHash<Field, QString> m_columns;
};

} // namespace streife
