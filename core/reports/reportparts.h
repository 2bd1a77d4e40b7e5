// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/binding.h"
#include "core/reports/planreports.h"
#include "core/reports/sheetnames.h"

namespace streife {

// Pieces that several builders share.

[[nodiscard]] PatrolBlock patrolBlock(const PlannedPatrol& planned, const Plan& plan, const SheetNames& names);
/// Of the same patrol in every calendar that was ever exported.
[[nodiscard]] QString calendarUid(PatrolId id);
[[nodiscard]] CalendarEntry calendarEntry(const PlannedPatrol& planned, const PatrolBlock& block);
/// A promise on the phone that paper tells: once the authority has confirmed it itself, it does no more.
struct PrintedPromise {
    const PhonePromise* promise;
    QString agency; ///< label
    QString who;    ///< "Krause (DGL)"
    PhoneState state;
};
[[nodiscard]] std::vector<PrintedPromise> printedPromises(const PlannedPatrol& planned, const Plan& plan);
/// Head and foot of a sheet; `used` are the agencies of its legend.
[[nodiscard]] ReportSheet emptySheet(const Plan& plan, const SheetNames& names, const QSet<AgencyId>& used,
                                     const SheetState& state, const SheetOptions& options);
[[nodiscard]] ReportDocument emptyDocument(const Plan& plan, const SheetOptions& options);
/// Holiday and change of the clock.
[[nodiscard]] QString dayNote(const Plan& plan, QDate day);
/// Holidays are civil days, so a night may touch two: "Allerheiligen", under the evening before "So: Allerheiligen"
[[nodiscard]] QString holidaysTouched(const Plan& plan, const TimeSpan& span, QDate day);
/// "19:00–01:00 (So)" under a service day; what begins after its midnight names its own day: "So 02:00–05:00"
[[nodiscard]] QString spanOn(const TimeSpan& span, QDate day);
/// "18–20" or the planned minute; with the weekday where the patrol lasts longer than a day
[[nodiscard]] QString visitWhen(const Visit& visit, const TimeSpan& patrol);
/// "K: Brandt (Führung)", "P: 1 Platz offen"
[[nodiscard]] QString postText(const PostLine& line);
[[nodiscard]] QString visitText(const VisitLine& line);

} // namespace streife
