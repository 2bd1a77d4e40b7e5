// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/undo.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QSet>

namespace streife {

void UndoStack::push(ActionId action, const QString& label) {
    m_undo.push_back({action, label});
    m_redo.clear();
}

void UndoStack::clear() {
    m_undo.clear();
    m_redo.clear();
    m_restores.clear();
}

qint64 UndoStack::original(qint64 op) const {
    for (auto it = m_restores.constFind(op); it != m_restores.cend(); it = m_restores.constFind(op))
        op = *it;
    return op;
}

QHash<qint64, qint64> UndoStack::revert(Writer& writer, ActionId action) const {
    Journal& journal = writer.journal();
    const std::vector<Op> ops = journal.opsOfAction(action);
    QSet<qint64> created;
    QSet<qint64> own;
    QSet<qint64> written;
    for (const Op& op : ops) {
        written.insert(op.n);
        own.insert(original(op.n));
        if (op.column == kCreateColumn)
            created.insert(op.row);
    }

    QStringList stale;
    QHash<qint64, qint64> restored;
    for (auto it = ops.rbegin(); it != ops.rend(); ++it) {
        const Op& op = *it;
        const bool create = op.column == kCreateColumn;
        if (!create && created.contains(op.row))
            continue; // goes away with its row
        const TableInfo& table = *writer.registry().table(op.table);
        const int column = create ? kDeletedColumn : op.column;
        const qint64 shown = journal.shownOp(op.row, column);
        if (create && shown != op.n && written.contains(shown))
            continue; // deleted by the step that made it: there is nothing to take away
        int changedColumn = op.column;
        bool changedSince = original(restored.value(shown, shown)) != original(op.n);
        if (create) // whatever was written into the new row later would go away with it
            for (const qint64 head : journal.headsOfRow(op.row))
                if (head != op.row && original(head) != op.row && !own.contains(original(head))) {
                    changedSince = true;
                    changedColumn = journal.find(head)->column;
                }
        if (changedSince) {
            const ColumnInfo* info = table.column(changedColumn);
            stale << QStringLiteral("%1: %2").arg(QCoreApplication::translate("streife", table.label),
                                                  info ? QCoreApplication::translate("streife", info->label)
                                                       : streife::tr("deletion"));
            if (stale.size() == 3)
                break;
            continue;
        }
        const qint64 base = create ? 0 : op.base.value_or(op.row);
        const Value value = create ? Value(qint64(1)) : journal.valueOf(base, column);
        writer.setCell(table, op.row, column, value);
        if (!create)
            restored.insert(journal.shownOp(op.row, column), base);
    }
    if (!stale.isEmpty())
        throw Error(ErrorCode::Stale,
                    streife::tr("This step cannot be taken back, because something was changed after it: %1.")
                        .arg(stale.join(QStringLiteral(", "))));
    return restored;
}

void UndoStack::undone(ActionId by, const QHash<qint64, qint64>& restored) {
    m_restores.insert(restored);
    m_redo.push_back({by, m_undo.back().label});
    m_undo.pop_back();
}

void UndoStack::redone(ActionId by, const QHash<qint64, qint64>& restored) {
    m_restores.insert(restored);
    m_undo.push_back({by, m_redo.back().label});
    m_redo.pop_back();
}

} // namespace streife
