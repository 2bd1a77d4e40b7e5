// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/findingjson.h"

#include <QJsonObject>

namespace streife {
namespace {

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QString severityKey(Severity severity) {
    switch (severity) {
    case Severity::Breach:
        return QStringLiteral("breach");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        break;
    }
    return QStringLiteral("info");
}

QString serviceNoKey(const Plan& plan, OfficerId id) {
    const auto officer = plan.officers.constFind(id);
    if (officer == plan.officers.cend())
        return {};
    const QString number = officer->serviceNo.str();
    const bool ambiguous = std::any_of(plan.officers.cbegin(), plan.officers.cend(), [&](const Officer& o) {
        return o.id != id && o.serviceNo.str() == number && !plan.formerOfficers.contains(o.id);
    });
    const auto agency = plan.agencies.constFind(officer->agency);
    return ambiguous && agency != plan.agencies.cend() ? agency->label() + QLatin1Char('/') + number : number;
}

QJsonArray findingsJson(const Findings& findings, const Plan& plan) {
    QHash<PatrolId, QString> keys;
    for (const PlannedPatrol& p : plan.patrols)
        keys.insert(p.patrol.id, p.patrol.key.str());
    QJsonArray out;
    for (const Finding& f : findings)
        out.append(QJsonObject{
            {QStringLiteral("rule"), f.rule},
            {QStringLiteral("severity"), severityKey(f.severity)},
            {QStringLiteral("norm"), orNull(f.norm)},
            {QStringLiteral("officer"), f.officer ? orNull(serviceNoKey(plan, *f.officer)) : QJsonValue()},
            {QStringLiteral("patrol"), f.patrol ? orNull(keys.value(*f.patrol)) : QJsonValue()},
            {QStringLiteral("other"), orNull(f.other)},
            {QStringLiteral("minutes_missing"), f.minutesMissing ? QJsonValue(*f.minutesMissing) : QJsonValue()},
            {QStringLiteral("overridden"), f.taken.has_value()},
            {QStringLiteral("title"), f.title},
            {QStringLiteral("text"), f.text},
        });
    return out;
}

} // namespace streife
