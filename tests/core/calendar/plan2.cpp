// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/plan2.h"

#include <QRegularExpression>
#include <QStringList>

#include <stdexcept>

namespace streife::test {
namespace {

/// One rule behind "on", read by recursive descent; an invalid date is "not in this year".
class Rule {
public:
    Rule(const QString& text, int year) : text_(text), year_(year) {
        static const QRegularExpression token(QStringLiteral("[a-z]+|\\d+|[<>=!]=|&&|\\|\\||\\S"));
        auto it = token.globalMatch(text.toLower());
        while (it.hasNext())
            tokens_ += it.next().captured();
    }

    QDate date() {
        const QDate found = value();
        if (at_ < tokens_.size())
            fail();
        return found;
    }

private:
    [[noreturn]] void fail() const { throw std::runtime_error("not understood: " + text_.toStdString()); }
    [[nodiscard]] QString peek(int ahead = 0) const { return tokens_.value(at_ + ahead); }
    bool take(const char* word) {
        if (peek() != QLatin1String(word))
            return false;
        ++at_;
        return true;
    }
    void expect(const char* word) {
        if (!take(word))
            fail();
    }
    int number() {
        bool ok = false;
        const int n = tokens_.value(at_++).toInt(&ok);
        if (!ok)
            fail();
        return n;
    }

    /// (date) · [date] · noop · ((year >= 2019) ? value : value) · date
    QDate value() {
        if (take("noop"))
            return {};
        if (take("[")) {
            const QDate inside = value();
            expect("]");
            return inside;
        }
        if (!take("("))
            return moved(plainDate());
        QDate inside;
        if (peek() == QLatin1String("(") && peek(1) == QLatin1String("year")) {
            expect("(");
            const bool holds = condition();
            expect(")");
            expect("?");
            const QDate yes = value();
            expect(":");
            const QDate no = value();
            inside = holds ? yes : no;
        } else {
            inside = value();
        }
        expect(")");
        return inside;
    }

    bool condition() {
        bool holds = comparison();
        while (true) {
            if (take("&&"))
                holds = comparison() && holds;
            else if (take("||"))
                holds = comparison() || holds;
            else
                return holds;
        }
    }
    bool comparison() {
        expect("year");
        const QString by = tokens_.value(at_++);
        const int other = number();
        if (by == QLatin1String(">="))
            return year_ >= other;
        if (by == QLatin1String("<="))
            return year_ <= other;
        if (by == QLatin1String("=="))
            return year_ == other;
        fail();
    }

    QDate plainDate() {
        static const QStringList weekdays =
            QStringLiteral("monday tuesday wednesday thursday friday saturday sunday").split(QLatin1Char(' '));
        static const QStringList months = QStringLiteral("january february march april may june july august september "
                                                         "october november december")
                                              .split(QLatin1Char(' '));
        if (take("easter"))
            return easterByTable(year_);
        if (const auto weekday = int(weekdays.indexOf(peek())); weekday >= 0) {
            ++at_;
            expect("before");
            const bool inside = peek() == QLatin1String("(") || peek() == QLatin1String("[");
            QDate day = inside ? value() : plainDate(); // "before" is "on or before" there
            while (day.isValid() && day.dayOfWeek() != weekday + 1)
                day = day.addDays(-1);
            return day;
        }
        if (const auto month = int(months.indexOf(peek())); month >= 0) {
            ++at_;
            return {year_, month + 1, number()};
        }
        const int day = number(); // 8.5. · 8.5.2020
        expect(".");
        const int month = number();
        expect(".");
        const bool single = !peek().isEmpty() && peek().at(0).isDigit();
        if (single && number() != year_)
            return {};
        return {year_, month, day};
    }

    QDate moved(QDate date) {
        if (const bool later = peek() == QLatin1String("plus"); later || peek() == QLatin1String("minus")) {
            ++at_;
            const int days = number();
            expect("days");
            return date.addDays(later ? days : -days);
        }
        return date;
    }

    QString text_;
    int year_;
    QStringList tokens_;
    int at_ = 0;
};

} // namespace

QDate easterByTable(int year) {
    static const int fullMoon[19] = {414, 403, 323, 411, 331, 418, 408, 328, 416, 405,
                                     325, 413, 402, 322, 410, 330, 417, 407, 327};
    const int code = fullMoon[year % 19];
    QDate day(year, code / 100, code % 100);
    do
        day = day.addDays(1);
    while (day.dayOfWeek() != 7);
    return day;
}

QMap<QDate, QString> publicHolidays(const QByteArray& plan, int year) {
    static const QRegularExpression about(QStringLiteral("^(country|language|name|description)\\s+\".*\"$"));
    static const QRegularExpression event(QStringLiteral("^\"([^\"]+)\"\\s+([a-z ]+?)\\s+on\\s+(.+)$"));
    QMap<QDate, QString> out;
    for (const QString& raw : QString::fromUtf8(plan).split(QLatin1Char('\n'))) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char(':')) || about.match(line).hasMatch())
            continue;
        const QRegularExpressionMatch match = event.match(line);
        if (!match.hasMatch())
            throw std::runtime_error("not understood: " + line.toStdString());
        if (!match.captured(2).split(QLatin1Char(' ')).contains(QStringLiteral("public")))
            continue;
        if (const QDate date = Rule(match.captured(3), year).date(); date.isValid())
            out[date] = out.contains(date) ? out[date] + QStringLiteral(" + ") + match.captured(1) : match.captured(1);
    }
    return out;
}

} // namespace streife::test
