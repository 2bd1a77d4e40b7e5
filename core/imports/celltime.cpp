// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/celltime.h"

#include <QSet>
#include <QString>

#include <cmath>

namespace streife {
namespace {

constexpr int kFirstYear = 1970;
constexpr int kLastYear = 2199;
constexpr double kFirstSerial = 25569; // 01.01.1970 in a spreadsheet
constexpr double kLastSerial = 109'575;

class Scanner {
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] qsizetype at() const { return m_at; }
    void back(qsizetype to) { m_at = to; }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool take(char16_t c) {
        if (peek() != QChar(c))
            return false;
        ++m_at;
        return true;
    }
    void spaces() {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }
    /// Between `least` and `most` digits; the number of digits, 0 = none of that length.
    int digits(int least, int most, int& value) {
        const qsizetype from = m_at;
        value = 0;
        while (!atEnd() && m_at - from < most && peek() >= u'0' && peek() <= u'9')
            value = value * 10 + (m_text[m_at++].unicode() - u'0');
        const int n = int(m_at - from);
        if (n >= least)
            return n;
        m_at = from;
        return 0;
    }
    bool word(QStringView what) {
        if (!m_text.sliced(m_at).startsWith(what, Qt::CaseInsensitive))
            return false;
        m_at += what.size();
        return true;
    }
    QStringView letters() {
        const qsizetype from = m_at;
        while (!atEnd() && m_text[m_at].isLetter())
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// A date is not there, or its form is there but no such day: that must not be read as something else.
enum class DateScan { None, Impossible, Found };

DateScan setDate(CellWhen& when, int year, int month, int day) {
    const QDate date(year, month, day);
    if (!date.isValid() || year < kFirstYear || year > kLastYear)
        return DateScan::Impossible;
    when.date = date;
    return DateScan::Found;
}

DateScan isoDate(Scanner& s, CellWhen& when) {
    const qsizetype from = s.at();
    int year = 0;
    int month = 0;
    int day = 0;
    if (s.digits(4, 4, year) && s.take(u'-') && s.digits(2, 2, month) && s.take(u'-') && s.digits(2, 2, day))
        return setDate(when, year, month, day);
    s.back(from);
    return DateScan::None;
}

DateScan germanDate(Scanner& s, CellWhen& when) {
    const qsizetype from = s.at();
    int year = 0;
    int month = 0;
    int day = 0;
    if (s.digits(1, 2, day) && s.take(u'.') && s.digits(1, 2, month) && s.take(u'.')) {
        const int n = s.digits(2, 4, year);
        if (n == 2)
            year += 2000;
        return n == 0 || n == 3 ? DateScan::Impossible : setDate(when, year, month, day);
    }
    s.back(from);
    return DateScan::None;
}

/// "Fr", "Fr.", "Freitag,", "Fri" before a date; no other word may stand there.
bool weekday(Scanner& s) {
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const char16_t* each :
             {u"mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
              u"mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"})
            for (const QString& word : QString::fromUtf16(each).split(u' '))
                all.insert(word);
        return all;
    }();
    const qsizetype from = s.at();
    if (!words.contains(s.letters().toString().toLower())) {
        s.back(from);
        return false;
    }
    s.take(u'.');
    s.take(u',');
    s.spaces();
    return true;
}

bool offset(Scanner& s, CellWhen& when) {
    if (s.take(u'Z') || s.take(u'z')) {
        when.offsetMinutes = 0;
        return true;
    }
    const bool east = s.take(u'+');
    if (!east && !s.take(u'-'))
        return true; // none
    int hours = 0;
    int minutes = 0;
    if (!s.digits(2, 2, hours))
        return false;
    s.take(u':');
    if (!s.atEnd() && !s.digits(2, 2, minutes))
        return false;
    if (hours > 14 || minutes > 59)
        return false;
    when.offsetMinutes = (east ? 1 : -1) * (hours * 60 + minutes);
    return true;
}

bool timeOfDay(Scanner& s, CellWhen& when) {
    int hour = 0;
    int minute = 0;
    int second = 0;
    const qsizetype from = s.at();
    if (!s.digits(1, 2, hour))
        return false;
    const bool dot = s.peek() == u'.';
    if (s.take(u':') || s.take(u'.')) {
        if (!s.digits(2, 2, minute))
            return false;
        if (!dot && s.take(u':') && !s.digits(2, 2, second))
            return false;
        if (!dot && s.take(u'.')) { // fractions of a second are dropped
            int fraction = 0;
            if (!s.digits(1, 6, fraction))
                return false;
        }
    }
    const qsizetype bare = s.at();
    s.spaces();
    const bool clock = s.word(u"Uhr") || s.word(u"h");
    if (!clock)
        s.back(bare);
    if (bare - from <= 2 && !clock)
        return false; // "18" alone is a number
    if (hour > 24 || minute > 59 || second > 59 || (hour == 24 && minute + second > 0))
        return false;
    when.seconds = hour * 3600 + minute * 60 + second;
    return offset(s, when);
}

std::optional<CellWhen> fromSerial(QStringView text) {
    bool ok = false;
    const double serial = text.toDouble(&ok);
    if (!ok || !(serial >= 0) || (serial > 1 && (serial < kFirstSerial || serial >= kLastSerial)))
        return std::nullopt;
    CellWhen when;
    double days = 0;
    const double part = std::modf(serial, &days);
    if (serial <= 1) {
        when.seconds = int(std::lround(serial * kDaySeconds / 60)) * 60;
        return when;
    }
    when.date = QDate(1899, 12, 30).addDays(qint64(days));
    if (part > 0)
        when.seconds = int(std::lround(part * kDaySeconds / 60)) * 60;
    return when;
}

} // namespace

