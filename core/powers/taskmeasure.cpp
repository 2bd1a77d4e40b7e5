// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/powers/taskmeasure.h"

#include "core/base/fold.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace streife {

const std::vector<TaskMeasure>& shippedTaskMeasures() {
    static const std::vector<TaskMeasure> all = [] {
        static constexpr std::pair<const char*, const char*> rows[]{
            {"Gaststättenkontrolle", "Gewerbekontrolle"},
            {"Gaststätten kontrollieren", "Gewerbekontrolle"},
            {"Gewerbe kontrollieren", "Gewerbekontrolle"},
            {"Personenkontrolle", "Identitätsfeststellung"},
            {"Personalien feststellen", "Identitätsfeststellung"},
            {"Platzverweise aussprechen", "Platzverweis"},
            {"Aufenthaltsverbote aussprechen", "Aufenthaltsverbot"},
            {"Parkverstöße ahnden", "ruhender Verkehr"},
            {"Geschwindigkeitskontrolle", "fließender Verkehr"},
        };
        std::vector<TaskMeasure> out;
        for (const auto& [task, measure] : rows)
            out.push_back({TaskMeasureId(qint64(out.size()) + 1), ShortText(QString::fromUtf8(task)),
                           QString::fromUtf8(measure)});
        return out;
    }();
    return all;
}

std::vector<TaskMeasure> effectiveTaskMeasures(const std::vector<TaskMeasure>& own) {
    QSet<QString> replaced;
    for (const TaskMeasure& t : own)
        replaced.insert(folded(t.task.str()));
    std::vector<TaskMeasure> out = own;
    for (const TaskMeasure& t : shippedTaskMeasures())
        if (!replaced.contains(folded(t.task.str())))
            out.push_back(t);
    std::sort(out.begin(), out.end(), [](const TaskMeasure& a, const TaskMeasure& b) {
        return std::pair(folded(a.task.str()), a.id) < std::pair(folded(b.task.str()), b.id);
    });
    return out;
}

std::optional<qint64> centsIn(const QString& text) {
    static const QRegularExpression amount(
        QStringLiteral("(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?:,(\\d{1,2}|-))?\\s*(?:€|eur\\b|euro\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = amount.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 euros = match.captured(1).remove(QLatin1Char('.')).toLongLong();
    return euros * 100 + match.captured(2).leftJustified(2, QLatin1Char('0')).toInt();
}

TaskNeeds::TaskNeeds(const std::vector<Power>& powers, const std::vector<TaskMeasure>& tasks) {
    for (const TaskMeasure& t : tasks)
        m_tasks.insert(folded(t.task.str()), t.measure);
    for (const Power& p : powers)
        m_measures.emplace_back(folded(p.measure.str()), p.measure.str());
    std::sort(m_measures.begin(), m_measures.end(), [](const auto& a, const auto& b) {
        return a.first.size() != b.first.size() ? a.first.size() > b.first.size() : a < b;
    });
    m_measures.erase(
        std::unique(m_measures.begin(), m_measures.end(), [](auto& a, auto& b) { return a.first == b.first; }),
        m_measures.end());
}

const std::optional<MeasureNeed>& TaskNeeds::of(const QString& task) {
    auto known = m_known.constFind(task);
    if (known == m_known.cend())
        known = m_known.insert(task, find(task));
    return *known;
}

std::optional<MeasureNeed> TaskNeeds::find(const QString& task) const {
    const QString text = folded(task);
    if (const auto row = m_tasks.constFind(text); row != m_tasks.cend())
        return row->isEmpty() ? std::nullopt : std::optional(MeasureNeed{*row, centsIn(task)});
    for (const auto& [name, measure] : m_measures)
        if (text.startsWith(name) && (text.size() == name.size() || !text[name.size()].isLetterOrNumber()))
            return MeasureNeed{measure, centsIn(task)};
    return std::nullopt;
}

} // namespace streife
