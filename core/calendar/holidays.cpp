// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"

#include "core/base/fold.h"
#include "core/calendar/holidaytable.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace streife {
namespace {

/// Gregorian computus after Meeus ("Astronomical Algorithms", ch. 8).
QDate easterSunday(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QDate dateOf(const HolidayRule& rule, int year) {
    switch (rule.kind) {
    case HolidayRule::Fixed:
        return {year, rule.a, rule.b};
    case HolidayRule::Easter:
        return easterSunday(year).addDays(rule.a);
    case HolidayRule::RepentanceDay: {
        const QDate last(year, 11, 22); // the Wednesday before 23 November
        return last.addDays(-((last.dayOfWeek() + 4) % 7));
    }
    }
    return {};
}

/// "Nürnberg, Stadt", "Stadt Nürnberg", "Weißenburg i. Bay." → one way of writing
QString plainPlace(const QString& municipality) {
    QString text = folded(municipality).section(QLatin1Char(','), 0, 0).section(QLatin1Char('('), 0, 0).trimmed();
    for (const char* title :
         {"landeshauptstadt ", "kreisfreie stadt ", "grosse kreisstadt ", "stadt ", "markt ", "gemeinde "})
        if (text.startsWith(QLatin1String(title))) {
            text = text.mid(qsizetype(qstrlen(title)));
            break;
        }
    for (const char* tail : {" in bayern", " i. bay.", " i.bay."})
        if (text.endsWith(QLatin1String(tail)))
            text.chop(qsizetype(qstrlen(tail)));
    return text;
}

const QSet<QString>& placesOf(HolidayPlaces list) {
    static const QHash<HolidayPlaces, QSet<QString>> all = [] {
        QHash<HolidayPlaces, QSet<QString>> out;
        for (const auto& [key, names] : holidayPlaces())
            for (const QString& name : QString::fromUtf8(names).split(QLatin1Char('|')))
                out[key].insert(plainPlace(name));
        return out;
    }();
    static const QSet<QString> none;
    const auto it = all.constFind(list);
    return it == all.constEnd() ? none : *it;
}

bool applies(const HolidayRow& row, const QString& land, const QString& place) {
    if (qstrcmp(row.laender, "*") != 0
        && !QString::fromLatin1(row.laender).split(QLatin1Char(' ')).contains(land, Qt::CaseInsensitive))
        return false;
    switch (row.where) {
    case HolidayRow::Everywhere:
        return true;
    case HolidayRow::OnlyIn:
        return placesOf(row.places).contains(place);
    case HolidayRow::NotIn:
        return !placesOf(row.places).contains(place);
    }
    return false;
}

} // namespace

std::vector<Holiday> holidays(const QString& land, const QString& municipality, QDate from, QDate to) {
    std::vector<Holiday> out;
    if (!from.isValid() || !to.isValid() || from >= to)
        return out;
    const QString code = land.trimmed();
    const QString place = plainPlace(municipality);
    for (const HolidayRow& row : holidayTable()) {
        if (!applies(row, code, place))
            continue;
        for (int year = std::max(row.from, from.year()); year <= std::min(row.to, to.year()); ++year)
            if (const QDate date = dateOf(row.rule, year); from <= date && date < to)
                out.push_back({date, QString::fromUtf8(row.name)});
    }
    std::stable_sort(out.begin(), out.end(), [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
    return out;
}

const std::vector<QString>& laender() {
    static const std::vector<QString> codes = [] {
        std::vector<QString> out;
        for (const auto& [code, name] : landNames())
            out.push_back(QString::fromLatin1(code));
        return out;
    }();
    return codes;
}

QString landName(const QString& code) {
    for (const auto& [known, name] : landNames())
        if (code.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(name);
    return {};
}

} // namespace streife
