// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/reports/writers.h"

#include <QDateTime>

#include <libical/ical.h>

#include <memory>

namespace streife {
namespace {

struct ComponentDeleter {
    void operator()(icalcomponent* c) const { icalcomponent_free(c); }
};

/// The rules of the European Union, in force since 1996: patrols are not older. Its TZID equals the one of DTSTART,
/// which libical's own zones do not manage.
constexpr char kBerlin[] = "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n"
                           "BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
                           "TZNAME:CET\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n"
                           "BEGIN:DAYLIGHT\r\nDTSTART:19810329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
                           "TZNAME:CEST\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";

icaltimetype timeOf(QDate date, QTime time) {
    icaltimetype t = icaltime_null_time();
    t.year = date.year();
    t.month = date.month();
    t.day = date.day();
    t.hour = time.hour();
    t.minute = time.minute();
    t.second = time.second();
    return t;
}

icaltimetype utcOf(Instant at) {
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC);
    icaltimetype t = timeOf(utc.date(), utc.time());
    t.zone = icaltimezone_get_utc_timezone();
    return t;
}

/// Wall time with TZID; the second pass of the hour that comes twice can only be said in UTC.
void setTime(icalproperty* property, Instant at, void (*set)(icalproperty*, icaltimetype)) {
    const LocalTime local = toLocal(at);
    if (resolveLocal(local.date, local.time).at != at) {
        set(property, utcOf(at));
        return;
    }
    set(property, timeOf(local.date, local.time));
    icalproperty_add_parameter(property, icalparameter_new_tzid("Europe/Berlin"));
}

QByteArray clean(const QString& text) {
    QString result;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n') || c.unicode() >= 0x20)
            result += c;
    }
    return result.toUtf8();
}

icalcomponent* event(const CalendarEntry& e, Instant stand) {
    icalcomponent* c = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [&](icalproperty* p) { icalcomponent_add_property(c, p); };
    add(icalproperty_new_uid(clean(e.uid).constData()));
    add(icalproperty_new_dtstamp(utcOf(stand)));
    icalproperty* start = icalproperty_new_dtstart(icaltime_null_time());
    setTime(start, e.span.start(), icalproperty_set_dtstart);
    add(start);
    icalproperty* end = icalproperty_new_dtend(icaltime_null_time());
    setTime(end, e.span.end(), icalproperty_set_dtend);
    add(end);
    add(icalproperty_new_summary(clean(e.summary).constData()));
    if (!e.location.isEmpty())
        add(icalproperty_new_location(clean(e.location).constData()));
    if (!e.description.isEmpty())
        add(icalproperty_new_description(clean(e.description).constData()));
    add(icalproperty_new_status(e.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_TENTATIVE)); // proposed
    // grows with every change of the plan, so calendars take the newer state of the same uid
    add(icalproperty_new_sequence(int(std::max<qint64>(0, stand.ms / kMinuteMs))));
    return c;
}

} // namespace

QByteArray icsOf(const ReportDocument& document) {
    if (document.events.empty() && document.sheets.empty())
        throw Error(ErrorCode::Usage, tr("This report has no dates for a calendar. Choose another suffix."));
    const std::unique_ptr<icalcomponent, ComponentDeleter> calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(),
                               icalproperty_new_prodid("-//Doppelstreife//Doppelstreife " STREIFE_VERSION "//DE"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty* name = icalproperty_new_x(clean(document.title).constData());
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), name);
    icalcomponent_add_component(calendar.get(), icalparser_parse_string(kBerlin));
    for (const CalendarEntry& e : document.events)
        icalcomponent_add_component(calendar.get(), event(e, document.stand));
    char* text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace streife
