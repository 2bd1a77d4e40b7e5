// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace streife {

/// A name: 1 to 200 characters, trimmed, NFC, no control characters, no bidirectional overrides.
class ShortText {
public:
    static constexpr int kMaxLength = 200;

    /// Throws Error(Input) where `text` cannot be one; `what` names the field in the message.
    explicit ShortText(const QString& text, const QString& what = {});
    /// Text from the store: cleaned and shortened instead of refused.
    [[nodiscard]] static ShortText fromStore(const QString& text);
    /// The sentence that the constructor would throw, none if `text` is fine.
    [[nodiscard]] static std::optional<QString> problem(const QString& text, const QString& what = {});

    [[nodiscard]] const QString& str() const noexcept { return m_text; }
    bool operator==(const ShortText&) const = default;
    std::strong_ordering operator<=>(const ShortText& o) const { return m_text.compare(o.m_text) <=> 0; }

private:
    struct Raw {};
    ShortText(Raw, QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// Free text of one line that may be empty, such as a rank or a call sign: what is wrong with it, none if nothing.
[[nodiscard]] std::optional<QString> plainTextProblem(const QString& text, const QString& what,
                                                      int maxLength = ShortText::kMaxLength);

} // namespace streife
