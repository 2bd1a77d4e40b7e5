// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/shiftlines.h"

#include "core/base/tr.h"

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

} // namespace

QString shiftLines(const Shifts& shifts, const QStringList& codesInFile) {
    QStringList out;
    for (auto it = shifts.begin(); it != shifts.end(); ++it)
        out << it.key() + QStringLiteral(" = ")
                   + (*it ? clock((*it)->startSeconds) + u'-' + clock((*it)->endSeconds)
                          : streife::tr("free", "no duty"));
    for (const QString& code : codesInFile)
        if (!shifts.contains(code))
            out << code + QStringLiteral(" = ");
    return out.join(u'\n');
}

Shifts shiftsFrom(const QStringList& lines, QString& problem) {
    Shifts out;
    for (const QString& line : lines) {
        const qsizetype at = line.indexOf(u'=');
        const QString code = line.left(std::max<qsizetype>(0, at)).trimmed();
        const QString times = at < 0 ? QString() : line.mid(at + 1).trimmed();
        if (code.isEmpty()) {
            problem = streife::tr("\"%1\" is no shift. Please write F = 06:00-14:00.").arg(line);
            return {};
        }
        if (times.isEmpty())
            continue;
        const auto parsed = parseDayTimes(times);
        if (!parsed && !isFree(times)) {
            problem = streife::tr("\"%1\" is no shift. Please write F = 06:00-14:00.").arg(line);
            return {};
        }
        out.insert(code, parsed);
    }
    return out;
}

} // namespace streife
