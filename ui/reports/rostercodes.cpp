// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/rostercodes.h"

#include "core/base/formats.h"
#include "core/base/tr.h"

#include <QRegularExpression>

namespace streife {
namespace {

using Rule = RosterMapping::CodeRule;

constexpr int kWholeDay = 24 * 60;

QString dayName(int number) {
    return formatWeekday(QDate(2024, 1, number)); // a Monday
}

QString clock(int minute) {
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

/// "67" → "Sa-So", "137" → "Mo, Mi, So"
QString daysText(const QString& digits) {
    QStringList parts;
    for (int first = 1; first <= 7; ++first) {
        if (!digits.contains(QString::number(first)))
            continue;
        int last = first;
        while (last < 7 && digits.contains(QString::number(last + 1)))
            ++last;
        parts << (first == last ? dayName(first) : dayName(first) + QLatin1Char('-') + dayName(last));
        first = last;
    }
    return parts.join(QStringLiteral(", "));
}

int dayNumber(const QString& name) {
    static const QStringList german{QStringLiteral("Mo"), QStringLiteral("Di"), QStringLiteral("Mi"),
                                    QStringLiteral("Do"), QStringLiteral("Fr"), QStringLiteral("Sa"),
                                    QStringLiteral("So")};
    for (int i = 1; i <= 7; ++i)
        if (name.compare(dayName(i), Qt::CaseInsensitive) == 0 || name.compare(german[i - 1], Qt::CaseInsensitive) == 0)
            return i;
    return 0;
}

/// "Mo-Mi" → "123", "Sa-Mo" → "167"; empty = no days
QString daysOf(const QString& word) {
    const QStringList ends = word.split(QRegularExpression(QStringLiteral("[-–]")));
    const int first = dayNumber(ends.front());
    const int last = dayNumber(ends.back());
    if (ends.size() > 2 || first == 0 || last == 0)
        return {};
    QString digits;
    for (int i = 0; i < 7; ++i) {
        const int day = (first - 1 + i) % 7 + 1;
        digits += QString::number(day);
        if (day == last)
            break;
    }
    return digits;
}

int minuteOf(const QString& hour, const QString& minute) {
    const int result = hour.toInt() * 60 + minute.toInt();
    return minute.toInt() < 60 && result <= kWholeDay ? result : -1;
}

std::optional<Rule> ruleFrom(const QString& line) {
    static const QRegularExpression times(
        QStringLiteral("(\\d{1,2})(?::(\\d{2}))?\\s*[-–]\\s*(\\d{1,2})(?::(\\d{2}))?"));
    const qsizetype at = line.indexOf(QLatin1Char('='));
    Rule rule;
    rule.code = line.left(std::max<qsizetype>(0, at)).trimmed();
    QString rest = at < 0 ? QString() : line.mid(at + 1);
    const QRegularExpressionMatch match = times.match(rest);
    if (match.hasMatch()) {
        rule.from = minuteOf(match.captured(1), match.captured(2));
        rule.to = minuteOf(match.captured(3), match.captured(4));
        rest.remove(match.capturedStart(), match.capturedLength());
    }
    QString digits;
    for (const QString& word : rest.split(QRegularExpression(QStringLiteral("[,\\s]+")), Qt::SkipEmptyParts)) {
        const QString days = daysOf(word);
        if (days.isEmpty())
            return std::nullopt;
        digits += days;
    }
    for (int day = 1; day <= 7; ++day)
        if (digits.contains(QString::number(day)))
            rule.weekdays += QString::number(day);
    const bool something = match.hasMatch() || !rule.weekdays.isEmpty();
    if (rule.code.isEmpty() || !something || rule.from < 0 || rule.to < 0 || rule.from == rule.to)
        return std::nullopt;
    return rule;
}

} // namespace

QString codeLines(const std::vector<Rule>& rules) {
    QStringList lines;
    for (const Rule& rule : rules) {
        QStringList when;
        if (!rule.weekdays.isEmpty())
            when << daysText(rule.weekdays);
        if (rule.from != 0 || rule.to != kWholeDay || when.isEmpty())
            when << clock(rule.from) + QLatin1Char('-') + clock(rule.to);
        lines << rule.code + QStringLiteral(" = ") + when.join(QLatin1Char(' '));
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<Rule> codesFrom(const QStringList& lines, QString& problem) {
    std::vector<Rule> rules;
    for (const QString& line : lines) {
        const auto rule = ruleFrom(line);
        if (!rule) {
            problem = streife::tr("\"%1\" is no rule for a shift code. Please write N1 = %2 17:00-06:00.")
                          .arg(line, dayName(6) + QLatin1Char('-') + dayName(7));
            return {};
        }
        rules.push_back(*rule);
    }
    return rules;
}

} // namespace streife
