// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace streife::test {

/// The files of KHolidays as its library carries them: a Qt resource inside libKF5Holidays.so (Debian and Ubuntu:
/// libkf5holidays5). Nothing of the library is loaded or run.
struct KHolidays {
    QString version;                 ///< "5.103.0"
    QMap<QString, QByteArray> files; ///< "DE-NW" → text; "DE" holds what is the same everywhere
    QString trouble;                 ///< why `files` is empty, with what to install
};
[[nodiscard]] KHolidays installedKHolidays();

/// The arrays of a Qt resource inside a program file as one resource file that QResource reads; empty where `root`
/// isn't the name of its one top folder.
[[nodiscard]] QByteArray embeddedResource(const QByteArray& program, const QString& root);

} // namespace streife::test
