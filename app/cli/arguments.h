// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/week.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace streife::cli {

/// What one command understands besides the options that all share.
struct CommandSyntax {
    QSet<QString> valued; ///< options with a value
    QSet<QString> flags;  ///< options without
    int minWords = 1;     ///< FILE and what follows
    int maxWords = 1;
};

/// The line as it was typed, options taken out. Options may stand anywhere; "--name=value" and "--name value" are the
/// same;
/// "--" ends them. Everything wrong throws Error(Usage).
class Arguments {
public:
    /// First pass: the command and the shared options only. `valued` are the options of any command that take a value.
    Arguments(const QStringList& line, const QSet<QString>& valued);
    /// Second pass: checks words and options against the command.
    void check(const CommandSyntax& syntax);

    [[nodiscard]] const QString& command() const noexcept { return m_command; }
    /// The word behind the command, what "help" is asked about.
    [[nodiscard]] const QString& topic() const noexcept { return m_topic; }
    [[nodiscard]] const QStringList& words() const noexcept { return m_words; }
    [[nodiscard]] const QString& file() const { return m_words.constFirst(); }
    [[nodiscard]] bool has(const QString& option) const {
        return m_flags.contains(option) || m_values.contains(option);
    }
    [[nodiscard]] QString value(const QString& option, const QString& fallback = {}) const;

    [[nodiscard]] bool json() const { return has(QStringLiteral("json")); }
    [[nodiscard]] std::optional<Instant> now() const; ///< --now
    [[nodiscard]] std::optional<Week> week() const;   ///< --week W
    /// --week W or --week A..B; `fallback` where absent
    [[nodiscard]] std::pair<Week, Week> weeks(Week fallback) const;
    [[nodiscard]] std::optional<QDate> date(const QString& option) const;
    [[nodiscard]] std::optional<int> number(const QString& option, int least, int most) const;

private:
    void takeOption(const CommandSyntax& syntax, qsizetype& at);

    QStringList m_line;
    QString m_command;
    QString m_topic;
    QStringList m_words;
    QHash<QString, QString> m_values;
    QSet<QString> m_flags;
};

} // namespace streife::cli
