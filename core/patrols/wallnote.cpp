// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/wallnote.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/patrols/wallnotenames.h"
#include "core/patrols/wallnoteposts.h"
#include "core/patrols/wallnotewords.h"

#include <algorithm>

namespace streife {
namespace {

using Kind = NoteWord::Kind;
using Trouble = WallNoteProblem::Kind;

constexpr qsizetype kLongest = 1000;
constexpr qsizetype kQuoted = 40;

QString quoted(const QString& text) {
    const QString said = text.simplified();
    return said.size() > kQuoted ? said.left(kQuoted) + QChar(0x2026) : said;
}

class NoteReader {
public:
    NoteReader(const Plan& plan, const QSet<AgencyId>& own, const QString& line)
        : m_plan(plan), m_names(plan, own), m_line(line) {}

    WallNote read() {
        if (m_line.size() > kLongest) {
            trouble(Trouble::Refused, streife::tr("The line is too long. Please enter it in parts."));
            return std::move(m_note);
        }
        m_words = noteWords(m_line);
        while (m_at < m_words.size() && !m_note.problem) {
            if (here(Kind::Break))
                ++m_at;
            else
                part();
        }
        if (!m_note.problem && m_note.steps.empty())
            trouble(Trouble::Unfinished, streife::tr("Patrol, then + name, - name, name instead of name, or a time."));
        tellPatrols();
        return std::move(m_note);
    }

private:
    [[nodiscard]] bool here(Kind kind) const { return m_at < m_words.size() && m_words[m_at].kind == kind; }
    [[nodiscard]] bool partEnds() const { return m_at >= m_words.size() || here(Kind::Break); }
    void trouble(Trouble kind, const QString& text) { m_note.problem = WallNoteProblem{kind, text}; }
    /// The words from `from` up to here, as they stand in the line.
    [[nodiscard]] QString said(size_t from) const {
        return m_at <= from ? QString()
                            : m_line.mid(m_words[from].from,
                                         m_words[m_at - 1].from + m_words[m_at - 1].length - m_words[from].from);
    }
    void part();
    void step();
    bool choosePatrol();
    [[nodiscard]] std::vector<const PlannedPatrol*> named(size_t from, size_t count, const std::vector<NoteDay>& days,
                                                          bool live) const;
    void tellAmbiguous(size_t from, const std::vector<const PlannedPatrol*>& found);
    void tellUnknown(size_t from, const std::vector<NoteDay>& days);
    [[nodiscard]] std::optional<OfficerId> person(bool onPatrol);
    void add();
    void takeOff();
    void replace();
    void time();
    void put(WallNoteStep step, const QString& text) {
        step.text = patrolText() + QStringLiteral(": ") + text;
        m_note.steps.push_back(std::move(step));
    }
    [[nodiscard]] WallNote::Wanted& wanted() { return m_note.wanted[m_current]; }
    [[nodiscard]] QDate dayOf(const Patrol& p) const {
        return serviceDay(p.span.start(), m_plan.partnership.dayBorder);
    }
    [[nodiscard]] static QString shortName(const Patrol& p) {
        return p.callSign.simplified().isEmpty() ? p.key.str() : p.callSign.simplified();
    }
    [[nodiscard]] QString patrolText() const {
        const Patrol& p = m_patrol->patrol;
        return QStringLiteral("%1 %2, %3 %4").arg(shortName(p), p.title.str(), formatDay(dayOf(p)), formatSpan(p.span));
    }
    void tellPatrols() {
        QStringList names;
        for (const WallNote::Wanted& w : m_note.wanted)
            names << (w.seen.callSign.simplified().isEmpty() ? w.seen.title : w.seen.callSign.simplified());
        m_note.about = names.join(QStringLiteral(", "));
    }

