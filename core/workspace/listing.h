// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QJsonArray>

namespace streife {

/// A stretch of time that a listing is limited to; a missing end is open. Patrols and findings belong to the service
/// day of their start; duties, absences and series are listed where they overlap with the civil days.
struct ListFilter {
    std::optional<QDate> from;
    std::optional<QDate> to; ///< exclusive

    [[nodiscard]] static ListFilter of(Week week) { return {week.monday(), week.monday().addDays(7)}; }
    [[nodiscard]] bool limited() const { return from || to; }
};

/// Names of all kinds, in the order of the help.
[[nodiscard]] QStringList listKinds();

/// All records of a kind as `list --json` prints them: the columns of the import table and more, snake_case, times with
/// offset, unknown = null; always in the same order. Throws Error(Usage) for an unknown kind, or a limit in time where
/// the kind has none.
[[nodiscard]] QJsonArray listRecords(Workspace& ws, const QString& kind, const ListFilter& filter = {});

/// The same records, each as one line of JSON; for long lists.
[[nodiscard]] QList<QByteArray> listLines(Workspace& ws, const QString& kind, const ListFilter& filter = {});

/// The same as an aligned table for people, without a final line break; a sentence where there is nothing.
[[nodiscard]] QString listText(const QString& kind, const QJsonArray& records);

} // namespace streife
