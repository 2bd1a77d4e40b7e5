// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/wallnotewords.h"

#include "core/base/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace streife {
namespace {

bool separates(QChar c) {
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

bool isDash(QChar c) {
    return c == QLatin1Char('-') || c == QChar(0x2010) || c == QChar(0x2011) || c == QChar(0x2013)
           || c == QChar(0x2212);
}

std::optional<QTime> clock(const QString& hour, const QString& minute) {
    const int h = hour.toInt();
    const int m = minute.toInt();
    if (h == 24 && m == 0)
        return QTime(0, 0);
    const QTime time(h, m);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

bool readTime(NoteWord& word) {
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,2})[:.]([0-9]{2})"
                                                           "(?:[-\\x{2013}\\x{2212}]([0-9]{1,2})[:.]([0-9]{2}))?$"));
    const auto hit = pattern.match(word.text);
    if (!hit.hasMatch())
        return false;
    const auto start = clock(hit.captured(1), hit.captured(2));
    if (!start)
        return false;
    word.start = *start;
    if (!hit.captured(3).isEmpty()) {
        word.end = clock(hit.captured(3), hit.captured(4));
        if (!word.end)
            return false;
    }
    word.kind = NoteWord::Kind::Time;
    return true;
}

void addWord(std::vector<NoteWord>& out, const QString& line, qsizetype from, qsizetype to) {
    if (from == to)
        return;
    NoteWord word{NoteWord::Kind::Word, line.mid(from, to - from), int(from), int(to - from)};
    static const QSet<QString> instead{QStringLiteral("statt"), QStringLiteral("anstatt"), QStringLiteral("fuer"),
                                       QStringLiteral("instead"), QStringLiteral("for")};
    const QString said = folded(word.text);
    if (instead.contains(said))
        word.kind = NoteWord::Kind::Instead;
    else if (said == QLatin1String("of") && !out.empty() && out.back().kind == NoteWord::Kind::Instead)
        return;
    else if (said == QLatin1String("uhr") && !out.empty() && out.back().kind == NoteWord::Kind::Time)
        return;
    else
        readTime(word);
    out.push_back(std::move(word));
}

/// "19:30 - 23:00" is one span of time.
void joinTimes(std::vector<NoteWord>& words) {
    using Kind = NoteWord::Kind;
    for (size_t i = 0; i + 2 < words.size(); ++i) {
        if (words[i].kind != Kind::Time || words[i].end || words[i + 1].kind != Kind::Minus
            || words[i + 2].kind != Kind::Time || words[i + 2].end)
            continue;
        words[i].end = words[i + 2].start;
        words[i].length = words[i + 2].from + words[i + 2].length - words[i].from;
        words.erase(words.begin() + qsizetype(i) + 1, words.begin() + qsizetype(i) + 3);
    }
}

} // namespace

std::vector<NoteWord> noteWords(const QString& line) {
    using Kind = NoteWord::Kind;
    std::vector<NoteWord> out;
    qsizetype start = 0;
    const auto mark = [&](qsizetype at, Kind kind) {
        addWord(out, line, start, at);
        out.push_back({kind, QString(line.at(at)), int(at), 1});
        start = at + 1;
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == QLatin1Char(';') || c == QLatin1Char('\n')) {
            mark(i, Kind::Break);
        } else if (separates(c)) {
            addWord(out, line, start, i);
            start = i + 1;
        } else if (c == QLatin1Char('+')) {
            mark(i, Kind::Plus);
        } else if (isDash(c) && i == start) { // "Meyer-Schulz" and "KOD-112" hold it inside
            mark(i, Kind::Minus);
        }
    }
    addWord(out, line, start, line.size());
    joinTimes(out);
    return out;
}

std::optional<NoteDay> noteDay(const QString& word) {
    static const QHash<QString, int> days{
        {QStringLiteral("mo"), 1},       {QStringLiteral("montag"), 1},     {QStringLiteral("mon"), 1},
        {QStringLiteral("monday"), 1},   {QStringLiteral("di"), 2},         {QStringLiteral("dienstag"), 2},
        {QStringLiteral("tue"), 2},      {QStringLiteral("tuesday"), 2},    {QStringLiteral("mi"), 3},
        {QStringLiteral("mittwoch"), 3}, {QStringLiteral("wed"), 3},        {QStringLiteral("wednesday"), 3},
        {QStringLiteral("do"), 4},       {QStringLiteral("donnerstag"), 4}, {QStringLiteral("thu"), 4},
        {QStringLiteral("thursday"), 4}, {QStringLiteral("fr"), 5},         {QStringLiteral("freitag"), 5},
        {QStringLiteral("fri"), 5},      {QStringLiteral("friday"), 5},     {QStringLiteral("sa"), 6},
        {QStringLiteral("samstag"), 6},  {QStringLiteral("sonnabend"), 6},  {QStringLiteral("sat"), 6},
        {QStringLiteral("saturday"), 6}, {QStringLiteral("so"), 7},         {QStringLiteral("sonntag"), 7},
        {QStringLiteral("sun"), 7},      {QStringLiteral("sunday"), 7}};
    QString said = folded(word);
    while (said.endsWith(QLatin1Char(',')) || said.endsWith(QLatin1Char(':')))
        said.chop(1);
    static const QRegularExpression date(QStringLiteral("^([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{2}|[0-9]{4})?$"));
    if (const auto hit = date.match(said); hit.hasMatch()) {
        const int year = hit.captured(3).toInt();
        return NoteDay{0, hit.captured(1).toInt(), hit.captured(2).toInt(),
                       hit.captured(3).size() == 2 ? 2000 + year : year};
    }
    if (said.endsWith(QLatin1Char('.')))
        said.chop(1);
    const auto found = days.constFind(said);
    return found == days.constEnd() ? std::nullopt : std::optional(NoteDay{*found});
}

bool NoteDay::means(QDate date) const {
    return (weekday == 0 || date.dayOfWeek() == weekday) && (day == 0 || date.day() == day)
           && (month == 0 || date.month() == month) && (year == 0 || date.year() == year);
}

QString noteKey(const QString& text) {
    QString key = folded(text);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

} // namespace streife
