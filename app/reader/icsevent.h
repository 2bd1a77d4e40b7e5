// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/icsblocks.h"
#include "app/reader/icszones.h"
#include "app/reader/output.h"

#include <libical/ical.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace streife::reader {

/// Recurrences are written out, at most this many per event.
inline constexpr int kMaxOccurrences = 1000;

/// Per UID: the occurrences that stand as events of their own.
using IcsOverrides = std::map<std::string, std::set<qint64>>;

/// One parsed VEVENT. Lengths are wall-clock lengths, so a night duty ends at 06:00 in both clock-change nights.
class IcsEvent {
public:
    /// Throws Refusal "event", "event-time", "zone" with the line of the event.
    IcsEvent(const IcsBlock& block, const IcsZones& zones);

    [[nodiscard]] static std::vector<std::string> columns();
    [[nodiscard]] const std::string& uid() const { return m_uid; }
    /// Which occurrence of its series this event replaces.
    [[nodiscard]] qint64 recurrenceKey() const { return m_replaces ? m_replaces->key() : 0; }
    void write(const IcsOverrides& overrides, Output& out) const;

private:
    struct Time {
        QDateTime wall; ///< spec UTC as carrier
        bool isDate = false;
        IcsZone zone;

        [[nodiscard]] qint64 key() const { return zone.toUtc(wall); }
        [[nodiscard]] std::string text() const;
        [[nodiscard]] Time at(const QDateTime& otherWall) const { return {otherWall, isDate, zone}; }
    };

    [[nodiscard]] Time time(icaltimetype t, icalproperty* property) const;
    [[nodiscard]] std::optional<Time> first(icalproperty_kind kind) const;
    void refuseDropped(const std::string& text) const;
    void readLength();
    [[nodiscard]] std::vector<std::string> fields() const;
    [[nodiscard]] std::vector<Time> starts(Output& out) const;
    void refuseMass(const icalrecurrencetype& rule) const;
    void addRule(icalrecurrencetype rule, std::vector<Time>& all, Output& out) const;
    [[nodiscard]] std::string text(icalproperty_kind kind) const;
    [[nodiscard]] Time endOf(const Time& start) const;

    struct Free {
        void operator()(icalcomponent* c) const { icalcomponent_free(c); }
    };
    std::unique_ptr<icalcomponent, Free> m_component;
    const IcsZones& m_zones;
    long long m_line;
    std::string m_uid;
    Time m_start;
    qint64 m_wallSeconds = 0;
    std::optional<Time> m_end; ///< where it lies in another zone than the start
    std::optional<Time> m_replaces;
};

} // namespace streife::reader
