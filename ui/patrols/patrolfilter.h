// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/patrollist.h"

#include <QSet>

namespace streife {

/// Which patrols all views of the plan show: each word occurs somewhere in what a line of the list says, however it is
/// written ("oeztuerk bahnhof").
class PatrolFilter {
public:
    void setWords(const QString& text);
    [[nodiscard]] const QString& words() const { return m_text; }
    [[nodiscard]] bool active() const { return !m_words.isEmpty(); }
    [[nodiscard]] bool accepts(const QStringList& texts) const;
    [[nodiscard]] bool accepts(const PatrolLine& line) const;

private:
    QString m_text;
    QStringList m_words; ///< folded
};

/// The board with the blocks of `shown` only; the counts of the days speak of them.
[[nodiscard]] Board filtered(Board board, const QSet<PatrolId>& shown);

} // namespace streife