std::optional<CellWhen> parseWhen(QStringView text, NumberCells numbers) {
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 60)
        return std::nullopt;
    // A fraction of a day without its format: 0.25 is 06:00, not 00:25.
    if (numbers == NumberCells::MayBeSerial && trimmed.startsWith(u"0."))
        return fromSerial(trimmed);
    CellWhen when;
    Scanner s(trimmed);
    const bool named = weekday(s);
    DateScan date = isoDate(s, when);
    if (date == DateScan::None)
        date = germanDate(s, when);
    if (date == DateScan::Impossible || (named && date == DateScan::None))
        return std::nullopt;
    if (date == DateScan::Found) {
        if (s.atEnd())
            return when;
        const bool sign = s.take(u'T') || s.take(u't') || s.take(u',');
        const qsizetype before = s.at();
        s.spaces();
        if (!sign && s.at() == before)
            return std::nullopt;
    } else {
        s.take(u'T');
    }
    if (timeOfDay(s, when)) {
        s.spaces();
        if (s.atEnd())
            return when;
    }
    return numbers == NumberCells::MayBeSerial ? fromSerial(trimmed) : std::nullopt;
}

ResolvedLocal resolveWhen(QDate date, int seconds, std::optional<int> offsetMinutes) {
    const QDate day = seconds == kDaySeconds ? date.addDays(1) : date;
    const QTime time = QTime::fromMSecsSinceStartOfDay(seconds == kDaySeconds ? 0 : seconds * 1000);
    if (!offsetMinutes)
        return resolveLocal(day, time);
    constexpr qint64 kEpochJulianDay = 2'440'588;
    const qint64 wall = (day.toJulianDay() - kEpochJulianDay) * 24 * kHourMs + time.msecsSinceStartOfDay();
    return {{wall - *offsetMinutes * kMinuteMs}, LocalKind::Plain};
}

std::optional<int> parseSpanTime(QStringView text) {
    const auto when = parseWhen(text);
    if (when)
        return when->date.isValid() || when->offsetMinutes ? std::nullopt : when->seconds;
    bool ok = false;
    const int hour = text.trimmed().toInt(&ok);
    return ok && text.trimmed().size() <= 2 && hour >= 0 && hour <= 24 ? std::optional(hour * 3600) : std::nullopt;
}

std::optional<DayTimes> parseDayTimes(QStringView text) {
    for (const char16_t dash : {u'-', u'\u2013', u'\u2014'}) {
        const qsizetype at = text.indexOf(dash);
        if (at <= 0)
            continue;
        const auto start = parseSpanTime(text.first(at));
        const auto end = parseSpanTime(text.sliced(at + 1));
        if (!start || !end || *start == kDaySeconds)
            return std::nullopt;
        return DayTimes{*start, *end};
    }
    return std::nullopt;
}

} // namespace streife
