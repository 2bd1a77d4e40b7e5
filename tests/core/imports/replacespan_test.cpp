// SPDX-License-Identifier: GPL-3.0-or-later
// --replace-span against a model that knows nothing but days: what people of the file have on its days is the file's.
#include "core/availability/availabilitytable.h"
#include "core/base/formats.h"
#include "core/officers/officertable.h"
#include "tests/core/imports/importfixture.h"

#include <QDateTime>
#include <QTimeZone>

#include <map>
#include <random>
#include <set>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

const QStringList kPeople{u"1001"_s, u"1002"_s, u"1003"_s, u"1004"_s};

/// A shift in wall time, which is all that a roster knows.
struct Shift {
    QString who;
    QDateTime start;
    int hours = 8;
    QString code;

    [[nodiscard]] QDateTime end() const { return start.addSecs(hours * 3600); }
    [[nodiscard]] QString words() const {
        return who + start.toString(u" yyyy-MM-dd HH:mm"_s) + end().toString(u" – yyyy-MM-dd HH:mm "_s) + code;
    }
    [[nodiscard]] QByteArray row() const {
        const QString at = u"yyyy-MM-ddTHH:mm"_s;
        return (who + u';' + start.toString(at) + u';' + end().toString(at) + u';' + code + u'\n').toUtf8();
    }
};

QDateTime wall(QDate day, int hour) {
    return {day, QTime(hour, 0), Qt::UTC}; // UTC as a calendar without changes of the clock
}

class ReplaceFixture : public ImportFixture {
public:
    ReplaceFixture() {
        for (const QString& number : kPeople)
            addOfficer(own(), number, u"Muster"_s + number);
    }
    std::set<QString> stored() {
        QHash<OfficerId, QString> numbers;
        for (const Officer& o : ws().all<Officer>())
            numbers.insert(o.id, o.serviceNo.str());
        std::set<QString> out;
        for (const Duty& d : ws().all<Duty>()) {
            const LocalTime from = toLocal(d.span.start());
            const LocalTime to = toLocal(d.span.end());
            out.insert(numbers.value(d.officer) + from.date.toString(u" yyyy-MM-dd "_s) + from.time.toString(u"HH:mm"_s)
                       + to.date.toString(u" – yyyy-MM-dd "_s) + to.time.toString(u"HH:mm "_s) + d.shift);
        }
        return out;
    }
    QStringList absences() {
        QStringList out;
        for (const Absence& a : ws().all<Absence>("start, officer"))
            out << formatDateTime(a.span.start()) + u" – "_s + formatDateTime(a.span.end());
        return out;
    }
    /// The file must do what the model says, a dry run before must say so, and undo must take it back.
    void replaces(const QByteArray& csv, const QByteArray& mapping, const std::set<QString>& expected) {
        const std::set<QString> before = stored();
        const ImportResult plan = dryRun(ImportKind::Duties, csv, mapping, true);
        const ImportResult done = import(ImportKind::Duties, csv, mapping, true);
        INFO(csv);
        REQUIRE(counts(done) == counts(plan));
        REQUIRE(done.changes == plan.changes);
        const std::set<QString> after = stored();
        for (const QString& each : after)
            if (!expected.contains(each))
                FAIL("a ghost: " << each);
        for (const QString& each : expected)
            if (!after.contains(each))
                FAIL("lost: " << each);
        REQUIRE(counts(import(ImportKind::Duties, csv, mapping, true)).startsWith(u"0/0/0/"));
        if (done.changesAnything()) {
            ws().undo();
            REQUIRE(stored() == before);
        }
    }
};

/// Random shifts whose hours the change of the clocks does not touch.
class Rosters {
public:
    explicit Rosters(unsigned seed) : m_random(seed) {}
    int below(int n) { return int(m_random() % unsigned(n)); }
    std::vector<Shift> shifts(const QStringList& people, QDate first, int days, int count) {
        std::map<std::pair<QString, QDateTime>, Shift> out;
        for (int i = 0; i < count; ++i) {
            static const std::vector<int> starts{0, 1, 4, 6, 8, 12, 14, 18, 20, 22, 23};
            const QDateTime start = wall(first.addDays(below(days)), starts[size_t(below(int(starts.size())))]);
            const QString who = people[below(int(people.size()))];
            const int hours = start.time().hour() < 4 ? 6 : 5 + below(6);
            out[{who, start}] = {who, start, hours, QStringList{u"F"_s, u"S"_s, u"N"_s}[below(3)]};
        }
        std::vector<Shift> list;
        for (const auto& [key, shift] : out)
            list.push_back(shift);
        return list;
    }

private:
    std::mt19937 m_random;
};

