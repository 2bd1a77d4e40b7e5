// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/tr.h"
#include "core/hotspots/windows.h"

#include <QHash>
#include <QRegularExpression>

#include <set>

namespace streife {
namespace {

constexpr int kDay = 24 * 60;
constexpr int kMaxLength = 1000; // a longer text is no list of windows

enum class Kind { Weekday, Daily, AllDay, Time, To, Separator, Filler };
struct Token {
    Kind kind;
    int value; ///< weekday or minute
    QString text;
};

const QHash<QString, int>& weekdays() {
    static const QHash<QString, int> all = [] {
        const std::vector<std::vector<const char*>> names{
            {"mo", "mon", "montag", "montags", "monday"},
            {"di", "die", "dienstag", "dienstags", "tu", "tue", "tues", "tuesday"},
            {"mi", "mit", "mittwoch", "mittwochs", "we", "wed", "wednesday"},
            {"do", "don", "donnerstag", "donnerstags", "th", "thu", "thur", "thurs", "thursday"},
            {"fr", "fre", "fri", "freitag", "freitags", "friday"},
            {"sa", "sam", "sat", "samstag", "samstags", "sonnabend", "saturday"},
            {"so", "son", "su", "sun", "sonntag", "sonntags", "sunday"},
        };
        QHash<QString, int> out;
        for (size_t day = 0; day < names.size(); ++day)
            for (const char* name : names[day])
                out.insert(QLatin1String(name), int(day));
        return out;
    }();
    return all;
}

Token word(const QString& text) {
    static const QHash<QString, Kind> words{
        {QStringLiteral("taeglich"), Kind::Daily},
        {QStringLiteral("daily"), Kind::Daily},
        {QStringLiteral("ganztaegig"), Kind::AllDay},
        {QStringLiteral("ganztags"), Kind::AllDay},
        {QStringLiteral("allday"), Kind::AllDay},
        {QStringLiteral("bis"), Kind::To},
        {QStringLiteral("to"), Kind::To},
        {QStringLiteral("und"), Kind::Separator},
        {QStringLiteral("and"), Kind::Separator},
        {QStringLiteral("uhr"), Kind::Filler},
        {QStringLiteral("h"), Kind::Filler},
        {QStringLiteral("von"), Kind::Filler},
        {QStringLiteral("from"), Kind::Filler},
    };
    if (const auto day = weekdays().constFind(text); day != weekdays().constEnd())
        return {Kind::Weekday, *day, text};
    if (const auto known = words.constFind(text); known != words.constEnd())
        return {*known, 0, text};
    throw Error(ErrorCode::Input, tr("“%1” is neither a weekday nor a time. Write windows like this: "
                                     "Mo-Fr 18:00-24:00, Sa 14:00-02:00.")
                                      .arg(text));
}

Token time(const QString& text, const QString& hours, const QString& minutes) {
    const int minute = hours.toInt() * 60 + minutes.toInt();
    if (hours.toInt() > 24 || minutes.toInt() > 59 || minute > kDay)
        throw Error(ErrorCode::Input, tr("There is no time “%1”; times run from 00:00 to 24:00.").arg(text));
    return {Kind::Time, minute, text};
}

std::vector<Token> tokens(const QString& text) {
    QString plain = text;
    plain = folded(plain.replace(QLatin1Char('\n'), QLatin1Char(',')));
    plain.replace(QStringLiteral("all day"), QStringLiteral("allday"));
    static const QRegularExpression part(QStringLiteral("\\s*(?:(?<word>[a-z]+)\\.?"
                                                        "|(?<hours>[0-9]{1,2})(?:[:.](?<minutes>[0-9]{2}))?(?![0-9:.])"
                                                        "|(?<to>[-\\x{2010}-\\x{2015}\\x{2212}])"
                                                        "|(?<separator>[,;+&]))\\s*"));
    std::vector<Token> out;
    qsizetype at = 0;
    while (at < plain.size()) {
        const auto m =
            part.match(plain, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!m.hasMatch())
            throw Error(ErrorCode::Input, tr("“%1” cannot be read as weekdays and times. Write windows like this: "
                                             "Mo-Fr 18:00-24:00, Sa 14:00-02:00.")
                                              .arg(plain.mid(at, 30)));
        if (!m.captured(u"word").isEmpty())
            out.push_back(word(m.captured(u"word")));
        else if (!m.captured(u"hours").isEmpty())
            out.push_back(time(m.captured().trimmed(), m.captured(u"hours"), m.captured(u"minutes")));
        else
            out.push_back({m.captured(u"to").isEmpty() ? Kind::Separator : Kind::To, 0, m.captured().trimmed()});
        at = m.capturedEnd();
    }
    std::erase_if(out, [](const Token& t) { return t.kind == Kind::Filler; });
    return out;
}

/// Reads entry by entry; throws Error(Input) inside, parseWindows turns it into text.
class Parser {
public:
    explicit Parser(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

    std::vector<WeeklyWindow> run() {
        while (m_at < m_tokens.size()) {
            if (take(Kind::Separator))
                continue;
            entry();
        }
        if (m_daysOpen)
            add(0, kDay);
        return std::move(m_windows);
    }

private:
    const Token* take(Kind kind) {
        return m_at < m_tokens.size() && m_tokens[m_at].kind == kind ? &m_tokens[m_at++] : nullptr;
    }

    void entry() {
        const size_t begin = m_at;
        days();
        if (take(Kind::AllDay)) {
            if (m_days.empty())
                m_days = {0, 1, 2, 3, 4, 5, 6};
            add(0, kDay);
        } else if (const Token* from = take(Kind::Time)) {
            times(*from);
        }
        if (m_at == begin || (m_at < m_tokens.size() && m_tokens[m_at].kind == Kind::To))
            throw Error(ErrorCode::Input, streife::tr("“%1” stands in the wrong place. Write windows like this: "
                                                      "Mo-Fr 18:00-24:00, Sa 14:00-02:00.")
                                              .arg(m_tokens[m_at].text));
    }

    void days() {
        std::set<int> found;
        if (take(Kind::Daily)) {
            found = {0, 1, 2, 3, 4, 5, 6};
        } else if (const Token* first = take(Kind::Weekday)) {
            found.insert(first->value);
            if (take(Kind::To)) {
                const Token* last = take(Kind::Weekday);
                if (!last)
                    throw Error(ErrorCode::Input,
                                streife::tr("After “%1-” a second weekday is missing.").arg(first->text));
                for (int day = first->value; day != last->value; day = (day + 1) % 7)
                    found.insert(day);
                found.insert(last->value);
            }
        } else {
            return;
        }
        if (!m_daysOpen)
            m_days.clear();
        m_days.merge(found);
        m_daysOpen = true;
    }

    void times(const Token& from) {
        const Token* to = take(Kind::To) ? take(Kind::Time) : nullptr;
        if (!to)
            throw Error(ErrorCode::Input,
                        streife::tr("After “%1” the end is missing, as in 18:00-24:00.").arg(from.text));
        if (m_days.empty())
            throw Error(ErrorCode::Input,
                        streife::tr("“%1-%2” has no weekday; write “daily” for every day.").arg(from.text, to->text));
        if (from.value == kDay)
            throw Error(ErrorCode::Input, streife::tr("A window cannot start at 24:00; write 00:00 of the next day."));
        if (from.value == to->value)
            throw Error(ErrorCode::Input,
                        streife::tr("“%1-%2” is empty; the whole day is 00:00-24:00.").arg(from.text, to->text));
        add(from.value, to->value > from.value ? to->value : to->value + kDay);
    }

    void add(int start, int end) {
        for (const int day : m_days)
            m_windows.push_back({day, start, end});
        m_daysOpen = false;
    }

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    std::set<int> m_days;    ///< of the current or the last entry
    bool m_daysOpen = false; ///< weekdays that still wait for their time
    std::vector<WeeklyWindow> m_windows;
};

} // namespace

ParsedWindows parseWindows(const QString& text) {
    if (text.size() > kMaxLength)
        return {{}, streife::tr("The time windows are longer than %1 characters.").arg(kMaxLength)};
    try {
        return {Windows(Parser(tokens(text)).run()), {}};
    } catch (const Error& e) {
        return {{}, e.text()};
    }
}

} // namespace streife
