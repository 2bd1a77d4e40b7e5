// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/recordnames.h"

#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/storedspan.h"

namespace streife {

const RecordNames::Names& RecordNames::names(std::optional<Names>& of, const char* sql) const {
    if (!of) {
        of.emplace();
        Statement& s = m_db.cached(sql);
        for (Cursor cursor(s); cursor.next();)
            of->insert(s.integer(0), s.text(1));
    }
    return *of;
}

const RecordNames::Names& RecordNames::agencies() const {
    if (m_agencies)
        return *m_agencies;
    m_agencies.emplace();
    Statement& s = m_db.cached("SELECT id,name,coalesce(short,name),_del FROM agency");
    QHash<QString, int> uses;
    for (Cursor cursor(s); cursor.next();)
        if (s.integer(3) == 0)
            ++uses[folded(s.text(2))];
    for (Cursor cursor(s); cursor.next();)
        m_agencies->insert(s.integer(0), s.text(uses.value(folded(s.text(2))) > 1 ? 1 : 2));
    return *m_agencies;
}

const RecordNames::Officers& RecordNames::officers() const {
    if (m_officers)
        return *m_officers;
    m_officers.emplace();
    Statement& s = m_db.cached("SELECT id,agency,service_no,family_name,given_name,_del FROM officer_intern");
    QHash<QString, int> uses;
    for (Cursor cursor(s); cursor.next();)
        if (s.integer(5) == 0)
            ++uses[s.text(2)];
    for (Cursor cursor(s); cursor.next();) {
        const bool live = s.integer(5) == 0;
        const QString number = s.text(2);
        const bool ambiguous = uses.value(number) > (live ? 1 : 0);
        const QString given = s.text(4);
        m_officers->insert(s.integer(0),
                           {ambiguous ? agency(s.integer(1)) + QLatin1Char('/') + number : number,
                            given.isEmpty() ? s.text(3) : s.text(3) + QStringLiteral(", ") + given, s.integer(1)});
    }
    return *m_officers;
}

QString RecordNames::offer(qint64 id) const {
    if (!m_db.has("offer"))
        return {};
    Statement& s = m_db.cached("SELECT agency,start,\"end\" FROM offer WHERE id=?1");
    Cursor cursor(s);
    s.with(id);
    if (!cursor.next())
        return {};
    const TimeSpan span = storedSpan(s.integer(1), s.integer(2));
    return QStringLiteral("%1, %2 %3")
        .arg(agency(s.integer(0)), formatDate(toLocal(span.start()).date), formatSpan(span));
}

QString RecordNames::of(const QByteArray& table, qint64 id) const {
    if (table == "agency")
        return agency(id);
    if (table == "officer_intern")
        return officers().contains(id) ? QStringLiteral("%1 (%2)").arg(officer(id), serviceNo(id)) : QString();
    if (table == "hotspot")
        return hotspot(id);
    if (table == "unit")
        return unit(id);
    if (table == "patrol_series")
        return series(id);
    if (table == "offer")
        return offer(id);
    if (table == "partnership")
        return names(m_partnerships, "SELECT id,name FROM partnership").value(id);
    return {};
}

} // namespace streife
