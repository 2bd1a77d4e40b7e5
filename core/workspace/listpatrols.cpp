// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/agencytable.h"
#include "core/base/formats.h"
#include "core/base/jsontext.h"
#include "core/base/localtime.h"
#include "core/patrols/binding.h"
#include "core/patrols/offerreader.h"
#include "core/patrols/planreader.h"
#include "core/store/records.h"
#include "core/store/table.h"
#include "core/workspace/listreaders.h"

#include <QJsonDocument>

#include <algorithm>

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

/// Patrols of a span of time with all that hangs on them: one query per table, put together by the patrol's id. Written
/// as text, because a file holds tens of thousands of them.
class PatrolLister {
public:
    explicit PatrolLister(const ListSource& source) : m_source(source), m_bounds(source.serviceBounds()) {}

    QList<QByteArray> list() {
        readPatrols();
        readPosts();
        readCrew();
        readReleasedNames();
        readVisits();
        readTasks();
        readKeys();
        QList<QByteArray> out;
        out.reserve(qsizetype(m_patrols.size()));
        for (PatrolRow& patrol : m_patrols)
            out.append(text(patrol));
        return out;
    }

private:
    /// A child's place among its siblings.
    struct Order {
        qint64 position;
        qint64 id;
        auto operator<=>(const Order&) const = default;
    };
    struct PostRow {
        Order order;
        qint64 agency;
        qint64 strength;
        qint64 promised;
        qint64 offered;
        QByteArray function;
        QByteArray unit;
        QByteArray releasedName;
        bool released = false;
        std::vector<std::pair<Order, qint64>> crew;
    };
    struct VisitRow {
        Order order;
        qint64 hotspot, start, end, minutes;
        std::optional<qint64> planned;
    };
    struct PatrolRow {
        qint64 start, end, series;
        std::optional<qint64> abortedAt;
        QByteArray key, title, mode, callSign, meetingPoint, state, outcome, outcomeReason, seriesDay;
        std::vector<PostRow> posts;
        std::vector<VisitRow> visits;
        std::vector<std::pair<Order, QByteArray>> tasks;
        std::optional<size_t> keys = {}; ///< place in m_decided
    };
    struct PostPlace {
        size_t patrol;
        size_t post;
    };

    /// `select` joins the patrol as v; rows of patrols that are not listed don't come.
    Statement& query(const QByteArray& select, const QByteArray& order = {}) {
        Statement& s = m_source.db.cached(select + " WHERE v._del=0 AND v.partnership=?3 AND v.start>=?1 AND v.start<?2"
                                          + (order.isEmpty() ? order : " ORDER BY " + order));
        s.with(m_bounds.first, m_bounds.second, m_source.partnership.id.value());
        return s;
    }
    PatrolRow* patrol(qint64 id) {
        const auto it = m_patrolIndex.constFind(id);
        return it == m_patrolIndex.cend() ? nullptr : &m_patrols[*it];
    }
    PostRow* post(qint64 id) {
        const auto it = m_postIndex.constFind(id);
        return it == m_postIndex.cend() ? nullptr : &m_patrols[it->patrol].posts[it->post];
    }

    void readPatrols() {
        Statement& s = query("SELECT v.id,v.key,v.title,v.start,v.\"end\",v.mode,v.call_sign,v.meeting_point,v.state,"
                             "v.outcome,v.outcome_reason,v.aborted_at,v.series,v.series_day FROM patrol v",
                             "v.start,v.key,v.id");
        for (Cursor cursor(s); cursor.next();) {
            m_patrolIndex.insert(s.integer(0), m_patrols.size());
            m_patrols.push_back({s.integer(3),
                                 s.integer(4),
                                 s.integer(12),
                                 s.optionalInteger(11),
                                 s.bytes(1),
                                 s.bytes(2),
                                 s.bytes(5),
                                 s.bytes(6),
                                 s.bytes(7),
                                 s.bytes(8),
                                 s.bytes(9),
                                 s.bytes(10),
                                 s.bytes(13),
                                 {},
                                 {},
                                 {}});
        }
    }

