// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/agencytable.h"
#include "core/base/localtime.h"
#include "core/exchange/staffshown.h"
#include "core/workspace/listreaders.h"
#include "core/workspace/tables.h"

#include <QJsonObject>

namespace streife {
namespace {

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonArray listReleased(const ListSource& source) {
    QHash<AgencyId, Agency> agencies;
    for (Agency& a : Records<Agency>(source.db).where("partnership=?1", source.partnership.id.value()))
        agencies.insert(a.id, std::move(a));
    const auto rows = readShared(sharedContent(source.db, registry(), source.partnership.id), registry());
    if (!rows)
        throwDamaged(source.db.path(), QStringLiteral("sharedContent"));
    const auto [from, to] = source.serviceBounds();
    QJsonArray out;
    for (const StaffShown& s :
         staffShown(*rows, ownAgencies(agencies, source.own), {std::numeric_limits<qint64>::min()}))
        if (from <= s.span.start().ms && s.span.start().ms < to)
            out.append(QJsonObject{{QStringLiteral("patrol"), s.patrol},
                                   {QStringLiteral("title"), s.title},
                                   {QStringLiteral("start"), isoLocal(s.span.start())},
                                   {QStringLiteral("end"), isoLocal(s.span.end())},
                                   {QStringLiteral("agency"), s.agency},
                                   {QStringLiteral("strength"), s.strength},
                                   {QStringLiteral("promised"), s.promised},
                                   {QStringLiteral("function"), orNull(s.function)},
                                   {QStringLiteral("unit"), orNull(s.unit)},
                                   {QStringLiteral("names"), orNull(s.names)},
                                   {QStringLiteral("phone_taken_by"), orNull(s.phoneTakenBy)}});
    return out;
}

} // namespace streife
