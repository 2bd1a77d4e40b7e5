// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchentry.h"
#include "ui/support/commands.h"

#include <QStringList>

namespace streife {

/// The actions whose words or category contain every word of `text`, better matches first, then those used last
/// (`recent`: their ids, newest first), then as in the menus. Actions without a place in the window are left out.
[[nodiscard]] std::vector<SearchEntry> matchingActions(const std::vector<Command>& commands, const QString& text,
                                                       const QStringList& recent);

} // namespace streife
