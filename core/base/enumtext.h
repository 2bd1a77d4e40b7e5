// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace streife {

/// One value of an enum: its key in store, files and JSON, and its label for people (English source text, marked
/// with QT_TRANSLATE_NOOP("streife", …)).
template <class E> struct EnumEntry {
    E value;
    const char* key;
    const char* label;
};

/// Specialised once per enum, in the .cpp beside it; the first entry stands for keys that this version does not know.
template <class E> const std::vector<EnumEntry<E>>& enumEntries();

template <class E> [[nodiscard]] QString enumKey(E value) {
    for (const auto& e : enumEntries<E>())
        if (e.value == value)
            return QString::fromLatin1(e.key);
    return {};
}

template <class E> [[nodiscard]] QString enumLabel(E value) {
    for (const auto& e : enumEntries<E>())
        if (e.value == value)
            return QCoreApplication::translate("streife", e.label);
    return {};
}

/// Understands the key, case ignored.
template <class E> [[nodiscard]] std::optional<E> enumFromKey(const QString& key) {
    for (const auto& e : enumEntries<E>())
        if (key.compare(QLatin1String(e.key), Qt::CaseInsensitive) == 0)
            return e.value;
    return std::nullopt;
}

} // namespace streife
