// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dateinput.h"

#include "core/base/fold.h"
#include "core/base/week.h"

#include <QRegularExpression>
#include <QStringList>

namespace streife {
namespace {

std::optional<QDate> checked(int year, int month, int day) {
    if (year < 100)
        year += 2000;
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> nearest(int month, int day, QDate today) {
    std::optional<QDate> best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const std::optional<QDate> date = checked(year, month, day);
        if (date && (!best || std::abs(today.daysTo(*date)) < std::abs(today.daysTo(*best))))
            best = date;
    }
    return best;
}

std::optional<Week> nearestWeek(int number, QDate today) {
    int thisYear = 0;
    (void)today.weekNumber(&thisYear);
    std::optional<Week> best;
    const auto away = [&](const Week& week) { return std::abs(today.daysTo(week.monday())); };
    for (int year = thisYear - 1; year <= thisYear + 1; ++year)
        if (const auto week = Week::of(year, number); week && (!best || away(*week) < away(*best)))
            best = week;
    return best;
}

int weekdayOf(const QString& word) {
    static const QStringList german{QStringLiteral("mo"), QStringLiteral("di"), QStringLiteral("mi"),
                                    QStringLiteral("do"), QStringLiteral("fr"), QStringLiteral("sa"),
                                    QStringLiteral("so")};
    static const QStringList english{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                     QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                     QStringLiteral("sun")};
    const qsizetype e = english.indexOf(word.left(3));
    return int(e >= 0 ? e : german.indexOf(word.left(2)));
}

std::optional<QDate> parseWeek(const QString& text, QDate today) {
    static const QRegularExpression form(QStringLiteral("^kw ?(\\d{1,2})(?:[ /](\\d{4}))?(?: ([a-z]+))?$"));
    const auto m = form.match(text);
    if (!m.hasMatch())
        return std::nullopt;
    const int number = m.captured(1).toInt();
    const std::optional<Week> week =
        m.captured(2).isEmpty() ? nearestWeek(number, today) : Week::of(m.captured(2).toInt(), number);
    if (!week)
        return std::nullopt;
    const int day = m.captured(3).isEmpty() ? 0 : weekdayOf(m.captured(3));
    return day < 0 ? std::nullopt : std::optional(week->monday().addDays(day));
}

std::optional<QDate> parseWord(const QString& text, QDate today) {
    if (text == QStringLiteral("heute") || text == QStringLiteral("today"))
        return today;
    if (text == QStringLiteral("morgen") || text == QStringLiteral("tomorrow"))
        return today.addDays(1);
    if (text == QStringLiteral("uebermorgen"))
        return today.addDays(2);
    if (text == QStringLiteral("gestern") || text == QStringLiteral("yesterday"))
        return today.addDays(-1);
    static const QRegularExpression offset(QStringLiteral("^([+-])(\\d{1,3})$"));
    if (const auto m = offset.match(text); m.hasMatch())
        return today.addDays(m.captured(2).toInt() * (m.captured(1) == QStringLiteral("-") ? -1 : 1));
    return std::nullopt;
}

} // namespace

std::optional<QDate> parseDay(const QString& typed, QDate today) {
    const QString text = folded(typed);
    if (const auto word = parseWord(text, today))
        return word;
    if (const auto week = parseWeek(text, today))
        return week;
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    if (const auto m = iso.match(text); m.hasMatch())
        return checked(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    static const QRegularExpression german(
        QStringLiteral("^(?:[a-z]{2,3}\\.? )?(\\d{1,2})\\.(\\d{1,2})\\.?(?: ?(\\d{4}|\\d{2}))?$"));
    if (const auto m = german.match(text); m.hasMatch()) {
        const int day = m.captured(1).toInt();
        const int month = m.captured(2).toInt();
        return m.captured(3).isEmpty() ? nearest(month, day, today) : checked(m.captured(3).toInt(), month, day);
    }
    static const QRegularExpression digits(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})?$"));
    if (const auto m = digits.match(text); m.hasMatch()) {
        const int day = m.captured(1).toInt();
        const int month = m.captured(2).toInt();
        return m.captured(3).isEmpty() ? nearest(month, day, today) : checked(m.captured(3).toInt(), month, day);
    }
    return std::nullopt;
}

std::optional<QTime> parseClock(const QString& typed) {
    QString text = folded(typed);
    text.remove(QStringLiteral(" uhr"));
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:.]?(\\d{2}))?$"));
    const auto m = form.match(text);
    if (!m.hasMatch())
        return std::nullopt;
    const int hour = m.captured(1).toInt();
    const int minute = m.captured(2).toInt();
    if (hour == 24 && minute == 0)
        return QTime(0, 0);
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace streife
