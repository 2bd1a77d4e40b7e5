// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"

#include <QFont>
#include <QRect>

#include <functional>

class QPainter;

namespace streife {

struct Colors;

/// A line beside what is dragged: what would be wrong if it were dropped here.
struct DragNote {
    Severity severity;
    QString text; ///< "Breach · Wagner: 2 h 30 min of rest missing"

    bool operator==(const DragNote&) const = default;
};
using DragNotes = std::vector<DragNote>;

/// At most three, then how many more. A finding about a person begins with the name.
[[nodiscard]] DragNotes dragNotes(const Findings& findings, const std::function<QString(OfficerId)>& nameOf);

/// The label of a drag with its top left corner at `at` and its notes below, pushed inside of `bounds`.
void paintDragLabel(QPainter& p, QPoint at, const QRect& bounds, const QString& label, const DragNotes& notes,
                    const QFont& base, const Colors& colors);

} // namespace streife
