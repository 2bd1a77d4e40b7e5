// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace streife {

/// What is being typed in `part` counts now, as if the field had been left: before another record is shown in it or it
/// is closed.
void finishTyping(const QWidget* part);

} // namespace streife
