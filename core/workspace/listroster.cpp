// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localtime.h"
#include "core/patrols/rostertick.h"
#include "core/workspace/listreaders.h"

#include <QJsonObject>

namespace streife {

QJsonArray listDeputies(const ListSource& source) {
    QJsonArray out;
    if (!source.db.has("deputy_intern"))
        return out;
    Statement& s = source.db.cached("SELECT officer,deputy,first_day,last_day FROM deputy_intern WHERE _del=0 ORDER BY "
                                    "first_day,officer,deputy,id");
    for (Cursor cursor(s); cursor.next();)
        out.append(QJsonObject{{QStringLiteral("service_no"), source.names.serviceNo(s.integer(0))},
                               {QStringLiteral("officer"), source.names.officer(s.integer(0))},
                               {QStringLiteral("deputy_no"), source.names.serviceNo(s.integer(1))},
                               {QStringLiteral("deputy"), source.names.officer(s.integer(1))},
                               {QStringLiteral("first_day"), s.text(2)},
                               {QStringLiteral("last_day"), s.text(3)}});
    return out;
}

QJsonArray listRosterEntries(const ListSource& source) {
    QJsonArray out;
    const auto [from, to] = source.serviceBounds();
    const QByteArray entered =
        source.db.has("crew_intern", "rostered_start") ? "c.rostered_start,c.rostered_end" : "NULL,NULL";
    Statement& s = source.db.cached("SELECT v.key,v.start,v.\"end\",c.officer," + entered
                                    + " FROM patrol v JOIN post p ON p.patrol=v.id AND p._del=0 JOIN crew_intern c ON "
                                      "c.post=p.id AND c._del=0 WHERE v._del=0 AND v.partnership=?1 AND v.start>=?2 "
                                      "AND v.start<?3 AND v.state<>'cancelled' ORDER BY v.start,v.key,c.id");
    s.with(source.partnership.id.value(), from, to);
    for (Cursor cursor(s); cursor.next();) {
        const bool known = !s.null(4) && !s.null(5);
        const bool same = known && s.integer(4) == s.integer(1) && s.integer(5) == s.integer(2);
        out.append(
            QJsonObject{{QStringLiteral("service_no"), source.names.serviceNo(s.integer(3))},
                        {QStringLiteral("officer"), source.names.officer(s.integer(3))},
                        {QStringLiteral("patrol"), s.text(0)},
                        {QStringLiteral("start"), isoLocal({s.integer(1)})},
                        {QStringLiteral("end"), isoLocal({s.integer(2)})},
                        {QStringLiteral("state"), same    ? QStringLiteral("entered")
                                                  : known ? QStringLiteral("outdated")
                                                          : QStringLiteral("missing")},
                        {QStringLiteral("entered_start"), known ? QJsonValue(isoLocal({s.integer(4)})) : QJsonValue()},
                        {QStringLiteral("entered_end"), known ? QJsonValue(isoLocal({s.integer(5)})) : QJsonValue()}});
    }
    return out;
}

} // namespace streife
