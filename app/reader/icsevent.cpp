// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/icsevent.h"

#include <algorithm>

namespace streife::reader {
namespace {

constexpr qint64 kDaySeconds = 86'400;
constexpr int kMaxCount = 10'000;

template <class Use> void forEachProperty(icalcomponent* component, icalproperty_kind kind, Use use) {
    for (icalproperty* p = icalcomponent_get_first_property(component, kind); p != nullptr;
         p = icalcomponent_get_next_property(component, kind))
        use(p);
}

std::string withoutScheme(const char* value) {
    std::string text = value ? value : "";
    if (text.size() > 7 && QString::fromStdString(text).startsWith(u"mailto:", Qt::CaseInsensitive))
        text.erase(0, 7);
    return text;
}

QDateTime carrier(const icaltimetype& t) {
    return QDateTime(QDate(t.year, t.month, t.day), t.is_date ? QTime(0, 0) : QTime(t.hour, t.minute, t.second),
                     Qt::UTC);
}

icaltimetype toIcal(const QDateTime& wall, bool isDate) {
    icaltimetype t = icaltime_null_time();
    t.year = wall.date().year();
    t.month = wall.date().month();
    t.day = wall.date().day();
    t.hour = wall.time().hour();
    t.minute = wall.time().minute();
    t.second = wall.time().second();
    t.is_date = isDate ? 1 : 0;
    return t;
}

} // namespace

std::string IcsEvent::Time::text() const {
    if (isDate)
        return wall.date().toString(Qt::ISODate).toStdString();
    if (zone.kind == IcsZone::Kind::Berlin)
        return wall.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toStdString();
    return QDateTime::fromMSecsSinceEpoch(key(), Qt::UTC).toString(Qt::ISODate).toStdString();
}

IcsEvent::IcsEvent(const IcsBlock& block, const IcsZones& zones)
    : m_component(icalparser_parse_string(block.text.c_str())), m_zones(zones), m_line(block.line) {
    if (!m_component || icalcomponent_isa(m_component.get()) != ICAL_VEVENT_COMPONENT)
        throw Refusal{"event", m_line, {}};
    refuseDropped(block.text);
    m_uid = text(ICAL_UID_PROPERTY);
    const auto start = first(ICAL_DTSTART_PROPERTY);
    if (!start)
        throw Refusal{"event-time", m_line, "DTSTART"};
    m_start = *start;
    readLength();
    m_replaces = first(ICAL_RECURRENCEID_PROPERTY);
}

/// libical drops properties it can't read; for those that decide about time that would be a silent skip.
void IcsEvent::refuseDropped(const std::string& text) const {
    static constexpr std::pair<const char*, icalproperty_kind> kWatched[] = {
        {"\nDTSTART", ICAL_DTSTART_PROPERTY},
        {"\nDTEND", ICAL_DTEND_PROPERTY},
        {"\nDURATION", ICAL_DURATION_PROPERTY},
        {"\nRRULE", ICAL_RRULE_PROPERTY},
        {"\nRDATE", ICAL_RDATE_PROPERTY},
        {"\nEXDATE", ICAL_EXDATE_PROPERTY},
        {"\nRECURRENCE-ID", ICAL_RECURRENCEID_PROPERTY}};
    for (const auto& [name, kind] : kWatched) {
        const bool inAlarm = kind == ICAL_DURATION_PROPERTY && text.find("\nBEGIN:VALARM") != std::string::npos;
        if (!inAlarm && text.find(name) != std::string::npos
            && icalcomponent_count_properties(m_component.get(), kind) == 0)
            throw Refusal{"event-time", m_line, name + 1};
    }
}

IcsEvent::Time IcsEvent::time(icaltimetype t, icalproperty* property) const {
    if (icaltime_is_null_time(t) || !icaltime_is_valid_time(t) || !carrier(t).isValid())
        throw Refusal{"event-time", m_line, icalproperty_get_property_name(property)};
    Time out{carrier(t), t.is_date != 0, {}};
    if (t.is_date)
        return out;
    if (icaltime_is_utc(t)) {
        out.zone.kind = IcsZone::Kind::Utc;
        return out;
    }
    if (icalparameter* parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER)) {
        const QString tzid = QString::fromUtf8(icalparameter_get_tzid(parameter));
        const auto zone = m_zones.find(tzid);
        if (!zone)
            throw Refusal{"zone", m_line, tzid.left(80).toStdString()};
        out.zone = *zone;
    }
    return out;
}

std::optional<IcsEvent::Time> IcsEvent::first(icalproperty_kind kind) const {
    icalproperty* p = icalcomponent_get_first_property(m_component.get(), kind);
    if (!p)
        return std::nullopt;
    return time(icalvalue_get_datetime(icalproperty_get_value(p)), p);
}

void IcsEvent::readLength() {
    if (const auto end = first(ICAL_DTEND_PROPERTY)) {
        m_wallSeconds = m_start.wall.secsTo(end->wall);
        if (end->zone.kind != m_start.zone.kind || end->zone.known != m_start.zone.known
            || end->zone.described != m_start.zone.described)
            m_end = end;
        return;
    }
    if (icalproperty* p = icalcomponent_get_first_property(m_component.get(), ICAL_DURATION_PROPERTY))
        m_wallSeconds = icaldurationtype_as_int(icalproperty_get_duration(p));
    else if (m_start.isDate)
        m_wallSeconds = kDaySeconds;
}

IcsEvent::Time IcsEvent::endOf(const Time& start) const {
    if (!m_end)
        return start.at(start.wall.addSecs(m_wallSeconds));
    const qint64 exact = start.key() + (m_end->key() - m_start.key());
    return m_end->at(m_end->zone.toWall(exact));
}

