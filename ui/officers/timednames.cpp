// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "ui/officers/officersarea.h"
#include "ui/support/dateinput.h"

#include <QRegularExpression>

namespace streife {
namespace {

/// Cuts "<word> <date>" off the end of the line; null date where there is none.
QDate takeDate(QString& line, const QString& words) {
    const QRegularExpression form(QStringLiteral("^(.*?)[ ,(]+(?:%1) ([0-9][0-9. -]*[0-9.])\\)?$").arg(words),
                                  QRegularExpression::CaseInsensitiveOption);
    const auto m = form.match(line);
    if (!m.hasMatch())
        return {};
    const std::optional<QDate> date = parseDay(m.captured(2), QDate(2000, 1, 1));
    if (!date)
        throw Error(ErrorCode::Input,
                    tr("\"%1\" contains a date that does not exist. Please write it as 31.12.2027.").arg(line));
    line = m.captured(1).trimmed();
    return *date;
}

} // namespace

QString timedNamesText(const std::vector<TimedName>& names) {
    QStringList lines;
    for (const TimedName& n : names) {
        QString line = n.name;
        if (n.from.isValid())
            line += QLatin1Char(' ') + tr("from %1", "start of validity").arg(formatDate(n.from));
        if (n.until.isValid())
            line += QLatin1Char(' ') + tr("until %1", "end of validity").arg(formatDate(n.until));
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<TimedName> timedNamesFrom(const QString& text) {
    std::vector<TimedName> out;
    for (const QString& raw : text.split(QLatin1Char('\n'))) {
        QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        TimedName name;
        name.until = takeDate(line, QStringLiteral("bis|until"));
        name.from = takeDate(line, QStringLiteral("ab|seit|from"));
        name.name = line;
        out.push_back(name);
    }
    return out;
}

} // namespace streife
