// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace streife {

/// Does a spreadsheet take this text for a formula? Some also take the full-width signs of East Asian keyboards.
[[nodiscard]] inline bool looksLikeFormula(QStringView text) {
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(text[0]);
}

} // namespace streife
