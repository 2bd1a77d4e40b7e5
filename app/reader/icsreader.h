// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/output.h"

#include <QString>

namespace streife::reader {

/// Streams the events of a calendar as a table: a header record, then one record per event or occurrence. Recurrences
/// are written out, at most kMaxOccurrences per event; changed and cancelled occurrences are respected. German times
/// carry no offset, all others are UTC ("…Z"), whole days are dates and the end is the last of them.
void readCalendar(const QString& path, Output& out);

} // namespace streife::reader
