// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/enumtext.h"
#include "core/base/localtime.h"
#include "core/powers/powerreader.h"
#include "core/workspace/listreaders.h"

#include <QJsonObject>

namespace streife {
namespace {

QJsonValue dateOrNull(QDate day) {
    return textOrNull(day.toString(Qt::ISODate));
}
QJsonValue boundOrNull(int euro) {
    return euro > 0 ? QJsonValue(euro) : QJsonValue();
}

} // namespace

QJsonArray listPowers(const ListSource& source) {
    const QDate today = toLocal(source.now).date;
    QJsonArray out;
    for (const Power& p : effectivePowers(readOwnPowers(source.db)))
        out.append(QJsonObject{{QStringLiteral("land"), p.land},
                               {QStringLiteral("municipality"), textOrNull(p.municipality)},
                               {QStringLiteral("agency_kind"), enumKey(p.agencyKind)},
                               {QStringLiteral("measure"), p.measure.str()},
                               {QStringLiteral("verdict"), enumKey(p.verdict)},
                               {QStringLiteral("norm"), textOrNull(p.norm)},
                               {QStringLiteral("note"), textOrNull(p.note)},
                               {QStringLiteral("min_euro"), boundOrNull(p.minEuro)},
                               {QStringLiteral("max_euro"), boundOrNull(p.maxEuro)},
                               {QStringLiteral("valid_from"), dateOrNull(p.validFrom)},
                               {QStringLiteral("valid_until"), dateOrNull(p.validUntil)},
                               {QStringLiteral("source"), textOrNull(p.source)},
                               {QStringLiteral("checked_by"), textOrNull(p.checkedBy)},
                               {QStringLiteral("checked_on"), dateOrNull(p.checkedOn)},
                               {QStringLiteral("state"), checkedFor(p, today) ? QStringLiteral("checked")
                                                         : p.checked()        ? QStringLiteral("outdated")
                                                                              : QStringLiteral("unchecked")},
                               {QStringLiteral("own"), !p.shipped()}});
    return out;
}

QJsonArray listTaskMeasures(const ListSource& source) {
    QJsonArray out;
    for (const TaskMeasure& t : effectiveTaskMeasures(readOwnTaskMeasures(source.db)))
        out.append(QJsonObject{{QStringLiteral("task"), t.task.str()},
                               {QStringLiteral("measure"), textOrNull(t.measure)},
                               {QStringLiteral("own"), !t.shipped()}});
    return out;
}

} // namespace streife
