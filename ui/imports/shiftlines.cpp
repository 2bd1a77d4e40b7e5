// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/shiftlines.h"

#include "core/base/tr.h"

#include <QRegularExpression>

namespace streife {
namespace {

QString clock(int seconds) {
    return QStringLiteral("%1:%2")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
}

bool isFree(const QString& text) {
    return text == u"-" || text.compare(u"frei", Qt::CaseInsensitive) == 0
           || text.compare(u"free", Qt::CaseInsensitive) == 0
           || text.compare(streife::tr("free", "no duty"), Qt::CaseInsensitive) == 0;
}

struct Line {
    QString code;
    QString times;
};

Line readLine(const QString& line) {
    const qsizetype at = line.indexOf(u'=');
    return at < 0 ? Line() : Line{line.left(at).trimmed(), line.mid(at + 1).trimmed()};
}

/// Of "22:00-25:00" the part that is no time of day.
QString wrongPart(const QString& times) {
    static const QRegularExpression dash(QStringLiteral("[-\u2013\u2014]"));
    const qsizetype at = times.indexOf(dash);
    const QString start = times.left(at).trimmed();
    const QString end = times.mid(at + 1).trimmed();
    if (at <= 0 || start.isEmpty() || end.isEmpty())
        return times;
    const auto from = parseSpanTime(start);
    return from && *from < kDaySeconds ? end : start;
}

} // namespace

QString shiftLines(const Shifts& shifts) {
    QStringList out;
    for (auto it = shifts.begin(); it != shifts.end(); ++it)
        out << it.key() + QStringLiteral(" = ")
                   + (*it ? clock((*it)->startSeconds) + u'-' + clock((*it)->endSeconds)
                          : streife::tr("free", "no duty"));
    return out.join(u'\n');
}

QString withCodes(const QString& text, const QStringList& codesInFile) {
    QStringList out;
    QStringList named;
    for (const QString& line : text.split(u'\n')) {
        const Line read = readLine(line);
        if (!read.code.isEmpty() && read.times.isEmpty() && !codesInFile.contains(read.code))
            continue;
        named << read.code;
        out << line;
    }
    while (!out.isEmpty() && out.last().trimmed().isEmpty())
        out.removeLast();
    for (const QString& code : codesInFile)
        if (!named.contains(code))
            out << code + QStringLiteral(" = ");
    return out.join(u'\n');
}

ShiftsRead shiftsFrom(const QString& text) {
    ShiftsRead out;
    QMap<QString, int> lineOf;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const Line read = readLine(line);
        if (read.code.isEmpty()) {
            out.problems << streife::tr("Line %1: \"%2\" is no shift. Please write F = 06:00-14:00.")
                                .arg(QString::number(number), line.trimmed());
            continue;
        }
        if (read.times.isEmpty())
            continue;
        const auto times = parseDayTimes(read.times);
        if (!times && !isFree(read.times)) {
            out.problems << streife::tr(
                                "Line %1: \"%2\" is no time of day. Please write %3 = 06:00-14:00 or %3 = free.")
                                .arg(QString::number(number), wrongPart(read.times), read.code);
        } else if (lineOf.contains(read.code)) {
            out.problems << streife::tr("Line %1: \"%2\" has its times in line %3 already.")
                                .arg(QString::number(number), read.code, QString::number(lineOf.value(read.code)));
        } else {
            out.shifts.insert(read.code, times);
            lineOf.insert(read.code, number);
        }
    }
    return out;
}

} // namespace streife