    void readPosts() {
        const QHash<PostId, int> offered = readOffered(m_source.db);
        Statement& s = query("SELECT p.id,p.patrol,p.agency,p.strength,p.promised,p.function,p.unit,p.position "
                             "FROM patrol v JOIN post p ON p.patrol=v.id AND p._del=0");
        for (Cursor cursor(s); cursor.next();)
            if (PatrolRow* row = patrol(s.integer(1)))
                row->posts.push_back({{s.integer(7), s.integer(0)},
                                      s.integer(2),
                                      StoredAs<int>::from(s.integer(3)),
                                      StoredAs<int>::from(s.integer(4)),
                                      std::min(StoredAs<int>::from(s.integer(3)),
                                               offered.value(PostId(std::max<qint64>(1, s.integer(0))))),
                                      s.bytes(5),
                                      s.bytes(6),
                                      {},
                                      false,
                                      {}});
        for (size_t i = 0; i < m_patrols.size(); ++i) {
            auto& posts = m_patrols[i].posts;
            std::sort(posts.begin(), posts.end(), [](auto& a, auto& b) { return a.order < b.order; });
            for (size_t j = 0; j < posts.size(); ++j)
                m_postIndex.insert(posts[j].order.id, {i, j});
        }
    }

    void readCrew() {
        Statement& s = query("SELECT p.id,c.officer,c.position,c.id FROM patrol v JOIN post p ON p.patrol=v.id AND "
                             "p._del=0 JOIN crew_intern c ON c.post=p.id AND c._del=0");
        for (Cursor cursor(s); cursor.next();)
            if (PostRow* row = post(s.integer(0)))
                row->crew.push_back({{s.integer(2), s.integer(3)}, s.integer(1)});
    }

    void readReleasedNames() {
        Statement& s = query("SELECT p.id,r.text FROM patrol v JOIN post p ON p.patrol=v.id AND p._del=0 "
                             "JOIN released_name r ON r.post=p.id AND r._del=0",
                             "r.id");
        for (Cursor cursor(s); cursor.next();)
            if (PostRow* row = post(s.integer(0))) {
                row->releasedName = s.bytes(1);
                row->released = true;
            }
    }

    void readVisits() {
        Statement& s = query("SELECT x.patrol,x.hotspot,x.start,x.\"end\",x.stay_minutes,x.planned_at,x.position,x.id "
                             "FROM patrol v JOIN visit x ON x.patrol=v.id AND x._del=0");
        for (Cursor cursor(s); cursor.next();)
            if (PatrolRow* row = patrol(s.integer(0)))
                row->visits.push_back({{s.integer(6), s.integer(7)},
                                       s.integer(1),
                                       s.integer(2),
                                       s.integer(3),
                                       s.integer(4),
                                       s.optionalInteger(5)});
    }

    void readTasks() {
        Statement& s = query("SELECT k.patrol,k.text,k.position,k.id FROM patrol v "
                             "JOIN patrol_task k ON k.patrol=v.id AND k._del=0");
        for (Cursor cursor(s); cursor.next();)
            if (PatrolRow* row = patrol(s.integer(0)))
                row->tasks.push_back({{s.integer(2), s.integer(3)}, s.bytes(1)});
    }

    void readKeys() {
        m_decided = readDecidedPatrols(m_source.db, m_source.partnership.id, {m_bounds.first}, {m_bounds.second});
        if (m_decided.empty())
            return;
        for (Agency& a : Records<Agency>(m_source.db).where("partnership=?1", m_source.partnership.id.value()))
            m_agencyRows.insert(a.id, std::move(a));
        for (size_t i = 0; i < m_decided.size(); ++i)
            if (PatrolRow* row = patrol(m_decided[i].patrol.id.value()))
                row->keys = i;
    }

