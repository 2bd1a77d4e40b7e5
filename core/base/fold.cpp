// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

namespace streife {

QString folded(const QString& text) {
    const QString lower = text.normalized(QString::NormalizationForm_C).toLower();
    QString spelled;
    spelled.reserve(lower.size() + 8);
    for (const QChar c : lower) {
        switch (c.unicode()) {
        case 0x00E4:
        case 0x00E6:
            spelled += QLatin1String("ae");
            break; // ä æ
        case 0x00F6:
        case 0x0153:
            spelled += QLatin1String("oe");
            break; // ö œ
        case 0x00FC:
            spelled += QLatin1String("ue");
            break; // ü
        case 0x00DF:
            spelled += QLatin1String("ss");
            break; // ß
        case 0x0142:
            spelled += QLatin1Char('l');
            break; // ł
        case 0x00F8:
            spelled += QLatin1Char('o');
            break; // ø
        case 0x0111:
            spelled += QLatin1Char('d');
            break; // đ
        case 0x0131:
            spelled += QLatin1Char('i');
            break; // ı
        default:
            spelled += c;
        }
    }
    QString out;
    out.reserve(spelled.size());
    for (const QChar c : spelled.normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    return out.simplified();
}

} // namespace streife
