// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/writer.h"

#include <QHash>

namespace streife {

/// Takes own actions of this sitting back and forth by new ops (design §4, Undo): linear, all or nothing.
class UndoStack {
public:
    struct Entry {
        ActionId action;
        QString label;
    };

    void push(ActionId action, const QString& label);
    void clear();
    [[nodiscard]] const std::vector<Entry>& undoable() const noexcept { return m_undo; }
    [[nodiscard]] const std::vector<Entry>& redoable() const noexcept { return m_redo; }

    /// Writes the inverse of an action's ops. Throws Error(Stale), naming up to three cells, where a cell no longer
    /// shows what the action left there. Returns op → op whose value it restores.
    [[nodiscard]] QHash<qint64, qint64> revert(Writer& writer, ActionId action) const;
    /// After the commit of a revert: `by` is the new action.
    void undone(ActionId by, const QHash<qint64, qint64>& restored);
    void redone(ActionId by, const QHash<qint64, qint64>& restored);

private:
    /// The op that first gave the cell this value, through all undos and redos.
    [[nodiscard]] qint64 original(qint64 op) const;
    std::vector<Entry> m_undo;
    std::vector<Entry> m_redo;
    QHash<qint64, qint64> m_restores;
};

} // namespace streife
