// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 2.13 (Debian 12) and 3.x (Ubuntu 24.04) behind one name, and printing of Qt strings.
#include <QDate>
#include <QString>

#include <ostream>

inline std::ostream& operator<<(std::ostream& out, const QString& s) {
    return out << '"' << s.toStdString() << '"';
}
inline std::ostream& operator<<(std::ostream& out, const QByteArray& s) {
    return out << '"' << s.toStdString() << '"';
}
inline std::ostream& operator<<(std::ostream& out, QDate d) {
    return out << d.toString(Qt::ISODate).toStdString();
}

#if __has_include(<catch2/catch.hpp>)
#include <catch2/catch.hpp>
#else
#include <catch2/catch_all.hpp>
using Catch::Approx;
#endif