std::set<QString> survivors(const std::vector<Shift>& old, const QSet<QString>& people, QDate first, QDate last,
                            const std::vector<Shift>& file) {
    std::set<QString> out;
    for (const Shift& s : old)
        if (!people.contains(s.who) || s.start.date() < first || s.start.date() > last)
            out.insert(s.words());
    for (const Shift& s : file)
        out.insert(s.words());
    return out;
}

} // namespace

TEST_CASE_METHOD(ReplaceFixture, "replace-span: lists against the model of days", "[imports]") {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        Rosters random(seed);
        const QDate first = seed % 2 ? QDate(2026, 11, 20) : QDate(2026, 10, 20); // the clock changes on 25.10.
        const std::vector<Shift> old = random.shifts(kPeople, first, 12, 40);
        QByteArray oldFile = "service_no;start;end;shift\n";
        for (const Shift& s : old)
            oldFile += s.row();
        REQUIRE_FALSE(import(ImportKind::Duties, oldFile).refused());

        const QStringList people = kPeople.mid(random.below(2), 1 + random.below(2));
        std::vector<Shift> file = random.shifts(people, first.addDays(3), 5, 1 + random.below(12));
        for (const Shift& s : old) // some stay as they are
            if (people.contains(s.who) && s.start.date() >= first.addDays(3) && s.start.date() < first.addDays(8)
                && random.below(3) == 0 && std::none_of(file.begin(), file.end(), [&](const Shift& f) {
                       return f.who == s.who && f.start == s.start;
                   }))
                file.push_back(s);
        QByteArray csv = "service_no;start;end;shift\n";
        QSet<QString> named;
        QDate from = file.front().start.date();
        QDate to = from;
        for (const Shift& s : file) {
            csv += s.row();
            named.insert(s.who);
            from = std::min(from, s.start.date());
            to = std::max(to, s.start.date());
        }
        if (random.below(2)) { // somebody is free all the time, on a day that nobody else has
            const QDate day = first.addDays(2 + random.below(8));
            csv += "1004;" + day.toString(u"dd.MM.yyyy"_s).toUtf8() + ";;X\n";
            named.insert(u"1004"_s);
            from = std::min(from, day);
            to = std::max(to, day);
        }
        INFO("seed " << seed);
        replaces(csv, R"({"shifts": {"X": ""}})", survivors(old, named, from, to, file));
        ws().undo();
        REQUIRE(stored().empty());
    }
}

TEST_CASE_METHOD(ReplaceFixture, "replace-span: a month's grid against the model of days", "[imports]") {
    const std::map<QString, std::pair<int, int>> times{{u"F"_s, {6, 8}}, {u"S"_s, {14, 8}}, {u"N"_s, {22, 8}}};
    const QByteArray mapping = R"({"month": "2026-11", "skip_unknown_shifts": true,
        "shifts": {"F": "06:00-14:00", "S": "14:00-22:00", "N": "22:00-06:00", "X": ""}})";
    for (unsigned seed = 1; seed <= 30; ++seed) {
        Rosters random(seed);
        const std::vector<Shift> old = random.shifts(kPeople, QDate(2026, 11, 22), 14, 60);
        QByteArray oldFile = "service_no;start;end;shift\n";
        for (const Shift& s : old)
            oldFile += s.row();
        REQUIRE_FALSE(import(ImportKind::Duties, oldFile).refused());

        const int firstDay = 24 + random.below(3);
        const int lastDay = firstDay + random.below(5); // at most the 30th
        QByteArray csv = "Personalnummer";
        for (int day = firstDay; day <= lastDay; ++day)
            csv += ';' + QByteArray::number(day);
        csv += '\n';
        QSet<QString> named;
        std::vector<Shift> file;
        for (const QString& who : kPeople) {
            if (random.below(4) == 0)
                continue; // not in this roster
            named.insert(who);
            const bool free = random.below(4) == 0; // the whole time
            csv += who.toUtf8();
            for (int day = firstDay; day <= lastDay; ++day) {
                const QString code = QStringList{
                    u"F"_s, u"S"_s, u"N"_s, u"X"_s, u""_s, u"frei"_s}[free ? 3 + random.below(3) : random.below(6)];
                csv += ';' + code.toUtf8();
                if (const auto at = times.find(code); at != times.end())
                    file.push_back({who, wall(QDate(2026, 11, day), at->second.first), at->second.second, code});
            }
            csv += '\n';
        }
        if (named.isEmpty())
            csv += "1001\n";
        if (named.isEmpty())
            named.insert(u"1001"_s);
        INFO("seed " << seed);
        replaces(csv, mapping, survivors(old, named, QDate(2026, 11, firstDay), QDate(2026, 11, lastDay), file));
        ws().undo();
        REQUIRE(stored().empty());
    }
}