    const Plan& m_plan;
    const NoteNames m_names;
    const QString m_line;
    std::vector<NoteWord> m_words;
    size_t m_at = 0;
    const PlannedPatrol* m_patrol = nullptr; ///< the last one that was named
    size_t m_current = 0;                    ///< its place among the wanted
    WallNote m_note;
};

/// Up to the next ";": a patrol, unless the part goes on with the one before, and what changes on it.
void NoteReader::part() {
    const bool goesOn = m_patrol != nullptr && (here(Kind::Plus) || here(Kind::Minus) || here(Kind::Time));
    if (!goesOn && !choosePatrol())
        return;
    if (partEnds()) {
        trouble(Trouble::Unfinished,
                patrolText() + QStringLiteral(": ")
                    + streife::tr("what changes? + name, - name, name instead of name, or a time."));
        return;
    }
    while (!partEnds() && !m_note.problem)
        step();
}

void NoteReader::step() {
    if (here(Kind::Plus))
        add();
    else if (here(Kind::Minus))
        takeOff();
    else if (here(Kind::Time))
        time();
    else
        replace();
}

std::vector<const PlannedPatrol*> NoteReader::named(size_t from, size_t count, const std::vector<NoteDay>& days,
                                                    bool live) const {
    QString text;
    for (size_t i = from; i < from + count; ++i)
        text += m_words[i].text;
    const QString key = noteKey(text);
    std::vector<const PlannedPatrol*> out;
    for (const PlannedPatrol& p : m_plan.patrols) {
        if (key.isEmpty() || !m_plan.covers(p.patrol) || live == (p.patrol.state == PatrolState::Cancelled)
            || (noteKey(p.patrol.callSign) != key && noteKey(p.patrol.key.str()) != key))
            continue;
        const QDate day = dayOf(p.patrol);
        if (std::all_of(days.begin(), days.end(), [day](const NoteDay& d) { return d.means(day); }))
            out.push_back(&p);
    }
    return out;
}

/// The longest run of words that names a patrol; words in front of it may say the day.
bool NoteReader::choosePatrol() {
    const size_t begin = m_at;
    std::vector<NoteDay> days;
    for (size_t from = begin;; ++from) {
        size_t words = 0;
        while (from + words < m_words.size() && words < 8 && m_words[from + words].kind == Kind::Word)
            ++words;
        for (const bool live : {true, false})
            for (size_t count = words; count > 0; --count) {
                const auto found = named(from, count, days, live);
                if (found.empty())
                    continue;
                m_at = from + count;
                m_patrol = found.front();
                if (!live)
                    trouble(Trouble::Refused, streife::tr("%1 is called off.").arg(patrolText()));
                else if (found.size() > 1)
                    tellAmbiguous(begin, found);
                if (m_note.problem)
                    return false;
                const PatrolId id = m_patrol->patrol.id;
                const auto known = std::find_if(m_note.wanted.begin(), m_note.wanted.end(),
                                                [id](const WallNote::Wanted& w) { return w.patrol == id; });
                m_current = size_t(known - m_note.wanted.begin());
                if (known == m_note.wanted.end())
                    m_note.wanted.push_back({id, PatrolDraft::of(*m_patrol), PatrolDraft::of(*m_patrol)});
                return true;
            }
        const auto day = words > 0 && days.size() < 2 ? noteDay(m_words[from].text) : std::nullopt;
        if (!day) {
            tellUnknown(from, days);
            return false;
        }
        days.push_back(*day);
    }
}

void NoteReader::tellUnknown(size_t from, const std::vector<NoteDay>& days) {
    m_at = from;
    while (!partEnds() && m_words[m_at].kind == Kind::Word)
        ++m_at;
    const QString text = quoted(said(from));
    if (text.isEmpty())
        trouble(Trouble::Unfinished, streife::tr("Which patrol? Call sign or key come first, like \"S 21\"."));
    else if (days.empty())
        trouble(Trouble::Unknown, streife::tr("There is no patrol \"%1\" in the plan that is shown.").arg(text));
    else
        trouble(Trouble::Unknown, streife::tr("There is no patrol \"%1\" on that day.").arg(text));
}

/// By weekday where that tells them apart, else by date, else by key.
void NoteReader::tellAmbiguous(size_t from, const std::vector<const PlannedPatrol*>& found) {
    const auto alone = [&](auto by) {
        QSet<QString> seen;
        for (const PlannedPatrol* p : found)
            seen.insert(by(*p));
        return size_t(seen.size()) == found.size();
    };
    const auto weekday = [this](const PlannedPatrol& p) { return formatWeekday(dayOf(p.patrol)); };
    const auto date = [this](const PlannedPatrol& p) { return formatDayMonth(dayOf(p.patrol)); };
    const bool byWeekday = alone(weekday);
    const bool byDate = alone(date);
    WallNoteProblem problem{Trouble::Ambiguous,
                            streife::tr("\"%1\" is there more than once. Which one?").arg(quoted(said(from)))};
    for (const PlannedPatrol* p : found) {
        const Patrol& v = p->patrol;
        const QString name = shortName(v);
        const QString type = byWeekday ? weekday(*p) + QLatin1Char(' ') + name
                             : byDate  ? date(*p) + QLatin1Char(' ') + name
                                       : v.key.str();
        problem.choices.push_back(
            {type, QStringLiteral("%1, %2 %3").arg(v.title.str(), formatDay(dayOf(v)), formatSpan(v.span))});
    }
    problem.from = m_words[from].from;
    problem.length = int(said(from).size());
    m_note.problem = problem;
}

/// Whom the words up to the next sign mean: somebody on the patrol, or one of the own people.
std::optional<OfficerId> NoteReader::person(bool onPatrol) {
    const size_t from = m_at;
    QStringList words;
    while (here(Kind::Word))
        words << m_words[m_at++].text;
    NoteNames::Found found =
        onPatrol ? m_names.onPatrol(*m_patrol, wanted().draft, words) : m_names.own(wanted().draft, words);
    if (found.officer)
        return found.officer;
    WallNoteProblem problem{found.kind, found.text.isEmpty() ? QString() : found.text, std::move(found.choices)};
    if (!problem.choices.empty()) {
        problem.from = m_words[from].from;
        problem.length = int(said(from).size());
    }
    m_note.problem = std::move(problem);
    return std::nullopt;
}

void NoteReader::add() {
    ++m_at;
    const auto comes = person(false);
    if (!comes)
        return;
    if (here(Kind::Instead)) {
        ++m_at;
        const auto goes = person(true);
        if (!goes)
            return;
        if (!putInstead(wanted().draft, *comes, *goes)) {
            trouble(Trouble::Refused, m_names.onItAlready(*comes, shortName(m_patrol->patrol)));
            return;
        }
        put({WallNoteStep::Kind::Replace, m_patrol->patrol.id, comes, goes, {}},
            streife::tr("%1 instead of %2").arg(m_names.text(*comes), m_names.text(*goes)));
        return;
    }
    const auto place = putOn(wanted().draft, *m_patrol, m_plan, *comes, dayOf(m_patrol->patrol));
    if (!place) {
        trouble(Trouble::Refused, m_names.onItAlready(*comes, shortName(m_patrol->patrol)));
        return;
    }
    put({WallNoteStep::Kind::Add, m_patrol->patrol.id, comes, {}, {}},
        QStringLiteral("+ %1, %2").arg(m_names.text(*comes), *place));
}

void NoteReader::takeOff() {
    ++m_at;
    const auto goes = person(true);
    if (!goes)
        return;
    for (PostDraft& post : wanted().draft.posts)
        std::erase(post.crew, *goes);
    put({WallNoteStep::Kind::Remove, m_patrol->patrol.id, {}, goes, {}},
        QStringLiteral("%1 %2").arg(QChar(0x2212)).arg(m_names.text(*goes)));
}

/// "Krause statt Weber"
void NoteReader::replace() {
    if (here(Kind::Instead)) {
        trouble(Trouble::Unfinished, streife::tr("Whose name? Both are needed: \"Krause instead of Weber\"."));
        return;
    }
    const size_t from = m_at;
    size_t end = from;
    while (end < m_words.size() && m_words[end].kind == Kind::Word)
        ++end;
    if (end < m_words.size() && m_words[end].kind == Kind::Instead) {
        --m_at; // add() steps over a sign
        add();
        return;
    }
    m_at = end;
    trouble(Trouble::Unfinished,
            streife::tr("\"%1\": comes or goes? Please write + or - before the name.").arg(quoted(said(from))));
}

/// A start alone keeps the end.
void NoteReader::time() {
    const NoteWord word = m_words[m_at++];
    const TimeSpan old = wanted().draft.span;
    const int border = m_plan.partnership.dayBorder;
    const QDate day = serviceDay(old.start(), border);
    const bool night = QTime(0, 0).secsTo(word.start) / 60 < border;
    const QDate date = night ? day.addDays(1) : day;
    const ResolvedLocal start = resolveLocal(date, word.start);
    ResolvedLocal end{old.end()};
    if (word.end)
        end = resolveLocal(*word.end <= word.start ? date.addDays(1) : date, *word.end);
    if (start.kind == LocalKind::Gap || end.kind == LocalKind::Gap) {
        trouble(Trouble::Refused, streife::tr("%1: that time is skipped in this night.").arg(quoted(word.text)));
        return;
    }
    if (start.at >= end.at) {
        trouble(Trouble::Refused, streife::tr("%1 ends at %2. Please write both times, like \"22:30-23:30\".")
                                      .arg(shortName(m_patrol->patrol), formatTime(old.end())));
        return;
    }
    const TimeSpan span(start.at, end.at);
    wanted().draft = wanted().draft.movedTo(span);
    put({WallNoteStep::Kind::Time, m_patrol->patrol.id, {}, {}, {}}, streife::tr("now %1").arg(formatSpan(span)));
}

} // namespace

WallNote readWallNote(const Plan& plan, const QSet<AgencyId>& own, const QString& line) {
    return NoteReader(plan, own, line).read();
}

} // namespace streife