    static qint64 openPlaces(const PostRow& post) {
        return std::max<qint64>(0, post.strength - std::max({post.promised, post.offered, qint64(post.crew.size())}));
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
    void writeCrew(const PostRow& post) {
        for (const auto& [order, officer] : post.crew)
            m_json.textOrNull(m_officers[officer]);
    }

    /// Keys in alphabetical order, as QJsonObject writes them.
    QByteArray text(PatrolRow& p) {
        const auto byOrder = [](auto& a, auto& b) { return a.first < b.first; };
        for (PostRow& post : p.posts)
            std::sort(post.crew.begin(), post.crew.end(), byOrder);
        std::sort(p.visits.begin(), p.visits.end(), [](auto& a, auto& b) { return a.order < b.order; });
        std::sort(p.tasks.begin(), p.tasks.end(), byOrder);
        m_json.beginObject();
        if (p.abortedAt)
            time("aborted_at", *p.abortedAt);
        else
            value("aborted_at", {});
        value("call_sign", p.callSign);
        writeConfirmations(p);
        m_json.key("crew");
        m_json.beginArray();
        for (const PostRow& post : p.posts)
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
        m_json.text(p.keys ? bindingKey(bindingOf(m_decided[*p.keys], m_agencyRows)).toLatin1() : p.state);
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

    void writeConfirmations(const PatrolRow& p) {
        m_json.key("confirmations");
        m_json.beginArray();
        if (p.keys)
            for (const AgencyKey& key : bindingOf(m_decided[*p.keys], m_agencyRows).keys)
                writeConfirmation(key);
        m_json.endArray();
    }

    void writePhonePromises(const PatrolRow& p) {
        m_json.key("phone_promises");
        m_json.beginArray();
        if (p.keys) {
            const PatrolBinding binding = bindingOf(m_decided[*p.keys], m_agencyRows);
            for (const PhonePromise& promise : m_decided[*p.keys].phonePromises) {
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

    void writePosts(const PatrolRow& p) {
        qint64 open = 0;
        for (const PostRow& post : p.posts)
            open += openPlaces(post);
        number("open", open);
        value("outcome", p.outcome == "none" ? QByteArray() : p.outcome);
        value("outcome_reason", p.outcomeReason);
        writePhonePromises(p);
        m_json.key("post_details");
        m_json.beginArray();
        for (const PostRow& post : p.posts) {
            m_json.beginObject();
            value("agency", m_agencies[post.agency]);
            m_json.key("crew");
            m_json.beginArray();
            writeCrew(post);
            m_json.endArray();
            value("function", post.function);
            number("named", qint64(post.crew.size()));
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
        for (const PostRow& post : p.posts) {
            QByteArray line = m_agencies[post.agency] + ':' + QByteArray::number(post.strength);
            if (!post.function.isEmpty())
                line += ':' + post.function;
            m_json.text(line);
        }
        m_json.endArray();
    }

    void writeVisits(const PatrolRow& p) {
        m_json.key("visit_windows");
        m_json.beginArray();
        for (const VisitRow& v : p.visits)
            m_json.text(isoSpan(v.start, v.end).toLatin1());
        m_json.endArray();
        m_json.key("visits");
        m_json.beginArray();
        for (const VisitRow& v : p.visits) {
            QByteArray line = m_hotspots[v.hotspot];
            if (v.planned)
                line += '@' + formatTime(Instant{*v.planned}).toLatin1();
            m_json.text(line + '/' + QByteArray::number(v.minutes));
        }
        m_json.endArray();
    }

    const ListSource& m_source;
    std::pair<qint64, qint64> m_bounds;
    std::vector<PatrolRow> m_patrols;
    QHash<qint64, size_t> m_patrolIndex;
    QHash<qint64, PostPlace> m_postIndex;
    std::vector<PlannedPatrol> m_decided;
    QHash<AgencyId, Agency> m_agencyRows;
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