TEST_CASE_METHOD(ReplaceFixture, "replace-span: the edges of the first and the last day, named one by one",
                 "[imports]") {
    const Shift evening{u"1001"_s, wall({2026, 11, 23}, 22), 8, u"N"_s};   // starts before the first day
    const Shift early{u"1001"_s, wall({2026, 11, 24}, 1), 4, u"F"_s};      // before the file's first start, on its day
    const Shift lastNight{u"1001"_s, wall({2026, 11, 26}, 23), 8, u"N"_s}; // after the file's last start, on its day
    const Shift nextDay{u"1001"_s, wall({2026, 11, 27}, 1), 4, u"F"_s};    // while the file's last night still lasts
    const Shift partner{u"1002"_s, wall({2026, 11, 25}, 6), 8, u"F"_s};    // somebody else
    QByteArray old = "service_no;start;end;shift\n";
    for (const Shift& s : {evening, early, lastNight, nextDay, partner})
        old += s.row();
    REQUIRE(counts(import(ImportKind::Duties, old)) == u"5/0/0/0");
    const Shift first{u"1001"_s, wall({2026, 11, 24}, 6), 8, u"F"_s};
    const Shift last{u"1001"_s, wall({2026, 11, 26}, 22), 8, u"N"_s};
    replaces("service_no;start;end;shift\n" + first.row() + last.row(), "{}",
             {evening.words(), nextDay.words(), partner.words(), first.words(), last.words()});
    // A stand-by over the weekend speaks of all the days that it fills.
    const Shift weekend{u"1001"_s, wall({2026, 11, 24}, 8), 50, u"B"_s};
    replaces("service_no;start;end;shift\n" + weekend.row(), "{}",
             {evening.words(), lastNight.words(), nextDay.words(), partner.words(), weekend.words()});
}

TEST_CASE_METHOD(ReplaceFixture, "replace-span: days that a list calls free with a code, alone or from first to last",
                 "[imports]") {
    const QByteArray head = "service_no;start;end;shift\n";
    import(ImportKind::Duties,
           head + "1001;2026-11-24T06:00;2026-11-24T14:00;F\n1001;2026-11-26T06:00;2026-11-26T14:00;F\n");
    const QByteArray codes = R"({"shifts": {"U": ""}})";
    CHECK(counts(dryRun(ImportKind::Duties, head + "1001;24.11.2026;26.11.2026;U\n", codes, true)) == u"0/0/2/0");
    CHECK(counts(dryRun(ImportKind::Duties, head + "1001;24.11.2026;25.11.2026;U\n", codes, true)) == u"0/0/1/0");
    CHECK(counts(dryRun(ImportKind::Duties, head + "1001;25.11.2026;;U\n", codes, true)) == u"0/0/0/0");
    CHECK(counts(dryRun(ImportKind::Duties, head + "1001;24.11.2026 06:00;24.11.2026 14:00;U\n", codes, true))
          == u"0/1/0/0");
    // Free on which day? Without an answer it would be open what goes.
    CHECK(places(dryRun(ImportKind::Duties, head + "1001;;;U\n", codes, true)) == QStringList{u"2:start:"_s});
    CHECK(counts(dryRun(ImportKind::Duties, head + "1001;;;U\n", codes)) == u"0/0/0/0");
}

TEST_CASE_METHOD(ReplaceFixture, "replace-span: absences through their last day, longer ones are not cut off",
                 "[imports]") {
    const QByteArray head = "service_no;start;end\n";
    CHECK(counts(import(ImportKind::Absences, head
                                                  + "1001;26.10.2026;01.11.2026\n" // began before
                                                    "1001;02.11.2026;03.11.2026\n"
                                                    "1001;09.11.2026;10.11.2026\n"
                                                    "1001;20.11.2026;04.12.2026\n" // goes on for days
                                                    "1002;05.11.2026;06.11.2026\n"))
          == u"5/0/0/0");
    CHECK(counts(import(ImportKind::Absences, head + "1001;02.11.2026;04.11.2026\n1001;16.11.2026;22.11.2026\n", "{}",
                        true))
          == u"1/1/1/0");
    CHECK(absences()
          == QStringList{u"26.10.2026 00:00 – 02.11.2026 00:00"_s, u"02.11.2026 00:00 – 05.11.2026 00:00"_s,
                         u"05.11.2026 00:00 – 07.11.2026 00:00"_s, u"16.11.2026 00:00 – 23.11.2026 00:00"_s,
                         u"20.11.2026 00:00 – 05.12.2026 00:00"_s});
}
