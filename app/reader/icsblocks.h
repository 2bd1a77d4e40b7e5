// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/textfile.h"

#include <functional>
#include <string>

namespace streife::reader {

/// One VEVENT or VTIMEZONE with its BEGIN and END lines; `line` is the physical line of BEGIN.
struct IcsBlock {
    enum class Kind { Event, TimeZone } kind = Kind::Event;
    long long line = 0;
    std::string text;
};

/// Cuts a calendar into its events and time zones, so that memory does not grow with the file and every event knows
/// its line (libical knows none). Rewinds `file` first. Throws Refusal "not-a-calendar", "event-cut", "long-cell".
void forEachIcsBlock(TextFile& file, const std::function<void(const IcsBlock&)>& sink);

} // namespace streife::reader
