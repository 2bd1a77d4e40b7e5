// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/jsontext.h"
#include "core/base/localtime.h"
#include "core/patrols/binding.h"
#include "core/workspace/listreaders.h"
#include "core/workspace/patrolrows.h"

#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace streife {
namespace {

/// Names by id as UTF-8: each is looked up thousands of times.
template <class NameOf> class NameCache {
public:
    explicit NameCache(NameOf nameOf) : m_nameOf(nameOf) {}
    const QByteArray& operator[](qint64 id) {
        auto it = m_names.find(id);
        if (it == m_names.end())
            it = m_names.insert(id, m_nameOf(id).toUtf8());
        return *it;
    }

private:
    NameOf m_nameOf;
    QHash<qint64, QByteArray> m_names;
};

/// Written as text, because a file holds tens of thousands of them.
class PatrolLister {
public:
    explicit PatrolLister(const ListSource& source) : m_source(source), m_rows(readPatrolRows(source)) {}

    QList<QByteArray> list() {
        QList<QByteArray> out;
        out.reserve(qsizetype(m_rows.patrols.size()));
        for (const ListedPatrol& patrol : m_rows.patrols)
            out.append(text(patrol));
        return out;
    }

private:
    static qint64 namedIn(const ListedPost& post) { return std::max(post.named, qint64(post.crew.size())); }
    static qint64 openPlaces(const ListedPost& post) {
        return std::max<qint64>(0, post.strength - std::max({post.promised, post.offered, namedIn(post)}));
    }
    void time(const char* key, qint64 ms) {
        m_json.key(key);
        m_json.text(isoLocal({ms}).toLatin1());
    }
    void value(const char* key, const QByteArray& utf8) {
        m_json.key(key);
        m_json.textOrNull(utf8);
    }
    void number(const char* key, qint64 n) {
        m_json.key(key);
        m_json.number(n);
    }
    void writeCrew(const ListedPost& post) {
        for (const auto& [order, officer] : post.crew)
            m_json.textOrNull(m_officers[officer]);
    }

    /// Keys in alphabetical order, as QJsonObject writes them.
    QByteArray text(const ListedPatrol& p) {
        m_json.beginObject();
        if (p.abortedAt)
            time("aborted_at", *p.abortedAt);
        else
            value("aborted_at", {});
        value("call_sign", p.callSign);
        writeConfirmations(p);
        m_json.key("crew");
        m_json.beginArray();
        for (const ListedPost& post : p.posts)
            writeCrew(post);
        m_json.endArray();
        time("end", p.end);
        m_json.key("key");
        m_json.text(p.key);
        value("meeting_point", p.meetingPoint);
        m_json.key("mode");
        m_json.text(p.mode);
        writePosts(p);
        value("series", m_series[p.series]);
        value("series_day", p.seriesDay);
        m_json.key("service_day");
        m_json.text(serviceDay({p.start}, m_source.partnership.dayBorder).toString(Qt::ISODate));
        time("start", p.start);
        m_json.key("state");
        m_json.text(p.keys ? bindingKey(bindingOf(m_rows.decided[*p.keys], m_rows.agencies)).toLatin1() : p.state);
        m_json.key("tasks");
        m_json.beginArray();
        for (const auto& [order, task] : p.tasks)
            m_json.text(task);
        m_json.endArray();
        m_json.key("title");
        m_json.text(p.title);
        writeVisits(p);
        m_json.endObject();
        return m_json.take();
    }

    void writeConfirmation(const AgencyKey& key) {
        const auto text = [&](const QString& s) { return s.toUtf8(); };
        m_json.beginObject();
        value("agency", m_agencies[key.agency.value()]);
        m_json.key("alternatives");
        m_json.beginArray();
        for (const TimeSpan& t : key.last ? alternativesOf(*key.last) : std::vector<TimeSpan>())
            m_json.text(isoSpan(t.start().ms, t.end().ms).toLatin1());
        m_json.endArray();
        if (key.last && key.last->at)
            time("at", key.last->at->ms);
        else
            value("at", {});
        value("by", key.last ? text(key.last->by) : QByteArray());
        value("note", key.last ? text(key.last->note) : QByteArray());
        m_json.key("state");
        m_json.text(text(keyStateKey(key.state)));
        value("steward", key.last && key.last->steward ? m_agencies[key.last->steward->value()] : QByteArray());
        m_json.endObject();
    }

