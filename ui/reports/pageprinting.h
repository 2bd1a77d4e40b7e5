// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPdfDocument;
class QPrinter;
class QWidget;

namespace streife {

/// Puts the pages `first` to before `last` (from 0) on the printer, each as large as the paper. A year of week plans
/// takes minutes: a dialog over `window` says how far it is and lets it be cancelled, then the printer's job is given
/// up and false comes back.
[[nodiscard]] bool printPages(QPdfDocument& pdf, QPrinter& printer, int first, int last, QWidget* window);

} // namespace streife
