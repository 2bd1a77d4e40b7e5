// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/imports/importresult.h"
#include "core/imports/importtable.h"
#include "core/imports/lookup.h"
#include "core/imports/spanreader.h"
#include "core/store/writer.h"

#include <memory>

namespace streife {

/// Where an import goes.
struct ImportTarget {
    PartnershipId partnership;
    std::optional<AgencyId> own; ///< none only while a file is being created
};

/// One kind of file. The steps follow one another, and only the last one writes: read every row, compare all of them
/// with what is there, write the difference.
class Importer {
public:
    Importer(const ImportRequest& request, ImportLog& log) : m_request(request), m_log(log) {}
    virtual ~Importer() = default;
    Importer(const Importer&) = delete;
    Importer& operator=(const Importer&) = delete;

    virtual void take(const ImportRow& row, NumberCells numbers) = 0;
    virtual void compare(Database& db, const ImportTarget& target) = 0;
    virtual void write(Writer& writer, const ImportTarget& target, Progress& progress) = 0;

    [[nodiscard]] const ImportResult& result() const { return m_result; }

protected:
    /// Counts one row of the plan and, while there are few, says it in words.
    template <class Words> void plan(ImportChange::Kind kind, int line, Words words) {
        count(kind);
        if (m_result.changes.size() < ImportResult::kMaxChanges)
            m_result.changes.push_back({kind, line, words()});
    }
    void known() { ++m_result.known; }
    /// The cell as a name; empty and impossible ones are errors.
    [[nodiscard]] std::optional<ShortText> name(const ImportRow& row, Field field);
    /// The cell as free text that may be empty; too long ones and hidden characters are errors.
    [[nodiscard]] QString text(const ImportRow& row, Field field, int maxLength = ShortText::kMaxLength);
    /// The same, none where the file has no such column: the field is left alone then.
    [[nodiscard]] std::optional<QString> textIfThere(const ImportRow& row, Field field,
                                                     int maxLength = ShortText::kMaxLength);
    [[nodiscard]] std::optional<int> number(const ImportRow& row, Field field, int least, int most);
    void bad(const ImportRow& row, Field field, const QString& text);

    const ImportRequest& m_request;
    ImportLog& m_log;

private:
    void count(ImportChange::Kind kind);
    ImportResult m_result;
};

[[nodiscard]] std::unique_ptr<Importer> makeImporter(const ImportRequest& request, ImportLog& log);

/// Parts of a list in a cell, separated by "|"; empty ones are left out.
[[nodiscard]] QStringList cellList(const QString& cell);

} // namespace streife
