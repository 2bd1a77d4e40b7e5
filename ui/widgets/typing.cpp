// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typing.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"

#include <QApplication>

namespace streife {

void finishTyping(const QWidget* part) {
    QWidget* focused = QApplication::focusWidget();
    if (focused == nullptr || !part->isAncestorOf(focused))
        return;
    if (auto* field = qobject_cast<TextField*>(focused))
        emit field->editingFinished();
    else if (auto* lines = qobject_cast<LinesField*>(focused))
        lines->finish();
}

} // namespace streife
