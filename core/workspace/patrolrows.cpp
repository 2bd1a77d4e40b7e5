// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/patrolrows.h"

#include "core/agencies/agencytable.h"
#include "core/patrols/offerreader.h"
#include "core/patrols/planreader.h"
#include "core/store/records.h"

#include <algorithm>

namespace streife {
namespace {

class PatrolRowReader {
public:
    explicit PatrolRowReader(const ListSource& source) : m_source(source), m_bounds(source.serviceBounds()) {}

    PatrolRows read() {
        readPatrols();
        readPosts();
        readCrew();
        readReleasedNames();
        readVisits();
        readTasks();
        readKeys();
        inOrder();
        return std::move(m_rows);
    }

private:
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
    ListedPatrol* patrol(qint64 id) {
        const auto it = m_patrolIndex.constFind(id);
        return it == m_patrolIndex.cend() ? nullptr : &m_rows.patrols[*it];
    }
    ListedPost* post(qint64 id) {
        const auto it = m_postIndex.constFind(id);
        return it == m_postIndex.cend() ? nullptr : &m_rows.patrols[it->patrol].posts[it->post];
    }

    void readPatrols() {
        Statement& s = query("SELECT v.id,v.key,v.title,v.start,v.\"end\",v.mode,v.call_sign,v.meeting_point,v.state,"
                             "v.outcome,v.outcome_reason,v.aborted_at,v.series,v.series_day FROM patrol v",
                             "v.start,v.key,v.id");
        for (Cursor cursor(s); cursor.next();) {
            m_patrolIndex.insert(s.integer(0), m_rows.patrols.size());
            m_rows.patrols.push_back({s.integer(3),
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
        const QByteArray named = m_source.db.has("post", "named") ? "p.named" : "0"; // a file of an older version
        Statement& s = query("SELECT p.id,p.patrol,p.agency,p.strength,p.promised,p.function,p.unit,p.position," + named
                             + " FROM patrol v JOIN post p ON p.patrol=v.id AND p._del=0");
        for (Cursor cursor(s); cursor.next();)
            if (ListedPatrol* row = patrol(s.integer(1)))
                row->posts.push_back({{s.integer(7), s.integer(0)},
                                      s.integer(2),
                                      StoredAs<int>::from(s.integer(3)),
                                      StoredAs<int>::from(s.integer(4)),
                                      std::min(StoredAs<int>::from(s.integer(3)),
                                               offered.value(PostId(std::max<qint64>(1, s.integer(0))))),
                                      s.bytes(5),
                                      s.bytes(6),
                                      StoredAs<int>::from(s.integer(8)),
                                      {},
                                      false,
                                      {}});
        for (size_t i = 0; i < m_rows.patrols.size(); ++i) {
            auto& posts = m_rows.patrols[i].posts;
            std::sort(posts.begin(), posts.end(), [](auto& a, auto& b) { return a.order < b.order; });
            for (size_t j = 0; j < posts.size(); ++j)
                m_postIndex.insert(posts[j].order.id, {i, j});
        }
    }

    void readCrew() {
        Statement& s = query("SELECT p.id,c.officer,c.position,c.id FROM patrol v JOIN post p ON p.patrol=v.id AND "
                             "p._del=0 JOIN crew_intern c ON c.post=p.id AND c._del=0");
        for (Cursor cursor(s); cursor.next();)
            if (ListedPost* row = post(s.integer(0)))
                row->crew.push_back({{s.integer(2), s.integer(3)}, s.integer(1)});
    }

    void readReleasedNames() {
        Statement& s = query("SELECT p.id,r.text FROM patrol v JOIN post p ON p.patrol=v.id AND p._del=0 "
                             "JOIN released_name r ON r.post=p.id AND r._del=0",
                             "r.id");
        for (Cursor cursor(s); cursor.next();)
            if (ListedPost* row = post(s.integer(0))) {
                row->releasedName = s.bytes(1);
                row->released = true;
            }
    }

    void readVisits() {
        Statement& s = query("SELECT x.patrol,x.hotspot,x.start,x.\"end\",x.stay_minutes,x.planned_at,x.position,x.id "
                             "FROM patrol v JOIN visit x ON x.patrol=v.id AND x._del=0");
        for (Cursor cursor(s); cursor.next();)
            if (ListedPatrol* row = patrol(s.integer(0)))
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
            if (ListedPatrol* row = patrol(s.integer(0)))
                row->tasks.push_back({{s.integer(2), s.integer(3)}, s.bytes(1)});
    }

    void readKeys() {
        m_rows.decided = readDecidedPatrols(m_source.db, m_source.partnership.id, {m_bounds.first}, {m_bounds.second});
        if (m_rows.decided.empty())
            return;
        for (Agency& a : Records<Agency>(m_source.db).where("partnership=?1", m_source.partnership.id.value()))
            m_rows.agencies.insert(a.id, std::move(a));
        for (size_t i = 0; i < m_rows.decided.size(); ++i)
            if (ListedPatrol* row = patrol(m_rows.decided[i].patrol.id.value()))
                row->keys = i;
    }

    void inOrder() {
        const auto byOrder = [](auto& a, auto& b) { return a.first < b.first; };
        for (ListedPatrol& p : m_rows.patrols) {
            for (ListedPost& post : p.posts)
                std::sort(post.crew.begin(), post.crew.end(), byOrder);
            std::sort(p.visits.begin(), p.visits.end(), [](auto& a, auto& b) { return a.order < b.order; });
            std::sort(p.tasks.begin(), p.tasks.end(), byOrder);
        }
    }

    const ListSource& m_source;
    std::pair<qint64, qint64> m_bounds;
    PatrolRows m_rows;
    QHash<qint64, size_t> m_patrolIndex;
    QHash<qint64, PostPlace> m_postIndex;
};

} // namespace

PatrolRows readPatrolRows(const ListSource& source) {
    return PatrolRowReader(source).read();
}

} // namespace streife
