// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/importer.h"

namespace streife {

/// Authorities by name; a superior may stand anywhere in the same file.
class AgencyImport : public Importer {
public:
    using Importer::Importer;

    void take(const ImportRow& row, NumberCells numbers) override;
    void compare(Database& db, const ImportTarget& target) override;
    void write(Writer& writer, const ImportTarget& target, Progress& progress) override;

private:
    /// A cell that is not there leaves the field alone.
    struct Row {
        int line;
        ShortText name;
        std::optional<QString> shortName;
        std::optional<AgencyKind> kind;
        std::optional<QString> land;
        std::optional<QString> municipality;
        std::optional<QString> parent;
        std::optional<QString> phone;
        std::optional<Agency> before; ///< found in compare()
        int parentRow = -1;           ///< a superior that this file brings
        std::optional<AgencyId> parentId;
    };

    [[nodiscard]] Agency after(const Row& row, const Agency& base) const;
    void findParent(Row& row, const AgencyIndex& agencies);
    void refuseLoops(const AgencyIndex& agencies);
    void refuseTakenNames(const AgencyIndex& agencies);
    [[nodiscard]] std::vector<size_t> parentsFirst() const;

    std::vector<Row> m_rows;
    QHash<QString, size_t> m_byName; ///< name and short name, folded
    QString m_parentColumn;
    QString m_shortColumn;
};

/// The two letters of a Land, from them or from its German name; empty stays empty.
[[nodiscard]] std::optional<QString> landCode(const QString& text);

} // namespace streife
