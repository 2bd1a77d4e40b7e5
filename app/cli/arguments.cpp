// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "core/base/error.h"
#include "core/base/isotime.h"
#include "core/base/tr.h"

#include <QDate>

namespace streife::cli {
namespace {

const QSet<QString>& sharedFlags() {
    static const QSet<QString> all{QStringLiteral("json"), QStringLiteral("help"), QStringLiteral("version"),
                                   QStringLiteral("verbose")};
    return all;
}
const QSet<QString>& sharedValues() {
    static const QSet<QString> all{QStringLiteral("lang"), QStringLiteral("now"), QStringLiteral("user")};
    return all;
}

[[noreturn]] void usage(const QString& text) {
    throw Error(ErrorCode::Usage, text);
}

Week weekOrUsage(const QString& text) {
    if (const auto week = Week::parse(text))
        return *week;
    usage(streife::tr("\"%1\" is not a calendar week. Please write it like 2026-W48.").arg(text));
}

/// A word of the line that is an option: "--name" or "--name=value".
struct Option {
    QString name;
    std::optional<QString> inside; ///< value behind "="

    explicit Option(const QString& word) : name(word.mid(2).section(QLatin1Char('='), 0, 0)) {
        if (word.contains(QLatin1Char('=')))
            inside = word.section(QLatin1Char('='), 1);
    }
    void refuseValue() const {
        if (inside)
            usage(streife::tr("The option --%1 takes no value.").arg(name));
    }
    /// The value, from inside or from the next word of the line.
    QString value(const QStringList& line, qsizetype& at) const {
        static const QSet<QString> mayBeEmpty{QStringLiteral("user"), QStringLiteral("short")};
        const bool next = !inside && at + 1 < line.size() && !line[at + 1].startsWith(QLatin1String("--"));
        const QString text = inside ? *inside : next ? line[++at] : QString();
        if ((!inside && !next) || (text.trimmed().isEmpty() && !mayBeEmpty.contains(name)))
            usage(streife::tr("The option --%1 needs a value.").arg(name));
        return text;
    }
};

bool isOption(const QString& word) {
    return word.startsWith(QLatin1String("--"));
}

} // namespace

Arguments::Arguments(const QStringList& line, const QSet<QString>& valued) : m_line(line) {
    bool optionsOver = false;
    int words = 0;
    QString unknown;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString& word = line[i];
        if (!optionsOver && word == QLatin1String("--")) {
            optionsOver = true;
        } else if (!optionsOver && word == QLatin1String("-h")) {
            m_flags.insert(QStringLiteral("help"));
        } else if (optionsOver || !isOption(word)) {
            ++words;
            if (words == 1)
                m_command = word;
            else if (words == 2)
                m_topic = word;
        } else if (const Option option(word); sharedFlags().contains(option.name)) {
            option.refuseValue();
            m_flags.insert(option.name);
        } else if (sharedValues().contains(option.name)) {
            m_values.insert(option.name, option.value(line, i));
        } else if (valued.contains(option.name)) {
            if (!option.inside && i + 1 < line.size() && !isOption(line[i + 1]))
                ++i; // its value is no command; check() looks at it
        } else if (unknown.isEmpty()) {
            unknown = option.name;
        }
    }
    if (m_command.isEmpty() && !unknown.isEmpty())
        usage(streife::tr("The option --%1 is unknown here. \"--help\" lists what there is.").arg(unknown));
}

void Arguments::takeOption(const CommandSyntax& syntax, qsizetype& at) {
    const Option option(m_line[at]);
    if (sharedFlags().contains(option.name) || syntax.flags.contains(option.name)) {
        option.refuseValue();
        m_flags.insert(option.name);
    } else if (sharedValues().contains(option.name) || syntax.valued.contains(option.name)) {
        const QString value = option.value(m_line, at);
        if (m_values.contains(option.name) && syntax.valued.contains(option.name))
            usage(streife::tr("The option --%1 was given twice.").arg(option.name));
        m_values.insert(option.name, value);
    } else {
        usage(streife::tr("\"%1\" has no option --%2. \"--help\" lists what there is.").arg(m_command, option.name));
    }
}

void Arguments::check(const CommandSyntax& syntax) {
    bool commandSeen = false;
    bool optionsOver = false;
    for (qsizetype i = 0; i < m_line.size(); ++i) {
        const QString& word = m_line[i];
        if (!optionsOver && word == QLatin1String("--"))
            optionsOver = true;
        else if (!optionsOver && isOption(word))
            takeOption(syntax, i);
        else if (commandSeen)
            m_words << word;
        else
            commandSeen = true;
    }
    if (m_words.size() < syntax.minWords)
        usage(m_words.isEmpty()
                  ? streife::tr("\"%1\" needs a FILE (.streife).").arg(m_command)
                  : streife::tr("\"%1\" needs more words. \"--help\" shows how to write it.").arg(m_command));
    if (m_words.size() > syntax.maxWords)
        usage(streife::tr("\"%1\" is one word too many for \"%2\".").arg(m_words.at(syntax.maxWords), m_command));
    for (qsizetype i = 0; i < m_words.size(); ++i)
        if (m_words[i].trimmed().isEmpty())
            usage(i == 0 ? streife::tr("The name of the FILE for \"%1\" is empty.").arg(m_command)
                         : streife::tr("Word %1 behind \"%2\" is empty. \"--help\" shows how to write it.")
                               .arg(i + 1)
                               .arg(m_command));
}

QString Arguments::value(const QString& option, const QString& fallback) const {
    return m_values.value(option, fallback);
}

std::optional<Instant> Arguments::now() const {
    const QString text = value(QStringLiteral("now"));
    if (text.isEmpty())
        return std::nullopt;
    const auto at = instantFromIso(text);
    if (!at)
        usage(streife::tr("--now \"%1\" is not a time. Please write it like 2026-11-27T18:00.").arg(text));
    return at;
}

std::optional<Week> Arguments::week() const {
    const QString text = value(QStringLiteral("week"));
    return text.isEmpty() && !has(QStringLiteral("week")) ? std::nullopt : std::optional(weekOrUsage(text));
}

std::pair<Week, Week> Arguments::weeks(Week fallback) const {
    if (!has(QStringLiteral("week")))
        return {fallback, fallback};
    const QString text = value(QStringLiteral("week"));
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots < 0)
        return {weekOrUsage(text), weekOrUsage(text)};
    const Week first = weekOrUsage(text.left(dots));
    const Week last = weekOrUsage(text.mid(dots + 2));
    if (last < first || first.monday().daysTo(last.monday()) > 7 * 530)
        usage(streife::tr("\"%1\" is not a range of weeks: the second must not lie before the first.").arg(text));
    return {first, last};
}

std::optional<QDate> Arguments::date(const QString& option) const {
    if (!has(option))
        return std::nullopt;
    const QString text = value(option);
    QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        day = QDate::fromString(text, QStringLiteral("dd.MM.yyyy"));
    if (!day.isValid())
        usage(streife::tr("--%1 \"%2\" is not a date. Please write it like 2026-11-27.").arg(option, text));
    return day;
}

std::optional<int> Arguments::number(const QString& option, int least, int most) const {
    if (!has(option))
        return std::nullopt;
    bool ok = false;
    const int n = value(option).toInt(&ok);
    if (!ok || n < least || n > most)
        usage(streife::tr("--%1 must be a number from %2 to %3.").arg(option).arg(least).arg(most));
    return n;
}

} // namespace streife::cli
