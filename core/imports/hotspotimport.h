// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hotspots/hotspot.h"
#include "core/imports/importer.h"

namespace streife {

/// Hotspots by name, with their closed spans.
class HotspotImport : public Importer {
public:
    using Importer::Importer;

    void take(const ImportRow& row, NumberCells numbers) override;
    void compare(Database& db, const ImportTarget& target) override;
    void write(Writer& writer, const ImportTarget& target, Progress& progress) override;

private:
    struct Row {
        int line;
        ShortText name;
        std::optional<QString> category;
        std::optional<HotspotKind> kind;
        bool placed = false; ///< the file speaks of the place
        std::optional<GeoPoint> where;
        std::optional<int> visitsPerWeek;
        std::optional<int> minutesPerVisit;
        std::optional<QString> windows;
        std::optional<std::vector<TimeSpan>> closed;
        std::optional<Hotspot> before; ///< found in compare()
        bool changed = true;
    };

    void readPlace(const ImportRow& row, Row& out);
    void readClosed(const ImportRow& row, Row& out);
    [[nodiscard]] Hotspot after(const Row& row, const Hotspot& base) const;

    std::vector<Row> m_rows;
    QHash<QString, int> m_lines;
    QString m_nameColumn;
};

} // namespace streife
