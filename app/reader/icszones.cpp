// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/icszones.h"

#include <libical/ical.h>

namespace streife::reader {
namespace {

const QTimeZone& berlin() {
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

icaltimetype toIcal(const QDateTime& wall) {
    icaltimetype t = icaltime_null_time();
    t.year = wall.date().year();
    t.month = wall.date().month();
    t.day = wall.date().day();
    t.hour = wall.time().hour();
    t.minute = wall.time().minute();
    t.second = wall.time().second();
    t.is_date = 0;
    return t;
}

/// "/mozilla.org/20050126_1/Europe/Berlin" → "Europe/Berlin"
QString withoutPrefix(const QString& tzid) {
    if (!tzid.startsWith(u'/'))
        return tzid;
    const QStringList parts = tzid.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype n = 3; n >= 1; --n) {
        const QString tail = parts.mid(std::max<qsizetype>(0, parts.size() - n)).join(u'/');
        if (QTimeZone::isTimeZoneIdAvailable(tail.toLatin1()))
            return tail;
    }
    return tzid;
}

} // namespace

qint64 IcsZone::toUtc(const QDateTime& wall) const {
    switch (kind) {
    case Kind::Utc:
        break;
    case Kind::Berlin:
        return QDateTime(wall.date(), wall.time(), berlin()).toMSecsSinceEpoch();
    case Kind::Known:
        return QDateTime(wall.date(), wall.time(), known).toMSecsSinceEpoch();
    case Kind::Described:
        return qint64(icaltime_as_timet_with_zone(toIcal(wall), described)) * 1000;
    }
    return QDateTime(wall.date(), wall.time(), Qt::UTC).toMSecsSinceEpoch();
}

QDateTime IcsZone::toWall(qint64 utc) const {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC);
    if (kind == Kind::Utc)
        return at;
    if (kind == Kind::Described) {
        const icaltimetype t = icaltime_from_timet_with_zone(time_t(utc / 1000), 0, described);
        return QDateTime(QDate(t.year, t.month, t.day), QTime(t.hour, t.minute, t.second), Qt::UTC);
    }
    const QDateTime local = at.toTimeZone(kind == Kind::Berlin ? berlin() : known);
    return QDateTime(local.date(), local.time(), Qt::UTC);
}

IcsZones::~IcsZones() {
    for (const auto& [name, zone] : m_described)
        icaltimezone_free(zone, 1);
}

void IcsZones::addDescribed(const std::string& vtimezone) {
    icalcomponent* component = icalparser_parse_string(vtimezone.c_str());
    if (!component)
        return;
    icaltimezone* zone = icaltimezone_new();
    if (!icaltimezone_set_component(zone, component)) {
        icaltimezone_free(zone, 1);
        icalcomponent_free(component);
        return;
    }
    const QString name = QString::fromUtf8(icaltimezone_get_tzid(zone));
    if (const auto [at, fresh] = m_described.emplace(name, zone); !fresh)
        icaltimezone_free(zone, 1);
}

std::optional<IcsZone> IcsZones::find(const QString& tzid) const {
    if (tzid.isEmpty())
        return IcsZone{};
    QByteArray id = QTimeZone::windowsIdToDefaultIanaId(tzid.toUtf8());
    if (id.isEmpty())
        id = withoutPrefix(tzid).toUtf8();
    if (id == "Europe/Berlin" || id == "Europe/Busingen")
        return IcsZone{};
    if (id == "UTC" || id == "GMT" || id == "Etc/UTC")
        return IcsZone{IcsZone::Kind::Utc, {}, nullptr};
    if (QTimeZone::isTimeZoneIdAvailable(id))
        return IcsZone{IcsZone::Kind::Known, QTimeZone(id), nullptr};
    const auto at = m_described.find(tzid);
    if (at == m_described.end())
        return std::nullopt;
    return IcsZone{IcsZone::Kind::Described, {}, at->second};
}

} // namespace streife::reader
