// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace streife {

/// A sentence below a field about what was entered there, also told to a screen reader. It comes after the key or
/// click that leads here: a tooltip goes as soon as the keyboard moves on.
void tellBeside(QWidget* field, const QString& text);

} // namespace streife
