// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shorttext.h"

#include "core/base/error.h"
#include "core/base/tr.h"

namespace streife {
namespace {

/// Characters that can turn the reading direction or hide: a name that decides about trust must not have them.
bool isHiding(QChar c) {
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || (u >= 0x200B && u <= 0x200F) || u == 0xFEFF;
}

QString clean(const QString& text) {
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

} // namespace

std::optional<QString> ShortText::problem(const QString& text, const QString& what) {
    const QString field = what.isEmpty() ? streife::tr("The name") : what;
    const QString t = clean(text);
    if (t.isEmpty())
        return streife::tr("%1 is missing.").arg(field);
    return plainTextProblem(t, field);
}

std::optional<QString> plainTextProblem(const QString& text, const QString& what, int maxLength) {
    if (text.size() > maxLength)
        return streife::tr("%1 is longer than %2 characters.").arg(what).arg(maxLength);
    for (const QChar c : text)
        if (c.category() == QChar::Other_Control || isHiding(c))
            return streife::tr("%1 contains control characters.").arg(what);
    return std::nullopt;
}

ShortText::ShortText(const QString& text, const QString& what) : m_text(clean(text)) {
    if (const auto wrong = problem(text, what))
        throw Error(ErrorCode::Input, *wrong);
}

ShortText ShortText::fromStore(const QString& text) {
    if (!text.isEmpty() && !problem(text)) [[likely]]
        return {Raw{}, text};
    QString t;
    for (const QChar c : clean(text))
        if (c.category() != QChar::Other_Control && !isHiding(c))
            t += c;
    t = t.trimmed().left(kMaxLength);
    return {Raw{}, t.isEmpty() ? QStringLiteral("–") : t};
}

} // namespace streife
