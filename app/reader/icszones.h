// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <map>
#include <memory>
#include <optional>
#include <string>

struct _icaltimezone;

namespace streife::reader {

/// The zone of a time in a calendar: German civil time (also "floating"), UTC, a zone of this computer, or one that
/// the calendar itself describes.
struct IcsZone {
    enum class Kind { Berlin, Utc, Known, Described } kind = Kind::Berlin;
    QTimeZone known;
    _icaltimezone* described = nullptr;

    /// Wall time (its spec is ignored) to milliseconds since 1970 UTC.
    [[nodiscard]] qint64 toUtc(const QDateTime& wall) const;
    /// UTC milliseconds to wall time, kept in a QDateTime of spec UTC.
    [[nodiscard]] QDateTime toWall(qint64 utc) const;
};

/// Finds zones by the names that programs write: IANA names with any prefix, Outlook's Windows names, VTIMEZONE.
class IcsZones {
public:
    IcsZones() = default;
    ~IcsZones();
    IcsZones(const IcsZones&) = delete;
    IcsZones& operator=(const IcsZones&) = delete;

    void addDescribed(const std::string& vtimezone);
    /// none where nobody knows the name
    [[nodiscard]] std::optional<IcsZone> find(const QString& tzid) const;

private:
    std::map<QString, _icaltimezone*> m_described;
};

} // namespace streife::reader