/// Nobody's duties begin every hour, and nobody repeats them for decades: that is a mistake or an attack.
void IcsEvent::refuseMass(const icalrecurrencetype& rule) const {
    if (rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE
        || rule.freq == ICAL_HOURLY_RECURRENCE)
        throw Refusal{"recurrence", m_line, icalrecur_freq_to_string(rule.freq)};
    if (rule.count < 0 || rule.count > kMaxCount)
        throw Refusal{"recurrence", m_line, "COUNT=" + std::to_string(rule.count)};
}

void IcsEvent::addRule(icalrecurrencetype rule, std::vector<Time>& all, Output& out) const {
    if (!icaltime_is_null_time(rule.until) && icaltime_is_utc(rule.until) && !m_start.isDate) {
        const qint64 until = QDateTime(carrier(rule.until)).toMSecsSinceEpoch();
        rule.until = toIcal(m_start.zone.toWall(until), false); // libical would compare it with wall time
    }
    refuseMass(rule);
    const bool endless = rule.count == 0 && icaltime_is_null_time(rule.until);
    icalrecur_iterator* each = icalrecur_iterator_new(rule, toIcal(m_start.wall, m_start.isDate));
    if (!each)
        throw Refusal{"event-time", m_line, "RRULE"};
    icaltimetype next = icalrecur_iterator_next(each);
    int count = 0;
    for (; !icaltime_is_null_time(next) && count < kMaxOccurrences; next = icalrecur_iterator_next(each), ++count)
        if (carrier(next) != m_start.wall)
            all.push_back(m_start.at(carrier(next)));
    icalrecur_iterator_free(each);
    if (endless || !icaltime_is_null_time(next))
        out.notice("recurrence-capped", m_line, text(ICAL_SUMMARY_PROPERTY));
}

std::vector<IcsEvent::Time> IcsEvent::starts(Output& out) const {
    std::vector<Time> all{m_start};
    forEachProperty(m_component.get(), ICAL_RRULE_PROPERTY,
                    [&](icalproperty* p) { addRule(icalproperty_get_rrule(p), all, out); });
    forEachProperty(m_component.get(), ICAL_RDATE_PROPERTY, [&](icalproperty* p) {
        const icaldatetimeperiodtype at = icalproperty_get_rdate(p);
        all.push_back(time(icaltime_is_null_time(at.time) ? at.period.start : at.time, p));
    });
    const auto byKey = [](const Time& a, const Time& b) { return a.key() < b.key(); };
    const auto sameKey = [](const Time& a, const Time& b) { return a.key() == b.key(); };
    std::stable_sort(all.begin(), all.end(), byKey);
    all.erase(std::unique(all.begin(), all.end(), sameKey), all.end());
    if (all.size() > size_t(kMaxOccurrences))
        all.resize(size_t(kMaxOccurrences));
    return all;
}

std::string IcsEvent::text(icalproperty_kind kind) const {
    std::string all;
    forEachProperty(m_component.get(), kind, [&](icalproperty* p) {
        icalvalue* value = icalproperty_get_value(p);
        const char* plain = value ? icalvalue_get_text(value) : nullptr;
        if (kind == ICAL_ATTENDEE_PROPERTY)
            plain = icalproperty_get_attendee(p);
        else if (kind == ICAL_ORGANIZER_PROPERTY)
            plain = icalproperty_get_organizer(p);
        const std::string one = withoutScheme(plain);
        if (!one.empty())
            all += (all.empty() ? "" : "|") + one;
    });
    return all;
}

std::vector<std::string> IcsEvent::columns() {
    return {"uid", "start", "end", "summary", "description", "location", "categories", "attendee", "organizer"};
}

std::vector<std::string> IcsEvent::fields() const {
    std::vector<std::string> all;
    for (const icalproperty_kind kind : {ICAL_SUMMARY_PROPERTY, ICAL_DESCRIPTION_PROPERTY, ICAL_LOCATION_PROPERTY,
                                         ICAL_CATEGORIES_PROPERTY, ICAL_ATTENDEE_PROPERTY, ICAL_ORGANIZER_PROPERTY})
        all.push_back(text(kind));
    return all;
}

void IcsEvent::write(const IcsOverrides& overrides, Output& out) const {
    const auto status = icalcomponent_get_status(m_component.get());
    if (status == ICAL_STATUS_CANCELLED) {
        out.notice("cancelled", m_line, text(ICAL_SUMMARY_PROPERTY));
        return;
    }
    const auto replaced = overrides.find(m_uid);
    std::set<qint64> excluded;
    std::set<QDate> excludedDays;
    forEachProperty(m_component.get(), ICAL_EXDATE_PROPERTY, [&](icalproperty* p) {
        const Time at = time(icalproperty_get_exdate(p), p);
        excluded.insert(at.key());
        if (at.isDate)
            excludedDays.insert(at.wall.date());
    });
    if (!m_replaces && replaced != overrides.end())
        excluded.insert(replaced->second.begin(), replaced->second.end());
    const std::vector<std::string> rest = fields();
    for (const Time& start : m_replaces ? std::vector<Time>{m_start} : starts(out)) {
        if (excluded.count(start.key()) > 0 || excludedDays.count(start.wall.date()) > 0)
            continue;
        const Time end = endOf(start);
        const Time shown = end.isDate && end.wall > start.wall ? end.at(end.wall.addDays(-1)) : end;
        Record record{m_line, {m_uid, start.text(), shown.text()}};
        record.cells.insert(record.cells.end(), rest.begin(), rest.end());
        out.record(record);
    }
}

} // namespace streife::reader