    void writeConfirmations(const ListedPatrol& p) {
        m_json.key("confirmations");
        m_json.beginArray();
        if (p.keys)
            for (const AgencyKey& key : bindingOf(m_rows.decided[*p.keys], m_rows.agencies).keys)
                writeConfirmation(key);
        m_json.endArray();
    }

    void writePhonePromises(const ListedPatrol& p) {
        m_json.key("phone_promises");
        m_json.beginArray();
        if (p.keys) {
            const PatrolBinding binding = bindingOf(m_rows.decided[*p.keys], m_rows.agencies);
            for (const PhonePromise& promise : m_rows.decided[*p.keys].phonePromises) {
                m_json.beginObject();
                value("agency", m_agencies[promise.agency.value()]);
                time("at", promise.at ? promise.at->ms : 0);
                value("function", promise.function.toUtf8());
                value("name", promise.name.str().toUtf8());
                m_json.key("state");
                m_json.text(phoneStateKey(phoneState(promise, binding)).toUtf8());
                value("taken_by", promise.takenBy.toUtf8());
                m_json.endObject();
            }
        }
        m_json.endArray();
    }

    void writePosts(const ListedPatrol& p) {
        qint64 open = 0;
        for (const ListedPost& post : p.posts)
            open += openPlaces(post);
        number("open", open);
        value("outcome", p.outcome == "none" ? QByteArray() : p.outcome);
        value("outcome_reason", p.outcomeReason);
        writePhonePromises(p);
        m_json.key("post_details");
        m_json.beginArray();
        for (const ListedPost& post : p.posts) {
            m_json.beginObject();
            value("agency", m_agencies[post.agency]);
            m_json.key("crew");
            m_json.beginArray();
            writeCrew(post);
            m_json.endArray();
            value("function", post.function);
            number("named", namedIn(post));
            number("offered", post.offered);
            number("open", openPlaces(post));
            number("promised", post.promised);
            m_json.key("released_name");
            post.released ? m_json.text(post.releasedName) : m_json.null();
            number("strength", post.strength);
            value("unit", post.unit);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.key("posts");
        m_json.beginArray();
        for (const ListedPost& post : p.posts) {
            QByteArray line = m_agencies[post.agency] + ':' + QByteArray::number(post.strength);
            if (!post.function.isEmpty())
                line += ':' + post.function;
            m_json.text(line);
        }
        m_json.endArray();
    }

    void writeVisits(const ListedPatrol& p) {
        m_json.key("visit_windows");
        m_json.beginArray();
        for (const ListedVisit& v : p.visits)
            m_json.text(isoSpan(v.start, v.end).toLatin1());
        m_json.endArray();
        m_json.key("visits");
        m_json.beginArray();
        for (const ListedVisit& v : p.visits) {
            QByteArray line = m_hotspots[v.hotspot];
            if (v.planned)
                line += '@' + formatTime(Instant{*v.planned}).toLatin1();
            m_json.text(line + '/' + QByteArray::number(v.minutes));
        }
        m_json.endArray();
    }
    const ListSource& m_source;
    const PatrolRows m_rows;
    JsonText m_json;
    using NameOf = std::function<QString(qint64)>;
    NameCache<NameOf> m_agencies{[this](qint64 id) { return m_source.names.agency(id); }};
    NameCache<NameOf> m_officers{[this](qint64 id) { return m_source.names.serviceNo(id); }};
    NameCache<NameOf> m_hotspots{[this](qint64 id) { return m_source.names.hotspot(id); }};
    NameCache<NameOf> m_series{[this](qint64 id) { return m_source.names.series(id); }};
};

} // namespace

QList<QByteArray> listPatrolLines(const ListSource& source) {
    return PatrolLister(source).list();
}

QJsonArray listPatrols(const ListSource& source) {
    QJsonArray out;
    for (const QByteArray& line : listPatrolLines(source))
        out.append(QJsonDocument::fromJson(line).object());
    return out;
}

} // namespace streife
