// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/fold.h"

#include <QStringList>

namespace streife {

/// A cell as one of an enum's values: key, label, or one of `words` ("zu Fuß=foot|Pkw=car"), case and umlauts ignored.
template <class E> [[nodiscard]] std::optional<E> enumFromCell(const QString& cell, const char* words = "") {
    const QString wanted = folded(cell);
    for (const auto& e : enumEntries<E>())
        if (wanted == folded(QString::fromLatin1(e.key)) || wanted == folded(QString::fromUtf8(e.label))
            || wanted == folded(QCoreApplication::translate("streife", e.label)))
            return e.value;
    for (const QString& pair : QString::fromUtf8(words).split(u'|', Qt::SkipEmptyParts))
        if (const qsizetype at = pair.indexOf(u'='); folded(pair.left(at)) == wanted)
            return enumFromKey<E>(pair.mid(at + 1));
    return std::nullopt;
}

/// "zu Fuß, Fahrrad, Auto": what an error offers, in the language of the program; enumFromCell understands all of it.
template <class E> [[nodiscard]] QString enumWords() {
    QStringList words;
    for (const auto& e : enumEntries<E>())
        words << QCoreApplication::translate("streife", e.label);
    return words.join(QStringLiteral(", "));
}

} // namespace streife
