// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/confirmation.h"

#include "core/base/enumtext.h"

#include <QStringList>

namespace streife {

template <> const std::vector<EnumEntry<Decision>>& enumEntries<Decision>() {
    using enum Decision;
    // What a newer program may write is no key: the first entry stands for what is unknown.
    static const std::vector<EnumEntry<Decision>> all{
        {Withdraw, "withdraw", QT_TRANSLATE_NOOP("streife", "confirmation withdrawn")},
        {Accept, "accept", QT_TRANSLATE_NOOP("streife", "confirmed")},
        {Decline, "decline", QT_TRANSLATE_NOOP("streife", "declined")},
    };
    return all;
}

QString alternativesText(const std::vector<TimeSpan>& times) {
    QStringList out;
    for (const TimeSpan& t : times)
        out << QStringLiteral("%1/%2").arg(t.start().ms).arg(t.end().ms);
    return out.join(QLatin1Char('|'));
}

std::vector<TimeSpan> alternativesOf(const Confirmation& confirmation) {
    std::vector<TimeSpan> out;
    for (const QString& part : confirmation.alternatives.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        bool startGood = false;
        bool endGood = false;
        const qint64 start = part.section(QLatin1Char('/'), 0, 0).toLongLong(&startGood);
        const qint64 end = part.section(QLatin1Char('/'), 1).toLongLong(&endGood);
        if (startGood && endGood && start > -kFarMs && start < end && end < kFarMs)
            out.push_back({{start}, {end}});
    }
    return out;
}

} // namespace streife
