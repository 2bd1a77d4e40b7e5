// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>

namespace streife::test {

/// Easter by the table of golden numbers (paschal full moons 1900-2199), not by formula.
QDate easterByTable(int year);

/// Public holidays of one year after a file in the language "plan 2" of KHolidays, as far as files about Germany use
/// it. Lines it does not understand throw std::runtime_error: nothing is passed over in silence.
QMap<QDate, QString> publicHolidays(const QByteArray& plan, int year);

} // namespace streife::test
