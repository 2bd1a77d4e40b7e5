// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace streife {

/// What people type for a day: 1.3. · 01.03.25 · 01032025 · 010325 · heute · morgen · +7 · KW 12 · KW 12 Mi ·
/// 2026-11-27. A day or week without a year is the one nearest to
/// `today`.
[[nodiscard]] std::optional<QDate> parseDay(const QString& text, QDate today);

/// 18 · 1830 · 18:30 · 18.30 · 8 Uhr · 24 (midnight at the end of the day)
[[nodiscard]] std::optional<QTime> parseClock(const QString& text);

} // namespace streife
