// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/enumtext.h"
#include "core/base/error.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/workspace/listreaders.h"
#include "core/workspace/planninground.h"

#include <QJsonObject>

namespace streife {
namespace {

constexpr int kUsualDays = 56; // where nothing is asked for

} // namespace

QJsonArray listRounds(const ListSource& source) {
    const PlanningRounds rounds = readPlanningRounds(source.db, source.partnership.id);
    const PlanningCalendar calendar = rounds.calendar();
    const QDate today = toLocal(source.now).date;
    const QDate from = source.filter.from.value_or(source.filter.to ? source.filter.to->addDays(-kUsualDays) : today);
    const QDate to = source.filter.to.value_or(from.addDays(kUsualDays)); // exclusive
    if (from.addYears(3) < to)
        throw Error(ErrorCode::Usage,
                    streife::tr("At most three years can be listed at once. Please give --from and --to."));
    QJsonArray out;
    for (const PlanningDue& due : calendar.dues(from, to.addDays(-1)))
        out.append(QJsonObject{{QStringLiteral("agency"), textOrNull(source.names.agency(due.agency.value()))},
                               {QStringLiteral("cycle"), enumKey(due.period.cycle)},
                               {QStringLiteral("period"), periodText(due.period)},
                               {QStringLiteral("first"), due.period.first.toString(Qt::ISODate)},
                               {QStringLiteral("last"), due.period.last.toString(Qt::ISODate)},
                               {QStringLiteral("stage"), enumKey(due.stage)},
                               {QStringLiteral("day"), due.day.toString(Qt::ISODate)},
                               {QStringLiteral("deviates"), due.deviates},
                               {QStringLiteral("passed"), due.day < today}});
    return out;
}

} // namespace streife
