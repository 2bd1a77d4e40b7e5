// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/powers/powerservice.h"

#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/tr.h"
#include "core/powers/powertable.h"
#include "core/store/repository.h"

namespace streife {
namespace {

constexpr int kMostEuro = 1'000'000;

} // namespace

QString powerProblem(const Power& p) {
    if (p.land.isEmpty())
        return tr("The Land is missing; * stands for every Land.");
    if (p.land == QLatin1String("*") && !p.municipality.isEmpty())
        return tr("A municipality lies in one Land. Please name it.");
    if (p.minEuro < 0 || p.maxEuro < 0 || p.minEuro > kMostEuro || p.maxEuro > kMostEuro)
        return tr("The bounds in euro are out of range.");
    if (p.maxEuro > 0 && p.maxEuro < p.minEuro)
        return tr("The upper bound in euro lies below the lower one.");
    if (p.validFrom.isValid() && p.validUntil.isValid() && p.validUntil < p.validFrom)
        return tr("The last day lies before the first.");
    if (p.checkedBy.trimmed().isEmpty() != p.checkedOn.isNull())
        return tr("Whoever has checked the row and on which day belong together.");
    return {};
}

void PowerService::check(const Power& power, std::optional<PowerId> self) {
    if (const QString problem = powerProblem(power); !problem.isEmpty())
        throw Error(ErrorCode::Input, powerName(power) + QStringLiteral(": ") + problem);
    const auto other = keys().constFind(powerKey(power));
    if (other != keys().cend() && *other != self)
        throw Error(ErrorCode::Input,
                    streife::tr("There is a row for %1 with that first day already.").arg(powerName(power)));
}

QHash<QString, PowerId>& PowerService::keys() {
    if (!m_keys) {
        m_keys.emplace();
        for (const Power& row : Records<Power>(m_writer.db()).all())
            m_keys->insert(powerKey(row), row.id);
    }
    return *m_keys;
}

PowerId PowerService::add(const Power& power) {
    check(power, {});
    Repository<Power> rows(m_writer);
    Power added = power;
    added.id = rows.newId();
    rows.insert(added);
    keys().insert(powerKey(added), added.id);
    return added.id;
}

PowerId PowerService::save(const Power& before, const Power& after) {
    if (before.shipped())
        return add(after);
    if (before == after)
        return before.id;
    check(after, before.id);
    Repository<Power>(m_writer).save(before, after);
    keys().remove(powerKey(before));
    keys().insert(powerKey(after), before.id);
    return before.id;
}

void PowerService::remove(PowerId id) {
    Repository<Power> rows(m_writer);
    const Power row = rows.get(id);
    rows.remove(id);
    keys().remove(powerKey(row));
}

PowerId PowerService::markChecked(const Power& power, const QString& by, QDate on) {
    Power after = power;
    after.checkedBy = ShortText(by, streife::tr("The name of who has checked it")).str();
    after.checkedOn = on;
    return save(power, after);
}

void PowerService::setTaskMeasure(const QString& task, const QString& measure) {
    Repository<TaskMeasure> rows(m_writer);
    const ShortText text(task, streife::tr("The task"));
    for (const TaskMeasure& row : rows.all())
        if (folded(row.task.str()) == folded(text.str())) {
            rows.save(row, {row.id, text, measure});
            return;
        }
    rows.insert({rows.newId(), text, measure});
}

void PowerService::resetTaskMeasure(const QString& task) {
    Repository<TaskMeasure> rows(m_writer);
    for (const TaskMeasure& row : rows.all())
        if (folded(row.task.str()) == folded(task))
            rows.remove(row.id);
}

} // namespace streife
