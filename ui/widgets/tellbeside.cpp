// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tellbeside.h"

#include "ui/support/tooltip.h"
#include "ui/widgets/announcer.h"

#include <QToolTip>

namespace streife {

void tellBeside(QWidget* field, const QString& text) {
    QMetaObject::invokeMethod(
        field,
        [field, text] {
            if (!field->isVisible())
                return;
            QToolTip::showText(field->mapToGlobal(field->rect().bottomLeft()), plainTip(text), field);
            if (auto* announcer = field->window()->findChild<Announcer*>())
                announcer->announce(text);
        },
        Qt::QueuedConnection);
}

} // namespace streife
