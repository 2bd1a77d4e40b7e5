// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/strengthtarget.h"

#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/base/tr.h"

#include <QRegularExpression>

#include <array>

namespace streife {
namespace {

constexpr int kDay = 24 * 60;
constexpr int kLongestWeekdays = 200;

using DayNames = std::array<QString, 7>;

QString joinDays(int mask, const DayNames& names, const QString& dash, const QString& holiday) {
    QStringList parts;
    for (int day = 0; day < 7; ++day) {
        int last = day;
        while (last < 7 && (mask >> last & 1) != 0)
            ++last;
        if (last - day >= 3) {
            parts << names[size_t(day)] + dash + names[size_t(last - 1)];
            day = last;
        } else if ((mask >> day & 1) != 0) {
            parts << names[size_t(day)];
        }
    }
    if ((mask & kHolidayBit) != 0)
        parts << holiday;
    return parts.join(QStringLiteral(", "));
}

/// Bit of a weekday or of the holiday, -1 where it is none; several at once for "taeglich".
int maskOf(const QString& word) {
    struct Word {
        const char* names;
        int mask;
    };
    static constexpr std::array kWords{
        Word{"mo|mon|montag|monday", 1 << 0},
        Word{"di|die|dienstag|tu|tue|tuesday", 1 << 1},
        Word{"mi|mit|mittwoch|we|wed|wednesday", 1 << 2},
        Word{"do|don|donnerstag|th|thu|thursday", 1 << 3},
        Word{"fr|fre|freitag|fri|friday", 1 << 4},
        Word{"sa|sam|samstag|sonnabend|sat|saturday", 1 << 5},
        Word{"so|son|sonntag|su|sun|sunday", 1 << 6},
        Word{"feiertag|feiertage|feiertags|ft|holiday|holidays", kHolidayBit},
        Word{"taeglich|daily|alle", kEveryWeekday},
        Word{"werktag|werktags|werktage", 0x1f},
        Word{"wochenende|weekend", 0x60},
    };
    for (const Word& w : kWords)
        for (const QString& name : QString::fromLatin1(w.names).split(u'|'))
            if (name == word)
                return w.mask;
    return -1;
}

bool isOneWeekday(int mask) {
    return mask > 0 && mask <= 1 << 6 && (mask & (mask - 1)) == 0;
}

int rangeMask(int first, int last) {
    int mask = 0;
    for (int day = first;; day = day == 1 << 6 ? 1 : day << 1) {
        mask |= day;
        if (day == last)
            return mask;
    }
}

} // namespace

QString targetProblem(const StrengthTarget& t) {
    if ((t.weekdays & ~(kEveryWeekday | kHolidayBit)) != 0 || t.weekdays == 0)
        return tr("Please choose at least one weekday or the holidays.");
    if (t.startMinute < 0 || t.startMinute >= kDay)
        return tr("A shift begins between 00:00 and 23:59.");
    if (t.minutes < 1 || t.minutes > kDay)
        return tr("A shift lasts at least a minute and at most 24 hours.");
    if (t.strength < 0 || t.strength > kMostStrength)
        return tr("The strength is a number from 0 to %1.").arg(kMostStrength);
    if (t.validFrom.isValid() && t.validUntil.isValid() && t.validUntil < t.validFrom)
        return tr("The last day, %1, lies before the first, %2.")
            .arg(formatDate(t.validUntil), formatDate(t.validFrom));
    return plainTextProblem(t.function, tr("The function")).value_or(QString());
}

bool sameNeed(const StrengthTarget& a, const StrengthTarget& b) {
    return a.agency == b.agency && a.unit == b.unit && folded(a.function) == folded(b.function)
           && folded(a.shift.str()) == folded(b.shift.str());
}

QString targetKey(const StrengthTarget& t) {
    return QStringList{QString::number(t.agency.value()),
                       QString::number(t.unit ? t.unit->value() : 0),
                       folded(t.function),
                       folded(t.shift.str()),
                       QString::number(t.weekdays),
                       t.validFrom.toString(Qt::ISODate)}
        .join(QLatin1Char('\n'));
}

QString weekdaysText(int mask) {
    static const DayNames names{QStringLiteral("Mo"), QStringLiteral("Di"), QStringLiteral("Mi"), QStringLiteral("Do"),
                                QStringLiteral("Fr"), QStringLiteral("Sa"), QStringLiteral("So")};
    return joinDays(mask, names, QStringLiteral("-"), QStringLiteral("Feiertag"));
}

QString weekdaysWords(int mask) {
    DayNames names;
    for (size_t day = 0; day < names.size(); ++day)
        names[day] = formatWeekday(QDate(2026, 11, 23).addDays(qint64(day)));
    return joinDays(mask, names, QString(QChar(0x2013)), tr("holiday"));
}

std::optional<int> parseWeekdays(const QString& text) {
    if (text.size() > kLongestWeekdays)
        return std::nullopt;
    static const QRegularExpression separators(QStringLiteral("[,;|+&/ ]+"));
    static const QRegularExpression dash(QStringLiteral("\\s*[-\\x{2010}-\\x{2015}\\x{2212}]\\s*"));
    QString plain = folded(text);
    plain.replace(dash, QStringLiteral("-")).remove(u'.');
    int mask = 0;
    for (const QString& part : plain.split(separators, Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(u'-');
        const int first = maskOf(ends.constFirst());
        const int last = maskOf(ends.constLast());
        if (first < 0 || last < 0 || ends.size() > 2
            || (ends.size() == 2 && (!isOneWeekday(first) || !isOneWeekday(last))))
            return std::nullopt;
        mask |= ends.size() == 2 ? rangeMask(first, last) : first;
    }
    return mask == 0 ? std::nullopt : std::optional(mask);
}

QString targetTimes(const StrengthTarget& t) {
    const auto clock = [](int minute) { return formatTime(QTime(minute / 60 % 24, minute % 60)); };
    return clock(t.startMinute) + QChar(0x2013) + clock((t.startMinute + t.minutes) % kDay);
}

} // namespace streife
