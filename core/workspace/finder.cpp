// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/finder.h"

#include "core/agencies/agencytable.h"
#include "core/agencies/houserows.h"
#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/hotspots/hotspottable.h"
#include "core/officers/officertable.h"
#include "core/partnership/partnershiptable.h"
#include "core/patrols/patroltable.h"
#include "core/rules/ruletext.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace streife {
namespace {

/// More matching patrols than this are not all looked at: the nearest ones are.
constexpr int kManyMatches = 2000;
/// Patrols on each side of now that are looked at where many match.
constexpr int kNearest = 3000;
constexpr int kNoMatch = -1;

/// What was typed, folded as the index is.
class Words {
public:
    explicit Words(const QString& text)
        : m_typed(folded(text)), m_words(m_typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {}

    [[nodiscard]] bool empty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QStringList& list() const { return m_words; }
    [[nodiscard]] int rankIn(const QString& text) const {
        const QString spaced = QLatin1Char(' ') + text + QLatin1Char(' ');
        if (spaced.contains(QLatin1Char(' ') + m_typed + QLatin1Char(' ')))
            return 0;
        int rank = 1;
        for (const QString& word : m_words) {
            if (spaced.contains(QLatin1Char(' ') + word))
                continue;
            if (word.size() < 3 || !text.contains(word))
                return kNoMatch;
            rank = 2;
        }
        return rank;
    }
    /// Query for the trigram index; empty where every word is too short for it.
    [[nodiscard]] QString query() const {
        QStringList quoted;
        for (QString word : m_words)
            if (word.size() >= 3)
                quoted << QLatin1Char('"') + word.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        return quoted.join(QLatin1String(" AND "));
    }

private:
    QString m_typed;
    QStringList m_words;
};

struct Match {
    qint64 id = 0;
    int rank = 0;
    qint64 far = 0; ///< milliseconds from now
    QString name;   ///< folded

    bool operator<(const Match& o) const {
        return std::tie(rank, far, name, id) < std::tie(o.rank, o.far, o.name, o.id);
    }
};

void cut(std::vector<Match>& matches, int limit) {
    const auto size = std::min(matches.size(), size_t(limit));
    std::partial_sort(matches.begin(), matches.begin() + qsizetype(size), matches.end());
    matches.resize(size);
}

/// Small tables are read from end to end: their texts lie folded in the index.
std::vector<Match> scan(Database& db, const QByteArray& table, const QByteArray& name, const Words& words) {
    Statement& rows = db.cached("SELECT t.id, s.c0, t." + name + " FROM " + table
                                + " t CROSS JOIN search_content s ON s.id=t.id WHERE t._del=0");
    Cursor cursor(rows);
    std::vector<Match> out;
    while (cursor.next()) {
        const QString text = rows.text(1);
        if (const int rank = words.rankIn(text); rank != kNoMatch)
            out.push_back({rows.integer(0), words.empty() ? 0 : rank, 0, folded(rows.text(2))});
    }
    return out;
}

/// The patrols that match; of very many the nearest.
class PatrolSearch {
public:
    PatrolSearch(Database& db, const Words& words, PartnershipId partnership, Instant now)
        : m_db(db), m_words(words), m_partnership(partnership.value()), m_now(now.ms) {}

    std::vector<Match> run(const QString& typed, int limit) {
        m_enough = limit * 4;
        takeKey(typed.trimmed());
        takeKey(typed.trimmed().toUpper());
        if (m_words.empty() || !takeIndexed())
            takeNearest();
        cut(m_found, limit);
        return std::move(m_found);
    }

private:
    void take(qint64 id, const QString& text) {
        const int rank = m_words.rankIn(text);
        if (rank == kNoMatch || m_seen.contains(id))
            return;
        Statement& row = m_db.cached("SELECT start FROM patrol WHERE id=?1 AND _del=0 AND partnership=?2");
        Cursor cursor(row);
        row.with(id, m_partnership);
        if (!cursor.next())
            return; // a record of another kind
        m_seen.insert(id);
        m_found.push_back({id, m_words.empty() ? 0 : rank, std::abs(row.integer(0) - m_now), {}});
    }

    void takeKey(const QString& key) {
        std::vector<qint64> ids;
        {
            Statement& rows = m_db.cached("SELECT id FROM patrol WHERE key=?1");
            Cursor cursor(rows);
            rows.with(key);
            while (cursor.next())
                ids.push_back(rows.integer(0));
        }
        for (const qint64 id : ids)
            take(id, textOf(id));
    }

    [[nodiscard]] QString textOf(qint64 id) {
        Statement& text = m_db.cached("SELECT c0 FROM search_content WHERE id=?1");
        Cursor cursor(text);
        text.with(id);
        return cursor.next() ? text.text(0) : QString();
    }

