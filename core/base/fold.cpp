// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

namespace streife {

namespace {

/// How a lower-case letter without a decomposition is spelled out; empty where it stays.
QLatin1String spelled(QChar c) {
    switch (c.unicode()) {
    case 0x00E4: // ä
    case 0x00E6: // æ
        return QLatin1String("ae");
    case 0x00F6: // ö
    case 0x0153: // œ
        return QLatin1String("oe");
    case 0x00FC: // ü
        return QLatin1String("ue");
    case 0x00DF: // ß
        return QLatin1String("ss");
    case 0x0142: // ł
        return QLatin1String("l");
    case 0x00F8: // ø
        return QLatin1String("o");
    case 0x0111: // đ
        return QLatin1String("d");
    case 0x0131: // ı
        return QLatin1String("i");
    default:
        return {};
    }
}

void append(QString& out, QChar c) {
    if (const QLatin1String letters = spelled(c); !letters.isEmpty())
        out += letters;
    else
        out += c;
}

} // namespace

QString folded(const QString& text) {
    QString umlauts; // before they fall apart into letter and dots
    umlauts.reserve(text.size() + 8);
    for (const QChar c : text.normalized(QString::NormalizationForm_C).toLower())
        append(umlauts, c);
    QString out;
    out.reserve(umlauts.size());
    for (const QChar c : umlauts.normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing)
            append(out, c); // ǿ is ø by now
    return out.simplified();
}

} // namespace streife
