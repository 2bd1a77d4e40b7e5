// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/outcomereason.h"

namespace streife {

// The first one stands for words that this version does not know.
template <> const std::vector<EnumEntry<OutcomeReason>>& enumEntries<OutcomeReason>() {
    using enum OutcomeReason;
    static const std::vector<EnumEntry<OutcomeReason>> all{
        {Other, "other", QT_TRANSLATE_NOOP("streife", "another reason")},
        {Staff, "staff", QT_TRANSLATE_NOOP("streife", "lack of staff")},
        {Operation, "operation", QT_TRANSLATE_NOOP("streife", "prior operation")},
        {Weather, "weather", QT_TRANSLATE_NOOP("streife", "severe weather")},
        {Partner, "partner", QT_TRANSLATE_NOOP("streife", "called off by the partner")},
        {Vehicle, "vehicle", QT_TRANSLATE_NOOP("streife", "vehicle out of order")},
        {Occasion, "occasion", QT_TRANSLATE_NOOP("streife", "no occasion any more")},
    };
    return all;
}

QString storedReason(const ReasonText& reason) {
    const QString words = reason.words.trimmed();
    const QString key = enumKey(reason.reason);
    if (words.isEmpty())
        return key;
    if (reason.reason != OutcomeReason::Other)
        return key + QStringLiteral(": ") + words;
    // Words that would be read as something else are told apart.
    const auto read = reasonOf(words);
    return read == ReasonText{OutcomeReason::Other, words} ? words : key + QStringLiteral(": ") + words;
}

std::optional<ReasonText> reasonOf(const QString& stored) {
    const QString text = stored.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QString key = colon < 0 ? text : text.left(colon);
    for (const auto& entry : enumEntries<OutcomeReason>())
        if (key == QLatin1String(entry.key))
            return ReasonText{entry.value, colon < 0 ? QString() : text.mid(colon + 1).trimmed()};
    return ReasonText{OutcomeReason::Other, text};
}

QString reasonWords(const QString& stored) {
    const auto reason = reasonOf(stored);
    if (!reason)
        return {};
    if (reason->words.isEmpty())
        return enumLabel(reason->reason);
    return reason->reason == OutcomeReason::Other ? reason->words
                                                  : enumLabel(reason->reason) + QStringLiteral(": ") + reason->words;
}

} // namespace streife
