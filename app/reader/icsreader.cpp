// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/icsreader.h"

#include "app/reader/icsblocks.h"
#include "app/reader/icsevent.h"
#include "app/reader/icszones.h"

#include <libical/ical.h>

namespace streife::reader {
namespace {

constexpr size_t kMaxOverrides = 200'000;

/// First pass: zones may stand behind the events that use them, and so may changed occurrences.
void collect(TextFile& file, IcsZones& zones, IcsOverrides& overrides) {
    forEachIcsBlock(file, [&](const IcsBlock& block) {
        if (block.kind == IcsBlock::Kind::TimeZone)
            zones.addDescribed(block.text);
    });
    size_t count = 0;
    forEachIcsBlock(file, [&](const IcsBlock& block) {
        if (block.kind != IcsBlock::Kind::Event || block.text.find("\nRECURRENCE-ID") == std::string::npos)
            return;
        if (++count > kMaxOverrides)
            throw Refusal{"too-many", block.line, std::to_string(kMaxOverrides)};
        const IcsEvent event(block, zones);
        overrides[event.uid()].insert(event.recurrenceKey());
    });
}

} // namespace

void readCalendar(const QString& path, Output& out) {
    icalerror_set_errors_are_fatal(0);
    TextFile file(path);
    IcsZones zones;
    IcsOverrides overrides;
    collect(file, zones, overrides);
    out.describe({"ics", encodingName(file.encoding()), {}, {}, {}});
    out.record({1, IcsEvent::columns()});
    forEachIcsBlock(file, [&](const IcsBlock& block) {
        if (block.kind == IcsBlock::Kind::Event)
            IcsEvent(block, zones).write(overrides, out);
    });
}

} // namespace streife::reader
