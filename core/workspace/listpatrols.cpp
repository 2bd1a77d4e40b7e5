// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/workspace/listreaders.h"

namespace streife {
namespace {

/// Patrols of a span of time with all that hangs on them: one query per table, put together by the patrol's id.
class PatrolLister {
public:
    explicit PatrolLister(const ListSource& source) : m_source(source), m_bounds(source.serviceBounds()) {}

    QJsonArray list() {
        readPatrols();
        readPosts();
        readCrew();
        readReleasedNames();
        readVisits();
        readTasks();
        for (PostRow& post : m_posts)
            finishPost(post);
        QJsonArray out;
        for (PatrolRow& patrol : m_patrols)
            out.append(finish(patrol));
        return out;
    }

private:
    struct PatrolRow {
        QJsonObject record;
        qint64 start = 0;
        qint64 end = 0;
        QJsonArray crew, posts, postDetails, visits, visitWindows, tasks;
        qint64 open = 0;
    };
    struct PostRow {
        size_t patrol = 0;
        QString agency;
        QString function;
        qint64 strength = 0;
        qint64 promised = 0;
        QJsonValue unit;
        QJsonValue releasedName;
        QJsonArray crew;
    };

    /// `select` joins the patrol as v; rows of patrols that are not listed don't come.
    Statement& query(const QByteArray& select, const QByteArray& order) {
        Statement& s = m_source.db.cached(select
                                          + " WHERE v._del=0 AND v.partnership=?3 AND v.start>=?1 AND v.start<?2"
                                            " ORDER BY "
                                          + order);
        s.with(m_bounds.first, m_bounds.second, m_source.partnership.id.value());
        return s;
    }
    PatrolRow* patrol(qint64 id) {
        const auto it = m_patrolIndex.constFind(id);
        return it == m_patrolIndex.cend() ? nullptr : &m_patrols[*it];
    }
    PostRow* post(qint64 id) {
        const auto it = m_postIndex.constFind(id);
        return it == m_postIndex.cend() ? nullptr : &m_posts[*it];
    }

    void readPatrols() {
        Statement& s = query("SELECT v.id,v.key,v.title,v.start,v.\"end\",v.mode,v.call_sign,v.meeting_point,v.state,"
                             "v.outcome,v.outcome_reason,v.aborted_at,v.series,v.series_day FROM patrol v",
                             "v.start,v.key,v.id");
        for (Cursor cursor(s); cursor.next();) {
            PatrolRow row;
            row.start = s.integer(3);
            row.end = s.integer(4);
            const QString outcome = s.text(9);
            row.record = {
                {QStringLiteral("key"), s.text(1)},
                {QStringLiteral("title"), s.text(2)},
                {QStringLiteral("start"), isoLocal({row.start})},
                {QStringLiteral("end"), isoLocal({row.end})},
                {QStringLiteral("service_day"),
                 serviceDay({row.start}, m_source.partnership.dayBorder).toString(Qt::ISODate)},
                {QStringLiteral("mode"), s.text(5)},
                {QStringLiteral("call_sign"), textCell(s, 6)},
                {QStringLiteral("meeting_point"), textCell(s, 7)},
                {QStringLiteral("state"), s.text(8)},
                {QStringLiteral("outcome"), outcome == QLatin1String("none") ? QJsonValue() : QJsonValue(outcome)},
                {QStringLiteral("outcome_reason"), textCell(s, 10)},
                {QStringLiteral("aborted_at"), timeCell(s, 11)},
                {QStringLiteral("series"), textOrNull(m_source.names.series(s.integer(12)))},
                {QStringLiteral("series_day"), textCell(s, 13)},
            };
            m_patrolIndex.insert(s.integer(0), m_patrols.size());
            m_patrols.push_back(std::move(row));
        }
    }

    void readPosts() {
        Statement& s = query("SELECT p.id,p.patrol,p.agency,p.strength,p.promised,p.function,p.unit FROM patrol v "
                             "JOIN post p ON p.patrol=v.id AND p._del=0",
                             "v.start,v.id,p.position,p.id");
        for (Cursor cursor(s); cursor.next();) {
            m_postIndex.insert(s.integer(0), m_posts.size());
            m_posts.push_back({m_patrolIndex.value(s.integer(1)),
                               m_source.names.agency(s.integer(2)),
                               s.text(5),
                               s.integer(3),
                               s.integer(4),
                               textCell(s, 6),
                               QJsonValue(),
                               {}});
        }
    }

