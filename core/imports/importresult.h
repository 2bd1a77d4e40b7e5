// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/importerror.h"
#include "core/imports/importkind.h"
#include "core/imports/mapping.h"

namespace streife {

struct ImportRequest {
    ImportKind kind = ImportKind::Duties;
    QString path;
    ImportMapping mapping;
    /// Duties and absences: of the people in the file, records inside the file's first-to-last span that it lacks go.
    bool replaceSpan = false;
};

/// One difference between the file and what is there.
struct ImportChange {
    enum class Kind { Add, Update, Remove } kind = Kind::Add;
    int line = 0; ///< 0 for removed records
    QString text;

    bool operator==(const ImportChange&) const = default;
};

/// What an import did or, with errors, why it did nothing.
struct ImportResult {
    static constexpr size_t kMaxChanges = 1000;

    int added = 0;
    int updated = 0;
    int removed = 0;
    int known = 0;
    ImportNotices notices;
    ImportErrors errors;
    std::vector<ImportChange> changes; ///< the first kMaxChanges

    [[nodiscard]] bool refused() const { return !errors.empty(); }
    [[nodiscard]] bool changesAnything() const { return added + updated + removed > 0; }
};

} // namespace streife
