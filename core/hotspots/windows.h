// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QString>

#include <vector>

namespace streife {

/// Wall-clock minutes of one weekday; past 1440 it runs into the next day.
struct WeeklyWindow {
    int weekday = 0;     ///< 0 = Monday
    int startMinute = 0; ///< 0..1439
    int endMinute = 0;   ///< startMinute+1 .. startMinute+1440

    auto operator<=>(const WeeklyWindow&) const = default;
};

/// When a hotspot is worth a visit: "Mo-Fr 18:00-24:00, Sa 14:00-02:00". Without any window every time is good.
class Windows {
public:
    Windows() = default;
    /// Windows of one weekday that touch or overlap become one.
    explicit Windows(std::vector<WeeklyWindow> windows);

    [[nodiscard]] const std::vector<WeeklyWindow>& all() const noexcept { return m_windows; }
    [[nodiscard]] bool anyTime() const noexcept { return m_windows.empty(); }
    /// The form that is stored and exported: German weekdays, HH:mm, "täglich" for all seven; empty = any time.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool contains(Instant at) const;
    bool operator==(const Windows&) const = default;

private:
    std::vector<WeeklyWindow> m_windows; ///< sorted
};

/// `error` is a sentence that names the part in question; empty = understood.
struct ParsedWindows {
    Windows windows;
    QString error;

    [[nodiscard]] bool ok() const { return error.isEmpty(); }
};

/// Understands German and English weekdays, "täglich"/"daily", "Mo, Mi 18-20 Uhr", "Fr-Mo", "Sa ganztägig", "Sa" (the
/// whole day), "Mo 8-10, 16-18", over midnight and 24:00. Weekdays without a time belong to the next time in the list.
[[nodiscard]] ParsedWindows parseWindows(const QString& text);

/// The instants of the civil days [from, to) that lie in a window, disjoint and by start; cut at both ends. On clock
/// changes wall time counts: a window that starts in the missing hour starts at the change.
[[nodiscard]] std::vector<TimeSpan> spans(const Windows& windows, QDate from, QDate to);

} // namespace streife
