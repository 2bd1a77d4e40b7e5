// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace streife {

/// Text for people. English is the source; resources/i18n holds the complete German translation.
/// Context of every text in core/ and app/ is "streife", so that lupdate finds it with one name.
inline QString tr(const char* text, const char* disambiguation = nullptr, int n = -1) {
    return QCoreApplication::translate("streife", text, disambiguation, n);
}

} // namespace streife