    /// False where there are too many to look at each.
    bool takeIndexed() {
        const QString query = m_words.query();
        const QByteArray limit = " LIMIT " + QByteArray::number(kManyMatches + 1);
        Statement& rows =
            m_db.cached(query.isEmpty() ? "SELECT id, c0 FROM search_content WHERE instr(' '||c0, ?1) > 0" + limit
                                        : "SELECT rowid, text FROM search WHERE text MATCH ?1" + limit);
        Cursor cursor(rows);
        rows.with(query.isEmpty() ? QLatin1Char(' ') + m_words.list().constFirst() : query);
        int count = 0;
        for (; cursor.next(); ++count)
            take(rows.integer(0), rows.text(1));
        return count <= kManyMatches;
    }

    /// Outwards from now, to both sides in turn.
    void takeNearest() {
        const QByteArray limit = " LIMIT " + QByteArray::number(kNearest);
        Statement& later = m_db.cached("SELECT id,start FROM patrol WHERE start>=?1 ORDER BY start" + limit);
        Statement& earlier = m_db.cached("SELECT id,start FROM patrol WHERE start<?1 ORDER BY start DESC" + limit);
        Cursor forth(later);
        Cursor back(earlier);
        later.with(m_now);
        earlier.with(m_now);
        bool more = forth.next();
        bool before = back.next();
        const size_t enough = m_found.size() + size_t(m_enough);
        while ((more || before) && m_found.size() < enough) {
            const bool goForth = more && (!before || later.integer(1) - m_now <= m_now - earlier.integer(1));
            Statement& next = goForth ? later : earlier;
            take(next.integer(0), textOf(next.integer(0)));
            (goForth ? more : before) = (goForth ? forth : back).next();
        }
    }

    Database& m_db;
    const Words& m_words;
    qint64 m_partnership;
    qint64 m_now;
    int m_enough = 0;
    std::set<qint64> m_seen;
    std::vector<Match> m_found;
};

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

Hit patrolHit(const Patrol& p, int dayBorder) {
    const QDate day = serviceDay(p.span.start(), dayBorder);
    Hit hit{HitKind::Patrol, p.id.value(), patrolName(p), {}, day};
    hit.detail = joined({formatWeekday(day) + QLatin1Char(' ') + formatDate(day), formatSpan(p.span),
                         p.callSign.isEmpty() ? QString() : p.key.str(), p.meetingPoint});
    return hit;
}

/// The records of the matches, as hits; `keep` says which belong to the partnership.
template <class T, class Keep, class Make>
void add(std::vector<Hit>& out, Database& db, std::vector<Match> matches, int limit, Keep keep, Make make) {
    std::sort(matches.begin(), matches.end());
    int left = limit;
    for (const Match& match : matches) {
        if (left == 0)
            return;
        const auto row = Records<T>(db).find(decltype(T::id)(match.id));
        if (!row || !keep(*row))
            continue;
        Hit hit = make(*row);
        hit.rank = match.rank;
        out.push_back(hit);
        --left;
    }
}

} // namespace

std::vector<Hit> findRecords(Workspace& ws, const QString& text, std::optional<HitKind> only, int limit) {
    const Words words(text);
    const PartnershipId here = ws.partnershipId();
    const Instant now = ws.now();
    return ws.readContent([&](Database& db) {
        std::vector<Hit> out;
        const auto wanted = [&](HitKind kind) { return !only || *only == kind; };
        const auto ours = [&](const auto& row) { return row.partnership == here; };
        if (wanted(HitKind::Patrol)) {
            const auto partnership = Records<Partnership>(db).find(here);
            const int border = partnership ? partnership->dayBorder : kDefaultDayBorder;
            add<Patrol>(out, db, PatrolSearch(db, words, here, now).run(text, limit), limit, ours,
                        [&](const Patrol& p) { return patrolHit(p, border); });
        }
        if (wanted(HitKind::Officer)) {
            const HouseRows house(db, here);
            const auto agency = [&](AgencyId id) { return Records<Agency>(db).find(house.here(id)); };
            add<Officer>(
                out, db, scan(db, "officer_intern", "family_name", words), limit,
                [&](const Officer& o) {
                    const auto a = agency(o.agency);
                    return a && a->partnership == here;
                },
                [&](const Officer& o) {
                    return Hit{HitKind::Officer, o.id.value(), o.fullName(),
                               joined({o.serviceNo.str(), o.rank, agency(o.agency)->label()})};
                });
        }
        if (wanted(HitKind::Hotspot))
            add<Hotspot>(out, db, scan(db, "hotspot", "name", words), limit, ours, [](const Hotspot& h) {
                return Hit{HitKind::Hotspot, h.id.value(), h.name.str(), joined({enumLabel(h.kind), h.category})};
            });
        if (wanted(HitKind::Agency))
            add<Agency>(out, db, scan(db, "agency", "name", words), limit, ours, [](const Agency& a) {
                return Hit{HitKind::Agency, a.id.value(), a.name.str(), joined({a.shortName, enumLabel(a.kind)})};
            });
        return out;
    });
}

} // namespace streife