    void readCrew() {
        Statement& s = query("SELECT p.id,c.officer FROM patrol v JOIN post p ON p.patrol=v.id AND p._del=0 "
                             "JOIN crew_intern c ON c.post=p.id AND c._del=0",
                             "v.start,v.id,p.position,p.id,c.position,c.id");
        for (Cursor cursor(s); cursor.next();)
            if (PostRow* row = post(s.integer(0))) {
                const QString number = m_source.names.serviceNo(s.integer(1));
                row->crew.append(textOrNull(number));
                m_patrols[row->patrol].crew.append(textOrNull(number));
            }
    }

    void readReleasedNames() {
        Statement& s = query("SELECT p.id,r.text FROM patrol v JOIN post p ON p.patrol=v.id AND p._del=0 "
                             "JOIN released_name r ON r.post=p.id AND r._del=0",
                             "r.id");
        for (Cursor cursor(s); cursor.next();)
            if (PostRow* row = post(s.integer(0)))
                row->releasedName = s.text(1);
    }

    void readVisits() {
        Statement& s = query("SELECT x.patrol,x.hotspot,x.start,x.\"end\",x.stay_minutes,x.planned_at FROM patrol v "
                             "JOIN visit x ON x.patrol=v.id AND x._del=0",
                             "v.start,v.id,x.position,x.id");
        for (Cursor cursor(s); cursor.next();) {
            PatrolRow* row = patrol(s.integer(0));
            if (!row)
                continue;
            const QString hotspot = m_source.names.hotspot(s.integer(1));
            const QString planned = s.null(5) ? QString() : QLatin1Char('@') + formatTime(Instant{s.integer(5)});
            row->visits.append(hotspot + planned + QLatin1Char('/') + QString::number(s.integer(4)));
            row->visitWindows.append(isoSpan(s.integer(2), s.integer(3)));
        }
    }

    void readTasks() {
        Statement& s = query("SELECT k.patrol,k.text FROM patrol v JOIN patrol_task k ON k.patrol=v.id AND k._del=0",
                             "v.start,v.id,k.position,k.id");
        for (Cursor cursor(s); cursor.next();)
            if (PatrolRow* row = patrol(s.integer(0)))
                row->tasks.append(s.text(1));
    }

    void finishPost(PostRow& post) {
        PatrolRow& patrol = m_patrols[post.patrol];
        const qint64 named = post.crew.size();
        const qint64 open = std::max<qint64>(0, post.strength - std::max(post.promised, named));
        patrol.open += open;
        QString text = post.agency + QLatin1Char(':') + QString::number(post.strength);
        if (!post.function.isEmpty())
            text += QLatin1Char(':') + post.function;
        patrol.posts.append(text);
        patrol.postDetails.append(QJsonObject{{QStringLiteral("agency"), textOrNull(post.agency)},
                                              {QStringLiteral("strength"), post.strength},
                                              {QStringLiteral("promised"), post.promised},
                                              {QStringLiteral("named"), named},
                                              {QStringLiteral("open"), open},
                                              {QStringLiteral("function"), textOrNull(post.function)},
                                              {QStringLiteral("unit"), post.unit},
                                              {QStringLiteral("crew"), post.crew},
                                              {QStringLiteral("released_name"), post.releasedName}});
    }

    static QJsonObject finish(PatrolRow& patrol) {
        QJsonObject& record = patrol.record;
        record.insert(QStringLiteral("crew"), patrol.crew);
        record.insert(QStringLiteral("posts"), patrol.posts);
        record.insert(QStringLiteral("post_details"), patrol.postDetails);
        record.insert(QStringLiteral("visits"), patrol.visits);
        record.insert(QStringLiteral("visit_windows"), patrol.visitWindows);
        record.insert(QStringLiteral("tasks"), patrol.tasks);
        record.insert(QStringLiteral("open"), patrol.open);
        return record;
    }

    const ListSource& m_source;
    std::pair<qint64, qint64> m_bounds;
    std::vector<PatrolRow> m_patrols;
    std::vector<PostRow> m_posts;
    QHash<qint64, size_t> m_patrolIndex;
    QHash<qint64, size_t> m_postIndex;
};

} // namespace

QJsonArray listPatrols(const ListSource& source) {
    return PatrolLister(source).list();
}

} // namespace streife
