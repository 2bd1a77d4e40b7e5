// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace streife {

/// Tab goes through `form` as one reads it, the order of its layouts; those in `last` come after all others. To be
/// called again when a part of the form was built anew: Qt puts what is new at the end of the window.
void tabAsRead(QWidget* form, const QList<QWidget*>& last = {});

} // namespace streife
